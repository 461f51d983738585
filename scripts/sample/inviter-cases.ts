import { CASES, type CaseKey } from "./cases";
import { WELL_KNOWN_COMPANY } from "./companies";
import { moment } from "./dates";
import type { Inviter } from "./inviter";
import { emailOf } from "./person";

type Details = Omit<Inviter, "person"> & {
  readonly company: string;
  readonly position: string;
  readonly language?: "nl" | "en";
};

/** What each documented inviter wrote, what passed between us, and my own word about them. */
const DETAILS: Record<CaseKey, Details> = {
  blogCommenter: {
    company: "Grindpad Advies",
    position: "Adviseur",
    note: "Hoi Marit, met plezier je blog over sollicitatiebrieven gelezen en er een reactie onder gezet. Zullen we hier verder praten?",
    sentAt: moment(2026, 11, 15, 21, 12),
    word: { metInPerson: false },
  },
  vicePresident: {
    company: WELL_KNOWN_COMPANY,
    position: "VP Engineering",
    note: `Dag Marit, als VP Engineering van ${WELL_KNOWN_COMPANY} hoor ik goede dingen over jullie bureau. Ik maak graag deel uit van je netwerk.`,
    sentAt: moment(2026, 11, 14, 9, 3),
    word: { metInPerson: false },
  },
  openNetworkerFriend: {
    company: "Zelfstandig",
    position: "Netwerker, spreker, LION",
    note: "Ha Marit! Nieuw profiel, oude bekende 😄 Voeg je me weer toe? Zie je donderdag bij het koor.",
    sentAt: moment(2026, 11, 12, 20, 41),
    word: { metInPerson: true, wouldIntroduce: true },
    contact: { messages: 96, days: 41, myShare: 0.48, since: moment(2022, 2, 3) },
  },
  metAtEvent: {
    company: "Brikgoud",
    position: "HR business partner",
    note: "Dag Marit, leuk dat we elkaar gesproken hebben op de HR-borrel in Amersfoort. Ik houd graag contact!",
    sentAt: moment(2026, 10, 15, 8, 55),
    word: { wouldIntroduce: true },
  },
  formerColleague: {
    company: "Plankgas Mobility",
    position: "Hoofd werkplaats",
    note: "Marit! We hebben jaren samengewerkt bij Tarnwijk Techniek, ik op planning en jij op P&O. Hoe gaat het?",
    sentAt: moment(2026, 11, 2, 13, 30),
    word: { metInPerson: true, wouldIntroduce: true },
    contact: { messages: 14, days: 6, myShare: 0.5, since: moment(2021, 5, 10) },
  },
  asksToArchive: {
    company: "Leiewaarde NV",
    position: "Talent partner",
    note: "Beste Marit, ik weet niet zeker of je nog weet wie ik ben. Herken je me niet, archiveer mijn verzoek dan gerust.",
    sentAt: moment(2026, 11, 8, 17, 20),
  },
  scam: {
    company: "Self-employed",
    position: "Investor",
    language: "en",
    note: "Hello dear, I earn guaranteed crypto returns of 12% a week and can teach you for free. Write me on Telegram to start.",
    sentAt: moment(2026, 11, 17, 3, 14),
  },
  sales: {
    company: "Kabeljauw Digital",
    position: "Sales director",
    note: "Wij helpen wervingsbureaus aan 30% meer kandidaten met onze software. Zal ik vrijblijvend een demo van 15 minuten inplannen?",
    sentAt: moment(2026, 11, 10, 10, 2),
  },
  recruiter: {
    company: "Amberzand Ventures",
    position: "Executive recruiter",
    note: "Dag Marit, voor een opdrachtgever zoek ik een hoofd recruitment in Rotterdam. Sta je open voor een nieuwe uitdaging?",
    sentAt: moment(2026, 11, 9, 11, 47),
  },
  defaultText: {
    company: "Dremmelaar & Zn.",
    position: "Directeur",
    language: "en",
    note: "I'd like to add you to my professional network on LinkedIn.",
    sentAt: moment(2026, 11, 6, 15, 8),
  },
  emptyNote: {
    company: "Polderwijk Zorggroep",
    position: "Teamleider",
    note: "",
    sentAt: moment(2026, 11, 5, 7, 39),
  },
  homonymMet: {
    company: "Vennebroek Logistiek",
    position: "Planner",
    note: "Ha die Marit, bedankt nog voor de koffie bij jullie op kantoor vorige maand.",
    sentAt: moment(2026, 10, 28, 16, 25),
    word: { metInPerson: true, wouldIntroduce: true },
    contact: { messages: 9, days: 5, myShare: 0.45, since: moment(2026, 8, 12) },
  },
  homonymStranger: {
    company: "Pruimtak Foods",
    position: "Inkoper",
    note: "",
    sentAt: moment(2026, 10, 30, 22, 10),
  },
  connectedHomonym: {
    company: "Lumenhoek",
    position: "Lichtontwerper",
    note: "Beste Marit, ik ben op zoek naar werk en zag jullie vacature voor een ontwerper. Mag ik je daar iets over vragen?",
    sentAt: moment(2026, 10, 22, 12, 0),
  },
  blocked: {
    company: "Zelfstandig",
    position: "Ondernemer",
    note: "Marit, ik probeer het nog één keer. Accepteer je me nu wel?",
    sentAt: moment(2026, 11, 1, 23, 51),
    word: { metInPerson: true, inBlockList: true },
    contact: { messages: 7, days: 4, myShare: 0.15, since: moment(2025, 3, 1) },
  },
  allowed: {
    company: "Scheldeknoop Consulting",
    position: "Jurist",
    note: "Dag Marit, Ruben vroeg me om je toe te voegen voor het bestuur van de stichting.",
    sentAt: moment(2026, 10, 19, 9, 15),
    word: { inAllowList: true },
  },
  deniesMeeting: {
    company: "Dijkgraaf Data",
    position: "Data engineer",
    note: "Hoi Marit, we hebben elkaar nooit ontmoet, maar ik volg je vacatures al een tijdje.",
    sentAt: moment(2026, 10, 12, 18, 33),
  },
  claimsMeetingOnly: {
    company: "Gemeente Oosterwaarde",
    position: "Beleidsmedewerker",
    note: "Beste Marit,\n\nWe spraken elkaar vorig jaar op de arbeidsmarktdag in Zwolle; ik zat aan jouw tafel.\n\nGroet, Aukje",
    sentAt: moment(2026, 10, 26, 14, 5),
  },
  lionsClub: {
    company: "Klinkerpad",
    position: "Penningmeester Lions Club, adviseur",
    note: "Beste Marit, namens de Lions Club Oosterwaarde nog bedankt voor je bijdrage aan de boekenmarkt.",
    sentAt: moment(2026, 10, 8, 19, 2),
    word: { metInPerson: true },
  },
  surnameLyon: {
    company: "Moerbeitak Farma",
    position: "Head of talent",
    language: "en",
    note: 'Hi Marit, it was great to meet you at the "Hiring without borders" workshop in Ghent. Let\'s keep in touch!',
    sentAt: moment(2026, 10, 2, 10, 44),
    word: { metInPerson: true, wouldIntroduce: true },
    contact: { messages: 6, days: 3, myShare: 0.5, since: moment(2026, 9, 24) },
  },
  openNetworkerStranger: {
    company: "Brewsterlane Global",
    position: "TopLinked, 30K+ connections",
    language: "en",
    note: "Open networker here! I accept every invite and never hit IDK. Let's grow 🚀",
    sentAt: moment(2026, 11, 11, 4, 40),
    word: { metInPerson: false },
  },
  alreadyConnected: {
    company: "Heidebrem Hosting",
    position: "Teamleider klantenservice",
    note: "Hoi Marit, zoals afgesproken voeg ik je even toe. Tot woensdag!",
    sentAt: moment(2026, 10, 5, 13, 13),
    contact: { messages: 12, days: 7, myShare: 0.5, since: moment(2026, 10, 6) },
  },
  metNotIntroduce: {
    company: "Vuursteen Capital",
    position: "Partner",
    note: "Marit, goed je weer te hebben gezien bij de opening in Breda. Ik hoor graag welke kandidaten je hebt.",
    sentAt: moment(2026, 10, 17, 17, 59),
    word: { metInPerson: true, wouldIntroduce: false },
  },
  introduceNotMet: {
    company: "Tegenlicht Fotonica",
    position: "People lead",
    language: "en",
    note: "Hi Marit, after all our video calls about the optics vacancies it is odd that we are not connected yet.",
    sentAt: moment(2026, 9, 29, 15, 36),
    word: { metInPerson: false, wouldIntroduce: true },
    contact: { messages: 31, days: 14, myShare: 0.5, since: moment(2026, 3, 2) },
  },
};

/** Name on the platform, cut in the two fields in which the export's other files keep it. */
export function splitName(name: string): { readonly given: string; readonly family: string } {
  const [given = "", ...family] = name.split(" ");
  return { given, family: family.join(" ") };
}

/** The documented inviters, in the order of {@link CASES}. */
export function caseInviters(): Inviter[] {
  return (Object.keys(CASES) as CaseKey[]).map((key) => {
    const { company, position, language = "nl", ...invitation } = DETAILS[key];
    const { name, slug } = CASES[key];
    const { given, family } = splitName(name);
    const email = emailOf(given, family, company);
    return { ...invitation, person: { given, family, slug, company, position, email, language } };
  });
}
