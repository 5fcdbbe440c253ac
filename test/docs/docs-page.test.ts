import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import contract from "@trade-v1/contract/openapi.json" with { type: "json" };
import sandboxContract from "@trade-v1/contract/sandbox.json" with { type: "json" };
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DocsStage, docsStage } from "./docs-stage.ts";

let stage: DocsStage;

beforeAll(async () => {
  stage = await docsStage();
}, 60_000);

afterAll(() => stage.stop());

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
}

/** The operations of a document's paths or webhooks; beside them stand shared parameters. */
function operationsOf(items: object): readonly Operation[] {
  return Object.values(items)
    .flatMap((item: object) => Object.values(item))
    .filter((member) => "operationId" in member);
}

const pages = [
  {
    file: "reference/index.html",
    operations: [...operationsOf(contract.paths), ...operationsOf(contract.webhooks)],
  },
  { file: "reference/sandbox.html", operations: operationsOf(sandboxContract.paths) },
];

test.for(pages)(
  "$file has a heading for each operation, and nothing to complain about",
  async ({ file, operations }, context) => {
    const { page, complaints } = await stage.visit(file, context);
    expect(operations.length).toBeGreaterThan(4);
    for (const { tags, operationId, summary } of operations) {
      const anchor = `#/${tags[0]}/${operationId}`.toLowerCase();
      await page.goto(`${stage.url}${file}${anchor}`);
      await page.getByRole("heading", { name: summary }).waitFor();
    }
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
  },
);

test("an operation shows the origin of its fields, and each of them once", async (context) => {
  const { page } = await stage.visit("reference/#/payments/createpayment", context);
  await page.getByText("Ctrl+K").first().waitFor();
  const text = await page.locator("body").innerText();
  expect(text).toMatch(/Open a payment[\s\S]*?origin: seed/);
  expect(text).toMatch(/goods_name[\s\S]*?origin: extension/);
  // Once for each case of a condition is how a page shows what only validators need.
  expect(text).not.toMatch(/One of:|case 1/);
});

test("dark mode follows the reader's system", async (context) => {
  const { page } = await stage.visit("reference/", context, { colorScheme: "dark" });
  await page.getByText("Ctrl+K").first().waitFor();
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const header = page.locator(".site-header");
  const behind = await header.evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const shown of [colour, behind].filter((one) => one !== "rgba(0, 0, 0, 0)")) {
    expect(Math.max(...(shown.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(80);
  }
});

test("an operation's stable address leads straight to it", async (context) => {
  const { page, complaints } = await stage.visit("reference/#operation/createRefund", context);
  await page
    .getByRole("heading", { name: contract.paths["/trade/v1/refund"].post.summary })
    .waitFor();
  expect(new URL(page.url()).hash).toBe("#/refunds/createrefund");
  await page.evaluate(() => {
    location.hash = "#operation/closeOrder";
  });
  await page
    .getByRole("heading", { name: contract.paths["/trade/v1/close"].post.summary })
    .waitFor();
  expect(complaints).toEqual([]);
});

test("every field of a request has an address of its own", async (context) => {
  const { page } = await stage.visit(
    "reference/#/payments/createpayment#payments/createpayment/t=request&path=expired_time",
    context,
  );
  const isInSight = () =>
    page.evaluate(() => {
      const field = document.getElementById("payments/createpayment/t=request&path=expired_time");
      const { top = -1 } = field?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
  // A browser on a busy machine takes seconds to lay out a page of this size.
  await expect.poll(isInSight, { timeout: 10_000 }).toBe(true);
});

test("an operation shows its outcomes and its samples", async (context) => {
  const { page } = await stage.visit("reference/#/payments/createpayment", context);
  const table = page.getByRole("table").filter({ hasText: "send it again?" });
  await table.getByRole("link", { name: "1143" }).waitFor();
  await page.getByText("Payload", { exact: true }).first().click();
  await page.getByText("Python", { exact: true }).click();
  await page.getByText("create_payment.py").first().waitFor();
});

test("an operation shows what can come next, which leads there", async (context) => {
  const { page } = await stage.visit("reference/#/payments/createpayment", context);
  const step = page.getByRole("listitem").filter({ hasText: "from the answer's syssn" });
  await step.getByRole("link", { name: "createRefund" }).click();
  await page.getByRole("heading", { name: "Give back all or part of a paid order" }).waitFor();
});

test("before any script has run, the menu of the reference leads to places of the page", async () => {
  const html = await readFile(join(stage.folder, "reference/index.html"), "utf8");
  const [menu = ""] = html.split(/<script[^>]*type="module"/);
  const hrefs = [...menu.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => href);
  expect(hrefs).toContain("#/section/signing");
  expect(hrefs.filter((href) => href.startsWith("/"))).toEqual([]);
});

test("the pages lead to each other and to the documents, and nowhere that is missing", async () => {
  for (const page of ["index.html", "sandbox.html"]) {
    const html = await readFile(join(stage.folder, "reference", page), "utf8");
    const hrefs = [...html.matchAll(/ href="((?:\.\.\/)?[\w./-]+)"/g)].map(([, to = ""]) => to);
    expect(hrefs).toContain("../guides/quick-start/");
    expect(hrefs).toContain("sandbox.html");
    expect(hrefs).toContain(page === "index.html" ? "../openapi.json" : "../sandbox.json");
    for (const href of hrefs) {
      const file = join(stage.folder, "reference", href.replace(/\/$/, "/index.html"));
      expect(existsSync(file), href).toBe(true);
    }
  }
});

test("each page of the reference stays under 3 MB", async () => {
  for (const page of ["index.html", "sandbox.html"]) {
    expect((await stat(join(stage.folder, "reference", page))).size).toBeLessThan(3_000_000);
  }
});
