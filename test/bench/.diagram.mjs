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

// src/decide/candidate.ts
function candidatesOf(policy) {
  const rules = policy.rules.map((rule) => ({ rule: rule.id, outcome: rule.then }));
  return [...rules, { rule: "otherwise", outcome: policy.otherwise }];
}

// src/invitation/condition.ts
var OPERATORS = ["eq", "ne", "lt", "lte", "gt", "gte", "in", "notIn", "between"];
function partsOf(condition) {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("not" in condition) return [condition.not];
  if ("of" in condition) return condition.of;
  return [];
}
function comparisonsOf(condition) {
  if ("fact" in condition) return [condition];
  return partsOf(condition).flatMap(comparisonsOf);
}
function factsIn(condition) {
  return [...new Set(comparisonsOf(condition).map((comparison) => comparison.fact))];
}

// src/policy/truth.ts
function truthOf(condition, facts) {
  if ("fact" in condition) {
    const value = facts.get(condition.fact);
    return value === void 0 ? void 0 : holds(condition, value);
  }
  if ("not" in condition) {
    const truth = truthOf(condition.not, facts);
    return truth === void 0 ? void 0 : !truth;
  }
  if ("all" in condition) return atLeast(condition.all.length, condition.all, facts);
  if ("any" in condition) return atLeast(1, condition.any, facts);
  return atLeast(condition.atLeast, condition.of, facts);
}
function atLeast(needed, parts, facts) {
  let yes = 0;
  let perhaps = 0;
  for (const part of parts) {
    const truth = truthOf(part, facts);
    if (truth === true) yes += 1;
    else if (truth === void 0) perhaps += 1;
  }
  if (yes >= needed) return true;
  return yes + perhaps < needed ? false : void 0;
}
function holds(comparison, value) {
  const wanted = comparison.value;
  if (typeof wanted === "object") {
    const [low = Number.NaN, high = Number.NaN] = wanted;
    switch (comparison.op) {
      case "in":
        return wanted.includes(value);
      case "notIn":
        return !wanted.includes(value);
      case "between":
        return value >= low && value <= high;
      default:
        return false;
    }
  }
  switch (comparison.op) {
    case "eq":
      return value === wanted;
    case "ne":
      return value !== wanted;
    case "lt":
      return value < wanted;
    case "lte":
      return value <= wanted;
    case "gt":
      return value > wanted;
    case "gte":
      return value >= wanted;
    default:
      return false;
  }
}

// src/decide/contradiction.ts
function rejectContradiction(model, known) {
  const broken = model.constraints.find((constraint) => truthOf(constraint, known) === false);
  if (broken) throw contradictory(factsIn(broken).filter((fact) => known.has(fact)));
}
function contradiction(model, known) {
  return contradictory([...new Set(model.constraints.flatMap(factsIn))].filter((fact) => known.has(fact)));
}
function contradictory(facts) {
  const message = `these facts contradict each other: ${facts.map((fact) => `\`${fact}\``).join(", ")}`;
  const [first, ...others] = facts.map((fact) => ({ code: "contradictory-facts", path: [fact], message }));
  return new InputError(
    first ?? { code: "contradictory-facts", path: [], message: "no facts satisfy the constraints" },
    ...others
  );
}

// src/diagram/nodes.ts
var BudgetExceeded = class extends Error {
  name = "BudgetExceeded";
};
function withinBudget(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof BudgetExceeded) return void 0;
    throw error;
  }
}
var terminal = (value) => ~value;
var isTerminal = (node) => node < 0;
function createNodes(arities, budget) {
  let levels = new Int32Array(256);
  let firstChild = new Int32Array(256);
  let children = new Int32Array(1024);
  let slots = new Int32Array(1024).fill(-1);
  let count3 = 0;
  let used = 0;
  let allowed = budget;
  const hashOf = (level, kids, from, arity) => {
    let hash = level + 1;
    for (let i = 0; i < arity; i++) {
      hash = Math.imul(hash ^ (kids[from + i] ?? 0), 2654435761);
      hash ^= hash >>> 15;
    }
    return hash;
  };
  const enlargeSlots = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let node = 0; node < count3; node++) {
      const level = levels[node] ?? 0;
      let slot = hashOf(level, children, firstChild[node] ?? 0, arities[level] ?? 0) & mask;
      while (slots[slot] !== -1) slot = slot + 1 & mask;
      slots[slot] = node;
    }
  };
  const isSame = (node, level, kids) => {
    if (levels[node] !== level) return false;
    const from = firstChild[node] ?? 0;
    for (let i = 0; i < kids.length; i++) if (children[from + i] !== kids[i]) return false;
    return true;
  };
  const make = (level, kids) => {
    const first = kids[0] ?? 0;
    if (kids.every((kid) => kid === first)) return first;
    const mask = slots.length - 1;
    let slot = hashOf(level, kids, 0, kids.length) & mask;
    for (let found = slots[slot] ?? -1; found !== -1; found = slots[slot] ?? -1) {
      if (isSame(found, level, kids)) return found;
      slot = slot + 1 & mask;
    }
    if (count3 >= allowed) throw new BudgetExceeded();
    if (count3 === levels.length) {
      levels = enlarged(levels);
      firstChild = enlarged(firstChild);
    }
    while (used + kids.length > children.length) children = enlarged(children);
    levels[count3] = level;
    firstChild[count3] = used;
    for (const kid of kids) children[used++] = kid;
    slots[slot] = count3++;
    if (count3 * 2 > slots.length) enlargeSlots();
    return count3 - 1;
  };
  return {
    arities,
    make,
    levelOf: (node) => node < 0 ? arities.length : levels[node] ?? 0,
    child: (node, cell) => children[(firstChild[node] ?? 0) + cell] ?? 0,
    made: () => count3,
    allow: (more) => {
      allowed = count3 + more;
    }
  };
}
function enlarged(array) {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

// src/diagram/apply.ts
var UNDECIDED = 2147483647;
function combine(nodes, decide) {
  const results = pairMap();
  const visit = (a2, b) => {
    const decided = decide(a2, b);
    if (decided !== UNDECIDED) return decided;
    const known = results.get(a2, b);
    if (known !== UNDECIDED) return known;
    const levelA = nodes.levelOf(a2);
    const levelB = nodes.levelOf(b);
    const level = Math.min(levelA, levelB);
    const kids = [];
    for (let cell = 0; cell < (nodes.arities[level] ?? 0); cell++) {
      kids.push(visit(levelA === level ? nodes.child(a2, cell) : a2, levelB === level ? nodes.child(b, cell) : b));
    }
    const result = nodes.make(level, kids);
    results.set(a2, b, result);
    return result;
  };
  return visit;
}
function mapTerminals(nodes, root, replace, into = nodes) {
  const results = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (isTerminal(node)) return replace(node);
    const known = results.get(node);
    if (known !== void 0) return known;
    const level = nodes.levelOf(node);
    const kids = [];
    for (let cell = 0; cell < (nodes.arities[level] ?? 0); cell++) kids.push(visit(nodes.child(node, cell)));
    const result = into.make(level, kids);
    results.set(node, result);
    return result;
  };
  return visit(root);
}
function pairMap() {
  let keys = new Int32Array(512);
  let values = new Int32Array(256).fill(UNDECIDED);
  let size = 0;
  const slotOf = (a2, b) => {
    const mask = values.length - 1;
    let hash = Math.imul(a2 ^ Math.imul(b, 2246822507), 2654435761);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    while (values[slot] !== UNDECIDED && (keys[slot * 2] !== a2 || keys[slot * 2 + 1] !== b)) slot = slot + 1 & mask;
    return slot;
  };
  const put = (a2, b, value) => {
    const slot = slotOf(a2, b);
    keys[slot * 2] = a2;
    keys[slot * 2 + 1] = b;
    values[slot] = value;
  };
  return {
    get: (a2, b) => values[slotOf(a2, b)] ?? UNDECIDED,
    set: (a2, b, value) => {
      put(a2, b, value);
      size += 1;
      if (size * 2 <= values.length) return;
      const [oldKeys, oldValues] = [keys, values];
      keys = new Int32Array(oldKeys.length * 2);
      values = new Int32Array(oldValues.length * 2).fill(UNDECIDED);
      oldValues.forEach((old, slot) => {
        if (old !== UNDECIDED) put(oldKeys[slot * 2] ?? 0, oldKeys[slot * 2 + 1] ?? 0, old);
      });
    }
  };
}

// src/diagram/conditions.ts
var FALSE = terminal(0);
var TRUE = terminal(1);
function conditionDiagrams(nodes, levels) {
  const positions = new Map(levels.map((level, i) => [level.fact, i]));
  const and = combine(nodes, (a2, b) => {
    if (a2 === FALSE || b === FALSE) return FALSE;
    if (a2 === TRUE || a2 === b) return b;
    return b === TRUE ? a2 : UNDECIDED;
  });
  const or = combine(nodes, (a2, b) => {
    if (a2 === TRUE || b === TRUE) return TRUE;
    if (a2 === FALSE || a2 === b) return b;
    return b === FALSE ? a2 : UNDECIDED;
  });
  const not = (a2) => mapTerminals(nodes, a2, (node) => node === TRUE ? FALSE : TRUE);
  const of = (condition) => {
    if ("fact" in condition) {
      const position = positions.get(condition.fact) ?? 0;
      const cells = levels[position]?.representatives ?? [];
      return nodes.make(
        position,
        cells.map((value) => holds(condition, value) ? TRUE : FALSE)
      );
    }
    if ("not" in condition) return not(of(condition.not));
    if ("all" in condition) return condition.all.map(of).reduceRight((rest, part) => and(part, rest), TRUE);
    if ("any" in condition) return condition.any.map(of).reduceRight((rest, part) => or(part, rest), FALSE);
    return atLeast3(condition.atLeast, condition.of.map(of));
  };
  const atLeast3 = (needed, parts) => {
    let row = [TRUE, ...Array.from({ length: needed }, () => FALSE)];
    for (const part of parts.toReversed()) {
      row = row.map((enough, j) => j === 0 ? TRUE : or(enough, and(part, row[j - 1] ?? FALSE)));
    }
    return row[needed] ?? FALSE;
  };
  return { of, and, or, not };
}

// src/policy/simplify.ts
function simplify(condition, known) {
  if ("fact" in condition) {
    const value = known.get(condition.fact);
    return value === void 0 ? condition : holds(condition, value);
  }
  if ("not" in condition) {
    const inner = simplify(condition.not, known);
    if (typeof inner === "boolean") return !inner;
    return inner === condition.not ? condition : { not: inner };
  }
  if ("all" in condition) return atLeast2(condition.all.length, condition.all, condition, known);
  if ("any" in condition) return atLeast2(1, condition.any, condition, known);
  return atLeast2(condition.atLeast, condition.of, condition, known);
}
function atLeast2(needed, parts, whole, known) {
  const simplified = parts.map((part) => simplify(part, known));
  if (simplified.every((part, i) => part === parts[i])) return whole;
  const open = simplified.filter((part) => typeof part !== "boolean");
  const missing = needed - simplified.filter((part) => part === true).length;
  if (missing <= 0) return true;
  if (missing > open.length) return false;
  const [only] = open;
  if (only !== void 0 && open.length === 1) return only;
  if (missing === open.length) return { all: open };
  return missing === 1 ? { any: open } : { atLeast: missing, of: open };
}

// src/diagram/levels.ts
function cellOf(level, value) {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return level.cellOfValue.get(value) ?? 0;
  let cell = 0;
  for (const cut of level.cuts) {
    if (cut.open ? value > cut.at : value >= cut.at) cell += 1;
    else break;
  }
  return cell;
}
function levelsFor(model, conditions) {
  const comparisons = /* @__PURE__ */ new Map();
  for (const comparison of conditions.flatMap(comparisonsOf)) {
    const others = comparisons.get(comparison.fact);
    if (others) others.push(comparison);
    else comparisons.set(comparison.fact, [comparison]);
  }
  return [...model.facts.values()].flatMap(({ name, domain }) => {
    const about = comparisons.get(name);
    return about ? [levelOf(name, domain, about)] : [];
  });
}
function levelOf(fact, domain, comparisons) {
  switch (domain.kind) {
    case "boolean":
      return { fact, domain, representatives: [false, true], cuts: [], cellOfValue: /* @__PURE__ */ new Map() };
    case "choice":
      return { fact, domain, cuts: [], ...groupValues(domain.values, comparisons) };
    case "number": {
      const { cuts, representatives } = splitNumbers(domain, comparisons);
      return { fact, domain, representatives, cuts, cellOfValue: /* @__PURE__ */ new Map() };
    }
  }
}
function groupValues(values, comparisons) {
  const cells = /* @__PURE__ */ new Map();
  const representatives = [];
  const cellOfValue = /* @__PURE__ */ new Map();
  for (const value of values) {
    const signature = comparisons.map((comparison) => holds(comparison, value) ? "1" : "0").join("");
    const cell = cells.get(signature) ?? cells.size;
    if (cell === cells.size) {
      cells.set(signature, cell);
      representatives.push(value);
    }
    cellOfValue.set(value, cell);
  }
  return { representatives, cellOfValue };
}
function splitNumbers(domain, comparisons) {
  const sorted2 = comparisons.flatMap((comparison) => cutsOf(comparison)).map((cut) => domain.integer ? integerCut(cut) : cut).filter((cut) => separates(domain, cut)).sort((a2, b) => a2.at - b.at || Number(a2.open) - Number(b.open));
  const cuts = [];
  const representatives = [firstNumber(domain, sorted2[0])];
  for (const cut of sorted2) {
    const last = cuts.at(-1);
    if (last && last.at === cut.at && last.open === cut.open) continue;
    const next = sorted2.find((other) => other.at > cut.at || other.at === cut.at && other.open && !cut.open);
    const inside = representative(domain, cut, next);
    if (inside === void 0 || isAlike(comparisons, inside, representatives.at(-1) ?? inside)) continue;
    cuts.push(cut);
    representatives.push(inside);
  }
  return { cuts, representatives };
}
function isAlike(comparisons, a2, b) {
  return comparisons.every((comparison) => holds(comparison, a2) === holds(comparison, b));
}
function cutsOf({ op, value }) {
  const numbers = (typeof value === "object" ? value : [value]).filter((number) => typeof number === "number");
  const [first = 0, last = first] = numbers;
  switch (op) {
    case "gte":
    case "lt":
      return [{ at: first, open: false }];
    case "gt":
    case "lte":
      return [{ at: first, open: true }];
    case "between":
      return [
        { at: first, open: false },
        { at: last, open: true }
      ];
    default:
      return numbers.flatMap((at) => [
        { at, open: false },
        { at, open: true }
      ]);
  }
}
function integerCut(cut) {
  return { at: cut.open ? Math.floor(cut.at) + 1 : Math.ceil(cut.at), open: false };
}
function separates(domain, cut) {
  return cut.open ? cut.at >= domain.min && cut.at < domain.max : cut.at > domain.min && cut.at <= domain.max;
}
function firstNumber(domain, first) {
  if (domain.min > Number.MIN_SAFE_INTEGER) return domain.min;
  const below = Math.min(0, domain.max, first === void 0 ? 0 : Math.ceil(first.at) - 1);
  return first === void 0 || below < first.at ? below : domain.min;
}
function representative(domain, cut, next) {
  if (!cut.open) return cut.at;
  const isInside = (value) => value > cut.at && value <= domain.max && (next === void 0 || (next.open ? value <= next.at : value < next.at));
  const top = next?.at ?? domain.max;
  return [Math.floor(cut.at) + 1, cut.at / 2 + top / 2, top].find(isInside);
}

// src/diagram/order.ts
var FORCE_ROUNDS = 40;
function ordersToTry(facts, conditions) {
  const groups = conditions.map((condition) => factsIn(condition).filter((fact) => facts.includes(fact)));
  const firstUse = [.../* @__PURE__ */ new Set([...groups.flat(), ...facts])];
  const orders = [force(firstUse, groups), firstUse, facts];
  const distinct = new Map(orders.map((order) => [order.join("\n"), order]));
  return [...distinct.values()];
}
function force(start, groups) {
  let order = start;
  let best = start;
  let bestSpan = totalSpan(start, groups);
  for (let round = 0; round < FORCE_ROUNDS; round++) {
    order = gathered(order, groups);
    const span = totalSpan(order, groups);
    if (span < bestSpan) {
      best = order;
      bestSpan = span;
    }
  }
  return best;
}
function gathered(order, groups) {
  const position = new Map(order.map((fact, i) => [fact, i]));
  const centres = new Map(order.map((fact) => [fact, []]));
  for (const group of groups) {
    const centre = mean(group.map((fact) => position.get(fact) ?? 0));
    for (const fact of group) centres.get(fact)?.push(centre);
  }
  const target = new Map(order.map((fact, i) => [fact, centres.get(fact)?.length ? mean(centres.get(fact) ?? []) : i]));
  return order.toSorted((a2, b) => (target.get(a2) ?? 0) - (target.get(b) ?? 0));
}
function totalSpan(order, groups) {
  const position = new Map(order.map((fact, i) => [fact, i]));
  let total = 0;
  for (const group of groups) {
    const positions = group.map((fact) => position.get(fact) ?? 0);
    if (positions.length > 0) total += Math.max(...positions) - Math.min(...positions);
  }
  return total;
}
function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

// src/diagram/read.ts
function nodesBelow(nodes, roots2) {
  const seen = /* @__PURE__ */ new Set();
  const open = [...roots2];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isTerminal(node)) continue;
    const arity = nodes.arities[nodes.levelOf(node)] ?? 0;
    for (let cell = 0; cell < arity; cell++) open.push(nodes.child(node, cell));
  }
  return seen;
}
function countNodes(nodes, roots2) {
  let count3 = 0;
  for (const node of nodesBelow(nodes, roots2)) if (!isTerminal(node)) count3 += 1;
  return count3;
}
function terminalsOf(nodes, root) {
  return [...nodesBelow(nodes, [root])].filter(isTerminal).sort((a2, b) => b - a2);
}
function endsUnder(nodes, root, cells) {
  const ends = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const open = [root];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (isTerminal(node)) {
      ends.add(node);
      continue;
    }
    const level = nodes.levelOf(node);
    const cell = cells.get(level);
    if (cell !== void 0) open.push(nodes.child(node, cell));
    else for (let i = 0; i < (nodes.arities[level] ?? 0); i++) open.push(nodes.child(node, i));
  }
  return ends;
}
function supportOf(nodes, root) {
  const levels = /* @__PURE__ */ new Set();
  for (const node of nodesBelow(nodes, [root])) if (!isTerminal(node)) levels.add(nodes.levelOf(node));
  return [...levels].sort((a2, b) => a2 - b);
}
function distributions(nodes, weights) {
  const known = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (isTerminal(node)) return /* @__PURE__ */ new Map([[node, 1]]);
    const before = known.get(node);
    if (before) return before;
    const shares = /* @__PURE__ */ new Map();
    for (const [cell, weight] of (weights[nodes.levelOf(node)] ?? []).entries()) {
      if (weight === 0) continue;
      for (const [end, share] of visit(nodes.child(node, cell)))
        shares.set(end, (shares.get(end) ?? 0) + weight * share);
    }
    known.set(node, shares);
    return shares;
  };
  return visit;
}
function expectation(nodes, weights, root, worth) {
  const known = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (isTerminal(node)) return worth(node);
    const before = known.get(node);
    if (before !== void 0) return before;
    let sum = 0;
    for (const [cell, weight] of (weights[nodes.levelOf(node)] ?? []).entries()) {
      if (weight > 0) sum += weight * visit(nodes.child(node, cell));
    }
    known.set(node, sum);
    return sum;
  };
  return visit(root);
}
function cheapestPath(nodes, root, accepts, costOf2) {
  const best = /* @__PURE__ */ new Map();
  const visit = (node2) => {
    if (isTerminal(node2)) return accepts(node2) ? 0 : Number.POSITIVE_INFINITY;
    const known = best.get(node2);
    if (known) return known.cost;
    const level = nodes.levelOf(node2);
    let step = { cost: Number.POSITIVE_INFINITY, cell: 0 };
    for (let cell = 0; cell < (nodes.arities[level] ?? 0); cell++) {
      const here = costOf2(level, cell);
      if (here === Number.POSITIVE_INFINITY) continue;
      const cost2 = here + visit(nodes.child(node2, cell));
      if (cost2 < step.cost) step = { cost: cost2, cell };
    }
    best.set(node2, step);
    return step.cost;
  };
  const cost = visit(root);
  if (cost === Number.POSITIVE_INFINITY) return void 0;
  const cells = /* @__PURE__ */ new Map();
  let node = root;
  while (!isTerminal(node)) {
    const cell = best.get(node)?.cell ?? 0;
    cells.set(nodes.levelOf(node), cell);
    node = nodes.child(node, cell);
  }
  return { cost, cells, end: node };
}

// src/diagram/policy-diagram.ts
var NODE_BUDGET = 4e5;
var GROWTH = 8;
var IMPOSSIBLE = terminal(0);
var labelled = (label) => terminal(label + 1);
var labelOf = (node) => ~node - 1;
function buildDiagrams(model, deciders, known = /* @__PURE__ */ new Map(), budget = NODE_BUDGET, extra = []) {
  const reduced2 = deciders.map((decider) => reduce(decider, known));
  const wanted = [...reduced2.flatMap(({ conditions }) => conditions), ...extra];
  const constraints = model.constraints.map((constraint) => simplify(constraint, known));
  if (constraints.includes(false)) return "contradiction";
  const open = constraints.filter((constraint) => typeof constraint !== "boolean");
  const { linked, others } = linkedTo(wanted, open);
  if (others.length > 0 && !isSatisfiable(model, others, budget)) return "contradiction";
  const levels = levelsFor(model, [...wanted, ...linked]);
  const orders = ordersToTry(
    levels.map((level) => level.fact),
    [...wanted, ...linked]
  );
  for (let allowed = Math.min(budget, 2e3); ; allowed = Math.min(budget, allowed * GROWTH)) {
    const built = orders.flatMap((order) => attempt(inOrder(levels, order), reduced2, linked, allowed) ?? []);
    const [smallest] = built.toSorted((a2, b) => countNodes(a2.nodes, a2.roots) - countNodes(b.nodes, b.roots));
    if (smallest) return smallest.possible === FALSE ? "contradiction" : smallest;
    if (allowed >= budget) return "over-budget";
  }
}
function attempt(levels, deciders, constraints, budget) {
  const nodes = createNodes(
    levels.map((level) => level.representatives.length),
    budget
  );
  try {
    const conditions = conditionDiagrams(nodes, levels);
    const possible = constraints.map(conditions.of).reduceRight((rest, part) => conditions.and(part, rest), TRUE);
    const guarded = combine(nodes, (a2, b) => a2 === FALSE ? IMPOSSIBLE : a2 === TRUE ? b : UNDECIDED);
    const roots2 = deciders.map((decider) => guarded(possible, firstMatch(nodes, conditions, decider)));
    return { levels, nodes, conditions, possible, roots: roots2 };
  } catch (error) {
    if (error instanceof BudgetExceeded) return void 0;
    throw error;
  }
}
function firstMatch(nodes, conditions, decider) {
  const { labels } = decider;
  return decider.conditions.reduceRight(
    (rest, condition, i) => overrule(nodes, conditions.of(condition), labelled(labels[i] ?? 0), rest),
    labelled(labels.at(-1) ?? 0)
  );
}
function overrule(nodes, condition, then, otherwise) {
  return combine(nodes, (a2, b) => {
    if (a2 === TRUE || b === then) return then;
    return a2 === FALSE ? b : UNDECIDED;
  })(condition, otherwise);
}
function reduce(decider, known) {
  const conditions = [];
  const labels = [];
  for (const [i, condition] of decider.conditions.entries()) {
    const rest = simplify(condition, known);
    if (rest === false) continue;
    labels.push(decider.labels[i] ?? 0);
    if (rest === true) return { conditions, labels };
    conditions.push(rest);
  }
  return { conditions, labels: [...labels, decider.labels.at(-1) ?? 0] };
}
function linkedTo(wanted, constraints) {
  const facts = new Set(wanted.flatMap(factsIn));
  const linked = [];
  let others = constraints;
  for (let before = -1; before !== linked.length; ) {
    before = linked.length;
    const touching = others.filter((constraint) => factsIn(constraint).some((fact) => facts.has(fact)));
    others = others.filter((constraint) => !touching.includes(constraint));
    linked.push(...touching);
    for (const fact of touching.flatMap(factsIn)) facts.add(fact);
  }
  return { linked, others };
}
function isSatisfiable(model, constraints, budget) {
  const built = attempt(levelsFor(model, constraints), [], constraints, budget);
  return built === void 0 || built.possible !== FALSE;
}
function inOrder(levels, order) {
  const byFact = new Map(levels.map((level) => [level.fact, level]));
  return order.flatMap((fact) => byFact.get(fact) ?? []);
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
var oneOf = (words) => (value) => typeof value === "string" && words.includes(value) ? void 0 : `expected one of ${words.join(", ")}`;
var integerFrom = (min, max = Number.MAX_SAFE_INTEGER) => (value) => {
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return void 0;
  return `expected an integer from ${min}${max < Number.MAX_SAFE_INTEGER ? ` to ${max}` : ""}`;
};
var anything = () => void 0;
var a = (name, isOne) => (value) => isOne(value) ? void 0 : { code: "wrong-type", message: `expected ${name}, got ${kindOf(value)}` };
var anObject = /* @__PURE__ */ a(
  "an object",
  (value) => typeof value === "object" && value !== null && !Array.isArray(value)
);
function kindOf(value) {
  if (value === null || value === void 0 || Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

// src/invitation/vocabulary.ts
import * as z from "zod";

// src/invitation/read-fact.ts
var MAX_CHOICES = 1e3;
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readFact(name, property) {
  const path = ["properties", name];
  const issues = [];
  const wrong2 = (message) => {
    issues.push({ code: "unusable-vocabulary", path, message });
  };
  const schema = isObject(property) ? withoutNull(property) : {};
  const domain = readDomain(schema, wrong2);
  if ("default" in schema) wrong2("a fact has no default: a fact that is not known is unknown");
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
function readDomain(schema, wrong2) {
  const type = schema["type"];
  if (type !== "string" && type !== void 0 && ("const" in schema || "enum" in schema)) {
    wrong2("a fact with a few values of its own is an enum of strings; name the values");
  }
  if (type === "boolean") return { kind: "boolean" };
  if (type === "integer" || type === "number") return readNumber(schema, type === "integer", wrong2);
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  if (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string")) {
    if (new Set(values).size < values.length) wrong2("a choice lists every value once");
    if (values.length > MAX_CHOICES) wrong2(`a choice has at most ${MAX_CHOICES} values; group them first`);
    return { kind: "choice", values };
  }
  wrong2("expected a boolean, an integer, a number or an enum of strings; compute such a fact from anything else first");
  return void 0;
}
function readNumber(schema, integer, wrong2) {
  for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
    if (keyword in schema && !integer) wrong2(`state an inclusive bound instead of \`${keyword}\``);
  }
  if ("multipleOf" in schema) wrong2("a fact cannot be limited to multiples; let it count the multiples");
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
  if (low > high) wrong2("no number lies between the bounds");
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
  const known = ["me", "sender", "connector"];
  const listed = Array.isArray(value) ? known.filter((who) => value.includes(who)) : [];
  return listed.length > 0 ? listed : ["me"];
}

// src/invitation/vocabulary.ts
var STANDARD_ACTIONS = ["accept", "archive", "ask", "decline", "report"];
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

// src/invitation/known-facts.ts
function knownFacts(model, facts) {
  const { known, issues } = readKnownFacts(model, facts);
  throwIssues(issues);
  return known;
}
function readKnownFacts(model, facts) {
  if (!isPlain(facts)) {
    const message = "expected a plain object with facts of its own";
    return { known: /* @__PURE__ */ new Map(), issues: [{ code: "wrong-type", path: [], message }] };
  }
  const known = /* @__PURE__ */ new Map();
  const issues = [];
  for (const name of Object.keys(facts)) {
    if (issues.length >= MAX_ISSUES) break;
    const definition = model.facts.get(name);
    if (definition === void 0) {
      issues.push(unknownFact(name, model, [name]));
      continue;
    }
    const value = facts[name];
    if (value === void 0 || value === null) continue;
    const issue = checkValue(definition.domain, value, [name]);
    if (issue) issues.push(issue);
    else known.set(name, value === 0 ? 0 : value);
  }
  return { known, issues };
}
function isPlain(facts) {
  if (typeof facts !== "object" || facts === null) return false;
  const prototype = Object.getPrototypeOf(facts);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function unknownFact(name, model, path) {
  const suggestion = didYouMean(name, [...model.facts.keys()]);
  const message = `the vocabulary has no fact \`${name.slice(0, 60)}\``;
  return { code: "unknown-fact", path, message, ...suggestion ? { suggestion } : {} };
}
function requireFacts(model, names, path = []) {
  throwIssues(names.filter((name) => !model.facts.has(name)).map((name) => unknownFact(name, model, [...path, name])));
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

// src/policy/language.ts
var LANGUAGE = 1;
function otherLanguage(written) {
  const isNewer = Number.isInteger(written) && Number(written) > LANGUAGE;
  const newer = `, and the document is in language ${written}: a newer version of this package reads it`;
  const message = `this library speaks policy language ${LANGUAGE}${isNewer ? newer : ""}`;
  return { code: "unknown-language", path: ["language"], message, suggestion: String(LANGUAGE) };
}

// src/policy/size.ts
var MAX_DEPTH = 256;
var MAX_VALUES = 2e5;

// src/policy/sound-policy.ts
var MOST_CONDITIONS = MAX_VALUES * 5;
function rejectMisshapen(policy) {
  if (typeof policy === "function") throw wrong("a policy, got a function: call it first");
  if (!isObject2(policy)) throw wrong(`a policy, got ${kindOf(policy)}`);
  const { language, name, version, rules, otherwise, whenOpen } = policy;
  if (language !== LANGUAGE) throw new InputError(otherLanguage(language));
  if (typeof name !== "string" || typeof version !== "string") throw wrong("a policy with a name and a version");
  if (!Array.isArray(rules)) throw wrong("a list", "rules");
  for (const [i, rule] of rules.entries()) {
    if (!isObject2(rule) || typeof rule["id"] !== "string" || !isOutcome(rule["then"]))
      throw wrong("a rule", "rules", i);
  }
  if (!isOutcome(otherwise)) throw wrong("an outcome", "otherwise");
  if (whenOpen !== "ask" && !isOutcome(whenOpen)) throw wrong("`ask` or an outcome", "whenOpen");
}
function rejectMeaningless({ facts }, { rules }) {
  let left = MOST_CONDITIONS;
  const hasMeaning = (value, depth) => {
    if (depth > MAX_DEPTH) throw new InputError({ code: "too-deep", path: ["rules"], message: "conditions too deep" });
    if (--left < 0) throw new InputError({ code: "too-large", path: ["rules"], message: "too many conditions" });
    if (!isObject2(value)) return false;
    const { all, any, not, atLeast: atLeast3, of, fact, op, value: constant } = value;
    if (fact !== void 0) {
      const domain = facts.get(String(fact))?.domain;
      if (!domain || !OPERATORS.some((known) => known === op)) return false;
      return (Array.isArray(constant) ? constant : [constant]).every((item) => !checkValue(domain, item, []));
    }
    if (not !== void 0) return hasMeaning(not, depth + 1);
    const parts = all ?? any ?? (Number.isInteger(atLeast3) && Number(atLeast3) > 0 ? of : void 0);
    return Array.isArray(parts) && parts.length > 0 && parts.every((part) => hasMeaning(part, depth + 1));
  };
  for (const [i, { when }] of rules.entries()) {
    if (!hasMeaning(when, 1)) throw wrong("a condition of the vocabulary", "rules", i, "when");
  }
}
function wrong(what, ...path) {
  return new InputError({ code: "wrong-type", path, message: `expected ${what}; see \`parsePolicy\`` });
}
var isObject2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isOutcome = (value) => isObject2(value) && typeof value["action"] === "string";

// src/policy/vocabulary-of.ts
var acquaintanceFacts = /* @__PURE__ */ acquaintanceModel();
function resolveVocabulary(reference, acquaintance2 = acquaintanceFacts) {
  if (typeof reference !== "object" || reference === null) {
    if (reference === ACQUAINTANCE) return { value: acquaintance2 };
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
function vocabularyOf(policy, acquaintance2) {
  rejectMisshapen(policy);
  const resolved = resolveVocabulary(policy.vocabulary, acquaintance2);
  if ("issues" in resolved) throw new InputError(...resolved.issues);
  rejectMeaningless(resolved.value, policy);
  return resolved.value;
}

// src/policy/content-hash.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([a2], [b]) => a2 < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = new Uint32Array(roots(8, 2));
  const constants = new Uint32Array(roots(64, 3));
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, constants, view, offset);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
function roots(howMany, degree) {
  const primes = [];
  for (let n = 2; primes.length < howMany; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes.map((prime) => prime ** (1 / degree) % 1 * 4294967296);
}
function compress(state, constants, view, offset) {
  const w = new Uint32Array(64);
  const at = (i) => w[i] ?? 0;
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(at(i - 15), 7) ^ rotate(at(i - 15), 18) ^ at(i - 15) >>> 3;
    const s1 = rotate(at(i - 2), 17) ^ rotate(at(i - 2), 19) ^ at(i - 2) >>> 10;
    w[i] = at(i - 16) + s0 + at(i - 7) + s1;
  }
  let [a2 = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = h + s1 + (e & f ^ ~e & g) + (constants[i] ?? 0) + at(i);
    const s0 = rotate(a2, 2) ^ rotate(a2, 13) ^ rotate(a2, 22);
    const t2 = s0 + (a2 & b ^ a2 & c ^ b & c);
    [h, g, f, e, d, c, b, a2] = [g, f, e, d + t1 >>> 0, c, b, a2, t1 + t2 >>> 0];
  }
  [a2, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}
var rotate = (word, by) => word >>> by | word << 32 - by;
function policyHash(policy) {
  return sha256(canonicalJson(policy));
}

// src/analysis/answers.ts
function keyOf(outcome, view) {
  return view === "action" ? outcome.action : canonicalJson(outcome);
}
function candidatesFrom(outcomes, view) {
  return outcomes.map((outcome) => ({ rule: "", outcome: { action: outcome.action, reply: keyOf(outcome, view) } }));
}
function carriedOut({ whenOpen }, { possible, reply }, view) {
  const [only, ...others] = possible;
  if (only !== void 0 && others.length === 0) return { action: only, key: reply ?? `${only} with several replies` };
  const outcome = whenOpen === "ask" ? { action: "ask" } : whenOpen;
  const key = keyOf(outcome, view);
  return { action: outcome.action, key: view === "action" ? key : `open: ${key} ${possible.join()}` };
}
function answersOf(policies, view) {
  const outcomes = [];
  const labels = /* @__PURE__ */ new Map();
  const labelFor = (outcome) => {
    const key = keyOf(outcome, view);
    const label = labels.get(key) ?? outcomes.length;
    if (label === outcomes.length) outcomes.push(outcome);
    labels.set(key, label);
    return label;
  };
  const deciders = policies.map(({ rules, otherwise }) => ({
    conditions: rules.map((rule) => rule.when),
    labels: [...rules.map((rule) => rule.then), otherwise].map(labelFor)
  }));
  return { deciders, outcomes };
}

// src/analysis/findings.ts
function carriedOver(a2, b, { onlyA, onlyB, differ }) {
  const meanwhile = ({ whenOpen }) => keyOf(whenOpen === "ask" ? { action: "ask" } : whenOpen, "outcome");
  if (differ === void 0 && meanwhile(a2) === meanwhile(b)) return { onlyA, onlyB, differ, share: 0 };
  const weaker = (found) => found ?? "undecided";
  return { onlyA: weaker(onlyA), onlyB: weaker(onlyB), differ: weaker(differ), share: null };
}

// src/analysis/model.ts
function sharedModel(a2, b) {
  const [first, second] = [vocabularyOf(a2), vocabularyOf(b)];
  if (first !== second && fingerprint(first) !== fingerprint(second)) {
    const message = "the policies speak of different facts, so they cannot be compared; write both over one vocabulary, presets too: `strictSelective({ vocabulary })`";
    throw new InputError({ code: "different-vocabularies", path: ["vocabulary"], message });
  }
  return first;
}
function fingerprint({ facts, constraints }) {
  return canonicalJson([Object.fromEntries([...facts].map(([name, { domain }]) => [name, domain])), constraints]);
}
function asFacts({ facts }, known) {
  return Object.fromEntries(
    [...facts.keys()].flatMap((name) => {
      const value = known.get(name);
      return value === void 0 ? [] : [[name, value]];
    })
  );
}

// src/decide/summary.ts
function summarise(candidates, left) {
  const remaining = candidates.filter((_, i) => left.has(i));
  const actions = new Set(remaining.map(({ outcome }) => outcome.action));
  const possible = actionsOf(candidates).filter((action) => actions.has(action));
  if (possible.length !== 1) return { possible, rule: null, reply: null };
  return {
    possible,
    rule: onlyOne(remaining.map((candidate) => candidate.rule)),
    reply: onlyOne(remaining.map(({ outcome }) => outcome.reply ?? null))
  };
}
function actionsOf(candidates) {
  return [...new Set(candidates.map(({ outcome }) => outcome.action))];
}
function onlyOne(values) {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
function summariesOf(candidates) {
  const all = [];
  const ids = /* @__PURE__ */ new Map();
  const intern = (summary) => {
    const key = JSON.stringify([summary.possible, summary.rule, summary.reply]);
    const known = ids.get(key);
    if (known !== void 0) return known;
    ids.set(key, all.length);
    all.push(summary);
    return all.length - 1;
  };
  const actions = actionsOf(candidates);
  const nothing = { possible: [], rule: null, reply: null };
  const bottom = intern(nothing);
  const singles = candidates.map((_, i) => intern(summarise(candidates, /* @__PURE__ */ new Set([i]))));
  const get = (id) => all[id] ?? nothing;
  const join = (a2, b) => {
    if (a2 === b || b === bottom) return a2;
    if (a2 === bottom) return b;
    const [first, second] = [get(a2), get(b)];
    const possible = actions.filter((action) => first.possible.includes(action) || second.possible.includes(action));
    if (possible.length > 1) return intern({ possible, rule: null, reply: null });
    const rule = first.rule === second.rule ? first.rule : null;
    return intern({ possible, rule, reply: first.reply === second.reply ? first.reply : null });
  };
  return { bottom, of: (candidate) => singles[candidate] ?? bottom, join, get };
}

// src/diagram/lift.ts
var LIFT_BUDGET = 2e4;
function lift(plain, root, values, lattice, budget = LIFT_BUDGET) {
  const nodes = createNodes(
    plain.arities.map((arity) => arity + 1),
    budget
  );
  const nothing = terminal(lattice.bottom);
  const join = combine(nodes, (a2, b) => {
    if (a2 === b || b === nothing) return a2;
    if (a2 === nothing) return b;
    return isTerminal(a2) && isTerminal(b) ? terminal(lattice.join(~a2, ~b)) : UNDECIDED;
  });
  const known = /* @__PURE__ */ new Map();
  const visit = (node) => {
    if (isTerminal(node)) return terminal(values(node));
    const before = known.get(node);
    if (before !== void 0) return before;
    const level = plain.levelOf(node);
    const kids = Array.from({ length: plain.arities[level] ?? 0 }, (_, cell) => visit(plain.child(node, cell)));
    const lifted = nodes.make(level, [...kids, kids.reduce(join)]);
    known.set(node, lifted);
    return lifted;
  };
  return { nodes, root: visit(root) };
}

// src/analysis/pair-diagram.ts
var ALIKE = terminal(0);
function pairOnComplete({ nodes, roots: [a2 = IMPOSSIBLE, b = IMPOSSIBLE] }, outcomes, view) {
  const pairs = combine(nodes, (x, y) => {
    if (x === y) return ALIKE;
    return isTerminal(x) && isTerminal(y) ? terminal(1 + labelOf(x) * outcomes.length + labelOf(y)) : UNDECIDED;
  });
  const answers = outcomes.map((outcome) => ({ action: outcome.action, key: keyOf(outcome, view) }));
  const answersAt = (end) => {
    const [first, second] = [answers[Math.floor((~end - 1) / answers.length)], answers[(~end - 1) % answers.length]];
    return end === ALIKE || !first || !second ? void 0 : [first, second];
  };
  return { nodes, root: pairs(a2, b), answersAt, isImpossible: () => false };
}
function pairOnPartial({ nodes: plain, roots: [a2 = IMPOSSIBLE, b = IMPOSSIBLE] }, outcomes, view, policies, budget) {
  const size = outcomes.length;
  const both = combine(plain, (x, y) => {
    if (x === IMPOSSIBLE) return IMPOSSIBLE;
    return isTerminal(x) && isTerminal(y) ? terminal(1 + labelOf(x) * size + labelOf(y)) : UNDECIDED;
  });
  const summaries = summariesOf(candidatesFrom(outcomes, view));
  const pairs = [];
  const ids = /* @__PURE__ */ new Map();
  const intern = (first, second) => {
    const name = `${first},${second}`;
    const id = ids.get(name) ?? pairs.length;
    if (id === pairs.length) pairs.push([first, second]);
    ids.set(name, id);
    return id;
  };
  const at = (id) => pairs[id] ?? [summaries.bottom, summaries.bottom];
  const bottom = intern(summaries.bottom, summaries.bottom);
  const ofEnd = (end) => end === IMPOSSIBLE ? bottom : intern(summaries.of(Math.floor(labelOf(end) / size)), summaries.of(labelOf(end) % size));
  const join = (x, y) => {
    const [[xa, xb], [ya, yb]] = [at(x), at(y)];
    return intern(summaries.join(xa, ya), summaries.join(xb, yb));
  };
  const { nodes, root } = lift(plain, both(a2, b), ofEnd, { bottom, join }, budget);
  const answersAt = (end) => {
    if (~end === bottom) return void 0;
    const [x, y] = at(~end);
    return [carriedOut(policies[0], summaries.get(x), view), carriedOut(policies[1], summaries.get(y), view)];
  };
  return { nodes, root, answersAt, isImpossible: (end) => ~end === bottom };
}

// src/decide/deciders.ts
function deciderByRule(policy) {
  return { conditions: policy.rules.map((rule) => rule.when), labels: candidatesOf(policy).map((_, i) => i) };
}
function deciderByAction(policy) {
  const actions = candidatesOf(policy).map(({ outcome }) => outcome.action);
  return {
    conditions: policy.rules.map((rule) => rule.when),
    labels: actions.map((action) => actions.indexOf(action))
  };
}

// src/analysis/reading.ts
function readingByDiagram(model, { levels, nodes }, root, candidates) {
  return (known) => {
    rejectContradiction(model, known);
    const cells = /* @__PURE__ */ new Map();
    for (const [i, level] of levels.entries()) {
      const value = known.get(level.fact);
      if (value !== void 0) cells.set(i, cellOf(level, value));
    }
    const ends = new Set(endsUnder(nodes, root, cells));
    ends.delete(IMPOSSIBLE);
    if (ends.size === 0) throw contradiction(model, known);
    return summarise(candidates, new Set([...ends].map(labelOf)));
  };
}
function readingByRules(model, { rules }, candidates) {
  return (known) => {
    rejectContradiction(model, known);
    const left = /* @__PURE__ */ new Set();
    for (const [i, { when }] of rules.entries()) {
      const truth = truthOf(when, known);
      if (truth !== false) left.add(i);
      if (truth === true) return summarise(candidates, left);
    }
    return summarise(candidates, left.add(rules.length));
  };
}

// src/analysis/replay.ts
function outcomeFor({ rules, otherwise }, facts) {
  return rules.find((rule) => truthOf(rule.when, facts) === true)?.then ?? otherwise;
}
function isPossible({ constraints }, facts) {
  return constraints.every((constraint) => truthOf(constraint, facts) !== false);
}

// src/analysis/ordinary.ts
function ordinaryValue(domain) {
  switch (domain.kind) {
    case "boolean":
      return false;
    case "number":
      return Math.min(Math.max(0, domain.min), domain.max);
    case "choice":
      return domain.values[0] ?? "";
  }
}
function ordinaryCell(level) {
  return cellOf(level, ordinaryValue(level.domain));
}
function valueIn(level, cell) {
  const ordinary = ordinaryValue(level.domain);
  return cellOf(level, ordinary) === cell ? ordinary : level.representatives[cell] ?? ordinary;
}

// src/analysis/witness.ts
function completeWitness({ levels, nodes }, root, accepts) {
  const ordinary = levels.map(ordinaryCell);
  const path = cheapestPath(nodes, root, accepts, (level, cell) => cell === ordinary[level] ? 0 : 1);
  if (!path) return void 0;
  return new Map(ordinary.map((cell, i) => [i, path.cells.get(i) ?? cell]));
}
function partialWitness(levels, nodes, root, accepts) {
  const ordinary = levels.map(ordinaryCell);
  const isUnknown = (level, cell) => cell === levels[level]?.representatives.length;
  const perFact = levels.length + 1;
  const path = cheapestPath(nodes, root, accepts, (level, cell) => {
    if (isUnknown(level, cell)) return 0;
    return cell === ordinary[level] ? perFact : perFact + 1;
  });
  return path && new Map([...path.cells].filter(([level, cell]) => !isUnknown(level, cell)));
}
function withoutIdleCells({ levels, nodes, roots: roots2 }, witness) {
  const kept = new Map(witness);
  for (const [i, cell] of [...witness].reverse()) {
    const level = levels[i];
    if (!level || cell !== ordinaryCell(level)) continue;
    kept.delete(i);
    if (!roots2.every((root) => isSettled(nodes, root, kept))) kept.set(i, cell);
  }
  return kept;
}
function isSettled(nodes, root, cells) {
  const ends = new Set(endsUnder(nodes, root, cells));
  ends.delete(IMPOSSIBLE);
  return ends.size === 1;
}
function factsAt(levels, cells) {
  return new Map(
    levels.flatMap((level, i) => {
      const cell = cells.get(i);
      return cell === void 0 ? [] : [[level.fact, valueIn(level, cell)]];
    })
  );
}

// src/analysis/compare-diagrams.ts
function compareByDiagrams(model, a2, b, compared, settings) {
  const answers = answersOf([a2, b], compared.on);
  const diagrams = buildDiagrams(model, answers.deciders, settings.given, settings.nodes);
  if (diagrams === "contradiction") throw contradiction(model, settings.given);
  if (diagrams === "over-budget") return void 0;
  diagrams.nodes.allow(settings.nodes);
  const complete = withinBudget(() => onComplete(model, diagrams, answers, compared.on, [a2, b], settings));
  if (!complete) return void 0;
  const found = compared.partial ? withinBudget(() => onPartial(model, diagrams, answers, compared.on, [a2, b], settings)) ?? carriedOver(a2, b, complete) : complete;
  if (!settings.sample) return found;
  const candidates = candidatesFrom(answers.outcomes, compared.on);
  const [first, second] = [a2, b].map((policy, i) => {
    const reading2 = readingByDiagram(model, diagrams, diagrams.roots[i] ?? IMPOSSIBLE, candidates);
    return (known) => carriedOut(policy, reading2(known), compared.on).key;
  });
  const differing = settings.sample.filter((known) => first?.(known) !== second?.(known));
  return { ...found, share: differing.length / settings.sample.length };
}
function onComplete(model, diagrams, { outcomes }, on, policies, settings) {
  const { levels, nodes, possible } = diagrams;
  const pair = pairOnComplete(diagrams, outcomes, on);
  const ask = (question) => {
    const isWanted = (end) => {
      const answers = pair.answersAt(end);
      return answers !== void 0 && question(answers);
    };
    const cells = completeWitness(diagrams, pair.root, isWanted);
    if (!cells) return void 0;
    replay(policies, new Map([...settings.given, ...factsAt(levels, cells)]), on, question);
    return asFacts(model, new Map([...settings.given, ...factsAt(levels, withoutIdleCells(diagrams, cells))]));
  };
  const weights = settings.weigh(levels);
  const differing = expectation(nodes, weights, pair.root, (end) => pair.answersAt(end) ? 1 : 0);
  const all = expectation(nodes, weights, possible, (end) => end === TRUE ? 1 : 0);
  return { ...askAll(ask, settings), share: ratio(differing, all) };
}
function onPartial(model, diagrams, { outcomes }, on, policies, settings) {
  const { levels } = diagrams;
  const pair = pairOnPartial(diagrams, outcomes, on, policies, settings.nodes);
  const ask = (question) => {
    const isWanted = (end) => {
      const answers = pair.answersAt(end);
      return answers !== void 0 && question(answers);
    };
    const cells = partialWitness(levels, pair.nodes, pair.root, isWanted);
    return cells && asFacts(model, new Map([...settings.given, ...factsAt(levels, cells)]));
  };
  const weights = withUnknown(settings.weigh(levels));
  const share = (worth) => expectation(pair.nodes, weights, pair.root, (end) => worth(end) ? 1 : 0);
  const differing = share((end) => {
    const [x, y] = pair.answersAt(end) ?? [];
    return x?.key !== y?.key;
  });
  return {
    ...askAll(ask, settings),
    share: ratio(
      differing,
      share((end) => !pair.isImpossible(end))
    )
  };
}
function askAll(ask, { accepts }) {
  return {
    onlyA: ask(([x, y]) => accepts.has(x.action) && !accepts.has(y.action)),
    onlyB: ask(([x, y]) => !accepts.has(x.action) && accepts.has(y.action)),
    differ: ask(([x, y]) => x.key !== y.key)
  };
}
function ratio(part, all) {
  return all > 0 ? part / all : null;
}
function withUnknown(weights) {
  return weights.map((cells) => {
    const unknown = 1 / (cells.length + 1);
    return [...cells.map((weight) => weight * (1 - unknown)), unknown];
  });
}
function replay([a2, b], facts, on, question) {
  const answer = (policy) => {
    const outcome = outcomeFor(policy, facts);
    return { action: outcome.action, key: keyOf(outcome, on) };
  };
  if (!question([answer(a2), answer(b)])) throw new Error("a witness does not separate the policies");
}

// src/diagram/weights.ts
function checkMarginals({ facts, ...rest }, marginals) {
  return Object.entries(marginals).flatMap(([name, given]) => {
    const path = ["weights", name];
    const domain = facts.get(name)?.domain;
    if (!domain) return [unknownFact(name, { facts, ...rest }, path)];
    return given === void 0 ? [] : checkMarginal(domain, given, path);
  });
}
function checkMarginal(domain, given, path) {
  const wrong2 = (message, ...inside) => [
    { code: "chance-out-of-range", path: [...path, ...inside], message }
  ];
  if (domain.kind === "boolean") {
    const isChance = typeof given === "number" && given >= 0 && given <= 1;
    return isChance ? [] : wrong2("expected the chance that it is true, from 0 to 1");
  }
  if (domain.kind === "number") {
    if (!Array.isArray(given) || given.length === 0) return wrong2("expected a sample of numbers");
    return given.flatMap((value, i) => checkValue(domain, value, [...path, i]) ?? []);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) return wrong2("expected a weight per value");
  const weights = Object.entries(given);
  const issues = weights.flatMap(([value, weight]) => {
    if (!domain.values.includes(value)) return [unknownValue(value, domain.values, path)];
    return weight >= 0 ? [] : wrong2("expected a weight from 0", value);
  });
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  if (issues.length > 0 || sum > 0 && sum < Number.POSITIVE_INFINITY) return issues;
  return wrong2("expected weights that add up to more than 0, and to a finite number");
}
function unknownValue(value, values, path) {
  const suggestion = didYouMean(value, values);
  const issue = { code: "unknown-value", path: [...path, value], message: "the choice has no such value" };
  return suggestion === void 0 ? issue : { ...issue, suggestion };
}
function uniformWeights(levels) {
  return levels.map(uniform);
}
function uniform({ representatives }) {
  return representatives.map(() => 1 / representatives.length);
}
function weightsFor(levels, marginals = {}) {
  return levels.map((level) => {
    const given = Object.hasOwn(marginals, level.fact) ? marginals[level.fact] : void 0;
    if (given === void 0) return uniform(level);
    const totals = level.representatives.map(() => 0);
    for (const [value, weight] of weighed(given)) {
      const cell = cellOf(level, value);
      totals[cell] = (totals[cell] ?? 0) + weight;
    }
    const sum = totals.reduce((total, weight) => total + weight, 0);
    return totals.map((weight) => weight / sum);
  });
}
function weighed(given) {
  if (typeof given === "number") {
    return [
      [false, 1 - given],
      [true, given]
    ];
  }
  return Array.isArray(given) ? given.map((value) => [value, 1]) : Object.entries(given);
}

// src/analysis/options.ts
var MEASURING = {
  given: anything,
  accepts: anything,
  weights: anything,
  sample: anything,
  budget: anything
};
var VIEW = oneOf(["action", "outcome"]);
function settingsFrom(model, policies, options) {
  const { given = {}, accepts = ["accept"], weights = {}, sample, budget = {} } = options;
  checkOptions(budget, { nodes: anything, steps: anything }, ["budget"]);
  throwIssues(checkMarginals(model, weights));
  checkActions(model, policies, accepts);
  const known = knownFacts(model, given);
  rejectContradiction(model, known);
  if (sample?.length === 0) {
    throw new InputError({ code: "empty-list", path: ["sample"], message: "expected at least one set of facts" });
  }
  return {
    given: known,
    accepts: new Set(accepts),
    sample: sample?.map((facts) => new Map([...knownFacts(model, facts), ...known])),
    weigh: (levels) => weightsFor(levels, weights),
    nodes: count2("nodes", budget.nodes ?? NODE_BUDGET),
    steps: count2("steps", budget.steps ?? 2e5)
  };
}
function checkActions(model, policies, accepts) {
  const used = policies.flatMap(({ rules, otherwise }) => [...rules.map((rule) => rule.then), otherwise]);
  const known = [.../* @__PURE__ */ new Set([...model.actions, ...used.map(({ action }) => action)])];
  for (const [i, action] of accepts.entries()) {
    if (known.includes(action)) continue;
    const suggestion = didYouMean(action, known);
    const message = `expected one of ${known.join(", ")}`;
    const issue = { code: "unknown-action", path: ["accepts", i], message };
    throw new InputError(suggestion === void 0 ? issue : { ...issue, suggestion });
  }
}
function count2(name, value) {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InputError({ code: "out-of-range", path: ["budget", name], message: "expected an integer from 0" });
}

// src/analysis/firings.ts
function goalsAt(rules, place) {
  const before = rules.slice(0, place).map(({ when }) => ({ condition: when, wanted: false }));
  const rule = rules[place];
  return rule ? [...before, { condition: rule.when, wanted: true }] : before;
}
function firingsOf({ rules, otherwise }) {
  return [...rules.map((rule) => rule.then), otherwise].map((outcome, i) => ({ outcome, goals: goalsAt(rules, i) }));
}
function searchPair(search, a2, b, wanted) {
  let answer;
  for (const first of a2) {
    for (const second of b) {
      if (!wanted(first.outcome, second.outcome)) continue;
      const found = search.find([...first.goals, ...second.goals]);
      if (typeof found === "object") return found;
      answer ??= found;
    }
  }
  return answer;
}

// src/analysis/search.ts
var SEARCH_STEPS = 2e4;
function createSearch(model, conditions, allowed) {
  const values = new Map(
    levelsFor(model, [...conditions, ...model.constraints]).map((level) => {
      const cells = [...level.representatives.keys()];
      const first = ordinaryCell(level);
      return [level.fact, [first, ...cells.filter((cell) => cell !== first)].map((cell) => valueIn(level, cell))];
    })
  );
  const names = /* @__PURE__ */ new WeakMap();
  const nameOf = (condition) => {
    const name = names.get(condition) ?? canonicalJson(condition);
    names.set(condition, name);
    return name;
  };
  let steps = 0;
  const find = (goals) => {
    let left = Math.min(SEARCH_STEPS, allowed - steps);
    const visit = (open, known) => {
      if (open.size === 0) return known;
      if (left <= 0) return "undecided";
      const { fact, candidates } = branchOn(open, values);
      for (const value of candidates) {
        left -= 1;
        steps += 1;
        const next = new Map([...known, [fact, value]]);
        const rest = reduced(open, fact, value, nameOf);
        const found = rest && visit(rest, next);
        if (found !== void 0) return found;
      }
      return void 0;
    };
    const start = settle([...goals, ...model.constraints.map((condition) => ({ condition, wanted: true }))], nameOf);
    return start && visit(start, /* @__PURE__ */ new Map());
  };
  return { find, steps: () => steps };
}
function branchOn(open, values) {
  let best;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [name, { condition, wanted }] of open) {
    if ("fact" in condition) {
      const all = values.get(condition.fact) ?? [];
      return { fact: condition.fact, candidates: all.filter((value) => holds(condition, value) === wanted) };
    }
    if (name.length >= smallest) continue;
    smallest = name.length;
    const fact = firstFactIn(condition);
    best = { fact, candidates: values.get(fact) ?? [] };
  }
  return best ?? { fact: "", candidates: [] };
}
function firstFactIn(condition) {
  let at = condition;
  while (!("fact" in at)) {
    const inner = "not" in at ? at.not : "all" in at ? at.all[0] : "any" in at ? at.any[0] : at.of[0];
    if (!inner) return "";
    at = inner;
  }
  return at.fact;
}
function reduced(open, fact, value, nameOf) {
  const known = /* @__PURE__ */ new Map([[fact, value]]);
  const goals = [];
  for (const goal of open.values()) {
    const rest = simplify(goal.condition, known);
    if (typeof rest !== "boolean")
      goals.push(rest === goal.condition ? goal : { condition: rest, wanted: goal.wanted });
    else if (rest !== goal.wanted) return void 0;
  }
  return settle(goals, nameOf);
}
function settle(goals, nameOf) {
  const seen = /* @__PURE__ */ new Map();
  const settled = /* @__PURE__ */ new Map();
  const open = [...goals];
  for (let goal = open.pop(); goal; goal = open.pop()) {
    const { condition, wanted } = goal;
    const name = nameOf(condition);
    const before = seen.get(name);
    if (before === wanted) continue;
    if (before !== void 0) return void 0;
    seen.set(name, wanted);
    if ("not" in condition) open.push({ condition: condition.not, wanted: !wanted });
    else if ("all" in condition && wanted) open.push(...condition.all.map((part) => ({ condition: part, wanted })));
    else if ("any" in condition && !wanted) open.push(...condition.any.map((part) => ({ condition: part, wanted })));
    else settled.set(name, goal);
  }
  return settled;
}

// src/analysis/compare-search.ts
function compareBySearch(model, a2, b, { partial, on }, { given, accepts, steps, sample }) {
  const fixed = [...given].map(([fact, value]) => ({ fact, op: "eq", value }));
  const conditions = [...a2.rules, ...b.rules].map((rule) => rule.when);
  const search = createSearch(model, [...conditions, ...fixed], steps);
  const start = fixed.map((condition) => ({ condition, wanted: true }));
  const ofA = firingsOf(a2).map((firing) => ({ ...firing, goals: [...start, ...firing.goals] }));
  const ofB = firingsOf(b);
  const ask = (wanted) => {
    const found = searchPair(search, ofA, ofB, wanted);
    if (typeof found !== "object") return found;
    const separates2 = (known2) => wanted(outcomeFor(a2, known2), outcomeFor(b, known2));
    const facts = simplest(model, found, given, separates2);
    return asFacts(model, withoutIdleFacts(model, [a2, b], facts, given, on));
  };
  const onlyA = ask((x, y) => accepts.has(x.action) && !accepts.has(y.action));
  const onlyB = ask((x, y) => !accepts.has(x.action) && accepts.has(y.action));
  const known = [onlyA, onlyB].find((found) => typeof found === "object");
  const differ = known ?? ask((x, y) => keyOf(x, on) !== keyOf(y, on));
  const findings = { onlyA, onlyB, differ, share: null };
  const carried = partial ? carriedOver(a2, b, findings) : findings;
  if (!sample) return { ...carried, steps: search.steps() };
  const [first, second] = [answering(model, a2, on), answering(model, b, on)];
  const differing = sample.filter((facts) => first(facts).key !== second(facts).key);
  return { ...carried, share: differing.length / sample.length, steps: search.steps() };
}
function simplest(model, found, given, separates2) {
  const ordinary = [...model.facts.values()].map(({ name, domain }) => [name, ordinaryValue(domain)]);
  const facts = new Map([...ordinary, ...found]);
  for (const [name, value] of ordinary) {
    const before = facts.get(name);
    if (given.has(name) || before === void 0 || before === value) continue;
    facts.set(name, value);
    if (!isPossible(model, facts) || !separates2(facts)) facts.set(name, before);
  }
  return facts;
}
function withoutIdleFacts(model, policies, facts, given, on) {
  const kept = new Map(facts);
  for (const [name, value] of facts) {
    const fact = model.facts.get(name);
    if (given.has(name) || !fact || value !== ordinaryValue(fact.domain)) continue;
    kept.delete(name);
    if (!policies.every((policy) => answersOnce(model, policy, kept, on))) kept.set(name, value);
  }
  return kept;
}
function answersOnce(model, policy, known, on) {
  const { possible, reply } = readingByRules(model, policy, candidatesFrom(outcomesInOrder(policy), on))(known);
  return possible.length === 1 && reply !== null;
}
function answering(model, policy, on) {
  const reading2 = readingByRules(model, policy, candidatesFrom(outcomesInOrder(policy), on));
  return (known) => carriedOut(policy, reading2(known), on);
}
var outcomesInOrder = ({ rules, otherwise }) => [
  ...rules.map((rule) => rule.then),
  otherwise
];

// src/analysis/compare.ts
function compare(a2, b, options = {}) {
  const model = sharedModel(a2, b);
  checkOptions(options, { ...MEASURING, inputs: oneOf(["complete", "partial"]), on: VIEW });
  const settings = settingsFrom(model, [a2, b], options);
  const { inputs = "complete", on = "action" } = options;
  const view = { partial: inputs === "partial", on };
  const exact = compareByDiagrams(model, a2, b, view, settings);
  const { steps, ...found } = exact ? { ...exact, steps: 0 } : compareBySearch(model, a2, b, view, settings);
  const { onlyA, onlyB, differ, share } = found;
  const relation = relationOf(onlyA, onlyB, differ);
  const witnesses = Object.entries({ onlyAAccepts: onlyA, onlyBAccepts: onlyB, differ }).filter(
    ([, facts]) => facts !== void 0 && facts !== "undecided"
  );
  return {
    relation,
    // Witnesses speak of the facts of the vocabulary, which are those of the policies' types.
    witnesses: Object.fromEntries(witnesses),
    share,
    by: exact ? "diagram" : "search",
    ...relation === "undecided" ? { spent: { nodes: settings.nodes, steps } } : {}
  };
}
function relationOf(onlyA, onlyB, differ) {
  if (typeof onlyA === "object" && typeof onlyB === "object") return "incomparable";
  if (onlyA === "undecided" || onlyB === "undecided") return "undecided";
  if (onlyA) return "looser";
  if (onlyB) return "stricter";
  if (differ === "undecided") return "undecided";
  return differ ? "incomparable" : "equal";
}

// src/diagram/cofactor.ts
function cofactor(nodes, root, level, cell) {
  return rebuilding(nodes, (node, kidsOf) => {
    if (nodes.levelOf(node) > level) return node;
    return nodes.levelOf(node) === level ? nodes.child(node, cell) : nodes.make(nodes.levelOf(node), kidsOf(node));
  })(root);
}
function joinedOver(nodes, root, levels, join) {
  return rebuilding(nodes, (node, kidsOf) => {
    const level = nodes.levelOf(node);
    return levels.has(level) ? kidsOf(node).reduce(join) : nodes.make(level, kidsOf(node));
  })(root);
}
function withoutImpossible(nodes, impossible) {
  return rebuilding(nodes, (node, kidsOf) => {
    const kids = kidsOf(node);
    const [first = impossible, ...others] = kids.filter((kid) => kid !== impossible);
    return others.every((kid) => kid === first) ? first : nodes.make(nodes.levelOf(node), kids);
  });
}
function rebuilding(nodes, step) {
  const known = /* @__PURE__ */ new Map();
  const kidsOf = (node) => {
    const kids = [];
    const arity = nodes.arities[nodes.levelOf(node)] ?? 0;
    for (let cell = 0; cell < arity; cell++) kids.push(visit(nodes.child(node, cell)));
    return kids;
  };
  const visit = (node) => {
    if (isTerminal(node)) return node;
    const before = known.get(node);
    if (before !== void 0) return before;
    const result = step(node, kidsOf);
    known.set(node, result);
    return result;
  };
  return visit;
}

// src/invitation/acquaintance-questions.ts
var acquaintanceQuestions = {
  metInPerson: {
    question: {
      nl: "Heb je deze persoon in het echt ontmoet?",
      en: "Have you met this person in person?"
    },
    answeredBy: ["me", "sender"]
  },
  wouldIntroduce: {
    question: {
      nl: "Zou je deze persoon voorstellen aan iemand uit je netwerk, als daarom wordt gevraagd?",
      en: "Would you introduce this person to somebody in your network, if asked?"
    },
    answeredBy: ["me"]
  },
  knowsMe: {
    question: {
      nl: "Herinnert deze persoon zich jou nog?",
      en: "Does this person remember you?"
    },
    answeredBy: ["me", "sender"]
  },
  knows: {
    question: { nl: "Weet je wie dit is?", en: "Do you know who this is?" },
    answeredBy: ["me"]
  },
  trusts: {
    question: { nl: "Vertrouw je deze persoon?", en: "Do you trust this person?" },
    answeredBy: ["me"]
  },
  messagesExchanged: {
    cost: 4,
    question: {
      nl: "Hoeveel berichten hebben jullie uitgewisseld?",
      en: "How many messages have you exchanged?"
    }
  },
  daysInContact: {
    cost: 4,
    question: {
      nl: "Op hoeveel dagen hebben jullie contact gehad?",
      en: "On how many days have you been in contact?"
    }
  },
  mutualConnections: {
    cost: 2,
    question: {
      nl: "Hoeveel gezamenlijke connecties hebben jullie?",
      en: "How many connections do you share?"
    }
  },
  sharedEmployer: {
    question: {
      nl: "Hebben jullie bij dezelfde organisatie gewerkt?",
      en: "Have you worked for the same organisation?"
    },
    answeredBy: ["me", "sender"]
  },
  sharedGroup: {
    question: {
      nl: "Zitten jullie samen in een groep of vereniging?",
      en: "Are you in a group or association together?"
    },
    answeredBy: ["me", "sender"]
  },
  mutualFriend: {
    cost: 2,
    question: {
      nl: "Staat iemand die jullie allebei kennen voor deze persoon in?",
      en: "Does somebody you both know vouch for this person?"
    },
    answeredBy: ["me", "connector"]
  },
  interactedOnline: {
    question: {
      nl: "Hebben jullie online op elkaar gereageerd?",
      en: "Have you reacted to each other online?"
    },
    answeredBy: ["me"]
  },
  followedByMe: {
    question: { nl: "Volg je deze persoon?", en: "Do you follow this person?" }
  },
  invitedBefore: {
    cost: 4,
    question: {
      nl: "Hoe vaak heeft deze persoon je al eerder uitgenodigd?",
      en: "How often has this person invited you before?"
    }
  },
  openNetworker: {
    question: {
      nl: "Accepteert deze persoon iedereen (een LION of open netwerker)?",
      en: "Does this person connect with everyone (a LION, an open networker)?"
    },
    answeredBy: ["me", "sender"]
  },
  recruiterOutreach: {
    question: { nl: "Gaat dit om een vacature voor jou?", en: "Is this about a job for you?" },
    answeredBy: ["me", "sender"]
  },
  salesPitch: {
    question: { nl: "Wil deze persoon je iets verkopen?", en: "Does this person want to sell you something?" },
    answeredBy: ["me"]
  },
  suspectedScam: {
    question: { nl: "Lijkt dit op oplichting?", en: "Does this look like a scam?" },
    answeredBy: ["me"]
  },
  inAllowList: {
    question: {
      nl: "Staat deze persoon op je lijst van welkome mensen?",
      en: "Is this person on your list of welcome people?"
    }
  },
  inBlockList: {
    question: { nl: "Heb je deze persoon geblokkeerd?", en: "Have you blocked this person?" }
  },
  seniority: {
    question: { nl: "Op welk niveau werkt deze persoon?", en: "At what level does this person work?" },
    answeredBy: ["me", "sender"]
  },
  industry: {
    question: { nl: "In welke branche werkt deze persoon?", en: "In which industry does this person work?" },
    answeredBy: ["me", "sender"]
  }
};

// src/decide/askable.ts
var questions = acquaintanceQuestions;
var acquaintance = /* @__PURE__ */ acquaintanceModel((name) => questions[name] ?? {});
var askableVocabularyOf = (policy) => vocabularyOf(policy, acquaintance);

// src/decide/decision.ts
function referenceOf(policy) {
  return { name: policy.name, version: policy.version, hash: policyHash(policy) };
}
function questionsAbout(facts, model) {
  const asked2 = facts.flatMap((fact) => {
    const definition = model.facts.get(fact);
    if (!definition?.question) return [];
    return [{ fact, prompt: definition.question, answeredBy: definition.answeredBy }];
  });
  if (asked2.length > 0) return asked2;
  return facts.map((fact) => ({ fact, prompt: { nl: fact, en: fact }, answeredBy: [] }));
}
function decisionFrom(policy, reference, summary, precision, questions2) {
  const [action, ...others] = summary.possible;
  if (action !== void 0 && others.length === 0) {
    const { rule, reply } = summary;
    return { status: "settled", action, rule, reply, precision, policy: reference };
  }
  const meanwhile = policy.whenOpen === "ask" ? { action: "ask" } : policy.whenOpen;
  return {
    status: "open",
    action: meanwhile.action,
    rule: null,
    reply: meanwhile.reply ?? null,
    possible: summary.possible,
    questions: questions2(),
    precision,
    policy: reference
  };
}

// src/decide/interpret.ts
function interpret(policy, facts) {
  const model = askableVocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);
  const candidates = candidatesOf(policy);
  const left = /* @__PURE__ */ new Set();
  const unknown = /* @__PURE__ */ new Set();
  for (const i of candidates.keys()) {
    const condition = policy.rules[i]?.when;
    const truth = condition ? truthOf(condition, known) : true;
    if (truth === false) continue;
    left.add(i);
    if (truth === true) break;
    for (const fact of condition ? factsIn(condition) : []) if (!known.has(fact)) unknown.add(fact);
  }
  const precision = unknown.size === 0 ? "exact" : "cautious";
  const questions2 = () => questionsAbout([...unknown], model);
  return decisionFrom(policy, referenceOf(policy), summarise(candidates, left), precision, questions2);
}

// src/decide/inquiry.ts
var NOTHING = terminal(0);
var INQUIRY_BUDGET = 1e6;
function inquire(policy, model, known, weigh = uniformWeights, isAsked = ({ question }) => question !== void 0) {
  const diagrams = buildDiagrams(model, [deciderByAction(policy)], known);
  if (diagrams === "contradiction") throw contradiction(model, known);
  if (diagrams === "over-budget") return void 0;
  const { levels } = diagrams;
  const nodes = createNodes(diagrams.nodes.arities, INQUIRY_BUDGET);
  const anonymous = candidatesOf(policy).map(({ outcome }) => ({ rule: "", outcome: { action: outcome.action } }));
  const sets = summariesOf(anonymous);
  const actions = deciderByAction(policy).labels;
  const join = combine(nodes, (a2, b) => {
    if (a2 === b || b === NOTHING) return a2;
    if (a2 === NOTHING) return b;
    return isTerminal(a2) && isTerminal(b) ? terminal(sets.join(~a2, ~b)) : UNDECIDED;
  });
  try {
    const asSets = mapTerminals(
      diagrams.nodes,
      diagrams.roots[0] ?? IMPOSSIBLE,
      (end) => end === IMPOSSIBLE ? NOTHING : terminal(sets.of(actions.indexOf(labelOf(end)))),
      nodes
    );
    const facts = levels.flatMap((level) => model.facts.get(level.fact) ?? []);
    const silent = new Set(facts.flatMap((fact, level) => isAsked(fact) ? [] : [level]));
    const root = joinedOver(nodes, asSets, silent, join);
    const places = new Map([...model.facts.keys()].map((name, i) => [name, i]));
    const weights = weigh(levels);
    return {
      nodes,
      root,
      facts,
      weights,
      chances: distributions(nodes, weights),
      simplified: withoutImpossible(nodes, NOTHING),
      place: (name) => places.get(name) ?? 0
    };
  } catch (error) {
    if (error instanceof BudgetExceeded) return void 0;
    throw error;
  }
}
function isOver(inquiry, root) {
  return isTerminal(inquiry.simplified(root));
}
function questionsLeft(inquiry, root) {
  const { nodes, weights, facts } = inquiry;
  const left = supportOf(nodes, root).flatMap((level) => {
    const fact = facts[level];
    if (!fact) return [];
    const nexts = (weights[level] ?? []).map((_, cell) => cofactor(nodes, root, level, cell));
    const different = new Set(nexts.map(inquiry.simplified));
    different.delete(NOTHING);
    if (different.size < 2) return [];
    const chances = nexts.map((next, cell) => (weights[level]?.[cell] ?? 0) * possibility(inquiry, next));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    const answers = nexts.map((next, cell) => ({ next, chance: (chances[cell] ?? 0) / total }));
    return [{ fact, answers: answers.filter(({ chance }) => chance > 0) }];
  });
  return left.toSorted((a2, b) => inquiry.place(a2.fact.name) - inquiry.place(b.fact.name));
}
function possibility({ chances }, root) {
  return 1 - (chances(root).get(NOTHING) ?? 0);
}
function uncertainty({ chances }, root) {
  const shares = chances(root);
  const possible = 1 - (shares.get(NOTHING) ?? 0);
  let bits = 0;
  for (const [end, share] of shares) {
    const chance = share / possible;
    if (end !== NOTHING && chance > 0) bits -= chance * Math.log2(chance);
  }
  return bits;
}

// src/decide/next-question.ts
var QUESTION_STATES = 3e5;
function nextQuestion(policy, facts, options = {}) {
  const model = askableVocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);
  checkOptions(options, { strategy: oneOf(["greedy", "optimal"]), weights: anything, costs: anything });
  throwIssues(checkMarginals(model, options.weights ?? {}));
  const cost = costOf(model, options.costs ?? {});
  const inquiry = inquire(policy, model, known, (levels) => weightsFor(levels, options.weights));
  if (!inquiry || isOver(inquiry, inquiry.root)) return null;
  if (options.strategy === "optimal") {
    const plan = withinBudget(() => optimalPlan(inquiry, cost)(inquiry.root));
    if (plan?.ask) return { ...asked(plan.ask, model), expectedQuestions: plan.questions, strategy: "optimal" };
  }
  const [first] = rankGreedily(inquiry, inquiry.root, cost);
  if (!first) return null;
  const expectedQuestions = withinBudget(() => greedyLength(inquiry, cost)(inquiry.root)) ?? null;
  return { ...asked(first, model), expectedQuestions, strategy: "greedy" };
}
function openQuestions(policy, model, known) {
  const unknown = [...model.facts.keys()].filter((name) => !known.has(name));
  const ranked = (isAsked) => {
    const inquiry = inquire(policy, model, known, void 0, isAsked);
    const order = inquiry && withinBudget(() => rankGreedily(inquiry, inquiry.root, costOf(model, {})));
    return order?.map(({ fact }) => fact.name) ?? unknown;
  };
  const asked2 = ranked();
  return questionsAbout(asked2.length > 0 ? asked2 : ranked(() => true), model);
}
function costOf(model, costs) {
  requireFacts(model, Object.keys(costs), ["costs"]);
  for (const [fact, cost] of Object.entries(costs)) {
    if (cost === void 0 || cost > 0 && Number.isFinite(cost)) continue;
    throw new InputError({
      code: "out-of-range",
      path: ["costs", fact],
      message: `expected a cost above 0, got \`${cost}\``
    });
  }
  return ({ fact }) => (Object.hasOwn(costs, fact.name) ? costs[fact.name] : void 0) ?? fact.cost ?? 1;
}
function asked({ fact }, model) {
  const [question] = questionsAbout([fact.name], model);
  return question ?? { fact: fact.name, prompt: { nl: fact.name, en: fact.name }, answeredBy: fact.answeredBy };
}
function rankGreedily(inquiry, root, cost) {
  const now = uncertainty(inquiry, root);
  return questionsLeft(inquiry, root).map((asking) => {
    const after = asking.answers.reduce((sum, { chance, next }) => sum + chance * uncertainty(inquiry, next), 0);
    return { asking, gain: (now - after) / cost(asking) };
  }).toSorted((a2, b) => Math.abs(a2.gain - b.gain) < 1e-12 ? 0 : b.gain - a2.gain).map(({ asking }) => asking);
}
function greedyLength(inquiry, cost) {
  return remembered((root, lengthOf) => {
    if (isOver(inquiry, root)) return 0;
    const [first] = rankGreedily(inquiry, root, cost);
    return first ? 1 + expected(first, lengthOf) : 0;
  });
}
function optimalPlan(inquiry, cost) {
  const bitsPerAnswer = Math.log2(Math.max(2, ...inquiry.weights.map((cells) => cells.length)));
  return remembered((root, planOf) => {
    let best = { cost: Number.POSITIVE_INFINITY, questions: 0 };
    if (isOver(inquiry, root)) return { cost: 0, questions: 0 };
    const left = questionsLeft(inquiry, root);
    const cheapest = Math.min(...left.map(cost));
    const atLeast3 = (next) => isOver(inquiry, next) ? 0 : cheapest * Math.max(1, uncertainty(inquiry, next) / bitsPerAnswer);
    const ranked = left.map((ask) => ({ ask, bound: cost(ask) + expected(ask, atLeast3) })).toSorted((a2, b) => a2.bound - b.bound);
    for (const { ask, bound } of ranked) {
      if (bound >= best.cost - 1e-12) break;
      const total = cost(ask) + expected(ask, (next) => planOf(next).cost);
      if (total >= best.cost - 1e-12) continue;
      best = { ask, cost: total, questions: 1 + expected(ask, (next) => planOf(next).questions) };
    }
    return best;
  });
}
function expected({ answers }, of) {
  return answers.reduce((sum, { chance, next }) => sum + chance * of(next), 0);
}
function remembered(step) {
  const known = /* @__PURE__ */ new Map();
  let visited = 0;
  const self = (state) => {
    const before = known.get(state);
    if (before !== void 0) return before;
    visited += 1;
    if (visited > QUESTION_STATES) throw new BudgetExceeded();
    const result = step(state, self);
    known.set(state, result);
    return result;
  };
  return self;
}

// src/decide/evaluate.ts
function evaluate(policy, facts) {
  const model = askableVocabularyOf(policy);
  const known = knownFacts(model, facts);
  rejectContradiction(model, known);
  const diagrams = buildDiagrams(model, [deciderByRule(policy)], known);
  if (diagrams === "contradiction") throw contradiction(model, known);
  if (diagrams === "over-budget") return interpret(policy, facts);
  const ends = new Set(terminalsOf(diagrams.nodes, diagrams.roots[0] ?? IMPOSSIBLE).map(labelOf));
  const summary = summarise(candidatesOf(policy), ends);
  const questions2 = () => openQuestions(policy, model, known);
  return decisionFrom(policy, referenceOf(policy), summary, "exact", questions2);
}

// src/decide/policy-lift.ts
function liftPolicy(diagrams, summaries) {
  const valueAt = (end) => end === IMPOSSIBLE ? summaries.bottom : summaries.of(labelOf(end));
  return withinBudget(() => lift(diagrams.nodes, diagrams.roots[0] ?? IMPOSSIBLE, valueAt, summaries));
}

// src/decide/read-by-place.ts
function readByName(names) {
  const [
    name0 = "",
    name1 = "",
    name2 = "",
    name3 = "",
    name4 = "",
    name5 = "",
    name6 = "",
    name7 = "",
    name8 = "",
    name9 = "",
    name10 = "",
    name11 = "",
    name12 = "",
    name13 = "",
    name14 = "",
    name15 = "",
    name16 = "",
    name17 = "",
    name18 = "",
    name19 = "",
    name20 = "",
    name21 = "",
    name22 = "",
    name23 = "",
    name24 = "",
    name25 = "",
    name26 = "",
    name27 = "",
    name28 = "",
    name29 = "",
    name30 = "",
    name31 = ""
  ] = names;
  return (input, place) => {
    switch (place) {
      case 0:
        return input[name0];
      case 1:
        return input[name1];
      case 2:
        return input[name2];
      case 3:
        return input[name3];
      case 4:
        return input[name4];
      case 5:
        return input[name5];
      case 6:
        return input[name6];
      case 7:
        return input[name7];
      case 8:
        return input[name8];
      case 9:
        return input[name9];
      case 10:
        return input[name10];
      case 11:
        return input[name11];
      case 12:
        return input[name12];
      case 13:
        return input[name13];
      case 14:
        return input[name14];
      case 15:
        return input[name15];
      case 16:
        return input[name16];
      case 17:
        return input[name17];
      case 18:
        return input[name18];
      case 19:
        return input[name19];
      case 20:
        return input[name20];
      case 21:
        return input[name21];
      case 22:
        return input[name22];
      case 23:
        return input[name23];
      case 24:
        return input[name24];
      case 25:
        return input[name25];
      case 26:
        return input[name26];
      case 27:
        return input[name27];
      case 28:
        return input[name28];
      case 29:
        return input[name29];
      case 30:
        return input[name30];
      case 31:
        return input[name31];
      default:
        return input[names[place] ?? ""];
    }
  };
}

// src/decide/shared-decisions.ts
var INPUT = /* @__PURE__ */ Symbol("input");
function sharedDecisions(policy, questionsAbout2) {
  const reference = Object.freeze(referenceOf(policy));
  const questions2 = {
    enumerable: true,
    get() {
      return questionsAbout2(this[INPUT]);
    }
  };
  return (summary) => {
    const decision = Object.freeze(decisionFrom(policy, reference, summary, "exact", () => []));
    if (decision.status === "settled") return decision;
    const { status, action, rule, reply, possible, precision } = decision;
    return (input) => {
      const known = { status, action, rule, reply, possible, precision, policy: reference };
      const open = Object.defineProperty(known, INPUT, { value: input });
      return Object.defineProperty(open, "questions", questions2);
    };
  };
}

// src/decide/next-up.ts
function nextUp(value) {
  const bits = new DataView(new ArrayBuffer(8));
  if (value === 0) return Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

// src/decide/step.ts
function stepWith(fields) {
  return {
    answer: fields.answer,
    place: fields.place ?? 0,
    whenTrue: fields.whenTrue,
    whenFalse: fields.whenFalse,
    whenUnknown: fields.whenUnknown,
    min: fields.min ?? Number.POSITIVE_INFINITY,
    max: fields.max ?? Number.NEGATIVE_INFINITY,
    integer: fields.integer ?? false,
    cut: fields.cut ?? 0,
    below: fields.below,
    fromCut: fields.fromCut,
    byText: fields.byText
  };
}
function walk(first, read, reject) {
  return (input) => {
    let step = first;
    while (step.answer === void 0) {
      const value = read(input, step.place);
      let next;
      if (value === true) next = step.whenTrue;
      else if (value === false) next = step.whenFalse;
      else if (typeof value === "number") {
        if (value >= step.min && value <= step.max && (!step.integer || Number.isInteger(value))) {
          next = value >= step.cut ? step.fromCut : step.below;
        }
      } else if (value === void 0 || value === null) next = step.whenUnknown;
      else next = step.byText?.get(value);
      if (next === void 0) return reject(input);
      step = next;
    }
    return typeof step.answer === "function" ? step.answer(input) : step.answer;
  };
}
function answering2(answer) {
  return stepWith({ answer });
}
function reading(level, place, cells, whenUnknown) {
  const { domain } = level;
  const step = { place, whenUnknown };
  switch (domain.kind) {
    case "boolean":
      return stepWith({ ...step, whenFalse: cells[0], whenTrue: cells[1] });
    case "choice": {
      const byText = /* @__PURE__ */ new Map();
      for (const [value, cell] of level.cellOfValue) {
        const next = cells[cell];
        if (next) byText.set(value, next);
      }
      return stepWith({ ...step, byText });
    }
    case "number": {
      const { min, max, integer } = domain;
      return comparing({ ...step, min, max, integer }, bordersBetween(level.cuts, cells), cells);
    }
  }
}
function bordersBetween(cuts, cells) {
  return cuts.flatMap(({ at, open }, i) => {
    return cells[i] === cells[i + 1] ? [] : [{ cut: open ? nextUp(at) : at, cell: i + 1 }];
  });
}
function comparing(step, borders, cells) {
  const middle = borders.length >> 1;
  const border = borders[middle];
  if (!border) return stepWith(step);
  const side = (part, only) => part.length > 0 ? comparing(step, part, cells) : cells[only];
  const below = side(borders.slice(0, middle), border.cell - 1);
  const fromCut = side(borders.slice(middle + 1), border.cell);
  return stepWith({ ...step, cut: border.cut, below, fromCut });
}

// src/decide/compile.ts
function compile(policy, accessors = {}) {
  checkArgument(accessors, anObject, ["accessors"]);
  const model = askableVocabularyOf(policy);
  const names = [...model.facts.keys()];
  const read = readerOf(names, accessors);
  const factsOf = (input) => Object.fromEntries(names.map((name, place) => [name, read(input, place)]));
  const slowly = (input) => evaluate(policy, factsOf(input));
  const diagrams = buildDiagrams(model, [deciderByRule(policy)]);
  if (typeof diagrams === "string") return slowly;
  const summaries = summariesOf(candidatesOf(policy));
  const decisions = sharedDecisions(
    policy,
    (input) => openQuestions(policy, model, knownFacts(model, factsOf(input)))
  );
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const lifted = liftPolicy(diagrams, summaries);
  if (lifted) {
    const first = firstStep(diagrams.levels, lifted, placeOf, (value) => {
      const summary = summaries.get(value);
      return answering2(summary.possible.length === 0 ? slowly : decisions(summary));
    });
    return walk(first, read, slowly);
  }
  const candidates = candidatesOf(policy);
  return (input) => {
    const ends = everyEnd(diagrams, (fact) => read(input, placeOf.get(fact) ?? 0));
    if (ends.size === 0) return slowly(input);
    const decision = decisions(summarise(candidates, ends));
    return typeof decision === "function" ? decision(input) : decision;
  };
}
function firstStep(levels, { nodes, root }, placeOf, endOf) {
  const made = /* @__PURE__ */ new Map();
  const at = (node) => {
    const before = made.get(node);
    if (before) return before;
    const level = levels[nodes.levelOf(node)];
    const step = isTerminal(node) || !level ? endOf(~node) : inner(node, level);
    made.set(node, step);
    return step;
  };
  const inner = (node, level) => {
    const cells = level.representatives.map((_, cell) => at(nodes.child(node, cell)));
    return reading(level, placeOf.get(level.fact) ?? 0, cells, at(nodes.child(node, cells.length)));
  };
  return at(root);
}
function everyEnd({ levels, nodes, roots: roots2 }, valueAt) {
  const ends = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const open = [roots2[0] ?? IMPOSSIBLE];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const level = levels[nodes.levelOf(node)];
    if (isTerminal(node) || !level) {
      if (node !== IMPOSSIBLE) ends.add(labelOf(node));
      continue;
    }
    const value = valueAt(level.fact);
    if (value === void 0 || value === null) {
      for (const cell of level.representatives.keys()) open.push(nodes.child(node, cell));
    } else if (checkValue(level.domain, value, [level.fact])) return /* @__PURE__ */ new Set();
    else open.push(nodes.child(node, cellOf(level, value)));
  }
  return ends;
}
function readerOf(names, accessors) {
  const byName = names.some((name) => name in Object.prototype) ? readOwn(names) : readByName(names);
  if (Object.keys(accessors).length === 0) return byName;
  const own = new Map(Object.entries(accessors));
  const readers = names.map((name, place) => own.get(name) ?? ((input) => byName(input, place)));
  return (input, place) => readers[place]?.(input);
}
function readOwn(names) {
  return (input, place) => {
    const name = names[place] ?? "";
    return Object.hasOwn(input, name) ? input[name] : void 0;
  };
}

// src/policy/presets/criterion.ts
var CRITERIA = ["met", "would-introduce", "both"];
var met = { fact: "metInPerson", op: "eq", value: true };
var wouldIntroduce = { fact: "wouldIntroduce", op: "eq", value: true };
var REASONS = {
  met: {
    nl: "Je legt contact met mensen die je in het echt hebt ontmoet.",
    en: "You connect with people you have met in person."
  },
  "would-introduce": {
    nl: "Je legt contact met mensen die je aan anderen zou voorstellen.",
    en: "You connect with people you would introduce to others."
  },
  both: {
    nl: "Je legt contact met mensen die je hebt ontmoet en die je aan anderen zou voorstellen.",
    en: "You connect with people you have met and would introduce to others."
  }
};
function criterionRule(criterion) {
  const conditions = { met, "would-introduce": wouldIntroduce, both: { all: [met, wouldIntroduce] } };
  return {
    id: criterion === "both" ? "met-and-would-introduce" : criterion,
    when: conditions[criterion],
    then: { action: "accept", reply: "reply.welcome.accepted" },
    because: REASONS[criterion]
  };
}

// src/policy/presets/guards.ts
function guards(then) {
  return [
    {
      id: "blocked",
      when: { fact: "inBlockList", op: "eq", value: true },
      then,
      because: { nl: "Wie je blokkeert, laat je niet toe.", en: "You let nobody in whom you have blocked." }
    },
    {
      id: "suspected-scam",
      when: { fact: "suspectedScam", op: "eq", value: true },
      then,
      because: { nl: "Op oplichting ga je niet in.", en: "You do not respond to scams." }
    }
  ];
}

// src/policy/build.ts
function documentOf(reference, draft) {
  const { rules, otherwise, whenOpen, ...head } = draft;
  return { ...head, language: LANGUAGE, vocabulary: reference, rules, otherwise, whenOpen };
}

// src/policy/presets/preset-policy.ts
function preset(vocabulary, draft) {
  if (vocabulary) requireExtension(vocabulary);
  return documentOf(vocabulary?.reference ?? ACQUAINTANCE, draft);
}
function requireExtension({ facts }) {
  for (const [name, domain] of Object.entries(acquaintanceDomains)) {
    if (JSON.stringify(facts.get(name)?.domain) === JSON.stringify(domain)) continue;
    const message = `a preset needs a vocabulary that extends the built-in one, with its fact \`${name}\``;
    throw new InputError({ code: "unusable-vocabulary", path: ["vocabulary"], message });
  }
}

// src/policy/presets/hybrid.ts
function hybrid(options = {}) {
  checkOptions(options, {
    vocabulary: anything,
    criterion: oneOf(CRITERIA),
    signs: integerFrom(1, 6),
    mutualConnections: integerFrom(1),
    messages: integerFrom(1),
    days: integerFrom(1)
  });
  const { criterion = "both", signs = 2, mutualConnections = 10, messages = 10, days = 4 } = options;
  return preset(options.vocabulary, {
    name: "hybrid",
    version: "1.0.0",
    rules: [
      ...guards({ action: "decline" }),
      {
        id: "welcome-list",
        when: { fact: "inAllowList", op: "eq", value: true },
        then: { action: "accept", reply: "reply.welcome.accepted" },
        because: {
          nl: "Je eigen lijst gaat voor.",
          en: "Your own list comes first."
        }
      },
      criterionRule(criterion),
      {
        id: "sales-pitch",
        when: { fact: "salesPitch", op: "eq", value: true },
        then: { action: "decline" },
        because: {
          nl: "Je netwerk is geen markt voor verkooppraatjes.",
          en: "Your network is no market for sales pitches."
        }
      },
      {
        id: "known-and-in-contact",
        when: {
          all: [
            { fact: "knows", op: "eq", value: true },
            {
              any: [
                { fact: "daysInContact", op: "gte", value: days },
                { fact: "messagesExchanged", op: "gte", value: messages },
                { fact: "sharedEmployer", op: "eq", value: true },
                { fact: "mutualFriend", op: "eq", value: true }
              ]
            }
          ]
        },
        then: { action: "accept", reply: "reply.welcome.accepted" },
        because: {
          nl: "Bekenden met wie je echt contact hebt, zijn welkom.",
          en: "Acquaintances you are really in contact with are welcome."
        }
      },
      {
        id: "asked-to-archive",
        when: {
          all: [
            { fact: "asksToArchive", op: "eq", value: true },
            { fact: "knows", op: "eq", value: false }
          ]
        },
        then: { action: "archive", reply: "reply.archive.no-recall" },
        because: {
          nl: "De afzender vroeg zelf om te archiveren als je niet meer weet wie het is.",
          en: "The sender asked you to archive if you do not remember."
        }
      },
      {
        id: "claims-a-meeting",
        when: {
          all: [
            { fact: "claimsMeeting", op: "eq", value: true },
            { fact: "metInPerson", op: "eq", value: false }
          ]
        },
        then: { action: "ask", reply: "reply.ask.how-do-we-know" },
        because: {
          nl: "De afzender schrijft dat jullie elkaar spraken, en jij weet daar niet van: vraag het na.",
          en: "The sender writes that you have talked, and you do not recall it: ask."
        }
      },
      {
        id: "shared-world",
        when: {
          atLeast: signs,
          of: [
            { fact: "mutualConnections", op: "gte", value: mutualConnections },
            { fact: "sharedGroup", op: "eq", value: true },
            { fact: "sharedEmployer", op: "eq", value: true },
            { fact: "mutualFriend", op: "eq", value: true },
            { fact: "interactedOnline", op: "eq", value: true },
            { fact: "followedByMe", op: "eq", value: true }
          ]
        },
        then: { action: "accept", reply: "reply.welcome.accepted" },
        because: {
          nl: "Genoeg wijst erop dat jullie in dezelfde wereld werken.",
          en: "Enough signs show that you move in the same world."
        }
      }
    ],
    otherwise: { action: "archive", reply: "reply.archive.not-met" },
    whenOpen: "ask"
  });
}

// test/bench/random-policy.ts
var CHOICES = ["red", "green", "blue", "grey", "white"];
var ACTIONS = ["accept", "archive", "ask", "decline"];
var NEIGHBOURS = 5;
var CORE = 3;
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
function randomPolicy({ rules, facts, kind, seed }) {
  const random = randomFrom(seed * 7919 + rules * 31 + facts + (kind === "local" ? 1 : 0));
  const below = (n) => Math.floor(random() * n);
  const kinds = Array.from({ length: facts }, () => random());
  const properties = Object.fromEntries(kinds.map((share, i) => [`f${i}`, propertyFor(share)]));
  const comparison = (place) => {
    const fact = `f${place}`;
    const share = kinds[place] ?? 0;
    if (share < 0.5) return { fact, op: "eq", value: random() < 0.5 };
    if (share < 0.8) return { fact, op: random() < 0.5 ? "gte" : "lt", value: 5 * (1 + below(19)) };
    return { fact, op: random() < 0.5 ? "eq" : "ne", value: CHOICES[below(CHOICES.length)] ?? "red" };
  };
  const rule = (i) => {
    const centre = Math.floor(i / rules * facts);
    const place = () => {
      if (kind === "uniform") return below(facts);
      return random() < 0.3 ? below(CORE) : (centre + below(NEIGHBOURS)) % facts;
    };
    const part = () => random() < 0.2 ? { any: [comparison(place()), comparison(place())] } : comparison(place());
    return {
      id: `r${i}`,
      when: { all: Array.from({ length: 2 + below(3) }, part) },
      then: { action: ACTIONS[below(ACTIONS.length)] ?? "accept" }
    };
  };
  const policy = {
    language: 1,
    name: `random-${kind}-${rules}x${facts}-${seed}`,
    version: "1.0.0",
    vocabulary: { type: "object", properties },
    rules: Array.from({ length: rules }, (_, i) => rule(i)),
    otherwise: { action: "archive" },
    whenOpen: "ask"
  };
  return { policy };
}
function propertyFor(share) {
  if (share < 0.5) return { type: "boolean" };
  if (share < 0.8) return { type: "integer", minimum: 0, maximum: 100 };
  return { type: "string", enum: CHOICES };
}
function mutant(policy, seed) {
  const random = randomFrom(seed);
  const at = Math.floor(random() * policy.rules.length);
  const change = (condition) => {
    if ("all" in condition) {
      const which = Math.floor(random() * condition.all.length);
      return { all: condition.all.map((part, i) => i === which ? change(part) : part) };
    }
    if ("any" in condition) return { any: condition.any.map((part, i) => i === 0 ? change(part) : part) };
    if (!("fact" in condition)) return condition;
    const { value, op } = condition;
    if (typeof value === "boolean") return { ...condition, value: !value };
    if (typeof value === "number") return { ...condition, value: value + 1 };
    return { ...condition, op: op === "eq" ? "ne" : "eq" };
  };
  return { ...policy, rules: policy.rules.map((rule, i) => i === at ? { ...rule, when: change(rule.when) } : rule) };
}

// test/bench/question-counts.ts
var SHARES = {
  inBlockList: 0.01,
  suspectedScam: 0.03,
  inAllowList: 0.02,
  salesPitch: 0.1,
  metInPerson: 0.25,
  wouldIntroduce: 0.2,
  knows: 0.35,
  sharedEmployer: 0.15,
  sharedGroup: 0.15,
  mutualFriend: 0.1,
  interactedOnline: 0.15,
  followedByMe: 0.1,
  asksToArchive: 0.02,
  claimsMeeting: 0.15
};
var NUMBERS = ["messagesExchanged", "daysInContact", "mutualConnections"];
var TOLD = { asksToArchive: false, claimsMeeting: false };
var PRESUMED = { ...TOLD, inBlockList: false, suspectedScam: false, inAllowList: false, salesPitch: false };
function countQuestions(likely, invitations, told = TOLD) {
  const policy = hybrid();
  const weights = likely === "as judged" ? SHARES : {};
  const once = Object.fromEntries([...Object.keys(SHARES), ...NUMBERS].map((fact) => [fact, 1]));
  const expectedBy = (strategy) => {
    const next = nextQuestion(policy, told, { weights, costs: once, strategy });
    return next?.strategy === strategy ? next.expectedQuestions ?? Number.NaN : Number.NaN;
  };
  const shares = likely === "as judged" ? SHARES : Object.fromEntries(Object.keys(SHARES).map((fact) => [fact, 0.5]));
  return {
    optimal: expectedBy("optimal"),
    greedy: expectedBy("greedy"),
    inRuleOrder: inRuleOrder(shares, invitations, told)
  };
}
function inRuleOrder(shares, invitations, told) {
  const policy = hybrid();
  const model = vocabularyOf(policy);
  const decide = compile(policy);
  const random = randomFrom(5);
  const order = policy.rules.map(({ when }) => ({ when, facts: factsIn(when) }));
  let asked2 = 0;
  let counted = 0;
  while (counted < invitations) {
    const truth = {};
    for (const [fact, share] of Object.entries(shares)) truth[fact] = random() < share;
    for (const fact of NUMBERS) truth[fact] = random() < 0.5 ? 0 : 20;
    if ((truth["metInPerson"] || truth["wouldIntroduce"]) && !truth["knows"]) continue;
    counted += 1;
    const facts = { ...told };
    while (decide(facts).status === "open") {
      const known = knownFacts(model, facts);
      const fact = order.filter(({ when }) => truthOf(when, known) === void 0).flatMap((rule) => rule.facts).find((name) => !known.has(name));
      if (fact === void 0) break;
      facts[fact] = truth[fact] ?? false;
      asked2 += 1;
    }
  }
  return asked2 / counted;
}

// test/bench/diagram.ts
var SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);
var BUILDS = 3;
var CASES = [
  { kind: "local", rules: 30, facts: 20, bar: "\u2264 15" },
  { kind: "local", rules: 60, facts: 40, bar: "\u2264 250" },
  { kind: "uniform", rules: 30, facts: 20, bar: "\u2264 200" },
  { kind: "uniform", rules: 60, facts: 40, bar: "ends" }
];
var sorted = (numbers) => numbers.toSorted((a2, b) => a2 - b);
var median = (numbers) => sorted(numbers)[numbers.length >> 1] ?? Number.NaN;
var largest = (numbers) => sorted(numbers).at(-1) ?? Number.NaN;
var spread = (numbers, digits = 0) => numbers.length > 0 ? `${median(numbers).toFixed(digits)} (${largest(numbers).toFixed(digits)})` : "\u2013";
function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1e3, result };
}
var table = CASES.map(({ kind, rules, facts, bar }) => {
  const policies = SEEDS.map((seed) => randomPolicy({ kind, rules, facts, seed }).policy);
  const built = policies.map((policy) => {
    const [model, deciders] = [vocabularyOf(policy), [deciderByRule(policy)]];
    const tries = Array.from({ length: BUILDS }, () => timed(() => buildDiagrams(model, deciders)));
    return { ms: Math.min(...tries.map(({ ms }) => ms)), result: tries[0]?.result };
  });
  const nodes = built.flatMap(
    ({ result }) => typeof result === "object" ? [countNodes(result.nodes, result.roots)] : []
  );
  const compared = policies.map((policy, i) => timed(() => compare(policy, mutant(policy, i))));
  const told = compared.map(({ result }) => result);
  return {
    policies: `${kind} ${rules}\xD7${facts}`,
    built: `${nodes.length}/10`,
    "nodes, median (max)": spread(nodes),
    "ms, median (max)": spread(
      built.map(({ ms }) => ms),
      1
    ),
    bar,
    "compare with a mutant, ms": spread(
      compared.map(({ ms }) => ms),
      0
    ),
    "by search": told.filter(({ by }) => by === "search").length,
    "decided or with a witness": told.filter(({ relation, witnesses }) => relation !== "undecided" || witnesses.differ).length
  };
});
console.table(table);
console.log("questions until `hybrid` has nothing left to ask, on average");
console.table(
  ["as judged", "evenly"].map((likely) => {
    const { optimal, greedy, inRuleOrder: inRuleOrder2 } = countQuestions(likely, 4e3);
    return {
      "answers likely": likely,
      optimal: optimal.toFixed(3),
      greedy: greedy.toFixed(3),
      "in the order of the rules": inRuleOrder2.toFixed(3),
      "greedy over optimal": `${((greedy / optimal - 1) * 100).toFixed(1)} % (bar 5 %)`,
      "greedy under rule order": `${((1 - greedy / inRuleOrder2) * 100).toFixed(1)} % (bar 10 %)`
    };
  })
);
