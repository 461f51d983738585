import { InputError, withSuggestion } from "../errors";
import type { AcquaintanceFactTypes } from "../invitation/acquaintance";
import { anObject, checkArgument } from "../invitation/options";
import { STANDARD_ACTIONS, type StandardAction } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { hybrid } from "../policy/presets/hybrid";
import { lion } from "../policy/presets/lion";
import type { PresetPolicy } from "../policy/presets/preset-policy";
import { strictSelective } from "../policy/presets/strict-selective";
import { interpret } from "./interpret";
import { type SituationId, situations } from "./situations";

/** What somebody would do in the situations; a situation without an answer does not count. */
export type SituationAnswers<A extends string = StandardAction> = { readonly [Id in SituationId]?: A };

/** The preset that comes nearest to a policy. */
export interface NearestPreset {
  /** The name of the preset's policy, such as `strict-selective`. */
  readonly name: string;
  readonly policy: PresetPolicy;
  /** In which share (0–1) of the situations both accept, or both do not. */
  readonly agreement: number;
}

/** From the most selective to the most open, so that of equally near ones the most selective is chosen. */
function presets(): readonly [PresetPolicy, ...PresetPolicy[]] {
  const either = ["would-introduce", "met"] as const;
  return [
    strictSelective(),
    ...either.map((criterion) => strictSelective({ criterion })),
    hybrid(),
    ...either.map((criterion) => hybrid({ criterion })),
    lion(),
    lion({ guards: false }),
  ];
}

/**
 * The policy of somebody who says what they would do in the {@link situations}: the preset that agrees with most of
 * their answers, first about whom to accept, then about what to do with the others. Of equally near ones the most
 * selective, so no answers at all give `strictSelective()`. `paused` is never found: it is a moment, not a school.
 *
 * @throws {@link InputError} `unknown-option` for a situation that there is not, `unknown-action`
 * @example
 * ```ts
 * import { elicit } from "know-and-trust";
 * elicit({ "good-colleague": "accept", "met-once": "archive", "impressive-stranger": "archive" }).name; // => "strict-selective"
 * elicit({ "met-once": "accept", "impressive-stranger": "accept" }).name; // => "lion"
 * ```
 */
export function elicit(answers: SituationAnswers): PresetPolicy {
  checkArgument(answers, anObject, ["answers"]);
  const ids: readonly string[] = situations.map(({ id }) => id);
  for (const [id, action] of Object.entries(answers)) {
    if (!ids.includes(id)) {
      const message = `no such situation; there is ${ids.join(", ")}`;
      throw new InputError(withSuggestion({ code: "unknown-option", path: [id], message }, id, ids));
    }
    if (action !== undefined && !STANDARD_ACTIONS.includes(action)) {
      throw new InputError({
        code: "unknown-action",
        path: [id],
        message: `expected one of ${STANDARD_ACTIONS.join(", ")}`,
      });
    }
  }
  return nearest(answers).policy;
}

/**
 * What a policy does in the {@link situations}.
 *
 * @example
 * ```ts
 * import { answersOf, strictSelective } from "know-and-trust";
 * answersOf(strictSelective({ criterion: "met" }))["met-once"]; // => "accept"
 * ```
 */
export function answersOf<A extends string>(
  policy: Policy<AcquaintanceFactTypes, A>,
): Readonly<Record<SituationId, A | "ask">> {
  const answers = situations.map(({ id, facts }) => [id, interpret(policy, facts).action] as const);
  return Object.fromEntries(answers) as Record<SituationId, A | "ask">;
}

/**
 * The preset whose answers to the {@link situations} come nearest to a policy's. Seven situations tell the presets
 * apart and no more: to know all that two policies differ in, compare them.
 *
 * @example
 * ```ts
 * import { hybrid, nearestPreset } from "know-and-trust";
 * const { name, agreement } = nearestPreset(hybrid({ signs: 3 }));
 * [name, agreement]; // => ["hybrid", 1]
 * ```
 */
export function nearestPreset(policy: Policy<AcquaintanceFactTypes>): NearestPreset {
  const { policy: preset, sameAcceptance } = nearest(answersOf(policy));
  return { name: preset.name, policy: preset, agreement: sameAcceptance / situations.length };
}

function nearest(answers: SituationAnswers<string>): {
  readonly policy: PresetPolicy;
  readonly sameAcceptance: number;
} {
  const answered = situations.filter(({ id }) => answers[id] !== undefined);
  const [first, ...others] = presets();
  return others.map(agreementOf).reduce((best, next) => {
    const gain = next.sameAcceptance - best.sameAcceptance || next.same - best.same;
    return gain > 0 ? next : best;
  }, agreementOf(first));

  function agreementOf(policy: PresetPolicy) {
    const its: SituationAnswers<string> = answersOf(policy);
    const sameAcceptance = answered.filter(({ id }) => (answers[id] === "accept") === (its[id] === "accept")).length;
    return { policy, sameAcceptance, same: answered.filter(({ id }) => answers[id] === its[id]).length };
  }
}
