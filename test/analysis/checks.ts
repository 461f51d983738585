import assert from "node:assert/strict";
import { acceptance, compare, isBlindTo, lint, type Relation, type View, type Witnesses } from "../../src/analysis";
import { evaluate } from "../../src/decide/evaluate";
import { type Facts, factsIn } from "../../src/invitation/condition";
import type { FactModel } from "../../src/invitation/vocabulary";
import { canonicalJson } from "../../src/policy/content-hash";
import type { Outcome, Policy } from "../../src/policy/document";
import { completionsOf, isPossible, meets, modelOf, outcomeOf } from "../generators";
import { awayFromOrdinary, factsAndCells, inputsOf, ordinaryOf } from "./cells";
import type { Pair } from "./pairs";

const keyOf = (outcome: Outcome, on: View): string => (on === "action" ? outcome.action : canonicalJson(outcome));

/** Throws when two shares are not the same but for rounding. */
function close(found: number | null, wanted: number, what: string): void {
  assert.ok(found !== null && Math.abs(found - wanted) < 1e-9, `${what}: found ${found}, wanted ${wanted}`);
}

/** What enumerating every combination of cells says of two policies. */
function enumerated({ a, b }: Pair, on: View) {
  const rows = inputsOf(modelOf(a.vocabulary), [a, b]).map(({ facts, away }) => {
    const [first, second] = [outcomeOf(a, facts).outcome, outcomeOf(b, facts).outcome];
    return {
      away,
      first: first.action === "accept",
      second: second.action === "accept",
      differ: keyOf(first, on) !== keyOf(second, on),
    };
  });
  const nearest = (kept: readonly { readonly away: number }[]) =>
    kept.length > 0 ? Math.min(...kept.map(({ away }) => away)) : undefined;
  const onlyA = nearest(rows.filter(({ first, second }) => first && !second));
  const onlyB = nearest(rows.filter(({ first, second }) => !first && second));
  const differing = rows.filter(({ differ }) => differ);
  const relation: Relation =
    onlyA !== undefined && onlyB !== undefined
      ? "incomparable"
      : onlyA !== undefined
        ? "looser"
        : onlyB !== undefined
          ? "stricter"
          : differing.length > 0
            ? "incomparable"
            : "equal";
  return { relation, onlyA, onlyB, differ: nearest(differing), share: differing.length / rows.length };
}

/** Compares with enumeration: relation, share, which witnesses there are, how simple they are and that they replay. */
export function checkComparison(pair: Pair, on: View): void {
  const { a, b } = pair;
  const model = modelOf(a.vocabulary);
  const expected = enumerated(pair, on);
  const found = compare(a, b, { on });
  assert.equal(found.by, "diagram");
  assert.equal(found.relation, expected.relation, "the relation is that of all inputs");
  close(found.share, expected.share, "the share is that of all inputs");
  const { onlyAAccepts, onlyBAccepts, differ } = found.witnesses;
  for (const [witness, away] of [
    [onlyAAccepts, expected.onlyA],
    [onlyBAccepts, expected.onlyB],
    [differ, expected.differ],
  ] as const) {
    assert.equal(witness === undefined, away === undefined, "there is a witness where there is a difference");
    if (witness) assert.equal(awayFromOrdinary(model, witness), away, "no witness is simpler");
  }
  checkWitnesses(model, pair, found.witnesses, on);
  assert.ok(!("spent" in found), "nothing is spent in vain");
  for (const witness of Object.values<Facts>({ ...found.witnesses })) checkNeed(model, [a, b], witness, on);
}

/** Throws when an ordinary fact of a witness could be left out, with both policies still giving their one answer. */
function checkNeed(model: FactModel, policies: readonly Policy[], witness: Facts, on: View): void {
  for (const [name, value] of Object.entries(witness)) {
    const fact = model.facts.get(name);
    if (!fact || value !== ordinaryOf(fact.domain)) continue;
    const { [name]: _, ...rest } = witness;
    const isNeeded = policies.some((policy) => {
      const rules = policies.flatMap((one) => one.rules);
      const keys = [...completionsOf(model, { rules }, rest)].map((all) => keyOf(outcomeOf(policy, all).outcome, on));
      return new Set(keys).size > 1;
    });
    assert.ok(isNeeded, `without ${name} the policies would be settled too`);
  }
}

/** Throws when a witness, read by `evaluate`, does not show what it should. */
function checkWitnesses(model: FactModel, { a, b }: Pair, witnesses: Witnesses, on: View): void {
  const { onlyAAccepts, onlyBAccepts, differ } = witnesses;
  if (onlyAAccepts) assert.deepEqual(replayed(model, a, b, onlyAAccepts), [true, false], "only the first accepts");
  if (onlyBAccepts) assert.deepEqual(replayed(model, a, b, onlyBAccepts), [false, true], "only the second accepts");
  if (differ) {
    const [x, y] = [evaluate(a, differ), evaluate(b, differ)];
    assert.deepEqual([x.status, y.status], ["settled", "settled"], "a witness settles both");
    const told = [x, y].map(({ action, reply }) => [action, on === "outcome" && reply]);
    assert.notDeepEqual(told[0], told[1], "a witness separates the policies");
    assert.ok(isPossible(model, differ), "a witness is possible");
  }
}

/** Whether each policy lets a witness in; both must be settled, and the witness possible. */
function replayed(model: FactModel, a: Policy, b: Policy, witness: Facts): readonly boolean[] {
  assert.ok(isPossible(model, witness), "a witness is possible");
  return [a, b].map((policy) => {
    const decision = evaluate(policy, witness);
    assert.equal(decision.status, "settled", "a witness settles both");
    return decision.action === "accept";
  });
}

/** Acceptance, against enumeration. */
export function checkAcceptance({ a }: Pair): void {
  const inputs = inputsOf(modelOf(a.vocabulary), [a]);
  const accepted = inputs.filter(({ facts }) => outcomeOf(a, facts).outcome.action === "accept");
  close(acceptance(a), accepted.length / inputs.length, "acceptance is that of all inputs");
}

/** Blindness to every fact, against enumeration; every pair of witnesses is replayed. */
export function checkBlindness({ a }: Pair): void {
  const model = modelOf(a.vocabulary);
  const inputs = inputsOf(model, [a]);
  for (const name of model.facts.keys()) {
    const answers = new Map<string, Set<string>>();
    for (const { facts } of inputs) {
      const { [name]: _, ...rest } = facts;
      const key = canonicalJson(rest);
      answers.set(key, (answers.get(key) ?? new Set()).add(canonicalJson(outcomeOf(a, facts).outcome)));
    }
    const isBlind = [...answers.values()].every((outcomes) => outcomes.size === 1);
    const found = isBlindTo(a, name);
    assert.equal(found === true, isBlind, `blindness to ${name} is that of all inputs`);
    if (found === true) continue;
    if ("status" in found) throw new Error("a small policy is decided");
    const [first, second] = found;
    assert.deepEqual({ ...first, [name]: 0 }, { ...second, [name]: 0 }, "the pair differs in the fact only");
    assert.notEqual(first[name], second[name], "the pair differs in the fact");
    const domain = model.facts.get(name)?.domain;
    assert.ok(domain && second[name] !== ordinaryOf(domain), "what is ordinary comes first");
    for (const [other, value] of Object.entries(first)) {
      const known = model.facts.get(other);
      if (other === name || !known || value !== ordinaryOf(known.domain)) continue;
      const isNeeded = found.some(({ [other]: _, ...rest }) => outcomesOf(model, a, rest).size > 1);
      assert.ok(isNeeded, `without ${other} the pair would be settled too`);
    }
    for (const facts of found) assert.ok(isPossible(model, facts), "a witness is possible");
    const [x, y] = found.map((facts) => evaluate(a, facts));
    assert.deepEqual([x?.status, y?.status], ["settled", "settled"], "the pair settles");
    assert.notDeepEqual([x?.action, x?.reply], [y?.action, y?.reply], "the pair gets different answers");
  }
}

/** The outcomes that some completion reaches. */
function outcomesOf(model: FactModel, policy: Policy, known: Facts): ReadonlySet<string> {
  return new Set([...completionsOf(model, policy, known)].map((all) => canonicalJson(outcomeOf(policy, all).outcome)));
}

/** Rules that never decide or make no difference, and facts without use, against enumeration. */
export function checkLint({ a }: Pair): void {
  const model = modelOf(a.vocabulary);
  const findings = lint(a);
  const codesAt = (place: number) =>
    findings
      .filter(({ path, severity }) => path[0] === "rules" && path[1] === place && severity === "warning")
      .map(({ code }) => code)
      .filter((code) => code !== "irrelevant-fact");
  const inputs = inputsOf(model, [a]);
  const outcomes = (policy: Policy) =>
    inputs.map(({ facts }) => canonicalJson(outcomeOf(policy, facts).outcome)).join("\n");
  const deciding = new Set(inputs.map(({ facts }) => outcomeOf(a, facts).rule));
  const holding = (id: string) =>
    inputs.some(({ facts }) => {
      const alone = { ...a, rules: a.rules.filter((rule) => rule.id === id) };
      return outcomeOf(alone, facts).rule === id;
    });
  for (const [place, { id }] of a.rules.entries()) {
    const without = { ...a, rules: a.rules.filter((rule) => rule.id !== id) };
    const expected = deciding.has(id)
      ? outcomes(without) === outcomes(a)
        ? ["redundant-rule"]
        : []
      : [holding(id) ? "shadowed-rule" : "unsatisfiable-rule"];
    assert.deepEqual(codesAt(place), expected, `the findings about rule ${id} are those of all inputs`);
  }
  const mentioned = factsAndCells(model, [a]).filter(({ name }) =>
    a.rules.some(({ when }) => factsIn(when).includes(name)),
  );
  const irrelevant = mentioned.filter(({ name, cells }) =>
    cells.some(({ value }) => {
      const fixed = inputs.map(({ facts }) => canonicalJson(outcomeOf(a, { ...facts, [name]: value }).outcome));
      return fixed.join("\n") === outcomes(a);
    }),
  );
  const reported = findings
    .filter(({ code }) => code === "irrelevant-fact")
    .map(({ message }) => message.split("`")[1]);
  assert.deepEqual(new Set(reported), new Set(irrelevant.map(({ name }) => name)), "irrelevant facts");
  const isUnreachable = findings.some(({ code }) => code === "unreachable-otherwise");
  assert.equal(isUnreachable, !deciding.has("otherwise"), "`otherwise` is reached as all inputs reach it");
  for (const { code, path, message, suggestion, witness, rules } of findings) {
    assert.match(message, /\w \w/, "a finding says what");
    assert.match(suggestion, /\w \w/, "a finding says what to do");
    assert.ok(!witness || isPossible(model, witness), "a witness is possible");
    const rule = a.rules[Number(path[1])];
    if (!witness || !rule) continue;
    const shown = [...completionsOf(model, a, witness)];
    if (code === "redundant-rule") {
      assert.ok(
        shown.every((facts) => outcomeOf(a, facts).rule === rule.id),
        "the rule decides on its witness",
      );
    } else {
      assert.ok(
        shown.every((facts) => meets(rule.when, facts)),
        "the rule holds on its witness",
      );
    }
    const [other] = a.rules.filter(({ id }) => rules?.includes(id));
    if (code === "overlapping-rules" && other) {
      assert.ok(
        shown.every((facts) => meets(other.when, facts)),
        "the other rule holds on the witness too",
      );
    }
  }
  for (const [place, rule] of a.rules.entries()) {
    const others = (code: string) => findings.find((one) => one.code === code && one.path[1] === place)?.rules ?? [];
    const together = a.rules.slice(0, place).filter((earlier) => {
      const doesElse = earlier.then.action !== rule.then.action;
      return doesElse && inputs.some(({ facts }) => meets(earlier.when, facts) && meets(rule.when, facts));
    });
    assert.deepEqual(
      others("overlapping-rules"),
      together.map(({ id }) => id),
      "the rules that hold together with it",
    );
    if (!codesAt(place).includes("shadowed-rule")) continue;
    const shadowing = new Set(
      inputs.filter(({ facts }) => meets(rule.when, facts)).map(({ facts }) => outcomeOf(a, facts).rule),
    );
    assert.deepEqual(new Set(others("shadowed-rule")), shadowing, "the rules that decide where it holds");
  }
}
