import { compile } from "../../../../src/decide/compile";
import type { Decision } from "../../../../src/decide/decision";
import type { Make } from "../contestant";
import type { BenchFacts } from "../policy";

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

export const make: Make = (policy) => ({
  decide: compile(policy, accessors),
  actionOf: ({ status, action }: Decision) => (status === "settled" ? action : null),
});
