/** Size of the letters of a diagram, in pixels; the style sheet says the same. */
const FONT = 13;

/** About how wide a text is, in pixels: what is Chinese is as wide as it is high, the rest about half of it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? FONT : FONT * 0.56;
  return Math.ceil(width);
}
