import { codeSamples, sampledOperations, sampleOutput, sharedFiles } from "../samples/index.ts";

/** One program, whole, as the test run executes it. */
export interface Sample {
  /** As a highlighter names it, `python`. */
  readonly lang: string;
  /** As a tab names it, `Python`. */
  readonly label: string;
  /** Its place below docs/samples. */
  readonly file: string;
  readonly source: string;
}

/** The samples of one operation, in the order of the tabs. */
export interface SampleSet {
  readonly samples: readonly Sample[];
  /** What each of them prints. */
  readonly output: string;
}

/** Everything under docs/samples. */
export interface Samples {
  readonly operations: ReadonlyMap<string, SampleSet>;
  /** Files that the samples of a language share, by its label. */
  readonly shared: Readonly<Record<string, readonly Sample[]>>;
}

/** Reads docs/samples. */
export async function readSamples(): Promise<Samples> {
  const [samples, shared] = await Promise.all([codeSamples(), sharedFiles()]);
  const sets = sampledOperations.map(async (operation) => {
    const output = await sampleOutput(operation);
    return [operation, { samples: samples[operation], output }] as const;
  });
  return { operations: new Map(await Promise.all(sets)), shared };
}
