import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type { Documents } from "../document.ts";
import type { ResponseOptions, Validated } from "../field-errors.ts";
import { validatorModules } from "../validators.ts";
import { folderBesideAjv } from "./folders.ts";

type Fields = Readonly<Record<string, string>>;
type Request<T> = Readonly<Record<string, (input: T) => Validated<unknown>>>;
type Response = Readonly<
  Record<string, (status: number, body: unknown, options?: ResponseOptions) => Validated<unknown>>
>;

export interface Validators {
  readonly validateRequest: Request<Fields>;
  readonly validateResponse: Response;
  readonly validateNotification: (body: unknown, options?: ResponseOptions) => Validated<unknown>;
  readonly validateSandboxRequest: Request<unknown>;
  readonly validateSandboxResponse: Response;
  readonly validateWalletRequest: Request<unknown>;
  readonly validateWalletResponse: Response;
}

/** The generated validators as a program sees them: written, and imported from there. */
export async function builtValidators(documents: Documents): Promise<Validators> {
  const folder = folderBesideAjv("validators");
  afterAll(() => rm(folder, { recursive: true }));
  for (const { path, text } of await validatorModules(documents)) {
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  return await import(pathToFileURL(join(folder, "validators.js")).href);
}

/** The clauses of a refusal, or none if the value was accepted. */
export function messages(result: Validated<unknown>): string[] {
  return result.ok ? [] : result.errors.map(({ message }) => message);
}
