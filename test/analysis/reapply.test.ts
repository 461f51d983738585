import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reapply } from "../../src/analysis/reapply";
import type { Policy } from "../../src/policy/document";
import { hybrid } from "../../src/policy/presets/hybrid";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { arbitraryFacts, modelOf, possibleOf, runs } from "../generators";
import { arbitraryPair } from "./pairs";

const decisions = [
  { id: "a", facts: { metInPerson: true, wouldIntroduce: false } },
  { id: "b", facts: { metInPerson: true, wouldIntroduce: true } },
  { id: "c", facts: { metInPerson: false, wouldIntroduce: true } },
  { id: "d", facts: { metInPerson: true } },
  { id: "e", facts: {} },
];

describe("reapplying a policy", () => {
  test("names whoever would get another answer, and counts the moves, the most frequent first", () => {
    const twice = [...decisions, { id: "f", facts: { metInPerson: true } }];
    const { changed, unchanged, moves } = reapply(strictSelective({ criterion: "met" }), strictSelective(), twice);
    expect(changed.map(({ decision }) => decision.id)).toEqual(["a", "d", "f"]);
    expect(unchanged).toBe(3);
    expect(moves).toEqual([
      { from: "accept", to: "open", count: 2 },
      { from: "accept", to: "archive", count: 1 },
    ]);
  });

  test("changes nothing with the same policy", () => {
    expect(reapply(hybrid(), hybrid(), decisions)).toEqual({ changed: [], unchanged: 5, moves: [] });
  });

  test("tells another reply, another rule and another open matter apart only where that is asked for", () => {
    const policy = strictSelective();
    const politer: Policy = { ...policy, otherwise: { ...policy.otherwise, reply: "reply.archive.other" } };
    expect(reapply(policy as Policy, politer, decisions).changed).toEqual([]);
    const { changed, moves } = reapply(policy as Policy, politer, decisions, { on: "outcome" });
    expect(changed.map(({ decision }) => decision.id)).toEqual(["a", "c"]);
    expect(moves).toEqual([{ from: "archive", to: "archive", count: 2 }]);
  });

  test("answers as trying every completion does", () => {
    const cases = arbitraryPair({ maxInputs: 200 }).chain(({ a, b }) =>
      fc.record({
        a: fc.constant(a),
        b: fc.constant(b),
        decisions: fc.array(fc.record({ facts: arbitraryFacts(modelOf(a.vocabulary), 0.4) }), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ a, b, decisions: earlier }) => {
        const model = modelOf(a.vocabulary);
        for (const on of ["action", "outcome"] as const) {
          const wanted = earlier.flatMap((decision) => {
            const [before, after] = [told(a, decision.facts), told(b, decision.facts)];
            const isAlike =
              before.status === after.status &&
              before.action === after.action &&
              (on === "action" || before.reply === after.reply);
            return isAlike ? [] : [{ decision, before, after }];
          });
          const found = reapply(a, b, earlier, { on });
          expect(found.changed).toEqual(wanted);
          expect(found.unchanged).toBe(earlier.length - wanted.length);
          expect(found.moves.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length);
        }

        function told(policy: Policy, facts: (typeof earlier)[number]["facts"]) {
          const { actions, rules, replies } = possibleOf(model, policy, facts);
          const mentioned = [...policy.rules.map((rule) => rule.then), policy.otherwise].map(({ action }) => action);
          const possible = [...new Set(mentioned)].filter((action) => actions.has(action));
          const [action = "", ...others] = possible;
          const only = <T>(values: ReadonlySet<T>): T | null => (values.size === 1 ? ([...values][0] ?? null) : null);
          if (others.length === 0) {
            return { status: "settled", action, reply: only(replies), rule: only(rules), possible };
          }
          const meanwhile = policy.whenOpen === "ask" ? { action: "ask" } : policy.whenOpen;
          return { status: "open", action: meanwhile.action, reply: meanwhile.reply ?? null, rule: null, possible };
        }
      }),
      runs(20),
    );
  });
});
