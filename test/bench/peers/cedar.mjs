/** Cedar in WebAssembly: a permit per rule; the answer names all that hold, of which the first one decides. */
import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";

const sign = (condition) => `(if ${condition} then 1 else 0)`;

const RULES = [
  ["decline", "context.suspectedScam"],
  ["accept", "context.metInPerson && context.wouldIntroduce"],
  ["archive", "context.salesPitch && context.messagesExchanged < 3"],
  ["accept", "context.messagesExchanged >= 10 && context.daysInContact >= 4"],
  ["ask", "context.claimsMeeting && !context.metInPerson"],
  [
    "accept",
    `${sign("context.mutualConnections >= 10")} + ${sign("context.sharedEmployer")} +
     ${sign("context.sharedGroup")} + ${sign("context.interactedOnline")} >= 2`,
  ],
  [
    "ask",
    `["software", "education"].contains(context.industry) &&
     ((context.mutualConnections >= 3 && context.mutualConnections <= 40) || context.sharedEmployer)`,
  ],
  ["ask", "context.wouldIntroduce && context.daysInContact >= 1"],
];

export function make() {
  const staticPolicies = Object.fromEntries(
    RULES.map(([, condition], i) => [String(i), `permit(principal, action, resource) when { ${condition} };`]),
  );
  const parsed = preparsePolicySet("invitations", { staticPolicies });
  if (parsed.type !== "success") throw new Error(JSON.stringify(parsed.errors));
  const call = {
    principal: { type: "Person", id: "sender" },
    action: { type: "Action", id: "connect" },
    resource: { type: "Person", id: "me" },
    preparsedPolicySetId: "invitations",
    entities: [],
  };
  return {
    decide: (facts) => statefulIsAuthorized({ ...call, context: facts }),
    actionOf: (answer) => {
      if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
      const places = answer.response.diagnostics.reason.map(Number);
      return places.length === 0 ? "archive" : RULES[Math.min(...places)][0];
    },
  };
}
