import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import {
  adaptivePolicy,
  addInvitation,
  blockRisk,
  blockRiskUnderRate,
  combineTallies,
  estimateIdk,
  idkTally,
  maxInvitations,
  noteFactor,
  outstandingChance,
  type PlanOutreachInput,
  planOutreach,
  posteriorIdkRate,
  riskCurve,
  riskSensitivity,
  rollingBlockRisk,
  timeToBlock,
  withdrawAdvice,
  withGuard,
} from "../../src/risk";

/** The code and the path of what is thrown, as `code at a.b[0]`. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`).join(", ");
  }
  return "nothing refused";
}

const guard = (given: object) => () => withGuard(() => 0, { maxRisk: 0.1, received: 0, ...given } as never);
const outgoing = (wanted: unknown) => () => guard({})().outgoing(wanted as never);
const plan = (given: object) => () => planOutreach({ candidates: [], maxRisk: 0.1, ...given } as PlanOutreachInput);
const adaptive = (given: object) => () => adaptivePolicy({ candidates: [], blockLoss: 1, ...given } as never);
const curve = (given: object) => () => riskCurve({ received: 0, rate: { a: 1, b: 9 }, counts: [1], ...given } as never);
const times = (given: object) => () =>
  withdrawAdvice([], { times: { accepted: 0.5, within: [[1, 0.5]], source: "mine", ...given } as never });
const sends = (given: object) => () =>
  timeToBlock({ sends: [{ at: 0, p: 0.1 }], delayCdf: () => 1, grid: [1], ...given } as never);
const maximum = (given: object) => () => maxInvitations({ received: 0, p: 0.1, maxRisk: 0.1, ...given } as never);
const list: unknown = "12";

describe("what is wrong is named by its code and its place:", () => {
  test.each([
    ["timeToBlock: no send", sends({ sends: [null] }), "wrong-type at sends.0"],
    ["timeToBlock: no delays", sends({ delayCdf: undefined }), "wrong-type at delayCdf"],
    ["timeToBlock: what only looks like a list", sends({ sends: { length: 0 } }), "wrong-type at sends"],
    ["adaptivePolicy: nobody", adaptive({ candidates: [null] }), "wrong-type at candidates.0"],
    [
      "adaptivePolicy: what only looks like a list",
      adaptive({ candidates: { length: 0 } }),
      "wrong-type at candidates",
    ],
    ["planOutreach: what only looks like a list", plan({ candidates: { length: 0 } }), "wrong-type at candidates"],
    [
      "posteriorIdkRate: no prior",
      () => posteriorIdkRate({ sends: 1, idks: 0, prior: null as never }),
      "wrong-type at prior",
    ],
    ["noteFactor: no history", () => noteFactor({ rate: 0.1 } as never), "wrong-type at withNote"],
    ["withdrawAdvice: no times", () => withdrawAdvice([], { times: null as never }), "wrong-type at times"],
    ["withdrawAdvice: no point", times({ within: [null] }), "wrong-type at times.within.0"],
    ["riskCurve: a negative rate", curve({ rate: { a: -1, b: 2 } }), "out-of-range at rate.a"],
    ["riskCurve: no rate", curve({ rate: undefined }), "wrong-type at rate"],
    [
      "estimateIdk: a misspelt factor",
      () => estimateIdk({}, { rate: 0.1, factors: { knowMe: 0.5 } as never }),
      "unknown-field at factors.knowMe",
    ],
    ["blockRisk: a negative count", () => blockRisk({ received: -1 }), "out-of-range at received"],
    ["blockRisk: a broken count", () => blockRisk({ received: 1.5 }), "not-an-integer at received"],
    ["blockRisk: no lives at all", () => blockRisk({ received: 0, threshold: 0 }), "out-of-range at threshold"],
    ["blockRisk: a thousand and one", () => blockRisk({ received: 0, threshold: 1001 }), "out-of-range at threshold"],
    ["blockRisk: text", () => blockRisk({ received: 0, candidates: list as never }), "wrong-type at candidates"],
    ["blockRisk: null", () => blockRisk({ received: 0, outstanding: null as never }), "wrong-type at outstanding"],
    ["blockRisk: out", () => blockRisk({ received: 0, outstanding: [0, 2] }), "chance-out-of-range at outstanding.1"],
    [
      "blockRisk: doubles out",
      () => blockRisk({ received: 0, outstanding: Float64Array.of(0, 2) }),
      "chance-out-of-range at outstanding.1",
    ],
    [
      "blockRisk: doubles next",
      () => blockRisk({ received: 0, candidates: Float64Array.of(0, 0.1, -1) }),
      "chance-out-of-range at candidates.2",
    ],
    [
      "blockRisk: a p",
      () => blockRisk({ received: 0, candidates: [{ p: 7 }] }),
      "chance-out-of-range at candidates.0.p",
    ],
    [
      "blockRisk: a list of half a length",
      () => blockRisk({ received: 0, candidates: { length: 0.5 } as never }),
      "wrong-type at candidates",
    ],
    [
      "blockRisk: a list of length −1",
      () => blockRisk({ received: 0, candidates: { length: -1 } as never }),
      "wrong-type at candidates",
    ],
    ["maxInvitations: p", maximum({ p: 1.1 }), "chance-out-of-range at p"],
    ["maxInvitations: maxRisk", maximum({ maxRisk: -0.1 }), "chance-out-of-range at maxRisk"],
    ["maxInvitations: out", maximum({ outstanding: Float64Array.of(3) }), "chance-out-of-range at outstanding.0"],
    ["maxInvitations: outstanding", maximum({ outstanding: 3 }), "wrong-type at outstanding"],
    ["withGuard: maxRisk", guard({ maxRisk: 2 }), "chance-out-of-range at maxRisk"],
    ["withGuard: received", guard({ received: -2 }), "out-of-range at received"],
    ["withGuard: outstanding", guard({ outstanding: [0.5, Number.NaN] }), "chance-out-of-range at outstanding.1"],
    ["withGuard: no list outstanding", guard({ outstanding: 4 }), "wrong-type at outstanding"],
    ["withGuard: what is wanted", outgoing([{ p: 0 }, { p: 2 }]), "chance-out-of-range at wanted.1.p"],
    ["withGuard: doubles are wanted", outgoing(Float64Array.of(0, 2)), "chance-out-of-range at wanted.1"],
    ["withGuard: no list is wanted", outgoing(3), "wrong-type at wanted"],
    [
      "withGuard: doubles outstanding",
      () => guard({ outstanding: Float64Array.of(0, 5) })().outgoing([]),
      "chance-out-of-range at outstanding.1",
    ],
    ["planOutreach: maxRisk", plan({ maxRisk: 1.5 }), "chance-out-of-range at maxRisk"],
    ["planOutreach: noteEffect", plan({ noteEffect: -1 }), "chance-out-of-range at noteEffect"],
    ["planOutreach: maxNodes", plan({ maxNodes: 0.5 }), "not-an-integer at maxNodes"],
    ["planOutreach: maxSends", plan({ maxSends: -1 }), "out-of-range at maxSends"],
    ["planOutreach: maxNotes", plan({ maxNotes: 0.5, noteEffect: 0.5 }), "not-an-integer at maxNotes"],
    ["planOutreach: objective", plan({ objective: "most" }), "unknown-value at objective"],
    ["planOutreach: candidates", plan({ candidates: 3 }), "wrong-type at candidates"],
    ["planOutreach: value", plan({ candidates: [{ value: "1", p: 0 }] }), "wrong-type at candidates.0.value"],
    ["planOutreach: p", plan({ candidates: [{ value: 1 }] }), "chance-out-of-range at candidates.0.p"],
    [
      "planOutreach: waitDays",
      plan({ candidates: [{ value: 1, p: 0, waitDays: -1 }] }),
      "out-of-range at candidates.0.waitDays",
    ],
    ["planOutreach: outstanding", plan({ outstanding: Float64Array.of(2) }), "chance-out-of-range at outstanding.0"],
    ["planOutreach: no list outstanding", plan({ outstanding: 2 }), "wrong-type at outstanding"],
    ["adaptivePolicy: blockLoss", adaptive({ blockLoss: -1 }), "out-of-range at blockLoss"],
    ["adaptivePolicy: candidates", adaptive({ candidates: null }), "wrong-type at candidates"],
    [
      "adaptivePolicy: value",
      adaptive({ candidates: [{ value: Number.POSITIVE_INFINITY, p: 0 }] }),
      "wrong-type at candidates.0.value",
    ],
    ["adaptivePolicy: p", adaptive({ candidates: [{ value: 0, p: 2 }] }), "chance-out-of-range at candidates.0.p"],
    [
      "adaptivePolicy: position",
      () => adaptive({ candidates: [{ value: 0, p: 0 }] })().shouldSend(1, 0),
      "out-of-range at i",
    ],
    [
      "adaptivePolicy: fewer IDKs than received",
      () => adaptive({ candidates: [{ value: 0, p: 0 }], received: 2 })().shouldSend(0, 1),
      "out-of-range at idks",
    ],
    ["riskSensitivity: lives", () => riskSensitivity([], -1), "out-of-range at lives"],
    ["riskSensitivity: too many lives", () => riskSensitivity([], 1001), "out-of-range at lives"],
    ["riskSensitivity: ps", () => riskSensitivity([0, 2], 3), "chance-out-of-range at ps.1"],
    ["riskSensitivity: doubles", () => riskSensitivity(Float64Array.of(0, 2), 3), "chance-out-of-range at ps.1"],
    [
      "riskSensitivity: doubles, no life left",
      () => riskSensitivity(Float64Array.of(0, 2), 0),
      "chance-out-of-range at ps.1",
    ],
    ["idkTally: lives", () => idkTally([], 0), "out-of-range at lives"],
    ["idkTally: chances", () => idkTally([2], 1), "chance-out-of-range at chances.0"],
    ["idkTally: doubles", () => idkTally(Float64Array.of(2), 1), "chance-out-of-range at chances.0"],
    ["addInvitation: p", () => addInvitation(idkTally([], 1), 2), "chance-out-of-range at p"],
    ["combineTallies: lives", () => combineTallies(idkTally([], 1), idkTally([], 2)), "out-of-range at lives"],
    ["estimateIdk: rate", () => estimateIdk({}, { rate: 2 }), "chance-out-of-range at rate"],
    [
      "estimateIdk: factor",
      () => estimateIdk({}, { rate: 0, factors: { knowsMe: 2 } }),
      "chance-out-of-range at factors.knowsMe",
    ],
    [
      "estimateIdk: days",
      () => estimateIdk({ daysSinceContact: -1 }, { rate: 0 }),
      "out-of-range at facts.daysSinceContact",
    ],
    [
      "noteFactor: sends",
      () => noteFactor({ withNote: { sends: -1, idks: 0 }, rate: 0 }),
      "out-of-range at withNote.sends",
    ],
    [
      "noteFactor: idks",
      () => noteFactor({ withNote: { sends: 1, idks: 2 }, rate: 0 }),
      "out-of-range at withNote.idks",
    ],
    ["noteFactor: rate", () => noteFactor({ withNote: { sends: 1, idks: 0 }, rate: 2 }), "chance-out-of-range at rate"],
    [
      "noteFactor: IDKs at no rate",
      () => noteFactor({ withNote: { sends: 1, idks: 1 }, rate: 0 }),
      "out-of-range at rate",
    ],
    ["riskCurve: no list of counts", curve({ counts: 3 }), "wrong-type at counts"],
    ["riskCurve: multiplier", curve({ multiplier: 2 }), "chance-out-of-range at multiplier"],
    ["riskCurve: counts", curve({ counts: [1, 1_000_001] }), "out-of-range at counts.1"],
    ["riskCurve: outstanding", curve({ outstanding: [2] }), "chance-out-of-range at outstanding.0"],
    ["riskCurve: no list outstanding", curve({ outstanding: 2 }), "wrong-type at outstanding"],
    ["posteriorIdkRate: sends", () => posteriorIdkRate({ sends: 0.5, idks: 0 }), "not-an-integer at sends"],
    ["posteriorIdkRate: idks", () => posteriorIdkRate({ sends: 1, idks: 2 }), "out-of-range at idks"],
    [
      "posteriorIdkRate: prior a",
      () => posteriorIdkRate({ sends: 1, idks: 1, prior: { a: 0, b: 1 } }),
      "out-of-range at prior.a",
    ],
    [
      "posteriorIdkRate: prior b",
      () => posteriorIdkRate({ sends: 1, idks: 0, prior: { a: 1, b: 0 } }),
      "out-of-range at prior.b",
    ],
    ["posteriorIdkRate: level 0", () => posteriorIdkRate({ sends: 1, idks: 0, level: 0 }), "out-of-range at level"],
    ["posteriorIdkRate: level 1", () => posteriorIdkRate({ sends: 1, idks: 0, level: 1 }), "out-of-range at level"],
    [
      "posteriorIdkRate: level 2",
      () => posteriorIdkRate({ sends: 1, idks: 0, level: 2 }),
      "chance-out-of-range at level",
    ],
    ["blockRiskUnderRate: a", () => blockRiskUnderRate({ multipliers: [], a: 0, b: 1 }), "out-of-range at a"],
    ["blockRiskUnderRate: b", () => blockRiskUnderRate({ multipliers: [], a: 1, b: 0 }), "out-of-range at b"],
    [
      "blockRiskUnderRate: multipliers",
      () => blockRiskUnderRate({ multipliers: [0, 2], a: 1, b: 1 }),
      "chance-out-of-range at multipliers.1",
    ],
    [
      "blockRiskUnderRate: doubles",
      () => blockRiskUnderRate({ multipliers: Float64Array.of(0, 2), a: 1, b: 1 }),
      "chance-out-of-range at multipliers.1",
    ],
    [
      "blockRiskUnderRate: no list",
      () => blockRiskUnderRate({ multipliers: 1 as never, a: 1, b: 1 }),
      "wrong-type at multipliers",
    ],
    ["rollingBlockRisk: window", () => rollingBlockRisk({ slots: [], window: 0 }), "out-of-range at window"],
    [
      "rollingBlockRisk: threshold",
      () => rollingBlockRisk({ slots: [], window: 1, threshold: 0 }),
      "out-of-range at threshold",
    ],
    ["rollingBlockRisk: slots", () => rollingBlockRisk({ slots: 1 as never, window: 1 }), "wrong-type at slots"],
    [
      "rollingBlockRisk: a slot",
      () => rollingBlockRisk({ slots: [[], 1 as never], window: 1 }),
      "wrong-type at slots.1",
    ],
    [
      "rollingBlockRisk: doubles in a slot",
      () => rollingBlockRisk({ slots: [[], Float64Array.of(2)], window: 1 }),
      "chance-out-of-range at slots.1.0",
    ],
    [
      "rollingBlockRisk: too many states",
      () => rollingBlockRisk({ slots: Array.from({ length: 300 }, () => [0.1]), window: 300 }),
      "too-large at window",
    ],
    ["timeToBlock: sends", sends({ sends: 1 }), "wrong-type at sends"],
    ["timeToBlock: grid", sends({ grid: 1 }), "wrong-type at grid"],
    ["timeToBlock: at", sends({ sends: [{ at: Number.NaN, p: 0 }] }), "wrong-type at sends.0.at"],
    ["timeToBlock: p", sends({ sends: [{ at: 0, p: 2 }] }), "chance-out-of-range at sends.0.p"],
    ["timeToBlock: a moment", sends({ grid: [0, Number.NaN] }), "wrong-type at grid.1"],
    [
      "timeToBlock: the share that has come",
      sends({ delayCdf: () => 2, grid: [3] }),
      "chance-out-of-range at delayCdf.3",
    ],
    ["outstandingChance: p", () => outstandingChance({ p: 2, idkArrived: 0 }), "chance-out-of-range at p"],
    [
      "outstandingChance: idkArrived",
      () => outstandingChance({ p: 0, idkArrived: 2 }),
      "chance-out-of-range at idkArrived",
    ],
    [
      "outstandingChance: otherChance",
      () => outstandingChance({ p: 0, idkArrived: 0, otherChance: 2 }),
      "chance-out-of-range at otherChance",
    ],
    [
      "outstandingChance: otherArrived",
      () => outstandingChance({ p: 0, idkArrived: 0, otherArrived: 2 }),
      "chance-out-of-range at otherArrived",
    ],
    [
      "outstandingChance: more than 1 together",
      () => outstandingChance({ p: 0.6, idkArrived: 0, otherChance: 0.5 }),
      "chance-out-of-range at otherChance",
    ],
    [
      "planOutreach: an id twice would be invited twice",
      plan({
        candidates: [
          { id: "a", value: 1, p: 0 },
          { id: "b", value: 1, p: 0 },
          { id: "a", value: 2, p: 0 },
        ],
      }),
      "duplicate-id at candidates.2.id",
    ],
    [
      "planOutreach: an id that is another's position",
      plan({
        candidates: [
          { id: 1, value: 1, p: 0 },
          { value: 1, p: 0 },
        ],
      }),
      "duplicate-id at candidates.1.id",
    ],
    [
      "planOutreach: a misspelt wait would be passed over",
      plan({ candidates: [{ id: "a", value: 1, p: 0, waitdays: 9 }] }),
      "unknown-field at candidates.0.waitdays",
    ],
    ["planOutreach: no candidate", plan({ candidates: [null] }), "wrong-type at candidates.0"],
    ["withdrawAdvice: pending", () => withdrawAdvice(1 as never), "wrong-type at pending"],
    [
      "withdrawAdvice: a day instead of an age",
      () => withdrawAdvice([{ id: "a", sentAt: "2026-01-01" } as never]),
      "missing-field at pending.0.ageDays, unknown-field at pending.0.sentAt",
    ],
    ["withdrawAdvice: below", () => withdrawAdvice([], { below: 2 }), "chance-out-of-range at below"],
    ["withdrawAdvice: coolDownDays", () => withdrawAdvice([], { coolDownDays: -1 }), "out-of-range at coolDownDays"],
    ["withdrawAdvice: an age", () => withdrawAdvice([{ ageDays: -1 }]), "out-of-range at pending.0.ageDays"],
    ["withdrawAdvice: accepted", times({ accepted: 2 }), "chance-out-of-range at times.accepted"],
    ["withdrawAdvice: within", times({ within: 1 }), "wrong-type at times.within"],
    ["withdrawAdvice: no points", times({ within: [] }), "empty-list at times.within"],
    ["withdrawAdvice: a first day of 0", times({ within: [[0, 0.5]] }), "out-of-range at times.within.0.0"],
    ["withdrawAdvice: a share", times({ within: [[1, 2]] }), "chance-out-of-range at times.within.0.1"],
    [
      "withdrawAdvice: shares that fall",
      times({
        within: [
          [1, 0.5],
          [2, 0.4],
        ],
      }),
      "out-of-range at times.within.1.1",
    ],
  ] as const)("%s", (_, call, expected) => expect(refusal(call)).toBe(expected));
});

describe("what is at the edge is allowed:", () => {
  test.each([
    ["a thousand lives", () => blockRisk({ received: 0, threshold: 1000 }).block, 0],
    ["one life", () => blockRisk({ received: 0, threshold: 1 }).block, 0],
    ["no loss", () => adaptivePolicy({ candidates: [], blockLoss: 0 }).value, 0],
    ["no steps", () => planOutreach({ candidates: [], maxRisk: 0, maxNodes: 0 }).value, 0],
    ["as many IDKs as sends", () => posteriorIdkRate({ sends: 2, idks: 2, prior: { a: 1, b: 1 } }).mean, 0.75],
    ["two chances that make one", () => outstandingChance({ p: 0.7, idkArrived: 0, otherChance: 0.3 }), 0.7],
    [
      "shares that stay",
      () =>
        withdrawAdvice([], {
          times: {
            accepted: 1,
            within: [
              [1, 0.5],
              [2, 0.5],
            ],
            source: "",
          },
        }).length,
      0,
    ],
    ["no IDKs at no rate", () => noteFactor({ withNote: { sends: 3, idks: 0 }, rate: 0 }) < 1, true],
    ["an empty window", () => rollingBlockRisk({ slots: [], window: 1 }).block, 0],
    ["a million more", () => maxInvitations({ received: 0, p: 0, maxRisk: 0 }), Number.POSITIVE_INFINITY],
  ] as const)("%s", (_, call, expected) => expect(call()).toBe(expected));
});
