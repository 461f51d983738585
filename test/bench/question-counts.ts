import { compile } from "../../src/decide/compile";
import { nextQuestion } from "../../src/decide/next-question";
import type { Marginals } from "../../src/diagram/weights";
import type { AcquaintanceFacts } from "../../src/invitation/acquaintance";
import { type FactValue, factsIn } from "../../src/invitation/condition";
import { knownFacts } from "../../src/invitation/known-facts";
import { hybrid } from "../../src/policy/presets/hybrid";
import { truthOf } from "../../src/policy/truth";
import { vocabularyOf } from "../../src/policy/vocabulary-of";
import { randomFrom } from "./random-policy";

/** How often facts are so: judgement, for want of a published figure. */
const SHARES = {
  inBlockList: 0.01,
  suspectedScam: 0.03,
  inAllowList: 0.02,
  salesPitch: 0.1,
  metInPerson: 0.25,
  wouldIntroduce: 0.2,
  knows: 0.35,
  sharedEmployer: 0.15,
  sharedGroup: 0.15,
  mutualFriend: 0.1,
  interactedOnline: 0.15,
  followedByMe: 0.1,
  asksToArchive: 0.02,
  claimsMeeting: 0.15,
};

const NUMBERS = ["messagesExchanged", "daysInContact", "mutualConnections"] as const;

/** What only the note can tell; nobody is asked about it. */
const TOLD = { asksToArchive: false, claimsMeeting: false };

/** What a triage presumes until something says otherwise. */
export const PRESUMED = { ...TOLD, inBlockList: false, suspectedScam: false, inAllowList: false, salesPitch: false };

/** How many questions `hybrid` takes on average until nothing is left to ask, by three ways of choosing them. */
export interface QuestionCounts {
  readonly optimal: number;
  readonly greedy: number;
  /** The rules read in order, and the first unknown fact asked; simulated. */
  readonly inRuleOrder: number;
}

/**
 * Counts the questions, with the shares above or, as the policy cannot know them, with every answer equally likely.
 *
 * @param invitations - how many are simulated
 * @param told - what is known before the first question
 */
export function countQuestions(
  likely: "as judged" | "evenly",
  invitations: number,
  told: AcquaintanceFacts = TOLD,
): QuestionCounts {
  const policy = hybrid();
  const weights: Marginals<typeof SHARES> = likely === "as judged" ? SHARES : {};
  const once = Object.fromEntries([...Object.keys(SHARES), ...NUMBERS].map((fact) => [fact, 1]));
  const expectedBy = (strategy: "optimal" | "greedy"): number => {
    const next = nextQuestion(policy, told, { weights, costs: once, strategy });
    return next?.strategy === strategy ? (next.expectedQuestions ?? Number.NaN) : Number.NaN;
  };
  const shares = likely === "as judged" ? SHARES : Object.fromEntries(Object.keys(SHARES).map((fact) => [fact, 0.5]));
  return {
    optimal: expectedBy("optimal"),
    greedy: expectedBy("greedy"),
    inRuleOrder: inRuleOrder(shares, invitations, told),
  };
}

function inRuleOrder(shares: Readonly<Record<string, number>>, invitations: number, told: AcquaintanceFacts): number {
  const policy = hybrid();
  const model = vocabularyOf(policy);
  const decide = compile(policy);
  const random = randomFrom(5);
  const order = policy.rules.map(({ when }) => ({ when, facts: factsIn(when) }));
  let asked = 0;
  let counted = 0;
  while (counted < invitations) {
    const truth: Record<string, boolean | number> = {};
    for (const [fact, share] of Object.entries(shares)) truth[fact] = random() < share;
    for (const fact of NUMBERS) truth[fact] = random() < 0.5 ? 0 : 20;
    // Somebody whom nobody can be: met or introduced, and not known.
    if ((truth["metInPerson"] || truth["wouldIntroduce"]) && !truth["knows"]) continue;
    counted += 1;
    const facts: Record<string, FactValue | null | undefined> = { ...told };
    while (decide(facts).status === "open") {
      const known = knownFacts(model, facts);
      const fact = order
        .filter(({ when }) => truthOf(when, known) === undefined)
        .flatMap((rule) => rule.facts)
        .find((name) => !known.has(name));
      if (fact === undefined) break;
      facts[fact] = truth[fact] ?? false;
      asked += 1;
    }
  }
  return asked / counted;
}
