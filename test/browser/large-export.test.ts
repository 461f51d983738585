import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { lion, strictSelective } from "know-and-trust";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCasebook } from "../../docs/playground/core/casebook";
import { decisionsFile } from "../../docs/playground/core/decisions-file";
import { readFiles } from "../../docs/playground/core/read-files";
import { bigMessagesCsv } from "../../scripts/sample/big-messages";
import { SEED } from "../../scripts/sample/sample";
import { hasChromium } from "./chromium";
import { useBrowser } from "./open-page";

const SAMPLE = fileURLToPath(new URL("../../examples/data/sample-export", import.meta.url));
/** 215 bytes a row, and 50 MB in all. */
const ROWS = 233_000;

/** What the page notes of itself while files are read: every text of the progress bar, and how long nothing was drawn. */
const WATCH = `
  window.watched = { texts: new Set(), gap: 0 };
  let last = performance.now();
  const frame = (now) => {
    watched.gap = Math.max(watched.gap, now - last);
    last = now;
    const label = document.querySelector("label[for=progress]");
    if (label) watched.texts.add(label.textContent);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;

describe.skipIf(!hasChromium)("an export of 50 MB", () => {
  const { open } = useBrowser();
  let folder = "";
  let zip = "";

  beforeAll(() => {
    const small = readdirSync(SAMPLE).filter((name) => name !== "messages.csv");
    const files = Object.fromEntries(small.map((name) => [name, new Uint8Array(readFileSync(join(SAMPLE, name)))]));
    const messages = new TextEncoder().encode(bigMessagesCsv(ROWS, SEED));
    folder = mkdtempSync(join(tmpdir(), "know-and-trust-export-"));
    zip = join(folder, "Complete_LinkedInDataExport.zip");
    writeFileSync(zip, zipSync({ ...files, "messages.csv": messages }, { level: 0 }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is read with progress and without a pause that people notice, and decided as Node decides", async () => {
    expect(statSync(zip).size).toBeGreaterThan(50_000_000);
    const page = await open();
    await page.evaluate(WATCH);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choose files" }).click(),
    ]);
    const start = performance.now();
    await chooser.setFiles(zip);
    await page.getByText("The export of Marit Oosterwold").waitFor();
    await page.locator(".count").first().waitFor();
    const took = performance.now() - start;
    const { gap, texts } = (await page.evaluate("({ gap: watched.gap, texts: [...watched.texts] })")) as {
      readonly gap: number;
      readonly texts: readonly string[];
    };
    console.log(`50 MB: read in ${(took / 1000).toFixed(1)} s, longest time without a frame ${gap.toFixed(0)} ms`);
    const counts = texts.flatMap((text) => /^Reading messages.csv: ([\d,]+) rows$/.exec(text)?.[1] ?? []);
    expect(counts.length).toBeGreaterThan(3);
    // On a busy machine every process waits for its turn; read on the page itself, it would stand still all the time.
    expect(gap).toBeLessThan(Math.max(500, took / 4));

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the decisions" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("decisions.json");
    const saved = readFileSync(await download.path(), "utf8");
    const { now } = JSON.parse(saved);
    const read = readFiles([{ name: "export.zip", bytes: new Uint8Array(readFileSync(zip)) }], now);
    expect(read.problems).toEqual([]);
    const casebook = openCasebook(read.sources, now);
    const policies = [strictSelective(), lion()] as const;
    expect(saved).toBe(decisionsFile(casebook, { policies, answers: {}, locale: "en" }));
    const rows = Object.fromEntries(read.files.map(({ file, rows }) => [file, rows]));
    expect(rows["messages.csv"]).toBeGreaterThanOrEqual(ROWS);
  });
});

describe.skipIf(!hasChromium)("one's own files", () => {
  const { open } = useBrowser();

  const drop = (name: string, text: string): string => `{
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(${JSON.stringify(text)}), (c) => c.charCodeAt(0))], ${JSON.stringify(name)}));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }`;
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

  test("are read when a zip is dropped anywhere on the page; the sample is a click away", async () => {
    const page = await open();
    const files = Object.fromEntries(
      ["Invitations.csv", "Connections.csv", "Profile.csv"].map((name) => [
        name,
        new Uint8Array(readFileSync(join(SAMPLE, name))),
      ]),
    );
    await page.evaluate(drop("export.zip", base64(zipSync(files))));
    await page.getByText("The export of Marit Oosterwold: 69 invitations are waiting.").waitFor();
    await page.getByText("What was read").click();
    expect(await page.locator(".source .figures tbody tr").count()).toBe(3);
    await page.getByRole("button", { name: "Use the sample" }).click();
    await page.getByText("An invented export").waitFor();
  });

  test("that cannot be read change nothing and say so", async () => {
    const page = await open();
    const nothingKnown = zipSync({ "a.txt": new Uint8Array(3) });
    for (const { name, content, says } of [
      { name: "holiday.jpg", content: "no picture", says: "This kind of file is not read here." },
      { name: "export.zip", content: "no zip", says: "This is no zip file, or it was cut short." },
      { name: "export.zip", content: nothingKnown, says: "None of these is a file of a LinkedIn export." },
      { name: "Invitations.csv", content: "a,b\n1,2\n", says: "The columns of this file are not those of" },
      { name: "calendar.ics", content: "no calendar", says: "This is no calendar." },
    ]) {
      await page.evaluate(
        drop(name, base64(typeof content === "string" ? new TextEncoder().encode(content) : content)),
      );
      await page.getByText(says).waitFor();
      await page.getByText("These files could not be read").waitFor();
      await page.getByText("An invented export").waitFor();
      expect(await page.locator("li.invitation").count()).toBe(25);
    }
  });
});
