import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Hono } from "hono";
import type { EdgeContext, EdgeEnv } from "../http/edge.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const MOUNT = "/docs";

/**
 * What a page needs: scripts and styles of the documentation itself, beside it or in it, and nothing
 * from elsewhere. The build names what stands in a page by its hash in the page itself, and both must
 * allow one. No page can send anything anywhere: the signing calculator takes a key.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the built documentation. @param folder where `npm run docs` puts it; it may be missing */
export function docsRoutes(app: Hono<EdgeEnv>, folder: string): void {
  app.get("/", (c) => c.redirect(`${MOUNT}/`));
  // Relative links in the pages need the slash.
  app.get(MOUNT, (c) => c.redirect(`${MOUNT}/`, 301));
  app.get(`${MOUNT}/*`, (c) => serve(c, folder));
}

async function serve(c: EdgeContext, folder: string): Promise<Response> {
  const path = fileBehind(c.req.path.slice(MOUNT.length), folder);
  const bytes = path === undefined ? undefined : await readRegularFile(path);
  if (path === undefined || bytes === undefined) {
    // Relative links in a page need the slash of its folder, and readers forget it.
    const isFolder = path !== undefined && (await readRegularFile(join(path, "index.html")));
    return isFolder ? c.redirect(`${c.req.path}/`, 301) : missing(c, folder);
  }
  return c.body(bytes, 200, {
    "Content-Type": contentTypes[extname(path)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "Content-Security-Policy": PAGE_POLICY,
  });
}

/** The file that a path below the mount means; undefined if it would lie outside of the folder. */
function fileBehind(urlPath: string, folder: string): string | undefined {
  const decoded = decode(urlPath);
  if (decoded === undefined) return undefined;
  const isHidden = decoded.split("/").some((part) => part.startsWith("."));
  if (isHidden) return undefined;
  const root = normalize(`${folder}${sep}`);
  const path = normalize(join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
  return path.startsWith(root) ? path : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function readRegularFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return (await stat(path)).isFile() ? new Uint8Array(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
}

async function missing(c: EdgeContext, folder: string): Promise<Response> {
  const isBuilt = (await readRegularFile(join(folder, "index.html"))) !== undefined;
  const sentence = isBuilt
    ? "There is no such page in the documentation."
    : "The documentation is not built yet: run `npm run docs`.";
  return c.text(`${sentence}\n`, 404);
}
