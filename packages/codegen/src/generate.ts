import { join } from "node:path";
import { stringify } from "yaml";
import { bundle } from "./bundle.ts";
import { catalogueModule, readCatalogue } from "./catalogue.ts";
import type { Document } from "./document.ts";
import { downConvert } from "./down-convert.ts";
import { header } from "./header.ts";
import { operationsModule } from "./operations.ts";
import type { Output } from "./outputs.ts";
import { postmanCollection } from "./postman/collection.ts";
import { typesModule } from "./types.ts";
import { validatorModules } from "./validators.ts";

/**
 * Everything that `generated/` holds, made from the folder `openapi/`. The same documents give the
 * same bytes.
 *
 * @throws a sentence that names the file and the place when a document is missing or wrong
 */
export async function generate(openapi: string): Promise<Output[]> {
  const [catalogue, trade, sandbox, wallets] = await Promise.all([
    readCatalogue(openapi),
    bundle(join(openapi, "openapi.yaml")),
    bundle(join(openapi, "sandbox.yaml")),
    bundle(join(openapi, "wallets.yaml")),
  ]);
  const documents = { trade, sandbox, wallets };
  return [
    json("openapi.json", trade),
    { path: "openapi.yaml", text: header("openapi/openapi.yaml", "#") + yaml(trade) },
    json("openapi-3.0.json", downConvert(trade)),
    json("sandbox.json", sandbox),
    json("wallets.json", wallets),
    json("postman.json", postmanCollection(trade, sandbox)),
    catalogueModule(catalogue),
    operationsModule(documents),
    await typesModule(trade, "types.ts", "openapi/openapi.yaml"),
    await typesModule(sandbox, "sandbox-types.ts", "openapi/sandbox.yaml"),
    await typesModule(wallets, "wallets-types.ts", "openapi/wallets.yaml"),
    ...(await validatorModules(documents)),
  ];
}

function json(path: string, value: object): Output {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

function yaml(document: Document): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 });
}
