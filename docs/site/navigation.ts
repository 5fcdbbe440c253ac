import type { Texts } from "./language.ts";

/** A part of the sidebar. */
export interface Section {
  readonly title: Texts;
  readonly slugs: readonly string[];
}

/** The guides in the order in which they are read. */
export const sections: readonly Section[] = [
  {
    title: { en: "Get started", zh: "入门" },
    slugs: ["quick-start", "signing", "payment-flows"],
  },
  {
    title: { en: "Handle every outcome", zh: "处理每一种结果" },
    slugs: [
      "taking-back",
      "retries-and-idempotency",
      "undecided",
      "notifications",
      "codes",
      "stories",
    ],
  },
  {
    title: { en: "Test and go live", zh: "测试与上线" },
    slugs: [
      "sandbox",
      "ci",
      "contract-tests",
      "client-teams",
      "generate-a-client",
      "going-live",
      "versioning",
    ],
  },
];

/** Every slug that the sidebar knows. */
export const slugsInOrder: readonly string[] = sections.flatMap(({ slugs }) => slugs);
