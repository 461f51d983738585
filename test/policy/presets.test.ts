import { describe, expect, test } from "vitest";
import * as z from "zod";
import { compile, type Decision, type Facts, type PresetPolicy } from "../../src";
import { type AcquaintanceFacts, acquaintance } from "../../src/invitation/acquaintance";
import { defineVocabulary, extendVocabulary } from "../../src/invitation/vocabulary";
import type { Because } from "../../src/policy/document";
import { parsePolicy } from "../../src/policy/parse";
import { beforeInviting } from "../../src/policy/presets/before-inviting";
import type { Criterion } from "../../src/policy/presets/criterion";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { sampleFacts } from "../generators";

const criteria: readonly Criterion[] = ["met", "would-introduce", "both"];
/** Policies are not parsed when they are made, so these tests do it, for the edges of every option. */
const presets: readonly (readonly [name: string, policy: PresetPolicy])[] = [
  ...criteria.map((criterion) => [`strict, ${criterion}`, strictSelective({ criterion })] as const),
  ...criteria.map((criterion) => [`hybrid, ${criterion}`, hybrid({ criterion })] as const),
  ["hybrid, easy", hybrid({ signs: 1, mutualConnections: 1, messages: 1, days: 1 })],
  ["hybrid, hard", hybrid({ signs: 6, mutualConnections: 500, messages: 1_000, days: 365 })],
  ["lion", lion()],
  ["lion without guards", lion({ guards: false })],
  ["paused", paused({ until: "2026-12-31" })],
];

function expectReasons(reasons: readonly Because[]): void {
  for (const { nl, en } of reasons) {
    expect(nl).toMatch(/^[A-Z].*\.$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(nl).not.toBe(en);
  }
}

describe.each(presets)("the preset %s", (_, policy) => {
  test("is plain data: it passes through JSON and the parser unchanged", () => {
    expect(parsePolicy(JSON.stringify(policy)).value).toEqual(policy);
  });

  test("says why in both languages, in different words, for every rule", () => {
    expectReasons([...policy.rules, policy.otherwise].flatMap(({ because }) => because ?? []));
    expect(policy.rules.every(({ because }) => because !== undefined)).toBe(true);
  });

  test("mentions neither a report nor an answer that one does not know the sender", () => {
    expect(JSON.stringify(policy)).not.toMatch(/"report"|idk/i);
  });
});

/** Complete and partial facts alike, as an app would pass them. */
const anyFacts: readonly AcquaintanceFacts[] = sampleFacts(acquaintance, 10_000, [0, 0.3, 0.6, 0.95]);
const completeFacts: readonly AcquaintanceFacts[] = sampleFacts(acquaintance, 10_000);

test("no preset ever reports anybody, on 10,000 sets of facts", () => {
  const seen = new Set<string>();
  for (const [, policy] of presets) {
    const decide = compile(policy);
    for (const facts of anyFacts) {
      const decision = decide(facts);
      seen.add(decision.action);
      if (decision.status === "open") for (const action of decision.possible) seen.add(action);
    }
  }
  expect([...seen].sort()).toEqual(["accept", "archive", "ask", "decline"]);
});

test.each(criteria)("whom strict (%s) accepts hybrid accepts, and whom hybrid accepts lion accepts", (criterion) => {
  const deciders = [strictSelective({ criterion }), hybrid({ criterion }), lion()].map((policy) => compile(policy));
  const unguarded = completeFacts.map((facts) => ({ ...facts, inBlockList: false, suspectedScam: false }));
  const [strict = [], between = [], open = []] = deciders.map((decide) =>
    unguarded.filter((facts) => decide(facts).action === "accept"),
  );
  expect(strict.filter((facts) => !between.includes(facts))).toEqual([]);
  expect(between.filter((facts) => !open.includes(facts))).toEqual([]);
  expect(strict.length).toBeGreaterThan(500);
  expect(between.length).toBeGreaterThan(strict.length);
  expect(open).toHaveLength(unguarded.length);
});

test("a harder hybrid accepts no one whom an easier one turns away", () => {
  const [easily, hardly] = [
    compile(hybrid({ signs: 1 })),
    compile(hybrid({ signs: 4, mutualConnections: 20, messages: 30, days: 12 })),
  ];
  const accepted = completeFacts.filter((facts) => hardly(facts).action === "accept");
  expect(accepted.filter((facts) => easily(facts).action !== "accept")).toEqual([]);
  expect(accepted.length).toBeGreaterThan(500);
});

test.each(criteria)("strict (%s) is not moved by seniority or industry, on 10,000 sets of facts", (criterion) => {
  const decide = compile(strictSelective({ criterion }));
  const valuesOf = (fact: string): readonly string[] => {
    const domain = acquaintance.facts.get(fact)?.domain;
    return domain?.kind === "choice" ? domain.values : [];
  };
  const [seniorities, industries] = [valuesOf("seniority"), valuesOf("industry")];
  const moved = anyFacts.filter((facts, i) => {
    const status = {
      seniority: seniorities[i % seniorities.length] ?? null,
      industry: industries[i % industries.length] ?? null,
    };
    const [before, after] = [decide(facts), decide({ ...facts, ...status } as AcquaintanceFacts)];
    return answer(before) !== answer(after);
  });
  expect(moved).toEqual([]);
  expect(seniorities.length).toBeGreaterThan(5);
});

/** Everything about a decision but its questions, which take longer to work out. */
function answer(decision: Decision): string {
  const { status, action, reply } = decision;
  return [status, action, reply, ...(decision.status === "open" ? decision.possible : [decision.rule])].join();
}

test("lion accepts everyone, and archives in silence what its guards stop", () => {
  const decide = compile(lion());
  const guarded = (facts: AcquaintanceFacts) => facts.inBlockList === true || facts.suspectedScam === true;
  for (const facts of completeFacts.slice(0, 1_000)) {
    expect(decide(facts)).toMatchObject(
      guarded(facts) ? { action: "archive", reply: null } : { action: "accept", reply: "reply.welcome.open" },
    );
  }
  const unguarded = compile(lion({ guards: false }));
  expect(unguarded({ inBlockList: true, suspectedScam: true })).toMatchObject({ status: "settled", action: "accept" });
});

describe("strict", () => {
  const cases: readonly [criterion: Criterion, facts: AcquaintanceFacts, action: string, why: string][] = [
    ["both", { metInPerson: true, wouldIntroduce: true }, "accept", "met and to be introduced"],
    ["both", { metInPerson: true, wouldIntroduce: false }, "archive", "met, and no more"],
    ["both", { metInPerson: false }, "archive", "never met, whatever else"],
    ["both", {}, "ask", "nothing is known"],
    ["both", { knows: false }, "archive", "nobody has met whom one does not know"],
    ["met", { metInPerson: true }, "accept", "meeting is enough"],
    ["met", { metInPerson: false, wouldIntroduce: true, knows: true }, "archive", "meeting is what counts"],
    ["would-introduce", { wouldIntroduce: true }, "accept", "introducing is enough"],
    ["would-introduce", { metInPerson: true, wouldIntroduce: false }, "archive", "introducing is what counts"],
  ];
  test.each(cases)("(%s) of %j: %s, %s", (criterion, facts, action) => {
    expect(compile(strictSelective({ criterion }))(facts).action).toBe(action);
  });
});

describe("hybrid", () => {
  const fine = { inBlockList: false, suspectedScam: false, inAllowList: false, salesPitch: false } as const;
  const stranger = {
    ...fine,
    metInPerson: false,
    wouldIntroduce: false,
    knows: false,
    asksToArchive: false,
    claimsMeeting: false,
  } as const;
  const cases: readonly [facts: AcquaintanceFacts, action: string, rule: string, why: string][] = [
    [{ ...fine, suspectedScam: true }, "decline", "suspected-scam", "a scam is turned down"],
    [{ inBlockList: true }, "decline", "blocked", "blocked is blocked"],
    [{ ...fine, inAllowList: true }, "accept", "welcome-list", "the welcome list needs no criterion"],
    [{ ...fine, metInPerson: true, wouldIntroduce: true }, "accept", "met-and-would-introduce", "as strict does"],
    [{ ...fine, metInPerson: false, salesPitch: true }, "decline", "sales-pitch", "a pitch of a stranger"],
    [
      { ...fine, metInPerson: true, wouldIntroduce: true, salesPitch: true },
      "accept",
      "met-and-would-introduce",
      "a friend may pitch",
    ],
    [
      { ...fine, wouldIntroduce: false, knows: true, messagesExchanged: 10 },
      "accept",
      "known-and-in-contact",
      "known, and ten messages",
    ],
    [{ ...stranger, asksToArchive: true }, "archive", "asked-to-archive", "the sender asked for it"],
    [{ ...stranger, claimsMeeting: true }, "ask", "claims-a-meeting", "a claim is asked about"],
    [
      { ...stranger, sharedGroup: true, mutualConnections: 10 },
      "accept",
      "shared-world",
      "two signs of a shared world",
    ],
    [
      {
        ...stranger,
        sharedGroup: true,
        mutualConnections: 9,
        sharedEmployer: false,
        mutualFriend: false,
        interactedOnline: false,
        followedByMe: false,
      },
      "archive",
      "otherwise",
      "one sign is not enough",
    ],
  ];
  test.each(cases)("of %j: %s by %s, %s", (facts, action, rule) => {
    expect(compile(hybrid())(facts)).toMatchObject({ status: "settled", action, rule });
  });
});

describe("paused", () => {
  test("closes the door, and carries the day", () => {
    const policy = paused({ until: "2026-12-31" });
    expect(policy.otherwise.params).toEqual({ until: "2026-12-31" });
    expect(compile(policy)({ metInPerson: true, wouldIntroduce: true })).toMatchObject({
      status: "settled",
      action: "archive",
      reply: "reply.archive.paused",
    });
  });
  test("does something else on request", () => {
    expect(compile(paused({ until: "2026-02-28", outcome: { action: "decline" } }))({}).action).toBe("decline");
  });
  test.each(["2026-02-29", "2024-02-30", "2026-13-01", "2026-00-10", "31-12-2026", "2026-1-1", "tomorrow", ""])(
    "knows no day %s",
    (until) =>
      expect(() => paused({ until })).toThrow(expect.objectContaining({ code: "not-a-date", path: ["until"] })),
  );
  test("knows the leap day", () => expect(paused({ until: "2028-02-29" }).name).toBe("paused"));
});

describe("before inviting", () => {
  const decide = compile(beforeInviting());
  const cases: readonly [facts: Facts, action: string, why: string][] = [
    [{ knows: true, knowsMe: true }, "send", "both know"],
    [{ metInPerson: true, knowsMe: false }, "send-with-doubt", "met, and forgotten"],
    [{ knows: true, knowsMe: false, metInPerson: false, messagesExchanged: 1 }, "send-with-doubt", "wrote once"],
    [{ knows: true, knowsMe: false, metInPerson: false, messagesExchanged: 0 }, "hold", "knows them from afar"],
    [{ knows: false }, "hold", "does not know them"],
    [{ knows: true }, "ask", "whether they remember is the question"],
  ];
  test.each(cases)("%j: %s, %s", (facts, action) => {
    expect(decide(facts as AcquaintanceFacts).action).toBe(action);
  });
  test("asks first whether they remember you", () => {
    const decision = decide({ knows: true });
    expect(decision.status === "open" && decision.questions[0]?.fact).toBe("knowsMe");
  });
});

describe("an option that no preset has is refused", () => {
  const cases: readonly [call: () => unknown, path: string, suggestion: string | undefined, why: string][] = [
    [() => strictSelective({ criterium: "met" } as object), "criterium", "criterion", "a misspelt option"],
    [() => strictSelective({ criterion: "meet" as Criterion }), "criterion", undefined, "a criterion of nobody's"],
    [() => lion({ guard: true } as object), "guard", "guards", "one guard too few"],
    [() => lion({ guards: "yes" as never }), "guards", undefined, "a text is no truth"],
    [() => hybrid({ signs: 0 }), "signs", undefined, "no sign is no reason"],
    [() => hybrid({ signs: 7 }), "signs", undefined, "there are six signs"],
    [() => hybrid({ signs: 1.5 }), "signs", undefined, "signs are whole"],
    [() => hybrid({ days: Number.NaN }), "days", undefined, "NaN days"],
    [() => hybrid({ messages: -1 }), "messages", undefined, "fewer than no messages"],
    [() => hybrid({ mutualConnections: Number.POSITIVE_INFINITY }), "mutualConnections", undefined, "endless friends"],
    [() => hybrid({ constructor: 3 } as object), "constructor", undefined, "an inherited name"],
    [() => paused({ until: "2026-12-31", outcom: 1 } as never), "outcom", "outcome", "a misspelt option"],
  ];
  test.each(cases.map(([call, path, suggestion, why]) => ({ call, path, suggestion, why })))(
    "$path: $why",
    ({ call, path, suggestion }) => {
      const issue = { code: "unknown-option", path: [path], ...(suggestion ? { suggestion } : {}) };
      expect(call).toThrow(expect.objectContaining({ name: "InputError", issues: [expect.objectContaining(issue)] }));
    },
  );
  test("an option that is undefined counts as left out", () => {
    expect(hybrid({ signs: undefined } as object)).toEqual(hybrid());
  });
});

test.each([lion(), lion({ guards: false }), paused({ until: "2026-12-31" })])(
  "$name says why it treats everyone alike",
  (policy) => {
    expect(policy.otherwise.because).toBeDefined();
  },
);

describe("a preset over a vocabulary of one's own", () => {
  test("needs the built-in facts, as they are", () => {
    const refused = expect.objectContaining({ code: "unusable-vocabulary", path: ["vocabulary"] });
    const other = defineVocabulary({ plays: z.boolean() });
    expect(() => lion({ vocabulary: other as never })).toThrow(refused);
    expect(() => strictSelective({ vocabulary: other as never })).toThrow("with its fact `metInPerson`");
    const changed = new Map(acquaintance.facts).set("daysPending", { ...acquaintance.facts.get("knows") } as never);
    expect(() => hybrid({ vocabulary: { ...acquaintance, facts: changed } })).toThrow(refused);
  });
  test("speaks of it", () => {
    const mine = extendVocabulary(acquaintance, { plays: z.boolean() });
    expect(lion({ vocabulary: mine })).toEqual({ ...lion(), vocabulary: mine.reference });
    expect(paused({ until: "2026-12-31", vocabulary: mine }).vocabulary).toEqual(mine.reference);
  });
});

test("the policy before inviting passes through the parser unchanged too", () => {
  expectReasons(beforeInviting().rules.map(({ because = {} }) => because));
  expect(parsePolicy(JSON.stringify(beforeInviting())).value).toEqual(beforeInviting());
});
