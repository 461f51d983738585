/** `npm run bench -- risk`: the risk functions against simple loops, measured in turn in one run, as ratios. */
import { blockRisk, blockRiskUnderRate, maxInvitations, planOutreach, riskSensitivity } from "../../src/risk";

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** Five multiplications per invitation, each waiting for the one before. */
function fiveInARow(ps: Float64Array): number {
  let x = 1;
  for (let i = 0; i < ps.length; i++) {
    const q = 1 - (ps[i] as number) * 1e-3;
    x = x * q * q * q * q * q;
  }
  return x;
}

/** The stricter reading: five products side by side, one multiplication each per invitation. */
function fiveSideBySide(ps: Float64Array): number {
  let a = 1;
  let b = 1;
  let c = 1;
  let d = 1;
  let e = 1;
  for (let i = 0; i < ps.length; i++) {
    const q = 1 - (ps[i] as number) * 1e-3;
    a *= q;
    b *= q;
    c *= q;
    d *= q;
    e *= q;
  }
  return a + b + c + d + e;
}

/** Processor time, so that other work on the machine does not lengthen a task that takes longer than its turn. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Best of several rounds, the tasks taking turns so that noise hits them alike; milliseconds per call. */
function race(tasks: Readonly<Record<string, () => unknown>>, calls: number, rounds = 12): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = milliseconds();
      for (let call = 0; call < calls; call++) task();
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (milliseconds() - start) / calls);
    }
  }
  return best;
}

const rows: Record<string, string>[] = [];
const row = (what: string, size: string, ours: number, than: string, theirs: number, bar: string): void => {
  rows.push({ what, size, "ratio to": than, ratio: (ours / theirs).toFixed(2), bar });
};

for (const n of [100, 10_000, 1_000_000]) {
  const ps = Float64Array.from({ length: n }, () => random() * (n > 1e5 ? 1e-3 : 0.1));
  const time = race(
    {
      ours: () => blockRisk({ received: 0, candidates: ps }),
      row: () => fiveInARow(ps),
      side: () => fiveSideBySide(ps),
      slopes: () => (n > 1e5 ? 0 : riskSensitivity(ps, 5)),
    },
    Math.max(1, Math.round(1e6 / n)),
  );
  const [ours, inRow, side, slopes] = ["ours", "row", "side", "slopes"].map((name) => time[name] ?? Number.NaN) as [
    number,
    number,
    number,
    number,
  ];
  row("block risk, five lives", String(n), ours, "five multiplications in a row", inRow, "≤ 2");
  row("block risk, five lives", String(n), ours, "five side by side", side, "");
  if (n <= 1e5) row("sensitivity of every one", String(n), slopes, "block risk", ours, "");
}

const few = race(
  {
    inverse: () => maxInvitations({ received: 1, p: 0.004, maxRisk: 0.01 }),
    mixture: () => blockRiskUnderRate({ multipliers: new Float64Array(200).fill(1), a: 1, b: 39 }),
    tail: () => blockRisk({ received: 0, candidates: new Float64Array(200).fill(0.025) }),
  },
  100,
);
row("how many more fit", "–", few["inverse"] ?? 0, "block risk of 200", few["tail"] ?? 1, "");
row("risk under an uncertain rate", "200", few["mixture"] ?? 0, "block risk of 200", few["tail"] ?? 1, "");

const kinds: Record<string, () => { value: number; p: number }> = {
  "any value, any chance": () => ({ value: random(), p: random() * 0.3 }),
  "mostly small chances": () => ({ value: random(), p: 0.3 * random() ** 3 }),
  "values follow chances": () => {
    const p = random() * 0.3;
    return { value: p * (0.5 + random()), p };
  },
  "values nearly are chances": () => {
    const p = random() * 0.3;
    return { value: p * (0.95 + 0.1 * random()), p };
  },
  "large chances": () => ({ value: random(), p: 0.3 + 0.6 * random() }),
  "large, values follow": () => {
    const p = 0.3 + 0.6 * random();
    return { value: p * (0.5 + random()), p };
  },
};
for (const [kind, make] of Object.entries(kinds)) {
  for (const maxRisk of [0.01, 0.05, 0.2]) {
    const candidates = Array.from({ length: 10_000 }, make);
    const time = race(
      {
        plan: () => planOutreach({ candidates, maxRisk }),
        sort: () => candidates.toSorted((a, b) => b.value / b.p - a.value / a.p),
      },
      1,
      7,
    );
    const { gap } = planOutreach({ candidates, maxRisk });
    const size = `10,000 at ${maxRisk}, gap ${(100 * gap).toFixed(2)} %`;
    row(`plan: ${kind}`, size, time["plan"] ?? 0, "sorting the list", time["sort"] ?? 1, "≤ 40, gap ≤ 2 %");
  }
}
console.table(rows);
