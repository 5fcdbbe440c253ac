import { connect } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectContract } from "../support/expect-contract.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { signedCalls } from "../support/signed-call.ts";

// Inputs that no list of the contract names. None may be answered outside the contract, and what is
// refused may change nothing.

let gateway: TestGateway;
let call: ReturnType<typeof signedCalls>;
beforeAll(async () => {
  gateway = await startGateway();
  call = signedCalls(gateway.url, await gateway.sandbox.createApp({}));
});
afterAll(() => gateway.stop());

function countTransactions(): unknown {
  const database = new DatabaseSync(join(gateway.folder, "trade.db"), { readOnly: true });
  const row = database.prepare("SELECT count(*) AS count FROM transactions").get();
  database.close();
  return row?.["count"];
}

let number = 0;
const payment = (changes: Record<string, string> = {}) => ({
  pay_type: "800201",
  out_trade_no: `unlisted-${++number}`,
  txamt: "10",
  ...changes,
});

describe("a field that is nearly right is refused by name", () => {
  test.each([
    ["txamt", "10\n"],
    ["txamt", "+10"],
    ["txamt", "１０"],
    ["txamt", "10\u200b"],
    ["txamt", "0x10"],
    ["txamt", "100000000000"],
    ["txdtm", "2100-02-29 00:00:00"],
    ["txdtm", "2016-12-16 24:00:00"],
    ["txdtm", "2016-12-16T15:53:18"],
    ["txdtm", "2016-12-16 15:53:18\n"],
    ["out_trade_no", "with space"],
    ["out_trade_no", "a".repeat(129)],
    ["out_trade_no", "名"],
    ["lnglat", "91.0 0.0"],
    ["lnglat", "12.34,56.78"],
    ["txcurrcd", "hkd"],
    ["expired_time", "4"],
    ["expired_time", "121"],
    ["goods_name", "香".repeat(65)],
    ["notify_url", "javascript:alert(1)"],
    ["notify_url", "https://user:secret@merchant.example/"],
    ["notify_url", "http://169.254.169.254/latest/meta-data"],
    ["return_url", "data:text/html,hello"],
    ["mchid", "../../etc/passwd"],
    ["pay_type", "800209"],
  ])("%s %j", async (field, value) => {
    const before = countTransactions();
    const { status, body } = await call("createPayment", payment({ [field]: value }));
    expect(status).toBe(400);
    expect(body).toMatchObject({ respcd: "1104", resperr: expect.stringContaining(field) });
    expect(countTransactions()).toBe(before);
  });
});

describe("a query that asks for too much is refused by name", () => {
  test.each([
    ["out_trade_no", Array(101).fill("a").join(",")],
    ["out_trade_no", "a,,b"],
    ["syssn", "1".repeat(41)],
    ["page", "0"],
    ["page", "99999999999999999999"],
    ["page_size", "101"],
    ["start_time", "0000-00-00 00:00:00"],
    ["respcd", "12345"],
  ])("%s %j", async (field, value) => {
    const { status, body } = await call("queryTransactions", { [field]: value });
    expect(status).toBe(400);
    expect(body).toMatchObject({ respcd: "1104", resperr: expect.stringContaining(field) });
  });
});

describe("what is unusual but right is taken", () => {
  const unusual: readonly Record<string, string>[] = [
    { goods_name: "😀".repeat(64) },
    { goods_name: "'; DROP TABLE transactions; --" },
    { goods_name: "<script>alert(1)</script>" },
    { out_trade_no: "a|b*c@d:e_f.g-h" },
    { txamt: "99999999999" },
    { txdtm: "1000-01-01 00:00:00" },
    { constructor: "x", ["__proto__"]: "y", toString: "z" },
    { udid: " +&=%" },
  ];
  test.each(unusual)("%o", async (changes) => {
    const { body } = await call("createPayment", payment(changes));
    expect(body).toMatchObject({ respcd: "0000" });
  });

  test("a page far behind the last one is empty", async () => {
    const { body } = await call("queryTransactions", { page: "1000000", page_size: "100" });
    expect(body).toMatchObject({ respcd: "0000", data: [] });
  });

  const windows: readonly Record<string, string>[] = [
    { start_time: "1000-01-01 00:00:00" },
    { end_time: "1000-01-01 00:00:00" },
    { start_time: "9999-12-31 23:59:59" },
  ];
  test.each(windows)("a window at the end of time is empty: %o", async (window) => {
    const { status, body } = await call("queryTransactions", window);
    expect({ status, ...body }).toMatchObject({ status: 200, respcd: "0000", data: [] });
  });
});

test("a name in a goods_name cannot break out of the wallet page", async () => {
  const { body } = await call("createPayment", payment({ goods_name: '"><img src=x onerror=1>' }));
  const page = await fetch(body.pay_url);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await page.text()).not.toContain("<img src=x");
});

describe("a path that is nearly right is answered in the envelope", () => {
  test.each([
    "/trade/v1/payment/",
    "/trade/v1/PAYMENT",
    "/trade/v1/",
    "/trade/v1/payment%2f",
    "/trade/v1/..%2fpayment",
    "/trade/v1/payment;a=b",
    "/trade/v1/%ff",
  ])("%s", async (path) => {
    const response = await fetch(gateway.url + path, { method: "POST" });
    expect(response.status).toBe(404);
    const body = await response.json();
    expectContract("createPayment", 404, body);
    expect(body).toMatchObject({ respcd: "1103" });
  });

  test.each(["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "%s",
    async (method) => {
      const response = await fetch(`${gateway.url}/trade/v1/payment`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("POST");
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      if (method !== "HEAD") expectContract("createPayment", 405, await response.json());
    },
  );
});

/** What the gateway says to raw bytes, until it closes. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setEncoding("latin1");
    socket.on("data", (text) => {
      answer += text;
    });
    socket.on("end", () => resolve(answer));
    // A reset after the answer is how a sender of too much is stopped.
    socket.on("error", () => resolve(answer));
  });
}

describe("bytes that are no request", () => {
  const head = "POST /trade/v1/payment HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
  test.each([
    ["two lengths", `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    [
      "length and chunks",
      `${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ["a header of 100 KB", `${head}X: ${"x".repeat(100_000)}\r\n\r\n`],
    ["no HTTP at all", "\x16\x03\x01\x00\xa5\x01\x00\x00"],
  ])("%s", async (_, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 4\d\d |^$/);
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  });
});
