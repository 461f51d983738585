/**
 * Writes docs/messages.md: every message in every language, register and parameter size, for a native speaker to
 * review.
 *
 *   npx tsx scripts/make-messages-page.ts            write the page
 *   npx tsx scripts/make-messages-page.ts --check    exit 1 when the committed page is stale
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Contract, render } from "../src/messages/index";
import { purposes } from "../src/messages/purposes";
import { messages, type Params, SIZES, sample, variants, voices } from "../test/messages/samples";

const PAGE = fileURLToPath(new URL("../docs/messages.md", import.meta.url));
const FRAME = fileURLToPath(new URL("./messages-page-intro.md", import.meta.url));
const TITLES: Readonly<Record<string, string>> = { nl: "Nederlands", "nl-BE": "Nederlands (België)", en: "English" };

/** The page as it should be. */
export function messagesPage(): string {
  const locales = [...new Set(voices.map(({ locale }) => locale))];
  return [readFileSync(FRAME, "utf8").trimEnd(), contractTable(), ...locales.map(section)].join("\n\n").concat("\n");
}

function contractTable(): string {
  const rows = messages.map(([id, { channel, params }]) => {
    const { purpose, requirements } = purposes[id];
    return `| \`${id}\` | ${channel} | ${purpose} | ${requirements.join(", ")} | ${parameters(params)} |`;
  });
  const head = ["| message | channel | purpose | requirement | parameters |", "|---|---|---|---|---|"];
  return ["## Messages and their parameters", "", ...head, ...rows].join("\n");
}

function parameters(params: Contract["params"]): string {
  const shown = Object.entries(params).map(([name, parameter]) => {
    const isOptional = "optional" in parameter || ("default" in parameter && parameter.default !== undefined);
    const kind = parameter.kind === "choice" ? parameter.values.join(", ") : parameter.kind;
    return `\`${name}${isOptional ? "?" : ""}\` (${kind})`;
  });
  return shown.join("; ") || "none";
}

/** A language with the messages that its own catalogue holds. */
function section(locale: string): string {
  const tables = messages.flatMap(([id, contract]) => {
    const rows = voices.filter((voice) => voice.locale === locale).flatMap((voice) => rowsOf(id, contract, voice));
    if (rows.length === 0) return [];
    return [`### ${id}`, ["| register | parameters | text | length |", "|---|---|---|---:|", ...rows].join("\n")];
  });
  return [`## ${TITLES[locale] ?? locale}`, ...tables].join("\n\n");
}

function rowsOf(id: string, contract: Contract, voice: (typeof voices)[number]): readonly string[] {
  const seen = new Set<string>();
  return SIZES.flatMap((size) => {
    const params = sample(contract, size, voice.locale);
    // Every wording of a choice is shown once, at typical parameters.
    return (size === "typical" ? variants(contract, params) : [params]).flatMap((chosen) => {
      const { text, locale, length, dropped, shortened } = render(id, chosen, voice);
      if (locale !== voice.locale || seen.has(text)) return [];
      seen.add(text);
      const fitting = [
        ...(dropped.length > 0 ? [`without ${dropped.join(", ")}`] : []),
        ...(shortened.length > 0 ? [`${shortened.join(", ")} shortened`] : []),
      ];
      const label = [size, ...choices(contract, chosen), ...fitting].join("; ");
      return [`| ${voice.register} | ${label} | ${text.replaceAll("\n", "<br>").replaceAll("|", "\\|")} | ${length} |`];
    });
  });
}

const choices = (contract: Contract, params: Params): readonly string[] =>
  Object.entries(contract.params).flatMap(([key, { kind }]) =>
    kind === "choice" && params[key] !== undefined ? [`${key} ${params[key]}`] : [],
  );

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) writeFileSync(PAGE, messagesPage());
  else if (readFileSync(PAGE, "utf8") !== messagesPage()) {
    console.error("docs/messages.md is stale: run `npx tsx scripts/make-messages-page.ts`");
    process.exitCode = 1;
  }
}
