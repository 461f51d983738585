/** What does each school buy? The same 300 invitations through two policies, in an invented network of 5,000 people. */
import { writeFileSync } from "node:fs";
import { compile, lion, strictSelective } from "know-and-trust";
import { buildGraph, curationChart, simulateCuration, syntheticNetwork, syntheticTies } from "know-and-trust/reach";

const graph = buildGraph(syntheticNetwork({ people: 5000, edges: 60_000, seed: 6 }));
const ties = syntheticTies({ share: 0.1, seed: 6 }); // one connection in ten is somebody one really knows
const arrivals = graph.people
  .filter((_, i) => i % 16 === 0)
  .slice(0, 300)
  .map((id) => {
    const known = ties("me", id) === true;
    return { id, facts: { metInPerson: known, wouldIntroduce: known } };
  });
const outcomes = simulateCuration({
  graph,
  ties,
  arrivals,
  policies: { lion: compile(lion()), selective: compile(strictSelective()) },
  steps: 30,
});

const row = (...cells: (string | number)[]) => console.log(cells.map((cell) => String(cell).padStart(10)).join(""));
row("", "accepted", "known", "reach", "usable", "share", "asks");
for (const [school, { accepted, known, reach, confirmed, precision = 0, asksNeeded = 0 }] of Object.entries(outcomes))
  row(school, accepted, known, reach, confirmed, `${(100 * precision).toFixed(1)} %`, asksNeeded.toFixed(2));

const captions: Record<string, string> = { reach: "reach", confirmed: "usable reach", asksNeeded: "asks until a yes" };
const panels = curationChart(outcomes, ["reach", "confirmed", "asksNeeded"]).map(({ measure, highest, lines }, i) => {
  const drawn = lines.map(({ policy, points }, j) => {
    const path = points.map(([x, y]) => `${((200 * x) / 300).toFixed(1)},${(120 - (110 * y) / highest).toFixed(1)}`);
    const [colour, dash] = j === 0 ? ["#c2571a", ""] : ["#1a5fb4", ' stroke-dasharray="5 3"'];
    const line = `<polyline points="${path.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`;
    return `${line}<text x="${j * 70}" y="142" fill="${colour}">${policy}</text>`;
  });
  const axes = '<path d="M0 0V120H200" fill="none" stroke="#888"/>';
  const title = `<text y="-8">${captions[measure]} (up to ${Number(highest.toFixed(2))})</text>`;
  return `<g transform="translate(${20 + i * 235} 34)">${axes}${title}${drawn.join("")}</g>`;
});
const size = `width="725" height="190" viewBox="0 0 725 190" font-family="sans-serif" font-size="12"`;
const about = "<title>Reach, usable reach and questions needed, over 300 invitations, for two schools</title>";
const picture = `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size}>${about}${panels.join("")}</svg>\n`;
writeFileSync(new URL("lion-or-selective.svg", import.meta.url), picture);

// Prints, and draws examples/lion-or-selective.svg:
//             accepted     known     reach    usable     share      asks
//       lion       300        37      2916        94     3.2 %      2.17
//  selective        37        37       712        94    13.2 %      1.27
