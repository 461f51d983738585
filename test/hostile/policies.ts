import * as z from "zod";
import {
  compile,
  defineVocabulary,
  evaluate,
  explain,
  explainer,
  type Policy,
  parsePolicy,
  policyHash,
  strictSelective,
  triage,
} from "../../src";
import { compare, lint } from "../../src/analysis";
import { decideColumns, toSql } from "../../src/warehouse";
import { codes, type HostileCase, hostile, outcomeOf } from "./hostile-case";

const GROUP = "policies";
const met = { fact: "metInPerson", op: "eq", value: true };
const withRules = (rules: readonly unknown[]) => ({ ...strictSelective(), rules });
const withWhen = (when: unknown) => withRules([{ id: "hostile", when, then: { action: "accept" } }]);

function nested(levels: number): unknown {
  let when: unknown = met;
  for (let i = 0; i < levels; i++) when = { not: when };
  return when;
}

function cyclic(): Policy {
  const all: unknown[] = [met];
  all.push({ all });
  return withWhen({ all }) as unknown as Policy;
}

/** Every level refers to the next one twice: 2^200 conditions in 200 objects. */
function doubling(): Policy {
  let when: unknown = met;
  for (let i = 0; i < 200; i++) when = { any: [when, when] };
  return withWhen(when) as unknown as Policy;
}

function throwing(): unknown {
  return Object.defineProperty({ ...strictSelective() }, "rules", {
    enumerable: true,
    get() {
      throw new Error("a getter that throws");
    },
  });
}

function bottomless(): unknown {
  const handler: ProxyHandler<object> = {
    get: () => new Proxy({}, handler),
    ownKeys: () => ["all"],
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: new Proxy({}, handler) }),
  };
  return new Proxy({}, handler);
}

const parse = (document: unknown): unknown => {
  const { issues, value } = parsePolicy(document);
  return issues ? codes(issues) : value.name;
};

/** Every function that reads a policy, on one that was never parsed. */
const readers: Readonly<Record<string, (policy: Policy) => unknown>> = {
  evaluate: (policy) => evaluate(policy, {}),
  compile: (policy) => compile(policy)({}),
  explain: (policy) => explain(policy, {}),
  explainer: (policy) => explainer(policy)({}),
  compare: (policy) => compare(policy, policy),
  lint: (policy) => lint(policy),
  toSql: (policy) => toSql(policy, { dialect: "ansi", table: "t" }),
  decideColumns: (policy) => decideColumns(policy, {}),
  triage: (policy) => triage({ policy, invitations: [], now: "2026-11-23" }),
};
const refused = (policy: Policy): unknown =>
  Object.values(readers).map((read) =>
    outcomeOf(
      () => read(policy),
      () => "was read",
    ),
  );
const everyReader = (throws: string) => Object.keys(readers).map(() => ({ throws: [throws] }));

const oddNames = ["constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

/** Facts under names that every object has something under. */
const oddVocabulary = () => defineVocabulary(Object.fromEntries(oddNames.map((name) => [name, z.boolean()])));

const oddPolicy = (): Policy => {
  const rules = oddNames.map((name) => ({
    id: name,
    when: { fact: name, op: "eq", value: true },
    then: { action: name, params: { [name]: 1 } },
  }));
  const document = { ...strictSelective(), vocabulary: oddVocabulary().reference, rules };
  const { value } = parsePolicy(document);
  return value as Policy;
};

export const hostilePolicies: readonly HostileCase[] = [
  hostile(GROUP, "10,000 levels of conditions", () => withWhen(nested(10_000)), parse, ["too-deep"]),
  hostile(GROUP, "10,000 levels as JSON text", () => JSON.stringify(withWhen(nested(2_000))), parse, ["too-deep"]),
  hostile(GROUP, "a million brackets as JSON text", () => `${"[".repeat(1e6)}${"]".repeat(1e6)}`, parse, ["too-deep"]),
  hostile(
    GROUP,
    "a million rules",
    () => withRules(Array.from({ length: 1e6 }, (_, i) => ({ id: `r${i}`, when: met, then: { action: "accept" } }))),
    parse,
    ["too-large"],
    true,
  ),
  hostile(
    GROUP,
    "a million rules as JSON text",
    () => `{"rules":[${Array.from({ length: 1e6 }, (_, i) => `{"id":"r${i}"}`).join()}]}`.padEnd(30_000_000),
    parse,
    ["too-large"],
    true,
  ),
  hostile(
    GROUP,
    "as many rules as a document may hold",
    () => withRules(Array.from({ length: 24_000 }, (_, i) => ({ id: `r${i}`, when: met, then: { action: "accept" } }))),
    parse,
    "strict-selective",
    true,
  ),
  hostile(GROUP, "a list of a million nulls for rules", () => withRules(Array(1e6).fill(null)), parse, ["too-large"]),
  hostile(
    GROUP,
    "100,000 issues",
    () => withRules(Array(100_000).fill(1)),
    parse,
    ["wrong-type rules[0]", "wrong-type rules[1]", "wrong-type rules[2]", "and 997 more"],
    true,
  ),
  hostile(GROUP, "a document that contains itself", cyclic, parse, ["too-deep"]),
  hostile(GROUP, "2^200 conditions in 200 objects", doubling, parse, ["too-large"]),
  hostile(GROUP, "a getter that throws", throwing, parse, ["not-json"]),
  hostile(GROUP, "a proxy without a bottom", bottomless, parse, ["too-deep"]),
  hostile(
    GROUP,
    "two equal names in one object, of which the last would count",
    () => JSON.stringify(strictSelective()).replace('"name"', '"whenOpen":{"action":"accept"},"name"'),
    parse,
    ["duplicate-field whenOpen"],
  ),
  hostile(
    GROUP,
    "equal names that are written differently",
    () => JSON.stringify(strictSelective()).replace('"language":1', '"language":1,"l\\u0061nguage":1'),
    parse,
    ["duplicate-field language"],
  ),
  hostile(
    GROUP,
    "`__proto__` as a field of the document",
    () => JSON.stringify(strictSelective()).replace('"name"', '"__proto__":{"polluted":true},"name"'),
    parse,
    ["unknown-field __proto__"],
  ),
  hostile(
    GROUP,
    "`__proto__` as a parameter of an outcome",
    () =>
      JSON.stringify(strictSelective()).replace(
        '"action":"archive"',
        '"action":"archive","params":{"__proto__":{"polluted":true}}',
      ),
    parse,
    ["unknown-field otherwise.params.__proto__"],
  ),
  hostile(
    GROUP,
    "`__proto__` as the name of a fact",
    () =>
      JSON.stringify({
        ...strictSelective(),
        vocabulary: { type: "object", properties: { here: { type: "boolean" } } },
        rules: [],
      }).replace('"here"', '"__proto__"'),
    parse,
    "strict-selective",
  ),
  hostile(
    GROUP,
    "facts and actions named like what every object has",
    oddPolicy,
    (policy) => [
      evaluate(policy, {}).status,
      compile(policy)({}).status,
      evaluate(policy, { constructor: true }).action,
      compile(policy)({ toString: true, constructor: false }).action,
      typeof explain(policy, { constructor: true }).text,
      decideColumns(policy, { valueOf: Int8Array.of(1) }).codes.length,
      toSql(policy, { dialect: "ansi", table: "t" }).includes('"constructor"'),
    ],
    ["open", "open", "constructor", "toString", "string", 1, true],
  ),
  hostile(
    GROUP,
    "numbers that doubles cannot hold",
    () => JSON.stringify(withWhen({ fact: "messagesExchanged", op: "lt", value: 4 })).replace(":4}", ":1e400}"),
    parse,
    ["wrong-type rules[0].when.value"],
  ),
  hostile(
    GROUP,
    "the largest and smallest integers",
    () =>
      withRules(
        [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1].map((value, i) => ({
          id: `r${i}`,
          when: { fact: "messagesExchanged", op: "gte", value },
          then: { action: "accept" },
        })),
      ),
    (document) => {
      const { value } = parsePolicy(document);
      return value && evaluate(value, { messagesExchanged: Number.MAX_SAFE_INTEGER - 1 }).rule;
    },
    "r1",
  ),
  hostile(
    GROUP,
    "half a character in every text",
    () => ({
      ...withRules([{ id: "\ud800", when: met, then: { action: "\udc00", reply: "\ud83d" } }]),
      name: "\ud800",
    }),
    (document) => {
      const { value } = parsePolicy(document);
      return value && [evaluate(value, { metInPerson: true }).rule, policyHash(value).length];
    },
    ["\ud800", 64],
  ),
  hostile(GROUP, "a newer language", () => ({ ...strictSelective(), language: 2, extra: 1 }), parse, [
    "unknown-language language",
  ]),
  hostile(
    GROUP,
    "a preset that was not called",
    () => strictSelective as unknown as Policy,
    refused,
    everyReader("wrong-type"),
  ),
  hostile(GROUP, "nothing for a policy", () => null as unknown as Policy, refused, everyReader("wrong-type")),
  hostile(
    GROUP,
    "a policy of a newer language, never parsed",
    () => ({ ...strictSelective(), language: 2 }) as unknown as Policy,
    refused,
    everyReader("unknown-language language"),
  ),
  hostile(
    GROUP,
    "10,000 levels, never parsed",
    () => withWhen(nested(10_000)) as unknown as Policy,
    refused,
    everyReader("too-deep rules"),
  ),
  hostile(GROUP, "a policy that contains itself, never parsed", cyclic, refused, everyReader("too-deep rules")),
  hostile(
    GROUP,
    "2^200 conditions in 200 objects, never parsed",
    doubling,
    (policy) => outcomeOf(() => evaluate(policy, {})),
    { throws: ["too-large rules"] },
    true,
  ),
  hostile(
    GROUP,
    "a misspelt fact, never parsed",
    () => withWhen({ ...met, fact: "metInPersn" }) as unknown as Policy,
    refused,
    everyReader("wrong-type rules[0].when"),
  ),
];
