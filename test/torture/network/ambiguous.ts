const target = "/trade/v1/payment";

/**
 * Requests of which two readers may see the end at different places. Behind that place stands a whole
 * payment, signed rightly, which nobody has sent as a request: whoever takes it for one was tricked.
 */
export function ambiguousRequests(hidden: string): Readonly<Record<string, string>> {
  const chunks = `0\r\n\r\n${hidden}`;
  const asChunk = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
  const length = `Content-Length: ${chunks.length}`;
  const post = (lines: readonly string[], body: string) =>
    [
      `POST ${target} HTTP/1.1`,
      "Host: gateway",
      "Content-Type: application/x-www-form-urlencoded",
      ...lines,
      "",
      body,
    ].join("\r\n");
  const chunked = "Transfer-Encoding: chunked";
  return {
    "length, then chunks": post([length, chunked], chunks),
    "chunks, then length": post([chunked, length], chunks),
    "a short length and chunks": post(["Content-Length: 4", chunked], asChunk),
    "two lengths": post(["Content-Length: 0", length], chunks),
    "two lengths, the long one first": post([length, "Content-Length: 0"], chunks),
    "a list of lengths": post([`Content-Length: 0, ${chunks.length}`], chunks),
    "a length with a sign": post(["Content-Length: +0"], hidden),
    "a negative length": post(["Content-Length: -1"], hidden),
    "a hexadecimal length": post(["Content-Length: 0x0"], hidden),
    "an empty length": post(["Content-Length:"], hidden),
    "a length beyond all numbers": post(["Content-Length: 99999999999999999999999"], hidden),
    "a space before the colon": post(["Transfer-Encoding : chunked", length], chunks),
    "a folded header": post(["Content-Length:", " 0", chunked], chunks),
    "a folded encoding": post(["Transfer-Encoding:", " chunked", length], chunks),
    "an encoding that is not chunked at last": post(["Transfer-Encoding: chunked, x"], chunks),
    "an encoding that nobody knows": post(["Transfer-Encoding: xchunked"], hidden),
    "two encodings": post([chunked, "Transfer-Encoding: identity"], chunks),
    "a bare line feed": post([`Content-Length: 0\n${chunked}`], chunks),
    "a bare carriage return": post([`X: 1\r${chunked}`, "Content-Length: 0"], hidden),
    "a NUL in a name": post(["Content-Length\0: 0"], hidden),
    "a chunk size with a sign": post([chunked], `+0\r\n\r\n${hidden}`),
    "a chunk size that is none": post([chunked], `0x0\r\n\r\n${hidden}`),
    "a chunk longer than it says": post([chunked], `1\r\nabc\r\n${chunks}`),
  };
}
