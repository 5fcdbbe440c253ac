import { generateKeyPairSync, sign } from "node:crypto";

/**
 * A self-signed certificate for a host, made when a test needs it: a key in the repository would
 * look like a leaked one, and a certificate there would expire.
 */
export function selfSigned(host: string): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(oid("550403"), node(0x0c, Buffer.from(host)))));
  const algorithm = sequence(oid("2a8648ce3d040302"));
  const alternativeName = node(0x04, sequence(node(0x82, Buffer.from(host))));
  const authority = node(0x04, sequence(node(0x01, Buffer.from([0xff]))));
  const body = sequence(
    node(0xa0, integer(2)),
    integer(1),
    algorithm,
    name,
    sequence(time("200101000000Z"), time("491231235959Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    node(
      0xa3,
      sequence(sequence(oid("551d11"), alternativeName), sequence(oid("551d13"), authority)),
    ),
  );
  const signature = node(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]));
  const base64 = sequence(body, algorithm, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

/** One DER value: tag, length, content. */
function node(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function sequence(...content: Buffer[]): Buffer {
  return node(0x30, ...content);
}

function set(...content: Buffer[]): Buffer {
  return node(0x31, ...content);
}

function integer(value: number): Buffer {
  return node(0x02, Buffer.from([value]));
}

function oid(hex: string): Buffer {
  return node(0x06, Buffer.from(hex, "hex"));
}

function time(text: string): Buffer {
  return node(0x17, Buffer.from(text));
}
