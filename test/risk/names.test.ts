import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import { blockRisk, estimateIdk, posteriorIdkRate } from "../../src/risk";

function issueOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues[0];
  }
  return undefined;
}

describe("a name that nobody reads is refused", () => {
  test.each<[string, () => unknown, string, string | undefined]>([
    ["a misspelt one", () => blockRisk({ received: 0, candidate: [] } as never), "candidate", "candidates"],
    ["one of nothing alike", () => blockRisk({ received: 0, colour: 1 } as never), "colour", undefined],
    ["one that objects inherit", () => blockRisk({ received: 0, toString: 1 } as never), "toString", undefined],
    ["a misspelt fact", () => estimateIdk({ knowMe: true } as never, { rate: 0.1 }), "knowMe", "knowsMe"],
  ])("%s", (_, call, name, suggestion) => {
    const issue = issueOf(call);
    expect([issue?.code, issue?.path, issue?.suggestion]).toEqual(["unknown-option", [name], suggestion]);
    expect(issue !== undefined && "suggestion" in issue).toBe(suggestion !== undefined);
  });

  test("with all that there are", () => {
    const issue = issueOf(() => blockRisk({ received: 0, colour: 1 } as never));
    expect(issue?.message).toBe("no such option; there is received, threshold, outstanding, candidates");
  });

  test.each([3, null, undefined, "five"])("and %j is no input at all", (input) => {
    expect(issueOf(() => blockRisk(input as never))).toMatchObject({ code: "wrong-type", path: [] });
  });
});

test.each<[string, () => unknown, string]>([
  ["a text", () => blockRisk({ received: "two" as never }), "expected a whole number"],
  ["a number", () => blockRisk({ received: -2 }), "expected a whole number from 0 to 9007199254740991, got `-2`"],
  [
    "nothing where something must be",
    () => posteriorIdkRate({ sends: 1, idks: 0, prior: { a: 0, b: 1 } }),
    "expected a number above 0, got `0`",
  ],
  [
    "less than nothing",
    () => estimateIdk({ daysSinceContact: -1 }, { rate: 0.1 }),
    "expected a number of at least 0, got `-1`",
  ],
])("%s is refused in words", (_, call, message) => expect(issueOf(call)?.message).toBe(message));
