import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, policyHash, sha256 } from "../../src/policy/content-hash";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { runs } from "../generators";

const reference = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("SHA-256", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "of nothing"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "of the example in FIPS 180-4"],
  ])("of %j is the published one, %s", (text, hash) => expect(sha256(text)).toBe(hash));

  test("is that of the platform at every length around a block", () => {
    for (let length = 0; length <= 260; length++)
      expect(sha256("x".repeat(length))).toBe(reference("x".repeat(length)));
  });

  test("is that of the platform on any text, broken surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(reference(text));
      }),
      runs(300),
    );
    expect(sha256("\uD800é")).toBe(reference("\uD800é"));
  });
});

describe("canonical JSON", () => {
  test("sorts keys by their code units, writes no space and leaves undefined members out", () => {
    expect(canonicalJson({ b: [1, { z: null, a: "é" }], B: undefined, a: -0, "10": true })).toBe(
      '{"10":true,"a":0,"b":[1,{"a":"é","z":null}]}',
    );
  });

  test("takes nothing for null, in a list and alone, as JSON does in a list", () => {
    expect(canonicalJson([undefined, null])).toBe("[null,null]");
    expect(canonicalJson(undefined)).toBe("null");
  });

  test("says what JSON says", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const again: unknown = JSON.parse(canonicalJson(value));
        expect(again).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      runs(300),
    );
  });
});

describe("the hash of a policy", () => {
  test("is the SHA-256 of its canonical JSON", () => {
    expect(policyHash(strictSelective())).toBe(reference(canonicalJson(strictSelective())));
  });

  test("ignores the order of keys and undefined members, and nothing else", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 2 }), (value, other) => {
        const document = { value, name: "p" };
        expect(policyHash({ name: "p", extra: undefined, value: reversed(value) })).toBe(policyHash(document));
        const same = JSON.stringify(sorted(other)) === JSON.stringify(sorted(value));
        expect(policyHash({ ...document, value: other }) === policyHash(document)).toBe(same);
      }),
      runs(300),
    );
  });

  test("changes with the order of rules, which decides", () => {
    const policy = { rules: [{ id: "a" }, { id: "b" }] };
    expect(policyHash({ rules: policy.rules.toReversed() })).not.toBe(policyHash(policy));
  });
});

/** The same JSON with every object's keys the other way round. */
const reversed = (value: unknown): unknown => rekeyed(value, (keys) => keys.toReversed());
const sorted = (value: unknown): unknown => rekeyed(value, (keys) => keys.toSorted());

function rekeyed(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => rekeyed(item, order));
  if (typeof value !== "object" || value === null) return value;
  const members = new Map(Object.entries(value));
  return Object.fromEntries(order([...members.keys()]).map((key) => [key, rekeyed(members.get(key), order)]));
}
