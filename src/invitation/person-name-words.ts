/** Words that occur in name fields without being a name, or that join the parts of one. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that open a family name, titles of nobility among them, in lower case. */
const PARTICLES = words(
  "van von vom vanden vander zu zum zur de der den het 't 's ter ten te op in aan bij onder over uit uijt voor tot la le les los las du des da das do dos di del della delle dal dalla degli el al bin ibn af av v.d. v.d v/d v/d. vd vd. v. v.de v.der v.den vdr baron barones graaf gravin ridder jonkheer",
);

/** Whether a word opens a family name. With one letter and a point only in lower case: "v. Dam", but "V. Dam". */
export const isParticle = (word: string): boolean =>
  PARTICLES.has(/^\p{Lu}\.$/u.test(word) ? word : word.toLowerCase());

// "St." opens a family name ("St. John") and is no initial.
const INITIAL = /^(?!st\.$)(?:\p{L}{1,3}\.-?)+\p{L}?$/iu;

/** `H.`, `H.J.`, `Joh.`, or a single capital. */
export const isInitial = (word: string): boolean => (INITIAL.test(word) || /^\p{Lu}$/u.test(word)) && !isParticle(word);

/** A title or several in front of a name, with the space behind; the Dutch `mr.` is a law degree. */
export const TITLES =
  /^(?:(?:dr|drs|dra|ir|ing|mrs?|ms|mx|mw|mevr|mevrouw|mej|dhr|prof|professor|jhr|jkvr|jonkheer|ds|miss|madam|sir|rev|capt)(?:\.\s*|\s+|$))+/i;

/** What a name says of a generation. */
export const GENERATION = /^(?:jr|sr|jnr|snr|junior|senior|ii|iii|iv)\.?$/i;

/** Degrees, certificates and offices that stand behind a name, in lower case. */
const CREDENTIALS = words(
  "msc bsc mscba ba ma mba emba bba phd md llm llb jd mphil dphil edd dba meng beng med bed mph mpa mfa rn ra re rc aa cpa cfa acca fca cipd mcipd fcipd phr sphr pmp cissp cisa cism csm psm pspo itil prince2 esq obe mbe qc pcc acc rpa ing ir drs dr ceo cto cfo coo cmo cio chro gz",
);

/** Whether every word is a degree, in whatever capitals: for a text behind a comma, where a name no longer is. */
export const areCredentials = (text: string): boolean =>
  text.split(/[\s/]+/).every((word) => CREDENTIALS.has(word.replace(/\./g, "").toLowerCase()));

/** Whether a word at the end is a degree and no name: "MA" and "MSc", but not "Ma" or "Re". */
export const isCredential = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && areCredentials(word);

const NOT_PERSONAL =
  /(?:^|\s)(?:gmbh|ltd|llc|inc|plc|bvba|company|bedrijf|team|support|helpdesk|klantenservice|info|admin\w*|recruit\w*|werving|talent|hr|vacatures|careers?|sales|marketing|redactie|secretariaat|consult\w+|solutions|services?|systems|group|groep|holdings?|stichting|foundation|vereniging|association|academ\w+|universit\w+|hogeschool|school|institu\w+|agency|agentschap|bureau|uitzendbureau|managers?|directors?|directeur|(?:co-?)?founder|owner|eigenaar|developer|specialist|official|nieuwsbrief|newsletter|webshop|shop|media|studio|ventures|partners|network|netwerk)(?=\s|$)|\s(?:b\.?v|n\.?v|v\.?o\.?f|ag)\.?$|^(?:linked-?in|hidden|verborgen)[\s-]*(?:member|lid|user|gebruiker|mitglied|membre)$/i;

/** A company, a department, a role, or how the platform shows a member that you may not see. */
export const isNotPersonal = (text: string): boolean => NOT_PERSONAL.test(text);
