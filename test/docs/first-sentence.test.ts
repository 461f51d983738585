import { expect, test } from "vitest";
import { firstSentence } from "../../scripts/surface/first-sentence";

test.each([
  ["Reads a policy. Throws never.", "Reads a policy.", "one sentence of two"],
  [
    "Reads a\npolicy, e.g. from JSON, and says what\nis wrong.\n\nMore.",
    "Reads a policy, e.g. from JSON, and says what is wrong.",
    "an abbreviation",
  ],
  ["A rate of 0.5 or more", "A rate of 0.5 or more", "no full stop at all"],
  [
    "What {@link decide} gives, or {@link index!lion | the open school}.",
    "What decide gives, or the open school.",
    "links",
  ],
  ["Is it open? `true` if so.", "Is it open?", "a question before code"],
  ["", "", "nothing"],
])("the first sentence of %j is %j: %s", (text, sentence) => expect(firstSentence(text)).toBe(sentence));
