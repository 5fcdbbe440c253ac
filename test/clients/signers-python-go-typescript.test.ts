import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { whyNot } from "../samples/toolchain.ts";
import { type Command, runProgram } from "../support/program.ts";
import { failingAnswers } from "./signers/ask-signer.ts";

const root = join(import.meta.dirname, "../..");
const signing = "docs/samples/signing";
const asking = "test/clients/signers";

/** Go's first compilation of what it brings along takes a busy machine half a minute. */
const timeout = 120_000;

/** A bug that one place of a sample can have, and a part of the question that notices it. */
type PlantedBug = readonly [bug: string, right: string, wrong: string, notices: string];

interface Language {
  readonly label: string;
  readonly needs: readonly string[];
  readonly sample: string;
  /** Compiles what is in a folder that is laid out like the repository, and says how it is asked. */
  readonly build: (folder: string) => Promise<Command>;
  readonly planted: readonly PlantedBug[];
}

const languages: readonly Language[] = [
  {
    label: "Python",
    needs: ["python3"],
    sample: `${signing}/python/trade_signing.py`,
    build: async (folder) => [
      "env",
      `PYTHONPATH=${join(folder, signing, "python")}`,
      "python3",
      "-B",
      join(folder, asking, "ask_signer.py"),
    ],
    planted: [
      ["does not sort", ", key=lambda field: field[0])", ", key=lambda field: 0)", "refund"],
      ["sorts whole pairs joined", "key=lambda field: field[0]", 'key="=".join', "a-b"],
      ["keeps empty fields", "if value or keep_empty", "if True", "left out"],
      ["refuses kept empty fields", "in (False, True)", "in (False,)", "accepted too"],
      [
        "believes what only begins right",
        "hmac.compare_digest(given, expected)",
        "True",
        "changed",
      ],
    ],
  },
  {
    label: "Go",
    needs: ["go"],
    sample: `${signing}/go/tradesigning.go`,
    async build(folder) {
      const environment = { CGO_ENABLED: "0", GOFLAGS: "-buildvcs=false", GOTOOLCHAIN: "local" };
      const script = `cd '${join(folder, asking, "go")}' && go build -o ask-signer .`;
      const { code, stdout, stderr } = await runProgram(["sh", "-c", script], { environment });
      if (code !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
      return [join(folder, asking, "go/ask-signer")];
    },
    planted: [
      [
        "sorts downwards",
        "sort.Strings(names)",
        "sort.Sort(sort.Reverse(sort.StringSlice(names)))",
        "payment",
      ],
      ["keeps empty fields", 'value != "" || keepEmpty', "true", "left out"],
      [
        "takes lower case only",
        "[]byte(strings.ToUpper(signature))",
        "[]byte(strings.ToLower(signature))",
        "payment answer",
      ],
    ],
  },
  {
    label: "TypeScript",
    needs: [],
    sample: `${signing}/typescript/trade-signing.ts`,
    build: async (folder) => [process.execPath, join(folder, asking, "ask-typescript.ts")],
    planted: [
      [
        "sorts by UTF-16 units",
        "Buffer.compare(Buffer.from(a), Buffer.from(b))",
        "(a < b ? -1 : 1)",
        "\u{1f600}",
      ],
      ["keeps empty fields", 'keepEmpty || value !== ""', "true", "left out"],
      [
        "compares what is not as long",
        "given.length === expected.length && timingSafeEqual(given, expected)",
        "expected.includes(given)",
        "cut off",
      ],
    ],
  },
];

describe.each(languages)("the signer in $label", (language) => {
  test("answers every golden vector", { timeout }, async ({ skip }) => {
    const missing = whyNot(language);
    if (missing !== undefined) skip(missing);
    expect(await failing(language)).toEqual([]);
  });

  test.for(language.planted)("is caught if it %s", { timeout }, async (bug, { skip }) => {
    const missing = whyNot(language);
    if (missing !== undefined) skip(missing);
    expect((await failing(language, bug)).join("\n")).toContain(bug[3]);
  });
});

/** What a sample answers wrongly, as it stands or with a bug. */
async function failing({ sample, build }: Language, bug?: PlantedBug): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "trade-signer-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of [signing, asking]) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  if (bug !== undefined) await plant(join(folder, sample), bug);
  return failingAnswers(await build(folder));
}

async function plant(file: string, [, right, wrong]: PlantedBug): Promise<void> {
  const source = await readFile(file, "utf8");
  expect(source.split(right)).toHaveLength(2);
  await writeFile(
    file,
    source.replace(right, () => wrong),
  );
}
