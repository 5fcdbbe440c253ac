import type { Chance } from "../support/chance.ts";
import { type Journal, type Partner, readAnswer } from "../support/partner.ts";
import { ambiguousRequests } from "./ambiguous.ts";
import { drip, flood, openPeers, type Peer } from "./peer.ts";
import { signedRequest } from "./signed-request.ts";
import { dial } from "./wire.ts";

/** What an attack is carried out with. */
export interface Target {
  readonly port: number;
  /** The address of this machine that it comes from. */
  readonly from: string;
  readonly chance: Chance;
  readonly partner: Partner;
  readonly journal: Journal;
  /** Everything is in place: what is held now is measured. */
  measure(): Promise<void>;
  broken(invariant: string, what: string): void;
}

export interface Attack {
  readonly name: string;
  /** Carries it out, and resolves when all of its connections have ended. */
  run(target: Target): Promise<void>;
}

const CROWD = 1_000;

const postHead = (lines: string) =>
  `POST /trade/v1/payment HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n${lines}\r\n`;

/** Whoever drips has so long, and the gateway's own limits are well below. */
const SLOW_END_MS = 20_000;
/** What is plainly refused ends sooner. */
const REFUSED_END_MS = 5_000;

/** The gateway must have ended these connections by then. */
async function mustEnd(peers: readonly Peer[], ms: number, { broken }: Target): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.all(peers.map(({ ended }) => ended)), late]);
  clearTimeout(timer);
  const left = peers.filter(({ socket }) => !socket.destroyed);
  if (left.length > 0) {
    broken("hostile-closed", `${left.length} connections are still open after ${ms} ms`);
  }
  for (const { socket } of left) socket.destroy();
}

/** None of these may have been served. */
function mustBeRefused(peers: readonly Peer[], { broken }: Target): void {
  for (const { heard } of peers) {
    const text = heard();
    // Whoever does not listen to a flood in time is told nothing any more.
    if (text !== "" && !/^HTTP\/1\.1 4(00|01|13|29) /.test(text)) {
      broken("hostile-refused", `it was answered ${JSON.stringify(text.slice(0, 200))}`);
    }
  }
}

/** A crowd that sends the beginning of a request and then a byte now and then. */
function slowly(name: string, beginning: string): Attack {
  return {
    name,
    async run(target) {
      const peers = await openPeers(CROWD, target.port, target.from);
      for (const { socket } of peers) socket.write(beginning);
      const stop = drip(peers, target.chance.between(300, 700));
      await target.measure();
      await mustEnd(peers, SLOW_END_MS, target);
      stop();
      mustBeRefused(peers, target);
    },
  };
}

const idleCrowd: Attack = {
  name: "1,000 idle connections",
  async run(target) {
    const peers = await openPeers(CROWD, target.port, target.from);
    await target.measure();
    await mustEnd(peers, SLOW_END_MS, target);
  },
};

/** These wait for time-outs, so they go on at the same moment. */
export const slowAttacks: readonly Attack[] = [
  slowly("1,000 sockets that drip headers", "POST /trade/v1/payment HTTP/1.1\r\nX-Slow: "),
  slowly("1,000 sockets that drip bodies", postHead("Content-Length: 60000\r\n")),
  idleCrowd,
];

/** More than the gateway takes from one address. */
const tooMany: Attack = {
  name: "1,500 connections from one address",
  async run(target) {
    const peers = await openPeers(1_500, target.port, target.from);
    await target.measure();
    const open = peers.filter(({ socket }) => !socket.destroyed).length;
    if (open > 1_024) target.broken("connections-bounded", `one address has ${open} connections`);
    for (const { socket } of peers) socket.destroy();
  },
};

const endlessBody: Attack = {
  name: "endless chunked bodies",
  async run(target) {
    const peers = await openPeers(10, target.port, target.from);
    const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
    const most = 16_000_000;
    const sent = await Promise.all(
      peers.map(async (peer) => {
        peer.socket.write(postHead("Transfer-Encoding: chunked\r\n"));
        return await flood(peer, chunk, most);
      }),
    );
    await target.measure();
    const taken = Math.max(...sent);
    if (taken >= most) target.broken("hostile-closed", `it took ${taken} bytes of one body`);
    await mustEnd(peers, REFUSED_END_MS, target);
    mustBeRefused(peers, target);
  },
};

/** The smallest pieces of the largest body, which then does not end. */
const crumbs: Attack = {
  name: "chunks of one byte",
  async run(target) {
    const peers = await openPeers(20, target.port, target.from);
    const body = "1\r\nx\r\n".repeat(65_000);
    await Promise.all(
      peers.map(
        ({ socket }) =>
          new Promise((resolve) => {
            socket.write(postHead("Transfer-Encoding: chunked\r\n") + body, resolve);
          }),
      ),
    );
    await target.measure();
    for (const { socket } of peers) socket.resetAndDestroy();
  },
};

/** Headers that never end: one large, or very many. */
function headerFlood(name: string, piece: string): Attack {
  return {
    name,
    async run(target) {
      const peers = await openPeers(100, target.port, target.from);
      await Promise.all(
        peers.map(async (peer) => {
          peer.socket.write("POST /trade/v1/payment HTTP/1.1\r\nHost: a\r\nX: ");
          await flood(peer, piece, 10_000_000);
        }),
      );
      await target.measure();
      await mustEnd(peers, REFUSED_END_MS, target);
      mustBeRefused(peers, target);
    },
  };
}

/** Enough to read as headers of one request, and more than are taken. */
const manyHeaders: Attack = {
  name: "2,000 headers",
  async run(target) {
    const peers = await openPeers(100, target.port, target.from);
    const head = postHead(`${"a:\r\n".repeat(2_000)}Content-Length: 0\r\n`);
    for (const { socket } of peers) socket.end(head);
    await target.measure();
    await mustEnd(peers, REFUSED_END_MS, target);
    mustBeRefused(peers, target);
  },
};

/** No attack in itself: each must get its own answer, signed, in the order of the requests. */
const pipeline: Attack = {
  name: "100 pipelined payments",
  async run({ port, partner, journal, measure, broken }) {
    const { appCode, merchantId } = partner;
    const operation = "createPayment";
    const all = Array.from({ length: 100 }, (_, place) => ({
      pay_type: "800208",
      out_trade_no: `pipelined-${place}`,
      txamt: "30000",
      auth_code: "130012345678901234",
    }));
    const wire = await dial(port);
    const sent = wire?.send(all.map((fields) => signedRequest(partner, operation, fields))) ?? [];
    await measure();
    for (const [place, fields] of all.entries()) {
      const outcome = await sent[place]?.outcome;
      const answer =
        outcome?.kind === "answered"
          ? await readAnswer(outcome.response, partner, operation, journal)
          : null;
      journal.exchanges.push({ appCode, merchantId, operation, fields, answer });
      const number = answer?.body["out_trade_no"];
      if (number !== fields.out_trade_no) {
        broken("pipelined-in-order", `${fields.out_trade_no} was answered ${number}`);
      }
    }
    wire?.end();
  },
};

/** Asks for very much at once and reads nothing of it. */
const deafReaders: Attack = {
  name: "large answers that nobody reads",
  async run(target) {
    const peers = await openPeers(20, target.port, target.from);
    for (const { socket } of peers) {
      socket.pause();
      socket.write("GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n".repeat(500));
    }
    await target.measure();
    for (const { socket } of peers) socket.resetAndDestroy();
  },
};

const vanishing: Attack = {
  name: "requests broken off by a reset",
  async run(target) {
    const peers = await openPeers(500, target.port, target.from);
    const request = signedRequest(target.partner, "queryTransactions", { page_size: "20" });
    for (const { socket } of peers) {
      const part = request.slice(0, target.chance.between(1, request.length));
      socket.write(part, () => socket.resetAndDestroy());
    }
    await Promise.all(peers.map(({ ended }) => ended));
    await target.measure();
  },
};

/** The hidden payments are looked for afterwards, in the books: nobody asked for them. */
const smuggling: Attack = {
  name: "requests with two possible ends",
  async run(target) {
    const { partner, port, from, broken, measure } = target;
    const fields = { pay_type: "800208", txamt: "40000", auth_code: "130012345678901234" };
    const hidden = signedRequest(partner, "createPayment", { ...fields, out_trade_no: "hidden" });
    for (const [name, bytes] of Object.entries(ambiguousRequests(hidden))) {
      const [peer] = await openPeers(1, port, from);
      if (peer === undefined) continue;
      peer.socket.write(bytes, "latin1");
      await mustEnd([peer], REFUSED_END_MS, {
        ...target,
        broken: (invariant, what) => broken(invariant, `${name}: ${what}`),
      });
      const heard = peer.heard();
      if (!/^HTTP\/1\.1 400 /.test(heard) || /HTTP\/1\.1 .*HTTP\/1\.1 /s.test(heard)) {
        broken("hostile-refused", `${name} was answered ${JSON.stringify(heard.slice(0, 300))}`);
      }
    }
    await measure();
  },
};

/** These are over soon, and follow one another. */
export const quickAttacks: readonly Attack[] = [
  tooMany,
  endlessBody,
  crumbs,
  headerFlood("headers without end", "x".repeat(8_192)),
  headerFlood("lines of headers without end", `${"a: b\r\n".repeat(1_000)}`),
  manyHeaders,
  pipeline,
  deafReaders,
  vanishing,
  smuggling,
];
