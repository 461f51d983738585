/** GoRules ZEN: one decision table, first hit; an empty cell is true. */
import { ZenEngine } from "@gorules/zen-engine";

const SIGNS =
  "(mutualConnections >= 10 ? 1 : 0) + (sharedEmployer ? 1 : 0) + (sharedGroup ? 1 : 0) + (interactedOnline ? 1 : 0)";
const NEAR = "(mutualConnections >= 3 and mutualConnections <= 40) or sharedEmployer";

const FIELDS = {
  scam: "suspectedScam",
  met: "metInPerson",
  introduce: "wouldIntroduce",
  pitch: "salesPitch",
  messages: "messagesExchanged",
  days: "daysInContact",
  claims: "claimsMeeting",
  signs: SIGNS,
  industry: "industry",
  near: NEAR,
};

const ROWS = [
  ["decline", { scam: "true" }],
  ["accept", { met: "true", introduce: "true" }],
  ["archive", { pitch: "true", messages: "< 3" }],
  ["accept", { messages: ">= 10", days: ">= 4" }],
  ["ask", { claims: "true", met: "false" }],
  ["accept", { signs: ">= 2" }],
  ["ask", { industry: '"software", "education"', near: "true" }],
  ["ask", { introduce: "true", days: ">= 1" }],
  ["archive", {}],
];

const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content ? { content } : {}) });
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });

export const isAsync = true;

export function make() {
  const anything = Object.fromEntries(Object.keys(FIELDS).map((id) => [id, ""]));
  const rules = ROWS.map(([action, cells], i) => {
    return { _id: String(i), action: JSON.stringify(action), ...anything, ...cells };
  });
  const table = {
    hitPolicy: "first",
    inputs: Object.entries(FIELDS).map(([id, field]) => ({ id, field, name: id })),
    outputs: [{ id: "action", field: "action", name: "action" }],
    rules,
  };
  const decision = new ZenEngine().createDecision({
    nodes: [node("in", "inputNode"), node("table", "decisionTableNode", table), node("out", "outputNode")],
    edges: [edge("in", "table"), edge("table", "out")],
  });
  return { decide: (facts) => decision.evaluate(facts), actionOf: ({ result }) => result.action };
}
