import { type AcquaintanceFacts, checkFacts, compile, evaluate, lion, type Policy, strictSelective } from "../../src";
import { acquaintance } from "../../src/invitation/acquaintance";
import { codes, type HostileCase, hostile, outcomeOf } from "./hostile-case";

const GROUP = "facts";

/** What `evaluate`, `compile` and `checkFacts` make of facts: all three agree on what is wrong with them. */
function decided(facts: unknown, policy: Policy = strictSelective()): unknown {
  const given = facts as AcquaintanceFacts;
  const issues = codes(checkFacts(acquaintance, given));
  const evaluated = outcomeOf(
    () => evaluate(policy, given),
    ({ action }) => action,
  );
  return issues.length === 0 ? evaluated : { issues, evaluated };
}
const wrong = (...issues: readonly string[]) => ({ issues, evaluated: { throws: issues } });
const aboutMessages = (value: unknown) => () => ({ messagesExchanged: value });

class Profile {
  readonly metInPerson = true;
}

export const hostileFacts: readonly HostileCase[] = [
  hostile(GROUP, "NaN", aboutMessages(Number.NaN), decided, wrong("wrong-type messagesExchanged")),
  hostile(
    GROUP,
    "infinity",
    aboutMessages(Number.POSITIVE_INFINITY),
    decided,
    wrong("not-an-integer messagesExchanged"),
  ),
  hostile(GROUP, "−0 is 0", aboutMessages(-0), decided, "ask"),
  hostile(GROUP, "a big integer", aboutMessages(3n), decided, wrong("wrong-type messagesExchanged")),
  hostile(GROUP, "a number as text", aboutMessages("3"), decided, wrong("wrong-type messagesExchanged")),
  hostile(GROUP, "a number as an object", aboutMessages(Object(3)), decided, wrong("wrong-type messagesExchanged")),
  hostile(GROUP, "1 for true", () => ({ metInPerson: 1 }), decided, wrong("wrong-type metInPerson")),
  hostile(GROUP, "a symbol", () => ({ metInPerson: Symbol("x") }), decided, wrong("wrong-type metInPerson")),
  hostile(
    GROUP,
    "more than doubles hold exactly",
    aboutMessages(2 ** 53),
    decided,
    wrong("out-of-range messagesExchanged"),
  ),
  hostile(GROUP, "inherited facts", () => Object.create({ metInPerson: true }), decided, wrong("wrong-type")),
  hostile(
    GROUP,
    "an object without a prototype",
    () => Object.assign(Object.create(null), { metInPerson: false }),
    decided,
    "archive",
  ),
  hostile(GROUP, "an instance of a class", () => new Profile(), decided, wrong("wrong-type")),
  hostile(GROUP, "a Map", () => new Map([["metInPerson", true]]), decided, wrong("wrong-type")),
  hostile(GROUP, "a Date", () => new Date(0), decided, wrong("wrong-type")),
  hostile(GROUP, "a list", () => [true], decided, wrong("wrong-type")),
  hostile(GROUP, "a text", () => "metInPerson", decided, wrong("wrong-type")),
  hostile(
    GROUP,
    "names that every object has",
    () => JSON.parse('{"__proto__":true,"constructor":true,"toString":1}'),
    decided,
    wrong("unknown-fact __proto__", "unknown-fact constructor", "unknown-fact toString"),
  ),
  hostile(
    GROUP,
    "a getter that throws",
    () => Object.defineProperty({}, "metInPerson", { enumerable: true, get: () => JSON.parse("{") }),
    (facts) => {
      try {
        return evaluate(strictSelective(), facts).status;
      } catch (error) {
        // The app's own error comes out as it went in.
        return (error as Error).name;
      }
    },
    "SyntaxError",
  ),
  hostile(
    GROUP,
    "a proxy that has everything",
    () => new Proxy({}, { get: (_, name) => (name === "metInPerson" ? false : undefined), ownKeys: () => [] }),
    (facts) => compile(strictSelective())(facts).action,
    "archive",
  ),
  hostile(
    GROUP,
    "a getter that answers differently every time",
    () => {
      let asked = 0;
      return Object.defineProperty({}, "metInPerson", { enumerable: true, get: () => ++asked % 2 === 0 });
    },
    (facts) => evaluate(strictSelective(), facts).status,
    "settled",
  ),
  hostile(
    GROUP,
    "100,000 facts that there are not",
    () => Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`metInPerson${i}`, true])),
    (facts) => outcomeOf(() => evaluate(lion(), facts as AcquaintanceFacts)),
    { throws: ["unknown-fact metInPerson0", "unknown-fact metInPerson1", "unknown-fact metInPerson2", "and 997 more"] },
    true,
  ),
  hostile(
    GROUP,
    "a name of ten million letters",
    () => ({ ["x".repeat(1e7)]: true }),
    (facts) =>
      outcomeOf(
        () => evaluate(strictSelective(), facts as AcquaintanceFacts),
        () => "passed",
      ) !== "passed",
    true,
  ),
];
