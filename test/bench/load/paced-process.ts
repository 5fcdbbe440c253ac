/** The paced load as a process of its own, so that it can be kept to one processor. */
import { text } from "node:stream/consumers";
import { pacedLoad } from "./paced-load.ts";

console.log(JSON.stringify(await pacedLoad(JSON.parse(await text(process.stdin)))));
