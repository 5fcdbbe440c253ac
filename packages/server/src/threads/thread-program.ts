import { extname } from "node:path";

/**
 * The program of a thread, beside the module that starts it: in the sources, and in a bundle.
 * @param moduleUrl `import.meta.url` of that module
 */
export function threadProgram(name: string, moduleUrl: string): URL {
  return new URL(`./${name}${extname(moduleUrl)}`, moduleUrl);
}

/**
 * A thread's share of the process's memory. Most of what a request needs is garbage when it is answered, so
 * room for new objects that grows without need only makes the process large.
 */
export const threadMemory = { maxYoungGenerationSizeMb: 3 } as const;
