import { follow } from "../follow.js";

/**
 * The example of a request has an answer of the same name, under exactly one status, and a success has a
 * request of the same name: readers, the mock's `Prefer: example=` and the replay put them together so.
 */
export function examplesPaired() {
  return {
    Paths: {
      Operation(operation, { report, location, resolve }) {
        const read = (body, place) => {
          const { node } = follow(body, place, resolve);
          return Object.values(node?.content ?? {}).flatMap((media) =>
            Object.keys(media.examples ?? {}),
          );
        };
        if (operation.requestBody === undefined) return;
        const place = location.child("requestBody");
        const requests = read(operation.requestBody, place);
        const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => ({
          status,
          names: read(response, location.child(["responses", status])),
        }));
        for (const name of requests) {
          const statuses = answers.filter(({ names }) => names.includes(name));
          if (statuses.length === 1) continue;
          const found = statuses.map(({ status }) => status).join(" and ") || "none";
          report({
            message: `The request example ${name} must have one answer of that name, but has ${found}.`,
            location: place,
          });
        }
        for (const { status, names } of answers.filter(({ status }) => status.startsWith("2"))) {
          for (const name of names.filter((name) => !requests.includes(name))) {
            report({
              message: `The answer example ${name} must have a request of that name.`,
              location: location.child(["responses", status]),
            });
          }
        }
      },
    },
  };
}
