import { expect, test } from "vitest";
import type { TargetPolicy } from "./addresses.ts";
import { checkUrl } from "./check-url.ts";

const production: TargetPolicy = { allowHttp: false, allowLoopback: false, allowPrivate: false };
const sandbox: TargetPolicy = { allowHttp: true, allowLoopback: true, allowPrivate: false };

test.each([
  "https://shop.example/notify?from=gateway",
  "https://shop.example:8443/notify",
  "https://8.8.8.8/",
  "https://[2606:4700:4700::1111]/",
  "https://bücher.example/",
])("accepts %s", (url) => {
  expect(checkUrl(url, production)).toMatchObject({ ok: true });
});

test.each([
  ["", "must be an https URL"],
  ["shop.example/notify", "must be an https URL"],
  ["http://shop.example/", "must be an https URL"],
  ["ftp://shop.example/", "must be an https URL"],
  ["file:///etc/passwd", "must be an https URL"],
  ["javascript:alert(1)", "must be an https URL"],
  ["https://", "must be an https URL"],
  ["https://[fe80::1%25eth0]/", "must be an https URL"],
  ["https://999.1.1.1/", "must be an https URL"],
  ["https://user@shop.example/", "must not carry a user name or password"],
  ["https://:secret@shop.example/", "must not carry a user name or password"],
  ["https://shop.example:25/", "must use port 80, 443 or one from 1024"],
  ["https://shop.example:0/", "must use port 80, 443 or one from 1024"],
  [" https://shop.example/", "must not contain spaces, control characters or backslashes"],
  [
    "https://shop.example/\r\nHost: x",
    "must not contain spaces, control characters or backslashes",
  ],
  ["https:\\\\shop.example\\", "must not contain spaces, control characters or backslashes"],
])("refuses %j: %s", (url, reason) => {
  expect(checkUrl(url, production)).toEqual({ ok: false, reason });
});

test("allows plain http only where the policy does", () => {
  expect(checkUrl("http://shop.example/", sandbox)).toMatchObject({ ok: true });
  expect(checkUrl("ws://shop.example/", sandbox)).toEqual({
    ok: false,
    reason: "must be an http or https URL",
  });
});

const loopbackHosts = [
  "localhost",
  "LOCALHOST",
  "localhost.",
  "shop.localhost",
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "0x7f000001",
  "0x7f.1",
  "2130706433",
  "017700000001",
  "0177.0.0.1",
  "%31%32%37.0.0.1",
  "127。0。0。1",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
];

test.each(loopbackHosts)("https://%s/ is this machine", (host) => {
  expect(checkUrl(`https://${host}/`, production)).toEqual({
    ok: false,
    reason: "must point to a public host",
  });
  expect(checkUrl(`https://${host}/`, sandbox)).toMatchObject({ ok: true });
});

test.each([
  "169.254.169.254",
  "0xa9fea9fe",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.0.1",
  "100.64.0.1",
  "0.0.0.0",
  "0",
  "224.0.0.1",
  "255.255.255.255",
  "[::]",
  "[fe80::1]",
  "[fc00::1]",
  "[2001:db8::1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[::127.0.0.1]",
])("https://%s/ is not public", (host) => {
  for (const policy of [production, sandbox]) {
    expect(checkUrl(`https://${host}/`, policy)).toEqual({
      ok: false,
      reason: "must point to a public host",
    });
  }
});
