/** A generator's client, made from a published document, compiled, and put through the story. */
export interface ClientTrial {
  /** The folder beside this file: `python-openapi-python-client`. */
  readonly name: string;
  /** `Python`. */
  readonly language: string;
  /** `openapi-python-client`. */
  readonly generator: string;
  /** The generator's, pinned. */
  readonly version: string;
  readonly document: "openapi.json" | "openapi-3.0.json";
  /** What the machine has to bring along; without it the trial is skipped. */
  readonly needs: readonly Tool[];
  /**
   * Lines of bash, each run by itself in a work folder: a fresh copy of the trial's folder without its
   * `trial.ts`, with what the trials of its language share in `shared/<language>`. The guide "Generate a client" shows them as they are, so a stranger has to understand them.
   *
   * - `$DOCUMENT` the published document
   * - `$SIGNING` the folder docs/samples/signing
   * - `$TOOLS` a folder that is kept between runs, the same for all trials of this generator and version;
   *   a line installs into it and costs little if it did before
   * - `$CHECKOUT` the root of the repository
   *
   * They install the generator and other tools, pinned.
   */
  readonly install: readonly string[];
  readonly generate: readonly string[];
  readonly compile: readonly string[];
  /**
   * One line that runs the story program. It finds `TRADE_URL`, `TRADE_APPCODE`, `TRADE_KEY` and
   * `TRADE_MCHID` (a fresh app of the sandbox), and `TRADE_INBOX`: a GET of `$TRADE_INBOX/<syssn>` answers
   * the notification of that transaction once it has come, its bytes as body, with its signature's headers.
   * For each step of `story.ts` it prints `ok <step>`, and it exits with 0 only if all were right.
   */
  readonly story: string;
}

export interface Tool {
  readonly command: string;
  /** What makes it print its version. */
  readonly versionArgs: readonly string[];
  /** The oldest version that will do: `1.24`. */
  readonly atLeast?: string;
}
