import { parseArgs } from "node:util";
import { didYouMean } from "./meant";

/** What the command was asked to do. */
export interface Arguments {
  readonly help: boolean;
  /** Folder or zip of an export; the invented sample when left out. */
  readonly input?: string;
  readonly policy: string;
  readonly locale: string;
  readonly register?: string;
  /** Each reply in the language of the note. */
  readonly theirLanguage: boolean;
  readonly now?: string;
  readonly answers?: string;
  readonly calendar?: string;
  readonly contacts?: string;
  /** Addresses of mine that the export does not name. */
  readonly me?: readonly string[];
  readonly replies: boolean;
  readonly why: boolean;
  readonly json: boolean;
}

export const USAGE = `Usage: npm start -- [export] [options]

  export               your LinkedIn export, the zip or its folder; an invented sample when left out

  --policy NAME|FILE   strict (default), strict-met, strict-would-introduce, hybrid, lion, or a JSON file
  --locale TAG         language of reasons and replies: nl, nl-BE, en (default)
  --register NAME      je or u in Dutch, neutral or formal in English
  --their-language     each reply in the language of the note, where that is Dutch or English
  --answers FILE       your own word about people, as in examples/data/sample-answers.json
  --calendar FILE      your calendar (.ics), as Google, Outlook or Apple exports it: whom you met
  --contacts FILE      your address book (.vcf): which addresses are one person's
  --me ADDRESS         your own e-mail address in that calendar, where the export has another; may be repeated
  --now DAY            decide as on this day, 2026-11-23; today when left out
  --why                the whole explanation and its evidence, for each invitation
  --replies            the reply to each invitation, ready to paste
  --json               everything as JSON
  --help               this text

Nothing leaves this computer: the files are read, and the answer is printed.`;

const OPTIONS = {
  help: { type: "boolean", short: "h", default: false },
  policy: { type: "string", default: "strict" },
  locale: { type: "string", default: "en" },
  register: { type: "string" },
  "their-language": { type: "boolean", default: false },
  now: { type: "string" },
  answers: { type: "string" },
  calendar: { type: "string" },
  contacts: { type: "string" },
  me: { type: "string", multiple: true },
  replies: { type: "boolean", default: false },
  why: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** Reads the command line; a mistake gives a sentence with the fix. */
export function readArguments(argv: readonly string[]): Arguments | { readonly mistake: string } {
  const misused = misusedOption(argv);
  if (misused !== undefined) return { mistake: `${misused}\n--help lists the options.` };
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  if (positionals.length > 1) return { mistake: "Give one export: a zip or a folder." };
  const [input] = positionals;
  const mistake = mistakeIn(values);
  if (mistake !== undefined) return { mistake };
  const theirLanguage = values["their-language"];
  return { ...values, theirLanguage, ...(input === undefined ? {} : { input }) };
}

/** The options that npm took for its own, because the two dashes before them are missing; npm has `json` and `help` itself. */
export function takenByNpm(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const names = Object.keys(OPTIONS).filter((name) => name !== "json" && name !== "help");
  const taken = names.filter((name) => environment[`npm_config_${name.replaceAll("-", "_")}`] !== undefined);
  if (taken.length === 0) return undefined;
  const options = taken.map((name) => `--${name}`).join(" and ");
  return `npm took ${options} for itself. Put two dashes before the options: npm start -- --${taken[0]} …`;
}

/** What is wrong with the first option that cannot be read. */
function misusedOption(argv: readonly string[]): string | undefined {
  const { tokens } = parseArgs({ args: [...argv], strict: false, tokens: true, options: OPTIONS });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) {
      return `There is no option ${rawName}.${didYouMean(
        rawName,
        Object.keys(OPTIONS).map((known) => `--${known}`),
      )}`;
    }
    const wantsValue = OPTIONS[name as keyof typeof OPTIONS].type === "string";
    if (wantsValue && (value === undefined || (!inlineValue && value.startsWith("-")))) {
      return `${rawName} wants a value behind it.`;
    }
    if (!wantsValue && value !== undefined) return `${rawName} takes no value.`;
  }
  return undefined;
}

/** The languages there are words and replies in, with their registers. */
const LANGUAGES = {
  nl: { name: "Dutch", registers: ["je", "u"] },
  en: { name: "English", registers: ["neutral", "formal"] },
} as const;

function mistakeIn({
  locale,
  register,
  now,
}: {
  readonly locale: string;
  readonly register?: string | undefined;
  readonly now?: string | undefined;
}): string | undefined {
  const language = languageOf(locale);
  if (language === undefined) return `There are no words and replies in “${locale}”. Use --locale nl, nl-BE or en.`;
  const { name, registers } = LANGUAGES[language];
  if (register !== undefined && !registers.some((known) => known === register)) {
    return `There is no register “${register}” in ${name}. Use je or u with --locale nl, neutral or formal with --locale en.`;
  }
  const isDay = now === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(now) && new Date(now).toJSON()?.startsWith(now));
  return isDay ? undefined : `“${now}” is no day. Write it as 2026-11-23.`;
}

function languageOf(locale: string): keyof typeof LANGUAGES | undefined {
  try {
    const { language } = new Intl.Locale(locale);
    return language === "nl" || language === "en" ? language : undefined;
  } catch {
    return undefined;
  }
}
