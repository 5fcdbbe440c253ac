import type { Chance } from "../support/chance.ts";
import type { Journal, Partner } from "../support/partner.ts";
import type { sandboxApi } from "../support/sandbox-api.ts";
import { customerOn, everyStory, type Stage } from "../support/stories.ts";
import { habits, startClient, type Tried } from "./client.ts";

interface LoadOptions {
  readonly port: number;
  readonly partner: Partner;
  readonly journal: Journal;
  readonly tried: Tried[];
  readonly chance: Chance;
  readonly sandbox: ReturnType<typeof sandboxApi>;
}

/** Clients that tell one story after another until nobody listens any more. */
export interface Load {
  /** The signal is about to be sent. */
  noteSignal(): void;
  /** Resolves when every client was refused. */
  readonly over: Promise<unknown>;
}

const CLIENTS_OF_EACH_HABIT = 6;

export function startLoad(options: LoadOptions): Load {
  const { partner, chance, sandbox } = options;
  let numbers = 0;
  const clients = habits.flatMap((habit) =>
    Array.from({ length: CLIENTS_OF_EACH_HABIT }, () =>
      startClient({ ...options, habit, chance: chance.fork() }),
    ),
  );
  const over = clients.map(async (client) => {
    const stage: Stage = {
      chance: chance.fork(),
      merchantId: partner.merchantId,
      send: client.send,
      customer: customerOn(sandbox),
      newNumber: () => {
        numbers += 1;
        return `drain-${numbers}`;
      },
    };
    while (!client.isRefused()) await stage.chance.oneOf(everyStory)(stage);
    client.end();
  });
  return {
    noteSignal: () => {
      for (const client of clients) client.noteSignal();
    },
    over: Promise.all(over),
  };
}
