import type { ClientTrial } from "../trial.ts";

export const pythonOpenapiPythonClient: ClientTrial = {
  name: "python-openapi-python-client",
  language: "Python",
  generator: "openapi-python-client",
  version: "0.29.1",
  document: "openapi.json",
  // What it generates uses StrEnum.
  needs: [
    { command: "python3", versionArgs: ["--version"], atLeast: "3.11" },
    { command: "python3", versionArgs: ["-m", "ensurepip", "--version"] },
  ],
  install: [
    'python3 -m venv "$TOOLS"',
    '"$TOOLS/bin/pip" install --quiet openapi-python-client==0.29.1 httpx==0.28.1 mypy==2.4.1',
  ],
  generate: [
    '"$TOOLS/bin/openapi-python-client" generate --path "$DOCUMENT" --config generator.yaml --meta none --output-path trade_client',
  ],
  compile: [
    'cp "$SIGNING/python/trade_signing.py" .',
    '"$TOOLS/bin/mypy" trade_client trade_auth.py story.py',
  ],
  story: '"$TOOLS/bin/python" story.py',
};
