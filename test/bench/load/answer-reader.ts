export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** Reads the answers of one connection out of its bytes. It knows what our contestants send: a length. */
export class AnswerReader {
  readonly #onAnswer: (answer: RawAnswer) => void;
  #pending = "";

  constructor(onAnswer: (answer: RawAnswer) => void) {
    this.#onAnswer = onAnswer;
  }

  /** @throws Error if an answer has no `Content-Length` */
  read(bytes: Buffer): void {
    // One character a byte, as lengths are in bytes; what is compared is ASCII.
    this.#pending += bytes.toString("latin1");
    for (;;) {
      const headEnd = this.#pending.indexOf("\r\n\r\n");
      if (headEnd === -1) return;
      const head = this.#pending.slice(0, headEnd);
      const length = /^content-length: *(\d+)/im.exec(head)?.[1];
      if (length === undefined) throw new Error(`an answer has no Content-Length: ${head}`);
      const end = headEnd + 4 + Number(length);
      if (this.#pending.length < end) return;
      const body = this.#pending.slice(headEnd + 4, end);
      this.#pending = this.#pending.slice(end);
      this.#onAnswer({ status: Number(head.slice(9, 12)), body });
    }
  }
}
