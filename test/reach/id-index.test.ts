import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findId, indexIds } from "../../src/reach/id-index";

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 60 }).map((list) => list.sort());

describe("findId", () => {
  test("finds every id at its place, and nothing else", () => {
    fc.assert(
      fc.property(ids, fc.string({ maxLength: 6 }), (list, other) => {
        const index = indexIds(list);
        list.forEach((id, i) => {
          expect(findId(list, index, id)).toBe(i);
        });
        expect(findId(list, index, other)).toBe(list.includes(other) ? list.indexOf(other) : undefined);
      }),
    );
  });

  test("ids that all fall on one slot are still found, and strangers among them are not", () => {
    // Only the last 48 characters and the length take part in the hash.
    const tail = "x".repeat(48);
    const list = Array.from({ length: 2000 }, (_, i) => `${String(i).padStart(5, "0")}${tail}`).sort();
    const index = indexIds(list);
    expect(list.every((id, i) => findId(list, index, id) === i)).toBe(true);
    expect(findId(list, index, `99999${tail}`)).toBeUndefined();
  });
});
