import type { Answer, Opened } from "../core/protocol";
import { choose, presetChoice, type Slot, textOf } from "./policy-choice";
import { withCurve } from "./risk";
import { type Happening, ROWS_AT_A_TIME, SAMPLE_RECEIVED, type Side, type State } from "./state";

/** The page after something has happened. What has to be done besides, such as asking the worker, is no part of it. */
export function update(state: State, happening: Happening): State {
  switch (happening.kind) {
    case "locale":
      return happening.locale === state.locale ? state : anew({ ...state, locale: happening.locale });
    case "theme":
      return { ...state, theme: happening.theme };
    case "preset":
      return withSlot(state, happening.side, (slot) => choose(slot, presetChoice(happening.preset)));
    case "setting":
      return withSlot(state, happening.side, (slot) => {
        const { choice } = slot;
        if (choice.kind === "json") return slot;
        return choose(slot, { ...choice, settings: { ...choice.settings, [happening.name]: happening.value } });
      });
    case "edit":
      return withSlot(state, happening.side, (slot) => choose(slot, { kind: "json", text: textOf(slot) }));
    case "text":
      return withSlot(state, happening.side, (slot) => choose(slot, { kind: "json", text: happening.text }));
    case "choices": {
      const [a, b] = state.slots;
      return anew({ ...state, slots: [choose(a, happening.choices[0]), choose(b, happening.choices[1])] });
    }
    case "open-sample":
      return { ...state, source: { ...state.source, busy: { origin: "sample", step: null }, problem: null } };
    case "open-files":
      return { ...state, source: { ...state.source, busy: { origin: "own", step: null }, problem: null } };
    case "search":
      return { ...state, filter: { ...state.filter, search: happening.search, most: ROWS_AT_A_TIME } };
    case "only":
      return { ...state, filter: { ...state.filter, only: happening.only, most: ROWS_AT_A_TIME } };
    case "show-all":
      return { ...state, filter: { ...state.filter, search: "", only: null, most: ROWS_AT_A_TIME } };
    case "more":
      return { ...state, filter: { ...state.filter, most: state.filter.most + ROWS_AT_A_TIME } };
    case "toggle": {
      const open = state.filter.open === happening.id ? null : happening.id;
      return { ...state, filter: { ...state.filter, open } };
    }
    case "answer": {
      const facts = { ...state.answers[happening.id], [happening.fact]: happening.value };
      return { ...state, answers: { ...state.answers, [happening.id]: facts } };
    }
    case "take-back": {
      const { [happening.fact]: _, ...facts } = state.answers[happening.id] ?? {};
      return { ...state, answers: { ...state.answers, [happening.id]: facts } };
    }
    case "risk":
      return withRisk({ ...state, risk: { ...state.risk, [happening.name]: happening.value } });
    case "save":
      return { ...state, isSaving: "starting" };
    case "notice":
      return { ...state, notices: { ...state.notices, [happening.way]: happening.text } };
    case "told":
      return told(state, happening.answer);
    case "pick-files":
    case "copy":
    case "share":
    case "go-to-line":
      return state;
  }
}

function told(state: State, answer: Answer): State {
  switch (answer.kind) {
    case "progress":
      if (answer.step.task === "deciding") return { ...state, isSaving: answer.step };
      return state.source.busy
        ? { ...state, source: { ...state.source, busy: { ...state.source.busy, step: answer.step } } }
        : state;
    case "opened":
      return opened(state, answer.opened);
    case "decided":
      return { ...state, rows: answer.rows, difference: answer.difference };
    case "detailed":
      return { ...state, details: { ...state.details, [answer.id]: { stamp: answer.stamp, detail: answer.detail } } };
    case "saved":
      return { ...state, isSaving: null };
    case "failed":
      return {
        ...state,
        isSaving: null,
        source: { ...state.source, busy: null, problem: { ...answer.problem, isPartly: false } },
      };
  }
}

/** Other files: what was answered about people stays, since an invitation keeps its id in a later export. */
function opened(state: State, files: Opened): State {
  const [problem] = files.problems;
  const risk = {
    ...state.risk,
    received: files.origin === "sample" ? SAMPLE_RECEIVED : 0,
    answered: files.outgoing.accepted,
  };
  return withRisk(
    anew({
      ...state,
      source: { opened: files, busy: null, problem: problem ? { ...problem, isPartly: true } : null },
      rows: [],
      details: {},
      filter: { ...state.filter, search: "", only: null, most: ROWS_AT_A_TIME, open: null },
      risk,
    }),
  );
}

function withRisk(state: State): State {
  const { opened } = state.source;
  return opened ? { ...state, risk: withCurve(state.risk, opened.outgoing) } : state;
}

function withSlot(state: State, side: Side, change: (slot: Slot) => Slot): State {
  const [a, b] = state.slots;
  const [before, after] = side === 0 ? [a, change(a)] : [b, change(b)];
  const slots = side === 0 ? ([after, b] as const) : ([a, after] as const);
  // While a text has issues the policy in force stays, and with it every explanation.
  return before.policy === after.policy ? { ...state, slots } : anew({ ...state, slots });
}

/** Every explanation is out of date. */
const anew = (state: State): State => ({ ...state, edition: state.edition + 1 });
