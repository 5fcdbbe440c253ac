export type { Report, StoryResult } from "./report/report.ts";
export { type ConformanceOptions, runConformance } from "./run-conformance.ts";
export { loadWorkflows } from "./suites/workflows.ts";
