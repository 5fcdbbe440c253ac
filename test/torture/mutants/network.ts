import type { Mutant } from "./mutant.ts";

/** Bugs of the gateway's edge: towards who calls it, and whom it calls. */
export const networkMutants: readonly Mutant[] = [
  {
    name: "close-at-once",
    what: "A gateway that stops closes every connection, whatever is owed on it.",
    file: "packages/server/src/http/connections.ts",
    find: "(isIdle(connection) && isLate)",
    replace: "isIdle(connection) || isLate",
    campaign: "drain",
    cycles: 3,
    caughtBy: "accepted-answered",
  },
  {
    name: "forget-the-backlog",
    what: "A gateway that stops resets the connections that wait to be accepted.",
    file: "packages/server/src/http/connections.ts",
    find: "    await takeBacklog();",
    replace: "",
    campaign: "drain",
    cycles: 20,
    caughtBy: "accepted-answered",
  },
  {
    name: "close-early-in-the-pipeline",
    what: "A gateway that stops says with every answer that it is the connection's last.",
    file: "packages/server/src/http/connections.ts",
    find: "const last = [...connection.owed].at(-1);",
    replace: "const last = [...connection.owed][0];",
    campaign: "drain",
    cycles: 10,
    caughtBy: "accepted-answered",
  },
  {
    name: "endless-chunks",
    what: "A chunked body may be as large as it likes.",
    file: "packages/server/src/http/read-body.ts",
    find: "if (wanted > limitBytes) throw tooLarge(limitBytes);",
    replace: "",
    campaign: "hostile-peers",
    cycles: 1,
    caughtBy: "hostile-closed",
  },
  {
    name: "keep-the-pieces",
    what: "A body is collected as the pieces in which it comes, however small.",
    file: "packages/server/src/http/read-body.ts",
    find: "return incoming.iterator({ destroyOnReturn: false });",
    replace: `return (async function* () {
      const pieces = [];
      incoming.on("data", (piece) => pieces.push(piece));
      await new Promise((done) => incoming.once("end", done).once("close", done));
      yield* pieces;
    })();`,
    campaign: "hostile-peers",
    cycles: 1,
    caughtBy: "memory-bounded",
  },
  {
    name: "lenient-parser",
    what: "Requests with two possible ends are read in one of the ways.",
    file: "packages/server/src/http/listen.ts",
    find: "requireHostHeader: false,",
    replace: "requireHostHeader: false, insecureHTTPParser: true,",
    campaign: "hostile-peers",
    cycles: 1,
    caughtBy: "nothing-unasked",
  },
  {
    name: "wait-for-bodies",
    what: "A request may take as long as it likes to arrive.",
    file: "packages/server/src/http/listen.ts",
    find: "requestTimeout: limits.requestTimeout,",
    replace: "requestTimeout: 0,",
    campaign: "hostile-peers",
    cycles: 1,
    caughtBy: "hostile-closed",
  },
  {
    name: "keep-closed-connections",
    what: "Connections that have ended are remembered.",
    file: "packages/server/src/http/connections.ts",
    find: "      all.delete(socket);",
    replace: "",
    campaign: "hostile-peers",
    cycles: 1,
    caughtBy: "memory-returns",
  },
];
