import { formatTradeTime } from "./trade-time.ts";

const SEQUENCE_LIMIT = 1000;
const RANDOM_LIMIT = 10_000;

/**
 * Makes transaction ids (`syssn`): 24 digits, `YYYYMMDDHHmmss` and milliseconds in the server's
 * offset, a count within the millisecond, and four random digits that keep replicas apart. Ids of
 * one process ascend, also when its clock steps back, so that inserts stay in order.
 * @param randomInt a random integer from 0 to below its argument
 */
export function transactionIds(
  clock: () => number,
  randomInt: (below: number) => number,
  utcOffsetMinutes: number,
): () => string {
  let lastAt = 0;
  let sequence = 0;
  return () => {
    const now = clock();
    if (now > lastAt) {
      lastAt = now;
      sequence = 0;
    } else if (++sequence === SEQUENCE_LIMIT) {
      lastAt += 1;
      sequence = 0;
    }
    return (
      secondOf(lastAt, utcOffsetMinutes) +
      digits(lastAt % 1000, 3) +
      digits(sequence, 3) +
      digits(randomInt(RANDOM_LIMIT), 4)
    );
  };
}

/** `YYYYMMDDHHmmss` */
function secondOf(at: number, utcOffsetMinutes: number): string {
  const time = formatTradeTime(at, utcOffsetMinutes);
  return (
    time.slice(0, 4) +
    time.slice(5, 7) +
    time.slice(8, 10) +
    time.slice(11, 13) +
    time.slice(14, 16) +
    time.slice(17)
  );
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
