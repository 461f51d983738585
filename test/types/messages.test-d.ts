import { describe, expectTypeOf, test } from "vitest";
import { render } from "../../src/messages/index";

const nl = { locale: "nl" } as const;

describe("a literal id", () => {
  test("asks for its own parameters", () => {
    expectTypeOf(render("intro.request", { target: "Sanne Bos", reason: "a talk" }, nl).text).toBeString();
    render("reply.archive.not-met", { criterion: "both", hold: "leave-open", nextOccasion: { event: "DevDays" } }, nl);
    // @ts-expect-error -- the reason is missing
    render("intro.request", { target: "Sanne Bos" }, nl);
    // @ts-expect-error -- there is no such message
    render("intro.requset", {}, nl);
    // @ts-expect-error -- there is no such parameter
    render("reply.welcome.open", { occasion: { event: "DevDays" } }, nl);
    // @ts-expect-error -- there is no such way to hold a request
    render("reply.archive.not-met", { hold: "burn" }, nl);
    // @ts-expect-error -- an occasion is a structure, because its words differ per language
    render("invite.met", { occasion: "op het congres" }, nl);
  });
});

test("an id known only at run time takes any parameters, which are checked then", () => {
  const reply: string = "reply.welcome.open";
  const params: Readonly<Record<string, unknown>> = { name: "Aukje" };
  expectTypeOf(render(reply, params, nl).length).toBeNumber();
});
