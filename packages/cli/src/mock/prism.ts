import { createRequire } from "node:module";
import { SayAndExit } from "../terminal/say-and-exit.ts";
import { prismLog } from "./prism-log.ts";

export interface Mock {
  readonly url: string;
  close(): Promise<void>;
}

/** The parts of Prism that we use. It publishes more, and no types for the way we reach it. */
interface PrismHttp {
  getHttpOperationsFromSpec(document: string): Promise<readonly unknown[]>;
}
interface PrismServer {
  createServer(
    operations: readonly unknown[],
    options: { components: { logger: unknown }; config: unknown; cors: boolean },
  ): { listen(port: number, host: string): Promise<string>; close(): Promise<void> };
}

/**
 * Serves an OpenAPI document with Prism: it checks each request and answers with an example, which
 * `Prefer: example=…` or `Prefer: code=…` chooses. Prism keeps no state and signs nothing.
 *
 * @param port 0 takes a free one
 * @param print gets a line for each request, and for each thing that is wrong with it
 */
export async function startMock(
  document: string,
  port: number,
  print: (line: string) => void,
): Promise<Mock> {
  const load = requirePrism();
  const { getHttpOperationsFromSpec } = load("@stoplight/prism-http") as PrismHttp;
  const { createServer } = load("@stoplight/prism-http-server") as PrismServer;
  const server = createServer(await getHttpOperationsFromSpec(document), {
    components: { logger: prismLog(print) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    cors: true,
  });
  const url = await server.listen(port, "127.0.0.1").catch((words: string) => {
    // Prism passes on the words of an error only, and a taken port is what can be foreseen.
    const code = words.includes("EADDRINUSE") ? "EADDRINUSE" : undefined;
    throw Object.assign(new Error(words), { code, port, syscall: "listen" });
  });
  return { url, close: () => server.close() };
}

/** Prism is large and only the mock needs it, so a packed `trade` asks for it when it is wanted. */
function requirePrism(): NodeJS.Require {
  const require = createRequire(import.meta.url);
  try {
    // Its parts are its own dependencies, so they are looked up from where it is installed.
    return createRequire(require.resolve("@stoplight/prism-cli/package.json"));
  } catch (cause) {
    throw new SayAndExit(
      "The mock is served by Prism, which is not installed here. Install it beside trade:\n" +
        "  npm install @stoplight/prism-cli@5.16.0",
      { cause },
    );
  }
}
