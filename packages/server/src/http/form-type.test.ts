import { expect, test } from "vitest";
import { requireForm } from "./form-type.ts";

test.each([
  "application/x-www-form-urlencoded",
  "Application/X-WWW-Form-URLEncoded",
  "application/x-www-form-urlencoded;charset=UTF-8",
  "application/x-www-form-urlencoded; charset=utf8",
  'application/x-www-form-urlencoded ; charset="utf-8"; other=1',
])("%s is a form", (contentType) => {
  expect(() => requireForm(contentType)).not.toThrow();
});

test.each<[contentType: string | undefined, sentence: string]>([
  [undefined, "Content-Type must be application/x-www-form-urlencoded"],
  ["", "Content-Type must be application/x-www-form-urlencoded"],
  ["text/plain", "Content-Type must be application/x-www-form-urlencoded"],
  ["multipart/form-data; boundary=x", "Content-Type must be application/x-www-form-urlencoded"],
  ["application/x-www-form-urlencodedx", "Content-Type must be application/x-www-form-urlencoded"],
  [
    "application/x-www-form-urlencoded, application/x-www-form-urlencoded",
    "Content-Type must be application/x-www-form-urlencoded",
  ],
  ["application/json", "not JSON: send the fields as a form, like pay_type="],
  ["application/problem+json; charset=utf-8", "not JSON"],
  ["application/x-www-form-urlencoded; charset=gbk", "in UTF-8, not in another charset"],
  ["application/x-www-form-urlencoded; charset=utf-8; charset=gbk", "in UTF-8"],
])("%s is none", (contentType, sentence) => {
  expect(() => requireForm(contentType)).toThrow(
    expect.objectContaining({
      kind: "unsupportedMediaType",
      message: expect.stringContaining(sentence),
    }),
  );
});

test("a compressed form is refused", () => {
  expect(() => requireForm("application/x-www-form-urlencoded", "gzip")).toThrow(
    "Content-Encoding",
  );
  expect(() => requireForm("application/x-www-form-urlencoded", "identity")).not.toThrow();
});
