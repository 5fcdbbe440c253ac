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

/** This machine's own time as the wire has it: `YYYY-MM-DD HH:mm:ss`. */
export function wireTime(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19).replace("T", " ");
}
