import "./jitless";
import { type Answer, ENDINGS, type Request } from "./core/protocol";
import { type Clerk, clerkOf, startWorker } from "./dom/clerk";
import { copyText, goToLine, saveFile } from "./dom/commands";
import { listen } from "./dom/events";
import { render } from "./dom/render";
import { unexplained } from "./state/list";
import { fragmentOf, MOST_CHARACTERS, readFragment } from "./state/share";
import { type Happening, initialState, type State, stampOf } from "./state/state";
import { update } from "./state/update";
import { announcement } from "./view/detail";
import { wordsFor } from "./words/words";

/** The one place where the page's state lives: everything else is a function of it. */
let state: State = initialState(navigator.language.toLowerCase().startsWith("nl") ? "nl" : "en");

/** The invitation whose answer is to be announced once it has been decided again. */
let answered: string | null = null;
/** What was asked to be explained last: it is not asked for again until something changes. */
let asked = "";

const files = document.createElement("input");
files.type = "file";
files.multiple = true;
files.accept = ENDINGS.join(",");
files.addEventListener("change", () => {
  if (files.files?.length) happen({ kind: "open-files", files: [...files.files] });
  files.value = "";
});

const clerk: Clerk = clerkOf(startWorker(), (answer) => happen({ kind: "told", answer }));

function happen(happening: Happening): void {
  const before = state;
  state = update(before, happening);
  carryOut(happening);
  askAfter(before);
  render(state);
}

/** What has to be done outside the page's state. */
function carryOut(happening: Happening): void {
  const words = wordsFor(state.locale);
  switch (happening.kind) {
    case "open-sample":
      clerk.ask({ kind: "sample" });
      return;
    case "open-files":
      clerk.ask({ kind: "read", files: happening.files, today: new Date().toISOString().slice(0, 10) });
      return;
    case "pick-files":
      files.click();
      return;
    case "answer":
    case "take-back":
      answered = happening.id;
      return;
    case "copy":
      void copy(happening.text, happening.what);
      return;
    case "share": {
      const [a, b] = state.slots;
      const fragment = fragmentOf([a.choice, b.choice]);
      if (fragment.length > MOST_CHARACTERS) {
        say(words.policies.linkTooLong, "shown");
        return;
      }
      history.replaceState(null, "", fragment);
      void copy(location.href, "link");
      return;
    }
    case "go-to-line":
      goToLine(happening.side, happening.line);
      return;
    case "save":
      ask((deciding) => ({ kind: "save", deciding }));
      return;
    case "told":
      follow(happening.answer);
  }
}

async function copy(text: string, what: "reply" | "link"): Promise<void> {
  const words = wordsFor(state.locale);
  say((await copyText(text)) ? words.copied[what] : words.notCopied, "shown");
}

function follow(answer: Answer): void {
  const words = wordsFor(state.locale);
  if (answer.kind === "opened") say(words.source.read(answer.opened.invitations.length), "said");
  if (answer.kind === "saved") {
    saveFile("decisions.json", answer.json);
    say(words.saved, "shown");
  }
  if (answer.kind === "detailed" && answer.id === answered && answer.stamp === stampOf(state, answered)) {
    answered = null;
    say(announcement(answer.detail.sides, words), "said");
  }
}

/** Asks the worker for what the page lacks now. */
function askAfter(before: State): void {
  if (!state.source.opened) return;
  const isAnew = before.edition !== state.edition || before.answers !== state.answers;
  if (isAnew) ask((deciding) => ({ kind: "decide", deciding }));
  const lacking = unexplained(state);
  if (!lacking || asked === `${lacking.id} ${lacking.stamp}`) return;
  asked = `${lacking.id} ${lacking.stamp}`;
  ask((deciding) => ({ kind: "detail", deciding, ...lacking }));
}

type Deciding = Extract<Request, { readonly kind: "decide" }>["deciding"];

function ask(request: (deciding: Deciding) => Request): void {
  const { slots, answers, locale } = state;
  clerk.ask(request({ policies: [slots[0].policy, slots[1].policy], answers, locale }));
}

const silences = new Map<keyof State["notices"], ReturnType<typeof setTimeout>>();

/** Says something for a while. */
function say(text: string, way: keyof State["notices"]): void {
  clearTimeout(silences.get(way));
  queueMicrotask(() => happen({ kind: "notice", way, text }));
  silences.set(
    way,
    setTimeout(() => happen({ kind: "notice", way, text: "" }), 6_000),
  );
}

function openLink(): void {
  const choices = readFragment(location.hash);
  const words = wordsFor(state.locale);
  if (choices === "none") return;
  if (choices !== "unusable") happen({ kind: "choices", choices });
  say(choices === "unusable" ? words.policies.badLink : words.policies.fromLink, "shown");
}

listen(happen);
addEventListener("hashchange", openLink);
render(state);
openLink();
happen({ kind: "open-sample" });
