/** The house rules of our OpenAPI documents, as a plugin for `redocly lint`. */

import { bodiesNamed } from "./rules/bodies-named.js";
import { catalogueInStep } from "./rules/catalogue-in-step.js";
import { enumNames } from "./rules/enum-names.js";
import { exampleMembersDeclared } from "./rules/example-members-declared.js";
import { examplesNamed } from "./rules/examples-named.js";
import { examplesPaired } from "./rules/examples-paired.js";
import { examplesReplayable } from "./rules/examples-replayable.js";
import { expectedStated } from "./rules/expected-stated.js";
import { fieldsDescribed } from "./rules/fields-described.js";
import { linkBodies } from "./rules/link-bodies.js";
import { linksLeadSomewhere } from "./rules/links-lead-somewhere.js";
import { noAlternatives } from "./rules/no-alternatives.js";
import { operationIdForm } from "./rules/operation-id-form.js";
import { originStated } from "./rules/origin-stated.js";
import { requiredDeclared } from "./rules/required-declared.js";
import { statusesDeclared } from "./rules/statuses-declared.js";

// biome-ignore lint/style/noDefaultExport: the door by which Redocly loads a plugin
export default function house() {
  return {
    id: "house",
    rules: {
      oas3: {
        "bodies-named": bodiesNamed,
        "catalogue-in-step": catalogueInStep,
        "enum-names": enumNames,
        "example-members-declared": exampleMembersDeclared,
        "examples-named": examplesNamed,
        "examples-paired": examplesPaired,
        "examples-replayable": examplesReplayable,
        "expected-stated": expectedStated,
        "fields-described": fieldsDescribed,
        "links-lead-somewhere": linksLeadSomewhere,
        "link-bodies": linkBodies,
        "no-alternatives": noAlternatives,
        "operation-id-form": operationIdForm,
        "origin-stated": originStated,
        "required-declared": requiredDeclared,
        "statuses-declared": statusesDeclared,
      },
    },
  };
}
