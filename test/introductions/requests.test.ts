import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldLedger, funnel, type LedgerEvent } from "../../src/introductions";
import { type DatedEvent, inOrder } from "../../src/introductions/ledger-event";
import { isRequest, openRequests, outcomesOfRequests } from "../../src/introductions/requests";
import { events } from "./arbitraries";

/** Whether an event can be about a request, said once and without any index. */
function fits(event: DatedEvent, request: DatedEvent): boolean {
  if (event.connector !== request.connector || event.time < request.time) return false;
  if (event.request !== undefined) return event.request === request.id;
  return event.target === undefined || request.target === undefined || event.target === request.target;
}

describe("which request an event is about", () => {
  test("the open requests are those left after crossing out the oldest fitting one for each answer", () => {
    fc.assert(
      fc.property(events, (log) => {
        for (const connector of ["a", "b", "c"]) {
          const { dated } = inOrder(log.filter((event) => event.connector === connector));
          const open = new Map(dated.filter(isRequest).map((request) => [request.id, request]));
          for (const event of dated) {
            if (event.by !== "them" || !["answered", "introduced", "declined"].includes(event.kind)) continue;
            const oldest = [...open.values()].find((request) => fits(event, request));
            if (oldest) open.delete(oldest.id);
          }
          expect([...openRequests(dated)].sort()).toEqual([...open.keys()].sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  test("an outcome belongs to the latest fitting request", () => {
    fc.assert(
      fc.property(events, (log) => {
        const { dated } = inOrder(log);
        const requests = dated.filter(isRequest);
        for (const [event, request] of outcomesOfRequests(dated)) {
          expect(request?.id).toBe(requests.findLast((candidate) => fits(event, candidate))?.id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("twenty thousand requests to one contact, and as many answers, are folded and counted in seconds", () => {
    const log = Array.from({ length: 20_000 }, (_, i): LedgerEvent[] => [
      { id: `a${i}`, at: "2026-01-01", kind: "asked", connector: "joost", target: `t${i}` },
      { id: `b${i}`, at: "2026-01-02", kind: "introduced", connector: "joost", target: `t${19_999 - i}` },
    ]).flat();
    const start = performance.now();
    expect(foldLedger(log).connectors["joost"]?.openRequests).toBe(0);
    expect(funnel(log).stages[1]).toMatchObject({ k: 20_000, n: 20_000 });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
