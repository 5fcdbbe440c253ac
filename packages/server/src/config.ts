import { ConfigError } from "./config-error.ts";
import { InvalidSetting } from "./setting-values.ts";
import { clientSettings, defaultMasterKeyFile, settings } from "./settings.ts";

type Settings = typeof settings;
type Values = { readonly [Key in keyof Settings]: ReturnType<Settings[Key]["parse"]> };

/** Everything that can be configured, checked; see `settings.ts` for what each means. */
export interface Config extends Omit<Values, "databaseUrl" | "publicUrl"> {
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

/**
 * Reads the configuration from environment variables. An empty variable counts as not set.
 * @throws ConfigError with one sentence for each variable that is wrong
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults = unknownNames(env);
  const values: Record<string, unknown> = {};
  for (const [key, { name, default: standard, parse }] of Object.entries(settings)) {
    try {
      values[key] = parse(env[name] || standard);
    } catch (error) {
      if (!(error instanceof InvalidSetting)) throw error;
      faults.push(`${name} ${error.message}`);
    }
  }
  if (faults.length > 0) throw new ConfigError(faults);
  const config = complete(values as Values);
  const contradictions = contradictionsOf(config);
  if (contradictions.length > 0) throw new ConfigError(contradictions);
  return Object.freeze(config);
}

function complete({ databaseUrl: _none, ...values }: Values): Config {
  return {
    ...values,
    publicUrl: values.publicUrl ?? `http://localhost:${values.port}`,
    masterKeyFile: values.masterKeyFile || defaultMasterKeyFile(values.dataDirectory),
  };
}

function contradictionsOf({ environment, sandbox, walletsUrl, walletsSecret }: Config): string[] {
  const contradictions: string[] = [];
  if (environment === "production" && sandbox) {
    contradictions.push("TRADE_ENV=production refuses the sandbox: set TRADE_SANDBOX=off");
  }
  if (walletsUrl !== undefined && !sandbox) {
    contradictions.push("TRADE_WALLETS_URL has no use without the sandbox: unset it");
  }
  if (walletsUrl !== undefined && walletsSecret === "") {
    contradictions.push("TRADE_WALLETS_SECRET must be set together with TRADE_WALLETS_URL");
  }
  return contradictions;
}

/** A misspelt setting would silently do nothing, so every name under `TRADE_` must be known. */
function unknownNames(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.values(settings).map(({ name }) => name as string);
  return Object.keys(env)
    .filter((name) => name.startsWith("TRADE_"))
    .filter((name) => !known.includes(name) && !clientSettings.includes(name))
    .map((name) => `${name} is not a setting${suggestion(name, known)}`);
}

/** More differences than this are not a slip of the pen. */
const SLIP = 4;

function suggestion(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined || nearest.distance > SLIP) return "";
  return `: did you mean ${nearest.candidate}?`;
}

/** How many letters to insert, drop or change to get from one word to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
