import { ConfigError } from "@trade-v1/server";
import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addApps } from "./commands/apps.ts";
import { addDemo } from "./commands/demo.ts";
import { addMock } from "./commands/mock.ts";
import { addSandbox } from "./commands/sandbox.ts";
import { addSign } from "./commands/sign.ts";
import { addStart } from "./commands/start.ts";
import { SayAndExit } from "./terminal/say-and-exit.ts";

/** Wrong use of the command line, as shells do it; whatever else goes wrong exits with 1. */
const wrongUse = 2;

export function createProgram(): Command {
  const program = new Command("trade")
    .description("A payment gateway for Alipay and WeChat Pay, with its sandbox, mock and demo.")
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("Run the command with --help to see what it takes.");
  for (const add of [addStart, addDemo, addApps, addSign, addMock, addSandbox]) add(program);
  return program;
}

/** Runs one command line and sets the exit code. An error that we foresaw is said in a sentence. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what was wrong.
      process.exitCode = error.exitCode === 0 ? 0 : wrongUse;
      return;
    }
    process.exitCode = 1;
    console.error(isForeseen(error) ? error.message : error);
  }
}

function isForeseen(error: unknown): error is Error {
  if (error instanceof SayAndExit || error instanceof ConfigError) return true;
  // The system's own words are clear where something is in the way: a port, a folder.
  return error instanceof Error && "syscall" in error;
}
