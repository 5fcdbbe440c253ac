import { pythonOpenapiPythonClient } from "./python-openapi-python-client/trial.ts";
import type { ClientTrial } from "./trial.ts";

/** In the order in which they run, and in which the docs show them. */
export const trials: readonly ClientTrial[] = [pythonOpenapiPythonClient];
