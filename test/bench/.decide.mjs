// test/bench/decide.ts
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

// test/bench/decide/engines.ts
var HAND = { name: "if and else by hand", file: "by-hand", returns: "rule, reasons" };
var COMPILE = { name: "compile", file: "compile", returns: "rule, reply; reasons apart" };
var COLUMNS = { name: "decideColumns", file: "columns", returns: "status, rule" };
var OURS = [
  HAND,
  COMPILE,
  { name: "compile, with accessors", file: "compile-accessors", returns: "the same" },
  COLUMNS,
  { name: "interpret", file: "interpret", returns: "the same, cautious" },
  { name: "evaluate", file: "evaluate", returns: "the same" }
];
var PEERS = [
  {
    name: "json-logic-engine, compiled",
    file: "json-logic",
    maker: "makeCompiled",
    returns: "the action",
    bar: 1.3
  },
  { name: "json-logic-engine, interpreted", file: "json-logic", returns: "the action" },
  { name: "cel-js", file: "cel", returns: "the action", bar: 8 },
  { name: "CASL", file: "casl", returns: "rule", bar: 15 },
  { name: "ts-pattern", file: "ts-pattern", returns: "rule, reasons" },
  { name: "json-rules-engine", file: "json-rules-engine", returns: "event, trace; a promise", bar: 500 },
  { name: "ZEN", file: "zen", isNative: true, returns: "result; a promise", bar: 500 },
  { name: "Cedar, WebAssembly", file: "cedar", isNative: true, returns: "every rule that holds", bar: 500 }
];
var HAND_UNKNOWN = {
  name: "three-valued by hand",
  file: "by-hand-with-unknowns",
  returns: "rule, or the possible actions"
};
var WITH_UNKNOWNS = [HAND_UNKNOWN, COMPILE, COLUMNS];

// src/invitation/condition.ts
var OPERATORS = ["eq", "ne", "lt", "lte", "gt", "gte", "in", "notIn", "between"];

// test/bench/decide/policy.ts
import * as z3 from "zod";

// src/invitation/vocabulary.ts
import * as z from "zod";

// src/errors.ts
function showPath(path) {
  let shown = "";
  for (const step of path) {
    if (typeof step === "number") shown += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(step)) shown += shown === "" ? step : `.${step}`;
    else shown += `[${JSON.stringify(step)}]`;
  }
  return shown;
}
function showIssue(issue) {
  const where = issue.path.length > 0 ? `${showPath(issue.path)}: ` : "";
  const hint = issue.suggestion === void 0 ? "" : ` (did you mean \`${issue.suggestion}\`?)`;
  return `${where}${issue.message}${hint}`;
}
var InputError = class extends Error {
  name = "InputError";
  /** Everything that is wrong, the first one first. */
  issues;
  constructor(first, ...rest) {
    super([first, ...rest].map(showIssue).join("\n"));
    this.issues = [first, ...rest];
  }
  /** The code of the first issue. */
  get code() {
    return this.issues[0].code;
  }
  /** The path of the first issue. */
  get path() {
    return this.issues[0].path;
  }
};
var MAX_ISSUES = 1e3;
function throwIssues(issues) {
  const [first, ...rest] = issues.slice(0, MAX_ISSUES);
  if (first) throw new InputError(first, ...rest);
}
function didYouMean(written, candidates) {
  if (written.length > 100 || candidates.length > 1e3) return void 0;
  const lower = written.toLowerCase();
  let best;
  let bestDistance = (written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3))) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a2, b, limit) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a2.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a2[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/invitation/read-fact.ts
var MAX_CHOICES = 1e3;
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readFact(name, property) {
  const path = ["properties", name];
  const issues = [];
  const wrong = (message) => {
    issues.push({ code: "unusable-vocabulary", path, message });
  };
  const schema = isObject(property) ? withoutNull(property) : {};
  const domain = readDomain(schema, wrong);
  if ("default" in schema) wrong("a fact has no default: a fact that is not known is unknown");
  const about = { ...isObject(property) ? property : {}, ...schema };
  if (domain === void 0 || issues.length > 0) return { issues };
  const question = localized(about["question"]);
  const words = readWords(about["words"]);
  const cost = about["cost"];
  const evidence = about["evidence"];
  return {
    value: {
      name,
      domain,
      answeredBy: readAnsweredBy(about["answeredBy"]),
      ...question ? { question } : {},
      ...words ? { words } : {},
      ...typeof evidence === "string" ? { evidence } : {},
      ...about["canChange"] === false ? { canChange: false } : {},
      ...typeof cost === "number" && cost > 0 && Number.isFinite(cost) ? { cost } : {}
    }
  };
}
function withoutNull(property) {
  const types = property["type"];
  if (Array.isArray(types)) {
    const [type, ...others] = types.filter((name) => name !== "null");
    return others.length === 0 ? { ...property, type } : property;
  }
  const options = property["anyOf"];
  if (!Array.isArray(options)) return property;
  const rest = options.filter((option) => !(isObject(option) && option["type"] === "null"));
  const [only] = rest;
  return rest.length === 1 && isObject(only) ? { ...property, anyOf: void 0, ...only } : property;
}
function readDomain(schema, wrong) {
  const type = schema["type"];
  if (type !== "string" && type !== void 0 && ("const" in schema || "enum" in schema)) {
    wrong("a fact with a few values of its own is an enum of strings; name the values");
  }
  if (type === "boolean") return { kind: "boolean" };
  if (type === "integer" || type === "number") return readNumber(schema, type === "integer", wrong);
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  if (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string")) {
    if (new Set(values).size < values.length) wrong("a choice lists every value once");
    if (values.length > MAX_CHOICES) wrong(`a choice has at most ${MAX_CHOICES} values; group them first`);
    return { kind: "choice", values };
  }
  wrong("expected a boolean, an integer, a number or an enum of strings; compute such a fact from anything else first");
  return void 0;
}
function readNumber(schema, integer, wrong) {
  for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
    if (keyword in schema && !integer) wrong(`state an inclusive bound instead of \`${keyword}\``);
  }
  if ("multipleOf" in schema) wrong("a fact cannot be limited to multiples; let it count the multiples");
  const [lowest, highest] = integer ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] : [-Number.MAX_VALUE, Number.MAX_VALUE];
  const bound = (keyword, otherwise) => {
    const value = schema[keyword];
    return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
  };
  const above = Math.floor(bound("exclusiveMinimum", lowest - 1)) + 1;
  const below = Math.ceil(bound("exclusiveMaximum", highest + 1)) - 1;
  const min = Math.max(lowest, bound("minimum", lowest));
  const max = Math.min(highest, bound("maximum", highest));
  const low = integer ? Math.max(Math.ceil(min), above) : min;
  const high = integer ? Math.min(Math.floor(max), below) : max;
  if (low > high) wrong("no number lies between the bounds");
  return { kind: "number", integer, min: low, max: high };
}
function localized(value) {
  if (!isObject(value)) return void 0;
  const { nl, en } = value;
  if (typeof nl === "string" && typeof en === "string") return { nl, en };
  return void 0;
}
function readWords(value) {
  if (!isObject(value)) return void 0;
  const words = {};
  for (const key of ["yes", "no", "ifYes", "ifNo", "subject"]) {
    const text = localized(value[key]);
    if (text) words[key] = text;
  }
  return words;
}
function readAnsweredBy(value) {
  const known2 = ["me", "sender", "connector"];
  const listed = Array.isArray(value) ? known2.filter((who) => value.includes(who)) : [];
  return listed.length > 0 ? listed : ["me"];
}

// src/invitation/vocabulary.ts
var STANDARD_ACTIONS = ["accept", "archive", "ask", "decline", "report"];
function defineVocabulary(shape, options = {}) {
  const schema = shape instanceof z.ZodObject ? shape : z.object(shape);
  const own = (options.actions ?? []).filter((action) => !STANDARD_ACTIONS.some((standard) => standard === action));
  const reference = {
    ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
    ...options.constraints ? { constraints: options.constraints } : {},
    ...own.length > 0 ? { actions: own } : {}
  };
  const { facts, issues } = readFacts(reference);
  throwIssues(issues);
  return {
    schema,
    facts,
    // A typed condition is a condition whose names and values are narrower.
    constraints: options.constraints ?? [],
    actions: [...STANDARD_ACTIONS, ...own],
    reference: options.name ?? reference
  };
}
function readFacts(schema) {
  const properties = schema["properties"];
  const facts = /* @__PURE__ */ new Map();
  const issues = [];
  if (schema["type"] !== "object" || typeof properties !== "object" || properties === null) {
    issues.push({
      code: "unusable-vocabulary",
      path: [],
      message: "expected a JSON Schema with type `object` and properties"
    });
    return { facts, issues };
  }
  for (const [name, property] of Object.entries(properties)) {
    const read = readFact(name, property);
    if ("issues" in read) issues.push(...read.issues);
    else facts.set(name, read.value);
  }
  return { facts, issues };
}

// src/policy/language.ts
var LANGUAGE = 1;
function otherLanguage(written) {
  const isNewer = Number.isInteger(written) && Number(written) > LANGUAGE;
  const newer = `, and the document is in language ${written}: a newer version of this package reads it`;
  const message = `this library speaks policy language ${LANGUAGE}${isNewer ? newer : ""}`;
  return { code: "unknown-language", path: ["language"], message, suggestion: String(LANGUAGE) };
}

// src/invitation/options.ts
function checkOptions(options, allowed, path = [], required = []) {
  checkArgument(options, anObject, path);
  const names = Object.keys(allowed);
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(allowed, name)) continue;
    const suggestion = didYouMean(name, names);
    const message = `no such option; there is ${names.join(", ")}`;
    const issue = { code: "unknown-option", path: [...path, name], message };
    throw new InputError(suggestion === void 0 ? issue : { ...issue, suggestion });
  }
  const given = new Map(Object.entries(options));
  for (const [name, check] of Object.entries(allowed)) {
    const value = given.get(name);
    if (value !== void 0) checkArgument(value, check, [...path, name]);
    else if (required.includes(name)) {
      throw new InputError({ code: "missing-field", path: [...path, name], message: `\`${name}\` is missing` });
    }
  }
}
function checkArgument(value, check, path) {
  const complaint = check(value);
  if (complaint === void 0) return;
  const { code, message } = typeof complaint === "string" ? { code: "unknown-option", message: complaint } : complaint;
  throw new InputError({ code, path, message });
}
var a = (name, isOne) => (value) => isOne(value) ? void 0 : { code: "wrong-type", message: `expected ${name}, got ${kindOf(value)}` };
var anObject = /* @__PURE__ */ a(
  "an object",
  (value) => typeof value === "object" && value !== null && !Array.isArray(value)
);
var aNumber = /* @__PURE__ */ a("a number", (value) => typeof value === "number");
function kindOf(value) {
  if (value === null || value === void 0 || Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

// src/invitation/known-facts.ts
function unknownFact(name, model, path) {
  const suggestion = didYouMean(name, [...model.facts.keys()]);
  const message = `the vocabulary has no fact \`${name.slice(0, 60)}\``;
  return { code: "unknown-fact", path, message, ...suggestion ? { suggestion } : {} };
}
function checkValue(domain, value, path) {
  switch (domain.kind) {
    case "boolean":
      if (typeof value === "boolean") return void 0;
      return { code: "wrong-type", path, message: `expected true or false, got ${kindOf(value)}` };
    case "number":
      if (typeof value !== "number" || Number.isNaN(value)) {
        return { code: "wrong-type", path, message: `expected a number, got ${kindOf(value)}` };
      }
      if (domain.integer && !Number.isInteger(value)) {
        return { code: "not-an-integer", path, message: `expected an integer, got \`${value}\`` };
      }
      if (value < domain.min || value > domain.max || !Number.isFinite(value)) {
        return { code: "out-of-range", path, message: `expected a number ${rangeOf(domain)}, got \`${value}\`` };
      }
      return void 0;
    case "choice": {
      if (typeof value !== "string") {
        return { code: "wrong-type", path, message: `expected a text, got ${kindOf(value)}` };
      }
      if (domain.values.includes(value)) return void 0;
      const suggestion = didYouMean(value, domain.values);
      const message = `expected one of ${domain.values.slice(0, 12).join(", ")}`;
      return { code: "unknown-value", path, message, ...suggestion ? { suggestion } : {} };
    }
  }
}
function rangeOf(domain) {
  const ends = [
    Number.MIN_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER,
    -Number.MAX_VALUE,
    Number.MAX_VALUE
  ];
  if (ends.includes(domain.max)) return ends.includes(domain.min) ? "that doubles hold exactly" : `from ${domain.min}`;
  if (ends.includes(domain.min)) return `up to ${domain.max}`;
  return `from ${domain.min} to ${domain.max}`;
}

// src/policy/check-condition.ts
var LISTS = ["in", "notIn", "between"];
var OPERATORS_OF = {
  boolean: ["eq", "ne"],
  choice: ["eq", "ne", "in", "notIn"],
  number: OPERATORS
};
function* checkCondition(model, condition, path) {
  if (typeof condition !== "object" || condition === null) return;
  const json = condition;
  const { all, any, not, of, atLeast, fact } = json;
  for (const [key, parts] of Object.entries({ all, any, of })) {
    if (!Array.isArray(parts)) continue;
    for (const [i, part] of parts.entries()) yield* checkCondition(model, part, [...path, key, i]);
  }
  if (not !== void 0) yield* checkCondition(model, not, [...path, "not"]);
  if (Array.isArray(of) && typeof atLeast === "number" && of.length > 0 && atLeast > of.length) {
    const message = `at least ${atLeast} of ${of.length} can never hold`;
    yield { code: "at-least-out-of-range", path: [...path, "atLeast"], message };
  }
  if (typeof fact === "string") yield* checkComparison(model, json, path);
}
function checkComparison(model, comparison, path) {
  const { fact, op, value } = comparison;
  const definition = model.facts.get(String(fact));
  if (!definition) return [unknownFact(String(fact), model, [...path, "fact"])];
  const operator = OPERATORS.find((known2) => known2 === op);
  if (!operator) return [];
  const { kind } = definition.domain;
  if (!OPERATORS_OF[kind].includes(operator)) {
    const message = `\`${operator}\` does not fit a ${kind}; use ${OPERATORS_OF[kind].join(", ")}`;
    return [{ code: "operator-not-for-type", path: [...path, "op"], message }];
  }
  const at = [...path, "value"];
  if (!LISTS.includes(operator)) {
    const issue = checkValue(definition.domain, value, at);
    return issue ? [issue] : [];
  }
  if (!Array.isArray(value)) return [{ code: "wrong-type", path: at, message: `\`${operator}\` takes a list` }];
  const issues = value.flatMap((item, i) => checkValue(definition.domain, item, [...at, i]) ?? []);
  if (operator === "between" && issues.length === 0) issues.push(...checkBounds(value, at));
  return issues;
}
function checkBounds(value, path) {
  const [low, high] = value;
  if (value.length !== 2)
    return [{ code: "wrong-type", path, message: "`between` takes two numbers, the lower one first" }];
  if (Number(low) > Number(high)) {
    return [
      { code: "empty-range", path, message: "the lower bound is above the upper one", suggestion: `[${high}, ${low}]` }
    ];
  }
  return [];
}
function nearestOperator(written) {
  const others = {
    "=": "eq",
    "==": "eq",
    "===": "eq",
    equals: "eq",
    is: "eq",
    "!=": "ne",
    "!==": "ne",
    not: "ne",
    neq: "ne",
    "<": "lt",
    "<=": "lte",
    ">": "gt",
    ">=": "gte"
  };
  if (typeof written !== "string") return void 0;
  return Object.hasOwn(others, written) ? others[written] : didYouMean(written, OPERATORS);
}

// src/policy/document.ts
import * as z2 from "zod";
var policySchema = /* @__PURE__ */ documentSchema();
function documentSchema() {
  const factValue = z2.union([z2.boolean(), z2.number(), z2.string()]);
  const conditionSchema = z2.lazy(
    () => z2.union([
      z2.strictObject({ all: z2.array(conditionSchema).min(1) }),
      z2.strictObject({ any: z2.array(conditionSchema).min(1) }),
      z2.strictObject({ not: conditionSchema }),
      z2.strictObject({ atLeast: z2.int().min(1), of: z2.array(conditionSchema).min(1) }),
      z2.strictObject({
        fact: z2.string(),
        op: z2.enum(OPERATORS),
        value: z2.union([factValue, z2.array(factValue).min(1)])
      })
    ])
  ).meta({ id: "Condition" });
  const outcome = {
    action: z2.string().min(1),
    reply: z2.string().min(1).optional(),
    params: z2.record(z2.string(), factValue).optional()
  };
  const outcomeSchema = z2.strictObject(outcome).meta({ id: "Outcome" });
  const because = z2.strictObject({ nl: z2.string().optional(), en: z2.string().optional() }).optional();
  const ruleSchema = z2.strictObject({
    id: z2.string().min(1),
    when: conditionSchema,
    then: outcomeSchema,
    because
  }).meta({ id: "Rule" });
  const vocabularySchema = z2.looseObject({
    constraints: z2.array(conditionSchema).optional(),
    actions: z2.array(z2.string().min(1)).optional()
  });
  return z2.strictObject({
    $schema: z2.string().optional(),
    language: z2.literal(LANGUAGE),
    name: z2.string().min(1),
    version: z2.string().min(1),
    description: z2.string().optional(),
    vocabulary: z2.union([z2.string(), vocabularySchema]),
    rules: z2.array(ruleSchema),
    otherwise: z2.strictObject({ ...outcome, because }).meta({ id: "Otherwise" }),
    whenOpen: z2.union([z2.literal("ask"), outcomeSchema])
  }).meta({ id: "Policy", title: "know-and-trust policy" });
}

// src/policy/from-zod.ts
var CONDITION_KEYS = ["all", "any", "not", "atLeast", "fact"];
var FIELDS = {
  policy: ["$schema", "language", "name", "version", "description", "vocabulary", "rules", "otherwise", "whenOpen"],
  rule: ["id", "when", "then", "because"],
  outcome: ["action", "reply", "params"],
  "last resort": ["action", "reply", "params", "because"],
  condition: ["all", "any", "not", "atLeast", "of", "fact", "op", "value"],
  reason: ["nl", "en"]
};
function fromZod(issue, root, base = []) {
  const path = [...base, ...issue.path.map((step) => typeof step === "symbol" ? String(step) : step)];
  const found = valueAt(root, path);
  const say = (code, message, suggestion) => [
    { code, path, message, ...suggestion ? { suggestion } : {} }
  ];
  if (found === void 0 && path.length > 0) return say("missing-field", `\`${path.at(-1)}\` is missing`);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(key, path));
    case "invalid_union":
      return fromUnion(issue, root, path, found);
    case "invalid_value":
      if (path.at(-1) === "language") return [{ ...otherLanguage(found), path }];
      return say("unknown-operator", "no such operator", nearestOperator(found));
    case "too_small":
      if (issue.origin === "array") return say("empty-list", "expected at least one");
      if (issue.origin === "string") return say("wrong-type", "expected a text that is not empty");
      return say("at-least-out-of-range", "expected 1 or more");
    case "invalid_type":
      if (issue.expected === "int") return say("at-least-out-of-range", "expected an integer");
      return say("wrong-type", `expected ${naming(issue.expected)}`);
    default:
      return say("wrong-type", "not valid here");
  }
}
function fromUnion(issue, root, path, found) {
  const say = (code, message, suggestion) => [
    { code, path, message, ...suggestion ? { suggestion } : {} }
  ];
  const isObject2 = typeof found === "object" && found !== null && !Array.isArray(found);
  if (issue.errors.length === CONDITION_KEYS.length) {
    if (!isObject2) return say("wrong-type", "expected a condition");
    const form = CONDITION_KEYS.findIndex((key) => Object.hasOwn(found, key));
    if (form < 0) {
      const [key = ""] = Object.keys(found);
      return say("missing-field", "expected all, any, not, atLeast or fact", didYouMean(key, CONDITION_KEYS));
    }
    return (issue.errors[form] ?? []).flatMap((inner) => fromZod(inner, root, path));
  }
  if (path.at(-2) === "params") return say("wrong-type", "expected true, false, a number or a text");
  if (path.length === 1 && isObject2) return (issue.errors.at(-1) ?? []).flatMap((inner) => fromZod(inner, root, path));
  if (path[0] === "whenOpen") return say("wrong-type", "expected `ask` or an outcome", "ask");
  if (path.length === 1) return say("wrong-type", "expected a name or a JSON Schema");
  if (Array.isArray(found)) {
    if (found.length === 0) return say("empty-list", "expected at least one");
    return say("wrong-type", "expected true, false, numbers or texts");
  }
  return say("wrong-type", "expected true, false, a number, a text or a list of them");
}
function unknownField(key, path) {
  const kind = kindAt(path);
  const fields = FIELDS[kind] ?? [];
  const shown = `\`${key.slice(0, 60)}\``;
  if (fields.includes(key)) {
    return { code: "unknown-field", path: [...path, key], message: `${shown} does not go with the other fields here` };
  }
  const suggestion = didYouMean(key, fields);
  const message = `${kind === "outcome" ? "an" : "a"} ${kind} has no field ${shown}`;
  return { code: "unknown-field", path: [...path, key], message, ...suggestion ? { suggestion } : {} };
}
function kindAt(path) {
  if (path.length === 0) return "policy";
  if (path.at(-1) === "because") return "reason";
  if (path[0] === "otherwise") return "last resort";
  if (path[0] === "whenOpen" || path[2] === "then") return "outcome";
  if (path.length === 2) return "rule";
  return "condition";
}
function naming(expected) {
  if (expected === "string") return "a text";
  if (expected === "array") return "a list";
  return expected === "object" || expected === "record" ? "an object" : `a ${expected}`;
}
function valueAt(root, path) {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = value[step];
  }
  return value;
}

// src/policy/json-text.ts
function duplicateKeys(text, most) {
  const issues = [];
  const open = [];
  for (let i = 0; i < text.length && issues.length < most; i++) {
    const inside = open.at(-1);
    switch (text[i]) {
      case "{":
        open.push({ names: /* @__PURE__ */ new Set(), at: "" });
        break;
      case "[":
        open.push({ names: void 0, at: 0 });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (typeof inside?.at === "number") inside.at += 1;
        break;
      case '"': {
        const end = closingQuote(text, i);
        if (inside?.names && isKey(text, end)) {
          const name = JSON.parse(text.slice(i, end + 1));
          inside.at = name;
          if (inside.names.has(name)) {
            const message = "this name occurs twice here, and only the last one would count";
            issues.push({ code: "duplicate-field", path: open.map(({ at }) => at), message });
          }
          inside.names.add(name);
        }
        i = end;
      }
    }
  }
  return issues;
}
function closingQuote(text, from) {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
function isKey(text, end) {
  let next = end + 1;
  while (/\s/.test(text[next] ?? "x")) next += 1;
  return text[next] === ":";
}
function isNestedDeeper(text, most) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') {
      i = closingQuote(text, i);
    } else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > most) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}

// src/policy/size.ts
var MAX_DEPTH = 256;
var MAX_VALUES = 2e5;
var MAX_LENGTH = 2e7;
var AROUND_A_CONDITION = 2;
function checkSize(root, limits) {
  const { maxDepth = MAX_DEPTH, maxValues = MAX_VALUES } = limits;
  const open = [
    { value: root, depth: 0, inList: true }
  ];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, inList } = next;
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    const depth = isList && !inList ? next.depth : next.depth + 1;
    if (depth > maxDepth + AROUND_A_CONDITION) {
      return deeperThan(maxDepth);
    }
    for (const child of isList ? value : Object.values(value)) {
      seen += 1;
      if (seen > maxValues) return { code: "too-large", path: [], message: `a policy may hold ${maxValues} values` };
      open.push({ value: child, depth, inList: isList });
    }
  }
  return void 0;
}
function deeperThan(maxDepth) {
  return { code: "too-deep", path: [], message: `conditions may be nested ${maxDepth} deep` };
}
function checkLength(text, { maxLength = MAX_LENGTH }) {
  if (text.length <= maxLength) return void 0;
  return { code: "too-large", path: [], message: `a policy may be ${maxLength} UTF-16 units long` };
}
function checkLimits(limits) {
  checkOptions(limits, { maxDepth: aNumber, maxValues: aNumber, maxLength: aNumber });
  for (const [name, limit] of Object.entries(limits)) {
    const highest = name === "maxDepth" ? MAX_DEPTH : Number.MAX_SAFE_INTEGER;
    if (limit === void 0 || Number.isInteger(limit) && limit >= 1 && limit <= highest) continue;
    const message = `expected an integer from 1 to ${highest}, got \`${limit}\``;
    throw new InputError({ code: "out-of-range", path: [name], message });
  }
}

// src/invitation/acquaintance-facts.ts
var ACQUAINTANCE = "acquaintance@1";
var SENIORITIES = [
  "student",
  "junior",
  "professional",
  "senior",
  "manager",
  "director",
  "vp",
  "executive",
  "owner"
];
var INDUSTRIES = [
  "agriculture",
  "construction",
  "consulting",
  "culture",
  "education",
  "energy",
  "finance",
  "government",
  "healthcare",
  "hospitality",
  "legal",
  "manufacturing",
  "media",
  "non-profit",
  "real-estate",
  "recruitment",
  "retail",
  "technology",
  "transport",
  "other"
];
var flag = { kind: "boolean" };
var count = { kind: "number", integer: true, min: 0, max: Number.MAX_SAFE_INTEGER };
var acquaintanceDomains = {
  // Do we know each other?
  metInPerson: flag,
  wouldIntroduce: flag,
  knowsMe: flag,
  knows: flag,
  trusts: flag,
  // What we have done together
  messagesExchanged: count,
  daysInContact: count,
  mutualConnections: count,
  sharedEmployer: flag,
  sharedGroup: flag,
  mutualFriend: flag,
  interactedOnline: flag,
  followedByMe: flag,
  invitedBefore: count,
  // What the invitation is
  openNetworker: flag,
  recruiterOutreach: flag,
  salesPitch: flag,
  suspectedScam: flag,
  noteLength: count,
  noteIsDefault: flag,
  claimsMeeting: flag,
  asksToArchive: flag,
  daysPending: count,
  // My own lists
  inAllowList: flag,
  inBlockList: flag,
  // Status: facts that a strict policy never looks at
  seniority: { kind: "choice", values: SENIORITIES },
  industry: { kind: "choice", values: INDUSTRIES }
};
var acquaintanceConstraints = [
  {
    any: [
      { fact: "metInPerson", op: "eq", value: false },
      { fact: "knows", op: "eq", value: true }
    ]
  },
  {
    any: [
      { fact: "wouldIntroduce", op: "eq", value: false },
      { fact: "knows", op: "eq", value: true }
    ]
  },
  {
    any: [
      { fact: "noteIsDefault", op: "eq", value: false },
      { fact: "claimsMeeting", op: "eq", value: false }
    ]
  },
  {
    any: [
      { fact: "noteIsDefault", op: "eq", value: false },
      { fact: "asksToArchive", op: "eq", value: false }
    ]
  },
  {
    any: [
      { fact: "noteLength", op: "gte", value: 1 },
      {
        all: [
          { fact: "noteIsDefault", op: "eq", value: false },
          { fact: "claimsMeeting", op: "eq", value: false },
          { fact: "asksToArchive", op: "eq", value: false }
        ]
      }
    ]
  }
];
function acquaintanceModel(about = () => ({})) {
  const names = Object.keys(acquaintanceDomains);
  const facts = names.map((name) => [
    name,
    { answeredBy: ["me"], ...about(name), name, domain: acquaintanceDomains[name] }
  ]);
  return { facts: new Map(facts), constraints: acquaintanceConstraints, actions: STANDARD_ACTIONS };
}

// src/policy/vocabulary-of.ts
var acquaintanceFacts = /* @__PURE__ */ acquaintanceModel();
function resolveVocabulary(reference, acquaintance = acquaintanceFacts) {
  if (typeof reference !== "object" || reference === null) {
    if (reference === ACQUAINTANCE) return { value: acquaintance };
    const name = String(reference).slice(0, 60);
    const suggestion = didYouMean(name, [ACQUAINTANCE]) ?? ACQUAINTANCE;
    const message = `no vocabulary is called \`${name}\``;
    return { issues: [{ code: "unknown-vocabulary", path: ["vocabulary"], message, suggestion }] };
  }
  const { facts, issues } = readFacts(reference);
  const [first, ...rest] = issues.map((issue) => ({ ...issue, path: ["vocabulary", ...issue.path] }));
  if (first) return { issues: [first, ...rest] };
  const { actions, constraints } = reference;
  const own = Array.isArray(actions) ? actions.filter((name) => typeof name === "string") : [];
  return {
    value: {
      facts,
      constraints: Array.isArray(constraints) ? constraints : [],
      actions: [...STANDARD_ACTIONS, ...own]
    }
  };
}

// src/policy/parse.ts
function parsePolicy(json, limits = {}) {
  checkLimits(limits);
  try {
    return typeof json === "string" ? parseText(json, limits) : parseDocument(json, limits);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return { issues: [{ code: "not-json", path: [], message: "reading the document failed; give it as plain JSON" }] };
  }
}
function parseDocument(document, limits) {
  const tooBig = checkSize(document, limits);
  if (tooBig) return { issues: [tooBig] };
  const language = typeof document === "object" && document !== null && "language" in document && document.language;
  if (typeof language === "number" && language > LANGUAGE) return { issues: [otherLanguage(language)] };
  const shape = policySchema.safeParse(document);
  const misshapen = shape.success ? [] : shape.error.issues.slice(0, MAX_ISSUES).flatMap((i) => fromZod(i, document));
  const reported = new Set(misshapen.map(({ path }) => showPath(path)));
  const meaningless = [];
  for (const issue of checkMeaning(document)) {
    if (reported.has(showPath(issue.path)) || reported.has(showPath(issue.path.slice(0, -1)))) continue;
    if (meaningless.push(issue) >= MAX_ISSUES) break;
  }
  const [first, ...rest] = [...misshapen, ...meaningless].slice(0, MAX_ISSUES);
  if (first) return { issues: [first, ...rest] };
  return { value: shape.data };
}
function parseText(text, limits) {
  const tooLong = checkLength(text, limits);
  if (tooLong) return { issues: [tooLong] };
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (isNestedDeeper(json, 3 * MAX_DEPTH)) return { issues: [deeperThan(limits.maxDepth ?? MAX_DEPTH)] };
  let document;
  try {
    document = JSON.parse(json);
  } catch {
    return { issues: [{ code: "not-json", path: [], message: "expected JSON" }] };
  }
  const parsed = parseDocument(document, limits);
  const isTooBig = parsed.issues?.some(({ code }) => code === "too-deep" || code === "too-large");
  const [first, ...rest] = isTooBig ? [] : duplicateKeys(json, MAX_ISSUES);
  return first ? { issues: [first, ...rest, ...parsed.issues ?? []] } : parsed;
}
function* checkMeaning(document) {
  if (typeof document !== "object" || document === null) return;
  const { vocabulary: vocabulary2, rules, otherwise, whenOpen } = document;
  const listed = Array.isArray(rules) ? rules : [];
  for (const [i, rule] of listed.entries()) {
    if (typeof rule === "object" && rule !== null && "then" in rule)
      yield* lostParameter(rule.then, ["rules", i, "then"]);
  }
  yield* lostParameter(otherwise, ["otherwise"]);
  yield* lostParameter(whenOpen, ["whenOpen"]);
  const ids = /* @__PURE__ */ new Set(["otherwise"]);
  for (const [i, rule] of listed.entries()) {
    if (typeof rule !== "object" || rule === null || !("id" in rule)) continue;
    if (ids.has(rule.id)) {
      const message = rule.id === "otherwise" ? "`otherwise` is the name of what happens when no rule holds" : "an earlier rule has the same id";
      yield { code: "duplicate-rule-id", path: ["rules", i, "id"], message };
    }
    ids.add(rule.id);
  }
  if (typeof vocabulary2 !== "string" && (typeof vocabulary2 !== "object" || vocabulary2 === null)) return;
  const resolved = resolveVocabulary(vocabulary2);
  if ("issues" in resolved) return yield* resolved.issues;
  for (const [i, constraint] of resolved.value.constraints.entries()) {
    yield* checkCondition(resolved.value, constraint, ["vocabulary", "constraints", i]);
  }
  for (const [i, rule] of listed.entries()) {
    if (typeof rule !== "object" || rule === null || !("when" in rule)) continue;
    yield* checkCondition(resolved.value, rule.when, ["rules", i, "when"]);
  }
}
function* lostParameter(outcome, path) {
  const params = typeof outcome === "object" && outcome !== null && "params" in outcome ? outcome.params : void 0;
  if (typeof params !== "object" || params === null || !Object.hasOwn(params, "__proto__")) return;
  yield { code: "unknown-field", path: [...path, "params", "__proto__"], message: "no parameter can have this name" };
}

// src/policy/build.ts
function definePolicy(vocabulary2, document) {
  const filled = documentOf(vocabulary2.reference, document);
  const parsed = parsePolicy(filled);
  throwIssues(parsed.issues ?? []);
  throwIssues(unknownActions(filled, vocabulary2.actions));
  return filled;
}
function documentOf(reference, draft) {
  const { rules, otherwise, whenOpen, ...head } = draft;
  return { ...head, language: LANGUAGE, vocabulary: reference, rules, otherwise, whenOpen };
}
function unknownActions(document, actions) {
  return outcomesOf(document).filter(({ outcome }) => !actions.includes(outcome.action)).map(({ path }) => ({
    code: "unknown-action",
    path: [...path, "action"],
    message: `expected one of ${actions.join(", ")}`
  }));
}
function outcomesOf(policy2) {
  return [
    ...policy2.rules.map((rule, i) => ({ outcome: rule.then, path: ["rules", i, "then"] })),
    { outcome: policy2.otherwise, path: ["otherwise"] },
    ...policy2.whenOpen === "ask" ? [] : [{ outcome: policy2.whenOpen, path: ["whenOpen"] }]
  ];
}

// test/bench/decide/policy.ts
var INDUSTRIES2 = ["software", "finance", "health", "education", "staffing", "other"];
var vocabulary = defineVocabulary({
  suspectedScam: z3.boolean(),
  metInPerson: z3.boolean(),
  wouldIntroduce: z3.boolean(),
  salesPitch: z3.boolean(),
  messagesExchanged: z3.int().min(0),
  daysInContact: z3.int().min(0),
  claimsMeeting: z3.boolean(),
  mutualConnections: z3.int().min(0),
  sharedEmployer: z3.boolean(),
  sharedGroup: z3.boolean(),
  interactedOnline: z3.boolean(),
  industry: z3.enum(INDUSTRIES2)
});
var yes = (fact) => ({ fact, op: "eq", value: true });
var policy = definePolicy(vocabulary, {
  name: "benchmark",
  version: "1.0.0",
  rules: [
    { id: "scam", when: yes("suspectedScam"), then: { action: "decline" } },
    { id: "met", when: { all: [yes("metInPerson"), yes("wouldIntroduce")] }, then: { action: "accept" } },
    {
      id: "pitch",
      when: { all: [yes("salesPitch"), { fact: "messagesExchanged", op: "lt", value: 3 }] },
      then: { action: "archive" }
    },
    {
      id: "in-contact",
      when: {
        all: [
          { fact: "messagesExchanged", op: "gte", value: 10 },
          { fact: "daysInContact", op: "gte", value: 4 }
        ]
      },
      then: { action: "accept" }
    },
    {
      id: "unremembered",
      when: { all: [yes("claimsMeeting"), { not: yes("metInPerson") }] },
      then: { action: "ask" }
    },
    {
      id: "shared-world",
      when: {
        atLeast: 2,
        of: [
          { fact: "mutualConnections", op: "gte", value: 10 },
          yes("sharedEmployer"),
          yes("sharedGroup"),
          yes("interactedOnline")
        ]
      },
      then: { action: "accept" }
    },
    {
      id: "colleague-of-sorts",
      when: {
        all: [
          { fact: "industry", op: "in", value: ["software", "education"] },
          { any: [{ fact: "mutualConnections", op: "between", value: [3, 40] }, yes("sharedEmployer")] }
        ]
      },
      then: { action: "ask" }
    },
    {
      id: "half-known",
      when: { all: [yes("wouldIntroduce"), { fact: "daysInContact", op: "gte", value: 1 }] },
      then: { action: "ask" }
    }
  ],
  otherwise: { action: "archive" },
  whenOpen: "ask"
});

// test/bench/decide/inputs.ts
var INPUTS = 1e5;

// test/bench/decide/runners.ts
import { fork } from "node:child_process";
var STARTS = 5;
var ROUNDS = 7;
var MILLISECONDS = 300;
function median(values) {
  return values.toSorted((a2, b) => a2 - b)[values.length >> 1] ?? Number.NaN;
}
async function start({ entry, process, task }, ...flags) {
  const child = fork(process, [JSON.stringify(task)], {
    execArgv: ["--expose-gc", ...flags],
    serialization: "advanced",
    // Without eval an engine may well fail, which is what we want to know.
    stdio: flags.length > 0 ? ["ignore", "ignore", "ignore", "ipc"] : "inherit"
  });
  const answer = () => new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`${entry.name} ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (value) => {
      child.off("exit", ended);
      resolve(value);
    });
  });
  const ask = (request) => {
    const answered = answer();
    child.send(request);
    return answered;
  };
  return {
    entry,
    child,
    started: await answer(),
    actions: () => ask({ ask: "actions" }),
    round: (milliseconds) => ask({ ask: "round", milliseconds })
  };
}
function stop({ child }) {
  if (child.connected) child.disconnect();
}
async function measureStarts(entrants) {
  const starts = /* @__PURE__ */ new Map();
  for (let turn = 0; turn < STARTS; turn++) {
    for (const entrant of entrants) {
      const { times = [], worksWithoutEval = await startsWithoutEval(entrant) } = starts.get(entrant.entry) ?? {};
      const running = await start(entrant);
      stop(running);
      starts.set(entrant.entry, { times: [...times, running.started], worksWithoutEval });
    }
  }
  return starts;
}
async function startsWithoutEval(entrant) {
  try {
    stop(await start(entrant, "--disallow-code-generation-from-strings"));
    return true;
  } catch {
    return false;
  }
}
async function measureRounds(running, starts) {
  const rates = new Map(running.map((engine) => [engine, []]));
  for (let turn = 0; turn <= ROUNDS; turn++) {
    for (const engine of running) {
      const rate = await engine.round(MILLISECONDS);
      if (turn > 0) rates.get(engine)?.push(rate);
    }
  }
  return running.map((engine) => {
    const { times = [], worksWithoutEval = false } = starts.get(engine.entry) ?? {};
    return {
      entry: engine.entry,
      rates: rates.get(engine) ?? [],
      load: median(times.map(({ load }) => load)),
      first: median(times.map(({ first }) => first)),
      worksWithoutEval
    };
  });
}

// test/bench/decide/table.ts
var rounded = (value) => value.toLocaleString("en", { maximumSignificantDigits: 3, useGrouping: true });
function table(measured, hand2, compiled2) {
  const rows = measured.toSorted((a2, b) => median(b.rates) - median(a2.rates)).map(({ entry, rates, load, first, worksWithoutEval }) => [
    entry.name,
    `${rounded(median(rates))} (${rounded(Math.min(...rates))}\u2013${rounded(Math.max(...rates))})`,
    rounded(median(rates) / hand2),
    rounded(compiled2 / median(rates)),
    rounded(load),
    rounded(first),
    worksWithoutEval ? "yes" : "no",
    entry.returns
  ]);
  const head = [
    "engine",
    "decisions/s, median (range)",
    "by hand = 1",
    "compile is \u2026 \xD7 as fast",
    "load, ms",
    "first decision, ms",
    "without eval",
    "tells besides the action"
  ];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function barLines(lines2) {
  const shown = lines2.map(({ what, ratio, bar }) => {
    const mark = ratio === void 0 ? "not installed" : ratio >= bar ? "holds" : "MISSED";
    return `${mark.padEnd(14)}${(ratio === void 0 ? "" : `${rounded(ratio)}\xD7`).padStart(8)}  (bar \u2265 ${bar}\xD7)  ${what}`;
  });
  return `
${shown.join("\n")}`;
}

// test/bench/decide.ts
var here = fileURLToPath(new URL(".", import.meta.url));
var bundles = join(here, ".data");
var hasPeers = existsSync(join(here, "peers", "node_modules"));
var ours = [...new Set([...OURS, ...WITH_UNKNOWNS].map(({ file }) => `decide/ours/${file}.ts`))];
var peers = [...new Set(PEERS.filter(({ isNative }) => !isNative).map(({ file }) => `peers/${file}.mjs`))];
var files = ["decide/process.ts", "decide/inputs.ts", ...ours, ...hasPeers ? peers : []];
await build({
  entryPoints: files.map((file) => join(here, file)),
  outdir: bundles,
  outbase: here,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  // json-rules-engine asks for parts of Node by `require`.
  banner: { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' }
});
writeFileSync(join(bundles, "policy.json"), JSON.stringify(policy));
function fileOf(entry) {
  if (entry.isNative) return join(here, "peers", `${entry.file}.mjs`);
  return join(bundles, PEERS.includes(entry) ? "peers" : "decide/ours", `${entry.file}.mjs`);
}
async function series(entries, shareUnknown, agree) {
  const tasks = entries.map((entry) => ({
    entry,
    process: join(bundles, "decide", "process.mjs"),
    task: {
      engine: pathToFileURL(fileOf(entry)).href,
      maker: entry.maker ?? "make",
      policy: join(bundles, "policy.json"),
      inputs: pathToFileURL(join(bundles, "decide", "inputs.mjs")).href,
      count: INPUTS,
      shareUnknown
    }
  }));
  const starts = await measureStarts(tasks);
  const running = await Promise.all(tasks.map((task) => start(task)));
  try {
    console.log(await agree(running));
    return await measureRounds(running, starts);
  } finally {
    for (const engine of running) stop(engine);
  }
}
async function sameActions(running) {
  const [hand2, ...others] = running;
  const wanted = await hand2?.actions() ?? [];
  for (const engine of others) {
    const actions = await engine.actions();
    const at = wanted.findIndex((action, i) => action !== actions[i]);
    if (at >= 0) throw new Error(`${engine.entry.name}: invitation ${at} is ${actions[at]}, by hand ${wanted[at]}`);
  }
  const shares = [...new Set(wanted)].map((action) => {
    const share = wanted.filter((other) => other === action).length / wanted.length;
    return `${(100 * share).toFixed(1)} % ${action}`;
  });
  return `${running.length} engines agree on ${wanted.length.toLocaleString("en")} invitations: ${shares.join(", ")}.
`;
}
async function sameWhereSettled(running) {
  const [hand2, ...others] = running;
  const wanted = await hand2?.actions() ?? [];
  const exact = await others[0]?.actions() ?? [];
  for (const engine of others) {
    const actions = await engine.actions();
    const at = actions.findIndex((action, i) => action !== exact[i] || wanted[i] !== null && action !== wanted[i]);
    if (at >= 0) throw new Error(`${engine.entry.name}: invitation ${at} is ${actions[at]}, by hand ${wanted[at]}`);
  }
  const settled = (actions) => actions.filter((action) => action !== null).length;
  return `By hand ${settled(wanted).toLocaleString("en")} of ${wanted.length.toLocaleString("en")} are settled, and ours agree on those; ours, exact, settle ${settled(exact).toLocaleString("en")}.
`;
}
var rateOf = (measured, { name }) => median(measured.find(({ entry }) => entry.name === name)?.rates ?? []);
console.log("Every fact known.");
if (!hasPeers) console.log("The other engines are not installed: npm ci --prefix test/bench/peers");
var known = await series([...OURS, ...hasPeers ? PEERS : []], 0, sameActions);
console.log(table(known, rateOf(known, HAND), rateOf(known, COMPILE)));
var [hand, compiled, columns] = [HAND, COMPILE, COLUMNS].map((entry) => rateOf(known, entry));
var lines = [
  { what: "compile, against if and else by hand", ratio: (compiled ?? 0) / (hand ?? 0), bar: 0.5 },
  { what: "decideColumns, against if and else by hand over objects", ratio: (columns ?? 0) / (hand ?? 0), bar: 1.5 },
  ...PEERS.flatMap((peer) => {
    if (peer.bar === void 0) return [];
    const ratio = hasPeers ? (compiled ?? 0) / rateOf(known, peer) : void 0;
    return [{ what: `compile, against ${peer.name}`, ratio, bar: peer.bar }];
  })
];
console.log(barLines(lines));
console.log("\nA third of the facts unknown.");
var unknown = await series(WITH_UNKNOWNS, 1 / 3, sameWhereSettled);
console.log(table(unknown, rateOf(unknown, HAND_UNKNOWN), rateOf(unknown, COMPILE)));
