/** JSON Logic: one chain of conditions as JSON. */
import { LogicEngine } from "json-logic-engine";

const of = (name) => ({ var: name });
const count = (condition) => ({ if: [condition, 1, 0] });
const signs = [
  { ">=": [of("mutualConnections"), 10] },
  of("sharedEmployer"),
  of("sharedGroup"),
  of("interactedOnline"),
];
const near = { and: [{ ">=": [of("mutualConnections"), 3] }, { "<=": [of("mutualConnections"), 40] }] };

const LOGIC = {
  if: [
    ...[of("suspectedScam"), "decline"],
    ...[{ and: [of("metInPerson"), of("wouldIntroduce")] }, "accept"],
    ...[{ and: [of("salesPitch"), { "<": [of("messagesExchanged"), 3] }] }, "archive"],
    ...[{ and: [{ ">=": [of("messagesExchanged"), 10] }, { ">=": [of("daysInContact"), 4] }] }, "accept"],
    ...[{ and: [of("claimsMeeting"), { "!": of("metInPerson") }] }, "ask"],
    ...[{ ">=": [{ "+": signs.map(count) }, 2] }, "accept"],
    ...[{ and: [{ in: [of("industry"), ["software", "education"]] }, { or: [near, of("sharedEmployer")] }] }, "ask"],
    ...[{ and: [of("wouldIntroduce"), { ">=": [of("daysInContact"), 1] }] }, "ask"],
    "archive",
  ],
};

/** Reads the document anew for every invitation, with the optimisations that the engine makes by itself. */
export function make() {
  const engine = new LogicEngine();
  return { decide: (facts) => engine.run(LOGIC, facts), actionOf: (action) => action };
}

/** Generates JavaScript, which a strict content security policy forbids. */
export function makeCompiled() {
  return { decide: new LogicEngine().build(LOGIC), actionOf: (action) => action };
}
