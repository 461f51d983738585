import { strictSelective } from "know-and-trust";
import { posteriorIdkRate, riskCurve } from "know-and-trust/risk";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasChromium } from "./chromium";
import { tally, useBrowser } from "./open-page";

const invitation = (page: Page, name: string) => page.locator("li.invitation").filter({ hasText: name });

describe.skipIf(!hasChromium)("the playground", () => {
  const { open, site } = useBrowser();

  test("opens with the sample, decided by both policies, and asks for nothing but its own files", async () => {
    const page = await open();
    expect(await tally(page, "A")).toEqual({ accept: 8, "find out first": 49, archive: 12 });
    expect(await tally(page, "B")).toEqual({ accept: 66, archive: 3 });
    expect(await page.locator("li.invitation").count()).toBe(25);
    const asked = [...new Set(site().asked)].filter((path) => !/\/(sample|chunk)-\w+\.js$/.test(path)).sort();
    const own = ["", "favicon.svg", "main.js", "style.css", "worker.js"];
    expect(own.map((file) => `/playground/${file}`)).toEqual(expect.arrayContaining(asked));
  });

  test("can connect to nothing, in the page or in its worker, not even to where it came from", async () => {
    const page = await open();
    const attempt = `fetch("${site().origin}/playground/style.css").then(() => "connected", () => "refused")`;
    const [worker] = page.workers();
    expect(await worker?.evaluate(attempt)).toBe("refused");
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(await page.locator("script:not([src]), style, [style], [onclick]").count()).toBe(0);
    expect(await page.getByText("Nothing leaves this page").isVisible()).toBe(true);
  });

  test("decides again when another policy is chosen or an option moved", async () => {
    const page = await open();
    await page.getByLabel("School B").selectOption("hybrid");
    await expect.poll(() => tally(page, "B")).toMatchObject({ decline: 3 });
    await page.locator(".policy-A").getByLabel("Met in person").check();
    await expect.poll(() => tally(page, "A")).not.toMatchObject({ accept: 8 });
    const share = page.locator(".shares b").last();
    const before = await share.textContent();
    await page.getByLabel("Signs of a shared world").fill("6");
    await expect.poll(() => share.textContent()).not.toBe(before);
    await page.getByLabel("School B").selectOption("paused");
    await expect.poll(() => tally(page, "B")).toEqual({ archive: 69 });
  });

  test("speaks Dutch when asked to, in every reason and reply", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Nederlands" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Wie laat je toe in je netwerk, en waarom?",
    );
    await invitation(page, "Pleun van Oosterzeel").getByRole("button").first().click();
    await page.getByText("Beste Pleun,").first().waitFor();
    await expect.poll(() => page.locator(".witness").first().textContent()).toMatch(/Jullie hebben elkaar/);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Hi Pleun,").first().waitFor();
  });

  test("shows where the two differ, with somebody who shows it", async () => {
    const page = await open();
    await page.getByLabel("School A").selectOption("hybrid");
    await page.getByLabel("School B").selectOption("hybrid");
    await page.getByText("The two give the same answer to every possible invitation.").waitFor();
    await page.locator(".policy-B").getByLabel("Signs of a shared world").fill("1");
    await page.getByText("A is stricter").waitFor();
    expect(await page.locator(".witness").count()).toBe(1);
    expect(await page.locator(".witness").textContent()).toContain("Only B lets this person in");
  });

  test("says what is wrong with a policy while it is edited, and keeps the last good one in force", async () => {
    const page = await open();
    const card = page.locator(".policy-A");
    await card.getByRole("button", { name: "Edit as JSON" }).click();
    const editor = card.getByLabel("Policy A as JSON");
    const good = await editor.inputValue();
    expect(JSON.parse(good)).toEqual(JSON.parse(JSON.stringify(strictSelective())));
    const counts = await tally(page, "A");

    await editor.fill(good.replace('"metInPerson"', '"metInPersn"'));
    await card.getByText("unknown-fact").waitFor();
    expect(await card.locator(".meant").textContent()).toBe("Did you mean metInPerson?");
    expect(await editor.getAttribute("aria-invalid")).toBe("true");
    expect(await tally(page, "A")).toEqual(counts);
    const line = good.split("\n").findIndex((text) => text.includes('"metInPerson"')) + 1;
    await card.getByRole("button", { name: `line ${line}` }).click();
    expect(await page.evaluate("getSelection().toString()")).toContain("metInPersn");

    await editor.fill(`${good.slice(0, -2)},,`);
    await card.getByText("not-json").waitFor();

    await editor.fill(good.replace('"archive"', '"decline"'));
    await card.getByText("A valid policy. It is in force.").waitFor();
    await expect.poll(() => tally(page, "A")).toMatchObject({ decline: 12 });
    await card.getByLabel("School A").selectOption("strict");
    await expect.poll(() => tally(page, "A")).toEqual(counts);
  });

  test("decides at once when a question is answered, and again when the answer is taken back", async () => {
    const page = await open();
    const row = invitation(page, "Bas van 't Zandt");
    await row.getByRole("button").first().click();
    const question = row.getByRole("group", { name: "Have you met this person in person?" });
    await question.getByRole("button", { name: "No" }).click();
    await row.locator(".answers").getByText("archive").waitFor();
    await expect.poll(() => page.locator("#said").textContent()).toBe("Policy A: archive. Policy B: accept.");
    expect(await tally(page, "A")).toMatchObject({ archive: 13, "find out first": 48 });
    await row.getByText("You have not met in person.").first().waitFor();

    await row.getByRole("button", { name: /^Take back/ }).click();
    await question.waitFor();
    expect(await tally(page, "A")).toMatchObject({ archive: 12, "find out first": 49 });
  });

  test("finds invitations by word, by decision and by difference", async () => {
    const page = await open();
    await page.getByLabel("Search by name").fill("BITCOIN");
    expect(await page.locator("li.invitation .name").allTextContents()).toEqual(["Jade Montgomery-Fairlie"]);
    await page.getByLabel("Search by name").fill("nobody at all");
    await page.getByText("No invitation fits.").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await page.getByLabel("Search by name").inputValue()).toBe("");
    await page.locator(".policy-A .count").filter({ hasText: "accept" }).click();
    expect(await page.locator("li.invitation").count()).toBe(8);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await page.getByRole("button", { name: /^Differing/ }).click();
    await page.getByText("61 of 69 invitations").waitFor();
    await page.getByRole("button", { name: "Show 25 more" }).click();
    expect(await page.locator("li.invitation").count()).toBe(50);
  });

  test("copies a reply", async () => {
    const page = await open();
    const row = invitation(page, "Pleun van Oosterzeel");
    await row.getByRole("button").first().click();
    await row.getByRole("button", { name: "Copy the reply" }).first().click();
    await page.getByText("The reply has been copied.").waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    expect(copied).toBe(await row.locator(".reply").first().textContent());
    expect(copied).toMatch(/^Hi Pleun,[\s\S]*Marit Oosterwold$/);
  });

  test("draws the block risk that the package computes", async () => {
    const page = await open();
    const readings = page.locator(".readings b");
    const out = Number(/\d+/.exec((await page.locator(".risk-grid p").first().textContent()) ?? "")?.[0]);
    const answered = Number(await page.getByLabel("Invitations answered so far").inputValue());
    expect(out).toBeGreaterThan(0);
    await page.getByLabel("Invitations you think of sending").fill("80");
    await page.getByLabel("“I don't know this person” answers so far").fill("3");
    const rate = posteriorIdkRate({ sends: answered, idks: 3 });
    const outstanding = Array<number>(out).fill(1);
    const [now, then] = riskCurve({ received: 3, outstanding, rate, counts: [0, 80] });
    const shown = [now, then].map((point) => `${Math.round(100 * (point?.block ?? 0))}%`);
    await expect.poll(() => readings.allTextContents()).toEqual(shown);
    expect(await page.locator(".picture .line").getAttribute("points")).toMatch(/^(\d+(\.\d)?,\d+(\.\d)? ?){26}$/);
  });

  test("brings two policies over by a link, and nothing about invitations", async () => {
    const page = await open();
    await page.getByLabel("School B").selectOption("hybrid");
    await page.locator(".policy-B").getByLabel("Signs of a shared world").fill("3");
    const card = page.locator(".policy-A");
    await card.getByRole("button", { name: "Edit as JSON" }).click();
    const own = JSON.stringify({ ...strictSelective(), name: "the team's own" }, null, 2);
    await card.getByLabel("Policy A as JSON").fill(own);
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText("The link has been copied.").waitFor();
    const link = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(link.length).toBeLessThan(1_500);

    const other = await open({ fragment: new URL(link).hash });
    expect(await other.getByLabel("Policy A as JSON").inputValue()).toBe(own);
    expect(await other.locator(".policy-B").getByLabel("Signs of a shared world").inputValue()).toBe("3");
    await other.getByText("These policies come from the link you opened.").waitFor();

    await other.evaluate('location.hash = "#a=strict&b=json.AAAA"');
    await other.getByText("This link holds no policies that can be used").waitFor();
    expect(await other.getByLabel("Policy A as JSON").inputValue()).toBe(own);
  });

  test("is worked by keyboard alone, and loses no focus", async () => {
    const page = await open();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = (): Promise<unknown> =>
      page.evaluate("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()");
    await press("Tab");
    expect(await focused()).toBe("To the policies");
    await press("Enter", "Tab", "Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("policy-A-kind");
    await press("ArrowDown");
    await expect.poll(() => tally(page, "A")).toMatchObject({ decline: 3 });

    await page.getByLabel("Search by name").focus();
    await page.keyboard.type("zandt");
    await press("Tab", "Tab", "Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("line-button");
    await press("Enter");
    await page.getByRole("group", { name: /Do you know who this is|met this person/ }).waitFor();
    await press("Tab");
    expect(await focused()).toBe("Yes");
    await press("Space");
    await expect.poll(() => page.locator(".answered li").count()).toBe(1);
    // The question has gone; the next one, or what was answered, has the focus now.
    expect(await page.evaluate("document.activeElement.closest('.questions') !== null")).toBe(true);
  });
});
