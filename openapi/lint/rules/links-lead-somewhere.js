import { follow } from "../follow.js";

/**
 * A link names an operation of the document, sends only what that operation declares, and takes only what its
 * own request and answer declare. Nothing else would notice a link whose field was renamed.
 */
export function linksLeadSomewhere() {
  const operations = new Map();
  const links = [];
  return {
    Paths: {
      PathItem(item, { location }) {
        for (const [method, operation] of Object.entries(item)) {
          if (operation?.operationId === undefined) continue;
          const place = location.child(method);
          const shared = { node: item.parameters, location: location.child("parameters") };
          operations.set(operation.operationId, { node: operation, location: place, shared });
        }
      },
      Operation(operation, { location, resolve }) {
        const source = { id: operation.operationId };
        for (const [status, response] of Object.entries(operation.responses ?? {})) {
          const answer = follow(response, location.child(["responses", status]), resolve);
          for (const [name, link] of Object.entries(answer.node?.links ?? {})) {
            const place = follow(link, answer.location.child(["links", name]), resolve);
            links.push({ name, ...place, source, answer });
          }
        }
      },
      leave(_paths, { report, resolve }) {
        for (const link of links) check(link, { operations, report, resolve });
      },
    },
  };
}

function check({ name, node: link, location, source, answer }, { operations, report, resolve }) {
  const say = (problem, place) =>
    report({ message: `The link ${name} ${problem}`, location: place });
  const target = operations.get(link.operationId);
  if (target === undefined) {
    say(`names no operation: ${link.operationId}.`, location.child("operationId"));
    return;
  }
  const own = operations.get(source.id);
  const known = {
    "$request.body": bodyOf(own, resolve),
    "$response.body": schemaOf(answer, resolve),
  };
  const values = (values, place, has, what) => {
    for (const [field, value] of Object.entries(values ?? {})) {
      const at = place.child(field);
      if (!has(field))
        say(`sends the ${what} ${field}, which ${link.operationId} does not have.`, at);
      if (typeof value !== "string" || !value.startsWith("$")) continue;
      if (!isDeclared(value, known, own, resolve)) {
        say(`takes ${value}, which ${source.id} does not declare.`, at);
      }
    }
  };
  const parameters = parametersOf(target, resolve);
  const hasParameter = (field) => parameters.includes(field.split(".").at(-1));
  const body = bodyOf(target, resolve);
  const hasField = (field) => declares(body, [field], resolve);
  values(link.parameters, location.child("parameters"), hasParameter, "parameter");
  const form = location.child("requestBody");
  // All fields stand at one place: they are one text.
  values(formFields(link.requestBody), { child: () => form }, hasField, "field");
}

/** The fields of a form in which expressions are embedded: `syssn={$response.body#/syssn}`. */
function formFields(form) {
  // That it is text is another rule's business.
  const pairs = typeof form === "string" ? form.split("&").filter((pair) => pair !== "") : [];
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name, ...value] = pair.split("=");
      return [name, value.join("=").replace(/^\{(.*)\}$/, "$1")];
    }),
  );
}

/** Whether a runtime expression, such as `$response.body#/syssn`, leads to what the operation declares. */
function isDeclared(expression, known, own, resolve) {
  const [place, pointer] = expression.split("#/");
  if (known[place] !== undefined) {
    return pointer === undefined || declares(known[place], pointer.split("/"), resolve);
  }
  const [, parameter] = /^\$request\.(?:path|query|header)\.(.+)$/.exec(expression) ?? [];
  return parametersOf(own, resolve).includes(parameter);
}

function declares(place, [name, ...more], resolve) {
  if (place === undefined) return false;
  const { node: schema, location } = follow(place.node, place.location, resolve);
  const isItem = schema.items !== undefined && /^\d+$/.test(name);
  const child = isItem ? schema.items : schema.properties?.[name];
  if (child === undefined) return false;
  const next = { node: child, location: location.child(isItem ? "items" : ["properties", name]) };
  return more.length === 0 || declares(next, more, resolve);
}

function bodyOf({ node, location }, resolve) {
  if (node.requestBody === undefined) return undefined;
  return schemaOf(follow(node.requestBody, location.child("requestBody"), resolve), resolve);
}

function schemaOf({ node, location }) {
  const [[type, media] = []] = Object.entries(node.content ?? {});
  if (media?.schema === undefined) return undefined;
  return { node: media.schema, location: location.child(["content", type, "schema"]) };
}

function parametersOf({ node, location, shared }, resolve) {
  const lists = [{ node: node.parameters, location: location.child("parameters") }, shared];
  return lists.flatMap(({ node: list, location: place }) =>
    (list ?? []).map(
      (parameter, index) => follow(parameter, place.child(index), resolve).node.name,
    ),
  );
}
