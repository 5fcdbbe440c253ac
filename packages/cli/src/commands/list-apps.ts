import type { AppsAtHand } from "../gateway/with-apps.ts";

/** Prints one line for each app. */
export async function listApps({ store }: AppsAtHand): Promise<void> {
  console.log(
    line(["App code", "Merchant", "Currency", "Keys", "Signs", "State", "Name", "Notify URL"]),
  );
  for (const app of await store.apps.list()) {
    const merchant = await store.apps.findMerchant(app.defaultMerchantId);
    const { appCode, name, notifyUrl, keys, pinnedSignType, disabled } = app;
    const signs = pinnedSignType ?? "either";
    const state = disabled ? "disabled" : "enabled";
    console.log(
      line([
        appCode,
        merchant?.id,
        merchant?.currency,
        keys.length,
        signs,
        state,
        name,
        withoutQuery(notifyUrl),
      ]),
    );
  }
}

/** Receivers put tokens into the query, and a list ends up in other people's sight. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*/, "?…");
}

const widths = [34, 18, 10, 6, 8, 10, 20, 0];

function line(cells: readonly (string | number | undefined)[]): string {
  return cells
    .map((cell, index) => String(cell ?? "").padEnd(widths[index] ?? 0))
    .join("")
    .trimEnd();
}
