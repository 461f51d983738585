import { expect, test } from "vitest";
import { readByName } from "../../src/decide/read-by-place";

/** Answers to every name with the name itself, so that a reading shows what was read. */
const echo = new Proxy({}, { get: (_, name) => name });

test.each([0, 1, 31, 32, 33, 40])(
  "of %d facts each is read by its own name, and beyond them only the empty one",
  (count) => {
    const names = Array.from({ length: count }, (_, place) => `fact ${place}`);
    const read = readByName(names);
    for (let place = 0; place <= 41; place++) expect(read(echo, place)).toBe(names[place] ?? "");
  },
);
