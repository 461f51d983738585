import { InputError } from "../../errors";
import type { AcquaintanceFactTypes, acquaintance } from "../../invitation/acquaintance";
import { ACQUAINTANCE, acquaintanceDomains } from "../../invitation/acquaintance-facts";
import type { ActionsOf, FactTypesOf, StandardAction, Vocabulary } from "../../invitation/vocabulary";
import { documentOf } from "../build";
import type { Policy, PolicyDraft } from "../document";

/** A preset: a policy over the acquaintance vocabulary, or over one that extends it, with the actions of that one. */
export type PresetPolicy<V extends Vocabulary = typeof acquaintance> = Policy<FactTypesOf<V>, ActionsOf<V>>;

/**
 * What presets can be told in common.
 *
 * @example
 * ```ts
 * import * as z from "zod";
 * import { acquaintance, compare, definePolicy, extendVocabulary, strictSelective } from "know-and-trust";
 * const vocabulary = extendVocabulary(acquaintance, { speaksAtMeetup: z.boolean() });
 * const mine = definePolicy(vocabulary, {
 *   name: "speakers-too",
 *   version: "1.0.0",
 *   rules: [{ id: "speaks", when: { fact: "speaksAtMeetup", op: "eq", value: true }, then: { action: "accept" } }],
 *   otherwise: { action: "archive" },
 *   whenOpen: "ask",
 * });
 * compare(mine, strictSelective({ vocabulary })).witnesses.onlyAAccepts; // => { metInPerson: false, speaksAtMeetup: true }
 * ```
 */
export interface PresetOptions<V extends Vocabulary = typeof acquaintance> {
  /**
   * Your own vocabulary, made with {@link extendVocabulary} from the built-in one. Policies can only be compared over
   * one vocabulary, so give a preset yours to compare it with a policy of your own. The built-in one when left out.
   */
  readonly vocabulary?: V & Extending<V>;
}

/** Lets a vocabulary through that has the built-in facts; any other does not compile. */
type Extending<V extends Vocabulary> = FactTypesOf<V> extends AcquaintanceFactTypes ? unknown : never;

/**
 * A preset as a document. It is not parsed: its types fit, its options have been checked, and the tests parse every
 * preset, so that an app that only uses presets loads neither the parser nor zod.
 *
 * @throws {@link InputError} `unusable-vocabulary` for a vocabulary that does not extend the built-in one
 */
export function preset<V extends Vocabulary, A extends string = ActionsOf<V>>(
  vocabulary: V | undefined,
  draft: PolicyDraft<AcquaintanceFactTypes, A | StandardAction>,
): Policy<FactTypesOf<V>, A> {
  if (vocabulary) requireExtension(vocabulary);
  // A typed rule is a rule whose names and values are narrower, and an extension has all facts that it speaks of.
  return documentOf(vocabulary?.reference ?? ACQUAINTANCE, draft) as unknown as Policy<FactTypesOf<V>, A>;
}

function requireExtension({ facts }: Vocabulary): void {
  for (const [name, domain] of Object.entries(acquaintanceDomains)) {
    if (JSON.stringify(facts.get(name)?.domain) === JSON.stringify(domain)) continue;
    const message = `a preset needs a vocabulary that extends the built-in one, with its fact \`${name}\``;
    throw new InputError({ code: "unusable-vocabulary", path: ["vocabulary"], message });
  }
}
