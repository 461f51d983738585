import { CITIES } from "./companies";
import type { SamplePerson } from "./person";
import type { Random } from "./random";

/** Sentences that messages are put together from. `{role}`, `{city}` and `{given}` are filled in. */
const TEXTS = {
  nl: {
    opening: ["Hoi {given},", "Ha {given}!", "Dag {given},", "Goedemorgen {given},", "Beste {given},", ""],
    mine: [
      "Heb je deze week een kwartier om bij te praten?",
      "Ik heb een mooie rol als {role} in {city}; ken je iemand die daar past?",
      'De klant was enthousiast en zei: "eindelijk iemand die doorvraagt".',
      "Dank voor je tip, ik bel haar morgen.",
      "Wat vond je van het gesprek in {city}?",
      "Ik stuur je straks het functieprofiel, kijk maar of het iets is.",
      "Zal ik je voorstellen aan de teamleider daar?",
      "Gefeliciteerd met je nieuwe baan 🎉",
      "Kun je mij helpen aan een introductie bij jullie in {city}?",
      "Laat maar weten als ik ook iets voor jou kan doen.",
    ],
    theirs: [
      "Dat klinkt goed, vertel eens meer over die functie.",
      "Ik ken wel iemand: een oud-collega die nu in {city} werkt.",
      "Voorlopig blijf ik zitten waar ik zit, maar bedankt.",
      "Morgen ben ik vrij, bel me gerust na tienen.",
      "Het tweede gesprek ging prima, al duurde het lang.",
      "Mijn cv is bijgewerkt, zal ik het mailen?",
      "Wij zoeken trouwens zelf ook een {role}.",
      "Leuk dat je aan me dacht!",
      "Ik vraag het na bij mijn manager en kom erop terug.",
      "Haha, dat meen je niet 😂",
    ],
    closing: ["Groet, {me}", "Fijne dag!", "Tot snel,\n{me}", "Ik hoor het wel.", ""],
  },
  en: {
    opening: ["Hi {given},", "Hello {given},", "Dear {given},", ""],
    mine: [
      "Would you have fifteen minutes for a call this week?",
      "I have a role as {role} in {city}, would that be something for you?",
      "Thanks, I will send you the job description.",
      "How did the interview in {city} go?",
      "Do you know anyone on that team?",
    ],
    theirs: [
      "Sounds good, please tell me more.",
      "I'm happy where I am, but thanks for thinking of me.",
      'They said "we will let you know", and then nothing happened.',
      "I moved to {city} last month, so that would be handy.",
      "Tomorrow after ten works for me.",
    ],
    closing: ["Best, {me}", "Thanks!", "Kind regards,\n{me}", ""],
  },
} as const;

const ROLES = ["planner", "data engineer", "HR-adviseur", "projectleider", "developer", "teamleider", "inkoper"];

/** One message, in the language that the two share. */
export function messageText(random: Random, from: SamplePerson, to: SamplePerson, mine: boolean): string {
  const language = mine ? to.language : from.language;
  const { opening, mine: my, theirs, closing } = TEXTS[language];
  const bodies: readonly string[] = mine ? my : theirs;
  const parts = random.chance(0.35)
    ? [random.pick(bodies)]
    : [random.pick(opening), random.pick(bodies), random.pick(closing)];
  const gap = random.chance(0.6) ? "\n\n" : "\n";
  return parts
    .filter((part) => part !== "")
    .join(gap)
    .replaceAll("{given}", to.given)
    .replaceAll("{me}", from.given)
    .replaceAll("{role}", random.pick(ROLES))
    .replaceAll("{city}", random.pick(CITIES));
}

/** First approaches to people who often never answer. */
export const APPROACHES = [
  "Dag {given}, voor een werkgever in {city} zoek ik een {role}. Mag ik je er vrijblijvend over bellen?",
  "Hoi {given}, jouw ervaring past goed bij een opdracht in {city}. Interesse in een kop koffie?",
  "Beste {given},\n\nIk benader je omdat een gezamenlijke bekende je naam noemde.\nKunnen we elkaar spreken?\n\nMarit Oosterwold",
  "Hi {given}, I'm looking for a {role} in {city}. Could I tell you more?",
] as const;

/** What lands in the inbox unasked. */
export const PITCHES = [
  "Hi Marit, our tool fills your pipeline while you sleep. Worth a quick chat?",
  "Beste Marit, wij leveren sollicitanten per stuk. Mag ik je de tarieven sturen?",
  "Dear Marit, I am a student and would love to hear how you became a recruiter.",
  "Beste mevrouw, hierbij mijn open sollicitatie. Zie https://cv.example/mijn-profiel",
  "Hoi Marit, ben jij de juiste persoon om over jullie verzuimverzekering te spreken?",
] as const;

export function fill(text: string, random: Random, given: string): string {
  return text
    .replaceAll("{given}", given)
    .replaceAll("{role}", random.pick(ROLES))
    .replaceAll("{city}", random.pick(CITIES));
}
