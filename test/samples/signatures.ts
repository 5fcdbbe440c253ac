import { signFields } from "@trade-v1/signing";
import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import { type Command, runProgram } from "../support/program.ts";

const { key } = vectors;

/** The vectors that a signer makes, and what only an implementation of its own would get wrong. */
const signed = [
  ...vectors.form.filter((vector) => !("verifyOnly" in vector)),
  ...[
    // By whole pairs, or by UTF-16 units, or as numbers, these would stand in another order.
    { "a-b": "1", a: "2" },
    { "\u{1f600}": "1", "\uffe5": "2" },
    { "10": "1", "9": "2" },
    // Only an empty value is left out, and nothing is taken for a number or for false.
    { txamt: "0", udid: "00", goods_name: "", lnglat: " " },
    { goods_name: "% + & = \" \\ / ' <é> 香港 😀" },
  ].map((fields) => ({
    name: JSON.stringify(fields),
    fields,
    signType: "SHA256",
    sign: signFields(fields, { key, signType: "SHA256" }),
  })),
];

const verified = vectors.raw.flatMap(({ name, body, signType, sign }) => [
  { name, body, signType, signature: sign, is: true },
  { name: `${name}, in lower case`, body, signType, signature: sign.toLowerCase(), is: true },
  { name: `${name}, changed`, body: `${body} `, signType, signature: sign, is: false },
  { name: `${name}, cut off`, body, signType, signature: sign.slice(0, -1), is: false },
  { name: `${name}, no signature`, body, signType, signature: "", is: false },
  { name: `${name}, no hexadecimal`, body, signType, signature: "ÄÖ香港", is: false },
]);

/** Lets a program sign and verify, and returns the names of the cases that it gets wrong. */
export async function failingSignatures(signer: Command): Promise<string[]> {
  const { code, stdout, stderr } = await runProgram(signer, {
    environment: { LC_ALL: "C", TRADE_KEY: key },
    input: JSON.stringify({ sign: signed, verify: verified }),
  });
  if (code !== 0) throw new Error(`${signer.join(" ")} failed:\n${stdout}${stderr}`);
  const lines = stdout.trimEnd().split("\n");
  const wanted = [
    ...signed.map(({ name, sign }) => ({ name, line: sign })),
    ...verified.map(({ name, is }) => ({ name, line: String(is) })),
  ];
  if (lines.length !== wanted.length) throw new Error(`${lines.length} lines of ${wanted.length}`);
  return wanted.filter(({ line }, index) => line !== lines[index]).map(({ name }) => name);
}
