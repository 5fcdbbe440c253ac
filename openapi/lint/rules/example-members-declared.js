import { follow } from "../follow.js";

/**
 * An example has only members that its schema declares. The schemas are open, since a partner may send
 * more and we may add more, so a misspelt member would pass for valid.
 */
export function exampleMembersDeclared() {
  return {
    MediaType(mediaType, { report, location, resolve }) {
      for (const [name, example] of Object.entries(mediaType.examples ?? {})) {
        const place = location.child(["examples", name]);
        const { node, location: at } = follow(example, place, resolve);
        check(node?.value, mediaType.schema, location, at.child("value"));
      }

      function check(value, schema, from, place) {
        const { node, location: at } = follow(schema, from, resolve);
        if (Array.isArray(value)) {
          value.forEach((item, index) => {
            check(item, node?.items, at, place.child(index));
          });
        } else if (typeof value === "object" && value !== null) {
          const members = membersOf(node, at);
          for (const [name, member] of Object.entries(value)) {
            const declared = members[name];
            if (declared !== undefined)
              check(member, declared.schema, declared.location, place.child(name));
            else if (node?.additionalProperties === undefined)
              report({
                message: `The member ${name} is not declared by the schema.`,
                location: place.child(name),
              });
          }
        }
      }

      /** The members that a schema declares, by itself or by the schemas it is put together from. */
      function membersOf(schema, at) {
        const own = Object.entries(schema?.properties ?? {}).map(([name, member]) => [
          name,
          { schema: member, location: at },
        ]);
        const parts = ["allOf", "anyOf", "oneOf"].flatMap((list) => schema?.[list] ?? []);
        return Object.assign(
          {},
          ...parts.map((part) => {
            const target = follow(part, at, resolve);
            return membersOf(target.node, target.location);
          }),
          Object.fromEntries(own),
        );
      }
    },
  };
}
