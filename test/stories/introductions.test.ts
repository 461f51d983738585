import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/decide/evaluate";
import {
  type Approach,
  type Candidate,
  calibrate,
  chooseChannel,
  compareToClaim,
  dueOffers,
  edgePrior,
  expectedRate,
  foldLedger,
  funnel,
  type IntroductionMessage,
  informationValue,
  type LedgerEvent,
  nextStep,
  planIntroductions,
  preflight,
  rankConnectors,
  rankIntroductions,
  reactionRates,
  reciprocity,
  recordAnswer,
  recruitersClaim,
  weighReports,
  xrayQuery,
} from "../../src/introductions";
import { contracts, render } from "../../src/messages";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { buildGraph, connectorsBetween, reach, reachBenefit, secondDegreeReach, usableReach } from "../../src/reach";

const now = "2026-03-01";

/** Somebody I know well, who worked with the candidate; and a friend who connects with everyone. */
const joost: Candidate = { id: "joost", knows: true, reallyKnows: true };
const leo: Candidate = { id: "leo", knows: true, openNetworker: true };

describe("reactions to the archive reply", () => {
  test("R19: without reactions the rate is unknown, and nine of ten leave 90 % possible", () => {
    const reply = "reply.archive.not-met";
    const silent = reactionRates([{ id: "0", message: reply }])[reply];
    expect(silent).toMatchObject({ rate: undefined, interval: [0, 1], open: 1 });

    const ten = Array.from({ length: 10 }, (_, i) => ({
      id: `${i}`,
      message: reply,
      sentiment: i < 9 ? ("positive" as const) : ("negative" as const),
    }));
    const [low = 1, high = 0] = reactionRates(ten)[reply]?.interval ?? [];
    expect(low).toBeLessThan(0.9);
    expect(high).toBeGreaterThan(0.9);
  });
});

describe("introductions", () => {
  test("R31: the way through a contact who really knows the candidate comes first; without one there is no verified path", () => {
    const choice = chooseChannel({ target: "sanne", candidates: [leo, joost], inmail: true, now });
    expect(choice.verdict).toBe("verified-path");
    expect(choice.channels[0]).toEqual({ kind: "introduction", via: "joost", status: "verified" });
    expect(chooseChannel({ target: "sanne", candidates: [], now }).verdict).toBe("no-verified-path");
  });

  test("R32: nearly everyone replies, and fewer become candidates: two rates, each with its own interval", () => {
    const log = Array.from({ length: 10 }, (_, i): LedgerEvent[] => {
      const about = { connector: "joost", target: `t${i}` };
      const outcome = i < 6 ? "becameCandidate" : "notInterested";
      return [
        { id: `${i}a`, at: "2026-01-01", kind: "asked", ...about },
        { id: `${i}b`, at: "2026-01-03", kind: "introduced", ...about },
        { id: `${i}c`, at: "2026-01-09", kind: outcome, ...about },
      ];
    }).flat();
    const { stages } = funnel(log);
    const replied = stages.find(({ name }) => name === "replied");
    const candidate = stages.find(({ name }) => name === "candidate");
    expect([replied?.rate, candidate?.rate]).toEqual([1, 0.6]);
    expect(replied?.interval).not.toEqual(candidate?.interval);
  });

  test("R33: the right profile with a weak contact loses to the second profile with a strong one", () => {
    const options = {
      targets: [
        { id: "best", value: 1 },
        { id: "second", value: 0.8 },
      ],
      candidates: [
        { ...leo, target: "best" },
        { ...joost, target: "second" },
      ],
      now,
    };
    expect(rankIntroductions(options).map(({ target }) => target)).toEqual(["second", "best"]);
    const swapped = {
      ...options,
      candidates: [
        { ...leo, target: "second" },
        { ...joost, target: "best" },
      ],
    };
    expect(rankIntroductions(swapped).map(({ target }) => target)).toEqual(["best", "second"]);
  });

  test("R34: the claim of 80 % holds for pre-selected candidates only, and gives way to data", () => {
    expect(expectedRate({ k: 0, n: 0 }, { preselected: true })).toMatchObject({ rate: 0.8, basis: "claim" });
    expect(expectedRate({ k: 0, n: 0 }, { preselected: false })).toMatchObject({ rate: undefined, basis: "none" });
    expect(expectedRate({ k: 3, n: 12 }, { preselected: true })).toMatchObject({ rate: 0.25, basis: "data" });
    expect(compareToClaim({ k: 8, n: 10 }, recruitersClaim.rate)).toBe("cannot tell");
    const outcomes = [true, true, false, true, true];
    expect(
      calibrate(
        outcomes.map(() => 0.8),
        outcomes,
      ).bins,
    ).toMatchObject([{ n: 5, observed: 0.8 }]);
  });

  test("R35: a contact whom I never helped is less willing, so help is offered first; swapping the roles mirrors it", () => {
    const favour: LedgerEvent = { id: "1", at: "2026-01-01", kind: "introduced", connector: "joost", by: "them" };
    const owing = reciprocity(foldLedger([favour]), "joost");
    const owed = reciprocity(foldLedger([{ ...favour, by: "me" }]), "joost");
    expect(owing).toMatchObject({ balance: -1, willingness: "lower", advice: "offer-help-first" });
    expect(owed).toMatchObject({ balance: 1, willingness: "higher", advice: "fine-to-ask" });
  });

  test("R36: the standing offer is repeated, never twice within the interval, and offers help and introductions", () => {
    const offered: LedgerEvent = { id: "1", at: "2026-01-01", kind: "offered", connector: "joost" };
    const due = (on: string) => dueOffers(foldLedger([offered]), { now: on, everyDays: 90 });
    expect(due("2026-03-31")).toEqual([]);
    expect(due("2026-04-01")).toMatchObject([{ connector: "joost", message: "intro.reciprocity" }]);
    const [offer] = due("2026-04-01");
    if (offer === undefined) throw new Error("an offer is due");
    expect(render(offer.message, {}, { locale: "en" }).text).toMatch(/introduction.*help|help.*introduction/s);
    expect(render(offer.message, {}, { locale: "nl" }).text).toMatch(/introductie.*help|help.*introductie/s);
  });

  test("R37: a contact who really knows the candidate can tell more than somebody who is merely connected", () => {
    expect([informationValue(joost), informationValue({ id: "mia", knows: true })]).toEqual(["much", "some"]);
    expect(informationValue({ id: "bare" })).toBe("little");
  });

  test("R38: one who connects with everyone usually knows less, until the question has been answered", () => {
    expect([edgePrior(leo), edgePrior({ id: "mia", knows: true })]).toEqual(["doubtful", "open"]);
    expect(informationValue(leo)).toBe("little");
    for (const reallyKnows of [true, false])
      expect(edgePrior({ ...leo, reallyKnows })).toBe(edgePrior({ id: "mia", knows: true, reallyKnows }));
  });

  test("R39: asking the contact first saves a needless approach: the candidate had taken another job", () => {
    const profile = { id: "p", source: "public", available: true, at: "2026-01-05" } as const;
    const before = weighReports([profile], { now });
    expect(preflight(before, { strongConnector: true })).toBe("ask-connector-first");

    const word = { id: "w", source: "insider", available: false, at: "2026-02-27" } as const;
    const after = weighReports([profile, word], { now });
    expect(preflight(after, { strongConnector: true })).toBe("stop");
    const { ranked, stop } = rankConnectors({ target: "sanne", candidates: [joost], availability: after, now });
    expect(ranked).toEqual([]);
    expect(stop).toEqual({ reason: "candidateMovedOn", factIds: ["w"] });
  });

  test("R39: within an approach the same word from the contact ends every route to that candidate", () => {
    const asked: Approach = { target: "sanne", connector: "joost", knows: true, answers: { reallyKnows: true } };
    expect(nextStep(asked)).toMatchObject({ kind: "ask", message: "intro.precheck" });
    const told = recordAnswer(asked, { alreadyTookAnotherJob: "not-now" });
    expect(nextStep(told)).toMatchObject({ kind: "stop", reason: "candidateMovedOn", ends: "target" });
  });

  test("R31: every message that a step names is in the catalogue", () => {
    const named: Readonly<Record<IntroductionMessage, true>> = {
      "intro.request": true,
      "intro.ask-really-know": true,
      "intro.precheck": true,
      "intro.review-message": true,
      "intro.mention-you": true,
      "intro.thanks-anyway": true,
      "intro.ask-target": true,
      "invite.after-intro": true,
    };
    expect(Object.keys(contracts)).toEqual(expect.arrayContaining(Object.keys(named)));
  });

  test("R35: a good contact is not asked for everybody at once", () => {
    const targets = ["ann", "bob", "cas"];
    const candidates = targets.map((target) => ({ ...joost, target }));
    const { assignments, unserved } = planIntroductions({
      targets,
      candidates,
      caps: { perConnector: 2, days: 30 },
      now,
    });
    expect(assignments).toHaveLength(2);
    expect(unserved).toEqual([{ target: "cas", why: "caps-reached" }]);
  });
});

describe("open networkers", () => {
  const network = [
    ["me", "joost"],
    ["me", "leo"],
    ["joost", "sanne"],
    ["leo", "sanne"],
    ["leo", "tom"],
    ["leo", "una"],
  ] as const;

  test("R45: many contacts give a large second degree: a set union, unknown without connections, never less with one more", () => {
    const graph = buildGraph(network);
    expect(secondDegreeReach(graph, "me")).toMatchObject({ status: "exact", count: 3, overlap: 0.25 });
    expect(reach(graph, "me").perConnector).toContainEqual({ id: "leo", seen: 3, exclusive: 2 });
    expect(secondDegreeReach(buildGraph(network.slice(0, 2)), "me")).toMatchObject({
      status: "unknown",
      count: undefined,
    });
    const more = reach(buildGraph([...network, ["me", "una"], ["una", "vic"]]), "me");
    const less = reach(graph, "me");
    expect(more.first + more.second).toBeGreaterThanOrEqual(less.first + less.second);
  });

  test("R45: of that reach little may be usable", () => {
    const known = new Set(["me joost", "me leo", "joost sanne"]);
    const usable = usableReach(buildGraph(network), "me", (a, b) => known.has(`${a} ${b}`) || undefined);
    expect(usable).toEqual({ reach: 3, confirmed: 1, possible: 2, ruledOut: 0 });
  });

  test("R46: what reach saves is never more than the paid account costs, and unknown reach saves an unknown amount", () => {
    for (const share of [0, 0.3, 1])
      expect(reachBenefit({ reach: share, paidPlanCost: 600, alternativeCoverage: 0.2 }).benefit).toBeLessThanOrEqual(
        600,
      );
    const unknown = reachBenefit({ paidPlanCost: 600, alternativeCoverage: 0.2 });
    expect(unknown).toEqual({ benefit: undefined, atMost: 480, dominated: false });
  });

  test("R47: a search engine does the same, so reach is no reason", () => {
    expect(reachBenefit({ reach: 1, paidPlanCost: 600, alternativeCoverage: 1 })).toEqual({
      benefit: 0,
      atMost: 0,
      dominated: true,
    });
    const { query, words } = xrayQuery({ titles: ["recruiter"], places: ["Utrecht"], country: "nl" });
    expect(query).toContain('site:nl.linkedin.com/in "recruiter" "Utrecht"');
    expect(words).toBeLessThanOrEqual(32);
  });

  test("R48: an open networker whom I met and would introduce is accepted; the label changes nothing in strict", () => {
    const policy = strictSelective();
    for (const metInPerson of [true, false, undefined])
      for (const wouldIntroduce of [true, false, undefined]) {
        const [labelled, unlabelled] = [true, undefined].map((openNetworker) =>
          evaluate(policy, { metInPerson, wouldIntroduce, openNetworker }),
        );
        expect([labelled?.action, labelled?.status]).toEqual([unlabelled?.action, unlabelled?.status]);
      }
    expect(evaluate(policy, { metInPerson: true, wouldIntroduce: true, openNetworker: true }).action).toBe("accept");
  });

  test("R49: an open networker is first asked whether they really know the candidate: no ends that path, yes lifts it", () => {
    const ranking = (candidate: Candidate) => rankConnectors({ target: "sanne", candidates: [candidate], now });
    expect(ranking(leo).ranked).toMatchObject([{ tier: "ask-if-known", ask: { message: "intro.ask-really-know" } }]);
    expect(ranking({ ...leo, reallyKnows: true }).ranked).toMatchObject([{ tier: "ask-intro", next: "intro.request" }]);
    expect(ranking({ ...leo, reallyKnows: false })).toMatchObject({
      ranked: [],
      excluded: [{ id: "leo", reason: "does-not-know-target" }],
    });
    expect(chooseChannel({ target: "sanne", candidates: [leo], now }).channels[0]).toMatchObject({
      status: "needs-verification",
    });
  });

  test("R50: being connected is not knowing: a path of connections alone is unverified", () => {
    const graph = buildGraph(network);
    const candidates = connectorsBetween(graph, "me", "sanne").map((id) => ({ id, knows: true }));
    const { ranked } = rankConnectors({ target: "sanne", candidates, graph, me: "me", now });
    expect(ranked.map(({ id, path }) => [id, path])).toEqual([
      ["joost", "unverified"],
      ["leo", "unverified"],
    ]);
    const confirmed = candidates.map((candidate) => ({
      ...candidate,
      reallyKnows: candidate.id === "leo" || undefined,
    }));
    const [first] = rankConnectors({ target: "sanne", candidates: confirmed, graph, me: "me", now }).ranked;
    expect(first).toMatchObject({ id: "leo", path: "verified" });
  });
});
