/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** With the query, without the origin. */
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly status: number;
  /** The parsed JSON, or the text if it is none. */
  readonly body: unknown;
}

export interface Recorder {
  readonly fetch: typeof globalThis.fetch;
  /** The last exchange since this was asked before; undefined if there was none. */
  take(): Exchange | undefined;
  /** Names the example that a mock is to answer with, from now on. */
  prefer(example: string): void;
}

/** Wraps `fetch` and keeps what passes through, so that the demo shows the wire, not what the client made of it. */
export function recordExchanges(): Recorder {
  let last: Exchange | undefined;
  let preferred: string | undefined;
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      if (preferred !== undefined) request.headers.set("Prefer", `example=${preferred}`);
      const sent = await request.clone().text();
      const response = await fetch(request);
      last = await exchangeOf(request, sent, response.clone());
      return response;
    },
    take() {
      const taken = last;
      last = undefined;
      return taken;
    },
    prefer(example) {
      preferred = example;
    },
  };
}

async function exchangeOf(request: Request, sent: string, response: Response): Promise<Exchange> {
  const { pathname, search } = new URL(request.url);
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-");
  return {
    method: request.method,
    path: pathname + search,
    fields: isForm ? [...new URLSearchParams(sent)] : membersOf(parsed(sent)),
    status: response.status,
    body: parsed(await response.text()),
  };
}

function membersOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([name, member]) => [name, String(member)]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
