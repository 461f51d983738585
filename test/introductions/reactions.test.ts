import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reaction, reactionRates } from "../../src/introductions";
import { shuffled } from "./arbitraries";

const log: fc.Arbitrary<Reaction[]> = fc
  .array(
    fc.record(
      {
        message: fc.constantFrom("reply.archive.not-met", "invite.unsure"),
        sentiment: fc.constantFrom("positive" as const, "neutral" as const, "negative" as const),
      },
      { requiredKeys: ["message"] },
    ),
  )
  .map((list) => list.map((entry, i) => ({ ...entry, id: `${i}` })));

describe("reactionRates", () => {
  test("counts every message once, in whatever order and however often it is logged", () => {
    fc.assert(
      fc.property(
        log.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const rates = reactionRates(list);
          expect(reactionRates([...other, ...list])).toEqual(rates);
          const total = Object.values(rates).reduce((sum, { n, open }) => sum + n + open, 0);
          expect(total).toBe(list.length);
        },
      ),
    );
  });

  test("a reaction that comes later replaces its absence, and only one reaction counts", () => {
    const sent: Reaction = { id: "1", message: "m" };
    const reacted: Reaction = { ...sent, sentiment: "negative" };
    expect(reactionRates([sent, reacted])).toEqual(reactionRates([reacted, sent]));
    expect(reactionRates([sent, reacted])["m"]).toMatchObject({ k: 0, n: 1, rate: 0, open: 0 });
  });

  test.each([
    {
      why: "two sentiments for one id",
      second: { id: "1", message: "m", sentiment: "negative" },
      code: "contradictory-facts",
    },
    { why: "two messages for one id", second: { id: "1", message: "other" }, code: "contradictory-facts" },
    { why: "an empty id", second: { id: "", message: "m" }, code: "empty-id" },
  ] as const)("$why is refused", ({ second, code }) =>
    expect(() => reactionRates([{ id: "1", message: "m", sentiment: "positive" }, second])).toThrow(
      expect.objectContaining({ code }),
    ),
  );
});
