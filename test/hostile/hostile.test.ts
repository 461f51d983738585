import { describe, expect, test } from "vitest";
import { hostileCases } from ".";
import { propertiesOfPrototypes } from "./hostile-case";

const untouched = propertiesOfPrototypes();
const groups = [...new Set(hostileCases.map(({ group }) => group))];

describe.each(groups)("hostile %s", (group) => {
  test.each(hostileCases.filter((hostile) => hostile.group === group && !hostile.heavy))(
    "$name: a typed issue or a sound answer, and nothing polluted",
    ({ input, run, gives }) => {
      expect(run(input() as never)).toEqual(gives);
      expect(propertiesOfPrototypes()).toEqual(untouched);
    },
  );
});

test("no two cases of a group have one name", () => {
  const names = hostileCases.map(({ group, name }) => `${group}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
});
