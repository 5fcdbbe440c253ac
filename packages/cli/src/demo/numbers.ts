/** Numbers for orders and refunds. A number names one of them for ever, so each run has its own. */
export function newNumbers() {
  const run = Date.now().toString(36);
  const numbers: string[] = [];
  return {
    /** All that were given out. */
    numbers: numbers as readonly string[],
    newNumber(of: "order" | "refund"): string {
      const number = `demo-${run}-${of}-${numbers.length + 1}`;
      numbers.push(number);
      return number;
    },
  };
}
