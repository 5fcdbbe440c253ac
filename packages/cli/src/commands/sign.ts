import { sandboxApp } from "@trade-v1/server";
import { canonicalString, isSignType, signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { type Command, InvalidArgumentError, Option } from "commander";

interface SignOptions {
  readonly key: string;
  readonly signType: "MD5" | "SHA256";
  readonly quiet?: boolean;
}

/** `trade sign`: what a request's signature is, and what it is the hash of (contract §3). */
export function addSign(program: Command): void {
  program
    .command("sign")
    .summary("sign the fields of a request")
    .description("Prints the canonical string of a request and its signature, X-QF-SIGN.")
    .argument("<field...>", "the fields as name=value, values plain", readField)
    .addOption(
      new Option("-k, --key <key>", "the app's key").env("TRADE_KEY").default(sandboxApp.key),
    )
    .addOption(
      new Option("-t, --sign-type <type>", "the digest")
        .choices(["MD5", "SHA256"])
        .env("TRADE_SIGNTYPE")
        .default("MD5"),
    )
    .option("-q, --quiet", "print the signature alone, for use in a script")
    .addHelpText("after", examples)
    .action(sign);
}

const examples = `
Examples:
  $ trade sign pay_type=800151 out_trade_no=1470020842103 txamt=10
  $ trade sign --quiet --key "$KEY" --sign-type SHA256 syssn=201607280901020011216135 txamt=1`;

function sign(fields: readonly (readonly [string, string])[], options: SignOptions): void {
  const signature = signFields(fields, {
    key: options.key,
    signType: isSignType(options.signType) ? options.signType : "MD5",
    digest: nodeDigest,
  });
  if (options.quiet) {
    console.log(signature);
  } else {
    console.log(`string     ${canonicalString(fields)}<key>`);
    console.log(`signature  ${signature}`);
  }
}

/** Collects `name=value` arguments. The value may hold further equals signs. */
function readField(
  text: string,
  fields: readonly (readonly [string, string])[] = [],
): readonly (readonly [string, string])[] {
  const equals = text.indexOf("=");
  if (equals < 1) throw new InvalidArgumentError("A field is written name=value.");
  return [...fields, [text.slice(0, equals), text.slice(equals + 1)]];
}
