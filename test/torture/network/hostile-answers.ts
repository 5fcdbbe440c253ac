import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startGateway } from "trade-v1/gateway";
import { startReceiver } from "../../support/receiver.ts";
import type { Violation } from "../campaign.ts";
import { type Books, readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import { readLedger } from "../invariants/ledger.ts";
import type { Chance } from "../support/chance.ts";
import { type Journal, overNetwork, type Partner, send } from "../support/partner.ts";
import { sandboxApi } from "../support/sandbox-api.ts";
import { behaviours, type HostileReceiver, startHostileReceiver } from "./receivers.ts";

/** Notifications to each hostile receiver: more than it may have under way at once. */
const TO_EACH = 8;
const MEANWHILE = 20;
/** No promise of speed; a receiver that hangs is given up after 10 s. */
const PROMPT_MS = 8_000;
/** By then every first attempt is over, its own 10 s included. */
const ATTEMPTED_MS = 30_000;
/** What may be under way to a receiver that nothing is known of. */
const AT_ONCE = 4;
/** An answer is read up to 4 KiB; the rest stands in the buffers of both sides. */
const MOST_TAKEN_BYTES = 8_000_000;

/** One gateway whose notifications mostly go to receivers that want to harm it. */
export async function hostileAnswers(chance: Chance) {
  const folder = await mkdtemp(join(tmpdir(), "trade-receivers-"));
  const gateway = await startGateway({
    PORT: "0",
    TRADE_DATA_DIR: folder,
    TRADE_LOG_LEVEL: "silent",
    TRADE_RATE_LIMIT: "0",
  });
  const inside = await startHostileReceiver("inside", () => undefined);
  const hostile = await Promise.all(
    Object.entries(behaviours(inside.url)).map((each) => startHostileReceiver(...each)),
  );
  const good = await startReceiver();
  const journal: Journal = { exchanges: [], violations: [] };
  const sandbox = sandboxApi(overNetwork(gateway.url), journal);
  const { violations } = journal;
  const broken = (invariant: string, what: string) => violations.push({ invariant, what });
  let numbers = 0;

  async function newPartner(): Promise<Partner> {
    const { app_code: appCode, key, mchid: merchantId } = await sandbox.createApp(good.url);
    return { appCode, key, merchantId };
  }

  /** A payment that succeeds at once, so that its notification leaves. */
  async function pay(partner: Partner, notify: Readonly<Record<string, string>>): Promise<void> {
    numbers += 1;
    await send(overNetwork(gateway.url), partner, journal, "createPayment", {
      pay_type: "800208",
      out_trade_no: `notified-${numbers}`,
      txamt: "20000",
      auth_code: "130012345678901234",
      ...notify,
    });
  }

  const books = () => readBooks(join(folder, "trade.db"));

  const [stranger, partner] = [await newPartner(), await newPartner()];
  const targets = Array.from({ length: TO_EACH }, () => hostile).flat();
  for (const { url } of chance.shuffled(targets)) await pay(stranger, { notify_url: url });
  for (let count = 0; count < MEANWHILE; count += 1) await pay(partner, {});
  if (!(await within(PROMPT_MS, () => good.all.length >= MEANWHILE))) {
    broken("others-notified", `${good.all.length} of ${MEANWHILE} notifications arrived in time`);
  }
  const delivered = good.all.length;

  const isAttempted = () => hostile.every(({ url }) => attemptsAt(url, books()).length > 0);
  if (!(await within(ATTEMPTED_MS, isAttempted))) {
    broken("attempts-end", "a first attempt is not over long after its time");
  }
  const attempts = hostile.flatMap((receiver) => {
    const made = attemptsAt(receiver.url, books());
    violations.push(...judge(receiver, made));
    return made;
  });
  if (inside.connections() > 0) broken("inside-untouched", "a redirect was followed");

  await gateway.stop();
  const ledger = readLedger(join(folder, "wallets.db"));
  const { exchanges } = journal;
  violations.push(...checkInvariants({ books: books(), ledger, exchanges, isSettled: false }));
  await Promise.all([inside, ...hostile, good].map((receiver) => receiver.stop()));
  await rm(folder, { recursive: true });
  return { attempts: attempts.length, delivered, violations };
}

type Attempts = Books["attempts"];

function attemptsAt(url: string, { transactions, attempts }: Books): Attempts {
  const ids = new Set(
    transactions.filter(({ notifyUrl }) => notifyUrl === url).map(({ id }) => id),
  );
  return attempts.filter(({ notificationId }) => ids.has(notificationId));
}

function* judge(receiver: HostileReceiver, attempts: Attempts): Iterable<Violation> {
  const { name } = receiver;
  if (attempts.some(({ error }) => error === "")) {
    yield { invariant: "only-success-counts", what: `a receiver that ${name} counts as served` };
  }
  if (receiver.mostAtOnce() > AT_ONCE) {
    const what = `a receiver that ${name} had ${receiver.mostAtOnce()} attempts at once`;
    yield { invariant: "attempts-bounded", what };
  }
  if (receiver.mostSent() > MOST_TAKEN_BYTES) {
    const what = `of a receiver that ${name} ${receiver.mostSent()} bytes were taken`;
    yield { invariant: "answers-bounded", what };
  }
}

/** Whether it comes true in this time. */
async function within(ms: number, isTrue: () => boolean): Promise<boolean> {
  const begin = performance.now();
  while (!isTrue()) {
    if (performance.now() - begin > ms) return false;
    await sleep(50);
  }
  return true;
}
