/** Every contestant: made from the policy outside the timed part, called once per invitation inside it. */
import { compile } from "../../../src/decide/compile";
import { evaluate } from "../../../src/decide/evaluate";
import { interpret } from "../../../src/decide/interpret";
import { decideColumns } from "../../../src/warehouse";
import { byHand, byHandWithUnknowns } from "./by-hand";
import { toColumns } from "./columns";
import { type BenchFacts, type KnownBenchFacts, policy, vocabulary } from "./policy";

/** A contestant at work on its invitations. */
export interface Running {
  /** Decides on all of them once; the sum of the actions' lengths proves that the answers were looked at. */
  readonly once: () => number | Promise<number>;
  /** The action of every invitation, as `null` where it is open. */
  readonly actions: () => readonly (string | null)[] | Promise<readonly (string | null)[]>;
}

export type Engine<Facts = KnownBenchFacts> = (inputs: readonly Facts[]) => Running | Promise<Running>;

const one = <Facts, Answer extends object>(
  decide: (facts: Facts) => Answer,
  inputs: readonly Facts[],
  actionOf: (answer: Answer) => string | null,
): Running => ({
  once: () => {
    let seen = 0;
    for (const facts of inputs) seen += actionOf(decide(facts))?.length ?? 0;
    return seen;
  },
  actions: () => inputs.map((facts) => actionOf(decide(facts))),
});

const settled = (decision: { readonly status: string; readonly action: string }): string | null =>
  decision.status === "settled" ? decision.action : null;

/** An object's own accessors, written once by an app. */
const accessors = {
  suspectedScam: (i: BenchFacts) => i.suspectedScam,
  metInPerson: (i: BenchFacts) => i.metInPerson,
  wouldIntroduce: (i: BenchFacts) => i.wouldIntroduce,
  salesPitch: (i: BenchFacts) => i.salesPitch,
  messagesExchanged: (i: BenchFacts) => i.messagesExchanged,
  daysInContact: (i: BenchFacts) => i.daysInContact,
  claimsMeeting: (i: BenchFacts) => i.claimsMeeting,
  mutualConnections: (i: BenchFacts) => i.mutualConnections,
  sharedEmployer: (i: BenchFacts) => i.sharedEmployer,
  sharedGroup: (i: BenchFacts) => i.sharedGroup,
  interactedOnline: (i: BenchFacts) => i.interactedOnline,
  industry: (i: BenchFacts) => i.industry,
};

const columns: Engine<BenchFacts> = (inputs) => {
  const given = toColumns(vocabulary, inputs);
  return {
    once: () => decideColumns(policy, given).codes.length,
    actions: () => {
      const { codes, legend } = decideColumns(policy, given);
      return Array.from(codes, (code) => {
        const entry = legend[code];
        return entry?.status === "settled" ? entry.action : null;
      });
    },
  };
};

/** Ours, and what a developer writes by hand, on invitations that may have unknown facts. */
export const withUnknowns: Readonly<Record<string, Engine<BenchFacts>>> = {
  "by hand, three-valued": (inputs) =>
    one(byHandWithUnknowns, inputs, (answer) => ("action" in answer ? answer.action : null)),
  "compile, accessors": (inputs) => one(compile(policy, accessors), inputs, settled),
  compile: (inputs) => one(compile(policy), inputs, settled),
  decideColumns: columns,
};

/** The same on invitations with every fact known. */
export const ours: Readonly<Record<string, Engine>> = {
  "by hand": (inputs) => one(byHand, inputs, ({ action }) => action),
  "compile, accessors": (inputs) => one(compile(policy, accessors), inputs, settled),
  compile: (inputs) => one(compile(policy), inputs, settled),
  decideColumns: columns,
  interpret: (inputs) => one((facts) => interpret(policy, facts), inputs, settled),
  evaluate: (inputs) => one((facts) => evaluate(policy, facts), inputs, settled),
};
