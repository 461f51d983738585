/**
 * What may I send? Today's risk, what more invitations do to it, this week's plan, and which old ones to withdraw.
 *
 *   npx tsx examples/02-what-may-i-send.ts            (writes risk-curve.svg beside this file with --picture)
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { collect, invitationsOf } from "know-and-trust/evidence";
import { ruleSet, sendingBudget } from "know-and-trust/platform";
import * as risk from "know-and-trust/risk";
import { readExport } from "./terminal/files";
import { printSending } from "./terminal/print-sending";
import { riskCurveSvg } from "./terminal/risk-curve-svg";

const sample = fileURLToPath(new URL("data/sample-export", import.meta.url));

/** The report and the picture, for an export and a day; the IDK rate is learned from `idks` among the `answered`. */
export function report(path: string, today: string, history = { sends: 120, idks: 2 }) {
  const sent = invitationsOf(collect([readExport(path)])).filter(({ direction }) => direction === "outgoing");
  const age = (sentAt = today): number => Math.max(0, (Date.parse(today) - Date.parse(sentAt.slice(0, 10))) / 864e5);
  const waiting = sent
    .filter(({ status }) => status === "unknown")
    .map(({ id, sentAt }) => ({ id, ageDays: age(sentAt) }));
  const advice = risk.withdrawAdvice(waiting, { coolDownDays: 21 });

  // After thirty days nearly every answer that comes has come; that IDKs come at the same pace is our judgement.
  const rate = risk.posteriorIdkRate(history);
  const outstanding = waiting.filter(({ ageDays }) => ageDays < 30).map(() => 1);
  const state = { received: history.idks, outstanding, rate };
  const points = risk.riskCurve({ ...state, counts: [0, 10, 25, 50] });

  const rules = ruleSet("linkedin-2026");
  const thisWeek = waiting.filter(({ ageDays }) => ageDays < 7).length;
  const recent = waiting.filter(({ ageDays }) => ageDays < 183).length;
  const budget = sendingBudget(rules, { sentThisWeek: thisWeek, pending: recent });
  const people = Array.from({ length: 100 }, (_, i) => {
    const facts = i % 4 === 0 ? { knowsMe: true } : i % 3 === 0 ? { metInPerson: true } : {};
    return { id: `person ${i + 1}`, value: 1 + (i % 5), p: risk.estimateIdk(facts, { rate: rate.mean }).p };
  });
  const plan = risk.planOutreach({
    candidates: people,
    maxRisk: 0.05,
    received: history.idks,
    outstanding: outstanding.map(() => rate.mean),
    maxSends: budget.sends,
    maxNotes: budget.notes,
    noteEffect: risk.noteFactor({ withNote: { sends: 0, idks: 0 }, rate: rate.mean }),
  });
  const text = printSending({ waiting, young: outstanding.length, rate, history, points, budget, plan, advice });
  const curve = risk.riskCurve({ ...state, counts: Array.from({ length: 21 }, (_, i) => 5 * i) });
  return { text, svg: riskCurveSvg(curve) };
}

if (import.meta.filename === process.argv[1]) {
  const { text, svg } = report(sample, "2026-11-23");
  console.log(text);
  if (process.argv.includes("--picture")) writeFileSync(new URL("risk-curve.svg", import.meta.url), svg);
}
