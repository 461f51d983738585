/** Normal forms of what identifies a person, so that two files can be known to speak of the same one. */

/**
 * The public identifier in the address of a profile, or `undefined` when the address is not one of a person.
 *
 * Country sub-domain, scheme, case, language suffix, trailing slash, query and fragment do not matter; percent-encoding
 * is undone. Old `/pub/` addresses keep their whole path. People rename their address, so two keys may be one person.
 *
 * @example
 * ```ts
 * import { profileKey } from "know-and-trust/evidence";
 * profileKey("https://NL.linkedin.com/in/Ren%C3%A9e-Smit/?trk=x"); // => "renée-smit"
 * profileKey("https://www.linkedin.com/company/acme"); // => undefined
 * ```
 */
export function profileKey(url: string): string | undefined {
  if (url.length > 500) return undefined;
  const lower = url.trim().toLowerCase();
  const host = lower.indexOf("linkedin.com/");
  if (host < 0) return undefined;
  const path = lower.slice(host + "linkedin.com/".length);
  const end = path.search(/[?#]/);
  const [folder = "", slug = "", ...rest] = (end < 0 ? path : path.slice(0, end))
    .split("/")
    .filter((step) => step !== "");
  if (slug === "") return undefined;
  if (folder === "in") return percentDecoded(slug);
  if (folder === "pub") return percentDecoded(["pub", slug, ...rest].join("/"));
  return undefined;
}

/** The address of the profile with this key. */
export function profileUrl(key: string): string {
  const path = key.startsWith("pub/") ? key : `in/${key}`;
  return `https://www.linkedin.com/${path.split("/").map(encodeURIComponent).join("/")}`;
}

function percentDecoded(text: string): string {
  if (!text.includes("%")) return text.normalize("NFC");
  try {
    return decodeURIComponent(text).normalize("NFC").toLowerCase();
  } catch {
    return text; // a stray percent sign: the text itself still tells this person from others
  }
}

/**
 * An e-mail address in lower case, or `undefined` when the text is none; dots and plus tags are left alone.
 *
 * @example
 * ```ts
 * emailKey(" Aukje.Ottema@Mail.example "); // => "aukje.ottema@mail.example"
 * emailKey("not an address"); // => undefined
 * ```
 */
export function emailKey(text: string): string | undefined {
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, "");
  const at = lower.indexOf("@");
  if (lower.length > 254 || at < 1 || at !== lower.lastIndexOf("@") || at === lower.length - 1) return undefined;
  return /[\s,;<>()]/.test(lower) ? undefined : lower;
}

/**
 * A telephone number in the form `+31612345678`, or `undefined` when that cannot be known.
 *
 * @param country - the calling code that a national number belongs to, such as `31`; without it a national number
 *   matches nobody
 * @example
 * ```ts
 * phoneKey("06 - 1234 5678", "31"); // => "+31612345678"
 * phoneKey("06 - 1234 5678"); // => undefined
 * ```
 */
export function phoneKey(text: string, country?: string): string | undefined {
  if (text.length > 40) return undefined;
  const digits = text
    .trim()
    .replace(/^tel:/i, "")
    .replace(/\(0\)/g, "")
    .replace(/[\s().\-/\u00a0\u202f]/g, "");
  if (/^\+\d{7,15}$/.test(digits)) return digits;
  if (/^00\d{7,15}$/.test(digits)) return `+${digits.slice(2)}`;
  if (country !== undefined && /^0\d{6,12}$/.test(digits)) return `+${country}${digits.slice(1)}`;
  return undefined;
}

// Letters that NFD does not take apart (Unicode has no decomposition for them).
const FOLDED: Readonly<Record<string, string>> = {
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  ĳ: "ij",
};

/**
 * A name folded for looking it up: case, accents, punctuation, emoji and what follows a comma do not matter. Equal keys
 * make two people *possibly* the same; they never prove it.
 *
 * @example
 * ```ts
 * import { nameKey } from "know-and-trust/evidence";
 * nameKey("Zoë  OKKERSE, CPA"); // => "zoe okkerse"
 * ```
 */
export function nameKey(name: string): string | undefined {
  const comma = name.slice(0, 300).indexOf(",");
  const folded = (comma > 0 ? name.slice(0, comma) : name.slice(0, 300))
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[øßæœđłıþĳ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/\p{M}/gu, "")
    .replace(/['’`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? undefined : folded;
}

// Words that many unrelated people give as their employer; sharing one is no shared employer.
const NO_EMPLOYER = new Set(
  [
    "freelance",
    "freelancer",
    "self employed",
    "selfemployed",
    "zelfstandig",
    "zelfstandige",
    "zzp",
    "zzper",
    "student",
  ].concat([
    "confidential",
    "stealth",
    "stealth startup",
    "various",
    "diverse",
    "none",
    "unemployed",
    "retired",
    "independent",
  ]),
);
const LEGAL_FORMS = new Set(
  "bv b v nv n v vof cv bvba srl sprl sa ltd limited llc llp inc corp plc gmbh ag ug sarl sas ab oy as".split(" "),
);

/**
 * An organisation's name folded for comparing, without legal form; `undefined` where the text names none (`Freelance`).
 *
 * @example
 * ```ts
 * import { companyKey } from "know-and-trust/evidence";
 * companyKey("Acme Groep B.V."); // => "acme groep"
 * companyKey("Self-employed"); // => undefined
 * ```
 */
export function companyKey(name: string): string | undefined {
  const words = (nameKey(name.replace(/[,&]/g, " ")) ?? "").split(" ");
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "")) words.pop();
  const key = words.join(" ");
  return key === "" || NO_EMPLOYER.has(key) ? undefined : key;
}
