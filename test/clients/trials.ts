import { goOapiCodegen } from "./go-oapi-codegen/trial.ts";
import { goOpenapiGenerator } from "./go-openapi-generator/trial.ts";
import { javaOpenapiGenerator } from "./java-openapi-generator/trial.ts";
import { pythonOpenapiGenerator } from "./python-openapi-generator/trial.ts";
import { pythonOpenapiPythonClient } from "./python-openapi-python-client/trial.ts";
import { rustOpenapiGenerator } from "./rust-openapi-generator/trial.ts";
import { rustProgenitor } from "./rust-progenitor/trial.ts";
import type { ClientTrial } from "./trial.ts";
import { typescriptHeyApi } from "./typescript-hey-api/trial.ts";
import { typescriptOpenapiFetch } from "./typescript-openapi-fetch/trial.ts";
import { typescriptTradeClient } from "./typescript-trade-client/trial.ts";

/** In the order in which they run, and in which the docs show them. */
export const trials: readonly ClientTrial[] = [
  pythonOpenapiPythonClient,
  pythonOpenapiGenerator,
  goOapiCodegen,
  goOpenapiGenerator,
  typescriptTradeClient,
  typescriptOpenapiFetch,
  typescriptHeyApi,
  javaOpenapiGenerator,
  rustProgenitor,
  rustOpenapiGenerator,
];
