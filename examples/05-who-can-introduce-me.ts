/** Through whom do I get introduced? The sample export, five mutual contacts read off a profile, and their answers. */
import { fileURLToPath } from "node:url";
import { collect, detectOpenNetworker, dossier, profileKey } from "know-and-trust/evidence";
import { candidateFrom, nextStep, rankConnectors, recordAnswer } from "know-and-trust/introductions";
import { render } from "know-and-trust/messages";
import { readExport } from "./terminal/files";

const linkedIn = readExport(fileURLToPath(new URL("data/sample-export", import.meta.url)));
const on = "2026-11-23";
const ria = { profileUrl: "https://www.linkedin.com/in/ria-toetenel-kt1425" };
const mine = [{ person: ria, fact: "knows", value: true, on }]; // my own word; for the others the export speaks
const store = collect([linkedIn, { kind: "answers", answers: mine }]);

// What the profile shows as mutual contacts, and what some of them said about the candidate when asked.
const said: Record<string, { reallyKnows?: boolean }> = {
  "jorien-van-hooreweghe-kt1010": { reallyKnows: true },
  "hidde-kwakernaat-kt1011": {},
  "baukje-naaldwijker-kt1001": { reallyKnows: false },
  "ria-toetenel-kt1425": {},
  "karim-fernandelli-kt1156": {},
};
const mutual = linkedIn.connections.filter(({ profileUrl }) => (profileKey(profileUrl ?? "") ?? "") in said);
const candidates = mutual.map((contact) => {
  const id = profileKey(contact.profileUrl ?? "") ?? contact.name;
  const openNetworker = detectOpenNetworker({ name: contact.name }).verdict === true;
  return candidateFrom(id, dossier(store, contact), { ...said[id], openNetworker });
});

const { ranked, excluded } = rankConnectors({ target: "sietske-noorderlicht", candidates, now: on });
for (const { id, tier, because, next } of ranked) {
  console.log(`${id}: ${tier}${next ? `, send ${next}` : ""}`);
  for (const { text, factIds } of because) console.log(`    ${text.en} (${factIds.join(", ")})`);
}
for (const { id, reason } of excluded) console.log(`${id}: left out, ${reason}`);

const [first] = ranked;
if (first) {
  const asked = recordAnswer({ target: "Sietske", connector: first.id, knows: true }, { reallyKnows: true });
  const step = nextStep(asked);
  const params = { target: "Sietske Noorderlicht", purposeText: "a position as data engineer" };
  if (step.kind === "ask") console.log(`\n${render("intro.precheck", params, { locale: "en" }).text}\n`);
  console.log("and on “not now”:", nextStep(recordAnswer(asked, { alreadyTookAnotherJob: "not-now" })));
}

// Prints, among others:
// jorien-van-hooreweghe-kt1010: ask-intro, send intro.request
// hidde-kwakernaat-kt1011: ask-if-known, send intro.ask-really-know
// ria-toetenel-kt1425: ask-if-known, send intro.ask-really-know
// karim-fernandelli-kt1156: get-acquainted-first
// baukje-naaldwijker-kt1001: left out, does-not-know-target
// and on “not now”: { kind: 'stop', reason: 'candidateMovedOn', ends: 'target', message: 'intro.thanks-anyway' }
