import { describe, expect, test } from "vitest";
import { type Criterion, evaluate, strictSelective } from "../../src";
import { isBlindTo } from "../../src/analysis";
import { collect, detectOpenNetworker, factsFor, parseConnectionClaim } from "../../src/evidence";

describe("people who call themselves LIONs", () => {
  test.each([
    [{ name: "Bob Stone LION" }, "LION"],
    [{ name: "Bob Stone ★ L.I.O.N. ★" }, "L.I.O.N."],
    [{ name: "Bob Stone", headline: "Recruiter | open networker" }, "open networker"],
    [{ name: "Bob Stone [toplinked.com]" }, "toplinked"],
    [{ name: "Bob Stone", headline: "Sales | TopLink" }, "toplink"],
    [{ name: "Bob Stone", headline: "MyLink500 member" }, "mylink"],
  ])("R43: %j says so, in so many words: %s", (text, token) => {
    const { verdict, tokens } = detectOpenNetworker(text);
    expect(verdict).toBe(true);
    expect(tokens.join(" ").toLowerCase()).toContain(token.toLowerCase());
  });

  const others: readonly (readonly [text: { readonly name: string; readonly headline?: string }, why: string])[] = [
    [{ name: "Grace Lion" }, "a family name"],
    [{ name: "Lion Jansen" }, "a given name"],
    [{ name: "Anne Smit", headline: "Secretary, Lions Club Utrecht" }, "a club"],
    [{ name: "Anne Smit", headline: "Partner at Lioness Consulting" }, "a firm"],
    [{ name: "Anne Smit", headline: "Geboren in Lyon" }, "a place"],
    [{ name: "Anne Smit", headline: "Network engineer" }, "a trade"],
  ];
  test.each(others)("R43: %j does not: %s", (text) => expect(detectOpenNetworker(text).verdict).toBeUndefined());

  test("R43: what they say of themselves becomes a fact, and silence becomes none", () => {
    const invitation = (name: string) => ({ id: "1", direction: "incoming", person: { name } }) as const;
    expect(factsFor(collect([]), invitation("Bob Stone L.I.O.N.")).openNetworker).toBe(true);
    expect(factsFor(collect([]), invitation("Bob Stone")).openNetworker).toBeUndefined();
  });

  test.each([
    ["26K+ connecties", 26_000],
    ["17.500 connecties", 17_500],
    ["17,500 connections", 17_500],
    ["Recruiter | 12,5K connecties", 12_500],
    ["30.000+", 30_000],
    ["10K+ happy users", null],
    ["2010", null],
  ])("R44: %j boasts of %s connections", (text, count) => expect(parseConnectionClaim(text)).toBe(count));

  test("R44: a boast beyond the platform's cap is seen to be one", () => {
    expect(detectOpenNetworker({ headline: "45K+ connections" })).toMatchObject({
      claimedConnections: 45_000,
      isBeyondCap: true,
    });
    expect(detectOpenNetworker({ headline: "26K+ connecties" })).toMatchObject({ isBeyondCap: false });
  });
});

describe("a LION whom I really know invites me", () => {
  const criteria: readonly Criterion[] = ["met", "would-introduce", "both"];

  test("R48: is accepted like anybody who satisfies the criterion", () => {
    const friend = { openNetworker: true, metInPerson: true, wouldIntroduce: true } as const;
    for (const criterion of criteria) expect(evaluate(strictSelective({ criterion }), friend).action).toBe("accept");
  });

  test.each(criteria)("R48: the label alone changes nothing in strict (%s): proven", (criterion) => {
    expect(isBlindTo(strictSelective({ criterion }), "openNetworker")).toBe(true);
  });
});
