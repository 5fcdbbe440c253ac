import type { components } from "@trade-v1/contract/sandbox-types";
import { SayAndExit } from "../terminal/say-and-exit.ts";
import type { Recorder } from "./recorder.ts";

/** Who pays and is paid in this run. */
export interface DemoApp {
  readonly appCode: string;
  readonly key: string;
  readonly mchid: string;
}

export interface SandboxControl {
  /** A fresh app, so that one run never disturbs another. */
  createApp(): Promise<DemoApp>;
  /** What the customer does on the phone. Resolves after the gateway has recorded the payment. */
  approve(syssn: string): Promise<void>;
}

/** Calls the sandbox's own small API (contract §9). What it answers is judged by whoever reads the recorder. */
export function controlSandbox(baseUrl: string, recorder: Recorder): SandboxControl {
  const post = async (path: string) => {
    const url = `${baseUrl}/sandbox/v1/${path}`;
    const headers = { "Content-Type": "application/json" };
    const sent = recorder.fetch(url, { method: "POST", headers, body: "{}" });
    const response = await sent.catch((cause: unknown) => {
      throw new SayAndExit(`Nothing answers at ${baseUrl}.`, { cause });
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    async createApp() {
      const { status, text } = await post("apps");
      if (status !== 200) {
        throw new SayAndExit(
          `${baseUrl} has no sandbox that makes an app (HTTP ${status}): name one with --app-code, --key and --mchid.`,
        );
      }
      const {
        app_code: appCode,
        key,
        mchid,
      } = JSON.parse(text) as components["schemas"]["SandboxApp"];
      return { appCode, key, mchid };
    },
    async approve(syssn) {
      await post(`orders/${syssn}/approve`);
    },
  };
}
