import * as z from "zod";
import * as root from "../../src";
import * as analysis from "../../src/analysis";
import * as evidence from "../../src/evidence";
import * as introductions from "../../src/introductions";
import * as messages from "../../src/messages";
import * as platform from "../../src/platform";
import * as policyEntry from "../../src/policy";
import * as reach from "../../src/reach";
import * as risk from "../../src/risk";
import * as warehouse from "../../src/warehouse";

/** Every entry of the package by its sub-path, with all it exports. */
export const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  index: root,
  policy: policyEntry,
  analysis,
  platform,
  risk,
  messages,
  evidence,
  introductions,
  reach,
  warehouse,
};

/** One valid call of a public function. */
export interface PublicCall {
  readonly entry: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** Positions of the arguments that are objects of options, where a misspelt name must not pass. */
  readonly options: readonly number[];
}

const policy = root.strictSelective();
const facts = { metInPerson: true, wouldIntroduce: false };
const person = { name: "Aukje Ottema", profileUrl: "https://www.linkedin.com/in/aukje-o" };
const invitation = { id: "1", direction: "incoming", person, sentAt: "2026-03-03", note: "We spraken elkaar." };
const answers = {
  kind: "answers",
  answers: [{ person, fact: "metInPerson", value: true, on: "2026-11-20" }],
} as const;
const store = evidence.collect([answers]);
const events = [
  { id: "1", at: "2026-01-10", kind: "asked", connector: "joost", target: "sanne" },
  { id: "2", at: "2026-01-12", kind: "introduced", connector: "joost", target: "sanne" },
] as const;
const ledger = introductions.foldLedger(events);
const joost = { id: "joost", knows: true, reallyKnows: true } as const;
const approach = { target: "sanne", connector: "joost", knows: true } as const;
const now = "2026-03-01";
const tally = risk.idkTally([0.1], 5);
const graph = reach.buildGraph([
  ["me", "bob"],
  ["me", "cas"],
  ["bob", "dia"],
  ["cas", "dia"],
]);
const village = {
  id: "village",
  period: { from: "2026-01-01", to: null },
  rules: {
    verbs: {
      value: ["accept", "ignore"],
      period: { from: "2026-01-01", to: null },
      sources: ["our own help page"],
      confidence: "high",
      official: true,
    },
  },
  lowering: { accept: ["accept"], archive: ["ignore"] },
  effects: { ignore: { idkCount: 0, notified: false } },
};
const draft = {
  name: "mine",
  version: "1.0.0",
  rules: [],
  otherwise: { action: "archive" },
  whenOpen: "ask",
};
const decision = root.evaluate(policy, facts);
const outcome = reach.simulateCuration({
  graph,
  ties: () => true,
  arrivals: [{ id: "bob", facts: {} }],
  policies: { everyone: () => ({ action: "accept" }) },
});
const reports = [{ id: "f1", source: "public", available: true, at: "2026-01-05" }] as const;
const name = evidence.parseName("Sjoerd van der Velde");

/** Functions that take anything: the constructors of errors, and the reader of untrusted values. */
const calls: Readonly<
  Record<string, Readonly<Record<string, readonly [args: readonly unknown[], ...options: number[]]>>>
> = {
  index: {
    answersOf: [[policy]],
    compile: [[policy, {}]],
    counterfactual: [[policy, facts, { action: "accept", fixed: [] }], 2],
    elicit: [[{ "met-once": "archive" }], 0],
    evaluate: [[policy, facts], 1],
    explain: [[policy, facts, { locale: "nl", wish: "accept" }], 2],
    explainer: [[policy, { locale: "nl", wish: "accept" }], 1],
    interpret: [[policy, facts], 1],
    nearestPreset: [[policy]],
    nextQuestion: [[policy, {}, { strategy: "greedy" }], 2],
    override: [[decision, { action: "accept", by: "me", why: "we met after all" }], 1],
    temptationIndex: [[[{ facts, decision }], {}], 1],
    triage: [[{ invitations: [invitation], policy, evidence: store, facts: { "1": facts }, now: "2026-11-23" }], 0],
  },
  policy: {
    beforeInviting: [[]],
    checkFacts: [[root.acquaintance, facts]],
    closeWorld: [[policy]],
    definePolicy: [[root.acquaintance, draft], 1],
    defineVocabulary: [[{ member: z.boolean() }, { actions: ["greet"] }], 1],
    extendVocabulary: [[root.acquaintance, { member: z.boolean() }, { actions: ["greet"] }], 2],
    fact: [[z.boolean(), { cost: 2 }]],
    hybrid: [[{ signs: 2 }], 0],
    lion: [[{ guards: true }], 0],
    parsePolicy: [[policy, { maxDepth: 10 }], 1],
    paused: [[{ until: "2026-12-31" }], 0],
    policyHash: [[policy]],
    policyJsonSchema: [[]],
    strictSelective: [[{ criterion: "met" }], 0],
  },
  analysis: {
    acceptance: [[policy, { given: {}, accepts: ["accept"], budget: { nodes: 1000 } }], 1],
    compare: [[policy, root.lion(), { inputs: "complete", on: "action" }], 2],
    isBlindTo: [[policy, "seniority", { on: "action" }], 2],
    lint: [[policy, { blindTo: ["seniority"] }], 1],
    reapply: [[policy, root.lion(), [{ facts }], { on: "action" }], 3],
    residual: [[policy, facts], 1],
  },
  platform: {
    countIdk: [[[{ kind: "idk" }], platform.ruleSet("linkedin-2009")]],
    defineRuleSet: [[village]],
    effectOnSender: [["archive", "linkedin-2009"]],
    lower: [["decline", "linkedin-2026"]],
    overlay: [[platform.ruleSet("linkedin-2026"), {}]],
    ruleAt: [["idk.threshold", "2009-06-01"]],
    ruleSet: [["linkedin-2009"]],
    ruleSetAt: [["2010-05-01"]],
    sendingBudget: [[platform.ruleSet("linkedin-2026"), { sentThisWeek: 60 }], 1],
    verb: [["archive", "linkedin-2009"]],
    verbs: [["linkedin-2009"]],
  },
  risk: {
    adaptivePolicy: [[{ candidates: [{ value: 1, p: 0.1 }], blockLoss: 10, received: 0, threshold: 5 }], 0],
    addInvitation: [[tally, 0.1]],
    blockRisk: [[{ received: 0, threshold: 5, outstanding: [0.1], candidates: [0.2] }], 0],
    blockRiskUnderRate: [[{ multipliers: [1], a: 1, b: 39, received: 0, threshold: 5 }], 0],
    combineTallies: [[tally, tally]],
    estimateIdk: [[{ metInPerson: true }, { rate: 0.04 }], 1],
    idkTally: [[[0.1], 5]],
    maxInvitations: [[{ received: 0, p: 0.02, maxRisk: 0.01 }], 0],
    noteFactor: [[{ withNote: { sends: 10, idks: 1 }, rate: 0.1 }], 0],
    outstandingChance: [[{ p: 0.1, idkArrived: 0.5 }], 0],
    planOutreach: [[{ candidates: [{ id: "a", value: 1, p: 0.1 }], maxRisk: 0.1 }], 0],
    posteriorIdkRate: [[{ sends: 10, idks: 1 }], 0],
    riskCurve: [[{ received: 0, rate: { a: 1, b: 39 }, counts: [1] }], 0],
    riskSensitivity: [[[0.1], 5]],
    rollingBlockRisk: [[{ slots: [[0.1]], window: 1 }], 0],
    timeToBlock: [[{ sends: [{ at: 0, p: 0.1 }], delayCdf: () => 1, grid: [1] }], 0],
    withGuard: [[() => "accept", { maxRisk: 0.1, received: 0 }], 1],
    withdrawAdvice: [[[{ id: "a", ageDays: 1 }], { below: 0.01 }], 1],
  },
  messages: {
    checkCatalog: [[messages.catalogs[0], {}], 1],
    criterionOf: [[policy, {}]],
    defineCatalog: [[messages.catalogs[0], {}], 1],
    defineMessages: [[{ "app.hello": { channel: "message", params: {} } }]],
    namesUsed: [["reply.welcome.open", {}]],
    parseCatalog: [[messages.catalogs[0], {}], 1],
    pseudoLocale: [[messages.catalogs[0], "accents"]],
    render: [["reply.welcome.open", { name: "Aukje" }, { locale: "nl" }], 1, 2],
    salutation: [["Aukje Ottema", { locale: "nl" }], 1],
  },
  evidence: {
    acceptanceBounds: [[[{ status: "accepted" }]]],
    collect: [[[answers], { me: { name: "Ik" } }], 1],
    companyKey: [["Bakkerij Bos"]],
    compareNames: [["Zoë Bos", "Zoe Bos"]],
    contactTier: [[{ sent: 1, received: 1, daysBothWays: 1 }]],
    detectOpenNetworker: [[{ name: "Jan [LION]" }]],
    dossier: [[store, person, {}], 2],
    emailKey: [["aukje@example.nl"]],
    evidenceFor: [[store, invitation, { now }], 2],
    factsFor: [[store, invitation, { now }], 2],
    forget: [[store, person]],
    formatName: [[name, { style: "nl" }], 1],
    invitationsOf: [[store]],
    keepConfidence: [[store, "We spraken elkaar."]],
    leadsFor: [[store, invitation, { now }], 2],
    matchPerson: [[store, person]],
    merge: [[store, store]],
    nameKey: [["Aukje Ottema"]],
    noteReader: [[[evidence.dutch]]],
    parseConnectionClaim: [["12k+"]],
    parseName: [["Aukje Ottema"]],
    pendingInvitations: [[store]],
    phoneKey: [["+31612345678"]],
    profileKey: [[person.profileUrl]],
    readAddressBook: [["BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n", {}], 1],
    readCalendar: [["BEGIN:VCALENDAR\nEND:VCALENDAR\n", { now }], 1],
    readLinkedInExport: [[{ "Connections.csv": "First Name,Last Name,Connected On\nA,B,06 Mar 2023" }, {}], 1],
    readNote: [["We spraken elkaar.", {}], 1],
    redact: [[store]],
    sortKey: [[name, "nl"]],
  },
  introductions: {
    calibrate: [[[0.5], [true], { bins: 5 }], 2],
    candidateFrom: [["joost", { answers: { knows: true } }, {}]],
    chooseChannel: [[{ target: "sanne", candidates: [joost], now }], 0],
    compareToClaim: [[{ k: 8, n: 10 }, 0.8]],
    dueOffers: [[ledger, { now, everyDays: 90 }], 1],
    edgePrior: [[joost]],
    expectedRate: [[{ k: 1, n: 2 }, { preselected: true }], 1],
    foldLedger: [[events]],
    funnel: [[events, { level: 0.95 }], 1],
    informationValue: [[joost]],
    markSent: [[approach, "reallyKnows"]],
    nextStep: [[approach], 0],
    overAsked: [[ledger, { atMost: 1, withinDays: 30, now }], 1],
    planIntroductions: [
      [{ targets: ["sanne"], candidates: [{ ...joost, target: "sanne" }], caps: { perConnector: 1, days: 30 }, now }],
      0,
    ],
    preflight: [[introductions.weighReports(reports, { now }), { strongConnector: true }], 1],
    rankConnectors: [[{ target: "sanne", candidates: [joost], ledger, me: "me", now }], 0],
    rankIntroductions: [[{ targets: ["sanne"], candidates: [{ ...joost, target: "sanne" }], now }], 0],
    reactionRates: [[[{ id: "1", message: "reply.archive.not-met", sentiment: "positive" }]]],
    reciprocity: [[ledger, "joost"]],
    recordAnswer: [[approach, { reallyKnows: true }], 1],
    weighReports: [[reports, { now }], 1],
    wilsonInterval: [[8, 10]],
    xrayQuery: [[{ titles: ["recruiter"], country: "nl" }], 0],
  },
  reach: {
    bestConnectorColumns: [[graph, "me", new Float64Array(graph.neighbours.length)]],
    bestConnectors: [[graph, "me", { tie: () => 1, k: 1 }], 2],
    buildGraph: [[[["ann", "bob"]], { nodes: ["cas"] }], 1],
    connectorsBetween: [[graph, "me", "dia"]],
    curationChart: [[outcome]],
    embeddedness: [[graph]],
    isInGraph: [[graph, "me"]],
    overlap: [[graph, "me", "bob"]],
    reach: [[graph, "me", {}], 2],
    reachBenefit: [[{ reach: 0.5, paidPlanCost: 600, alternativeCoverage: 0.5 }], 0],
    secondDegree: [[graph, "me"]],
    secondDegreeReach: [[graph, "me"]],
    simulateCuration: [
      [{ graph, ties: () => true, arrivals: [{ id: "bob" }], policies: { all: () => ({ action: "accept" }) } }],
      0,
    ],
    syntheticNetwork: [[{ people: 10, edges: 20, seed: 7 }], 0],
    syntheticTies: [[{ share: 0.5, seed: 1 }], 0],
    usableReach: [[graph, "me", () => true]],
  },
  warehouse: {
    decideColumns: [[policy, { metInPerson: Int8Array.of(1, 0, -1) }], 1],
    toSql: [[policy, { dialect: "duckdb", table: "invitations", columns: { metInPerson: "met" } }], 1],
  },
};

/** One valid call of every public function. */
export const publicCalls: readonly PublicCall[] = Object.entries(calls).flatMap(([entry, byName]) =>
  Object.entries(byName).map(([called, [args, ...options]]) => ({ entry, name: called, args, options })),
);

/** The function behind a call. */
export function functionOf({ entry, name }: PublicCall): (...args: readonly unknown[]) => unknown {
  return entries[entry]?.[name] as (...args: readonly unknown[]) => unknown;
}
