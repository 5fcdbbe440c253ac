import { expect, test } from "vitest";
import { Rejection } from "../http/rejection.ts";
import { readPasted } from "./pasted-request.ts";

const fieldsOf = (text: string) => Object.fromEntries(new URLSearchParams(readPasted(text).body));
const want = { pay_type: "800201", txamt: "10", goods_name: "a b&c" };
const form = "pay_type=800201&txamt=10&goods_name=a+b%26c";

test.each<[form: string, text: string]>([
  ["a form", form],
  ["a form with a line break at its end", `${form}\r\n`],
  ["a form in several lines", form.replaceAll("&", "&\n")],
  ["headers and a form", `X-QF-SIGN: AB\nContent-Length: 3\nHost: localhost:3000\n\n${form}`],
  ["headers right before a form", `X-QF-SIGN: AB\n${form}`],
  ["a whole request", `POST /trade/v1/payment HTTP/1.1\r\nx-qf-sign: AB\r\n\r\n${form}`],
  [
    "what curl -v prints",
    `* Connected\n> POST /trade/v1/payment HTTP/1.1\n> X-QF-SIGN: AB\n>\n${form}\n< HTTP/1.1 401\n< date: x`,
  ],
  ["one field a line", "pay_type=800201\ntxamt = 10\ngoods_name=a b&c"],
  [
    "one field a line, with colons",
    "X-QF-SIGN: AB\npay_type: 800201\ntxamt: 10\ngoods_name: a b&c",
  ],
  ["JSON", `{"pay_type": "800201", "txamt": 10, "goods_name": "a b&c"}`],
  ["curl", `curl -sS http://localhost:3000/trade/v1/payment -H 'X-QF-SIGN: AB' -d '${form}'`],
  [
    "curl in lines",
    `$ curl http://x/ \\\n  --header "X-QF-SIGN: AB" \\\n  --data 'pay_type=800201&txamt=10' \\\n  --data-urlencode 'goods_name=a b&c'`,
  ],
  [
    "curl with odd quotes",
    `curl -X POST -d"pay_type=800201" -d $'txamt=1\\x30' -d goods_name=a%20b%26c --max-time 5 http://x/`,
  ],
])("%s is read", (_, text) => {
  expect(fieldsOf(text)).toEqual(want);
  if (/x-qf-sign/i.test(text)) expect(readPasted(text).headers.get("x-qf-sign")).toBe("AB");
});

test.each<[text: string, remark: RegExp]>([
  ["curl http://x/?a=1 -d b=2", /URL are refused/],
  ["curl -G http://x/ -d b=2", /URL are refused/],
  ["curl -X PUT http://x/ -d b=2", /must be POST/],
  ["curl http://x/ -F b=2", /multipart/],
  ["curl http://x/ -d @body.txt -d b=2", /paste what is in the file/],
  [`curl http://x/ --json '{"b":2}'`, /415/],
])("%s is remarked on", (text, remark) => {
  expect(readPasted(text).remarks.join(" ")).toMatch(remark);
});

test.each(["", "  \n", "curl http://x/", "a\nb c\nd", "{broken", "X-QF-SIGN: AB"])(
  "%j holds no request, and that is said",
  (text) => {
    expect(() => readPasted(text)).toThrow(Rejection);
  },
);
