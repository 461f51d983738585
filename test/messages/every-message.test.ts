import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { LIMITS, type Rendered, render } from "../../src/messages/index";
import { arbitraryParams } from "./arbitrary-params";
import { blemishes } from "./blemishes";
import { messages, SIZES, sample, variants, voices } from "./samples";

/** A message is best read without scrolling; 600 characters is judgement. A draft that is quoted does not count. */
const COMFORTABLE = 600;

describe.each(SIZES)("at %s parameters", (size) => {
  test.each(messages)("%s fits in every language and register, without a blemish", (id, contract) => {
    for (const voice of voices) {
      for (const params of variants(contract, sample(contract, size, voice.locale))) {
        const { text, length, dropped } = render(id, params, voice);
        expect(blemishes(text), text).toEqual([]);
        expect(length).toBeLessThanOrEqual(contract.channel === "note" ? LIMITS.note : LIMITS.message);
        if (!("draft" in params)) expect(length, text).toBeLessThanOrEqual(COMFORTABLE);
        if (size !== "longest") expect(dropped, text).toEqual([]);
      }
    }
  });
});

test("the samples do press: at the longest parameters most notes lose an optional phrase", () => {
  const notes = messages.filter(([, { channel }]) => channel === "note");
  const pressed = notes.flatMap(([id, contract]) =>
    voices.filter((voice) => render(id, sample(contract, "longest", voice.locale), voice).dropped.length > 0),
  );
  expect(pressed.length).toBeGreaterThan(notes.length * 3);
});

describe("the blemishes", () => {
  test.each([
    "Beste {given},",
    "Hi [name],",
    "Hi  Jan,",
    "Hi Jan ,",
    "Hi undefined,",
    "Hi \u202EJan,",
    "Hi\u0000 Jan,",
    "Hi \uD83D,",
    "the reason: money..",
    "in time….",
  ])("are seen in %j", (text) => {
    expect(blemishes(text)).not.toEqual([]);
  });
});

const attempt = (work: () => Rendered): Rendered | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
};

test("10,000 fuzzed parameters: a text is refused with a typed error, or it is without a blemish and within its limit", () => {
  const cases = fc.constantFrom(...messages).chain(([id, contract]) =>
    fc.record({
      id: fc.constant(id),
      voice: fc.constantFrom(...voices),
      limit: fc.oneof(fc.constant(LIMITS[contract.channel]), fc.integer({ min: 60, max: 600 })),
      params: arbitraryParams(contract),
    }),
  );
  let written = 0;
  let parameters = 0;
  fc.assert(
    fc.property(cases, ({ id, voice, limit, params }) => {
      parameters += Object.values(params).filter((value) => value !== undefined).length;
      const rendered = attempt(() => render(id as string, params, { ...voice, limit }));
      if (rendered === undefined) return;
      written++;
      // A writer's or a friend's own punctuation in the middle of a value is theirs.
      const own = blemishes(rendered.text).filter((name) => !name.includes("punctuation"));
      expect(own, JSON.stringify(rendered.text)).toEqual([]);
      expect(rendered.length).toBeLessThanOrEqual(limit);
      expect(rendered.length).toBe(rendered.text.length);
    }),
    { numRuns: 2_300, endOnFailure: true },
  );
  expect(parameters).toBeGreaterThan(10_000);
  expect(written).toBeGreaterThan(700);
});
