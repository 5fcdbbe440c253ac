import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const FORMAT = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const REMEMBERED = 4_096;

export const MASTER_KEY_BYTES = 32;

/** Keeps the keys of apps encrypted at rest (contract §3). */
export interface Vault {
  /**
   * @param owner what the secret belongs to; the sealed text opens for this owner only, so it cannot
   *   be moved to another row
   */
  seal(secret: string, owner: string): string;
  /** @throws VaultError if the text was changed, moved, or sealed with another master key */
  open(sealed: string, owner: string): string;
}

export class VaultError extends Error {
  override readonly name = "VaultError";
}

/**
 * @param masterKey 32 bytes; seals and opens
 * @param previous the master key before it; it only opens, while one takes the other's place
 */
export function createVault(masterKey: Uint8Array, previous?: Uint8Array): Vault {
  const masterKeys = previous === undefined ? [masterKey] : [masterKey, previous];
  if (masterKeys.some(({ byteLength }) => byteLength !== MASTER_KEY_BYTES)) {
    throw new VaultError(`a master key has ${MASTER_KEY_BYTES} bytes`);
  }
  /** What a sealed text opens to never changes, so nothing here can be out of date. */
  const opened = new Map<string, string>();

  function seal(secret: string, owner: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, masterKey, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
    const bytes = Buffer.concat([nonce, sealed, cipher.getAuthTag()]);
    return `${FORMAT}.${bytes.toString("base64url")}`;
  }

  function open(sealed: string, owner: string): string {
    const cacheKey = `${owner}\0${sealed}`;
    const known = opened.get(cacheKey);
    if (known !== undefined) return known;
    const secret = decryptWithEither(sealed, owner);
    if (opened.size >= REMEMBERED) opened.clear();
    opened.set(cacheKey, secret);
    return secret;
  }

  function decryptWithEither(sealed: string, owner: string): string {
    let cause: unknown;
    for (const key of masterKeys) {
      try {
        return decrypt(key, sealed, owner);
      } catch (error) {
        cause = error;
      }
    }
    throw new VaultError(
      `the key of ${owner} cannot be opened: it was changed, or sealed with another master key`,
      { cause },
    );
  }

  return { seal, open };
}

/** @throws Error if anything about it is not as it was sealed */
function decrypt(masterKey: Uint8Array, sealed: string, owner: string): string {
  const [format, text = ""] = sealed.split(".");
  if (format !== FORMAT) throw new VaultError(`unknown format ${format}`);
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv(ALGORITHM, masterKey, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}
