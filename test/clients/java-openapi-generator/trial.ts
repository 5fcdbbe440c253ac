import type { ClientTrial } from "../trial.ts";

/** One Maven project: the generator is a plugin of its build. */
export const javaOpenapiGenerator: ClientTrial = {
  name: "java-openapi-generator",
  language: "Java",
  generator: "openapi-generator",
  version: "7.25.0",
  // Of the 3.0 document it makes the same client, but with pay types as mere strings.
  document: "openapi.json",
  needs: [
    { command: "javac", versionArgs: ["-version"], atLeast: "17" },
    { command: "mvn", versionArgs: ["--version"], atLeast: "3.8" },
  ],
  install: ['cp -r "$SIGNING/java/." src/main/java'],
  generate: ['mvn --batch-mode --quiet generate-sources "-Ddocument=$DOCUMENT"'],
  compile: ['mvn --batch-mode --quiet process-classes "-Ddocument=$DOCUMENT"'],
  story: 'java -cp "target/classes:target/libraries/*" story.Story',
};
