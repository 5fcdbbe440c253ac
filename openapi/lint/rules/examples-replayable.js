import { readdirSync } from "node:fs";

const steps = ["send", "sandbox", "advance", "request", "fault"];

/**
 * A request example says in `x-given` what has to happen before it, in steps that the replay knows, and every
 * example that it names exists. Every example in the folder stands in the document.
 *
 * Option `folder`: where the examples are, seen from the working directory.
 */
export function examplesReplayable({ folder }) {
  const files = new Set(readdirSync(folder).map((file) => file.replace(/\.yaml$/, "")));
  const used = new Set();
  return {
    Example: (_example, { location }) => {
      used.add(
        location.source.absoluteRef
          .split("/")
          .at(-1)
          .replace(/\.yaml$/, ""),
      );
    },
    RequestBody: {
      Example(example, { report, location }) {
        const given = example["x-given"];
        if (!Array.isArray(given)) {
          report({ message: "The example of a request must have x-given, a list.", location });
          return;
        }
        given.forEach((step, index) => {
          const place = location.child(["x-given", index]);
          const [name, ...more] = Object.keys(step ?? {});
          if (!steps.includes(name) || more.length > 0) {
            report({ message: `A step must be one of ${steps.join(", ")}.`, location: place });
          } else if (name === "send" && !files.has(step.send)) {
            report({ message: `There is no example ${step.send} to send.`, location: place });
          }
        });
      },
    },
    Root: {
      leave(_root, { report, location }) {
        for (const file of [...files].filter((file) => !used.has(file))) {
          report({ message: `The example ${file} stands nowhere in the document.`, location });
        }
      },
    },
  };
}
