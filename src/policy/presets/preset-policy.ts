import type { AcquaintanceFactTypes } from "../../invitation/acquaintance";
import { ACQUAINTANCE } from "../../invitation/acquaintance-facts";
import type { StandardAction } from "../../invitation/vocabulary";
import { documentOf } from "../build";
import type { Policy, PolicyDraft } from "../document";

/** A policy over the acquaintance vocabulary with the standard actions. */
export type PresetPolicy = Policy<AcquaintanceFactTypes, StandardAction>;

/**
 * A preset as a document. It is not parsed: its types fit, its options have been checked, and the tests parse every
 * preset, so that an app that only uses presets loads neither the parser nor zod.
 */
export function preset<A extends string>(
  draft: PolicyDraft<AcquaintanceFactTypes, A>,
): Policy<AcquaintanceFactTypes, A> {
  // A typed rule is a rule whose names and values are narrower.
  return documentOf(ACQUAINTANCE, draft) as unknown as Policy<AcquaintanceFactTypes, A>;
}
