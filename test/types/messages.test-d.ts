import { describe, expectTypeOf, test } from "vitest";
import { type Catalog, defineCatalog, defineMessages, type ParamsOf, render } from "../../src/messages/index";

const nl = { locale: "nl" } as const;

describe("a literal id", () => {
  test("asks for its own parameters", () => {
    expectTypeOf(render("intro.request", { target: "Sanne Bos", reason: "a talk" }, nl).text).toBeString();
    render("reply.archive.not-met", { criterion: "both", hold: "leave-open", nextOccasion: { event: "DevDays" } }, nl);
    render("invite.met", { name: { given: "Aukje" }, from: "Jan", occasion: {}, topic: undefined }, nl);
    // @ts-expect-error -- the reason is missing
    render("intro.request", { target: "Sanne Bos" }, nl);
    // @ts-expect-error -- there is no such message
    render("intro.requset", {}, nl);
    // @ts-expect-error -- there is no such parameter
    render("reply.welcome.open", { occasion: { event: "DevDays" } }, nl);
    // @ts-expect-error -- there is no such way to hold a request
    render("reply.archive.not-met", { hold: "burn" }, nl);
    // @ts-expect-error -- an advice has no default
    render("intro.precheck-answer", { target: "Sanne Bos" }, nl);
    // @ts-expect-error -- an occasion is a structure, because its words differ per language
    render("invite.met", { occasion: "op het congres" }, nl);
    // @ts-expect-error -- a text needs a language
    render("reply.welcome.open", {}, {});
  });
});

test("an id known only at run time takes any parameters, which are checked then", () => {
  const reply: string = "reply.welcome.open";
  const params: Readonly<Record<string, unknown>> = { name: "Aukje" };
  expectTypeOf(render(reply, params, nl).length).toBeNumber();
});

describe("an app's own message", () => {
  const messages = defineMessages({
    "club.welcome": { channel: "message", params: { club: { kind: "text", budget: 40 } } },
    "club.role": {
      channel: "note",
      params: { role: { kind: "choice", values: ["guest", "member"], default: "guest" } },
    },
  });

  test("is typed like the package's", () => {
    type Params = ParamsOf<(typeof messages)["club.role"]>;
    expectTypeOf<Params["role"]>().toEqualTypeOf<"guest" | "member" | undefined>();
    render("club.welcome", { club: "de roeivereniging" }, { ...nl, messages });
    render("reply.welcome.open", {}, { ...nl, messages });
    // @ts-expect-error -- the club is missing
    render("club.welcome", {}, { ...nl, messages });
    // @ts-expect-error -- unknown without the app's messages
    render("club.welcome", { club: "de roeivereniging" }, nl);
    // @ts-expect-error -- there is no such role
    render("club.role", { role: "king" }, { ...nl, messages });
  });
});

/** A small language with nothing wrong in it. */
const frame = {
  locale: "de",
  registers: ["du", "Sie"],
  partial: true,
  salutation: { du: { none: "Hallo," }, Sie: { none: "Guten Tag," } },
  closing: { du: "Viele Grüße", Sie: "Mit freundlichen Grüßen" },
  occasion: {
    event: "bei {event}",
    place: "in {place}",
    day: "am {day}. {month}",
    month: "im {month} {year}",
    year: "im Jahr {year}",
    date: "{day}. {month} {year}",
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  },
} as const;

test("mistakes in a catalogue do not compile", () => {
  const catalogs = [
    defineCatalog({ ...frame, messages: { "invite.met": { du: ["schön {occasion}", { text: " über {topic}" }] } } }),
    defineCatalog({
      ...frame,
      // @ts-expect-error -- no message has this id
      messages: { "invite.mett": { du: "schön" } },
    }),
    defineCatalog({
      ...frame,
      // @ts-expect-error -- the placeholder is misspelt
      messages: { "invite.met": { du: ["schön {ocasion}", { text: " über {topic}" }] } },
    }),
    defineCatalog({
      ...frame,
      // @ts-expect-error -- the topic is never used
      messages: { "invite.met": { du: "schön {occasion}" } },
    }),
    defineCatalog({
      ...frame,
      messages: {
        // @ts-expect-error -- the choice lacks `not-now`
        "intro.precheck-answer": { du: ["{target}", { select: "advice", of: { go: "ja", wait: "später" } }] },
      },
    }),
    defineCatalog({
      ...frame,
      partial: false,
      // @ts-expect-error -- a language that is not partial needs every message
      messages: { "intro.thanks": { du: "Danke, {target}", Sie: "Danke, {target}" } },
    }),
    defineCatalog({
      ...frame,
      // @ts-expect-error -- one of the registers has no closing
      closing: { du: "Viele Grüße" },
      messages: {},
    }),
  ];
  expectTypeOf(catalogs).toEqualTypeOf<Catalog[]>();
});
