import { codes } from "@trade-v1/contract/catalogue";
import { canonicalString, type SignType, signBytes, signFields } from "@trade-v1/signing";
import { type ClauseId, clause } from "../clauses.ts";
import { type App, type FormFields, spoilt } from "../exchange/form.ts";
import * as orders from "../story/orders.ts";
import type { Departure } from "../story/request.ts";
import type { Stage } from "../story/stage.ts";
import type { Story } from "../story/story.ts";

/** A way to sign the fields of a payment. */
interface Signing {
  readonly name: string;
  readonly title: string;
  readonly fields?: FormFields;
  readonly departure: (fields: FormFields, app: App) => Departure;
}

const sign = (fields: FormFields, { key }: App, signType: SignType = "MD5") =>
  signFields(fields, { key, signType });
const signed = (value: string | null, more: Record<string, string | null> = {}): Departure => ({
  authentic: false,
  signType: "MD5",
  headers: { "X-QF-SIGN": value, ...more },
});

const accepted: readonly Signing[] = [
  { name: "md5", title: "MD5", departure: () => ({ signType: "MD5" }) },
  { name: "sha256", title: "SHA256", departure: () => ({ signType: "SHA256" }) },
  {
    name: "md5-unnamed",
    title: "MD5 without X-QF-SIGNTYPE",
    departure: () => ({ signType: "MD5", headers: { "X-QF-SIGNTYPE": null } }),
  },
  {
    name: "lower-case",
    title: "hex in lower case",
    departure: (fields, app) => ({
      signType: "SHA256",
      headers: { "X-QF-SIGN": sign(fields, app, "SHA256").toLowerCase() },
    }),
  },
  {
    name: "empty-kept",
    title: "empty fields kept in the signature",
    fields: { udid: "", goods_name: "" },
    departure: (fields, { key }) => ({
      signType: "MD5",
      headers: { "X-QF-SIGN": signBytes(canonicalString(fields, { keepEmpty: true }), { key }) },
    }),
  },
  {
    name: "empty-dropped",
    title: "empty fields dropped from the signature",
    fields: { udid: "", goods_name: "" },
    departure: () => ({}),
  },
  {
    name: "unicode",
    title: "a signature over Chinese text and signs that forms escape",
    fields: { goods_name: "香港 牛奶 +&=% 😀" },
    departure: () => ({ signType: "SHA256" }),
  },
  {
    name: "unknown-field",
    title: "a field that the contract does not know, signed",
    fields: { Zone: "7", a: "1" },
    departure: () => ({}),
  },
];

const refused: readonly Signing[] = [
  { name: "missing", title: "no signature", departure: () => signed(null) },
  { name: "empty", title: "an empty signature", departure: () => signed("") },
  {
    name: "wrong",
    title: "one digit of the signature changed",
    departure: (fields, app) => signed(spoilt(sign(fields, app))),
  },
  {
    name: "cut-off",
    title: "a signature that is cut off",
    departure: (fields, app) => signed(sign(fields, app).slice(0, 31)),
  },
  {
    name: "other-amount",
    title: "the signature of another amount",
    departure: (fields, app) => signed(sign({ ...fields, txamt: "1" }, app)),
  },
  {
    name: "field-added",
    title: "a field that the signature does not cover",
    departure: (fields, app) => ({
      ...signed(sign(fields, app)),
      body: new URLSearchParams({ ...fields, goods_name: "added" }).toString(),
    }),
  },
  {
    name: "other-key",
    title: "a signature by another key",
    departure: (fields) => signed(signFields(fields, { key: "ANOTHERKEY0000000000000000000001" })),
  },
  {
    name: "key-alone",
    title: "the hash of the key alone",
    departure: (_, { key }) => signed(signBytes("", { key })),
  },
  {
    name: "other-hash",
    title: "an MD5 signature that is called SHA256",
    departure: (fields, app) => signed(sign(fields, app), { "X-QF-SIGNTYPE": "SHA256" }),
  },
  {
    name: "unknown-hash",
    title: "a hash that the contract does not know",
    departure: (fields, app) => signed(sign(fields, app), { "X-QF-SIGNTYPE": "SHA1" }),
  },
  {
    name: "hash-in-lower-case",
    title: "md5 in lower case",
    departure: (fields, app) => signed(sign(fields, app), { "X-QF-SIGNTYPE": "md5" }),
  },
  {
    name: "unknown-app",
    title: "an app code that nobody has",
    departure: (fields, app) =>
      signed(sign(fields, app), { "X-QF-APPCODE": "NOSUCHAPP00000000000000000000001" }),
  },
  {
    name: "no-app",
    title: "no app code",
    departure: (fields, app) => signed(sign(fields, app), { "X-QF-APPCODE": null }),
  },
];

/** Which signatures are accepted, and that nothing happens without one. */
export const signatures: readonly Story[] = [
  ...accepted.map((signing) =>
    story(signing, `${signing.title} is accepted`, "signature.accepted", async (stage) => {
      const fields = orders.paymentFields(stage, "800208", signing.fields);
      const answer = await orders.createPayment(
        stage,
        fields,
        signing.departure(fields, stage.app),
      );
      stage.expectCode("signature.accepted", answer, codes.ok.code);
    }),
  ),
  ...refused.map((signing) =>
    story(signing, `${signing.title} is refused`, "signature.checked", async (stage) => {
      const fields = orders.paymentFields(stage, "800208", signing.fields);
      const answer = await orders.createPayment(
        stage,
        fields,
        signing.departure(fields, stage.app),
      );
      stage.expectCode("signature.checked", answer, codes.signatureError.code, 401);
      const number = fields["out_trade_no"] ?? "";
      const found = await orders.find(stage, { out_trade_no: number });
      stage.expect("signature.checked", found.length === 0, "the refused payment was recorded");
    }),
  ),
];

function story(
  { name }: Signing,
  title: string,
  id: ClauseId,
  run: (stage: Stage) => Promise<void>,
): Story {
  return { id: `signatures/${name}`, title, clause: clause(id), profile: "full", needs: [], run };
}
