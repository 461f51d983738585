import { CASES } from "./cases";
import { COMPANIES, FORMER_EMPLOYERS, POSITIONS } from "./companies";
import { DAY, EXPORTED_ON, type Moment, moment } from "./dates";
import type { Inviter } from "./inviter";
import { BELGIAN_FAMILY, DUTCH_FAMILY, DUTCH_GIVEN, OTHER_FAMILY, OTHER_GIVEN } from "./names";
import { emailOf, fullName, type SamplePerson, slugOf } from "./person";
import { type Random, randomFor } from "./random";

/** How near somebody stands: what is said elsewhere in the export (messages, endorsements, notes) follows from it. */
export type Tie = "close" | "colleague" | "candidate" | "distant";

export interface Connection {
  readonly person: SamplePerson;
  readonly tie: Tie;
  readonly connectedOn: Moment;
  /** Most people hide their address from the export. */
  readonly showsEmail: boolean;
  /** When I invited them, for those whose invitation is still in the export. */
  readonly invitedByMeOn?: Moment;
}

interface Quirk {
  readonly given: string;
  readonly family: string;
  readonly company?: string;
  readonly position?: string;
  readonly tie?: Tie;
  readonly slug?: string;
}

/** What real exports do to names, companies and addresses, one row each. */
const QUIRKS: readonly Quirk[] = [
  { given: "Nienke", family: "Okkersma, CPA", tie: "candidate" },
  { given: "Jan Willem", family: "van den Hondel, PhD, MBA" },
  { given: "drs. Tessa", family: "Biesterveldt RA" },
  { given: "Gerben", family: "Drijver 🎯 12K+" },
  { given: "🌟 Wilma", family: "Karrewiel 🌟" },
  { given: "Sophie", family: "d'Hautekeete", tie: "candidate" },
  { given: "Klaas", family: "'t Hooftman" },
  { given: "THEO", family: "VAN DER ZWAAGSTRA" },
  { given: "Cornelis (Kees)", family: "ter Molenaar" },
  { given: "R.J.", family: "van 't Lammeren" },
  { given: "Els", family: "Van Den Brouckeren", company: "Scheldeknoop Consulting" },
  { given: "Aarts-van", family: "Rijnsbergen, Maartje" },
  { given: "Madonnella", family: "" },
  { given: "健一", family: "佐久田" },
  { given: "지우", family: "박솔내" },
  { given: "نادر", family: "الزيتوني" },
  { given: "אורית", family: "בן־חורשה" },
  { given: "ZoÃ«", family: "Brandsmarij", position: "CoÃ¶rdinator" },
  { given: "𝓜𝓪𝓻𝓲𝓪", family: "Lopeziana" },
  { given: "Henk", family: "Stuurboord", company: "Van Loon &amp; Van Loenen" },
  { given: "Carola", family: "Meermin", position: "@ Brikgoud | =moeder van 3" },
  { given: "Ahmed", family: "El Bouazzaoui-Hassan", position: "- tussen twee banen -" },
  { given: "Leonie", family: "Leeuwendaal", company: "Lioness Coaching" },
  { given: "Marcel", family: "Lionelli", position: 'Trainer "Leeuwenmoed"' },
  { given: "Ria", family: "Toetenel [LION]", tie: "candidate" },
  { given: "Ingmar", family: "Sundkvister", position: "", company: "" },
  // The same person twice: an account given up and the one in use; and two people of one name.
  {
    given: "Bartel",
    family: "Kromhoutsma",
    company: "Windvaan Robotics",
    tie: "candidate",
    slug: "bartel-kromhoutsma-kt1501",
  },
  { given: "Bartel", family: "Kromhoutsma", company: "Windvaan Robotics", slug: "bkromhoutsma-kt1502" },
  {
    given: "Esther",
    family: "van der Linderveen",
    company: "Polderwijk Zorggroep",
    slug: "esther-van-der-linderveen-kt1503",
  },
  {
    given: "Esther",
    family: "van der Linderveen",
    company: "Grindpad Advies",
    slug: "esther-van-der-linderveen-kt1504",
  },
  { given: "Anne", family: "Visbeek", company: "Hogeschool Rijnmonding", tie: "colleague" },
  { given: "Lotte", family: "Schuttevaer", company: "Dijkgraaf Data", tie: "close" },
];

/** How many rows there are besides the quirks and the inviters who were accepted. */
const ORDINARY = { close: 14, colleague: 30, candidate: 110, invitedByMe: 72, distant: 178 } as const;

function ordinaryName(random: Random): { given: string; family: string; language: "nl" | "en" } {
  const kind = random.next();
  if (kind < 0.78) return { given: random.pick(DUTCH_GIVEN), family: random.pick(DUTCH_FAMILY), language: "nl" };
  if (kind < 0.86) return { given: random.pick(DUTCH_GIVEN), family: random.pick(BELGIAN_FAMILY), language: "nl" };
  return { given: random.pick(OTHER_GIVEN), family: random.pick(OTHER_FAMILY), language: "en" };
}

/** A maker of people whose names are all different, and different from the `taken` ones. */
export function personMaker(random: Random, taken: Iterable<string>, firstNumber: number) {
  const names = new Set(taken);
  let number = firstNumber;
  return (company: string): SamplePerson => {
    for (;;) {
      const { given, family, language } = ordinaryName(random);
      const name = fullName({ given, family });
      if (names.has(name)) continue;
      names.add(name);
      const slug = slugOf(name, number++);
      return {
        given,
        family,
        slug,
        company,
        position: random.pick(POSITIONS),
        email: emailOf(given, family, company),
        language,
      };
    }
  };
}

/** Everyone I am connected with, newest first, as the platform writes them. */
export function makeConnections(seed: number, inviters: readonly Inviter[]): Connection[] {
  const random = randomFor(seed, "connections");
  const quirks = QUIRKS.map((quirk, index): Connection => {
    const {
      given,
      family,
      tie = "distant",
      company = random.pick(COMPANIES),
      position = random.pick(POSITIONS),
    } = quirk;
    const slug = quirk.slug ?? slugOf(fullName({ given, family }), 1401 + index);
    const person = {
      given,
      family,
      slug,
      company,
      position,
      email: emailOf(given, family, company),
      language: "nl" as const,
    };
    return { person, tie, connectedOn: longAgo(random), showsEmail: false };
  });
  const taken = [...quirks.map(({ person }) => fullName(person)), ...inviters.map(({ person }) => fullName(person))];
  const makePerson = personMaker(random, taken, 1001);
  const ordinary = (Object.keys(ORDINARY) as (keyof typeof ORDINARY)[]).flatMap((group) =>
    Array.from({ length: ORDINARY[group] }, (): Connection => {
      // About half of the former colleagues still work where we worked together.
      const stayed = group === "colleague" && random.chance(0.5);
      const person = makePerson(random.pick(stayed ? FORMER_EMPLOYERS : COMPANIES));
      const showsEmail = random.chance(0.07);
      if (group !== "invitedByMe") return { person, tie: group, connectedOn: longAgo(random), showsEmail };
      const invitedByMeOn = moment(2026, 9, 1, 8) + random.int(0, 72) * DAY + random.int(0, 600) * 60_000;
      const tie = random.chance(0.4) ? "candidate" : "distant";
      return { person, tie, connectedOn: invitedByMeOn + random.int(0, 6) * DAY, showsEmail, invitedByMeOn };
    }),
  );
  const accepted = inviters.filter(isAccepted).map(({ person, sentAt }): Connection => {
    return { person, tie: "distant", connectedOn: sentAt + random.int(0, 2) * DAY, showsEmail: false };
  });
  return [...quirks, ...ordinary, ...accepted].sort((a, b) => b.connectedOn - a.connectedOn);
}

const isAccepted = ({ person }: Inviter): boolean =>
  person.slug === CASES.alreadyConnected.slug || /-kt31\d\d$/.test(person.slug);

/** Between 2012 and August 2026, more often lately. */
function longAgo(random: Random): Moment {
  const age = 90 + Math.floor(random.next() ** 2 * 5000);
  return EXPORTED_ON - age * DAY;
}
