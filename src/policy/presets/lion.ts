import type { acquaintance } from "../../invitation/acquaintance";
import { anything, checkOptions, yesOrNo } from "../../invitation/options";
import type { Vocabulary } from "../../invitation/vocabulary";
import { guards } from "./guards";
import { type PresetOptions, type PresetPolicy, preset } from "./preset-policy";

/**
 * The open school (LION, LinkedIn Open Networker): accept everyone. As the LION code asks, nobody is ever reported or
 * answered "I don't know this person"; what the guards stop is archived in silence.
 *
 * @param options.guards - whether blocked people and suspected scams are archived first; true by default. While a
 * guard's fact is unknown the decision is open and carried out as `accept`.
 * @param options.vocabulary - your own extension of the built-in vocabulary, to compare the preset with your policies
 * @throws {@link InputError} `unknown-option`
 * @example
 * ```ts
 * import { evaluate, lion } from "know-and-trust";
 * evaluate(lion(), {}).action; // => "accept"
 * evaluate(lion(), { suspectedScam: true }).action; // => "archive"
 * ```
 */
export function lion<V extends Vocabulary = typeof acquaintance>(
  options: PresetOptions<V> & { readonly guards?: boolean } = {},
): PresetPolicy<V> {
  checkOptions(options, { vocabulary: anything, guards: yesOrNo });
  const welcome = { action: "accept", reply: "reply.welcome.open" } as const;
  const guarded = options.guards ?? true;
  return preset<V>(options.vocabulary, {
    name: guarded ? "lion" : "lion-unguarded",
    version: "1.0.0",
    rules: guarded ? guards({ action: "archive" }) : [],
    otherwise: { ...welcome, because: { nl: "Je accepteert iedereen.", en: "You accept everyone." } },
    whenOpen: welcome,
  });
}
