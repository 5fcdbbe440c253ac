// The door for other packages that do work on a thread of its own.
export { answerCalls, type Call, callOver } from "./call-port.ts";
export { threadMemory, threadProgram } from "./thread-program.ts";
