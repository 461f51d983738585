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
