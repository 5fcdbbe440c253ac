import { extname } from "node:path";

/**
 * The program of a thread, beside the module that starts it: in the sources, and in a bundle.
 * @param moduleUrl `import.meta.url` of that module
 */
export function threadProgram(name: string, moduleUrl: string): URL {
  return new URL(`./${name}${extname(moduleUrl)}`, moduleUrl);
}
