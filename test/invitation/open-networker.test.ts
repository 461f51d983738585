import { describe, expect, test } from "vitest";
import { parseConnectionClaim } from "../../src/invitation/connection-claim";
import { detectOpenNetworker } from "../../src/invitation/open-networker";

describe("detectOpenNetworker", () => {
  test.each([
    [{ name: "Bob Stone ★ L.I.O.N. ★" }, "the mark with points"],
    [{ name: "Tim Mol LION" }, "the mark behind a name"],
    [{ name: "Tim Mol [LION]" }, "in brackets"],
    [{ name: "Tim Mol, LION" }, "behind a comma"],
    [{ name: "Tim Mol (LION 12K+)" }, "with a boast"],
    [{ headline: "LION" }, "a headline that says nothing else"],
    [{ headline: "Recruiter | LION | 12K+" }, "a part of a headline"],
    [{ headline: "LinkedIn Lion" }, "named with the platform"],
    [{ headline: "Trainer, TopLinked" }, "a club"],
    [{ headline: "mylink500 member" }, "another club"],
    [{ headline: "Ik accepteer alle uitnodigingen" }, "in Dutch words"],
    [{ note: "Open networker here, I accept all invites and never IDK." }, "in a note"],
  ])("%j is one: %s", (text, _why) => {
    const { verdict, strength, tokens } = detectOpenNetworker(text);
    expect([verdict, strength]).toEqual([true, "strong"]);
    expect(tokens.length).toBeGreaterThan(0);
  });

  test.each([
    [{ name: "Grace Lion", headline: "Teacher at Lion School" }, "a family name and a school"],
    [{ name: "Jean LION" }, "a family name in capitals"],
    [{ name: "J. LION" }, "behind an initial"],
    [{ name: "LION" }, "the only word"],
    [{ name: "Lionel Bos" }, "a longer given name"],
    [{ name: "Marie Lyon", headline: "Lyon, France" }, "a town"],
    [{ headline: "President, Lions Club Breda" }, "a club"],
    [{ headline: "Founder, Lioness Consulting" }, "a company that holds the word"],
    [{ headline: "CEO at LION Consulting" }, "a company in capitals"],
    [{ headline: "Sales | LION Group" }, "a company as a part"],
    [{ headline: "LION Air pilot" }, "an airline"],
    [{ headline: "Chef, Red Lion" }, "a pub"],
    [{ headline: "Oracle TopLink developer" }, "a piece of software"],
    [{ headline: "Li-ion researcher", note: "I manage the LION battery project." }, "a battery"],
    [
      { headline: "Network engineer, open standards", note: "We build open networks." },
      "open networks of another kind",
    ],
    [{ headline: "Not an open networker" }, "a denial"],
    [{ note: "Ik ben geen open netwerker." }, "a Dutch denial"],
    [{ note: "I do not accept all invitations." }, "another denial"],
    [{}, "nothing"],
  ])("%j is not called one: %s", (text, _why) => {
    expect(detectOpenNetworker(text).verdict).toBeUndefined();
    expect(detectOpenNetworker(text).strength).toBe("none");
  });

  test.each([
    [{ headline: "Reach me: jan@voorbeeld.example" }, "an address in the headline"],
    [{ headline: "🦁 coach" }, "a lion emoji"],
    [{ headline: "25.000+ connecties" }, "a boast"],
  ])("%j leaves the verdict unknown: %s", (text, _why) => {
    expect(detectOpenNetworker(text)).toMatchObject({ verdict: undefined, strength: "weak" });
  });

  test("a boast beyond the platform's cap is flagged", () => {
    expect(detectOpenNetworker({ headline: "35K+ connections" })).toMatchObject({
      claimedConnections: 35_000,
      isBeyondCap: true,
    });
    expect(detectOpenNetworker({ headline: "30.000 connecties" }).isBeyondCap).toBe(false);
  });

  test("20 kB of one character takes less than 50 ms", () => {
    for (const character of "aL.1k+@ ,|[(N") {
      const text = character.repeat(20_000);
      // The shortest of three runs: a busy machine makes one of them long, and a slow detector all.
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        detectOpenNetworker({ name: text, headline: text, note: text });
        return performance.now() - start;
      });
      expect(Math.min(...runs)).toBeLessThan(50);
    }
  });
});

test.each([
  ["26K+ connecties", 26_000],
  ["17.500", 17_500],
  ["17.500 connecties", 17_500],
  ["17,500 connections", 17_500],
  ["12,5K connecties", 12_500],
  ["500+ connections", 500],
  ["30.000+ directe connecties", 30_000],
  ["30 duizend connecties", 30_000],
  ["2,500+ | Recruiter", 2_500],
  ["5000+", 5_000],
  ["26K", 26_000],
  ["500+", null],
  ["ran 10k", null],
  ["10K+ happy users", null],
  ["12K followers", null],
  ["€ 50K+", null],
  ["version 2.0.1", null],
  ["", null],
])("the connections claimed by %j are %s", (text, count) => {
  expect(parseConnectionClaim(text)).toBe(count);
});
