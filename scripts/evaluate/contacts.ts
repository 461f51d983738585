/** The files of an evaluation folder: declared friendships, and who was really in contact. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A folder as data. */
export interface ContactData {
  readonly friends: readonly (readonly [string, string])[];
  /** Two-way contact in a window: an answered call either way, or a text each way. Times in seconds, end not included. */
  readonly twoWay: (from: number, to: number) => (a: string, b: string) => boolean;
}

const files = ["fb_friends.csv", "sms.csv", "calls.csv"] as const;

/** The names of the files that a folder lacks. */
export const missingFiles = (folder: string): readonly string[] =>
  files.filter((name) => !existsSync(join(folder, name)));

/** Reads a folder. Contacts of a person with themselves are dropped, and so are missed calls (duration −1). */
export function readContacts(folder: string): ContactData {
  const [friends = [], texts = [], calls = []] = files.map((name) => rowsOf(join(folder, name)));
  return {
    friends: friends.map(([a = "", b = ""]) => [a, b] as const),
    twoWay: (from, to) => {
      const called = new Set<string>();
      const texted = new Set<string>();
      const within = (time: string | undefined): boolean => Number(time) >= from && Number(time) < to;
      for (const [time, a = "", b = "", duration] of calls)
        if (a !== b && within(time) && Number(duration) >= 0) called.add(`${a} ${b}`);
      for (const [time, a = "", b = ""] of texts) if (a !== b && within(time)) texted.add(`${a} ${b}`);
      return (a, b) => {
        const [there, back] = [`${a} ${b}`, `${b} ${a}`];
        return called.has(there) || called.has(back) || (texted.has(there) && texted.has(back));
      };
    },
  };
}

function rowsOf(path: string): readonly (readonly string[])[] {
  const [, ...rows] = readFileSync(path, "utf8").split(/\r?\n/);
  return rows.filter((row) => row !== "").map((row) => row.split(","));
}
