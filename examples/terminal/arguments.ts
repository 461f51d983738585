import { parseArgs } from "node:util";

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
  --locale TAG         language of reasons and replies: nl, nl-BE, en (default), …
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

/** Reads the command line; a mistake gives a sentence with the fix. */
export function readArguments(argv: readonly string[]): Arguments | { readonly mistake: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
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
      },
    });
    if (positionals.length > 1) return { mistake: "Give one export: a zip or a folder." };
    const [input] = positionals;
    const mistake = mistakeIn(values);
    if (mistake !== undefined) return { mistake };
    const theirLanguage = values["their-language"];
    return { ...values, theirLanguage, ...(input === undefined ? {} : { input }) };
  } catch (error) {
    return { mistake: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
}

const REGISTERS = ["je", "u", "neutral", "formal"];

function mistakeIn({
  locale,
  register,
  now,
}: {
  readonly locale: string;
  readonly register?: string | undefined;
  readonly now?: string | undefined;
}): string | undefined {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    return `“${locale}” is no language. Use nl, nl-BE, en, en-GB or another language tag.`;
  }
  if (register !== undefined && !REGISTERS.includes(register)) {
    return `There is no register “${register}”. Use je or u in Dutch, neutral or formal in English.`;
  }
  const isDay = now === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(now) && new Date(now).toJSON()?.startsWith(now));
  return isDay ? undefined : `“${now}” is no day. Write it as 2026-11-23.`;
}
