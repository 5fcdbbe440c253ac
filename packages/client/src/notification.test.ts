import { signBytes } from "@trade-v1/signing";
import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import { expect, test } from "vitest";
import { key, scripted } from "./testing/scripted-gateway.ts";

const { body, sign } = vectors.raw.find(({ name }) => name === "notification body")!;
const { client } = scripted([]);
const sha256 = signBytes(body, { key, signType: "SHA256" });

test("the golden notification is accepted, as string and as bytes, in either case", () => {
  const accepted = { ok: true, notification: JSON.parse(body) };
  expect(client.verifyNotification(body, sign)).toEqual(accepted);
  expect(client.verifyNotification(Buffer.from(body), sign.toLowerCase(), "MD5")).toEqual(accepted);
  expect(client.verifyNotification(body, sha256, "SHA256")).toEqual(accepted);
});

test("without a sign type the client's own is taken", () => {
  const { client } = scripted([], { signType: "SHA256" });
  for (const missing of [undefined, null]) {
    expect(client.verifyNotification(body, sha256, missing)).toMatchObject({ ok: true });
  }
  expect(client.verifyNotification(body, sign)).toMatchObject({ ok: false });
  expect(client.verifyNotification(body, sign, "MD5")).toMatchObject({ ok: true });
});

test("while a key is being replaced, each active key is accepted", () => {
  const newest = "NEWESTKEY00000000000000000000001";
  const signature = signBytes(body, { key: newest });
  expect(client.verifyNotification(body, signature)).toMatchObject({ ok: false });
  const { client: rotating } = scripted([], { otherKeys: [newest] });
  expect(rotating.verifyNotification(body, signature)).toMatchObject({ ok: true });
  expect(rotating.verifyNotification(body, sign)).toMatchObject({ ok: true });
});

test.each([
  ["missing", body, undefined],
  ["empty", body, ""],
  ["truncated", body, sign.slice(1)],
  ["sent twice", body, [sign, sign]],
  ["sent twice and joined", body, `${sign}, ${sign}`],
  ["made with another key", body, signBytes(body, { key: "x" })],
  ["over another amount", body.replace('"txamt":"10"', '"txamt":"11"'), sign],
  ["over other white space", `${body}\n`, sign],
])("a signature that is %s is refused", (_, body, signature) => {
  expect(client.verifyNotification(body, signature)).toEqual({ ok: false, reason: "signature" });
});

test.each(["md5", "SHA512", "", ["MD5", "MD5"]])("a sign type %o is refused", (signType) => {
  expect(client.verifyNotification(body, sign, signType)).toEqual({
    ok: false,
    reason: "sign-type",
  });
});

test.each(["null", "[]", "{}", "SUCCESS", body.replace('"10"', "10"), body.slice(1)])(
  "signed, but not a notification: %s",
  (body) => {
    const result = client.verifyNotification(body, signBytes(body, { key }));
    expect(result).toEqual({ ok: false, reason: "not-a-notification" });
  },
);
