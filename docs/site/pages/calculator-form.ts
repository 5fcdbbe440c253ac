import type { Language } from "../language.ts";
import { escapeHtml } from "../markup.ts";

/** The payment of the README, so that the calculator shows the signature that the guides show. */
const example: readonly (readonly [string, string])[] = [
  ["mchid", "BvDtmKJA5mx7GpN0"],
  ["pay_type", "800208"],
  ["out_trade_no", "1470020842103"],
  ["txdtm", "2016-12-16 15:53:18"],
  ["txamt", "10"],
  ["auth_code", "134567890123456789"],
];

const sandboxKey = "SANDBOXKEY0000000000000000000001";

const words = {
  en: {
    noScript: "The calculator needs JavaScript. It runs in your browser alone and sends nothing.",
    request: "Sign a request",
    fields: "Fields, decoded",
    add: "Add a field",
    paste: "Or paste a form body",
    pasteHint: "Replaces the fields above.",
    key: "Key",
    keyHint:
      "Use the sandbox's key. This page can send nothing, but a real key belongs on your server.",
    canonical: "Canonical string, then the key",
    check: "Check a signature of yours",
    signature: "Your X-QF-SIGN",
    yourString: "The string that you hashed, without the key (optional)",
    body: "Check an answer or a notification",
    bodyText: "Body, exactly as it arrived",
    bodySignature: "Its X-QF-SIGN",
  },
  zh: {
    noScript: "计算器需要 JavaScript。它只在您的浏览器中运行,不发送任何内容。",
    request: "为请求签名",
    fields: "字段(解码后的值)",
    add: "添加字段",
    paste: "或粘贴表单请求体",
    pasteHint: "将替换上面的字段。",
    key: "密钥",
    keyHint: "请使用沙箱密钥。本页无法发送任何内容,但真实密钥只应放在您的服务器上。",
    canonical: "规范字符串,其后接密钥",
    check: "检查您的签名",
    signature: "您的 X-QF-SIGN",
    yourString: "您所哈希的字符串,不含密钥(可选)",
    body: "检查应答或通知",
    bodyText: "请求体原文,与收到的完全一致",
    bodySignature: "其 X-QF-SIGN",
  },
} as const;

/** The signing calculator as it stands in a guide; `browser/calculator` brings it to life. */
export function calculatorForm(language: Language): string {
  const say = words[language];
  const rows = JSON.stringify(example);
  return `<div class="calculator" data-calculator data-example="${escapeHtml(rows)}">
<noscript><section><p class="hint">${say.noScript}</p></section></noscript>
<section>
<h3 id="calculator-request">${say.request}</h3>
<p class="label">${say.fields}</p>
<div data-part="fields"></div>
<button class="add needs-js" type="button" data-part="add">${say.add}</button>
<div class="field"><label for="calculator-form">${say.paste}</label><textarea id="calculator-form" data-part="form" spellcheck="false" aria-describedby="calculator-form-hint"></textarea><p class="hint" id="calculator-form-hint">${say.pasteHint}</p></div>
<div class="field"><label for="calculator-key">${say.key}</label><input id="calculator-key" data-part="key" value="${sandboxKey}" spellcheck="false" autocomplete="off" aria-describedby="calculator-key-hint"><p class="hint" id="calculator-key-hint">${say.keyHint}</p></div>
<div class="results"><p class="label" id="calculator-canonical">${say.canonical}</p><output data-part="canonical" aria-labelledby="calculator-canonical"></output></div>
<div class="results"><p class="label" id="calculator-md5">X-QF-SIGN (MD5)</p><output data-part="MD5" aria-labelledby="calculator-md5"></output></div>
<div class="results"><p class="label" id="calculator-sha256">X-QF-SIGN (X-QF-SIGNTYPE: SHA256)</p><output data-part="SHA256" aria-labelledby="calculator-sha256"></output></div>
</section>
<section>
<h3 id="calculator-check">${say.check}</h3>
<div class="field"><label for="calculator-signature">${say.signature}</label><input id="calculator-signature" data-part="signature" spellcheck="false" autocomplete="off"></div>
<div class="field"><label for="calculator-string">${say.yourString}</label><textarea id="calculator-string" data-part="string" spellcheck="false"></textarea></div>
<output class="verdict" data-part="verdict" aria-labelledby="calculator-check"></output>
</section>
<section>
<h3 id="calculator-answer">${say.body}</h3>
<div class="field"><label for="calculator-body">${say.bodyText}</label><textarea id="calculator-body" data-part="body" spellcheck="false"></textarea></div>
<div class="field"><label for="calculator-body-signature">${say.bodySignature}</label><input id="calculator-body-signature" data-part="body-signature" spellcheck="false" autocomplete="off"></div>
<div class="results"><p class="label" id="calculator-body-md5">MD5</p><output data-part="body-MD5" aria-labelledby="calculator-body-md5"></output></div>
<div class="results"><p class="label" id="calculator-body-sha256">SHA256</p><output data-part="body-SHA256" aria-labelledby="calculator-body-sha256"></output></div>
<output class="verdict" data-part="body-verdict" aria-labelledby="calculator-answer"></output>
</section>
</div>
`;
}
