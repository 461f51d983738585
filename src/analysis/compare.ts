import type { Facts, FactTypes } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import { checkOptions, oneOf } from "../invitation/options";
import type { Policy } from "../policy/document";
import type { View } from "./answers";
import { differencesOf } from "./differences";
import type { Found } from "./findings";
import { sharedModel } from "./model";
import { type AnalysisOptions, MEASURING, settingsFrom, VIEW } from "./options";
import { answering, shareOf } from "./reading";

/** What {@link compare} looks at. */
export interface CompareOptions<F extends FactTypes = FactTypes> extends AnalysisOptions<F> {
  /**
   * `complete` (the default): what the policies answer once every fact is known. `partial`: also while facts are
   * unknown, where an open matter is answered by what the policy's `whenOpen` does meanwhile.
   */
  readonly inputs?: "complete" | "partial";
  /** `action` (the default): what is done. `outcome`: also what is written back, and whether the matter is open. */
  readonly on?: View;
}

/** How one policy stands to another, as to whom they let in. */
export type Relation = "equal" | "stricter" | "looser" | "incomparable";

/** Sets of facts that show a difference; each is absent where there is none. */
export interface Witnesses<F extends FactTypes = FactTypes> {
  /** The first policy lets these in and the second does not. */
  readonly onlyAAccepts?: Facts<F>;
  /** The second policy lets these in and the first does not. */
  readonly onlyBAccepts?: Facts<F>;
  /** The policies answer differently, whether or not somebody is let in. */
  readonly differ?: Facts<F>;
}

/** What {@link compare} found out. */
export interface PolicyComparison<F extends FactTypes = FactTypes> {
  /** `undecided` where neither proof nor witness was found within the budget. */
  readonly relation: Relation | "undecided";
  readonly witnesses: Witnesses<F>;
  /** On which share of the invitations (0–1) the answers differ; `null` where that cannot be counted. */
  readonly share: number | null;
  /** `diagram`: a proof, with the simplest witnesses. `search`: too large for that, with some witnesses. */
  readonly by: "diagram" | "search";
  /** What was spent in vain; only where something was not decided within it. */
  readonly spent?: { readonly nodes: number; readonly steps: number };
}

/**
 * How two policies over one vocabulary differ, proven by their joint decision diagram, with the invitations that show it.
 *
 * - `equal`: the same answer to every possible invitation.
 * - `stricter`: the first lets in a part of those whom the second lets in, not all of them. `looser`: the other way.
 * - `incomparable`: each lets somebody in whom the other does not; or both let in the same people and treat the others
 *   differently (then `differ` is the only witness), or let them in with another reply, on `outcome`.
 *
 * To let in is to answer with one of `accepts`. Facts that break a constraint of the vocabulary count for nothing: not
 * in a proof, a witness or the share. A witness on complete inputs is as few facts as can be away from an ordinary
 * invitation (every flag false, every number 0 or as near to it as may be, every choice its first value), and names the
 * facts that both policies need to settle on their answers; on partial inputs it is as few known facts as can be. Every
 * witness has been replayed rule by rule.
 *
 * The share is uniform over the cells that the two policies can tell apart (unknown being one more cell on partial
 * inputs), which is no population: give `weights`, or a `sample` of real sets of facts.
 *
 * Cost: building the diagram is exponential in the facts at worst and a few milliseconds for policies that people
 * write. Beyond the budget a search looks for witnesses and contradictions; what that leaves open is `undecided`.
 *
 * @throws {@link InputError} `different-vocabularies`, `unknown-option`, `unknown-action`; what facts and weights can be wrong with; `contradictory-facts`
 * @example
 * ```ts
 * import { strictSelective } from "know-and-trust";
 * import { compare } from "know-and-trust/analysis";
 * const met = strictSelective({ criterion: "met" });
 * const both = strictSelective({ criterion: "both" });
 * compare(both, met).relation; // => "stricter"
 * compare(met, both).witnesses.onlyAAccepts; // => { metInPerson: true, wouldIntroduce: false, knows: true }
 * ```
 */
export function compare<F extends FactTypes>(
  a: Policy<F>,
  b: Policy<F>,
  options: CompareOptions<NoInfer<F>> = {},
): PolicyComparison<F> {
  const model = sharedModel(a, b);
  checkOptions(options, { ...MEASURING, inputs: oneOf(["complete", "partial"]), on: VIEW });
  const settings = settingsFrom(model, [a, b], options);
  const { inputs, on = "action" } = options;
  const view = { partial: inputs === "partial", on };
  const { onlyA, onlyB, differ, share, by, spent } = differencesOf(model, a, b, view, settings);
  const shareDiffering = (sample: readonly KnownFacts[]): number => {
    const [first, second] = [answering(model, a, on, settings.nodes), answering(model, b, on, settings.nodes)];
    return shareOf(sample, (known) => first(known).key !== second(known).key);
  };
  const relation = relationOf(onlyA, onlyB, differ);
  const witnesses = Object.entries({ onlyAAccepts: onlyA, onlyBAccepts: onlyB, differ }).filter(
    ([, facts]) => facts !== undefined && facts !== "undecided",
  );
  return {
    relation,
    // Witnesses speak of the facts of the vocabulary, which are those of the policies' types.
    witnesses: Object.fromEntries(witnesses) as Witnesses<F>,
    share: settings.sample ? shareDiffering(settings.sample) : share,
    by,
    ...(relation === "undecided" ? { spent } : {}),
  };
}

function relationOf(onlyA: Found, onlyB: Found, differ: Found): Relation | "undecided" {
  if (typeof onlyA === "object" && typeof onlyB === "object") return "incomparable";
  if (onlyA === "undecided" || onlyB === "undecided") return "undecided";
  if (onlyA) return "looser";
  if (onlyB) return "stricter";
  if (differ === "undecided") return "undecided";
  return differ ? "incomparable" : "equal";
}
