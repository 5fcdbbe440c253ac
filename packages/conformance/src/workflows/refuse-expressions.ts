/**
 * Refuses an answer that holds an Arazzo runtime expression. respect-core pastes values of the answer
 * into an expression that it then evaluates as JavaScript, quoted, but looks for further expressions in
 * what it pasted; so a gateway under test could run code in the program that tests it.
 */
export function refuseExpressions(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const text = await response.text();
    const expression = /\$(request|response|inputs|outputs|steps|workflows)\b/.exec(text)?.[0];
    if (expression !== undefined)
      throw new Error(`the answer holds the expression ${expression}, which no answer needs`);
    return new Response(text === "" ? null : text, response);
  };
}
