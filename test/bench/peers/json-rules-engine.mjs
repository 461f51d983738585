/** json-rules-engine: rules by falling priority, and the first one that succeeds stops the run. */
import { Engine } from "json-rules-engine";

const is = (fact, operator, value) => ({ fact, operator, value });
const yes = (fact) => is(fact, "equal", true);
const signs = [
  is("mutualConnections", "greaterThanInclusive", 10),
  yes("sharedEmployer"),
  yes("sharedGroup"),
  yes("interactedOnline"),
];
const pairs = signs.flatMap((one, i) => signs.slice(i + 1).map((other) => ({ all: [one, other] })));
const near = {
  all: [is("mutualConnections", "greaterThanInclusive", 3), is("mutualConnections", "lessThanInclusive", 40)],
};

const RULES = [
  ["decline", { all: [yes("suspectedScam")] }],
  ["accept", { all: [yes("metInPerson"), yes("wouldIntroduce")] }],
  ["archive", { all: [yes("salesPitch"), is("messagesExchanged", "lessThan", 3)] }],
  [
    "accept",
    { all: [is("messagesExchanged", "greaterThanInclusive", 10), is("daysInContact", "greaterThanInclusive", 4)] },
  ],
  ["ask", { all: [yes("claimsMeeting"), is("metInPerson", "equal", false)] }],
  ["accept", { any: pairs }],
  ["ask", { all: [is("industry", "in", ["software", "education"]), { any: [near, yes("sharedEmployer")] }] }],
  ["ask", { all: [yes("wouldIntroduce"), is("daysInContact", "greaterThanInclusive", 1)] }],
];

export const isAsync = true;

export function make() {
  const engine = new Engine();
  for (const [i, [type, conditions]] of RULES.entries()) {
    engine.addRule({ conditions, event: { type }, priority: RULES.length - i });
  }
  engine.on("success", () => engine.stop());
  return { decide: (facts) => engine.run(facts), actionOf: ({ events }) => events[0]?.type ?? "archive" };
}
