/** What the command says, in Dutch and English. */
export interface Words {
  readonly actions: Readonly<Record<string, string>>;
  readonly heading: (policy: string, count: number, day: string) => string;
  readonly open: string;
  readonly evidence: string;
  readonly buttons: string;
  readonly conflict: (facts: string) => string;
  readonly findOut: string;
  readonly helps: (count: number) => string;
  readonly read: (files: number, rows: number, used: number) => string;
  readonly setAside: (count: number, reasons: string) => string;
  readonly more: string;
  readonly none: string;
  readonly nameless: string;
}

const en: Words = {
  actions: { accept: "accept", archive: "archive", ask: "find out first", decline: "decline", report: "report" },
  heading: (policy, count, day) => `${count} pending invitations, decided by ${policy} on ${day}`,
  open: "still open",
  evidence: "from",
  buttons: "press",
  conflict: (facts) => `these facts contradict each other and count as unknown: ${facts}`,
  findOut: "What to find out first",
  helps: (count) => `for ${count}`,
  read: (files, rows, used) => `Read ${files} files: ${rows} rows, ${used} used`,
  setAside: (count, reasons) => `${count} set aside (${reasons})`,
  more: "--why explains each decision, --replies writes the answers, --help shows the rest.",
  none: "There are no pending invitations in this export.",
  nameless: "(no usable name)",
};

const nl: Words = {
  actions: {
    accept: "accepteren",
    archive: "archiveren",
    ask: "eerst uitzoeken",
    decline: "afwijzen",
    report: "melden",
  },
  heading: (policy, count, day) => `${count} openstaande uitnodigingen, beslist met ${policy} op ${day}`,
  open: "nog open",
  evidence: "uit",
  buttons: "knop",
  conflict: (facts) => `deze feiten spreken elkaar tegen en tellen als onbekend: ${facts}`,
  findOut: "Wat je eerst moet uitzoeken",
  helps: (count) => `voor ${count}`,
  read: (files, rows, used) => `${files} bestanden gelezen: ${rows} rijen, ${used} gebruikt`,
  setAside: (count, reasons) => `${count} opzijgelegd (${reasons})`,
  more: "--why legt elke beslissing uit, --replies schrijft de antwoorden, --help toont de rest.",
  none: "Er staan geen uitnodigingen open in deze export.",
  nameless: "(geen bruikbare naam)",
};

/** The words for a locale: Dutch where it is asked for, otherwise English. */
export function wordsFor(locale: string): Words {
  return locale.toLowerCase().startsWith("nl") ? nl : en;
}
