import * as fc from "fast-check";
import type { Candidate, LedgerEvent, LedgerEventKind } from "../../src/introductions";

/** Known true, known false, or unknown. */
export const answer = fc.constantFrom(true, false, undefined);

const idText = fc.constantFrom(..."abcdefghijkl");

/** A candidate about whom anything may be known; every shared fact has an id of its own. */
const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    id: idText,
    knows: answer,
    reallyKnows: answer,
    knowsTarget: answer,
    openNetworker: answer,
    alreadyTookAnotherJob: fc.constantFrom(undefined, false, "go" as const, "wait" as const),
    sharing: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ sharing, ...rest }) => ({
    ...rest,
    shared: Array.from({ length: sharing }, (_, i) => ({ kind: "employer" as const, id: `${rest.id}-shared-${i}` })),
  }));

export const candidates = fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 8 });

const kinds: readonly LedgerEventKind[] = [
  "asked",
  "asked",
  "answered",
  "introduced",
  "declined",
  "helped",
  "thanked",
  "offered",
  "replied",
  "becameCandidate",
  "notInterested",
];

const date = fc.integer({ min: 0, max: 200 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** A log of up to 30 events between me and three contacts about two targets, in 1970. */
export const events: fc.Arbitrary<LedgerEvent[]> = fc
  .array(
    fc.record(
      {
        at: date,
        kind: fc.constantFrom(...kinds),
        connector: fc.constantFrom("a", "b", "c"),
        target: fc.constantFrom("t", "u"),
        by: fc.constantFrom("me" as const, "them" as const),
        request: fc.constantFrom("e00", "e02", "e05", "none"),
      },
      { requiredKeys: ["at", "kind", "connector"] },
    ),
    { maxLength: 30 },
  )
  .map((list) => list.map((event, i) => ({ ...event, id: `e${String(i).padStart(2, "0")}` })));

export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
