import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError } from "../config-error.ts";
import { createVault, MASTER_KEY_BYTES, type Vault } from "./vault.ts";

export interface MasterKeySource {
  /** The key itself, in base64 or hex; empty: it is in the file. */
  readonly masterKey: string;
  readonly masterKeyFile: string;
  /** The key before it, as long as something may be sealed with it; empty: none. */
  readonly previousMasterKey: string;
  /** Only with the sandbox is a missing key made. */
  readonly sandbox: boolean;
}

/** The vault that the configuration's master keys open. @throws ConfigError */
export function openVault(source: MasterKeySource): Vault {
  const { previousMasterKey } = source;
  const previous =
    previousMasterKey === "" ? undefined : decode(previousMasterKey, "TRADE_MASTER_KEY_PREVIOUS");
  return createVault(loadMasterKey(source), previous);
}

/**
 * Finds the key that app keys are sealed with. With the sandbox on a missing file is made, readable
 * by its owner only; without it the start is refused, as sealed keys would be lost with the file.
 * @throws ConfigError with a sentence that says what to do
 */
export function loadMasterKey({
  masterKey,
  masterKeyFile,
  sandbox,
}: Omit<MasterKeySource, "previousMasterKey">): Uint8Array {
  if (masterKey !== "") return decode(masterKey, "TRADE_MASTER_KEY");
  const found = readKeyFile(masterKeyFile);
  if (found !== undefined) return decode(found.trim(), masterKeyFile);
  if (!sandbox) {
    throw new ConfigError([
      "TRADE_MASTER_KEY is missing: set it to 32 random bytes in base64 or hex " +
        "(openssl rand -base64 32), or name a file that holds them in TRADE_MASTER_KEY_FILE",
    ]);
  }
  return createKeyFile(masterKeyFile);
}

function readKeyFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (isCode(cause, "ENOENT")) return undefined;
    throw new ConfigError([`the master key ${path} cannot be read`], { cause });
  }
}

/** Of several processes that start together one makes the file, and all use it. */
function createKeyFile(path: string): Uint8Array {
  const key = randomBytes(MASTER_KEY_BYTES);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, `${key.toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
    return key;
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    return decode(readFileSync(path, "utf8").trim(), path);
  }
}

/** @param where named in the error; the key itself never is */
function decode(text: string, where: string): Uint8Array {
  const isHex = /^[0-9a-f]{64}$/i.test(text);
  const isBase64 = /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
  if (isHex) return Buffer.from(text, "hex");
  if (isBase64) return Buffer.from(text, "base64");
  throw new ConfigError([`${where} must hold 32 bytes in base64 or hex`]);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
