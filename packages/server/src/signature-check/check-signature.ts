import {
  canonicalString,
  isSignType,
  type SignType,
  signFields,
  verifyFields,
} from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { maskKeys } from "../http/explain-signature.ts";
import { type FormFields, parseForm } from "../http/parse-form.ts";
import { type Difference, firstDifference } from "./difference.ts";
import { findMistakes } from "./find-mistakes.ts";
import { hashWays, joinWays, keyWays } from "./key-ways.ts";
import type { Mistake } from "./mistake.ts";
import { readPasted } from "./pasted-request.ts";
import { readSignature } from "./read-signature.ts";
import { stringWays } from "./string-ways.ts";

/** A request as a partner pasted it, and what was said beside it; empty where nothing was said. */
export interface Question {
  readonly request: string;
  readonly appCode: string;
  readonly signature: string;
  readonly signType: SignType | "";
  /** What the partner's code hashed. */
  readonly string: string;
  /** What the partner's code signed with. */
  readonly key: string;
}

/** An app as far as its signatures go. */
export interface SigningApp {
  readonly appCode: string;
  readonly merchantId: string;
  /** In the clear, newest first. */
  readonly keys: readonly string[];
  readonly pinnedSignType: SignType | null;
  readonly disabled: boolean;
}

export interface SignatureCheckDeps {
  /** The app of this code; the ready-made one if it is empty. Rejects if there is none. */
  readonly findApp: (appCode: string) => Promise<SigningApp>;
  /** The key of the ready-made app, which everybody may know. */
  readonly publicKey: string;
}

export interface Finding {
  readonly verdict: "valid" | "mistake" | "unexplained" | "unsigned";
  readonly appCode: string;
  readonly signType: SignType;
  /** Keys are masked in both strings. */
  readonly canonical: string;
  readonly signed: string;
  /** The right signature, for whoever has the key anyway; else empty. */
  readonly expected: string;
  readonly difference: Difference | undefined;
  readonly mistakes: readonly Mistake[];
  readonly remarks: readonly string[];
}

/**
 * Says how the gateway reads a request and why it refuses the signature. Nothing is stored.
 *
 * The right signature is told to those only who have the key: whoever could ask for it by an app's
 * code alone could sign for that app.
 * @throws Rejection 400 if the request cannot be read
 */
export async function checkSignature(
  deps: SignatureCheckDeps,
  question: Question,
): Promise<Finding> {
  const { headers, body, remarks } = readPasted(question.request);
  const fields = parseForm(Buffer.from(body));
  const named = question.appCode || headers.get("x-qf-appcode") || "";
  const app = await deps.findApp(named);
  const said = question.signType || headers.get("x-qf-signtype") || "MD5";
  const signType = isSignType(said) ? said : closest(said);
  const given = readSignature(question.signature || headers.get("x-qf-sign") || "");
  const secrets = [...app.keys, question.key, deps.publicKey].filter(isWorthMasking);
  const canonical = maskKeys(`${canonicalString(fields)}<key>`, secrets);
  const judged = judge(deps, question, { app, fields, body, signType, signature: given.hex });
  const formal = [...given.mistakes, ...signTypeMistakes(said, signType, app)];
  const mistakes = judged.mistakes === undefined ? [] : [...formal, ...judged.mistakes];
  const own = ownString(question.string, secrets);
  const signed = own || (judged.signed === "" ? "" : maskKeys(judged.signed, secrets));
  return {
    verdict: verdictOf(given.isGiven, judged.mistakes, mistakes),
    appCode: app.appCode,
    signType,
    canonical,
    signed,
    expected: expectedFor(deps, question, app, { fields, signType }),
    difference: differenceOf(canonical, own, signed),
    mistakes,
    remarks: [
      ...remarks,
      ...given.remarks,
      ...judged.remarks,
      ...(named === "" ? [NO_APP_CODE] : []),
      ...(app.disabled ? ["The app is switched off: every request of it is refused."] : []),
    ],
  };
}

/** A pasted "key" of a few letters would mask half of the string. */
const isWorthMasking = (key: string): boolean => key.length >= 8;

const NO_APP_CODE =
  "X-QF-APPCODE is not among the headers that you pasted; the ready-made app is assumed.";

/** Spelt otherwise, but clear: `sha256`, `SHA-256`, `md5`. */
function closest(said: string): SignType {
  return /256/.test(said) ? "SHA256" : "MD5";
}

function signTypeMistakes(said: string, signType: SignType, app: SigningApp): readonly Mistake[] {
  const pinned = app.pinnedSignType;
  return [
    ...(said === signType
      ? []
      : [
          {
            name: "sign-type-spelling",
            what: `X-QF-SIGNTYPE is ${said.slice(0, 20)}, which is none.`,
            repair:
              "Send MD5 or SHA256, in exactly these letters, or leave the header out for MD5.",
          },
        ]),
    ...(pinned === null || pinned === signType
      ? []
      : [
          {
            name: "pinned-sign-type",
            what: `The app takes ${pinned} only.`,
            repair: `Hash with ${pinned} and send X-QF-SIGNTYPE: ${pinned}.`,
          },
        ]),
  ];
}

interface Signed {
  readonly app: SigningApp;
  readonly fields: FormFields;
  readonly body: string;
  readonly signType: SignType;
  /** Empty: there is none. */
  readonly signature: string;
}

interface Judged {
  /** None: the signature is right. Undefined: nothing explains it, or there is none. */
  readonly mistakes: readonly Mistake[] | undefined;
  /** What was hashed, if that is known. */
  readonly signed: string;
  readonly remarks: readonly string[];
}

function judge({ publicKey }: SignatureCheckDeps, question: Question, request: Signed): Judged {
  const { app, fields, body, signType, signature } = request;
  if (signature === "") return { mistakes: undefined, signed: "", remarks: [] };
  const { merchantId, appCode } = app;
  const found = findMistakes(
    {
      strings: stringWays(fields, body),
      joins: joinWays(fields),
      keys: keyWays(app.keys, { appCode, merchantId, publicKey, pasted: question.key }),
      hashes: hashWays(signType),
    },
    signature,
  );
  if (found === undefined) return { mistakes: undefined, signed: "", remarks: [] };
  const isAccepted = app.keys.some((key) =>
    verifyFields(fields, signature, { key, signType, digest: nodeDigest }),
  );
  return isAccepted
    ? {
        mistakes: [],
        signed: found.signed,
        remarks: found.mistakes.map(({ what }) => `${what} The gateway accepts that, too.`),
      }
    : { ...found, remarks: [] };
}

function verdictOf(
  isGiven: boolean,
  judged: readonly Mistake[] | undefined,
  mistakes: readonly Mistake[],
): Finding["verdict"] {
  if (!isGiven) return "unsigned";
  if (judged === undefined) return "unexplained";
  return mistakes.length === 0 ? "valid" : "mistake";
}

/** Whoever named an active key may see what it gives; the ready-made app's is public. */
function expectedFor(
  { publicKey }: SignatureCheckDeps,
  { key: pasted }: Question,
  app: SigningApp,
  { fields, signType }: { readonly fields: FormFields; readonly signType: SignType },
): string {
  const told = new Set([publicKey, pasted]);
  const key = app.keys.find((own) => told.has(own));
  return key === undefined ? "" : signFields(fields, { key, signType, digest: nodeDigest });
}

/** The partner's own string. A line break at its end is the text field's, unless it is in the middle. */
function ownString(text: string, secrets: readonly string[]): string {
  return maskKeys(text.replace(/\r?\n$/, ""), secrets);
}

/** Many paste their string without the key: then ours is compared without it. */
function differenceOf(canonical: string, own: string, signed: string): Difference | undefined {
  if (signed === "") return undefined;
  const isWithoutKey = own !== "" && !own.includes("<key>");
  return firstDifference(isWithoutKey ? canonical.replace(/<key>$/, "") : canonical, signed);
}
