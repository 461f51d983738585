import { describe, expect, test } from "vitest";
import { render } from "../../src/messages/index";
import { messages, sample, variants, voices } from "./samples";
import { toneFaults } from "./tone";

describe.each(messages)("%s", (id, contract) => {
  test("keeps its register, blames nobody, promises nothing and guesses nobody's gender", () => {
    for (const voice of voices) {
      for (const params of variants(contract, sample(contract, "typical", voice.locale))) {
        const { text, register } = render(id, params, voice);
        expect(toneFaults(text, register), text).toEqual([]);
      }
    }
  });
});

describe("the lint catches a seeded mistake", () => {
  test.each([
    ["je", "Bedankt voor uw uitnodiging.", "u in a je text"],
    ["je", "Kan ik u helpen?", "u in a je text"],
    ["u", "Bedankt voor je uitnodiging.", "je in a u text"],
    ["u", "Kennen jullie elkaar?", "je in a u text"],
    ["u", "Dat is aan jou.", "je in a u text"],
    ["formal", "I'm keeping your request.", "a contraction in formal English"],
    ["formal", "We don't know each other.", "a contraction in formal English"],
    ["je", "Vraag het hem gerust.", "a gendered pronoun"],
    ["je", "Misschien wil zij wel praten.", "a gendered pronoun"],
    ["neutral", "She knows him well.", "a gendered pronoun"],
    ["neutral", "I could have answered I don't know this person.", "mentions the answer IDK"],
    ["je", "Ik ken je niet.", "mentions the answer IDK"],
    ["je", "Vijf meldingen en je account wordt geblokkeerd.", "mentions a threshold or a sanction"],
    ["neutral", "That brings you closer to the threshold.", "mentions a threshold or a sanction"],
    ["neutral", "You should have told me where we met.", "blames"],
    ["je", "Je hebt er jammer genoeg niets bij gezet.", "blames"],
    ["je", "Dan accepteer ik het alsnog, beloofd.", "promises to accept"],
    ["neutral", "I promise to look at it again.", "promises"],
    ["neutral", "I'll accept it as soon as we meet.", "promises to accept"],
    ["je", "Daar heb jij verder geen last van.", "promises that it does no harm"],
    ["neutral", "It won't count against you in any way.", "promises that it does no harm"],
    ["formal", "This will not affect your account.", "promises that it does no harm"],
    ["u", "U ondervindt daar geen hinder van.", "promises that it does no harm"],
  ])("in %s: %s", (register, text, fault) => {
    expect(toneFaults(text, register)).toContain(fault);
  });
});
