import type { Mistake } from "./mistake.ts";

/** A signature as it was pasted. */
export interface GivenSignature {
  readonly isGiven: boolean;
  /** In hexadecimal; empty if there is none, or if it could not be one of ours. */
  readonly hex: string;
  readonly mistakes: readonly Mistake[];
  readonly remarks: readonly string[];
}

const HEX = /^([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/;
/** 16, 20, 32 or 64 bytes. */
const BASE64 =
  /^([A-Za-z0-9+/_-]{22}(==)?|[A-Za-z0-9+/_-]{27}=?|[A-Za-z0-9+/_-]{43}=?|[A-Za-z0-9+/_-]{86}(==)?)$/;

/** Reads a signature in the forms that hashes are written in; only hexadecimal is right. */
export function readSignature(text: string): GivenSignature {
  const plain = text.trim();
  if (plain === "") return { isGiven: false, hex: "", mistakes: [], remarks: [] };
  const bare = plain
    .replace(/^(["'])(.*)\1$/, "$2")
    .replace(/^(0x|md5:|sha256:)/i, "")
    .replace(/[\s:-]/g, "");
  if (HEX.test(bare)) {
    const isAsItIs = bare.length === plain.length;
    return { isGiven: true, hex: bare, mistakes: isAsItIs ? [] : [decorated], remarks: [] };
  }
  if (BASE64.test(plain)) {
    const hex = Buffer.from(plain, "base64").toString("hex");
    return { isGiven: true, hex, mistakes: [base64], remarks: [] };
  }
  return {
    isGiven: true,
    hex: "",
    mistakes: [],
    remarks: [
      `X-QF-SIGN has ${plain.length} characters; an MD5 has 32 hexadecimal digits, a SHA256 has 64.`,
    ],
  };
}

const decorated: Mistake = {
  name: "decorated-signature",
  what: "Quotation marks, spaces or a prefix stand around or in the signature.",
  repair: "Send the hexadecimal digits alone.",
};

const base64: Mistake = {
  name: "base64",
  what: "The hash is written in Base64.",
  repair: "Write it in hexadecimal, in capital or small letters.",
};
