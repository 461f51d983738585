import { expect, test } from "vitest";
import { leaveOut } from "../../src/analysis/leave-out";

test("what is superfluous is left out, one after the other, while the rest is enough", () => {
  const all = new Map([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  const sum = (rest: ReadonlyMap<string, number>): number => [...rest.values()].reduce((total, one) => total + one, 0);
  expect([...leaveOut(all, ["a", "b", "c"], (rest) => sum(rest) >= 3).keys()].toSorted()).toEqual(["c"]);
  expect([...leaveOut(all, ["c", "b", "a"], (rest) => sum(rest) >= 3).keys()].toSorted()).toEqual(["a", "b"]);
  expect(leaveOut(all, [], () => true)).toEqual(all);
  expect(all.size).toBe(3);
});
