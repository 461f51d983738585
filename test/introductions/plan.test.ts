import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  foldLedger,
  type LedgerEvent,
  type PlanCandidate,
  type PlanOptions,
  planIntroductions,
  rankIntroductions,
} from "../../src/introductions";
import { assignBest } from "../../src/introductions/assign";
import { answer } from "./arbitraries";

const now = "2026-03-01";

/** The best sum of scores by trying everything. */
function bruteForce(scores: readonly (readonly (number | undefined)[])[], capacities: readonly number[]): number {
  const search = (row: number, room: readonly number[]): number => {
    const cells = scores[row];
    if (cells === undefined) return 0;
    let best = search(row + 1, room);
    cells.forEach((score, c) => {
      if (score === undefined || (room[c] ?? 0) === 0) return;
      best = Math.max(
        best,
        score +
          search(
            row + 1,
            room.map((free, i) => (i === c ? free - 1 : free)),
          ),
      );
    });
    return best;
  };
  return search(0, capacities);
}

const tables = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    scores: fc.array(
      fc.array(
        fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true })), {
          nil: undefined,
        }),
        {
          minLength: columns,
          maxLength: columns,
        },
      ),
      { maxLength: 6 },
    ),
    capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
  }),
);

describe("assignBest", () => {
  test("equals trying everything, and keeps to the capacities", () => {
    fc.assert(
      fc.property(tables, ({ scores, capacities }) => {
        const columns = assignBest(scores, capacities);
        const total = columns.reduce((sum, c, r) => sum + (c < 0 ? 0 : (scores[r]?.[c] ?? Number.NaN)), 0);
        expect(total).toBeCloseTo(bruteForce(scores, capacities), 9);
        capacities.forEach((most, c) => {
          expect(columns.filter((column) => column === c).length).toBeLessThanOrEqual(most);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("200 rows and 200 columns take well under two seconds", () => {
    const scores = Array.from({ length: 200 }, (_, r) =>
      Array.from({ length: 200 }, (_, c) => ((r * 7919 + c * 104729) % 1000) / 1000),
    );
    const start = performance.now();
    const columns = assignBest(
      scores,
      Array.from({ length: 200 }, () => 1),
    );
    expect(performance.now() - start).toBeLessThan(2000);
    expect(new Set(columns).size).toBe(200);
  });
});

const planInput: fc.Arbitrary<PlanOptions> = fc
  .record({
    values: fc.array(fc.constantFrom(0.2, 0.5, 0.8, 1), { minLength: 1, maxLength: 5 }),
    cells: fc.array(fc.record({ t: fc.nat(), c: fc.nat({ max: 3 }), knows: answer, reallyKnows: answer }), {
      maxLength: 14,
    }),
    perConnector: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ values, cells, perConnector }) => {
    const targets = values.map((value, i) => ({ id: `t${i}`, value }));
    const seen = new Map<string, PlanCandidate>();
    for (const { t, c, knows, reallyKnows } of cells) {
      const target = `t${t % targets.length}`;
      seen.set(`${target} c${c}`, { target, id: `c${c}`, knows: knows ?? true, reallyKnows });
    }
    return { targets, candidates: [...seen.values()], caps: { perConnector, days: 30 }, now };
  });

describe("planIntroductions", () => {
  test("the exact plan equals brute force over all pairs, and greedy is never below half of it", () => {
    fc.assert(
      fc.property(planInput, (options) => {
        const pairs = rankIntroductions(options);
        const connectors = [...new Set(pairs.map(({ connector }) => connector))];
        const scores = options.targets.map((target) =>
          connectors.map(
            (connector) =>
              pairs.find(
                (p) => p.connector === connector && p.target === (typeof target === "string" ? target : target.id),
              )?.score,
          ),
        );
        const best = bruteForce(
          scores,
          connectors.map(() => options.caps.perConnector),
        );
        expect(planIntroductions({ ...options, exact: true }).score).toBeCloseTo(best, 9);
        expect(planIntroductions(options).score).toBeGreaterThanOrEqual(best / 2 - 1e-9);
        expect(planIntroductions(options).score).toBeLessThanOrEqual(best + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test("no plan exceeds a cap, the requests in the ledger included, and every target is served once or not at all", () => {
    const asks = fc.array(fc.record({ c: fc.nat({ max: 3 }), day: fc.integer({ min: 1, max: 28 }) }), { maxLength: 5 });
    fc.assert(
      fc.property(planInput, asks, fc.boolean(), (options, earlier, exact) => {
        const log = earlier.map(
          ({ c, day }, i): LedgerEvent => ({
            id: `${i}`,
            at: `2026-02-${String(day).padStart(2, "0")}`,
            kind: "asked",
            connector: `c${c}`,
          }),
        );
        const { assignments, unserved } = planIntroductions({ ...options, ledger: foldLedger(log), exact });
        for (const c of [0, 1, 2, 3]) {
          const planned = assignments.filter(({ connector }) => connector === `c${c}`).length;
          const before = earlier.filter((ask) => ask.c === c).length;
          if (planned > 0) expect(planned + before).toBeLessThanOrEqual(options.caps.perConnector);
        }
        const all = [...assignments, ...unserved].map(({ target }) => target).sort();
        expect(all).toEqual(options.targets.map((target) => (typeof target === "string" ? target : target.id)).sort());
        for (const { tier } of assignments) expect(tier).not.toBe("get-acquainted-first");
      }),
      { numRuns: 300 },
    );
  });

  test("a target given by its id is worth 1, an unverified pair half of it, and equal pairs go by id", () => {
    const pairs = rankIntroductions({
      targets: ["tom", "ann"],
      candidates: [
        { target: "tom", id: "joost", knows: true, reallyKnows: true },
        { target: "ann", id: "joost", knows: true, reallyKnows: true },
        { target: "ann", id: "mia", knows: true },
      ],
      now,
    });
    expect(pairs.map(({ target, connector, score }) => [target, connector, score])).toEqual([
      ["ann", "joost", 1],
      ["tom", "joost", 1],
      ["ann", "mia", 0.5],
    ]);
  });

  test("a policy on asking is kept when it is given", () => {
    const options: PlanOptions = {
      targets: ["t"],
      candidates: [{ target: "t", id: "joost", knows: true }],
      caps: { perConnector: 2, days: 30 },
      ledger: foldLedger([{ id: "1", at: "2026-02-20", kind: "asked", connector: "joost" }]),
      now,
    };
    expect(planIntroductions(options).assignments).toHaveLength(1);
    expect(planIntroductions({ ...options, asking: { maxOpen: 1 } }).unserved).toEqual([
      { target: "t", why: "all-excluded" },
    ]);
  });

  test("greedy can miss what exact finds", () => {
    const options: PlanOptions = {
      targets: [
        { id: "best", value: 1 },
        { id: "other", value: 0.9 },
      ],
      candidates: [
        { target: "best", id: "joost", knows: true, reallyKnows: true },
        { target: "best", id: "mia", knows: true, reallyKnows: true },
        { target: "other", id: "joost", knows: true, reallyKnows: true },
      ],
      caps: { perConnector: 1, days: 30 },
      now,
    };
    expect(planIntroductions(options)).toMatchObject({ score: 1, method: "greedy", unserved: [{ target: "other" }] });
    const exact = planIntroductions({ ...options, exact: true });
    expect(exact).toMatchObject({ score: 1.9, method: "exact", unserved: [] });
    expect(exact.assignments.map(({ connector }) => connector)).toEqual(["mia", "joost"]);
  });

  test("a request from before the window leaves room, one within it does not", () => {
    const plan = (at: string) =>
      planIntroductions({
        targets: ["t"],
        candidates: [{ target: "t", id: "joost", knows: true }],
        caps: { perConnector: 1, days: 30 },
        ledger: foldLedger([{ id: "1", at, kind: "asked", connector: "joost" }]),
        now,
      }).assignments.length;
    expect(plan("2026-01-30")).toBe(1);
    expect(plan("2026-01-31")).toBe(0);
  });

  test("says why a target is not served", () => {
    const joost = { id: "joost", knows: true, reallyKnows: true };
    const { unserved } = planIntroductions({
      targets: ["a", "b", "moved", "nobody", "denied", "strangers"],
      candidates: [
        { ...joost, target: "a" },
        { ...joost, target: "b" },
        { ...joost, target: "moved", alreadyTookAnotherJob: true },
        { ...joost, target: "denied", reallyKnows: false },
        { id: "leo", target: "strangers" },
      ],
      caps: { perConnector: 1, days: 30 },
      now,
    });
    expect(unserved).toEqual([
      { target: "b", why: "caps-reached" },
      { target: "moved", why: "candidate-moved-on" },
      { target: "nobody", why: "no-connector" },
      { target: "denied", why: "all-excluded" },
      { target: "strangers", why: "get-acquainted-first" },
    ]);
  });

  const fine: PlanOptions = { targets: ["t"], candidates: [], caps: { perConnector: 1, days: 1 }, now };
  test.each([
    { why: "a cap of 0", options: { ...fine, caps: { perConnector: 0, days: 1 } }, code: "out-of-range" },
    { why: "half a day", options: { ...fine, caps: { perConnector: 1, days: 0.5 } }, code: "out-of-range" },
    { why: "a target twice", options: { ...fine, targets: ["t", "t"] }, code: "duplicate-id" },
    { why: "a value above 1", options: { ...fine, targets: [{ id: "t", value: 2 }] }, code: "out-of-range" },
    {
      why: "a candidate for nobody",
      options: { ...fine, candidates: [{ id: "c", target: "x" }] },
      code: "unknown-person",
    },
    {
      why: "a negative weight",
      options: { ...fine, weights: { "ask-intro": 1, "ask-if-known": -1 } },
      code: "out-of-range",
    },
  ])("$why is refused with $code", ({ options, code }) =>
    expect(() => planIntroductions(options)).toThrow(expect.objectContaining({ code })),
  );

  test("an exact plan of too many pairs is refused, a greedy one is not", () => {
    const ids = Array.from({ length: 501 }, (_, i) => `x${i}`);
    const candidates = ids.map((id) => ({ id: `c-${id}`, target: id, knows: true }));
    const large: PlanOptions = { ...fine, targets: ids, candidates };
    expect(() => planIntroductions({ ...large, exact: true })).toThrow(expect.objectContaining({ code: "too-large" }));
    expect(planIntroductions(large).assignments).toHaveLength(501);
  });
});
