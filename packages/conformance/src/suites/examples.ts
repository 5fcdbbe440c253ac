import { operations } from "@trade-v1/contract/operations";
import { clause } from "../clauses.ts";
import { loadExamples } from "../examples/example.ts";
import { Replay } from "../examples/replay.ts";
import { parseJson } from "../exchange/json.ts";
import type { Story } from "../story/story.ts";

const all = loadExamples();
const patienceMs = 15_000;

/** Every example of the contract, with the scene that it needs, answered as it shows. */
export const examples: readonly Story[] = [...all.values()].map((example) => {
  const isNotification = !(example.operationId in operations);
  return {
    id: `examples/${example.name}`,
    title: `${example.operationId}: ${example.summary}`,
    clause: clause("answer.example"),
    profile: "full",
    needs: isNotification ? ["sandbox", "notifications"] : ["sandbox"],
    async run(stage) {
      const url = isNotification ? stage.receiver?.url(stage.inbox) : undefined;
      const replay = new Replay(stage, all, url);
      await replay.prepare(example);
      if (!isNotification) {
        await replay.send(example);
        return;
      }
      const wanted = example.request["notify_type"] === "refund" ? 2 : 1;
      const arrived = (await stage.receiver?.waitFor(stage.inbox, wanted, patienceMs)) ?? [];
      const found = `${arrived.length} of ${wanted} notifications arrived`;
      stage.demand("notification.sent", arrived.length >= wanted, found);
      const told = parseJson(arrived[wanted - 1]?.body ?? "");
      const differences = replay.numbers.differences(told, example.request);
      const words = `${example.name}: ${differences.join("; ")}`;
      stage.expect("answer.example", differences.length === 0, words);
    },
  };
});
