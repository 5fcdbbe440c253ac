import { signBytes, signFields } from "@trade-v1/signing";
import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import { type Command, runProgram } from "../../support/program.ts";

const { key } = vectors;

/** One line for a signer, and the line that is right. */
interface Question {
  readonly name: string;
  readonly what: "headers" | "sign" | "verify" | "verify-form";
  readonly signType: string;
  readonly signature?: string;
  readonly data: string;
  readonly right: string;
}

/** Every golden vector, and what only an implementation of its own would get wrong. */
const questions: readonly Question[] = [
  ...vectors.form.flatMap(({ name, signType, form, fields, sign, ...rest }): Question[] => {
    const isKey = { key, signType: signType as "MD5" | "SHA256" };
    const right = "verifyOnly" in rest ? signFields(fields, isKey) : sign;
    const asked = { signType, data: form };
    return [
      { name, what: "headers", ...asked, right: `APP ${signType} ${right}` },
      ...verified(name, "verify-form", signType, form, sign),
    ];
  }),
  ...vectors.raw.flatMap(({ name, signType, body, sign }): Question[] => [
    { name, what: "sign", signType, data: body, right: sign },
    ...verified(name, "verify", signType, body, sign),
  ]),
  ...vectors.reject.map(
    ({ name, signType, fields, sign }): Question => ({
      name,
      what: "verify-form",
      signType,
      signature: sign,
      data: formOf(fields),
      right: "false",
    }),
  ),
  ...[
    // By whole pairs, or by UTF-16 units, or as numbers, these would stand in another order.
    { "a-b": "1", a: "2" },
    { "\u{1f600}": "1", "\uffe5": "2" },
    { "10": "1", "9": "2" },
    // Only an empty value is left out, and nothing is taken for a number or for false.
    { txamt: "0", udid: "00", goods_name: "", lnglat: " " },
    { goods_name: "% + & = \" \\ / ' <é> 香港 😀" },
  ].map(
    (fields): Question => ({
      name: JSON.stringify(fields),
      what: "headers",
      signType: "SHA256",
      data: formOf(fields),
      right: `APP SHA256 ${signFields(fields, { key, signType: "SHA256" })}`,
    }),
  ),
  {
    name: "empty pairs, a name alone, and a value with an equals sign",
    what: "headers",
    signType: "SHA256",
    data: "&&udid&b=2=2&&a=1&",
    right: `APP SHA256 ${signBytes("a=1&b=2=2", { key, signType: "SHA256" })}`,
  },
];

/** How a signature has to be taken that belongs to the data. */
function verified(
  name: string,
  what: "verify" | "verify-form",
  signType: string,
  data: string,
  sign: string,
): Question[] {
  const asked = { what, signType, data };
  const forged = what === "verify" ? `${data} ` : `${data}&extra=1`;
  return [
    { name, ...asked, signature: sign, right: "true" },
    { name: `${name}, in lower case`, ...asked, signature: sign.toLowerCase(), right: "true" },
    { name: `${name}, changed`, ...asked, data: forged, signature: sign, right: "false" },
    { name: `${name}, cut off`, ...asked, signature: sign.slice(0, -1), right: "false" },
    { name: `${name}, no signature`, ...asked, signature: "", right: "false" },
    { name: `${name}, no hexadecimal`, ...asked, signature: "ÄÖ香港", right: "false" },
  ];
}

function formOf(fields: object): string {
  return new URLSearchParams(Object.entries(fields)).toString();
}

/** Puts every question to a program, and returns the names of those that it answers wrongly. */
export async function failingAnswers(signer: Command): Promise<string[]> {
  const lines = questions.map(({ what, signType, signature = "", data }) =>
    [what, signType, hexOf(signature), hexOf(data)].join("\t"),
  );
  const { code, stdout, stderr } = await runProgram(signer, {
    environment: { TRADE_KEY: key },
    input: `${lines.join("\n")}\n`,
  });
  if (code !== 0) throw new Error(`${signer.join(" ")} failed:\n${stdout}${stderr}`);
  const answers = stdout.trimEnd().split("\n");
  if (answers.length !== questions.length) {
    throw new Error(`${answers.length} answers to ${questions.length} questions`);
  }
  return questions
    .filter(({ right }, index) => answers[index] !== right)
    .map(({ name, what }) => `${what}: ${name}`);
}

function hexOf(text: string): string {
  return Buffer.from(text).toString("hex");
}
