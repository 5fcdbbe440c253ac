import { join } from "node:path";
import { whyNot } from "../../samples/toolchain.ts";
import { type Command, runProgram } from "../../support/program.ts";

/** Where the samples stand, and the programs that ask them: in the repository, and in a copy of it. */
export const signing = "docs/samples/signing";
export const asking = "test/clients/signers";

/** A bug that one place of a sample can have, and a part of the question that notices it. */
export type PlantedBug = readonly [bug: string, right: string, wrong: string, notices: string];

export interface SignerLanguage {
  readonly label: string;
  /** The commands that it takes. */
  readonly needs: readonly string[];
  /** The oldest version of the first of them that will do: `1.88`. */
  readonly atLeast?: string;
  /** The file that signs. */
  readonly sample: string;
  /** Compiles what is in a folder that is laid out like the repository, and says how it is asked. */
  readonly build: (folder: string) => Promise<Command>;
  readonly planted: readonly PlantedBug[];
}

/** Libraries that the Rust sample takes are compiled once, and kept until the next `npm ci`. */
const rustTarget = join(import.meta.dirname, "../../../node_modules/.cache/trade-signing-rust");

export const signerLanguages: readonly SignerLanguage[] = [
  {
    label: "Java",
    needs: ["java", "javac"],
    sample: `${signing}/java/trade/TradeSigner.java`,
    async build(folder) {
      const sources = `${signing}/java/trade/TradeSigner.java ${asking}/AskSigner.java`;
      await mustRun(folder, `javac -encoding UTF-8 -d classes ${sources}`);
      const classes = join(folder, "classes");
      // A Java that is up a little sooner: it runs for half a second only.
      return ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, "AskSigner"];
    },
    planted: [
      ["does not sort", ".sorted(Map.Entry.comparingByKey(BY_BYTES))", "", "refund"],
      ["sorts by UTF-16 units", "comparingByKey(BY_BYTES)", "comparingByKey()", "\u{1f600}"],
      ["keeps empty fields", "keepEmpty || !field.getValue().isEmpty()", "true", "left out"],
      ["refuses kept empty fields", "Stream.of(false, true)", "Stream.of(false)", "accepted too"],
      [
        "believes every signature",
        "if (signature == null) return false;",
        "if (true) return true;",
        "changed",
      ],
    ],
  },
  {
    label: "PHP",
    needs: ["php"],
    sample: `${signing}/php/TradeSigner.php`,
    build: async (folder) => [
      "php",
      join(folder, asking, "ask-signer.php"),
      join(folder, signing, "php/TradeSigner.php"),
    ],
    planted: [
      ["does not sort", "usort($fields", "(fn () => 0)($fields", "refund"],
      [
        "drops what looks like nothing",
        "$field[1] !== ''",
        "trim($field[1], '0 ') !== ''",
        "txamt",
      ],
      ["takes a plus sign for itself", "urldecode(...)", "rawurldecode(...)", "payment"],
      ["takes lower case only", "strtoupper(hash(", "strtolower(hash(", "payment answer"],
    ],
  },
  {
    label: "Rust",
    needs: ["cargo"],
    atLeast: "1.88",
    sample: `${signing}/rust/src/lib.rs`,
    async build(folder) {
      const place = `--target-dir '${rustTarget}' --manifest-path ${asking}/rust/Cargo.toml`;
      await mustRun(folder, `cargo build --quiet --locked ${place}`);
      return [join(rustTarget, "debug/ask-signer")];
    },
    planted: [
      [
        "does not sort",
        "fields.sort_by(|(a, _), (b, _)| a.cmp(b));",
        "fields.reverse();",
        "refund",
      ],
      [
        "believes what only begins right",
        ".ct_eq(given.as_bytes())",
        ".starts_with(given.as_bytes())",
        "cut off",
      ],
    ],
  },
];

/** Why a language cannot run on this machine; undefined if it can. */
export async function whyNotAsked(language: SignerLanguage): Promise<string | undefined> {
  const {
    needs: [command = ""],
    atLeast,
  } = language;
  const missing = whyNot(language);
  if (missing !== undefined || atLeast === undefined) return missing;
  const { stdout } = await runProgram([command, "--version"]);
  const version = /\d+(\.\d+)+/.exec(stdout)?.[0] ?? "0";
  const isEnough = version.localeCompare(atLeast, "en", { numeric: true }) >= 0;
  return isEnough ? undefined : `${command} is ${version}, and ${atLeast} or newer is needed`;
}

async function mustRun(folder: string, script: string): Promise<void> {
  const { code, stdout, stderr } = await runProgram(["sh", "-c", `cd '${folder}' && ${script}`]);
  if (code !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
}
