import type { Language } from "../language.ts";
import { stories } from "../stories/stories.ts";
import { clientSections } from "./clients/client-sections.ts";
import { clientsTable } from "./clients/clients-table.ts";
import { codes } from "./codes.ts";
import { conformanceOutcomes } from "./conformance/outcomes.ts";
import { conformancePassed } from "./conformance/passed.ts";
import { conformanceWrong } from "./conformance/wrong.ts";
import { forcedOutcomes } from "./forced-outcomes.ts";
import { payTypesTable } from "./pay-types.ts";
import { settingsTable } from "./settings-table.ts";
import { states } from "./states.ts";
import { takingBack } from "./taking-back.ts";

/** What `<!-- generated: name -->` becomes: Markdown, made from the catalogue in the reader's language. */
export const tables: Readonly<Record<string, ((language: Language) => string) | undefined>> = {
  codes,
  states,
  "taking-back": takingBack,
  "forced-outcomes": forcedOutcomes,
  "pay-types": payTypesTable,
  settings: settingsTable,
  "conformance-passed": conformancePassed,
  "conformance-outcomes": conformanceOutcomes,
  "conformance-wrong": conformanceWrong,
  stories,
  clients: clientsTable,
  "client-sections": clientSections,
};
