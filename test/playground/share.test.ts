import { deflateSync } from "fflate";
import { hybrid } from "know-and-trust";
import { describe, expect, test } from "vitest";
import { type Choice, choose, presetChoice, slotOf } from "../../docs/playground/state/policy-choice";
import { defaultsOf, PRESETS } from "../../docs/playground/state/presets";
import { fragmentOf, readFragment } from "../../docs/playground/state/share";

const json = (value: unknown): Choice => ({ kind: "json", text: JSON.stringify(value, null, 2) });
const packed = (text: string): string => Buffer.from(deflateSync(new TextEncoder().encode(text))).toString("base64url");

describe("a link to two policies", () => {
  test.each(PRESETS)("brings %s back with its settings", (preset) => {
    const choices = [presetChoice(preset), presetChoice("strict")] as const;
    expect(readFragment(fragmentOf(choices))).toEqual(choices);
  });

  test("names only what differs from a preset's defaults", () => {
    const settings = { ...defaultsOf("hybrid"), signs: 3 };
    const choices = [{ kind: "preset", preset: "hybrid", settings } as const, presetChoice("lion")] as const;
    expect(fragmentOf(choices)).toBe("#a=hybrid.signs-3&b=lion");
    expect(readFragment(fragmentOf(choices))).toEqual(choices);
  });

  test("brings a policy of one's own back, in a length that a message carries", () => {
    const own = json({ ...hybrid(), name: "mijn beleid – één" });
    const fragment = fragmentOf([own, presetChoice("lion")]);
    expect(fragment.length).toBeLessThan(1_500);
    expect(readFragment(fragment)).toEqual([own, presetChoice("lion")]);
  });

  test("brings a text that is no JSON back as it is, for the editor to say so", () => {
    const broken: Choice = { kind: "json", text: '{ "name": ' };
    expect(readFragment(fragmentOf([broken, presetChoice("lion")]))).toEqual([broken, presetChoice("lion")]);
  });

  test("is validated when it is opened: a wrong policy gives its issues and stays out of force", () => {
    const wrong = json({ ...hybrid(), otherwize: {} });
    const choices = readFragment(fragmentOf([wrong, presetChoice("lion")]));
    if (typeof choices === "string") throw new Error(choices);
    const slot = choose(slotOf("strict"), choices[0]);
    expect(slot.issues[0]).toMatchObject({ code: "unknown-field", suggestion: "otherwise", line: expect.any(Number) });
    expect(slot.policy.name).toBe("strict-selective");
  });
});

describe("what is no such link", () => {
  test.each([
    { fragment: "", is: "none", why: "nothing" },
    { fragment: "#policies", is: "none", why: "a place on the page" },
    { fragment: "#a=strict", is: "unusable", why: "one policy" },
    { fragment: "#a=strict&b=nobody", is: "unusable", why: "a preset that there is not" },
    { fragment: "#a=strict&b=hybrid.signs-9", is: "unusable", why: "more signs than there are" },
    { fragment: "#a=strict&b=hybrid.signs-1e0", is: "unusable", why: "a number written otherwise" },
    { fragment: "#a=strict&b=hybrid.__proto__-1", is: "unusable", why: "an option that there is not" },
    { fragment: "#a=strict.criterion-all&b=lion", is: "unusable", why: "a criterion that there is not" },
    { fragment: "#a=lion.guards-maybe&b=lion", is: "unusable", why: "neither true nor false" },
    { fragment: "#a=paused.until-tomorrow&b=lion", is: "unusable", why: "no day" },
    { fragment: "#a=json.AAAA&b=lion", is: "unusable", why: "bytes that do not unpack" },
    { fragment: `#a=json.${"A".repeat(20_000)}&b=lion`, is: "unusable", why: "a link that is too long" },
    {
      fragment: `#a=json.${packed(" ".repeat(5_000_000))}&b=lion`,
      is: "unusable",
      why: "a small link to a large text",
    },
    { fragment: "#a=json.<script>&b=lion", is: "unusable", why: "other characters" },
  ])("is $is for $why", ({ fragment, is }) => expect(readFragment(fragment)).toBe(is));
});
