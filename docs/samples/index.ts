import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What there are samples of: every operation, and receiving a notification. */
export const sampledOperations = [
  "createPayment",
  "closeOrder",
  "createRefund",
  "createReversal",
  "queryTransactions",
  "verifyNotification",
] as const;

export type SampledOperation = (typeof sampledOperations)[number];

/** One program, as it stands in this folder and as the test run executes it. */
export interface CodeSample {
  /** The language, as highlighters name it: `python`. */
  readonly lang: string;
  /** The language, as a tab names it: `Python`. */
  readonly label: string;
  /** Where it stands in this folder: `python/create_payment.py`. Its comment names the file that it shares. */
  readonly file: string;
  readonly source: string;
}

interface Language extends Pick<CodeSample, "lang" | "label"> {
  /** The file of a sample, of the words of its operation. */
  readonly file: (words: readonly string[]) => string;
  /** What all samples of the language need beside them, the file that signs first. */
  readonly shared: readonly [string, ...string[]];
}

/** In the order of the tabs. */
const languages: readonly Language[] = [
  {
    lang: "shell",
    label: "curl",
    file: (words) => `curl/${words.join("-")}.sh`,
    shared: ["curl/trade-sign.sh", "curl/trade-call.sh", "curl/trade-check.sh", "curl/trade.jq"],
  },
  {
    lang: "python",
    label: "Python",
    file: (words) => `python/${words.join("_")}.py`,
    shared: ["python/trade.py"],
  },
  {
    lang: "go",
    label: "Go",
    file: (words) => `go/${words.join("-")}/main.go`,
    shared: ["go/trade/trade.go", "go/go.mod"],
  },
  {
    lang: "java",
    label: "Java",
    file: (words) => `java/${words.map(capitalize).join("")}.java`,
    shared: ["java/Trade.java", "java/Json.java"],
  },
  {
    lang: "php",
    label: "PHP",
    file: (words) => `php/${words.join("-")}.php`,
    shared: ["php/trade.php"],
  },
  {
    lang: "typescript",
    label: "TypeScript",
    file: (words) => `typescript/${words.join("-")}.ts`,
    shared: ["typescript/trade.ts"],
  },
];

/** The samples of each operation, in every language, in the order of the tabs. */
export async function codeSamples(): Promise<Record<SampledOperation, readonly CodeSample[]>> {
  return {
    createPayment: await samplesOf("createPayment"),
    closeOrder: await samplesOf("closeOrder"),
    createRefund: await samplesOf("createRefund"),
    createReversal: await samplesOf("createReversal"),
    queryTransactions: await samplesOf("queryTransactions"),
    verifyNotification: await samplesOf("verifyNotification"),
  };
}

/** The files that the samples share, by the label of their language; the one that signs stands first. */
export async function sharedFiles(): Promise<Record<string, readonly CodeSample[]>> {
  const entries = languages.map(async ({ lang, label, shared }) => {
    const files = await Promise.all(shared.map((file) => read(lang, label, file)));
    return [label, files] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** What the samples of an operation print, the same in every language. */
export function sampleOutput(operation: SampledOperation): Promise<string> {
  return readFile(join(import.meta.dirname, `${operation}.output.txt`), "utf8");
}

function samplesOf(operation: SampledOperation): Promise<CodeSample[]> {
  const words = wordsOf(operation);
  return Promise.all(languages.map(({ lang, label, file }) => read(lang, label, file(words))));
}

async function read(lang: string, label: string, file: string): Promise<CodeSample> {
  return { lang, label, file, source: await readFile(join(import.meta.dirname, file), "utf8") };
}

/** `createPayment` → `create`, `payment`. */
function wordsOf(operation: string): string[] {
  return operation.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
