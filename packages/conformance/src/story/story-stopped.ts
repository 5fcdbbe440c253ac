/** Thrown when a story cannot go on, because what it stands on did not happen. */
export class StoryStopped extends Error {
  override readonly name = "StoryStopped";
}
