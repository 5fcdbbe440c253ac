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

const examples = `
Examples:
  $ trade start
  $ trade demo
  $ trade start --help`;

function createProgram(): Command {
  const program = new Command("trade")
    .description("A payment gateway for Alipay and WeChat Pay, with its sandbox, mock and demo.")
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("Run the command with --help to see what it takes.")
    .addHelpText("after", examples);
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
    console.error(sentence(error) ?? error);
  }
}

/** What to tell whoever ran the command; undefined for a fault of ours, which is shown whole. */
function sentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof SayAndExit || error instanceof ConfigError) return error.message;
  if ("code" in error && error.code === "EADDRINUSE" && "port" in error) {
    return `Port ${error.port} is taken. Choose another one with --port.`;
  }
  // The system's own words are clear where a file or a folder is in the way.
  return "syscall" in error ? error.message : undefined;
}
