import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Accessors, compile } from "../../src/decide/compile";
import { evaluate } from "../../src/decide/evaluate";
import { type AcquaintanceFactTypes, acquaintance } from "../../src/invitation/acquaintance";
import type { Facts } from "../../src/invitation/condition";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { randomPolicy } from "../bench/random-policy";
import { arbitraryFacts, isPossible, runs } from "../generators";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("compile", () => {
  test.each([strictSelective(), hybrid(), lion()])(
    "gives the decisions of evaluate, questions included: $name",
    (policy) => {
      const decide = compile(policy);
      fc.assert(
        fc.property(arbitraryFacts(acquaintance, 0.5), (facts: Facts) => {
          fc.pre(isPossible(acquaintance, facts));
          expect(plain(decide(facts))).toEqual(plain(evaluate(policy, facts)));
        }),
        runs(40),
      );
    },
  );

  test("walks every branch where unknown branches would cost too much, and is as exact", () => {
    const { policy } = randomPolicy({ rules: 30, facts: 20, kind: "uniform", seed: 3 });
    const decide = compile(policy);
    const names = Object.keys((policy.vocabulary as { readonly properties: object }).properties);
    for (let i = 0; i < 20; i++) {
      // Every other fact unknown, a boolean or a number where it is one: what does not fit is skipped.
      const facts: Record<string, boolean> = {};
      for (const [place, name] of names.entries()) if ((place * 7 + i) % 3 === 0) facts[name] = i % 2 === 0;
      const attempt = (decideOn: (facts: Facts) => { readonly status: string; readonly action: string }) => {
        try {
          const { status, action } = decideOn(facts);
          return `${status} ${action}`;
        } catch {
          return "refused";
        }
      };
      if (attempt((known) => evaluate(policy, known)) === "refused") continue;
      expect(attempt(decide)).toBe(attempt((known) => evaluate(policy, known)));
    }
  });

  test("reads an app's own objects through accessors", () => {
    interface Card {
      readonly met: boolean | null;
      readonly introduce?: boolean;
    }
    const accessors: Accessors<AcquaintanceFactTypes, Card> = {
      metInPerson: (card) => card.met,
      wouldIntroduce: (card) => card.introduce,
      knows: () => undefined,
    };
    const decide = compile(strictSelective(), accessors);
    expect(decide({ met: true, introduce: true }).action).toBe("accept");
    expect(decide({ met: null }).status).toBe("open");
    expect(decide({ met: false }).action).toBe("archive");
  });

  test("shares a settled decision, which nobody can change", () => {
    const decide = compile(strictSelective());
    const [one, other] = [decide({ metInPerson: false }), decide({ metInPerson: false, noteLength: 3 })];
    expect(one).toBe(other);
    expect(Object.isFrozen(one)).toBe(true);
  });

  test.each([
    { facts: { metInPerson: "yes" }, code: "wrong-type", why: "a text is no boolean" },
    { facts: { metInPerson: 1 }, code: "wrong-type", why: "nothing is coerced" },
    { facts: { metInPerson: true, knows: false }, code: "contradictory-facts", why: "whom you met you know" },
  ])("refuses what it meets on its way: $why", ({ facts, code }) => {
    expect(() => compile(strictSelective())(facts as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([Number.NaN, 2.5, -1, Number.POSITIVE_INFINITY, "12"])("refuses %s as a number of messages", (value) => {
    const facts = {
      ...known,
      knows: true,
      sharedEmployer: false,
      mutualFriend: false,
      daysInContact: 1,
      messagesExchanged: value,
    };
    expect(() => compile(hybrid())(facts as never)).toThrow(expect.objectContaining({ name: "InputError" }));
  });
});

const known = {
  inBlockList: false,
  suspectedScam: false,
  inAllowList: false,
  salesPitch: false,
  metInPerson: false,
  wouldIntroduce: false,
};

test("no code is generated: policies compile and decide where that is forbidden", () => {
  const bundled = buildSync({
    stdin: {
      contents: `
        import { compile } from "./src/decide/compile";
        import { parsePolicy } from "./src/policy/parse";
        import { hybrid } from "./src/policy/presets/hybrid";
        console.log(compile(parsePolicy(JSON.stringify(hybrid())).value)({ metInPerson: true }).status);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
  });
  const output = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", "-"], {
    input: bundled.outputFiles[0]?.text ?? "",
    encoding: "utf8",
  });
  expect(output.trim()).toBe("open");
});
