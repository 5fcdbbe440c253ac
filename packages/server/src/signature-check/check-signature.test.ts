import { createHash, createHmac } from "node:crypto";
import { canonicalString, signFields } from "@trade-v1/signing";
import { describe, expect, test } from "vitest";
import { checkSignature, type Question, type SigningApp } from "./check-signature.ts";

const publicKey = "SANDBOXKEY0000000000000000000001";
const key = "9B7C2E41F06D4A58B3C9D1E7A2F58460";
const app: SigningApp = {
  appCode: "4D1F8A60C2B94E7795A3E6B8D0C12F35",
  merchantId: "Qm4TzR81xWbC0LkE",
  keys: [key],
  pinnedSignType: null,
  disabled: false,
};

const fields = {
  txdtm: "2026-11-23 16:00:00",
  txamt: "1000",
  pay_type: "800201",
  out_trade_no: "order-1",
  goods_name: "Café & Co",
};
const body = String(new URLSearchParams(fields));
const sorted = canonicalString(fields);

const md5 = (text: string | Buffer) => createHash("md5").update(text).digest("hex");
const ask = (question: Partial<Question>, changes: Partial<SigningApp> = {}) =>
  checkSignature(
    { findApp: async () => ({ ...app, ...changes }), publicKey },
    {
      request: body,
      appCode: app.appCode,
      signature: "",
      signType: "",
      string: "",
      key: "",
      ...question,
    },
  );

/** What somebody hashed, and the mistakes that must be named for it. */
const planted: readonly (readonly [title: string, signature: string, names: readonly string[]])[] =
  [
    [
      "unsorted",
      md5(
        `${Object.entries(fields)
          .map(([n, v]) => `${n}=${v}`)
          .join("&")}${key}`,
      ),
      ["unsorted"],
    ],
    ["another key", md5(sorted + publicKey), ["wrong-key"]],
    ["app code as the key", md5(sorted + app.appCode), ["wrong-key"]],
    ["key=", md5(`${sorted}&key=${key}`), ["key-as-field"]],
    ["key sorted in", md5(canonicalString({ ...fields, key })), ["key-as-field"]],
    ["an ampersand", md5(`${sorted}&${key}`), ["key-after-ampersand"]],
    ["echo", md5(`${sorted}${key}\n`), ["trailing-newline"]],
    ["a line break before", md5(`${sorted}\n${key}`), ["newline-before-key"]],
    ["key first", md5(key + sorted), ["key-first"]],
    ["no key", md5(sorted), ["no-key"]],
    ["small letters in the key", md5(sorted + key.toLowerCase()), ["key-case"]],
    [
      "values escaped",
      md5(
        canonicalString(Object.entries(fields).map(([n, v]) => [n, encodeURIComponent(v)])) + key,
      ),
      ["url-encoded"],
    ],
    [
      "values escaped with +",
      md5(
        canonicalString(
          Object.entries(fields).map(([n, v]) => [n, String(new URLSearchParams({ v })).slice(2)]),
        ) + key,
      ),
      ["url-encoded"],
    ],
    ["the body as sent", md5(body + key), ["raw-body"]],
    ["an ampersand at the end", md5(`${sorted}&${key}`), ["key-after-ampersand"]],
    [
      "values alone",
      md5(
        Object.entries(fields)
          .sort()
          .map(([, v]) => v)
          .join("") + key,
      ),
      ["wrong-joints"],
    ],
    ["JSON", md5(JSON.stringify(fields) + key), ["json-text"]],
    [
      "a field left out",
      md5(canonicalString({ ...fields, goods_name: "" }) + key),
      ["field-left-out"],
    ],
    [
      "SHA256 unsaid",
      createHash("sha256")
        .update(sorted + key)
        .digest("hex"),
      ["other-sign-type"],
    ],
    [
      "SHA-1",
      createHash("sha1")
        .update(sorted + key)
        .digest("hex"),
      ["other-hash"],
    ],
    ["HMAC", createHmac("sha256", key).update(sorted).digest("hex"), ["hmac"]],
    ["Latin-1", md5(Buffer.from(sorted + key, "latin1")), ["other-encoding"]],
    [
      "Base64",
      createHash("md5")
        .update(sorted + key)
        .digest("base64"),
      ["base64"],
    ],
    ["quotation marks", `"${md5(sorted + key)}"`, ["decorated-signature"]],
    [
      "two at once",
      md5(
        `${Object.entries(fields)
          .map(([n, v]) => `${n}=${v}`)
          .join("&")}&key=${key}`,
      ),
      ["unsorted", "key-as-field"],
    ],
    ["echo and another key", md5(`${sorted}${publicKey}\n`), ["trailing-newline", "wrong-key"]],
  ];

test.each(planted)("%s is named", async (_, signature, names) => {
  const { verdict, mistakes } = await ask({ signature });
  expect(mistakes.map(({ name }) => name)).toEqual(names);
  expect(verdict).toBe("mistake");
});

test("what is right is called right, in either case and with either hash", async () => {
  for (const signType of ["MD5", "SHA256"] as const) {
    const signature = signFields(fields, { key, signType });
    for (const text of [signature, signature.toLowerCase()]) {
      const finding = await ask({ signature: text, signType });
      expect(finding).toMatchObject({ verdict: "valid", mistakes: [], signType });
    }
  }
});

test("empty fields may be hashed all, not in part", async () => {
  const request = `${body}&udid=&mchid=`;
  const kept = md5(canonicalString({ ...fields, udid: "", mchid: "" }, { keepEmpty: true }) + key);
  const accepted = await ask({ request, signature: kept });
  expect(accepted).toMatchObject({ verdict: "valid", mistakes: [] });
  expect(accepted.remarks.join()).toMatch(/accepts that, too/);
  const one = md5(canonicalString({ ...fields, udid: "" }, { keepEmpty: true }) + key);
  expect((await ask({ request, signature: one })).mistakes).toMatchObject([
    { name: "empty-fields", what: expect.stringContaining("only udid") },
  ]);
  const word = md5(canonicalString({ ...fields, udid: "null", mchid: "null" }) + key);
  expect((await ask({ request, signature: word })).mistakes[0]?.name).toBe("empty-as-word");
});

test("a key that the asker names is told apart from a string that is wrong", async () => {
  const other = "0123456789abcdef0123456789abcdef";
  const signature = md5(sorted + other);
  expect((await ask({ signature })).verdict).toBe("unexplained");
  const finding = await ask({ signature, key: other });
  expect(finding.mistakes).toMatchObject([{ name: "wrong-key" }]);
  expect(finding.signed).toBe(`${sorted}<another key>`);
});

describe("who may see the right signature", () => {
  const signature = md5(`${sorted}&key=${key}`);
  const right = signFields(fields, { key });

  test("nobody, by an app's code alone", async () => {
    const finding = await ask({ signature });
    expect(finding.expected).toBe("");
    expect(JSON.stringify(finding).toUpperCase()).not.toContain(right);
    expect(JSON.stringify(finding)).not.toContain(key);
  });

  test("whoever has the key, or the ready-made app", async () => {
    expect((await ask({ signature, key })).expected).toBe(right);
    expect((await ask({ signature, key: `${key}x` })).expected).toBe("");
    const ready = await ask({ signature }, { keys: [publicKey] });
    expect(ready.expected).toBe(signFields(fields, { key: publicKey }));
  });

  test("and keys are masked wherever they stand", async () => {
    const request = `${body}&key=${key}`;
    const finding = await ask({ request, signature, string: `${sorted}${key}`, key });
    expect(JSON.stringify(finding)).not.toContain(key);
    expect(finding.canonical).toContain("key=<key>");
  });
});

test("the partner's own string is compared, with the key or without it", async () => {
  const mine = sorted.replace("txamt=1000", "txamt=10.00");
  for (const string of [mine, `${mine}${key}`, `${mine}${key}\n`]) {
    const { difference, signed } = await ask({ string });
    expect(signed).toBe(string.replace(key, "<key>").trimEnd());
    expect(difference).toMatchObject({
      at: mine.indexOf("."),
      yours: expect.stringMatching(/^\.00&txdtm/),
    });
  }
  expect((await ask({ string: sorted })).difference).toBeUndefined();
});

test("sign types that are misspelt, or not the app's, are mistakes of their own", async () => {
  const signature = signFields(fields, { key, signType: "SHA256" });
  const request = `X-QF-APPCODE: ${app.appCode}\nX-QF-SIGN: ${signature}\nX-QF-SIGNTYPE: sha256\n\n${body}`;
  const misspelt = await ask({ request });
  expect(misspelt).toMatchObject({
    verdict: "mistake",
    signType: "SHA256",
    mistakes: [{ name: "sign-type-spelling" }],
  });
  const pinned = await ask({ signature: md5(sorted + key) }, { pinnedSignType: "SHA256" });
  expect(pinned.mistakes).toMatchObject([{ name: "pinned-sign-type" }]);
});

test("what stops a request besides its signature is remarked", async () => {
  const remarks = async (request: string) =>
    (await ask({ request, appCode: "" })).remarks.join(" ");
  expect(await remarks(body)).toMatch(/X-QF-APPCODE is not among/);
  expect(await remarks(`Content-Type: application/json\n\n{"txamt": 1}`)).toMatch(/415/);
  expect((await ask({}, { disabled: true })).remarks.join()).toMatch(/switched off/);
  const short = await ask({ signature: "ABC" });
  expect([short.verdict, short.remarks.join()]).toEqual([
    "unexplained",
    expect.stringMatching(/has 3 characters/),
  ]);
  expect((await ask({})).verdict).toBe("unsigned");
});

test("the largest request that may be asked about takes no longer than a moment", async () => {
  const many = Array.from({ length: 60 }, (_, n) => `field_${n}=${n % 2 ? "" : "x".repeat(380)}`);
  const start = process.cpuUsage();
  const { verdict } = await ask({ request: many.join("&"), signature: "0".repeat(32) });
  const { user, system } = process.cpuUsage(start);
  expect(verdict).toBe("unexplained");
  expect((user + system) / 1000).toBeLessThan(1_500);
});
