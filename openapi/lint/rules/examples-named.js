/** Every body has examples with names, and each says in a summary what it shows. */
export function examplesNamed() {
  return {
    MediaType(mediaType, { report, location }) {
      const names = Object.keys(mediaType.examples ?? {});
      if (mediaType.example !== undefined || names.length === 0) {
        report({ message: "A body must have `examples`, each with a name.", location });
      }
      for (const name of names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))) {
        report({
          message: `An example's name must be in kebab-case, but is ${name}.`,
          location: location.child(["examples", name]).key(),
        });
      }
    },
    Example(example, { report, location }) {
      for (const member of ["summary", "value"].filter((member) => example[member] === undefined)) {
        report({ message: `An example must have a ${member}.`, location });
      }
    },
  };
}
