import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type InputError, MAX_ISSUES } from "../../src/errors";
import {
  type AskPolicy,
  dueOffers,
  foldLedger,
  funnel,
  type LedgerEvent,
  moderateAsking,
  overAsked,
  reciprocity,
} from "../../src/introductions";
import { events, shuffled } from "./arbitraries";

const asked = (id: string, at: string, connector = "a"): LedgerEvent => ({ id, at, kind: "asked", connector });

describe("foldLedger", () => {
  test("does not depend on the order of arrival, nor on events that come twice", () => {
    fc.assert(
      fc.property(
        events.chain((log) => fc.tuple(fc.constant(log), shuffled(log), fc.subarray(log))),
        ([log, other, again]) => {
          const ledger = foldLedger(log);
          expect(foldLedger(other)).toEqual(ledger);
          expect(foldLedger([...again, ...other])).toEqual({ ...ledger, duplicates: again.length });
        },
      ),
    );
  });

  test("two different events with one id count as one, whichever comes first", () => {
    const one: LedgerEvent = { id: "1", at: "2026-01-01", kind: "helped", connector: "a" };
    const two: LedgerEvent = { ...one, kind: "introduced" };
    expect(foldLedger([one, two])).toEqual(foldLedger([two, one]));
    expect(foldLedger([one, two]).duplicates).toBe(1);
  });

  test("balance is what I gave minus what I received, and mirrors when the roles are swapped", () => {
    fc.assert(
      fc.property(events, (log) => {
        const favours = log.filter(({ kind }) => kind === "helped" || kind === "introduced");
        const whose = (event: LedgerEvent) => event.by ?? (event.kind === "helped" ? "me" : "them");
        const swapped = favours.map((event) => ({
          ...event,
          by: whose(event) === "me" ? ("them" as const) : ("me" as const),
        }));
        for (const connector of ["a", "b", "c"]) {
          const here = reciprocity(foldLedger(favours), connector);
          const mirrored = reciprocity(foldLedger(swapped), connector);
          const about = favours.filter((event) => event.connector === connector);
          expect(here.given).toBe(about.filter((event) => whose(event) === "me").length);
          expect(here.received).toBe(about.length - here.given);
          expect([mirrored.given, mirrored.received]).toEqual([here.received, here.given]);
          expect(mirrored.balance).toBe(0 - here.balance);
        }
      }),
    );
  });

  test.each([
    { answer: { kind: "answered" }, open: 0, why: "an answer closes the oldest open request" },
    { answer: { kind: "introduced", target: "t" }, open: 0, why: "an introduction to the same target" },
    { answer: { kind: "declined", request: "1" }, open: 0, why: "a refusal of that request by its id" },
    { answer: { kind: "answered", target: "other" }, open: 1, why: "an answer about somebody else" },
    { answer: { kind: "answered", request: "9" }, open: 1, why: "an answer to another request" },
    { answer: { kind: "answered", by: "me" }, open: 1, why: "an answer of mine" },
    { answer: { kind: "thanked" }, open: 1, why: "thanks" },
  ] as const)("leaves $open open after: $why", ({ answer, open }) => {
    const ask: LedgerEvent = { id: "1", at: "2026-01-01", kind: "asked", connector: "a", target: "t" };
    const reply: LedgerEvent = { id: "0", at: "2026-01-01", connector: "a", ...answer };
    expect(foldLedger([ask, reply]).connectors["a"]?.openRequests).toBe(open);
  });

  test("an answer from before the request does not answer it", () => {
    const early: LedgerEvent = { id: "0", at: "2025-12-31", kind: "answered", connector: "a" };
    expect(foldLedger([asked("1", "2026-01-01"), early]).connectors["a"]?.openRequests).toBe(1);
  });

  test("is plain data apart from its one question, whatever the ids are", () => {
    const ledger = foldLedger([asked("1", "2026-01-01", "__proto__")]);
    const stored: typeof ledger = JSON.parse(JSON.stringify(ledger));
    expect(Object.entries(stored.connectors)).toEqual(Object.entries(ledger.connectors));
    expect(Object.entries(stored.connectors).map(([id, account]) => [id, account.openRequests])).toEqual([
      ["__proto__", 1],
    ]);
    expect(ledger.canAsk("constructor", moderateAsking, "2026-01-02")).toEqual({ ok: true });
  });

  test.each([
    { event: { ...asked("", "2026-01-01") }, code: "empty-id", path: ["events", 0, "id"] },
    { event: { ...asked("1", "2026-01-01", "") }, code: "empty-id", path: ["events", 0, "connector"] },
    { event: asked("1", "1 March"), code: "not-a-date", path: ["events", 0, "at"] },
    { event: asked("1", "2026-02-30"), code: "not-a-date", path: ["events", 0, "at"] },
    { event: asked("1", "2026-13-01"), code: "not-a-date", path: ["events", 0, "at"] },
    { event: asked("1", "2026-01-01T24:00"), code: "not-a-date", path: ["events", 0, "at"] },
  ])("refuses $event.at with $code at $path", ({ event, code, path }) =>
    expect(() => foldLedger([event])).toThrow(expect.objectContaining({ code, path })),
  );

  test.each([
    {
      why: "a kind that does not exist would not count as a request",
      event: { ...asked("1", "2026-11-16"), kind: "aksed" },
      issues: [{ code: "unknown-value", path: ["events", 0, "kind"], suggestion: "asked" }],
    },
    {
      why: "a misspelt connector would be another contact",
      event: { id: "1", kind: "asked", at: "2026-11-16", conector: "joost" },
      issues: [
        { code: "unknown-field", path: ["events", 0, "conector"], suggestion: "connector" },
        { code: "missing-field", path: ["events", 0, "connector"] },
      ],
    },
    {
      why: "nothing but the kind",
      event: { kind: "asked" },
      issues: [
        { code: "missing-field", path: ["events", 0, "id"] },
        { code: "missing-field", path: ["events", 0, "at"] },
        { code: "missing-field", path: ["events", 0, "connector"] },
      ],
    },
    {
      why: "numbers and nothing where texts belong",
      event: { id: 1, at: 2026, kind: "asked", connector: null, by: "you", target: 5 },
      issues: [
        { code: "wrong-type", path: ["events", 0, "id"] },
        { code: "not-a-date", path: ["events", 0, "at"] },
        { code: "wrong-type", path: ["events", 0, "connector"] },
        { code: "unknown-value", path: ["events", 0, "by"] },
        { code: "wrong-type", path: ["events", 0, "target"] },
      ],
    },
    { why: "no event at all", event: null, issues: [{ code: "wrong-type", path: ["events", 0] }] },
  ])("says all that is wrong with an event: $why", ({ event, issues }) => {
    for (const read of [foldLedger, funnel]) {
      expect(() => read([event as LedgerEvent])).toThrow(
        expect.objectContaining({ issues: issues.map((issue) => expect.objectContaining(issue)) }),
      );
    }
  });

  test("what is wrong with several events is said at once, and of endless wrong ones no more than is read", () => {
    const wrong = { ...asked("", "1 March"), kind: "aksed" } as unknown as LedgerEvent;
    const paths = (log: readonly LedgerEvent[]) => {
      try {
        foldLedger(log);
      } catch (error) {
        return (error as InputError).issues.map(({ path }) => path.join("."));
      }
      return [];
    };
    expect(paths([asked("1", "2026-01-01"), wrong, asked("2", "2026-01-01", "")])).toEqual([
      "events.1.id",
      "events.1.at",
      "events.1.kind",
      "events.2.connector",
    ]);
    expect(paths(Array.from({ length: 5_000 }, () => wrong))).toHaveLength(MAX_ISSUES);
  });

  test("the last second of a day is a moment, the second after it is not", () => {
    expect(foldLedger([asked("1", "2026-01-01T23:59:59")]).connectors["a"]?.asks).toHaveLength(1);
    for (const at of ["2026-01-01T23:60", "2026-01-01T23:59:60"])
      expect(() => foldLedger([asked("1", at)])).toThrow(expect.objectContaining({ code: "not-a-date" }));
  });

  test("a moment may name a zone", () => {
    const ledger = foldLedger([asked("1", "2026-01-01T01:00+02:00"), asked("2", "2025-12-31T23:30:00.5Z")]);
    expect(ledger.connectors["a"]?.asks.map(({ id }) => id)).toEqual(["1", "2"]);
    const policy = { atMost: 1, withinDays: 1 };
    expect(ledger.canAsk("a", policy, "2026-01-01T12:00")).toMatchObject({ nextAllowedAt: "2026-01-01T23:30:00.500Z" });
  });
});

describe("canAsk", () => {
  const policy: AskPolicy = { maxOpen: 1, lapseDays: 30, atMost: 2, withinDays: 90 };

  test("a contact without events may be asked", () => {
    expect(foldLedger([]).canAsk("a", policy, "2026-01-01")).toEqual({ ok: true });
  });

  test("an open request has to lapse first", () => {
    const ledger = foldLedger([asked("1", "2026-01-01")]);
    expect(ledger.canAsk("a", policy, "2026-01-30")).toEqual({
      ok: false,
      reason: "open-request",
      nextAllowedAt: "2026-01-31",
      factIds: ["1"],
    });
    expect(ledger.canAsk("a", policy, "2026-01-31")).toEqual({ ok: true });
    expect(ledger.canAsk("a", { maxOpen: 2 }, "2026-01-02")).toEqual({ ok: true });
  });

  test("without a lapse an open request blocks without a date", () => {
    const answer = foldLedger([asked("1", "2026-01-01")]).canAsk("a", { maxOpen: 1 }, "2030-01-01");
    expect(answer).toEqual({ ok: false, reason: "open-request", factIds: ["1"] });
  });

  test("two requests within the window are enough, answered or not", () => {
    const log: LedgerEvent[] = [
      asked("1", "2026-01-01"),
      { id: "2", at: "2026-01-02", kind: "answered", connector: "a" },
      asked("3", "2026-02-01"),
      { id: "4", at: "2026-02-02", kind: "answered", connector: "a" },
    ];
    const answer = foldLedger(log).canAsk("a", policy, "2026-03-01");
    expect(answer).toMatchObject({ ok: false, reason: "asked-recently", nextAllowedAt: "2026-04-01" });
  });

  test("owing more than allowed blocks until I give something back", () => {
    const owing: LedgerEvent[] = [{ id: "1", at: "2026-01-01", kind: "introduced", connector: "a" }];
    const refused = foldLedger(owing).canAsk("a", { maxOwed: 0 }, "2026-02-01");
    expect(refused).toEqual({ ok: false, reason: "owes-too-much", factIds: ["1"] });
    const even = [...owing, { id: "2", at: "2026-01-05", kind: "helped", connector: "a" } as const];
    expect(foldLedger(even).canAsk("a", { maxOwed: 0 }, "2026-02-01")).toEqual({ ok: true });
  });

  test("opting out wins over everything and has no date, whatever comes after", () => {
    fc.assert(
      fc.property(events, (log) => {
        const out: LedgerEvent = { id: "out", at: "1970-01-01", kind: "optedOut", connector: "a" };
        const answer = foldLedger([...log, out]).canAsk("a", policy, "1999-01-01");
        expect(answer).toMatchObject({ ok: false, reason: "opted-out" });
        expect(answer).not.toHaveProperty("nextAllowedAt");
      }),
    );
  });

  test("the date given is the first one on which asking is possible", () => {
    const policies = fc.record(
      {
        maxOpen: fc.integer({ min: 1, max: 3 }),
        lapseDays: fc.integer({ min: 1, max: 60 }),
        window: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 90 })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(events, policies, (log, { window, ...rest }) => {
        const bounds: AskPolicy = window ? { ...rest, atMost: window[0], withinDays: window[1] } : rest;
        const ledger = foldLedger(log);
        for (const id of ["a", "b", "c"]) {
          const answer = ledger.canAsk(id, bounds, "1970-07-20");
          if (answer.ok || answer.nextAllowedAt === undefined) continue;
          expect(ledger.canAsk(id, bounds, answer.nextAllowedAt)).toEqual({ ok: true });
          const dayBefore = new Date(Date.parse(answer.nextAllowedAt) - 86_400_000).toISOString().slice(0, 10);
          expect(ledger.canAsk(id, bounds, dayBefore).ok).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    { policy: { maxOpen: 0 }, code: "out-of-range", path: ["policy", "maxOpen"] },
    { policy: { lapseDays: 1.5 }, code: "out-of-range", path: ["policy", "lapseDays"] },
    { policy: { maxOwed: -1 }, code: "out-of-range", path: ["policy", "maxOwed"] },
    { policy: { atMost: 1 }, code: "missing-field", path: ["policy", "withinDays"] },
    { policy: { withinDays: 1 }, code: "missing-field", path: ["policy", "atMost"] },
  ])("refuses the policy $policy", ({ policy: wrong, code, path }) =>
    expect(() => foldLedger([]).canAsk("a", wrong, "2026-01-01")).toThrow(expect.objectContaining({ code, path })),
  );
});

describe("reciprocity and standing offers", () => {
  test.each([
    { log: [], willingness: "lower", advice: "offer-help-first", why: "I never helped" },
    { log: ["helped"], willingness: "higher", advice: "fine-to-ask", why: "I gave more" },
    { log: ["helped", "introduced"], willingness: "even", advice: "fine-to-ask", why: "we are even" },
    { log: ["helped", "introduced", "introduced"], willingness: "lower", advice: "offer-help-first", why: "I owe" },
  ] as const)("willingness is $willingness when $why", ({ log, willingness, advice }) => {
    const ledger = foldLedger(log.map((kind, i) => ({ id: `${i}`, at: "2026-01-01", kind, connector: "a" })));
    expect(reciprocity(ledger, "a")).toMatchObject({ willingness, advice });
  });

  test("an offer is due at the end of the interval and never within it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 200 }), (days, everyDays) => {
        const ledger = foldLedger([{ id: "1", at: "2026-01-01", kind: "offered", connector: "a" }]);
        const now = new Date(Date.UTC(2026, 0, 1 + days)).toISOString();
        expect(dueOffers(ledger, { now, everyDays }).length).toBe(days >= everyDays ? 1 : 0);
      }),
    );
  });

  test("whoever was asked more often than meant within the window is reported, the most often asked first", () => {
    const log = ["b", "a", "a", "c", "a", "c"].map((connector, i) => asked(`${i}`, `2026-01-0${i + 1}`, connector));
    const ledger = foldLedger(log);
    const report = (atMost: number) =>
      overAsked(ledger, { atMost, withinDays: 30, now: "2026-01-31" }).map(({ connector, requests }) => [
        connector,
        requests,
      ]);
    expect(report(1)).toEqual([
      ["a", 3],
      ["c", 2],
    ]);
    expect(report(2)).toEqual([["a", 3]]);
    // A request exactly at the edge of the window is out of it: "a" asked on the 2nd, 3rd and 5th.
    expect(overAsked(ledger, { atMost: 1, withinDays: 29, now: "2026-01-31" })).toEqual([
      { connector: "a", requests: 2, balance: 0 },
      { connector: "c", requests: 2, balance: 0 },
    ]);
    expect(overAsked(ledger, { atMost: 1, withinDays: 1, now: "2026-01-31" })).toEqual([]);
    expect(() => overAsked(ledger, { atMost: 0, withinDays: 1, now: "2026-01-31" })).toThrow(
      expect.objectContaining({ code: "out-of-range", path: ["atMost"] }),
    );
  });

  test("an offer never made is due, and nobody who opted out gets one", () => {
    const ledger = foldLedger([
      { id: "1", at: "2026-01-01", kind: "helped", connector: "a" },
      { id: "2", at: "2026-01-01", kind: "optedOut", connector: "b" },
    ]);
    expect(dueOffers(ledger, { now: "2026-01-02", everyDays: 30 })).toEqual([
      { connector: "a", message: "intro.reciprocity", lastOfferedAt: undefined },
    ]);
    expect(() => dueOffers(ledger, { now: "2026-01-02", everyDays: 0 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
