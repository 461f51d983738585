import { styleText } from "node:util";
import stringWidth from "string-width";

/** What the terminal can do. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns on a line. */
  readonly width: number;
}

/** The terminal that the command runs in; no colour where its output goes elsewhere. */
export function thisTerminal(): Terminal {
  return { colour: process.stdout.isTTY, width: process.stdout.columns ?? 110 };
}

type Colour = Parameters<typeof styleText>[0];

/** Text in a colour, where there is colour. */
export function paint(text: string, colour: Colour, terminal: Terminal): string {
  return terminal.colour ? styleText(colour, text, { validateStream: false }) : text;
}

/** A text that takes exactly so many columns. */
export function fill(text: string, columns: number): string {
  const short = shorten(text, columns - 1);
  return short + " ".repeat(Math.max(0, columns - stringWidth(short)));
}

/** A text of at most so many columns, with an ellipsis where words are missing. */
function shorten(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(short + segment) > columns - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** A text in lines of at most so many columns. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && stringWidth(`${line} ${word}`) > columns) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
