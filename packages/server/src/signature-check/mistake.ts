/** Something that people do wrong when they sign, in words for whoever did it. */
export interface Mistake {
  /** For programs: small letters, digits and hyphens. */
  readonly name: string;
  /** What was done, in one sentence. */
  readonly what: string;
  /** What to do instead, in one sentence. */
  readonly repair: string;
}

/** One way to take one step of signing. Undefined: the right one. */
export interface Way<T> {
  readonly mistake: Mistake | undefined;
  readonly value: T;
}

export function right<T>(value: T): Way<T> {
  return { mistake: undefined, value };
}

export function wrong<T>(name: string, what: string, repair: string, value: T): Way<T> {
  return { mistake: { name, what, repair }, value };
}
