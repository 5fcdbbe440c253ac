import type { ClientTrial } from "../trial.ts";

export const pythonOpenapiGenerator: ClientTrial = {
  name: "python-openapi-generator",
  language: "Python",
  generator: "openapi-generator",
  version: "7.26.0",
  // From 3.1, where a field's description stands beside its $ref, it makes every parameter `Any`.
  document: "openapi-3.0.json",
  needs: [
    { command: "python3", versionArgs: ["--version"], atLeast: "3.11" },
    { command: "python3", versionArgs: ["-m", "ensurepip", "--version"] },
    { command: "java", versionArgs: ["-version"], atLeast: "11" },
  ],
  install: [
    'python3 -m venv "$TOOLS"',
    '"$TOOLS/bin/pip" install --quiet openapi-generator-cli==7.26.0',
    'python3 -m venv "$TOOLS/python"',
    '"$TOOLS/python/bin/pip" install --quiet pydantic==2.13.4 python-dateutil==2.9.0.post0 urllib3==2.7.0 mypy==2.4.1 types-python-dateutil==2.9.0.20261116',
  ],
  generate: [
    '"$TOOLS/bin/openapi-generator-cli" generate --generator-name python --input-spec "$DOCUMENT" --package-name trade_client --output client',
  ],
  compile: [
    'cp "$SIGNING/python/trade_signing.py" . && mv client/trade_client .',
    '"$TOOLS/python/bin/mypy" trade_pool.py story.py',
  ],
  story: '"$TOOLS/python/bin/python" story.py',
};
