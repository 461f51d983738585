import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asksUntilFound } from "../../scripts/evaluate/asks-until-found";
import { missingFiles, readContacts } from "../../scripts/evaluate/contacts";
import { compareSchools } from "../../scripts/evaluate/curation";
import { timeSplitCases, timeSplitPrecision } from "../../scripts/evaluate/time-split";
import { buildGraph } from "../../src/reach";

/** An invented folder: 1 knows 2, 3 and 4, who all know 5; only 2 is in contact with both. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "evaluate-"));
  const save = (name: string, ...rows: string[]) => writeFileSync(join(path, name), `${rows.join("\n")}\n`);
  save("fb_friends.csv", "# user_a,user_b", "1,2", "1,3", "1,4", "2,5", "3,5", "4,5", "2,6", "5,6", "7,7");
  save("sms.csv", "timestamp,sender,recipient", "10,1,2", "20,2,1", "30,3,5", "150,1,2", "160,2,1", "5,9,9");
  save("calls.csv", "timestamp,caller,callee,duration", "120,5,2,0", "130,4,5,-1");
  return path;
}

describe("the evaluation of a folder", () => {
  test("two-way contact is an answered call, or a text each way, within the window", () => {
    const real = readContacts(folder()).twoWay(0, Number.POSITIVE_INFINITY);
    expect(real("1", "2")).toBe(true);
    expect(real("2", "5")).toBe(true);
    expect(real("3", "5")).toBe(false);
    expect(real("4", "5")).toBe(false);
    expect(readContacts(folder()).twoWay(0, 15)("1", "2")).toBe(false);
  });

  test("own evidence with overlap finds twice as often as random order the connector who has contact with both", () => {
    const { friends, twoWay } = readContacts(folder());
    const graph = buildGraph(friends);
    const cases = timeSplitCases(graph, twoWay(0, 100), twoWay(100, 1000));
    expect(cases.map(({ me, target }) => `${me}-${target}`)).toEqual(["1-5", "5-1"]);
    const precision = timeSplitPrecision(graph, cases, 1);
    const value = (order: string) => precision.find((one) => one.order === order)?.value;
    expect(value("random")).toBeCloseTo(1 / 3, 12);
    expect(value("rankConnectors")).toBe(value("own evidence, then overlap"));
    // From 1 the evidence points at 2; from 5, who had no contact in the first window, nothing does.
    expect(value("own evidence, then overlap")).toBeCloseTo((1 + 1 / 3) / 2, 12);
  });

  test("asks until found are counted in order of overlap and by chance", () => {
    const { friends, twoWay } = readContacts(folder());
    const result = asksUntilFound(buildGraph(friends), twoWay(0, 1000));
    // 1 to 5 and back: one yes among three; 3 to 2 and 4 to 2: both connectors say yes.
    expect(result).toMatchObject({ pairs: 4, random: { mean: 1.5 }, byOverlap: { mean: 1, within: [1, 1, 1] } });
    expect(result.random.within[0]).toBeCloseTo((1 / 3 + 1 / 3 + 1 + 1) / 4, 12);
  });

  test("the schools differ in reach and agree in what is usable", () => {
    const { friends, twoWay } = readContacts(folder());
    const [everyone, , known] = compareSchools(buildGraph(friends), twoWay(0, 1000));
    expect(everyone?.reach).toBeGreaterThan(known?.reach ?? 0);
    expect(everyone?.confirmed).toBe(known?.confirmed);
  });

  test("an absent file is named, and the command stops with a notice", () => {
    const empty = mkdtempSync(join(tmpdir(), "evaluate-"));
    expect(missingFiles(empty)).toEqual(["fb_friends.csv", "sms.csv", "calls.csv"]);
    expect(missingFiles(folder())).toEqual([]);
    const run = () => execFileSync("node_modules/.bin/tsx", ["scripts/evaluate.ts", empty], { stdio: "pipe" });
    expect(run).toThrow(/the data are absent: the folder has no fb_friends\.csv/);
  });
});
