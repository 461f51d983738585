import type { State, Theme } from "../state/state";
import { type Words, wordsFor } from "../words/words";
import { differencesView } from "./differences";
import { listView } from "./list";
import { policiesView } from "./policies";
import { riskView } from "./risk";
import { sourceView } from "./source";
import { element, live, type Tree } from "./tree";

/** The whole page. */
export function pageView(state: State): readonly Tree[] {
  const words = wordsFor(state.locale);
  return [
    element("a", { class: "skip", href: "#policies" }, words.skip),
    headerView(state, words),
    element(
      "main",
      { id: "main", class: "wrap" },
      element("div", { class: "opening" }, introView(words), sourceView(state, words)),
      policiesView(state, words),
      differencesView(state, words),
      listView(state, words),
      riskView(state, words),
    ),
    element(
      "footer",
      { class: "wrap foot" },
      element("p", {}, words.footer.made, " ", element("a", { href: "../index.html" }, "know-and-trust"), "."),
      element("p", {}, words.footer.same),
    ),
    noticesView(state),
  ];
}

function headerView({ locale, theme }: State, words: Words): Tree {
  const themes: readonly Theme[] = ["system", "light", "dark"];
  return element(
    "header",
    { class: "top" },
    element(
      "div",
      { class: "wrap" },
      element(
        "p",
        { class: "brand" },
        element("a", { href: "../index.html", title: words.docs }, "know-and-trust"),
        element("span", {}, words.title),
      ),
      element(
        "div",
        { class: "preferences" },
        element(
          "div",
          { class: "segments", role: "group", "aria-label": words.language },
          (["en", "nl"] as const).map((language) =>
            live(
              "button",
              { click: { kind: "locale", locale: language } },
              { type: "button", lang: language, "aria-pressed": String(locale === language) },
              element("span", { "aria-hidden": "true" }, language.toUpperCase()),
              element("span", { class: "unseen" }, language === "nl" ? "Nederlands" : "English"),
            ),
          ),
        ),
        element("label", { class: "unseen", for: "theme" }, words.theme),
        live(
          "select",
          { input: (value) => ({ kind: "theme", theme: themes.find((name) => name === value) ?? "system" }) },
          { id: "theme", value: theme },
          themes.map((name) => element("option", { value: name }, words.themes[name])),
        ),
      ),
    ),
  );
}

function introView(words: Words): Tree {
  return element(
    "div",
    { class: "intro" },
    element("h1", {}, words.heading),
    element("p", { class: "lead" }, words.intro),
    element(
      "details",
      { class: "privacy" },
      element("summary", {}, lock(), element("span", {}, words.privacy.short)),
      element("p", {}, words.privacy.long),
    ),
  );
}

function lock(): Tree {
  return element(
    "svg",
    { viewBox: "0 0 16 16", width: 15, height: 15, "aria-hidden": "true", class: "icon" },
    element("rect", { x: 2.75, y: 7, width: 10.5, height: 7, rx: 1.5 }),
    element("path", { d: "M5 7V4.75a3 3 0 0 1 6 0V7" }),
  );
}

/** Read out when they change; the elements are always there, since a new one is not read out. */
function noticesView({ notices: { said, shown } }: State): Tree {
  return element(
    "div",
    {},
    element("p", { id: "said", role: "status", class: "unseen" }, said),
    element("p", { id: "shown", role: "status", class: shown === "" ? "unseen" : "notice" }, shown),
  );
}
