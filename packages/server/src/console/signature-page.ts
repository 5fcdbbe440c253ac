import type { components } from "@trade-v1/contract/sandbox-types";
import { html, raw } from "hono/html";
import { copy, type Html, link, type Page, type Place } from "./layout.ts";

type Schemas = components["schemas"];
type Finding = Schemas["SignatureFinding"];

/** What was asked, to be shown in the form again. The key is not. */
export type Asked = Pick<
  Schemas["SignatureQuestion"],
  "request" | "signature" | "sign_type" | "string"
>;

/** Help with a signature that is refused. @param finding undefined: nothing was asked yet */
export function signaturePage(place: Place, asked: Asked, finding: Finding | undefined): Page {
  return {
    title: "Signature help",
    content: html`<div class="head"><h1>Why is my signature refused?</h1></div>
${finding === undefined ? INTRODUCTION : result(finding)}
${form(place, asked, finding === undefined)}`,
  };
}

const INTRODUCTION = html`<p class="quiet">Paste a request that was answered with <code>1108</code>. You see the string that the gateway hashes, where yours
differs, and what went wrong. Nothing of it is carried out, kept or logged.</p>`;

function form(place: Place, asked: Asked, isFirst: boolean): Html {
  const { request, signature = "", sign_type: signType = "", string = "" } = asked;
  const isOpen = signature !== "" || signType !== "";
  return html`<form class="card" method="post" action="${link(place, "signature")}" autocomplete="off"><div class="pad">
<label>The request <span class="quiet">– a curl command, headers and body, the form body alone, JSON, or one name=value a line</span>
<textarea name="request" required maxlength="12000" spellcheck="false">
${request}</textarea></label>
<label>The string that your code hashed <span class="quiet">– if you have it, with the key or without</span>
<textarea class="short" name="string" maxlength="12000" spellcheck="false">
${string}</textarea></label>
<details class="more" id="rest" ${isOpen ? raw("open") : ""}><summary>Signature, hash and key, if they do not stand in the request</summary>
<div class="fields">
<label>Signature <span class="quiet">– X-QF-SIGN</span><input class="mono" name="signature" value="${signature}" maxlength="512" spellcheck="false"></label>
<label>Hash <span class="quiet">– X-QF-SIGNTYPE</span><select name="sign_type">${[
    "",
    "MD5",
    "SHA256",
  ].map(
    (value) =>
      html`<option value="${value}" ${value === signType ? raw("selected") : ""}>${value || "As the request says"}</option>`,
  )}</select></label>
<label>Key that you signed with <span class="quiet">– used for this answer only</span><input class="mono" name="key" maxlength="128" spellcheck="false" autocomplete="off"></label>
</div></details>
<div class="row"><button class="primary">Check the signature</button>${isFirst ? html`<a class="button" href="${link(place, "signature", { example: "1" })}">Fill in an example</a>` : ""}</div>
<p class="small quiet">Without <code>X-QF-APPCODE</code> in the request, the app above is meant. Sandbox keys only: a key of production belongs into no form.</p>
</div></form>`;
}

const verdicts = {
  valid: ["good", "The signature is right"],
  mistake: ["bad", "The signature is wrong, and we know why"],
  unexplained: ["warn", "The signature is wrong"],
  unsigned: ["info", "The request has no signature"],
} as const satisfies Record<Finding["verdict"], readonly [tone: string, title: string]>;

function result(finding: Finding): Html {
  const [tone, title] = verdicts[finding.verdict];
  return html`<section class="card verdict ${tone}" id="verdict" data-verdict="${finding.verdict}" role="status"><div class="pad">
<h2>${title}</h2>
${advice(finding)}
${finding.remarks.map((remark) => html`<p class="small">${remark}</p>`)}
</div></section>
<section class="card" aria-labelledby="strings"><header><h2 id="strings">What is hashed</h2></header><div class="pad strings">${strings(finding)}</div></section>`;
}

function advice({ verdict, mistakes }: Finding): Html | "" {
  if (mistakes.length > 0) {
    return html`<ul class="mistakes">${mistakes.map(
      ({ mistake, what, repair }) =>
        html`<li data-mistake="${mistake}"><p><strong>${what}</strong></p><p>${repair}</p></li>`,
    )}</ul>`;
  }
  if (verdict !== "unexplained") return "";
  return html`<p>None of the usual mistakes gives this signature. Most likely another key signed it, or other values than the ones pasted here:
compare your string with the gateway's below, character by character, and put your key into the form to have it tried.</p>`;
}

function strings(finding: Finding): Html {
  const { canonical_string, signed_string, difference, expected_signature, sign_type } = finding;
  const at = difference?.at;
  return html`<div><h3>The gateway's string <span class="quiet">– ${sign_type} of this</span></h3><pre id="ours"><code>${marked(canonical_string, at)}</code></pre></div>
${
  signed_string === ""
    ? ""
    : html`<div><h3>Your string</h3><pre id="yours"><code>${marked(signed_string, at)}</code></pre>${
        difference === undefined
          ? html`<p class="small quiet">No difference.</p>`
          : html`<p class="small quiet">${difference.at === 0 ? "They differ from the first character on." : `Equal up to character ${difference.at}.`}</p>`
      }</div>`
}
<div><h3>The right signature</h3>${
    expected_signature === ""
      ? html`<p class="small quiet">${sign_type === "MD5" ? 32 : 64} hexadecimal digits, in capital or small letters. It is shown for the ready-made app, and to whoever puts the app's key into the form: an app's code alone must not be enough to sign for it.</p>`
      : html`<p class="row"><code id="expected">${expected_signature}</code> ${copy(expected_signature, "the signature")}</p>`
  }</div>`;
}

/** The string with its first difference marked, and with what cannot be seen made visible. */
function marked(text: string, at: number | undefined): Html {
  if (at === undefined) return html`${visible(text)}`;
  const rest = text.slice(at);
  const [first = ""] = rest;
  return html`<span class="same">${visible(text.slice(0, at))}</span><mark>${first === "" ? "(ends here)" : visible(first, true)}</mark>${visible(rest.slice(first.length))}`;
}

function visible(text: string, isMarked = false): string {
  const shown = text.replaceAll("\r", "␍").replaceAll("\n", "␊").replaceAll("\t", "␉");
  return isMarked ? shown.replaceAll(" ", "␠") : shown;
}
