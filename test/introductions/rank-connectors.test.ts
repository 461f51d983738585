import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, type Issue } from "../../src/errors";
import {
  type Candidate,
  type CandidateFact,
  chooseChannel,
  foldLedger,
  type LedgerEvent,
  type PlanCandidate,
  type RankedConnector,
  type Ranking,
  rankConnectors,
  rankIntroductions,
  weighReports,
} from "../../src/introductions";
import { buildGraph } from "../../src/reach";
import { candidates, events, shuffled } from "./arbitraries";

const now = "2026-03-01";
const rank = (list: readonly Candidate[]): Ranking => rankConnectors({ target: "target", candidates: list, now });
const order = (ranking: Ranking): string[] => ranking.ranked.map(({ id }) => id);
const find = (ranking: Ranking, id: string): RankedConnector | undefined => ranking.ranked.find((r) => r.id === id);

describe("the tiers", () => {
  test.each([
    { is: { knows: true, reallyKnows: true }, tier: "ask-intro", why: "I know them and they know the target" },
    { is: { knows: true, knowsTarget: true }, tier: "ask-intro", why: "I know of their acquaintance myself" },
    { is: { knows: true }, tier: "ask-if-known", why: "nobody said whether they know the target" },
    { is: { knows: true, openNetworker: true }, tier: "ask-if-known", why: "an open networker has to be asked" },
    {
      is: { knows: true, openNetworker: true, knowsTarget: true },
      tier: "ask-if-known",
      why: "of an open networker only their own word counts",
    },
    {
      is: { knows: true, openNetworker: true, reallyKnows: true },
      tier: "ask-intro",
      why: "an open networker said yes",
    },
    { is: { reallyKnows: true }, tier: "get-acquainted-first", why: "I may not know them" },
    { is: { knows: false, reallyKnows: true }, tier: "get-acquainted-first", why: "I do not know them" },
    { is: {}, tier: "get-acquainted-first", why: "nothing is known" },
  ])("$tier: $why", ({ is, tier }) => expect(rank([{ id: "c", ...is }]).ranked[0]?.tier).toBe(tier));

  test("each tier has its next move, and only ask-if-known asks first", () => {
    const { ranked } = rank([{ id: "a", knows: true, reallyKnows: true }, { id: "b", knows: true }, { id: "c" }]);
    expect(ranked.map(({ next, ask, path }) => [next, ask?.name, path])).toEqual([
      ["intro.request", undefined, "verified"],
      ["intro.ask-really-know", "reallyKnows", "unverified"],
      [null, undefined, "unverified"],
    ]);
    expect(ranked[1]?.ask).toEqual({ name: "reallyKnows", of: "b", message: "intro.ask-really-know" });
  });

  test("an open networker never gets ask-intro without a yes of their own, whatever else is known", () => {
    fc.assert(
      fc.property(candidates, (list) => {
        for (const { id, tier } of rank(list).ranked) {
          const { openNetworker, reallyKnows } = list.find((c) => c.id === id) ?? { openNetworker: undefined };
          if (openNetworker === true && reallyKnows !== true) expect(tier).not.toBe("ask-intro");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the order", () => {
  const shared = [{ kind: "employer" as const, id: "f1" }];
  const graph = buildGraph([
    ["far", "target"],
    ["near", "target"],
    ["near", "friend"],
    ["friend", "target"],
    ["far", "other"],
  ]);

  test.each([
    {
      first: { reallyKnows: true },
      second: { knows: true, shared },
      key: "a confirmed acquaintance before one I know",
    },
    { first: { knows: true }, second: { shared }, key: "one I know before shared facts" },
    { first: {}, second: { knows: false }, key: "unknown before false" },
    { first: { shared }, second: {}, key: "shared facts before none" },
  ])("$key", ({ first, second }) =>
    expect(
      order(
        rank([
          { id: "a", ...second },
          { id: "z", ...first },
        ]),
      ),
    ).toEqual(["z", "a"]),
  );

  test("overlap breaks the tie when a graph is given, novelty turns it round, and an unknown overlap is last", () => {
    const list = [{ id: "stranger" }, { id: "far" }, { id: "near" }];
    const options = { target: "target", candidates: list, graph, now };
    expect(order(rankConnectors(options))).toEqual(["near", "far", "stranger"]);
    expect(order(rankConnectors({ ...options, goal: "novelty" }))).toEqual(["far", "near", "stranger"]);
    expect(order(rank(list))).toEqual(["far", "near", "stranger"]);
  });

  test("overlap decides whatever the ids are", () => {
    const renamed = buildGraph([
      ["a-far", "target"],
      ["z-near", "target"],
      ["z-near", "friend"],
      ["friend", "target"],
      ["a-far", "other"],
      ["a-far", "friend"],
      ["a-far", "else"],
    ]);
    const options = { target: "target", candidates: [{ id: "a-far" }, { id: "z-near" }], graph: renamed, now };
    expect(order(rankConnectors(options))).toEqual(["z-near", "a-far"]);
    expect(order(rankConnectors({ ...options, goal: "novelty" }))).toEqual(["a-far", "z-near"]);
  });

  test("novelty never touches who is confirmed and whom I know", () => {
    const list = [{ id: "near", knows: true }, { id: "far" }];
    expect(order(rankConnectors({ target: "target", candidates: list, graph, goal: "novelty", now }))).toEqual([
      "near",
      "far",
    ]);
  });

  test("fewer open requests and then more favours given break what is left", () => {
    const log: LedgerEvent[] = [
      { id: "1", at: "2026-02-25", kind: "asked", connector: "busy", target: "else" },
      { id: "2", at: "2026-01-10", kind: "helped", connector: "helped" },
    ];
    const list = [{ id: "busy" }, { id: "fresh" }, { id: "helped" }];
    const options = { target: "target", candidates: list, ledger: foldLedger(log), asking: { maxOpen: 2 }, now };
    const ranking = rankConnectors(options);
    expect(order(ranking)).toEqual(["helped", "fresh", "busy"]);
    expect(find(ranking, "busy")?.because).toMatchObject([{ code: "has-open-requests", factIds: ["1"] }]);
    expect(find(ranking, "helped")?.because).toMatchObject([{ code: "you-gave-more", factIds: ["2"] }]);
  });

  test("does not depend on the order of the candidates, and survives renaming that keeps the order of ids", () => {
    fc.assert(
      fc.property(
        candidates.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          expect(rank(other)).toEqual(rank(list));
          const renamed = rank(list.map((c) => ({ ...c, id: `x-${c.id}` })));
          expect(order(renamed)).toEqual(order(rank(list)).map((id) => `x-${id}`));
        },
      ),
    );
  });

  test("a yes never lowers a connector and a no excludes them", () => {
    fc.assert(
      fc.property(candidates, fc.nat(), (list, pick) => {
        const chosen = list[pick % Math.max(1, list.length)];
        if (chosen === undefined) return;
        const place = (ranking: Ranking): number => {
          const at = order(ranking).indexOf(chosen.id);
          return at < 0 ? Number.POSITIVE_INFINITY : at;
        };
        const answered = (reallyKnows: boolean): Ranking =>
          rank(list.map((c) => (c.id === chosen.id ? { ...c, reallyKnows } : c)));
        expect(place(answered(true))).toBeLessThanOrEqual(place(rank(list)));
        expect(order(answered(false))).not.toContain(chosen.id);
        expect(answered(false).excluded).toContainEqual(
          expect.objectContaining({ id: chosen.id, reason: "does-not-know-target" }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("one more fact in favour of a connector never lowers them", () => {
    fc.assert(
      fc.property(candidates, fc.nat(), (list, pick) => {
        const chosen = list[pick % Math.max(1, list.length)];
        if (chosen === undefined || !order(rank(list)).includes(chosen.id)) return;
        const before = order(rank(list)).indexOf(chosen.id);
        const better = [
          { ...chosen, knows: true },
          { ...chosen, shared: [...(chosen.shared ?? []), { kind: "school" as const, id: "new" }] },
          { ...chosen, knowsTarget: true },
        ];
        for (const candidate of better) {
          const after = order(rank(list.map((c) => (c.id === chosen.id ? candidate : c)))).indexOf(chosen.id);
          expect(after).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the reasons", () => {
  /** The candidate without whatever a reason cites. */
  const without = (candidate: Candidate, ids: readonly string[]): Candidate => {
    const facts: readonly CandidateFact[] = ["knows", "reallyKnows", "knowsTarget", "openNetworker"];
    const gone = facts.filter((fact) => ids.includes(`${candidate.id}.${fact}`));
    const shared = candidate.shared?.filter(({ id }) => !ids.includes(id)) ?? [];
    return { ...candidate, ...Object.fromEntries(gone.map((fact) => [fact, undefined])), shared };
  };

  test("every reason cites facts that exist, and without them the place rests on something else", () => {
    fc.assert(
      fc.property(candidates, (list) => {
        for (const { id, because, tier, keys } of rank(list).ranked) {
          const given = list.find((c) => c.id === id) ?? { id };
          for (const { factIds } of because) {
            expect(factIds.length).toBeGreaterThan(0);
            const less = without(given, factIds);
            expect(less).not.toEqual(given);
            const after = find(rank(list.map((c) => (c.id === id ? less : c))), id);
            expect({ tier: after?.tier, keys: after?.keys }).not.toEqual({ tier, keys });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("evidence ids are cited when the app gives them", () => {
    const candidate = { id: "c", knows: true, reallyKnows: true, evidence: { knows: ["f1", "f2"] } };
    expect(rank([candidate]).ranked[0]?.because).toMatchObject([
      { code: "knows-target", factIds: ["c.reallyKnows"] },
      { code: "you-know-them", factIds: ["f1", "f2"] },
    ]);
  });

  test("overlap cites the contacts in common", () => {
    const graph = buildGraph([
      ["c", "target"],
      ["c", "ann"],
      ["ann", "target"],
    ]);
    const { ranked } = rankConnectors({ target: "target", candidates: [{ id: "c" }], graph, now });
    expect(ranked[0]?.because).toMatchObject([{ code: "overlaps-with-target", factIds: ["ann"] }]);
  });

  test("each has a text in Dutch and in English, and nothing known is no reason", () => {
    expect(rank([{ id: "c" }]).ranked[0]?.because).toEqual([]);
    const [reason] = rank([{ id: "c", knows: false }]).ranked[0]?.because ?? [];
    expect(reason).toEqual({
      code: "you-do-not-know-them",
      factIds: ["c.knows"],
      text: { en: "you do not know them", nl: "je kent dit contact niet" },
    });
  });
});

describe("who is left out", () => {
  test("every candidate is ranked or excluded, once", () => {
    fc.assert(
      fc.property(candidates, events, (list, log) => {
        const ledger = foldLedger([...log, { id: "out", at: "1970-02-01", kind: "optedOut", connector: "b" }]);
        const { ranked, excluded } = rankConnectors({
          target: "l",
          me: "k",
          candidates: list,
          ledger,
          now: "1970-06-01",
        });
        const all = [...ranked, ...excluded].map(({ id }) => id).sort();
        expect(all).toEqual(list.map(({ id }) => id).sort());
        expect(ranked.map(({ id }) => id)).not.toContain("b");
      }),
    );
  });

  test("an opt-out, a request that is too soon, the target and I myself each have their reason", () => {
    const ledger = foldLedger([
      { id: "1", at: "2026-01-01", kind: "optedOut", connector: "out" },
      { id: "2", at: "2026-02-20", kind: "asked", connector: "soon" },
    ]);
    const list = ["out", "soon", "target", "me"].map((id) => ({ id, knows: true, reallyKnows: true }));
    const { ranked, excluded } = rankConnectors({ target: "target", me: "me", candidates: list, ledger, now });
    expect(ranked).toEqual([]);
    expect(excluded).toEqual([
      { id: "me", reason: "is-me", factIds: ["me"] },
      { id: "out", reason: "opted-out", factIds: ["1"] },
      { id: "soon", reason: "may-not-be-asked-now", factIds: ["2"], nextAllowedAt: "2026-03-22" },
      { id: "target", reason: "is-target", factIds: ["target"] },
    ]);
  });

  test("one contact who says that the target took another job ends every route", () => {
    fc.assert(
      fc.property(candidates, fc.constantFrom(true, "not-now" as const), (list, word) => {
        const told: Candidate = { id: "insider", alreadyTookAnotherJob: word };
        const { ranked, excluded, stop } = rank([...list, told]);
        expect(ranked).toEqual([]);
        expect(stop).toEqual({ reason: "candidateMovedOn", factIds: ["insider.alreadyTookAnotherJob"] });
        expect(excluded).toHaveLength(list.length + 1);
      }),
    );
  });

  test("inside information from elsewhere ends every route too, an available target none", () => {
    const list = [{ id: "c", knows: true, reallyKnows: true }];
    const report = { id: "f9", source: "insider", available: false, at: "2026-02-01" } as const;
    const stopped = rankConnectors({
      target: "t",
      candidates: list,
      availability: weighReports([report], { now }),
      now,
    });
    expect(stopped.stop).toEqual({ reason: "candidateMovedOn", factIds: ["f9"] });
    const open = weighReports([{ ...report, available: true }], { now });
    expect(rankConnectors({ target: "t", candidates: list, availability: open, now }).stop).toBeUndefined();
  });
});

test.each([
  { why: "an empty target", options: { target: "", candidates: [], now }, code: "empty-id" },
  { why: "an empty candidate", options: { target: "t", candidates: [{ id: "" }], now }, code: "empty-id" },
  {
    why: "a candidate twice",
    options: { target: "t", candidates: [{ id: "c" }, { id: "c" }], now },
    code: "duplicate-id",
  },
  { why: "a moment that is none", options: { target: "t", candidates: [], now: "today" }, code: "not-a-date" },
])("$why is refused with $code", ({ options, code }) =>
  expect(() => rankConnectors(options)).toThrow(expect.objectContaining({ code })),
);

const issuesOf = (run: () => unknown): readonly Pick<Issue, "code" | "path" | "suggestion">[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError)
      return error.issues.map(({ message: _, ...rest }) => ({ ...rest, path: rest.path.slice(2) }));
  }
  return [];
};

test.each([
  {
    why: "a misspelt fact would stay unknown",
    candidate: { id: "a", know: true },
    issues: [{ code: "unknown-field", path: ["know"], suggestion: "knows" }],
  },
  {
    why: "texts are neither true nor false, and nothing is not unknown",
    candidate: { id: "a", knows: "yes", reallyKnows: null, alreadyTookAnotherJob: "not now" },
    issues: [
      { code: "unknown-value", path: ["knows"] },
      { code: "unknown-value", path: ["reallyKnows"] },
      { code: "unknown-value", path: ["alreadyTookAnotherJob"], suggestion: "not-now" },
    ],
  },
  {
    why: "a fact that they share needs an id to be cited",
    candidate: { id: "a", shared: [{ kind: "employer" }, { kind: "work", id: "1" }], evidence: { know: ["f1"] } },
    issues: [
      { code: "missing-field", path: ["shared", 0, "id"] },
      { code: "unknown-value", path: ["shared", 1, "kind"] },
      { code: "unknown-field", path: ["evidence", "know"], suggestion: "knows" },
    ],
  },
  { why: "no id", candidate: { knows: true }, issues: [{ code: "missing-field", path: ["id"] }] },
])("candidates are refused with everything that is wrong: $why", ({ candidate, issues }) => {
  const candidates = [candidate as unknown as Candidate];
  const planned = [{ ...candidate, target: "t" } as unknown as PlanCandidate];
  expect(issuesOf(() => rankConnectors({ target: "t", candidates, now }))).toEqual(issues);
  expect(issuesOf(() => chooseChannel({ target: "t", candidates, now }))).toEqual(issues);
  expect(issuesOf(() => rankIntroductions({ targets: ["t"], candidates: planned, now }))).toEqual(issues);
});

test("the Dutch reasons call a person a person", () => {
  const graph = buildGraph([
    ["c", "ann"],
    ["ann", "t"],
  ]);
  const candidates = [{ id: "c", knows: true, reallyKnows: true, shared: [{ kind: "employer", id: "f1" }] }] as const;
  const { ranked } = rankConnectors({ target: "t", candidates, graph, now });
  expect(ranked[0]?.because.map(({ text }) => text.nl)).toEqual([
    "het is bevestigd dat dit contact deze persoon kent",
    "je kent dit contact",
    "dit contact en deze persoon hebben iets gemeen, zoals een werkgever",
    "dit contact en deze persoon hebben gemeenschappelijke contacten",
  ]);
});
