// Runs in Postman before every request: signs the form by the rules of the API's description.
// biome-ignore-all lint/correctness/noUndeclaredVariables: pm and CryptoJS are Postman's.

const hashes = { MD5: CryptoJS.MD5, SHA256: CryptoJS.SHA256 };

/** A fresh number for the fields that say {{newNumber}}. */
pm.variables.set("newNumber", `postman-${Date.now()}-${Math.floor(Math.random() * 1e6)}`);

function signForm(fields) {
  for (const field of fields) {
    // What is signed has to be what is sent: {{$guid}} would have another value then.
    field.value = pm.variables.replaceIn(field.value);
  }
  // In hex, names sort as their UTF-8 bytes do.
  const bytes = ({ key }) => CryptoJS.enc.Utf8.parse(key).toString();
  const canonical = fields
    .filter(({ value }) => value !== "")
    .sort((a, b) => (bytes(a) < bytes(b) ? -1 : 1))
    .map(({ key, value }) => `${key}=${value}`)
    .join("&");
  const signType = pm.variables.get("signType");
  const hash = hashes[signType];
  if (hash === undefined) throw new Error(`signType has to be MD5 or SHA256, not ${signType}`);
  return hash(canonical + pm.variables.get("key"))
    .toString()
    .toUpperCase();
}

if (pm.request.body?.mode === "urlencoded") {
  const fields = pm.request.body.urlencoded.filter((field) => !field.disabled);
  pm.variables.set("sign", signForm(fields));
}
