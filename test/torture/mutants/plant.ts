/**
 * Plants a bug: loaded before anything else (`node --import`), it changes one place of one source
 * file while Node reads it. The files on disk stay as they are.
 */
import { registerHooks } from "node:module";
import type { Planted } from "./try-mutant.ts";

// In the address of this module, so that every process that inherits NODE_OPTIONS has it.
const text = new URL(import.meta.url).searchParams.get("mutant") ?? "";
const { name, url, find, replace } = JSON.parse(text) as Planted;

registerHooks({
  load(loadedUrl, context, nextLoad) {
    const loaded = nextLoad(loadedUrl, context);
    if (loadedUrl !== url) return loaded;
    const parts = String(loaded.source).split(find);
    if (parts.length !== 2) {
      throw new Error(`mutant ${name}: its place is ${parts.length - 1} times in ${url}`);
    }
    return { ...loaded, source: parts.join(replace) };
  },
});
