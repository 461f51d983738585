import type { State } from "../state/state";
import { pageView } from "../view/page";
import { wordsFor } from "../words/words";
import { patch } from "./patch";

/** Makes the document look like the state. Focus that would get lost goes to the heading of its region. */
export function render(state: State): void {
  const root = document.documentElement;
  root.lang = state.locale;
  if (state.theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = state.theme;
  document.title = `${wordsFor(state.locale).title} · know-and-trust`;

  const app = document.getElementById("app");
  if (!app) return;
  const focused = document.activeElement;
  const region = focused?.closest("[data-region]");
  const question = focused?.closest(".questions");
  patch(app, pageView(state));
  if (!focused || focused.isConnected || focused === document.body) return;
  const next = question?.isConnected ? question.querySelector<HTMLElement>("button, input, select") : null;
  (next ?? region?.querySelector<HTMLElement>("[data-home]"))?.focus();
}
