/** What every answer under /trade/v1 has (contract §6). */
export interface Envelope {
  readonly respcd: string;
  readonly respmsg: string;
  readonly resperr: string;
}

/** Reads a body as UTF-8 JSON; `undefined` when it is not an envelope. */
export function readEnvelope(body: Uint8Array): Envelope | undefined {
  const value = readJson(body);
  return isEnvelope(value) ? value : undefined;
}

/** Whether a value has the members of an envelope. The code itself may be one that this client does not know yet. */
export function isEnvelope(value: unknown): value is Envelope {
  return isStringMembers(value, ["respcd", "respmsg", "resperr"]) && /^\d{4}$/.test(value.respcd);
}

/** Reads a body as UTF-8 JSON; `undefined` when it is none. */
export function readJson(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(
      typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body),
    );
  } catch {
    return undefined;
  }
}

/** Whether a value is an object whose named members are strings. */
export function isStringMembers<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Readonly<Record<Name, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === "string")
  );
}
