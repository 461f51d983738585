import { InputError } from "../errors";
import type { Facts } from "../invitation/condition";
import type { KnownFacts } from "../invitation/known-facts";
import type { FactModel } from "../invitation/vocabulary";
import { canonicalJson } from "../policy/content-hash";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";

/**
 * The vocabulary that two policies share.
 *
 * @throws {@link InputError} `different-vocabularies` when their facts, domains or constraints differ
 */
export function sharedModel(a: Policy, b: Policy): FactModel {
  const [first, second] = [vocabularyOf(a), vocabularyOf(b)];
  if (fingerprint(first) !== fingerprint(second)) {
    throw new InputError({
      code: "different-vocabularies",
      path: ["vocabulary"],
      message:
        "the policies speak of different facts, so they cannot be compared; write both over one vocabulary, presets too: `strictSelective({ vocabulary })`",
    });
  }
  return first;
}

/** What a vocabulary means, without the words for it. */
function fingerprint({ facts, constraints }: FactModel): string {
  return canonicalJson([Object.fromEntries([...facts].map(([name, { domain }]) => [name, domain])), constraints]);
}

/** Known facts as callers write them, in the order of the vocabulary. */
export function asFacts({ facts }: FactModel, known: KnownFacts): Facts {
  return Object.fromEntries(
    [...facts.keys()].flatMap((name) => {
      const value = known.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
