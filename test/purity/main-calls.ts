import { acquaintance, compile, hybrid, type Policy, strictSelective } from "../../src";
import { dutch, noteReader, readAddressBook, readCalendar } from "../../src/evidence";
import { toSql } from "../../src/warehouse";
import { functionOf, publicCalls } from "../hostile/public-calls";

/** Objects that the library keeps room for its own work in; their contents are nobody's business. */
const isWorkspace = (name: string): boolean => name === "workspace";

/** Everything that a result holds, as text: maps, typed arrays, functions by their names, and −0 told from 0. */
function written(value: unknown): string {
  return JSON.stringify(value, (name, item: unknown) => {
    if (isWorkspace(name)) return undefined;
    if (typeof item === "object" && item !== null && "_zod" in item) return "a schema";
    if (item instanceof Map) return { map: [...item] };
    if (ArrayBuffer.isView(item) && !(item instanceof DataView)) return Array.from(item as Uint8Array);
    if (typeof item === "function") return "a function";
    if (typeof item === "bigint" || Object.is(item, -0) || (typeof item === "number" && !Number.isFinite(item))) {
      return `${typeof item} ${Object.is(item, -0) ? "-0" : String(item)}`;
    }
    return item === undefined ? "undefined" : item;
  });
}

/** Freezes an object and all that it holds, so that any writing to it throws. */
export function deepFreeze(value: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof value !== "object" || value === null || seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  // A zod schema fills in what it needs when it is first used; it is no data.
  if ("_zod" in value) return;
  for (const [name, part] of Object.entries(value)) if (!isWorkspace(name)) deepFreeze(part, seen);
  if (value instanceof Map) for (const part of value.values()) deepFreeze(part, seen);
  Object.freeze(value);
}

/** Calls of what functions give, and of readers on more than nothing. */
const more: Readonly<Record<string, () => unknown>> = {
  "a compiled policy": () => compile(hybrid())({ knows: true, daysInContact: 5, inBlockList: false }),
  "a note reader": () => noteReader([dutch])("We spraken elkaar gisteren op de borrel."),
  "a policy as SQL": () => toSql(hybrid() as Policy, { dialect: "postgres", table: "invitations" }),
  "the vocabulary": () => [...acquaintance.facts.keys()],
  "a calendar": () =>
    readCalendar(
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Amsterdam:20260329T023000\r\nRRULE:FREQ=DAILY\r\nLOCATION:Zwolle\r\nORGANIZER:mailto:eva@example.nl\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
      { now: "2026-04-02" },
    ),
  "an address book": () =>
    readAddressBook("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Eva\r\nREV:20260301T233000Z\r\nEND:VCARD\r\n"),
  "the hash of a policy": () => compile(strictSelective())({}).policy.hash,
};

/** Calls every public function on frozen input, twice, and writes down what came of it. */
export function callEverything(): string {
  const results = publicCalls.map((call) => {
    deepFreeze(call.args);
    const before = written(call.args);
    const [first, second] = [written(functionOf(call)(...call.args)), written(functionOf(call)(...call.args))];
    const faults = [first === second ? "" : "NOT THE SAME TWICE", before === written(call.args) ? "" : "INPUT CHANGED"];
    return `${call.entry}.${call.name}: ${first} ${faults.join(" ")}`.trim();
  });
  return [...results, ...Object.entries(more).map(([name, call]) => `${name}: ${written(call())}`)].join("\n");
}
