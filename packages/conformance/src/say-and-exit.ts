/** Something that the user can put right: the message is printed alone, and the exit code is 2. */
export class SayAndExit extends Error {
  override readonly name = "SayAndExit";
}
