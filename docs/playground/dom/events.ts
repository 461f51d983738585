import type { Happening } from "../state/state";
import { treeOf } from "./patch";

/** Turns what the browser reports into what happens on the page. Elements say themselves what they mean. */
export function listen(happen: (happening: Happening) => void): void {
  document.addEventListener("click", ({ target }) => {
    for (let node = target instanceof Element ? target : null; node; node = node.parentElement) {
      const click = treeOf(node)?.click;
      if (click) return happen(click);
    }
  });
  const onInput = (when: string) => (event: Event) => {
    const { target } = event;
    if (!isField(target) || (target.dataset["when"] ?? "input") !== when) return;
    const input = treeOf(target)?.input;
    if (input) happen(input(target.value, target instanceof HTMLInputElement && target.checked));
  };
  document.addEventListener("input", onInput("input"));
  document.addEventListener("change", onInput("change"));
  listenToDrops(happen);
}

/** Files may be dropped anywhere: a page that navigates away to a dropped file is the last thing wanted here. */
function listenToDrops(happen: (happening: Happening) => void): void {
  const root = document.documentElement;
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.dataset["dragging"] = "";
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) delete root.dataset["dragging"];
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    delete root.dataset["dragging"];
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) happen({ kind: "open-files", files });
  });
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
