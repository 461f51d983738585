import { expect, test } from "vitest";
import { rulingOut } from "../../src/decide/ruled-out";
import type { Condition } from "../../src/invitation/condition";
import { modelOf } from "../generators";
import { implies, is, onFlags } from "./flags";

const { vocabulary } = onFlags("abcd", [], { constraints: [implies("a", "b"), implies("b", "c")] });

test.each<{ when: Condition; known: Record<string, boolean>; out: readonly string[]; why: string }>([
  { when: is("a"), known: { b: false }, out: ["b"], why: "without b there is no a" },
  {
    when: is("a"),
    known: { b: false, c: false, d: false },
    out: ["b", "c"],
    why: "c does it too, by way of b; d does not",
  },
  { when: is("a"), known: { b: true, d: true }, out: [], why: "with b there may be an a" },
  { when: { all: [is("a"), is("d")] }, known: { c: false, d: true }, out: ["c"], why: "one part is enough" },
  { when: { any: [is("a"), is("d")] }, known: { c: false }, out: [], why: "another part may hold" },
  {
    when: { all: [is("b"), { any: [is("a", false), is("d")] }] },
    known: { a: true, d: false },
    out: [],
    why: "two facts do it together, and none by itself",
  },
  { when: is("d"), known: { a: true }, out: [], why: "nothing ties them" },
])("$when is ruled out by $out of $known: $why", ({ when, known, out }) => {
  const ruledOut = rulingOut(modelOf(vocabulary));
  const facts = new Map(Object.entries(known));
  const wanted = out.map((fact) => [fact, known[fact]]);
  expect(ruledOut(when, facts)).toEqual(wanted);
  expect(ruledOut(when, facts), "what is kept serves again").toEqual(wanted);
  expect(ruledOut(when, new Map()), "nothing known rules nothing out").toEqual([]);
});

test("nothing is ruled out where nothing is possible at all", () => {
  const impossible = modelOf(onFlags("a", [], { constraints: [is("a"), is("a", false)] }).vocabulary);
  expect(rulingOut(impossible)(is("a"), new Map([["a", true]]))).toEqual([]);
});
