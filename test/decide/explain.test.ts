import { describe, expect, test } from "vitest";
import {
  closeWorld,
  type ExplainOptions,
  explain,
  type Facts,
  hybrid,
  lion,
  type Policy,
  strictSelective,
} from "../../src";
import { implies, is, onFlags } from "./flags";

type Told = readonly [text: string, short: string, because: string, notBecause: string, last: string];
type Case = readonly [string, Policy, Facts, ExplainOptions, Told];

/** Nobody whom the lists, the signs or the school of the policy settle at once. */
const unremarkable = {
  inBlockList: false,
  suspectedScam: false,
  salesPitch: false,
  inAllowList: false,
  wouldIntroduce: false,
};
const inContact = { ...unremarkable, metInPerson: false, knows: true, daysInContact: 6 };
const stranger = {
  ...unremarkable,
  knows: false,
  asksToArchive: false,
  claimsMeeting: false,
  mutualConnections: 3,
  sharedGroup: true,
  sharedEmployer: false,
  mutualFriend: false,
  interactedOnline: false,
  followedByMe: false,
};

/** Whole explanations, so that a reader of either language sees what a change does to them. */
const cases = [
  [
    "strict, both",
    strictSelective(),
    { metInPerson: true, wouldIntroduce: true },
    { locale: "en" },
    [
      "Accept. You connect with people you have met and would introduce to others. You have met in person. You would introduce this person to others.",
      "You have met in person. You would introduce this person to others.",
      "metInPerson true, wouldIntroduce true",
      "",
      "",
    ],
  ],
  [
    "strict, both",
    strictSelective(),
    { metInPerson: true, wouldIntroduce: true },
    { locale: "nl" },
    [
      "Accepteren. Je legt contact met mensen die je hebt ontmoet en die je aan anderen zou voorstellen. Jullie hebben elkaar in het echt ontmoet. Je zou deze persoon aan anderen voorstellen.",
      "Jullie hebben elkaar in het echt ontmoet. Je zou deze persoon aan anderen voorstellen.",
      "metInPerson true, wouldIntroduce true",
      "",
      "",
    ],
  ],
  [
    "strict, not met",
    strictSelective(),
    { metInPerson: false },
    { locale: "en" },
    [
      "Archive. No rule applies. You have not met in person. If you had met in person and you would introduce this person to others, the answer would be “accept”.",
      "You have not met in person.",
      "metInPerson false",
      "met-and-would-introduce: metInPerson",
      "Rule “met-and-would-introduce” does not apply: you have not met in person.",
    ],
  ],
  [
    "strict, not met",
    strictSelective(),
    { metInPerson: false },
    { locale: "nl" },
    [
      "Archiveren. Geen enkele regel is van toepassing. Jullie hebben elkaar nog niet in het echt ontmoet. Als jullie elkaar in het echt hadden ontmoet en je deze persoon aan anderen zou voorstellen, was het antwoord „accepteren” geweest.",
      "Jullie hebben elkaar nog niet in het echt ontmoet.",
      "metInPerson false",
      "met-and-would-introduce: metInPerson",
      "Regel „met-and-would-introduce” geldt niet: jullie hebben elkaar nog niet in het echt ontmoet.",
    ],
  ],
  [
    "strict, nothing known",
    strictSelective(),
    {},
    { locale: "en" },
    [
      "Still open: accept or archive. Not known yet: Have you met this person in person?",
      "Have you met this person in person?",
      "",
      "met-and-would-introduce: metInPerson wouldIntroduce",
      "Rule “met-and-would-introduce” may apply: Have you met this person in person? Would you introduce this person to somebody in your network, if asked?",
    ],
  ],
  [
    "strict, nothing known",
    strictSelective(),
    {},
    { locale: "nl" },
    [
      "Nog open: accepteren of archiveren. Nog niet bekend: Heb je deze persoon in het echt ontmoet?",
      "Heb je deze persoon in het echt ontmoet?",
      "",
      "met-and-would-introduce: metInPerson wouldIntroduce",
      "Regel „met-and-would-introduce” geldt misschien: Heb je deze persoon in het echt ontmoet? Zou je deze persoon voorstellen aan iemand uit je netwerk, als daarom wordt gevraagd?",
    ],
  ],
  [
    "strict, unknown, closed",
    closeWorld(strictSelective()),
    {},
    { locale: "en" },
    [
      "Still open: accept or archive. Not known yet: Have you met this person in person? Until then: archive.",
      "Have you met this person in person?",
      "",
      "met-and-would-introduce: metInPerson wouldIntroduce",
      "Rule “met-and-would-introduce” may apply: Have you met this person in person? Would you introduce this person to somebody in your network, if asked?",
    ],
  ],
  [
    "strict, unknown, closed",
    closeWorld(strictSelective()),
    {},
    { locale: "nl" },
    [
      "Nog open: accepteren of archiveren. Nog niet bekend: Heb je deze persoon in het echt ontmoet? Tot die tijd: archiveren.",
      "Heb je deze persoon in het echt ontmoet?",
      "",
      "met-and-would-introduce: metInPerson wouldIntroduce",
      "Regel „met-and-would-introduce” geldt misschien: Heb je deze persoon in het echt ontmoet? Zou je deze persoon voorstellen aan iemand uit je netwerk, als daarom wordt gevraagd?",
    ],
  ],
  [
    "hybrid, blocked",
    hybrid(),
    { inBlockList: true },
    { locale: "en" },
    [
      "Decline. You let nobody in whom you have blocked. You have blocked this person.",
      "You have blocked this person.",
      "inBlockList true",
      "",
      "",
    ],
  ],
  [
    "hybrid, blocked",
    hybrid(),
    { inBlockList: true },
    { locale: "nl" },
    [
      "Afwijzen. Wie je blokkeert, laat je niet toe. Je hebt deze persoon geblokkeerd.",
      "Je hebt deze persoon geblokkeerd.",
      "inBlockList true",
      "",
      "",
    ],
  ],
  [
    "hybrid, in contact",
    hybrid(),
    inContact,
    { locale: "en" },
    [
      "Accept. Acquaintances you are really in contact with are welcome. You know this person. The number of days with two-way contact is 6 (the rule asks for at least 4).",
      "You know this person. The number of days with two-way contact is 6 (the rule asks for at least 4).",
      "knows true, daysInContact 6",
      "blocked: inBlockList; suspected-scam: suspectedScam; welcome-list: inAllowList; met-and-would-introduce: metInPerson; sales-pitch: salesPitch",
      "Rule “sales-pitch” does not apply: the invitation is no sales pitch.",
    ],
  ],
  [
    "hybrid, in contact",
    hybrid(),
    inContact,
    { locale: "nl" },
    [
      "Accepteren. Bekenden met wie je echt contact hebt, zijn welkom. Je kent deze persoon. Het aantal dagen met contact over en weer is 6 (de regel vraagt minstens 4).",
      "Je kent deze persoon. Het aantal dagen met contact over en weer is 6 (de regel vraagt minstens 4).",
      "knows true, daysInContact 6",
      "blocked: inBlockList; suspected-scam: suspectedScam; welcome-list: inAllowList; met-and-would-introduce: metInPerson; sales-pitch: salesPitch",
      "Regel „sales-pitch” geldt niet: de uitnodiging is geen verkooppraatje.",
    ],
  ],
  [
    "hybrid, a stranger",
    hybrid(),
    stranger,
    { locale: "en" },
    [
      "Archive. No rule applies. You would not introduce this person to others. You do not know this person. The number of shared connections is 3 (the rule asks for at least 10). If the number of shared connections had been 10, the answer would be “accept”.",
      "You would not introduce this person to others. You do not know this person. The number of shared connections is 3 (the rule asks for at least 10).",
      "wouldIntroduce false, knows false, mutualConnections 3",
      "blocked: inBlockList; suspected-scam: suspectedScam; welcome-list: inAllowList; met-and-would-introduce: wouldIntroduce; sales-pitch: salesPitch; known-and-in-contact: knows; asked-to-archive: asksToArchive; claims-a-meeting: claimsMeeting; shared-world: mutualConnections sharedEmployer mutualFriend interactedOnline followedByMe",
      "Rule “shared-world” does not apply: the number of shared connections is 3 (the rule asks for at least 10), you did not work for the same organisation, nobody you both know vouches for this person, you have not reacted to each other online and you do not follow this person.",
    ],
  ],
  [
    "hybrid, a stranger",
    hybrid(),
    stranger,
    { locale: "nl" },
    [
      "Archiveren. Geen enkele regel is van toepassing. Je zou deze persoon niet aan anderen voorstellen. Je kent deze persoon niet. Het aantal gezamenlijke connecties is 3 (de regel vraagt minstens 10). Als het aantal gezamenlijke connecties 10 was geweest, was het antwoord „accepteren” geweest.",
      "Je zou deze persoon niet aan anderen voorstellen. Je kent deze persoon niet. Het aantal gezamenlijke connecties is 3 (de regel vraagt minstens 10).",
      "wouldIntroduce false, knows false, mutualConnections 3",
      "blocked: inBlockList; suspected-scam: suspectedScam; welcome-list: inAllowList; met-and-would-introduce: wouldIntroduce; sales-pitch: salesPitch; known-and-in-contact: knows; asked-to-archive: asksToArchive; claims-a-meeting: claimsMeeting; shared-world: mutualConnections sharedEmployer mutualFriend interactedOnline followedByMe",
      "Regel „shared-world” geldt niet: het aantal gezamenlijke connecties is 3 (de regel vraagt minstens 10), jullie werkten niet bij dezelfde organisatie, geen gezamenlijke bekende staat voor deze persoon in, jullie hebben online niet op elkaar gereageerd en je volgt deze persoon niet.",
    ],
  ],
  [
    "hybrid, some open",
    hybrid(),
    { inBlockList: false, suspectedScam: false, salesPitch: true },
    { locale: "en" },
    [
      "Still open: decline or accept. Not known yet: Is this person on your list of welcome people?",
      "Is this person on your list of welcome people?",
      "",
      "blocked: inBlockList; suspected-scam: suspectedScam; welcome-list: inAllowList; met-and-would-introduce: metInPerson wouldIntroduce; sales-pitch: salesPitch; known-and-in-contact: knows daysInContact messagesExchanged sharedEmployer mutualFriend; asked-to-archive: asksToArchive knows; claims-a-meeting: claimsMeeting metInPerson; shared-world: mutualConnections sharedGroup sharedEmployer mutualFriend interactedOnline followedByMe",
      "Rule “shared-world” may apply: How many connections do you share? Are you in a group or association together? Have you worked for the same organisation? Does somebody you both know vouch for this person? Have you reacted to each other online? Do you follow this person?",
    ],
  ],
  [
    "hybrid, some open",
    hybrid(),
    { inBlockList: false, suspectedScam: false, salesPitch: true },
    { locale: "nl" },
    [
      "Nog open: afwijzen of accepteren. Nog niet bekend: Staat deze persoon op je lijst van welkome mensen?",
      "Staat deze persoon op je lijst van welkome mensen?",
      "",
      "blocked: inBlockList; suspected-scam: suspectedScam; welcome-list: inAllowList; met-and-would-introduce: metInPerson wouldIntroduce; sales-pitch: salesPitch; known-and-in-contact: knows daysInContact messagesExchanged sharedEmployer mutualFriend; asked-to-archive: asksToArchive knows; claims-a-meeting: claimsMeeting metInPerson; shared-world: mutualConnections sharedGroup sharedEmployer mutualFriend interactedOnline followedByMe",
      "Regel „shared-world” geldt misschien: Hoeveel gezamenlijke connecties hebben jullie? Zitten jullie samen in een groep of vereniging? Hebben jullie bij dezelfde organisatie gewerkt? Staat iemand die jullie allebei kennen voor deze persoon in? Hebben jullie online op elkaar gereageerd? Volg je deze persoon?",
    ],
  ],
  [
    "lion",
    lion({ guards: false }),
    {},
    { locale: "en" },
    ["Accept. You accept everyone.", "You accept everyone.", "", "", ""],
  ],
  [
    "lion",
    lion({ guards: false }),
    {},
    { locale: "nl" },
    ["Accepteren. Je accepteert iedereen.", "Je accepteert iedereen.", "", "", ""],
  ],
  [
    "strict, wish to archive",
    strictSelective(),
    { metInPerson: true, wouldIntroduce: true },
    { locale: "en", wish: "archive" },
    [
      "Accept. You connect with people you have met and would introduce to others. You have met in person. You would introduce this person to others. If you had never met in person, the answer would be “archive”.",
      "You have met in person. You would introduce this person to others.",
      "metInPerson true, wouldIntroduce true",
      "",
      "",
    ],
  ],
  [
    "strict, wish to archive",
    strictSelective(),
    { metInPerson: true, wouldIntroduce: true },
    { locale: "nl", wish: "archive" },
    [
      "Accepteren. Je legt contact met mensen die je hebt ontmoet en die je aan anderen zou voorstellen. Jullie hebben elkaar in het echt ontmoet. Je zou deze persoon aan anderen voorstellen. Als jullie elkaar nooit in het echt hadden ontmoet, was het antwoord „archiveren” geweest.",
      "Jullie hebben elkaar in het echt ontmoet. Je zou deze persoon aan anderen voorstellen.",
      "metInPerson true, wouldIntroduce true",
      "",
      "",
    ],
  ],
] as unknown as readonly Case[];

describe("an explanation", () => {
  test.each(cases)("of %s", (_, policy, facts, options, told) => {
    const { text, short, because, notBecause } = explain(policy, facts, options);
    const grounds = because.map(({ fact, value }) => `${fact} ${value}`).join(", ");
    const others = notBecause.map((one) => `${one.rule}: ${one.because.map(({ fact }) => fact).join(" ")}`).join("; ");
    expect([text, short, grounds, others, notBecause.at(-1)?.text ?? ""]).toEqual(told);
  });
});

describe("an explanation gives", () => {
  const accepting = { otherwise: { action: "accept" } };
  const marked: Policy = {
    ...onFlags("v", [[is("v"), "accept"]]),
    vocabulary: { type: "object", properties: { v: { type: "boolean", canChange: false } } },
  };
  const told: readonly { policy: Policy; facts: Facts; because: string; text: string; why: string }[] = [
    {
      policy: onFlags("xy", [
        [is("x"), "accept"],
        [is("y"), "accept"],
      ]),
      facts: { y: true },
      because: "y true",
      text: "Accept. “y” is true.",
      why: "the rule that applies for certain, where an earlier one may too and does the same",
    },
    {
      policy: onFlags("x", [[{ any: [is("x"), { not: is("x") }] }, "accept"]]),
      facts: {},
      because: "x null",
      text: "Accept. Is “x” true?",
      why: "what a rule turns on that applies whatever that is",
    },
    {
      policy: onFlags("x", [[is("x"), "accept"]], accepting),
      facts: {},
      because: "",
      text: "Accept. Whatever else becomes known, the answer stays the same.",
      why: "that nothing matters any more",
    },
    {
      policy: onFlags("xy", [
        [is("x"), "decline"],
        [is("y"), "accept"],
      ]),
      facts: { x: false, y: false },
      because: "y false",
      text: "Archive. No rule applies. “y” is false. If “y” had been true, the answer would be “accept”.",
      why: "what kept the person out, of the rule that lets in",
    },
    {
      policy: onFlags("xy", [
        [is("x"), "decline"],
        [is("y"), "ask"],
      ]),
      facts: { x: false, y: false },
      because: "x false, y false",
      text: "Archive. No rule applies. “x” is false. “y” is false.",
      why: "what every rule lacks, where none lets in",
    },
    {
      policy: onFlags("x", [[is("x"), "decline"]], accepting),
      facts: { x: false },
      because: "",
      text: "Accept. No rule applies.",
      why: "no fault of whom it lets in",
    },
    {
      policy: marked,
      facts: { v: false },
      because: "v false",
      text: "Archive. No rule applies. “v” is false.",
      why: "what nobody can change, where that is all, and does not wish it away",
    },
    {
      policy: onFlags("abcd", [[{ all: [is("b"), { any: [is("a", false), is("d")] }, is("c")] }, "accept"]], {
        constraints: [implies("a", "b"), { any: [is("a", false), is("c", false), is("d")] }],
      }),
      facts: { a: true, d: false },
      because: "a true, d false",
      text: "Archive. No rule applies. “a” is true. “d” is false. If “c” had been true, the answer would be “accept”.",
      why: "what is known and keeps a rule from holding, though more is open",
    },
    {
      policy: onFlags(
        "abxy",
        [
          [is("x"), "accept"],
          [is("y"), "accept"],
        ],
        {
          constraints: [{ not: { all: [is("a"), is("b"), is("x")] } }],
        },
      ),
      facts: { a: true, b: true, y: false },
      because: "y false",
      text: "Archive. No rule applies. “y” is false. If “y” had been true, the answer would be “accept”.",
      why: "what is known, before what is not and makes no difference",
    },
    {
      policy: strictSelective(),
      facts: { knows: false },
      because: "knows false",
      text: "Archive. No rule applies. You do not know this person. If you had met in person and you would introduce this person to others, the answer would be “accept”.",
      why: "the fact that rules a rule out, and no change that goes without saying",
    },
    {
      policy: onFlags("xy", [[is("x"), "accept"]], { constraints: [implies("x", "y")] }),
      facts: { x: false, y: false },
      because: "x false",
      text: "Archive. No rule applies. “x” is false. If “x” had been true, the answer would be “accept”.",
      why: "the change from which the other one follows",
    },
  ];
  test.each(told)("$why", ({ policy, facts, because, text }) => {
    const explanation = explain(policy, facts);
    expect(explanation.because.map(({ fact, value }) => `${fact} ${value}`).join(", ")).toBe(because);
    expect(explanation.text).toBe(text);
  });

  test("in Dutch too that nothing matters any more", () => {
    const policy = onFlags("x", [[is("x"), "accept"]], accepting);
    expect(explain(policy, {}, { locale: "nl" }).text).toBe(
      "Accepteren. Wat er verder ook bekend wordt, het antwoord blijft hetzelfde.",
    );
  });

  test("rules that an unknown fact leaves open as perhaps, and those that known facts block as blocked", () => {
    const policy = onFlags(
      "abx",
      [
        [{ all: [is("a"), is("x")] }, "accept"],
        [is("b"), "decline"],
      ],
      {
        constraints: [implies("a", "b")],
      },
    );
    const texts = (facts: Facts) => explain(policy, facts).notBecause.map(({ text }) => text);
    expect(texts({ b: false })).toEqual([
      "Rule “r0” does not apply: “b” is false.",
      "Rule “r1” does not apply: “b” is false.",
    ]);
    expect(texts({ x: true })).toEqual(["Rule “r0” may apply: is “a” true?", "Rule “r1” may apply: is “b” true?"]);
  });

  test("no explanation of a wish that the policy never grants", () => {
    expect(() => explain(strictSelective() as Policy, {}, { wish: "report" })).toThrow(
      expect.objectContaining({ code: "unknown-action", path: ["wish"] }),
    );
  });
});
