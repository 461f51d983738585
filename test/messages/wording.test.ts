import { expect, test } from "vitest";
import { render } from "../../src/messages/render";
import { messages, sample, variants, voices } from "./samples";

/** Every message at typical parameters, in every voice and with every choice. */
const texts = messages.flatMap(([id, contract]) =>
  voices.flatMap((voice) =>
    variants(contract, sample(contract, "typical", voice.locale)).map((params) => ({
      id: id as string,
      text: render(id as string, params, voice).text,
    })),
  ),
);

/** Wordings that editors struck out of the messages, each with the reason. */
test.each([
  [/kent u elkaar/i, "one reader does not know each other"],
  [/weleens [^.]* op \d/, "now and then is not on a day"],
  [/(?:'ve|have) (?:talked|spoken) before (?:at|in|on)/, "before what?"],
  [/waar we elkaar van kennen/, "torn apart, which is for talking"],
  [/[Vv]anwaar/, "where from is not how"],
  [
    /terughalen|houd ik m(?:e|ij) bij iedereen|zinnig|en wel hierom|nog maar eens|om te connecten/,
    "stiff or translated",
  ],
  [/geen tijd is ook|Liever niet is ook|doe ik graag terug/, "a sentence that lost its verb or its object"],
  [/^.*Ik ken [\p{L} ]+ alleen niet/mu, "alone, or only?"],
])("no message says %s: %s", (struckOut) => {
  expect(texts.filter(({ text }) => struckOut.test(text)).map(({ text }) => text)).toEqual([]);
});

test("who asks a stranger how they know each other does not claim that they do", () => {
  const asked = texts.filter(({ id }) => id === "reply.ask.how-do-we-know");
  expect(asked).toHaveLength(voices.length);
  for (const { text } of asked) {
    expect(text).not.toMatch(/niet meer|even niet|remember|recall|how we know|remind/i);
    expect(text).toMatch(/plaatsen|thuisbrengen|place your name/);
  }
});

test("a question that yes or no answers offers no third thing", () => {
  const asked = texts.filter(({ id }) => id === "intro.precheck");
  expect(asked).toHaveLength(voices.length);
  for (const { text } of asked) expect(text).toMatch(/(?:goed moment|a good moment)\?.*(?:ja of nee|yes or no)/s);
});
