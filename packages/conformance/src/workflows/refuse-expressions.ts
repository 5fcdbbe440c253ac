/**
 * Refuses an answer that holds an Arazzo runtime expression. respect-core pastes values of the answer
 * into an expression that it then evaluates as JavaScript; they are quoted, but it looks for further
 * expressions in what it has pasted. So a gateway under test could run code in the program that tests it.
 */
export function refuseExpressions(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const text = await response.text();
    const expression = pasted.exec(unescaped(text))?.[0];
    if (expression !== undefined)
      throw new Error(
        `the answer holds the runtime expression ${expression}, which is not evaluated`,
      );
    return new Response(text === "" ? null : text, response);
  };
}

/** What respect-core replaces by values, wherever it finds it. */
const pasted = /\$(?:(?:response|request)\.body#|(?:outputs|workflows|steps)\.)/;

/** JSON can write `$` as `\u0024`. */
function unescaped(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
