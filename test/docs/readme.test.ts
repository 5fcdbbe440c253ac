import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";

const run = promisify(execFile);
const ROOT = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", ROOT), "utf8");

/** The code blocks of the README in this language, in order. */
function blocks(language: string): readonly string[] {
  const fence = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs");
  return [...readme.matchAll(fence)].map(([, code = ""]) => code);
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

function shell(command: string) {
  const here = command.replaceAll("http://localhost:3000", gateway.url);
  return run("sh", ["-c", here], { cwd: ROOT, env: { ...process.env, TRADE_URL: gateway.url } });
}

test("the whole call answers what the page shows, but for its number and time", async () => {
  const command = blocks("sh").find((code) => code.startsWith("curl"));
  const shown = JSON.parse(blocks("json")[0] ?? "");
  const { stdout } = await shell(command ?? "");
  const answer = JSON.parse(stdout);
  expect(Object.keys(answer)).toEqual(Object.keys(shown));
  expect(answer).toEqual({ ...shown, syssn: answer.syssn, sysdtm: answer.sysdtm });
});

test("the call by the signing script succeeds", async () => {
  const command = blocks("sh").find((code) => code.startsWith("docs/samples/"));
  const { stdout } = await shell(command ?? "");
  expect(JSON.parse(stdout)).toMatchObject({ respcd: "0000", out_trade_no: "my-first" });
});

test("every file that the page links to is there, and every script that it names", () => {
  const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
