import { compare, evaluate, type Facts, type FactValue, InputError } from "know-and-trust";
import { inWords } from "./detail";
import type { Deciding, Difference, Witness } from "./protocol";

const WITNESSES = ["onlyAAccepts", "onlyBAccepts", "differ"] as const;

/** How two policies stand to each other, with the invitations that show it in words. */
export function differenceOf({ policies, locale }: Pick<Deciding, "policies" | "locale">): Difference {
  const [a, b] = policies;
  try {
    const { relation, witnesses, share } = compare(a, b);
    const shown = WITNESSES.flatMap((of): Witness[] => {
      const facts: Facts | undefined = witnesses[of];
      if (!facts) return [];
      const known = Object.entries(facts) as [string, FactValue][];
      return [
        {
          of,
          facts: known.map(([fact, value]) => inWords(policies, fact, value, locale)),
          actions: [evaluate(a, facts).action, evaluate(b, facts).action],
        },
      ];
    });
    // Whoever only one of them accepts shows the difference already.
    const accepted = shown.filter(({ of }) => of !== "differ");
    return { kind: "compared", relation, witnesses: accepted.length > 0 ? accepted : shown, share };
  } catch (error) {
    if (error instanceof InputError && error.code === "different-vocabularies") return { kind: "other-vocabularies" };
    throw error;
  }
}
