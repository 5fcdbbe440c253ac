import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../support/program.ts";

/** What a server needs, as PEM. */
export interface ServedCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface Certificate extends ServedCertificate {
  /** The environment in which programs of every language trust it. */
  readonly trusted: Readonly<Record<string, string>>;
}

/** Makes a certificate for localhost in a folder, which nobody trusts but who is told to. */
export async function makeCertificate(folder: string): Promise<Certificate> {
  const script = `
    cd '${folder}'
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 \\
      -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem
    # Java trusts what is in a store of its own.
    command -v keytool >/dev/null || exit 0
    keytool -importcert -noprompt -file cert.pem -keystore trust.p12 -storepass changeit
  `;
  const { code, stderr } = await runProgram(["sh", "-e", "-c", script]);
  if (code !== 0) throw new Error(`no certificate: ${stderr}`);
  const cert = join(folder, "cert.pem");
  return {
    key: await readFile(join(folder, "key.pem"), "utf8"),
    cert: await readFile(cert, "utf8"),
    trusted: {
      CURL_CA_BUNDLE: cert,
      SSL_CERT_FILE: cert,
      NODE_EXTRA_CA_CERTS: cert,
      JDK_JAVA_OPTIONS: `-Djavax.net.ssl.trustStore=${join(folder, "trust.p12")} -Djavax.net.ssl.trustStorePassword=changeit`,
    },
  };
}
