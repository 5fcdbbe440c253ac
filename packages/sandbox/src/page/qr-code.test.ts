import decodeQr from "qr/decode.js";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code.ts";

const SCALE = 4;

/** What a reader sees: the squares of the path, dark on white. */
function pictureOf(svg: string) {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < SCALE; dy++) {
      for (let dx = 0; dx < SCALE; dx++) {
        const at = ((Number(y) * SCALE + dy) * side + Number(x) * SCALE + dx) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { width: side, height: side, data };
}

test.each([
  "http://localhost:3000/sandbox/wallet/201607280901020011216135",
  `https://gateway.example/${"long/".repeat(90)}sandbox/wallet/201607280901020011216135`,
  "https://gateway.example/付款",
])("a reader gets %s out of it", (text) => {
  const svg = String(qrCode(text, "a code"));
  expect(decodeQr(pictureOf(svg))).toBe(text);
});

test("four empty modules are around it, it is black on white, and it has a name", () => {
  const svg = String(qrCode("https://gateway.example/", `"a" & b`));
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const squares = [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [+x!, +y!]);
  expect([Math.min(...squares), Math.max(...squares)]).toEqual([4, size - 5]);
  expect(svg).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="M`);
  expect(svg).toContain('role="img" aria-label="&quot;a&quot; &amp; b"');
});
