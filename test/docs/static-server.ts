import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves a folder as any static host would, under `/docs/`. */
export async function serveFolder(folder: string) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.replace(/^\/docs\//, "").replace(/(^|\/)$/, "$1index.html");
    const content = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name)
      ? await readFile(join(folder, name)).catch(() => undefined)
      : undefined;
    if (content === undefined) response.writeHead(404).end();
    else {
      response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/plain" });
      response.end(content);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
