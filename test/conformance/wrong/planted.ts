import type { Planted } from "./planted-implementation.ts";
import { wrongAnswers } from "./wrong-answers.ts";
import { wrongNotifications } from "./wrong-notifications.ts";
import { wrongReading } from "./wrong-reading.ts";
import { wrongRules } from "./wrong-rules.ts";

/** Every wrong implementation that a run has to see through. */
export const planted: readonly Planted[] = [
  ...wrongAnswers,
  ...wrongRules,
  ...wrongReading,
  ...wrongNotifications,
];
