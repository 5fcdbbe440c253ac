import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addProxy } from "./commands/proxy.ts";
import { addRun } from "./commands/run.ts";
import { Unreachable } from "./probe.ts";
import { SayAndExit } from "./say-and-exit.ts";

/** Exit codes besides 0 and 1: as shells do it, and for an address where nothing answers. */
const wrongUse = 2;
const unreachable = 3;

function createProgram(): Command {
  const program = new Command("trade-conformance")
    .description(
      "Holds an implementation of /trade/v1 against the contract: plays whole stories, judges every answer by " +
        "status, headers, body and signature, and says of everything that is wrong what was sent, what came " +
        "back, and what the contract says. It opens orders of its own only, and can run as often as you like.",
    )
    .version(manifest.version)
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError("Run the command with --help to see what it takes.");
  addRun(program);
  addProxy(program);
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
    } else if (error instanceof SayAndExit || error instanceof Unreachable) {
      console.error(error.message);
      process.exitCode = error instanceof Unreachable ? unreachable : wrongUse;
    } else {
      console.error(error instanceof Error && "syscall" in error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
