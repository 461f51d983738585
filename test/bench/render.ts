/**
 * Rendering against template literals of the same text, in one run.
 *
 *   npm run bench -- render
 *
 * Two comparisons: a literal into which finished values are put (what a program would do that trusts its input), and a
 * literal that greets by the same rules and cleans its values the same way (what a careful program would do).
 */

import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { cleanText } from "../../src/messages/clean-text";
import { render, salutation } from "../../src/messages/index";

/** One measured comparison; `bar` is what the ratio must not exceed. */
export interface BenchRow {
  readonly what: string;
  readonly value: string;
  readonly bar: string;
  readonly holds: boolean;
}

const NAMES = ["Aukje Ottema", "Sanne Bos", "Thijs Van Hecke", "Roelof Bonnema", "Tjeerd van der Zwaag"];
// Many short rounds: a round that is interrupted says nothing, and of short ones most are not.
const ROUNDS = 400;
const TIMES = 200;

type Write = (at: number) => string;

const je = { locale: "nl", register: "je" } as const;
const nameAt = (at: number): string => NAMES[at % NAMES.length] ?? "";
const greetings = NAMES.map((name) => salutation(name, je));
const greetingAt = (at: number): string => greetings[at % greetings.length] ?? "";

interface Case {
  readonly what: string;
  readonly rendered: Write;
  readonly trusting: Write;
  readonly careful: Write;
}

const archive = (greeting: string, from: string): string =>
  `${greeting}\n\nBedankt voor je uitnodiging, leuk dat je contact zoekt. Op LinkedIn leg ik alleen contact met mensen ${"die ik in het echt heb ontmoet"}. Zo blijft mijn netwerk voor iedereen waardevol. Zover zijn wij nog niet. ${"Ik bewaar je verzoek in mijn archief en kijk er opnieuw naar"} zodra we ${"elkaar hebben ontmoet"}.\n\nHartelijke groet,\n${from}`;
const met = (greeting: string, event: string, topic: string): string =>
  `${greeting} leuk dat we elkaar spraken tijdens ${event} over ${topic}. Zullen we hier contact houden?`;

const CASES: readonly Case[] = [
  {
    what: "reply.archive.not-met",
    rendered: (at) => render("reply.archive.not-met", { name: nameAt(at), from: "Jan Bos" }, je).text,
    trusting: (at) => archive(greetingAt(at), "Jan Bos"),
    careful: (at) => archive(salutation(nameAt(at), je), cleanText("Jan Bos")),
  },
  {
    what: "invite.met",
    rendered: (at) =>
      render("invite.met", { name: nameAt(at), occasion: { event: "DevDays" }, topic: "zoektechniek" }, je).text,
    trusting: (at) => met(greetingAt(at), "DevDays", "zoektechniek"),
    careful: (at) => met(salutation(nameAt(at), je), cleanText("DevDays"), cleanText("zoektechniek")),
  },
];

/** Best of several rounds, in nanoseconds a text. The text is read, so that it is really put together. */
function nanoseconds(write: Write): number {
  let best = Number.POSITIVE_INFINITY;
  let units = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let at = 0; at < TIMES; at++) {
      const text = write(at);
      units += text.charCodeAt(text.length >> 1);
    }
    best = Math.min(best, performance.now() - start);
  }
  if (units === 0) throw new Error("nothing was written");
  return (best * 1e6) / TIMES;
}

/** Renders and literals side by side. */
export function benchRender(): readonly BenchRow[] {
  return CASES.flatMap(({ what, rendered, trusting, careful }) => {
    for (let at = 0; at < NAMES.length; at++) {
      const text = rendered(at);
      if (text !== trusting(at) || text !== careful(at)) throw new Error(`${what}: not the same text`);
    }
    const time = nanoseconds(rendered);
    return [
      { against: "a literal as careful", literal: nanoseconds(careful) },
      { against: "a literal of finished values", literal: nanoseconds(trusting) },
    ].map(({ against, literal }) => ({
      what: `${what} against ${against}`,
      value: `${(time / literal).toFixed(2)}× (${time.toFixed(0)} ns, ${literal.toFixed(0)} ns)`,
      bar: "≤ 3×",
      holds: time <= 3 * literal,
    }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(benchRender());
