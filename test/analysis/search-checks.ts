import assert from "node:assert/strict";
import { compare, type Finding, isBlindTo, lint } from "../../src/analysis";
import { evaluate } from "../../src/decide/evaluate";
import { interpret } from "../../src/decide/interpret";
import type { Facts } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import type { Policy } from "../../src/policy/document";
import { isPossible, modelOf, possibleOf } from "../generators";
import { ordinaryOf } from "./cells";
import type { Pair } from "./pairs";

/** No diagrams but those without nodes, so that everything is searched for. */
const budget = { nodes: 0 };

/** Throws when an ordinary fact could be left out, with both policies, read rule by rule, still doing one thing. */
function checkNeed(model: FactModel, policies: readonly Policy[], witness: Facts): void {
  for (const [name, value] of Object.entries(witness)) {
    const fact = model.facts.get(name);
    if (!fact || value !== ordinaryOf(fact.domain)) continue;
    const { [name]: _, ...rest } = witness;
    assert.ok(
      policies.some((policy) => interpret(policy, rest).status === "open"),
      `${name} could be left out`,
    );
  }
}

/** Throws when the search finds something else than the diagrams prove; of small policies it decides everything. */
export function checkSearch({ a, b }: Pair): void {
  const model = modelOf(a.vocabulary);
  for (const on of ["action", "outcome"] as const) {
    const [proven, found] = [compare(a, b, { on }), compare(a, b, { on, budget })];
    assert.equal(found.relation, proven.relation, `the search finds the relation on ${on}`);
    assert.deepEqual(Object.keys(found.witnesses).sort(), Object.keys(proven.witnesses).sort(), "the same witnesses");
    const { onlyAAccepts, onlyBAccepts, differ } = found.witnesses;
    assert.ok(!("spent" in found), "nothing is spent in vain");
    if (onlyAAccepts ?? onlyBAccepts) assert.deepEqual(differ, onlyAAccepts ?? onlyBAccepts, "one witness is enough");
    for (const witness of Object.values<Facts>({ ...found.witnesses })) {
      const [first, second] = [evaluate(a, witness), evaluate(b, witness)];
      if (on === "outcome") {
        for (const policy of [a, b])
          assert.equal(possibleOf(model, policy, witness).replies.size, 1, "and their replies");
      } else {
        checkNeed(model, [a, b], witness);
      }
      assert.ok(isPossible(model, witness), "a witness is possible");
      assert.deepEqual([first.status, second.status], ["settled", "settled"], "a witness settles both");
      const told = [first, second].map(({ action, reply }) => [action, on === "outcome" && reply]);
      assert.notDeepEqual(told[0], told[1], "a witness separates the policies");
    }
  }
  for (const fact of model.facts.keys()) {
    assert.equal(isBlindTo(a, fact, { budget }) === true, isBlindTo(a, fact) === true, `blindness to ${fact}`);
  }
  // Which facts matter is not searched for, and the search says so.
  const told = (findings: readonly Finding[]) =>
    findings
      .filter(({ code }) => code !== "irrelevant-fact" && code !== "undecided")
      .map(({ code, path, rules }) => ({ code, path, rules: rules ?? [] }));
  const searched = lint(a, { budget });
  assert.deepEqual(told(searched), told(lint(a)), "the search finds what is wrong with the rules");
  for (const { code, message, witness } of searched) {
    assert.ok(code !== "undecided" || message.includes("which facts matter"), "nothing else is left open");
    assert.ok(!witness || isPossible(model, witness), "a witness is possible");
  }
}
