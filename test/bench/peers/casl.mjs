/** CASL: the last rule that matches decides, so the rules stand in reverse; it has no `or`, so some become several. */
import { createMongoAbility } from "@casl/ability";

const SIGNS = [
  { mutualConnections: { $gte: 10 } },
  { sharedEmployer: true },
  { sharedGroup: true },
  { interactedOnline: true },
];
const pairs = SIGNS.flatMap((one, i) => SIGNS.slice(i + 1).map((other) => ({ ...one, ...other })));
const kindred = { industry: { $in: ["software", "education"] } };

const RULES = [
  ["decline", { suspectedScam: true }],
  ["accept", { metInPerson: true, wouldIntroduce: true }],
  ["archive", { salesPitch: true, messagesExchanged: { $lt: 3 } }],
  ["accept", { messagesExchanged: { $gte: 10 }, daysInContact: { $gte: 4 } }],
  ["ask", { claimsMeeting: true, metInPerson: false }],
  ...pairs.map((pair) => ["accept", pair]),
  ["ask", { ...kindred, mutualConnections: { $gte: 3, $lte: 40 } }],
  ["ask", { ...kindred, sharedEmployer: true }],
  ["ask", { wouldIntroduce: true, daysInContact: { $gte: 1 } }],
];

export function make() {
  const rules = RULES.map(([reason, conditions]) => ({ action: "decide", subject: "Invitation", conditions, reason }));
  const ability = createMongoAbility(rules.reverse(), { detectSubjectType: () => "Invitation" });
  return {
    decide: (facts) => ability.relevantRuleFor("decide", facts),
    actionOf: (rule) => rule?.reason ?? "archive",
  };
}
