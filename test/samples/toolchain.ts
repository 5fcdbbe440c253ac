import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Command, runProgram } from "../support/program.ts";

const samples = join(import.meta.dirname, "../../docs/samples");
const signers = join(import.meta.dirname, "signers");

/** How the programs of one language are run, by the label of their tab. */
export interface Toolchain {
  readonly label: string;
  /** The commands that it takes. */
  readonly needs: readonly string[];
  /** False where the sample verifies a notification that something else has received. */
  readonly receives?: boolean;
  /** Compiles everything into a folder: the samples, and the program that signs. */
  readonly compile?: (folder: string) => Promise<void>;
  /** Runs a sample of docs/samples; the receiver of notifications listens on `port`. */
  readonly run: (file: string, args: readonly string[], folder: string, port?: number) => Command;
  /** Runs the program that signs with the sample's functions. */
  readonly signer?: (folder: string) => Command;
}

/** A Java that is up a little sooner: it runs for half a second only. */
const java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"] as const;

export const toolchains: readonly Toolchain[] = [
  {
    label: "curl",
    needs: ["sh", "curl", "jq", "md5sum"],
    receives: false,
    run: (file, args) => [join(samples, file), ...args],
    signer: () => [join(signers, "signer.sh")],
  },
  {
    label: "Python",
    needs: ["python3"],
    run: (file, args) => ["python3", "-B", join(samples, file), ...args],
    // The folder of the sample has to be on Python's path.
    signer: () => [
      "env",
      `PYTHONPATH=${join(samples, "python")}`,
      "python3",
      "-B",
      join(signers, "signer.py"),
    ],
  },
  {
    label: "Go",
    needs: ["go"],
    compile: async (folder) => {
      for (const module of [join(samples, "go"), join(signers, "go")]) {
        await mustRun(`cd '${module}' && go build -o '${folder}/' ./...`);
      }
    },
    run: (file, args, folder) => [join(folder, file.split("/")[1] ?? ""), ...args],
    signer: (folder) => [join(folder, "signer")],
  },
  {
    label: "Java",
    needs: ["java", "javac"],
    compile: async (folder) => {
      const sources = `'${samples}'/java/*.java '${signers}'/*.java`;
      await mustRun(`javac -encoding UTF-8 -d '${folder}' ${sources}`);
    },
    run: (file, args, folder) => [
      ...java,
      "-cp",
      folder,
      file.replace(/.*\/|\.java$/g, ""),
      ...args,
    ],
    signer: (folder) => [...java, "-cp", folder, "Signer"],
  },
  {
    label: "PHP",
    needs: ["php"],
    run: (file, args, _, port) => [
      "php",
      ...(port === undefined ? [] : ["-S", `localhost:${port}`]),
      join(samples, file),
      ...args,
    ],
    signer: () => ["php", join(signers, "signer.php")],
  },
  {
    // What signs here is the client, whose own tests hold it to the vectors.
    label: "TypeScript",
    needs: [],
    run: (file, args) => [
      process.execPath,
      "--conditions=trade-v1-source",
      join(samples, file),
      ...args,
    ],
  },
];

/** Why a language cannot run on this machine; undefined if it can. */
export function whyNot({ needs }: Pick<Toolchain, "needs">): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const missing = needs.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
  return missing.length === 0 ? undefined : `there is no ${missing.join(", no ")} on PATH`;
}

async function mustRun(script: string): Promise<void> {
  const environment = { CGO_ENABLED: "0", GOFLAGS: "-buildvcs=false", GOTOOLCHAIN: "local" };
  const { code, stdout, stderr } = await runProgram(["sh", "-c", script], { environment });
  if (code !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
}
