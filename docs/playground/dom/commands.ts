import { LETTERS } from "../view/phrases";

/** Puts a text on the clipboard; where that is refused, selects it on the page and says `false`. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const shown = [...document.querySelectorAll("[data-reply]")].find((node) => node.textContent === text);
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Gives a text to the user as a file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Puts the caret in the line of a policy's JSON, and the line in sight. */
export function goToLine(side: 0 | 1, line: number): void {
  const area = document.getElementById(`json-${LETTERS[side]}`);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight * Math.max(0, line - 4)) / Math.max(1, lines.length);
}
