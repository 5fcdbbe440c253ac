export type { ClauseId } from "./clauses.ts";
export { judge } from "./exchange/judge.ts";
export { operationOf } from "./exchange/operation-of.ts";
export { judgeRequest } from "./proxy/judge-request.ts";
export { startProxy, type ValidationProxy, type Verdict } from "./proxy/start-proxy.ts";
export type { Report, StoryResult } from "./report/report.ts";
export { type ConformanceOptions, runConformance } from "./run-conformance.ts";
export { loadWorkflows } from "./suites/workflows.ts";
