/** The first lines of every generated file that can hold a comment: what made it, from what. */
export function header(source: string, comment: "//" | "#" = "//"): string {
  return [
    `${comment} Made by \`npm run generate\` from ${source}.`,
    `${comment} Do not edit: change the source and run the command again.`,
    "",
    "",
  ].join("\n");
}
