import type { Connection } from "./connections";
import { DAY, MINUTE, moment } from "./dates";
import { conversationId, type Message, message } from "./messages";
import { ME, type SamplePerson } from "./person";
import { type Random, randomFor } from "./random";

const nobody = (given: string, family: string): SamplePerson => ({
  given,
  family,
  slug: "",
  company: "",
  position: "",
  email: "",
  language: "nl",
});

/** Everything in messages.csv that is no conversation between two people. */
export function makeOddities(seed: number, connections: readonly Connection[]): Message[] {
  const random = randomFor(seed, "oddities");
  return [
    ...groups(random, connections),
    ...closedAccounts(random),
    ...sponsored(random),
    ...drafts(random, connections),
    ...garbled(random, connections),
  ];
}

/** Two group conversations: a small circle, and a list on which nobody speaks to anybody in particular. */
function groups(random: Random, connections: readonly Connection[]): Message[] {
  const people = connections.filter(({ tie }) => tie === "colleague" || tie === "close").map(({ person }) => person);
  const group = (title: string, size: number, count: number): Message[] => {
    const members = [ME, ...random.sample(people, size)];
    const conversation = conversationId(random);
    return Array.from({ length: count }, (_, index) => {
      const from = random.pick(members);
      const at = moment(2025, 1, 8, 9) + index * 9 * DAY + random.int(0, 500) * MINUTE;
      const content = random.pick(["Wie is er donderdag bij?", "Ik!", "Top, tot dan 🍻", "Helaas, ik ben ziek.", "+1"]);
      return message({ conversation, title, from, to: members.filter((member) => member !== from), at, content });
    });
  };
  return [...group("Oud-Tarnwijkers", 3, 36), ...group('Borrel "Werving & meer", najaar', 9, 30)];
}

/** Six people who closed their account: the export calls each of them the same. */
function closedAccounts(random: Random): Message[] {
  return Array.from({ length: 6 }, (_, index) => {
    const conversation = conversationId(random);
    const gone = nobody("LinkedIn", "Member");
    const at = moment(2018 + index, 4, 2, 10);
    const question = message({ conversation, from: gone, to: [ME], at, content: "Is die vacature nog open?" });
    const answer = message({
      conversation,
      from: ME,
      to: [gone],
      at: at + 3 * 60 * MINUTE,
      content: "Ja hoor, bel me gerust.",
    });
    return index % 2 === 0 ? [question, answer] : [question];
  }).flat();
}

function sponsored(random: Random): Message[] {
  return Array.from({ length: 14 }, (_, index) => {
    const from = nobody(random.pick(["Kabeljauw Digital", "Brikgoud Academy", "Plankgas Lease"]), "");
    const content =
      '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p class="spinmail-quill-editor__spin-break">Ontdek onze <strong>najaarsactie</strong> op <a href="https://actie.example/?id=1&amp;x=2">de site</a>.</p>';
    const at = moment(2025, 2, 1, 7) + index * 43 * DAY;
    return message({
      conversation: conversationId(random),
      from,
      to: [ME],
      at,
      subject: "Speciaal voor jou, %FIRSTNAME%",
      content,
    });
  });
}

function drafts(random: Random, connections: readonly Connection[]): Message[] {
  return random.sample(connections, 9).map(({ person }, index) => {
    const at = moment(2026, 5, 4, 16) + index * 17 * DAY;
    const content = `Hoi ${person.given}, wat ik nog wilde vragen`;
    return message({ conversation: conversationId(random), from: ME, to: [person], at, content, draft: true });
  });
}

/** A thread from the years in which letters got garbled, with the formatting that CSV readers trip over. */
function garbled(random: Random, connections: readonly Connection[]): Message[] {
  const [first] = connections.filter(({ tie }) => tie === "candidate");
  if (!first) return [];
  const conversation = conversationId(random);
  const at = moment(2016, 9, 12, 11);
  const contents = [
    "Ik heb ervaring als coÃ¶rdinator, zie &quot;mijn cv&quot; &amp; brief.",
    '"Ja", "nee",\r\n"misschien"; kies maar\n\n\n=1+1',
    '""',
  ];
  return contents.map((content, index) =>
    message({ conversation, from: first.person, to: [ME], at: at + index * DAY, content, folder: "ARCHIVE" }),
  );
}
