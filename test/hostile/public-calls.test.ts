import { describe, expect, test } from "vitest";
import { InputError } from "../../src";
import { entries, functionOf, publicCalls } from "./public-calls";

describe("the table of public calls", () => {
  test("has every function that the package exports, under one entry or another", () => {
    const called = new Set(publicCalls.map(({ name }) => name));
    const missing = Object.entries(entries).flatMap(([entry, exported]) =>
      Object.entries(exported)
        .filter(([name, value]) => typeof value === "function" && !/Error$/.test(name) && !called.has(name))
        .map(([name]) => `${entry}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(publicCalls)("$name of $entry can be called as it stands there", (call) => {
    expect(() => functionOf(call)(...call.args)).not.toThrow();
  });
});

const withOptions = publicCalls.flatMap((call) => call.options.map((place) => ({ ...call, place })));

describe("an object of options", () => {
  test.each(withOptions)("with a misspelt name is refused by $name of $entry (argument $place)", (call) => {
    const args = call.args.map((arg, i) => (i === call.place ? { ...(arg as object), nonesuch: 1 } : arg));
    expect(codeOf(() => functionOf(call)(...args))).toMatch(/^unknown-(option|fact|parameter|field)$/);
  });

  test.each(withOptions)("that is none is refused by $name of $entry (argument $place) as an InputError", (call) => {
    const instead = [null, 42, "options"];
    const refusals = instead.map((value) => {
      const args = call.args.map((arg, i) => (i === call.place ? value : arg));
      return codeOf(() => functionOf(call)(...args));
    });
    expect(refusals).toEqual(instead.map(() => expect.stringMatching(/^[a-z-]+$/)));
  });
});

/** The code of the `InputError` that a call throws; what else it throws goes on. */
function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return "no error";
}
