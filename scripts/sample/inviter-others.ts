import { COMPANIES, POSITIONS } from "./companies";
import { DAY, MINUTE, moment } from "./dates";
import type { Contact, Inviter, OwnWord } from "./inviter";
import { splitName } from "./inviter-cases";
import { emailOf, slugOf } from "./person";
import { randomFor } from "./random";

interface Written {
  readonly name: string;
  readonly note?: string;
  readonly language?: "nl" | "en";
  readonly word?: OwnWord;
  readonly contact?: Contact;
  /** The slug number where the person is among the connections already. */
  readonly connected?: number;
}

const YES: OwnWord = { metInPerson: true, wouldIntroduce: true };
const NEVER_MET: OwnWord = { metInPerson: false };

/** The rest of the pile: what inboxes look like, with about a third of the notes empty. */
const OTHERS: readonly Written[] = [
  {
    name: "Bregje van der Mispelaar",
    note: "Hoi Marit, wat een leuke avond was het bij jullie vijfjarig bestaan!",
    word: YES,
  },
  {
    name: "Otto Rietsnijder, RA",
    note: "Dag Marit, jij was destijds mijn stagebegeleider bij Kwintaris. Weet je nog?",
    word: { metInPerson: true },
  },
  {
    name: "Yara Benhaddouche",
    note: "Ik zag je presentatie over eerlijke vacatureteksten, heel herkenbaar. Graag in contact.",
    word: NEVER_MET,
  },
  {
    name: "Gideon Pauwelszoon",
    note: "Hi Marit, Lotte Schuttevaer suggested that I contact you about the scheduling role.",
    language: "en",
  },
  {
    name: "渡辺 さくらこ",
    note: "Hello Marit, I will move to Eindhoven in January and would like to ask you about hiring there.",
    language: "en",
  },
  {
    name: "ليلى الحدادية",
    note: "Hi Marit, I enjoyed your article on interviews in a second language.",
    language: "en",
  },
  { name: "Roelien Wolvendaal 🌱", note: "Leuk profiel!" },
  { name: "Sjors Kruidenbos", note: "Graag breid ik mijn netwerk uit met recruiters uit de regio." },
  {
    name: "Marjolijn de Windt-Aalders",
    note: "Ik kijk ernaar uit je eens te ontmoeten op een van jullie bijeenkomsten.",
  },
  {
    name: "Thibault De Waegeneirs",
    note: "Dag Marit, we zitten allebei in de werkgroep Inclusief Werven. Tot de volgende vergadering!",
  },
  {
    name: "Hessel Boonackerman",
    note: "Oud-klasgenoot van Hogeschool Rijnmonding! Kom jij ook naar de reünie?",
    word: YES,
  },
  {
    name: "Deborah Klinkhamersma",
    note: "Nu tijdelijk 40% korting op onze training voor recruiters, de laatste plekken!",
  },
  {
    name: "Xander Pijnenborgh",
    note: "Our AI platform screens CVs ten times faster. Book a demo: https://demo.example/screening",
    language: "en",
  },
  {
    name: "Jade Montgomery-Fairlie",
    note: "I am a financial coach. Turn 200 euro into 5000 with bitcoin, no risk. WhatsApp me +31 6 0000 0199",
    language: "en",
  },
  {
    name: "Emerson Goldwrightson",
    note: "Dear friend, I have an inheritance of 4.5 million dollar and need your help to transfer the money.",
    language: "en",
  },
  {
    name: "Silke Vangheluween",
    note: "Voor een klant in Gent zoek ik een recruitmentmanager. Interesse in een gesprek?",
  },
  {
    name: "Mats Ödegårdsson",
    note: "I'm hiring a talent lead for our Rotterdam office. Would you be open to a call?",
    language: "en",
  },
  { name: "Nelleke Hoogwater", note: "Hoi! Zou je mij willen voorstellen aan iemand bij Hogeschool Rijnmonding?" },
  { name: "Bas van 't Zandt", note: "Hi Marit,\nI’d like to join your LinkedIn network.\nBas", language: "en" },
  {
    name: "Corina Schaapherder",
    note: "I'd like to add you to my professional network on LinkedIn.",
    language: "en",
    word: NEVER_MET,
  },
  { name: "Luuk ter Steegeman", note: "Ik wil je graag toevoegen aan mijn netwerk." },
  {
    name: "Hanna Achterkampf",
    note: "Ik hoop dat je me nog kent van de cursus in Delft? Zo niet, laat dit verzoek dan maar liggen 🙂",
  },
  {
    name: "Victor Stoutenbeekman",
    note: "Not sure whether you remember me from the panel in Antwerp. If not, please just archive this request.",
    language: "en",
  },
  {
    name: "Tirza Goedknecht",
    note: "Collega's zeiden: &quot;die moet je kennen&quot; &amp; dus klik ik op de knop.",
    word: NEVER_MET,
  },
  {
    name: "Freek Nachtegaalman",
    note: 'We never met, but we share the group "Recruiters in de techniek" and I liked your question there.',
    language: "en",
  },
  {
    name: "Julia Wagtendonker",
    note: "Hoi Marit, hartelijk dank voor het fijne gesprek gisteren op jullie kantoor in Utrecht.",
  },
  {
    name: "Abel Zeilmakerman",
    note: "Dank voor het meedenken aan de telefoon van de week! Ik stuur mijn cv nog na.",
    contact: { messages: 8, days: 4, myShare: 0.5, since: moment(2026, 10, 20) },
  },
  { name: "Rosa Heijkoper", note: "Werkte ook bij Tarnwijk Techniek, al kwam ik nadat jij vertrok." },
  {
    name: "Enzo Castellucciani",
    note: "Ciao Marit, I am an Erasmus student writing a thesis about recruiters.",
    language: "en",
    word: NEVER_MET,
  },
  {
    name: "Maud Zilverberger",
    note: "Beste mevrouw Oosterwold, wij werven niemand en verkopen niets: ik ben benieuwd hoe u met no-shows omgaat.",
  },
  { name: "Ferry Uithoornaar", note: "TopLinked open netwerker, 17.500 connecties, iedereen welkom!", word: NEVER_MET },
  {
    name: "Pleun van Oosterzeel",
    word: YES,
    contact: { messages: 18, days: 9, myShare: 0.5, since: moment(2025, 9, 1) },
  },
  { name: "Ewout Molenwiek", word: NEVER_MET },
  { name: "Saar Kiekendief", contact: { messages: 4, days: 2, myShare: 0.5, since: moment(2026, 6, 1) } },
  { name: "Dorien Appelgaard", connected: 3101, note: "Hoi Marit, hierbij mijn uitnodiging. Tot gauw!" },
  { name: "Matthijs Wijnstokker", connected: 3102 },
  {
    name: "Sevda Yıldıramaz",
    connected: 3103,
    note: "Thanks for your help with my application, Marit!",
    language: "en",
  },
  { name: "Ragna Holmströmer", connected: 3104 },
  { name: "Cas Doornenbalk" },
  { name: "Eefje Rozenwater" },
  { name: "Jurre Stapelveld", word: { wouldIntroduce: false } },
  { name: "Kaat Vanoverloopen" },
  { name: "Lars Grootendorp" },
  { name: "Milou Tuinenga-Bak" },
  { name: "Nico den Ouderling" },
  { name: "Odile Charpentreau", language: "en" },
  { name: "Przemysław Zielonkaj", language: "en" },
  { name: "Ruth Kolenbrandt" },
  { name: "Stefan Bruinzeelman" },
  { name: "Tamar Vierhoutena" },
];

/** Everyone else who invited me, four of whom are connections by now. */
export function otherInviters(seed: number): Inviter[] {
  const random = randomFor(seed, "other inviters");
  return OTHERS.map(({ name, note = "", language = "nl", word, contact, connected }, index) => {
    const { given, family } = splitName(name);
    const company = random.pick(COMPANIES);
    const person = {
      given,
      family,
      slug: slugOf(name, connected ?? 3001 + index),
      company,
      position: random.pick(POSITIONS),
      email: emailOf(given, family, company),
      language,
    };
    const sentAt = moment(2026, 9, 3) + random.int(0, 75) * DAY + random.int(7 * 60, 22 * 60) * MINUTE;
    return { person, note, sentAt, ...(word && { word }), ...(contact && { contact }) };
  });
}
