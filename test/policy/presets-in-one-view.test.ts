import { describe, expect, test } from "vitest";
import type { Condition, Policy } from "../../src";
import { beforeInviting } from "../../src/policy/presets/before-inviting";
import { hybrid } from "../../src/policy/presets/hybrid";
import { lion } from "../../src/policy/presets/lion";
import { paused } from "../../src/policy/presets/paused";
import { strictSelective } from "../../src/policy/presets/strict-selective";

function inWords(condition: Condition): string {
  if ("fact" in condition) return `${condition.fact} ${condition.op} ${JSON.stringify(condition.value)}`;
  if ("not" in condition) return `not (${inWords(condition.not)})`;
  if ("all" in condition) return `(${condition.all.map(inWords).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(inWords).join(" or ")})`;
  return `${condition.atLeast} of (${condition.of.map(inWords).join(", ")})`;
}

const outcome = ({ action, reply, params }: Policy["otherwise"]): string =>
  [action, reply, params && JSON.stringify(params)].filter(Boolean).join(" + ");

/** What a preset means, a line a rule; its reasons are prose and left out. */
const inOneView = (policy: Policy): readonly string[] => [
  `${policy.name} ${policy.version} over ${policy.vocabulary} in language ${policy.language}`,
  ...policy.rules.map(({ id, when, then }) => `${id}: ${inWords(when)} → ${outcome(then)}`),
  `otherwise → ${outcome(policy.otherwise)}`,
  `while open → ${policy.whenOpen === "ask" ? "ask" : outcome(policy.whenOpen)}`,
];

const welcome = "accept + reply.welcome.accepted";
const guards = (action: string) => [
  `blocked: inBlockList eq true → ${action}`,
  `suspected-scam: suspectedScam eq true → ${action}`,
];
const archive = ["otherwise → archive + reply.archive.not-met", "while open → ask"];
const head = (name: string) => `${name} 1.0.0 over acquaintance@1 in language 1`;

/** Whoever changes a rule, a number or a reply of a preset changes what apps do with it: it shows here. */
describe("a preset in one view:", () => {
  test.each([
    [
      "strict, by meeting",
      strictSelective({ criterion: "met" }),
      [head("strict-selective-met"), `met: metInPerson eq true → ${welcome}`, ...archive],
    ],
    [
      "strict, by introduction",
      strictSelective({ criterion: "would-introduce" }),
      [head("strict-selective-would-introduce"), `would-introduce: wouldIntroduce eq true → ${welcome}`, ...archive],
    ],
    [
      "strict, by both unless told otherwise",
      strictSelective(),
      [
        head("strict-selective"),
        `met-and-would-introduce: (metInPerson eq true and wouldIntroduce eq true) → ${welcome}`,
        ...archive,
      ],
    ],
    [
      "hybrid",
      hybrid(),
      [
        head("hybrid"),
        ...guards("decline"),
        `welcome-list: inAllowList eq true → ${welcome}`,
        `met-and-would-introduce: (metInPerson eq true and wouldIntroduce eq true) → ${welcome}`,
        "sales-pitch: salesPitch eq true → decline",
        "known-and-in-contact: (knows eq true and (daysInContact gte 4 or messagesExchanged gte 10 or " +
          `sharedEmployer eq true or mutualFriend eq true)) → ${welcome}`,
        "asked-to-archive: (asksToArchive eq true and knows eq false) → archive + reply.archive.no-recall",
        "claims-a-meeting: (claimsMeeting eq true and metInPerson eq false) → ask + reply.ask.how-do-we-know",
        "shared-world: 2 of (mutualConnections gte 10, sharedGroup eq true, sharedEmployer eq true, " +
          `mutualFriend eq true, interactedOnline eq true, followedByMe eq true) → ${welcome}`,
        ...archive,
      ],
    ],
    [
      "before inviting",
      beforeInviting() as Policy,
      [
        head("before-inviting"),
        "know-each-other: (knowsMe eq true and knows eq true) → send + invite.met",
        "may-be-forgotten: (metInPerson eq true or (knows eq true and messagesExchanged gte 1)) → " +
          "send-with-doubt + invite.unsure",
        "otherwise → hold",
        "while open → ask",
      ],
    ],
  ] as const)("%s", (_, policy, view) => expect(inOneView(policy as Policy)).toEqual(view));

  test("a hybrid of one's own, with every number in its place", () => {
    const view = inOneView(
      hybrid({ criterion: "met", signs: 3, mutualConnections: 7, messages: 5, days: 6 }) as Policy,
    );
    expect(view).toContain(`met: metInPerson eq true → ${welcome}`);
    expect(view.find((line) => line.startsWith("known-and"))).toContain(
      "daysInContact gte 6 or messagesExchanged gte 5",
    );
    expect(view.find((line) => line.startsWith("shared-world"))).toContain("3 of (mutualConnections gte 7,");
  });

  test("lion, with its guards and without", () => {
    const open = ["otherwise → accept + reply.welcome.open", "while open → accept + reply.welcome.open"];
    expect(inOneView(lion() as Policy)).toEqual([head("lion"), ...guards("archive"), ...open]);
    expect(inOneView(lion({ guards: true }) as Policy)).toEqual(inOneView(lion() as Policy));
    expect(inOneView(lion({ guards: false }) as Policy)).toEqual([head("lion-unguarded"), ...open]);
  });

  test("paused, with its own outcome and with the app's", () => {
    const view = (outcome: string) => [head("paused"), `otherwise → ${outcome}`, `while open → ${outcome}`];
    const until = "2026-12-31";
    expect(inOneView(paused({ until }) as Policy)).toEqual(
      view('archive + reply.archive.paused + {"until":"2026-12-31"}'),
    );
    expect(inOneView(paused({ until, outcome: { action: "decline" } }) as Policy)).toEqual(view("decline"));
  });
});
