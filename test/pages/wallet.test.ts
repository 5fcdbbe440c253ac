import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { phone, SHOP, type WalletStage, walletStage } from "./wallet-stage.ts";
import { languages } from "./wallet-words.ts";

let stage: WalletStage;

beforeAll(async () => {
  stage = await walletStage();
}, 60_000);

afterAll(() => stage.stop());

const scripts = [
  { says: "with script", javaScriptEnabled: true },
  { says: "without script", javaScriptEnabled: false },
] as const;

describe.each(languages)("on a phone in $lang", (say) => {
  const { locale } = say;
  const heading = { level: 1 } as const;

  describe.each(scripts)("$says", ({ javaScriptEnabled }) => {
    const customer = { ...phone, locale, javaScriptEnabled };

    test.for(["800151", "800201"] as const)(
      "an order of %s is read, paid, and led back from",
      async (payType, context) => {
        const order = await stage.open({ pay_type: payType });
        const { page, complaints } = await stage.visit(order.payUrl, customer, context);
        expect(await page.locator("html").getAttribute("lang")).toBe(say.lang);
        const text = await page.locator("body").innerText();
        for (const shown of [
          say.wallets[payType],
          say.confirm,
          "HK$1,234.50",
          say.currency,
          stage.app.mchid,
          order.number,
          "Two coffees",
        ]) {
          expect(text).toContain(shown);
        }

        await page.getByRole("button", { name: say.pay, exact: true }).tap();
        await page.getByRole("heading", { ...heading, name: say.paid }).waitFor();
        expect(await page.getByRole("status").innerText()).toContain(say.paid);
        expect(await stage.standing(order.syssn)).toBe("0000");
        expect(complaints).toEqual([]);

        await page.route("https://shop.example/**", (route) => route.fulfill({ body: "Thanks" }));
        const back = page.waitForRequest("https://shop.example/**");
        await page.getByRole("link", { name: say.back, exact: true }).tap();
        const request = await back;
        expect(request.url()).toBe(SHOP);
        expect(await request.headerValue("Referer")).toBeNull();
      },
    );

    test("an order is declined", async (context) => {
      const order = await stage.open();
      const { page, complaints } = await stage.visit(order.payUrl, customer, context);
      await page.getByRole("button", { name: say.decline, exact: true }).tap();
      await page.getByRole("heading", { ...heading, name: say.declined }).waitFor();
      expect(await page.getByRole("status").innerText()).toContain(say.notCharged);
      expect(await page.getByRole("button").count()).toBe(0);
      expect(await stage.standing(order.syssn)).toBe("1205");
      expect(complaints).toEqual([]);
    });
  });

  const ways: readonly {
    readonly name: string;
    readonly to: keyof (typeof languages)[number];
    readonly act: (order: { syssn: string; number: string }) => Promise<unknown>;
  }[] = [
    {
      name: "paid already",
      to: "paid",
      act: ({ syssn }) => stage.gateway.sandbox.approve(syssn),
    },
    {
      name: "closed by the shop",
      to: "closed",
      act: ({ syssn }) => stage.call("closeOrder", { syssn }),
    },
    {
      name: "expired",
      to: "expired",
      act: () => stage.gateway.sandbox.advance(stage.app.app_code, 1800),
    },
    {
      name: "refunded",
      to: "refunded",
      act: async ({ syssn, number }) => {
        await stage.gateway.sandbox.approve(syssn);
        const refund = {
          syssn,
          out_trade_no: `${number}-back`,
          txamt: "123450",
          txdtm: "2016-12-16 15:53:18",
        };
        const { body } = await stage.call("createRefund", refund);
        expect(body.respcd).toBe("0000");
      },
    },
    {
      name: "paid too late, so that the money went back",
      to: "refunded",
      act: async ({ syssn }) => {
        await stage.call("closeOrder", { syssn });
        await stage.gateway.sandbox["approve-late"](syssn);
      },
    },
  ];

  test.for(ways)("an order $name says so", async ({ to, act }, context) => {
    const order = await stage.open();
    await act(order);
    const { page, complaints } = await stage.visit(order.payUrl, { ...phone, locale }, context);
    expect(await page.getByRole("heading", heading).innerText()).toBe(say[to]);
    expect(await page.title()).toBe(`${say[to]} · HK$1,234.50`);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("link", { name: say.back }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("an order in process says so, without buttons, and shows what became of it", async (context) => {
    const { app, call } = await stage.newApp();
    const opened = await call("createPayment", {
      pay_type: "800201",
      out_trade_no: "in-process",
      txamt: "1145",
    });
    expect(opened.body.respcd).toBe("1145");
    const payUrl = `${new URL((await stage.open()).payUrl).origin}/sandbox/wallet/${opened.body.syssn}`;
    const { page, complaints } = await stage.visit(payUrl, { ...phone, locale }, context);
    expect(await page.getByRole("heading", heading).innerText()).toBe(say.processing);
    expect(await page.getByRole("button").count()).toBe(0);
    await stage.gateway.sandbox.advance(app.app_code, 30);
    await page.getByRole("heading", { ...heading, name: say.paid }).waitFor();
    expect(complaints).toEqual([]);
  });

  test.for([
    { press: "pay", stands: "closed" },
    { press: "decline", stands: "paid" },
  ] as const)(
    "$press comes too late when the order is $stands",
    async ({ press, stands }, context) => {
      const order = await stage.open();
      // Without script, so that the page cannot have noticed.
      const customer = { ...phone, locale, javaScriptEnabled: false };
      const { page, complaints } = await stage.visit(order.payUrl, customer, context);
      if (stands === "paid") await stage.gateway.sandbox.approve(order.syssn);
      else await stage.call("closeOrder", { syssn: order.syssn });
      await page.getByRole("button", { name: say[press], exact: true }).tap();
      await page.getByRole("heading", { ...heading, name: say[stands] }).waitFor();
      expect(await page.getByRole("status").innerText()).toContain(say.tooLate);
      expect(await stage.standing(order.syssn)).toBe(stands === "paid" ? "0000" : "1142");
      expect(complaints).toEqual([]);
    },
  );

  test("an order that is none is not found", async (context) => {
    const { payUrl } = await stage.open();
    const missing = payUrl.replace(/\d+$/, "1");
    const { page, complaints } = await stage.visit(missing, { ...phone, locale }, context);
    expect(await page.getByRole("heading", heading).innerText()).toBe(say.missing);
    // That much the browser itself says of the page.
    expect(complaints).toEqual([expect.stringContaining("404 (Not Found)")]);
  });
});
