import { deflateSync, inflateSync } from "fflate";
import type { Choice } from "./policy-choice";
import { controlsOf, defaultsOf, PRESETS, type PresetId, type Settings } from "./presets";

/** What a link may be long: mail programs and chat apps carry this much. */
export const MOST_CHARACTERS = 16_000;
/** What a policy in a link may come to once unpacked, so that a small link cannot fill the memory. */
const MOST_BYTES = 200_000;

/** A link's fragment for two policies: presets by name with what differs from their defaults, others packed. */
export function fragmentOf([a, b]: readonly [Choice, Choice]): string {
  return `#a=${encode(a)}&b=${encode(b)}`;
}

/** The policies of a fragment; `unusable` when it names some and they cannot be read, `none` when it names none. */
export function readFragment(fragment: string): readonly [Choice, Choice] | "none" | "unusable" {
  if (fragment === "" || fragment === "#") return "none";
  if (fragment.length > MOST_CHARACTERS) return "unusable";
  const [, a, b] = /^#a=([\w.-]+)&b=([\w.-]+)$/.exec(fragment) ?? [];
  if (a === undefined || b === undefined) return fragment.startsWith("#a=") ? "unusable" : "none";
  const [first, second] = [decode(a), decode(b)];
  return first && second ? [first, second] : "unusable";
}

function encode(choice: Choice): string {
  if (choice.kind === "json") return `json.${pack(choice.text)}`;
  const defaults = defaultsOf(choice.preset);
  const own = Object.entries(choice.settings).filter(([name, value]) => value !== defaults[name]);
  return [choice.preset, ...own.map(([name, value]) => `${name}-${value}`)].join(".");
}

function decode(text: string): Choice | undefined {
  const [head = "", ...parts] = text.split(".");
  if (head === "json") {
    const unpacked = unpack(parts.join("."));
    return unpacked === undefined ? undefined : { kind: "json", text: unpacked };
  }
  const preset = PRESETS.find((name) => name === head);
  if (!preset) return undefined;
  const settings = settingsOf(preset, parts);
  return settings && { kind: "preset", preset, settings };
}

/** Options that the preset has, with values that its controls can show. */
function settingsOf(preset: PresetId, parts: readonly string[]): Settings | undefined {
  const settings: Record<string, string | number | boolean> = { ...defaultsOf(preset) };
  for (const part of parts) {
    const [, name = "", value = ""] = /^(\w+)-(.+)$/.exec(part) ?? [];
    const control = controlsOf(preset).find((candidate) => candidate.name === name);
    if (control?.kind === "slider") {
      const number = Number(value);
      if (!/^\d+$/.test(value) || number < control.min || number > control.max) return undefined;
      settings[name] = number;
    } else if (control?.kind === "switch") {
      if (value !== "true" && value !== "false") return undefined;
      settings[name] = value === "true";
    } else if (control?.kind === "choice") {
      if (!control.values.some((known) => known === value)) return undefined;
      settings[name] = value;
    } else if (control?.kind === "day") {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
      settings[name] = value;
    } else return undefined;
  }
  return settings;
}

/** Without the spaces of its layout, compressed, in letters that need no escape in a link. */
function pack(text: string): string {
  const bytes = deflateSync(new TextEncoder().encode(compact(text)), { level: 9 });
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

function unpack(packed: string): string | undefined {
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    // One byte more than may be: what fills it was too much.
    const unpacked = inflateSync(bytes, { out: new Uint8Array(MOST_BYTES + 1) });
    if (unpacked.length > MOST_BYTES) return undefined;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(unpacked);
    return spread(text);
  } catch {
    return undefined;
  }
}

function spread(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
