import { expect, test } from "vitest";
import { contractChangelog, readHistory } from "../../docs/contract-changes/changelog.ts";

test("what is argued to be no break stands apart from breaks", async () => {
  const history = await readHistory();
  const released = { ...history, releases: history.releases.slice(0, 1) };
  const argued = [
    { since: "1.0.0", change: "schema CloseRequest condition if", because: "the same is said" },
    { since: "1.0.0", change: "schema CloseRequest condition then", because: "the same is said" },
  ];
  const page = contractChangelog({ ...released, accepted: argued }, "en");
  expect(page).toContain("### Said otherwise");
  expect(page).not.toContain("### Breaks");
  const unargued = contractChangelog({ ...released, accepted: [] }, "zh");
  expect(unargued).toContain("### 不兼容");
  expect(unargued).not.toContain("换了说法");
});
