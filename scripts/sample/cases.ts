/**
 * The people whom tests and guides point at by name. Their addresses are stable: a change here is a change to every
 * story that cites them.
 */

export interface SampleCase {
  /** As the export writes it. */
  readonly name: string;
  readonly slug: string;
  readonly why: string;
}

export const CASES = {
  blogCommenter: {
    name: "Jorrit Hazewinkel",
    slug: "jorrit-hazewinkel-kt9001",
    why: "commented under a blog post, never met: contact that exists online only",
  },
  vicePresident: {
    name: "Evelien Strackhof",
    slug: "evelien-strackhof-kt9002",
    why: "VP of a well-known (invented) software firm, never met: the temptation",
  },
  openNetworkerFriend: {
    name: "Ton Buitenwerf [LION]",
    slug: "ton-buitenwerf-kt9003",
    why: "calls himself an open networker and is a real acquaintance, with many messages",
  },
  metAtEvent: {
    name: "Sanne ter Wielen",
    slug: "sanne-ter-wielen-kt9004",
    why: "says in the note that they met at an event; the calendar confirms it, the export does not",
  },
  formerColleague: {
    name: "Hendrik-Jan 't Loopik",
    slug: "hendrik-jan-t-loopik-kt9005",
    why: "worked at the same employer in the same years, and wrote a recommendation",
  },
  asksToArchive: {
    name: "Noor Vanstraelenhof",
    slug: "noor-vanstraelenhof-kt9006",
    why: "is unsure and asks to archive the request if not remembered",
  },
  scam: {
    name: "Olivia Whitcombe-Hartley",
    slug: "olivia-whitcombe-hartley-kt9007",
    why: "promises crypto returns",
  },
  sales: { name: "Rutger Dollekamp", slug: "rutger-dollekamp-kt9008", why: "pitches a product" },
  recruiter: { name: "Imke Zandvoorder", slug: "imke-zandvoorder-kt9009", why: "a recruiter who offers a job" },
  defaultText: {
    name: "Gerard Plukkermeijer",
    slug: "gerard-plukkermeijer-kt9010",
    why: "sends the platform's default text",
  },
  emptyNote: { name: "Lieke op 't Hooghuis", slug: "lieke-op-t-hooghuis-kt9011", why: "sends no note at all" },
  homonymMet: {
    name: "Pieter de Haasnoot",
    slug: "pieter-de-haasnoot-kt9012",
    why: "one of two inviters with the same name: the one I know",
  },
  homonymStranger: {
    name: "Pieter de Haasnoot",
    slug: "pieter-de-haasnoot-kt9013",
    why: "one of two inviters with the same name: the one I do not know",
  },
  connectedHomonym: {
    name: "Anne Visbeek",
    slug: "anne-visbeek-kt9014",
    why: "carries the name of somebody among the connections, and is another person",
  },
  blocked: { name: "Dirk Snoeijmans", slug: "dirk-snoeijmans-kt9015", why: "is on my block list" },
  allowed: { name: "Fleur d'Hooregem", slug: "fleur-d-hooregem-kt9016", why: "is on my allow list" },
  deniesMeeting: {
    name: "Tobias Kerkmeerman",
    slug: "tobias-kerkmeerman-kt9017",
    why: "says that we have not met",
  },
  claimsMeetingOnly: {
    name: "Aukje Hottema-van Zwolle",
    slug: "aukje-hottema-van-zwolle-kt9018",
    why: "claims a meeting that no file confirms",
  },
  lionsClub: {
    name: "Wim van den Eikenhof",
    slug: "wim-van-den-eikenhof-kt9019",
    why: "member of a Lions Club, which is no open networker",
  },
  surnameLyon: { name: "Amélie Lyon", slug: "amelie-lyon-kt9020", why: "is called Lyon, which is no open networker" },
  openNetworkerStranger: {
    name: "Chad Brewsterlane ★ L.I.O.N. ★ 30K+",
    slug: "chad-brewsterlane-kt9021",
    why: "an open networker whom I have never met",
  },
  alreadyConnected: {
    name: "Mirthe Swanenveld",
    slug: "mirthe-swanenveld-kt9022",
    why: "invited me and is among the connections by now",
  },
  metNotIntroduce: {
    name: "Kees Bovenkampe",
    slug: "kees-bovenkampe-kt9023",
    why: "met in person, but I would not introduce him",
  },
  introduceNotMet: {
    name: "Ingeborg Falkenauer",
    slug: "ingeborg-falkenauer-kt9024",
    why: "never met in person, only by video, yet I would introduce her",
  },
} as const satisfies Record<string, SampleCase>;

export type CaseKey = keyof typeof CASES;

/** Names among the inviters that belong to somebody else as well: without addresses nobody can tell who is meant. */
export const SHARED_NAMES: readonly string[] = [CASES.homonymMet.name, CASES.connectedHomonym.name];
