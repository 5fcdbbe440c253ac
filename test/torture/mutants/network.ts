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
];
