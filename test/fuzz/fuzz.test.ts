import { performance } from "node:perf_hooks";
import { afterAll, describe, expect, test } from "vitest";
import { ENGINES } from "../decide/against-brute-force";
import { runs } from "../generators";
import { decisionsBy } from "./decisions";
import { droppedBranch, swappedRules, wrongCutSide } from "./faults";
import { fuzz } from "./fuzz";
import { LAWS } from "./laws";

const now = (): number => performance.now();

describe("the fuzzer finds, within 60 seconds,", () => {
  test.each([
    { name: "a cut whose number is on the wrong side", evaluate: wrongCutSide },
    { name: "two rules in the wrong order", evaluate: swappedRules },
    { name: "an unknown fact of which one branch is dropped", evaluate: droppedBranch },
  ])("$name, and prints a small test", async ({ evaluate }) => {
    const laws = [decisionsBy({ ...ENGINES, evaluate })];
    const { breach } = await fuzz({ laws, seed: 6, seconds: 60, now });
    expect(breach?.why).toMatch(/^evaluate /);
    expect(breach?.pasted).toMatch(/^import \{ test \} from "vitest";\nimport \{ decisions \}/);
    const [, pasted = ""] = /decisions\.check\((.*)\);\n\}\);$/s.exec(breach?.pasted ?? "") ?? [];
    expect(pasted.length).toBeGreaterThan(100);
    // Shrunk: rules, facts and values without which it would hold are gone.
    expect(pasted.length).toBeLessThan(1_500);
  });
});

test("a faulty compiled policy is found too", async () => {
  const laws = [decisionsBy({ ...ENGINES, compile: (policy) => (facts) => swappedRules(policy, facts) })];
  expect((await fuzz({ laws, seed: 6, seconds: 60, now })).breach?.why).toMatch(/^compile /);
});

test("the fuzzer goes round the laws until each has had its cases, or the time is over", async () => {
  const seen: string[] = [];
  const counting = (name: string) => ({
    name,
    tryBatch: async () => {
      seen.push(name);
      return undefined;
    },
    close: async () => {},
  });
  const laws = [counting("a"), counting("b")];
  const enough = await fuzz({ laws, seed: 1, seconds: 60, cases: 12, now: () => 0 });
  expect([...enough.tried]).toEqual([
    ["a", 12],
    ["b", 12],
  ]);
  expect(seen.slice(0, 4)).toEqual(["a", "b", "a", "b"]);
  let clock = 0;
  const over = await fuzz({ laws, seed: 1, seconds: 1, now: () => (clock += 200) });
  expect(over.breach).toBeUndefined();
  expect(clock).toBeLessThan(2_000);
});

describe("no case breaks the law of", () => {
  test.each(LAWS.map((law) => [law.name, law] as const))("%s", async (_, law) => {
    const { seed } = runs(0);
    expect(await law.tryBatch({ seed, runs: 5 })).toBeUndefined();
  });
  afterAll(async () => {
    for (const law of LAWS) await law.close();
  });
});
