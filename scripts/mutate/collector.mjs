/** The part of vitest that the tests of a folder use, without its workers: tests are collected, and run on demand. */
import { format } from "node:util";
import { Script } from "node:vm";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.extend = (matchers) => chai.expect.extend(expect, matchers);
expect.extend(customMatchers);

/** Tests whose titles have one of the `slow` words are left out. */
export function collector(slow) {
  const running = { title: "" };
  let found = [];
  let file = "";
  let titles = [];
  let after = [];

  const test = (name, ...rest) => {
    const body = rest.find((part) => typeof part === "function");
    const title = [...titles, name].join(" ");
    if (slow.some((words) => title.includes(words))) return;
    const hooks = after;
    const run = async (within) => {
      running.title = title;
      try {
        await interrupted(body, within);
        for (const hook of hooks) await hook();
        return undefined;
      } catch (error) {
        return {
          endless: isEndless(error),
          failure: `${title}: ${String(error).slice(0, 500)}`,
        };
      }
    };
    found.push({ id: `${file}#${found.length}#${title}`, title, file, run });
  };
  const describe = (name, body) => {
    const outer = { titles, after };
    [titles, after] = [[...titles, name], [...after]];
    body();
    ({ titles, after } = outer);
  };
  const each = (collect) => (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      collect(titled(name, values), () => body(...values));
    }
  };
  test.each = each(test);
  describe.each = each(describe);
  globalThis.testFile = (path) => {
    file = path;
    after = [];
  };
  return {
    vitest: { test, it: test, describe, expect, afterEach: (hook) => after.push(hook) },
    running,
    begin: () => {
      found = [];
      return found;
    },
  };
}

/** Calls a function, and stops it where it runs for too many milliseconds without a pause. */
export function interrupted(body, timeout) {
  globalThis.interruptedBody = body;
  return call.runInThisContext({ timeout });
}
const call = new Script("globalThis.interruptedBody()");
export const isEndless = (error) => error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";

function titled(name, values) {
  const [first] = values;
  const named = name.replace(/\$(\w+)/g, (whole, key) => (first !== null && Object(first)[key]) ?? whole);
  return named.includes("%") ? format(named, ...values) : named;
}
