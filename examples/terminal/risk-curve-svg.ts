import type { RiskCurvePoint } from "know-and-trust/risk";

/** The risk against the number of further invitations, with its interval as a band. */
export function riskCurveSvg(points: readonly RiskCurvePoint[]): string {
  const [width, height, left, bottom] = [640, 360, 60, 40];
  const most = Math.max(1, ...points.map(({ invitations }) => invitations));
  const x = (n: number): string => (left + ((width - left - 20) * n) / most).toFixed(1);
  const y = (risk: number): string => (height - bottom - (height - bottom - 20) * risk).toFixed(1);
  const path = (at: (point: RiskCurvePoint) => number, list = points): string =>
    list.map((point) => `${x(point.invitations)},${y(at(point))}`).join(" ");
  const band = `${path(({ interval }) => interval[1])} ${path(({ interval }) => interval[0], points.toReversed())}`;
  const marks = [0, 0.25, 0.5, 0.75, 1].map(
    (risk) =>
      `<path d="M${left} ${y(risk)}H${width - 20}" stroke="#ddd"/>` +
      `<text x="${left - 8}" y="${y(risk)}" text-anchor="end" dominant-baseline="middle">${100 * risk} %</text>`,
  );
  const counts = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * most));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>Chance of reaching the IDK threshold</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...marks,
    `<polygon points="${band}" fill="#0a66c2" opacity="0.18"/>`,
    `<polyline points="${path(({ block }) => block)}" fill="none" stroke="#0a66c2" stroke-width="2.5"/>`,
    ...counts.map((n) => `<text x="${x(n)}" y="${height - 20}" text-anchor="middle">${n}</text>`),
    `<text x="${width / 2}" y="${height - 4}" text-anchor="middle">further invitations</text>`,
    "</svg>\n",
  ].join("\n");
}
