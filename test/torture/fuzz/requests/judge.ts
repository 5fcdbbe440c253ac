import type { OperationId } from "@trade-v1/contract/operations";
import { operations } from "@trade-v1/contract/operations";
import { validateResponse, validateSandboxResponse } from "@trade-v1/contract/validators";
import { verifyBytes } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import type { WireAnswer } from "../wire.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { OtherCase } from "./other-case.ts";
import { callerAt, type Scene } from "./scene.ts";
import type { TradeCase } from "./trade-cases.ts";

/** What an answer has done wrong: the promise, and how. */
export interface Fault {
  readonly invariant: string;
  readonly what: string;
}

type Body = Readonly<Record<string, unknown>>;

/** What every answer must be, whoever asked for whatever. */
function* ofAnyAnswer(answer: WireAnswer, scene: Scene): Generator<Fault> {
  if (answer.status >= 500) yield { invariant: "no-5xx", what: `status ${answer.status}` };
  for (const { key } of scene.callers) {
    if (answer.text.includes(key))
      yield { invariant: "no-secret-told", what: "an app's key is in it" };
  }
  if (/node:internal|\bat [\w.]+ \(|packages\/server\/src/.test(answer.text)) {
    yield { invariant: "no-secret-told", what: "a stack trace is in it" };
  }
}

/** Holds the answer to a trade request against the contract and against what was wanted. */
export function* judgeTrade(
  case_: TradeCase,
  { request, wanted, signer, fields }: BuiltRequest,
  answer: WireAnswer,
  scene: Scene,
): Generator<Fault> {
  yield* ofAnyAnswer(answer, scene);
  const body = request.method === "HEAD" ? undefined : parsed(answer.text);
  if (request.method !== "HEAD") yield* withinContract(case_.operation, answer, body);
  if (!wanted.status.includes(answer.status)) {
    yield {
      invariant: "answers-as-the-contract-says",
      what: `status ${answer.status}, not ${wanted.status.join(" or ")}`,
    };
  } else if (body !== undefined) {
    yield* asWanted(wanted, body);
  }
  yield* rightlySigned(signer, answer);
  if (body !== undefined)
    yield* seesOwnOnly(case_, body, answer.text, JSON.stringify(fields), scene);
}

function* withinContract(id: OperationId, answer: WireAnswer, body: unknown): Generator<Fault> {
  const checked = validateResponse[id](answer.status, body, { undeclared: "refuse" });
  if (checked.ok) return;
  const problems = checked.errors.map(({ message }) => message).join("; ");
  yield { invariant: "answers-within-contract", what: `${problems}: ${answer.text.slice(0, 300)}` };
}

function* asWanted(
  { respcd, naming, isEmpty }: BuiltRequest["wanted"],
  body: Body,
): Generator<Fault> {
  const invariant = "answers-as-the-contract-says";
  if (respcd !== undefined && body["respcd"] !== respcd) {
    yield { invariant, what: `respcd ${body["respcd"]} (${body["resperr"]}), not ${respcd}` };
  } else if (naming !== undefined && !String(body["resperr"]).includes(naming)) {
    yield { invariant, what: `resperr does not name ${naming}: ${body["resperr"]}` };
  }
  if (isEmpty && (body["data"] as unknown[] | undefined)?.length !== 0) {
    yield {
      invariant: "merchant-sees-own-only",
      what: "another merchant's numbers find something",
    };
  }
}

/** Signed with the key that signed the request, once the request is known to be that app's. */
function* rightlySigned(signer: BuiltRequest["signer"], answer: WireAnswer): Generator<Fault> {
  const invariant = "answers-signed";
  const signature = answer.headers["x-qf-sign"];
  if (signer === undefined) {
    if (signature !== undefined) yield { invariant, what: "signed for nobody" };
    return;
  }
  const isRight =
    typeof signature === "string" &&
    answer.headers["x-qf-signtype"] === signer.signType &&
    verifyBytes(answer.text, signature, { ...signer, digest: nodeDigest });
  if (!isRight) yield { invariant, what: `its signature is ${signature ?? "missing"}` };
}

function* seesOwnOnly(
  { caller }: TradeCase,
  body: Body,
  text: string,
  sent: string,
  scene: Scene,
): Generator<Fault> {
  const invariant = "merchant-sees-own-only";
  const asking = callerAt(scene.callers, caller);
  for (const other of scene.callers) {
    if (other !== asking && text.includes(other.secret)) {
      yield { invariant, what: `${other.appCode}'s data were told to ${asking.appCode}` };
    }
  }
  const entries = Array.isArray(body["data"]) ? (body["data"] as Body[]) : [body];
  for (const { syssn, orig_syssn, origssn } of entries) {
    for (const id of [syssn, orig_syssn, origssn]) {
      const owner = scene.owners.get(String(id));
      if (owner !== undefined && owner !== caller) {
        yield { invariant, what: `serial number ${id} of another app in the answer to ${sent}` };
      }
    }
  }
}

/** Holds any other answer against what is known of it. */
export function* judgeOther(case_: OtherCase, answer: WireAnswer, scene: Scene): Generator<Fault> {
  yield* ofAnyAnswer(answer, scene);
  const { operation, status, method, path } = case_;
  if (status !== undefined && !status.includes(answer.status)) {
    yield {
      invariant: "answers-as-the-contract-says",
      what: `status ${answer.status}, not ${status.join(" or ")}`,
    };
  }
  if (operation !== undefined && isSandboxPath(path)) {
    const checked = validateSandboxResponse[operation](answer.status, parsed(answer.text), {
      undeclared: "refuse",
    });
    if (!checked.ok) {
      const problems = checked.errors.map(({ message }) => message).join("; ");
      yield {
        invariant: "answers-within-contract",
        what: `${problems}: ${answer.text.slice(0, 300)}`,
      };
    }
  }
  if (answer.status >= 400 && path.startsWith("/trade/v1/") && method !== "HEAD") {
    const id = (Object.keys(operations) as OperationId[]).find(
      (each) => path === operations[each].path,
    );
    if (id !== undefined) yield* withinContract(id, answer, parsed(answer.text));
  }
}

/** Only a number that the router lets through belongs to the operation. */
function isSandboxPath(path: string): boolean {
  return path.startsWith("/sandbox/v1/");
}

function parsed(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}
