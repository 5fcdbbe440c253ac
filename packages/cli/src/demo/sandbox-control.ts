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
    const response = await recorder.fetch(`${baseUrl}/sandbox/v1/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
    });
    return (await response.json()) as Readonly<Record<string, string>>;
  };
  return {
    async createApp() {
      const { app_code = "", key = "", mchid = "" } = await post("apps");
      return { appCode: app_code, key, mchid };
    },
    async approve(syssn) {
      await post(`orders/${syssn}/approve`);
    },
  };
}
