/** Words that occur in name fields without being a name, or that join the parts of one. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that open a family name, in lower case. */
export const PARTICLES = words(
  "van von vom vonder vander vanden zu zum zur de der den het 't 's ter ten te op in aan bij onder over uit uijt voor tot la le les los las du des da das do dos di del della dello delle dal dalla degli el al bin ibn ben af av v.d. v.d v/d v/d. vd vd. v. v.de v.der v.den vdr",
);

/** Those that are a given name as well when another particle follows: "Al van Dam". */
export const GIVEN_OR_PARTICLE = words("al di le do du les el");

/** Titles that stand in front of a name, in lower case and without dots. */
export const TITLES = words(
  "dr drs ir ing mr mrs ms mx mw mevr mevrouw mej dhr prof professor jhr jkvr jonkheer ds dra miss madam sir rev reverend capt lt",
);

/** Dutch and Belgian titles of nobility, which stand behind the given name; only in lower case, since each is a family name too. */
export const NOBLE_TITLES = words("baron barones graaf gravin ridder jonkheer jonkvrouw jhr. jkvr.");

/** What a name says of a generation; never part of the family name. */
export const GENERATIONS = words("jr sr jnr snr junior senior ii iii iv");

/** Degrees, certificates and offices that stand behind a name, as they are written. */
const CREDENTIALS = (
  "MSc BSc MScBA BA MA MBA EMBA BBA PhD MD LLM LLB LLD JD MPhil DPhil EdD DBA MEng BEng MEd BEd MPH MPA MFA BFA RN RA RE RC AA CPA CFA CMA ACA ACCA FCA CIPD MCIPD FCIPD " +
  "SHRM PHR SPHR PMP CISSP CISA CISM CSM PSM PSPO ITIL PRINCE2 PE Esq DDS DVM DMD FRSA FRS OBE MBE CBE KC QC SJ MCC PCC ACC NLP RPA RB RI BEc MEc MIM Ing Ir Drs Dr CEO CTO CFO COO CMO CIO CHRO HR GZ VP MVP"
).split(" ");

/** As written, and with every letter upper; the words in other capitals may be a name ("Ma", "Re"). */
export const CREDENTIAL_FORMS: ReadonlySet<string> = new Set(CREDENTIALS.flatMap((word) => [word, word.toUpperCase()]));

/** Any capitals: only behind a comma, where a name no longer is. */
export const CREDENTIALS_LOWER: ReadonlySet<string> = new Set(CREDENTIALS.map((word) => word.toLowerCase()));

/** Words of a company, a department or a role, in lower case: who signs so is not greeted by name. */
export const NOT_PERSONAL = words(
  "gmbh ltd llc inc corp plc bvba company bedrijf team support service services helpdesk klantenservice info admin administrator administratie administration account accounts " +
    "recruitment recruiting recruiter recruiters recruitmentteam werving talent hr vacatures careers career sales marketing redactie secretariaat receptie consulting consultancy consultants solutions systems software " +
    "group groep holding holdings stichting foundation vereniging association academy academie university universiteit hogeschool school institute instituut agency agentschap bureau uitzendbureau " +
    "manager director directeur consultant founder co-founder cofounder owner eigenaar developer specialist official newsletter nieuwsbrief webshop shop store media studio ventures capital partners network netwerk",
);

/** Legal forms that could be initials anywhere but at the end. */
export const LEGAL_FORMS = words("bv b.v. b.v nv n.v. n.v vof v.o.f. ag");

/** How the platform shows a member that you may not see. */
export const HIDDEN_MEMBER =
  /^(?:linked-?in[\s-]*(?:member|lid|user|gebruiker|mitglied|membre)|hidden member|verborgen lid)$/i;

// A letter and a full stop is a particle only in lower case: "v. Dam", but "V. Dam".
export const isParticle = (word: string): boolean =>
  PARTICLES.has(word.length > 2 ? word.toLowerCase() : lowerPair(word));
const lowerPair = (word: string): string => (word.endsWith(".") ? word : word.toLowerCase());

// "St." opens a family name ("St. John") and is no initial.
const INITIAL = /^(?!st\.$)(?:\p{L}{1,3}\.-?)+\p{L}?$/iu;

/** `H.`, `H.J.`, `Joh.`, or a single capital. */
export const isInitial = (word: string): boolean => (INITIAL.test(word) || /^\p{Lu}$/u.test(word)) && !isParticle(word);

/** A word without its points, in lower case. */
export const plain = (word: string): string => word.replace(/\./g, "").toLowerCase();
