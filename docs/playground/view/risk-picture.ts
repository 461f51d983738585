import type { RiskCurvePoint } from "know-and-trust/risk";
import type { Risk } from "../state/state";
import type { Words } from "../words/words";
import { percent } from "./phrases";
import { element, type Tree } from "./tree";

const WIDTH = 560;
const HEIGHT = 280;
const LEFT = 52;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 40;

/** The curve with its interval as a band, and the number of invitations one thinks of. Colours are the style sheet's. */
export function riskPicture({ curve, then }: Risk, locale: string, words: Words): Tree {
  const most = Math.max(1, ...curve.map(({ invitations }) => invitations));
  const top = scaleFor(curve);
  const x = (n: number): number => round(LEFT + ((WIDTH - LEFT - RIGHT) * n) / most);
  const y = (risk: number): number => round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * (risk / top));
  const points = (at: (point: RiskCurvePoint) => number, list = curve): string =>
    list.map((point) => `${x(point.invitations)},${y(at(point))}`).join(" ");
  const band = `${points(({ interval }) => interval[1])} ${points(({ interval }) => interval[0], curve.toReversed())}`;
  const levels = [0, 0.25, 0.5, 0.75, 1].map((part) => part * top);
  return element(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": words.risk.chart, class: "picture" },
    levels.map((level) => [
      element("path", { class: "grid", d: `M${LEFT} ${y(level)}H${WIDTH - RIGHT}` }),
      element(
        "text",
        { x: LEFT - 8, y: y(level), "text-anchor": "end", "dominant-baseline": "middle" },
        percent(level, locale),
      ),
    ]),
    element("polygon", { class: "band", points: band }),
    element("polyline", { class: "line", points: points(({ block }) => block) }),
    then
      ? [
          element("path", { class: "mark", d: `M${x(then.invitations)} ${y(0)}V${y(then.block)}` }),
          element("circle", { class: "spot", cx: x(then.invitations), cy: y(then.block), r: 5 }),
        ]
      : null,
    [0, 0.25, 0.5, 0.75, 1].map((part) =>
      element("text", { x: x(part * most), y: HEIGHT - 22, "text-anchor": "middle" }, Math.round(part * most)),
    ),
    element("text", { x: (LEFT + WIDTH - RIGHT) / 2, y: HEIGHT - 5, "text-anchor": "middle" }, words.risk.xAxis),
  );
}

/** The first of some round tops that the band fits under, so that small risks are not a flat line. */
function scaleFor(curve: readonly RiskCurvePoint[]): number {
  const highest = Math.max(0, ...curve.map(({ interval }) => interval[1]));
  return [0.004, 0.02, 0.04, 0.1, 0.2, 0.4].find((top) => highest <= top) ?? 1;
}

const round = (value: number): number => Math.round(value * 10) / 10;
