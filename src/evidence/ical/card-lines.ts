/** Turns the lines of a vCard 2.1, as old telephones and Outlook write it, into those of version 3.0. */

const TYPES = new Set(
  "HOME WORK CELL VOICE FAX PAGER MSG MODEM CAR ISDN VIDEO PREF BBS INTERNET X400 POSTAL PARCEL DOM INTL".split(" "),
);

export function isOldCard(lines: readonly string[]): boolean {
  return lines.some((line) => /^VERSION:\s*2\.1\s*$/i.test(line));
}

/** The lines with named types and decoded values; `undefined` when one of them cannot be decoded. */
export function version3Lines(lines: readonly string[]): readonly string[] | undefined {
  const read = lines.filter((line) => !/^VERSION:/i.test(line)).map(asVersion3);
  const decoded = read.filter((line) => line !== undefined);
  return decoded.length < read.length ? undefined : ["VERSION:3.0", ...decoded];
}

function asVersion3(line: string): string | undefined {
  const colon = line.indexOf(":");
  if (colon < 0) return undefined;
  const [name = "", ...parameters] = line.slice(0, colon).split(";");
  const given = new Map<string, string>();
  const types: string[] = [];
  for (const parameter of parameters) {
    const equals = parameter.indexOf("=");
    const bare = parameter.trim().toUpperCase();
    if (equals >= 0) given.set(bare.slice(0, bare.indexOf("=")), parameter.slice(equals + 1).trim());
    else if (bare === "QUOTED-PRINTABLE" || bare === "BASE64") given.set("ENCODING", bare);
    else if (TYPES.has(bare)) types.push(bare);
  }
  const encoding = given.get("ENCODING")?.toUpperCase() ?? "";
  if (encoding === "BASE64" || encoding === "B") return undefined;
  const raw = line.slice(colon + 1);
  const value = encoding === "QUOTED-PRINTABLE" ? quotedPrintable(raw, given.get("CHARSET")) : raw;
  if (value === undefined) return undefined;
  // Version 2.1 escapes the semicolon alone: its commas are commas. A decoded line break ends no line.
  const text = value
    .replace(/\\(?!;)/g, "\\\\")
    .replaceAll(",", "\\,")
    .replace(/\r?\n|\r/g, " ");
  const type = given.get("TYPE") ?? types.join(",");
  return `${name}${type === "" ? "" : `;TYPE=${type}`}:${text}`;
}

function quotedPrintable(text: string, charset = "utf-8"): string | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === "=" ? text.slice(at + 1, at + 3) : "";
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(text[at]));
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined; // a character set that nobody knows, or bytes that are not of it
  }
}
