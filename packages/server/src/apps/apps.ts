import { type SignType, signBytes } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import type { App, AppStore, KeyReplacement, Merchant } from "../store/store.ts";
import type { Vault } from "./vault.ts";

export interface AppsOptions {
  readonly store: AppStore;
  readonly vault: Vault;
  readonly clock: () => number;
  /** A random integer from 0 to below its argument, unguessable. */
  readonly randomInt: (below: number) => number;
}

export interface NewApp {
  readonly name: string;
  readonly currency: string;
  readonly notifyUrl?: string | undefined;
  readonly pinnedSignType?: SignType | undefined;
}

/** What a partner is given. The key is told this once and never again. */
export interface CreatedApp {
  readonly appCode: string;
  readonly key: string;
  readonly merchantId: string;
  readonly currency: string;
}

/** There is no app with this code. */
export class UnknownApp extends Error {
  override readonly name = "UnknownApp";
  constructor(appCode: string) {
    super(`there is no app ${appCode}`);
  }
}

const KEY_LENGTH = 32;
const APP_CODE_LENGTH = 32;
const MERCHANT_ID_LENGTH = 16;
const KEY_ID_LENGTH = 12;
const RESEAL_ATTEMPTS = 5;
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const LETTERS = `${CAPITALS}abcdefghijklmnopqrstuvwxyz`;

/** Apps, their keys and merchants, with the keys in the clear for a moment only. */
export type Apps = ReturnType<typeof createApps>;

export function createApps({ store, vault, clock, randomInt }: AppsOptions) {
  const randomText = (length: number, letters: string) =>
    Array.from({ length }, () => letters[randomInt(letters.length)]).join("");

  function sealKey(appCode: string, key: string) {
    const id = randomText(KEY_ID_LENGTH, CAPITALS);
    return { id, sealed: vault.seal(key, owner(appCode, id)), createdAt: clock() };
  }

  /** Adds an app with codes that were chosen; false, and no change, if one of them is taken. */
  function add(app: NewApp, { appCode, key, merchantId: id }: Omit<CreatedApp, "currency">) {
    const { name, currency, notifyUrl = "", pinnedSignType = null } = app;
    const merchant: Merchant = { id, appCode, name, currency };
    return store.create(
      { appCode, name, pinnedSignType, notifyUrl, defaultMerchantId: id },
      sealKey(appCode, key),
      merchant,
    );
  }

  /** Makes an app with random codes and one merchant of its own. */
  async function create(app: NewApp): Promise<CreatedApp> {
    const created = {
      appCode: randomText(APP_CODE_LENGTH, CAPITALS),
      key: randomText(KEY_LENGTH, LETTERS),
      merchantId: randomText(MERCHANT_ID_LENGTH, LETTERS),
      currency: app.currency,
    };
    if (!(await add(app, created))) throw new Error("a random code was taken: is it random?");
    return created;
  }

  /** The active keys in the clear, newest first. @throws VaultError */
  function keysOf({ appCode, keys }: App): readonly string[] {
    return keys.map(({ id, sealed }) => vault.open(sealed, owner(appCode, id)));
  }

  /**
   * Adds a key and keeps the one before it active, until `retireOldKeys` or the next rotation.
   * @returns the new key
   * @throws UnknownApp
   */
  async function rotateKey(appCode: string): Promise<string> {
    await require(appCode);
    const key = randomText(KEY_LENGTH, LETTERS);
    await store.addKey(appCode, sealKey(appCode, key));
    return key;
  }

  /** Ends every key but the newest. @throws UnknownApp */
  async function retireOldKeys(appCode: string): Promise<void> {
    await require(appCode);
    await store.retireOldKeys(appCode);
  }

  /** @param url empty: no notifications unless an order names a target. @throws UnknownApp */
  async function setNotifyUrl(appCode: string, url: string): Promise<void> {
    await require(appCode);
    await store.setNotifyUrl(appCode, url);
  }

  /** @param signType the only one that is accepted from now on; null: either. @throws UnknownApp */
  async function pinSignType(appCode: string, signType: SignType | null): Promise<void> {
    await require(appCode);
    await store.setPinnedSignType(appCode, signType);
  }

  /** A disabled app's requests are refused as an unknown one's are. @throws UnknownApp */
  async function setDisabled(appCode: string, disabled: boolean): Promise<void> {
    await require(appCode);
    await store.setDisabled(appCode, disabled);
  }

  /**
   * Seals every key of every app anew with the present master key, all or none.
   * @returns how many keys there are
   * @throws VaultError if one opens with neither the present nor the previous master key
   */
  async function resealKeys(): Promise<number> {
    for (let attempt = 1; attempt <= RESEAL_ATTEMPTS; attempt += 1) {
      const replacements = (await store.list()).flatMap(resealed);
      if (await store.replaceSealed(replacements)) return replacements.length;
    }
    throw new Error("somebody else keeps changing keys; try again when that is over");
  }

  function resealed({ appCode, keys }: App): KeyReplacement[] {
    return keys.map(({ id: keyId, sealed: before }) => {
      const after = vault.seal(vault.open(before, owner(appCode, keyId)), owner(appCode, keyId));
      return { appCode, keyId, before, after };
    });
  }

  async function require(appCode: string): Promise<App> {
    const app = await store.find(appCode);
    if (app === null) throw new UnknownApp(appCode);
    return app;
  }

  /** Signs a notification's body by the app's newest key; null if there is none. */
  async function sign(appCode: string, signType: SignType, body: string): Promise<string | null> {
    const app = await store.find(appCode);
    const [key] = app === null ? [] : keysOf(app);
    return key === undefined ? null : signBytes(body, { key, signType, digest: nodeDigest });
  }

  return {
    add,
    create,
    keysOf,
    rotateKey,
    retireOldKeys,
    setNotifyUrl,
    pinSignType,
    setDisabled,
    resealKeys,
    sign,
  };
}

/** Names a key's row for the vault, so that its sealed text opens nowhere else. */
function owner(appCode: string, keyId: string): string {
  return `${appCode}/${keyId}`;
}
