import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Approach,
  type ApproachAnswers,
  type AvailabilityReport,
  chooseChannel,
  edgePrior,
  informationValue,
  markSent,
  type NextStep,
  nextStep,
  preflight,
  recordAnswer,
  weighReports,
  xrayQuery,
} from "../../src/introductions";
import { render } from "../../src/messages";
import { voices } from "../messages/samples";
import { answer } from "./arbitraries";

const start: Approach = { target: "sanne", connector: "leo", knows: true };
const moments = fc.constantFrom(undefined, true, false, "go" as const, "wait" as const, "not-now" as const);

const approaches: fc.Arbitrary<Approach> = fc
  .record({
    knows: answer,
    route: fc.constantFrom("introduction" as const, "direct" as const),
    answers: fc.record({
      reallyKnows: answer,
      alreadyTookAnotherJob: moments,
      willIntroduce: answer,
      targetWelcomes: answer,
      helpWithWording: answer,
      mayIUseYourName: answer,
    }),
  })
  .map((rest) => ({ ...start, ...rest }));

const reachesTarget = (step: NextStep): boolean =>
  step.kind === "approach-target" || (step.kind === "ask" && step.of === "sanne");

describe("nextStep", () => {
  test.each([
    { answers: {}, kind: "ask", message: "intro.ask-really-know", why: "first: do you really know them?" },
    {
      answers: { reallyKnows: false },
      kind: "stop",
      message: "intro.thanks-anyway",
      why: "no: thanks, and no further",
    },
    { answers: { reallyKnows: true }, kind: "ask", message: "intro.precheck", why: "then: is it a good moment?" },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: true },
      kind: "stop",
      message: "intro.thanks-anyway",
      why: "another job",
    },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: "not-now" },
      kind: "stop",
      message: "intro.thanks-anyway",
      why: "not now",
    },
    { answers: { reallyKnows: true, alreadyTookAnotherJob: "wait" }, kind: "wait", message: undefined, why: "later" },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: "go" },
      kind: "ask",
      message: "intro.request",
      why: "the request",
    },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: false, willIntroduce: true },
      kind: "ask",
      message: "intro.ask-target",
      why: "the connector asks the target",
    },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: false, willIntroduce: true, targetWelcomes: true },
      kind: "approach-target",
      message: "invite.after-intro",
      why: "introduced",
    },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: false, willIntroduce: true, targetWelcomes: false },
      kind: "stop",
      message: "intro.thanks-anyway",
      why: "the target would rather not",
    },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: false, willIntroduce: false },
      kind: "ask",
      message: "intro.review-message",
      why: "no introduction: help with the wording",
    },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: false, willIntroduce: false, helpWithWording: false },
      kind: "ask",
      message: "intro.mention-you",
      why: "then the name",
    },
  ] as const)("$why", ({ answers, kind, message }) => {
    const step = nextStep({ ...start, answers });
    expect(step.kind).toBe(kind);
    expect("message" in step ? step.message : undefined).toBe(message);
  });

  test.each([
    { answers: { reallyKnows: false }, why: "they do not know the target" },
    { answers: { reallyKnows: true, alreadyTookAnotherJob: true }, why: "another job" },
    {
      answers: { reallyKnows: true, alreadyTookAnotherJob: "go", willIntroduce: true, targetWelcomes: false },
      why: "the target would rather not",
    },
  ] as const)("a stop thanks for no introduction, since there was none: $why", ({ answers }) => {
    const step = nextStep({ ...start, answers });
    if (step.kind !== "stop") throw new Error("expected a stop");
    for (const voice of voices) {
      const { text } = render(step.message, { target: "Sanne Bos" }, voice);
      expect(text).toMatch(/thank|dank/i);
      expect(text).not.toMatch(/introd|contact gehad|in touch/i);
    }
  });

  test.each([
    { answers: { reallyKnows: "no" }, path: ["answers", "reallyKnows"], why: "a text counted as a yes" },
    { answers: { realyKnows: false }, path: ["answers", "realyKnows"], why: "a misspelt no was passed over" },
    { answers: { alreadyTookAnotherJob: "not now" }, path: ["answers", "alreadyTookAnotherJob"], why: "it went on" },
  ])("answers that are none are refused in a stored state: $why", ({ answers, path }) => {
    expect(() => nextStep({ ...start, answers: answers as ApproachAnswers })).toThrow(
      expect.objectContaining({ path }),
    );
    expect(() => recordAnswer(start, answers as ApproachAnswers)).toThrow(
      expect.objectContaining({ path: path.slice(1) }),
    );
  });

  test("the direct route asks for wording and name instead of an introduction", () => {
    const direct: Approach = { ...start, route: "direct", answers: { reallyKnows: true, alreadyTookAnotherJob: "go" } };
    expect(nextStep(direct)).toMatchObject({ name: "helpWithWording" });
    const worded = recordAnswer(direct, { helpWithWording: true });
    expect(nextStep(worded)).toMatchObject({ name: "mayIUseYourName" });
    for (const mayIUseYourName of [true, false])
      expect(nextStep(recordAnswer(worded, { mayIUseYourName }))).toEqual({
        kind: "approach-target",
        mention: mayIUseYourName,
        message: null,
      });
  });

  test("a connector whom I do not know is asked nothing, whatever else is known", () => {
    fc.assert(
      fc.property(approaches, fc.constantFrom(false, undefined), (state, knows) => {
        expect(nextStep({ ...state, knows })).toMatchObject({ kind: "get-acquainted", with: "leo" });
      }),
    );
  });

  test("nothing reaches the target before the connector has said yes to knowing and to the moment, and has answered the rest", () => {
    fc.assert(
      fc.property(approaches, (state) => {
        const step = nextStep(state);
        if (!reachesTarget(step)) return;
        const { answers = {} } = state;
        expect(answers.reallyKnows).toBe(true);
        expect([false, "go"]).toContain(answers.alreadyTookAnotherJob);
        const introduced = state.route === "introduction" && answers.willIntroduce === true;
        const helped = answers.helpWithWording !== undefined && answers.mayIUseYourName !== undefined;
        expect(introduced || helped).toBe(true);
        if (step.kind === "approach-target" && step.mention) {
          expect(introduced ? answers.targetWelcomes : answers.mayIUseYourName).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("answering whatever is asked always comes to an end, in at most six answers", () => {
    fc.assert(
      fc.property(approaches, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (state, replies) => {
        let current = state;
        let step = nextStep(current);
        let count = 0;
        while (step.kind === "ask") {
          current = recordAnswer(markSent(current, step.name), { [step.name]: replies[count] ?? true });
          step = nextStep(current);
          count++;
          expect(count).toBeLessThanOrEqual(6);
        }
      }),
    );
  });

  test("while a question is out the step is to wait for it; any other answer leaves it out", () => {
    const sent = markSent(start, "reallyKnows");
    expect(nextStep(sent)).toEqual({ kind: "wait", for: "reallyKnows" });
    expect(nextStep(recordAnswer(sent, { mayIUseYourName: true }))).toEqual({ kind: "wait", for: "reallyKnows" });
    expect(nextStep(recordAnswer(sent, { reallyKnows: true }))).toMatchObject({ name: "alreadyTookAnotherJob" });
    const introducing = { reallyKnows: true, alreadyTookAnotherJob: "go", willIntroduce: true } as const;
    const asked = markSent({ ...start, answers: introducing }, "targetWelcomes");
    expect(nextStep(asked)).toEqual({ kind: "wait", for: "targetWelcomes" });
  });

  test("only a connector's ignorance leaves other routes open", () => {
    fc.assert(
      fc.property(approaches, (state) => {
        const step = nextStep(state);
        if (step.kind !== "stop") return;
        expect(step.ends).toBe(step.reason === "connectorDoesNotKnowTarget" ? "this-route" : "target");
      }),
    );
  });
});

describe("weighReports and preflight", () => {
  const now = "2026-03-01";
  const report = (
    source: "insider" | "public",
    available: boolean,
    at: string,
    id = `${source}-${at}`,
  ): AvailabilityReport => ({ id, source, available, at });

  test.each([
    {
      why: "an older profile yields to an insider",
      reports: [report("public", true, "2026-01-01"), report("insider", false, "2026-02-01")],
      value: "unavailable",
      source: "insider",
    },
    {
      why: "an insider's newer word beats their older one",
      reports: [report("insider", false, "2026-01-01"), report("insider", true, "2026-02-01")],
      value: "available",
      source: "insider",
    },
    {
      why: "a profile alone counts",
      reports: [report("public", true, "2026-01-01")],
      value: "available",
      source: "public",
    },
    {
      why: "a newer profile against an insider is a conflict",
      reports: [report("insider", false, "2026-01-01"), report("public", true, "2026-02-01")],
      value: undefined,
      source: undefined,
    },
    {
      why: "two insiders of one day who disagree",
      reports: [report("insider", false, "2026-02-01", "x"), report("insider", true, "2026-02-01", "y")],
      value: undefined,
      source: undefined,
    },
    {
      why: "a report of this very moment counts",
      reports: [report("insider", false, "2026-03-01")],
      value: "unavailable",
      source: "insider",
    },
    {
      why: "a profile of the same day yields to an insider",
      reports: [report("public", true, "2026-02-01"), report("insider", false, "2026-02-01")],
      value: "unavailable",
      source: "insider",
    },
    { why: "too old to count", reports: [report("insider", false, "2025-06-01")], value: undefined, source: undefined },
    { why: "from after now", reports: [report("insider", false, "2026-03-02")], value: undefined, source: undefined },
    { why: "nothing reported", reports: [], value: undefined, source: undefined },
  ] as const)("$value: $why", ({ reports, value, source }) => {
    const result = weighReports(reports, { now });
    expect(result).toMatchObject({ value, question: value === undefined ? { message: "intro.precheck" } : null });
    expect(result.source).toBe(source);
    expect(weighReports([...reports].reverse(), { now })).toEqual(result);
  });

  test("a conflict names both reports", () => {
    const reports = [report("insider", false, "2026-01-01", "a"), report("public", true, "2026-02-01", "b")];
    expect(weighReports(reports, { now }).factIds).toEqual(["a", "b"]);
  });

  test("an insider's word runs out after its days", () => {
    const reports = [report("insider", false, "2026-02-01")];
    expect(weighReports(reports, { now, validDays: 29 }).value).toBe("unavailable");
    expect(weighReports(reports, { now, validDays: 28 }).value).toBeUndefined();
    expect(() => weighReports([], { now, validDays: 0 })).toThrow(expect.objectContaining({ code: "out-of-range" }));
  });

  test.each([
    { reports: [report("insider", false, "2026-02-01")], strongConnector: true, step: "stop" },
    { reports: [report("public", false, "2026-02-01")], strongConnector: false, step: "stop" },
    { reports: [report("public", true, "2026-02-01")], strongConnector: true, step: "ask-connector-first" },
    { reports: [], strongConnector: true, step: "ask-connector-first" },
    { reports: [], strongConnector: false, step: "go" },
    { reports: [report("insider", true, "2026-02-01")], strongConnector: true, step: "go" },
  ])("$step for $reports with strong connector $strongConnector", ({ reports, strongConnector, step }) =>
    expect(preflight(weighReports(reports, { now }), { strongConnector })).toBe(step),
  );
});

describe("what a connection is worth", () => {
  test("an open networker stands below anybody else until asked, and equal after the same answer", () => {
    const order = ["ruled-out", "doubtful", "open", "confirmed"];
    const place = (openNetworker: boolean, reallyKnows?: boolean): number =>
      order.indexOf(edgePrior({ id: "c", openNetworker, reallyKnows }));
    expect(place(true)).toBeLessThan(place(false));
    for (const reallyKnows of [true, false]) expect(place(true, reallyKnows)).toBe(place(false, reallyKnows));
  });

  test.each([
    { is: { knows: true, reallyKnows: true }, value: "much" },
    { is: { reallyKnows: true }, value: "some" },
    { is: { knows: true }, value: "some" },
    { is: { knows: true, openNetworker: true }, value: "little" },
    { is: {}, value: "little" },
    { is: { knows: true, reallyKnows: false }, value: "none" },
  ])("$is can tell $value", ({ is, value }) => expect(informationValue({ id: "c", ...is })).toBe(value));
});

describe("chooseChannel", () => {
  const now = "2026-03-01";
  const verified = { id: "joost", knows: true, reallyKnows: true };
  const unverified = { id: "leo", knows: true, openNetworker: true };

  test("a verified introduction comes first, one to be verified next, then direct, then paid", () => {
    const choice = chooseChannel({ target: "t", candidates: [unverified, verified, { id: "mia" }], inmail: true, now });
    expect(choice).toEqual({
      verdict: "verified-path",
      channels: [
        { kind: "introduction", via: "joost", status: "verified" },
        { kind: "introduction", via: "leo", status: "needs-verification" },
        { kind: "direct" },
        { kind: "inmail" },
      ],
    });
  });

  test("without anybody there is no verified path, and perhaps no way at all", () => {
    expect(chooseChannel({ target: "t", candidates: [], now })).toEqual({
      verdict: "no-verified-path",
      channels: [{ kind: "direct" }],
    });
    expect(chooseChannel({ target: "t", candidates: [], direct: false, now }).channels).toEqual([]);
  });

  test("a target who has moved on is not approached by any way", () => {
    const choice = chooseChannel({ target: "t", candidates: [{ ...verified, alreadyTookAnotherJob: true }], now });
    expect(choice).toMatchObject({ verdict: "stop", channels: [], stop: { reason: "candidateMovedOn" } });
  });
});

describe("xrayQuery", () => {
  test("quotes terms, joins choices and leaves directories out", () => {
    const { query, words } = xrayQuery({
      titles: ["recruiter", "talent  scout"],
      places: ["Utrecht"],
      without: ["stage"],
      country: "nl",
    });
    expect(query).toBe(
      'site:nl.linkedin.com/in ("recruiter" OR "talent scout") "Utrecht" -"stage" -inurl:dir -intitle:directory',
    );
    expect(words).toBe(query.split(" ").length);
  });

  test("never builds more than 32 words, operators included, and names enough terms to drop", () => {
    const terms = fc.array(fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,4})?$/), { maxLength: 12 });
    fc.assert(
      fc.property(fc.record({ titles: terms, places: terms, skills: terms, without: terms }), (options) => {
        const wanted = options.titles.length + options.places.length + options.skills.length;
        if (wanted === 0) return;
        try {
          expect(xrayQuery(options).words).toBeLessThanOrEqual(32);
        } catch (error) {
          expect(error).toMatchObject({ code: "query-too-long", message: expect.stringMatching(/drop `[a-z ]+`/) });
        }
      }),
    );
  });

  test("what is left after dropping the named terms fits", () => {
    const titles = Array.from({ length: 25 }, (_, i) => `t${i}`);
    let message = "";
    try {
      xrayQuery({ titles });
    } catch (error) {
      message = error instanceof Error ? error.message : "";
    }
    const drop = [...message.matchAll(/`(t\d+)`/g)].map(([, term]) => term);
    expect(drop.length).toBeGreaterThan(0);
    const kept = titles.filter((title) => !drop.includes(title));
    expect(xrayQuery({ titles: kept }).words).toBeLessThanOrEqual(32);
    expect(() => xrayQuery({ titles: titles.slice(0, kept.length + 1) })).toThrow("drop");
  });

  test.each([
    { options: {}, code: "empty-list" },
    { options: { titles: ['a" OR "b'] }, code: "unsafe-parameter" },
    { options: { titles: ["two\nlines"] }, code: "unsafe-parameter" },
    { options: { titles: [" "] }, code: "unsafe-parameter" },
    { options: { titles: ["a"], country: "evil.example/" }, code: "unsafe-parameter" },
  ])("refuses $options with $code", ({ options, code }) =>
    expect(() => xrayQuery(options)).toThrow(expect.objectContaining({ code })),
  );
});
