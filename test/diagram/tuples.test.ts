import { describe, expect, test } from "vitest";
import { createTuples } from "../../src/diagram/tuples";

describe("a table of tuples", () => {
  test("numbers each from 0, once, whatever their lengths", () => {
    const tuples = createTuples();
    const written: readonly (readonly [number, readonly number[]])[] = [
      [0, [1, 2]],
      [0, [2, 1]],
      [1, []],
      [2, [-1, 7, 2 ** 31 - 1]],
      [0, [1, 2]],
    ];
    expect(written.map(([first, rest]) => tuples.idOf(first, rest))).toEqual([0, 1, 2, 3, 0]);
    expect(tuples.count()).toBe(4);
    expect([0, 1, 2, 3].map((place) => tuples.at(3, place))).toEqual([2, -1, 7, 2 ** 31 - 1]);
  });

  test("finds them again after it has grown", () => {
    const tuples = createTuples();
    const ids = Array.from({ length: 5_000 }, (_, i) => tuples.idOf(i % 7, [i, -i]));
    expect(ids).toEqual([...ids.keys()]);
    expect(Array.from({ length: 5_000 }, (_, i) => tuples.idOf(i % 7, [i, -i]))).toEqual(ids);
    expect(tuples.count()).toBe(5_000);
  });
});
