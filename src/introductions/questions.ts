/** The steps of an approach: what to ask the connector, in which order, before anything reaches the target. */

import { anObject, aText, type Check, checkOptions, oneOf, yesOrNo } from "../invitation/options";
import { type Advice, type Answer, answerOrAdvice } from "./candidate";

/** Messages of the catalogue that an approach uses. */
export type IntroductionMessage =
  | "intro.request"
  | "intro.ask-really-know"
  | "intro.precheck"
  | "intro.review-message"
  | "intro.mention-you"
  | "intro.thanks-anyway"
  | "intro.ask-target"
  | "invite.after-intro";

/** What a connector, or at last the target, can be asked. */
export type QuestionName =
  | "reallyKnows"
  | "alreadyTookAnotherJob"
  | "willIntroduce"
  | "targetWelcomes"
  | "helpWithWording"
  | "mayIUseYourName";

/** A question, whom to ask, and the message that asks it. */
export interface Question {
  readonly name: QuestionName;
  /** The id of the person to ask. */
  readonly of: string;
  readonly message: IntroductionMessage;
}

/** The answers so far. Absent means not answered. */
export interface ApproachAnswers {
  readonly reallyKnows?: Answer;
  /** true or `not-now`: stop. false or `go`: a good moment. `wait`: not yet. */
  readonly alreadyTookAnotherJob?: Answer | Advice;
  readonly willIntroduce?: Answer;
  /** The target's answer to the connector. */
  readonly targetWelcomes?: Answer;
  /** true: the draft was looked over; false: they would rather not. */
  readonly helpWithWording?: Answer;
  readonly mayIUseYourName?: Answer;
}

/** One approach to one target through one connector: plain data, to be stored between two messages. */
export interface Approach {
  readonly target: string;
  readonly connector: string;
  /** Do I know the connector? */
  readonly knows?: Answer;
  readonly answers?: ApproachAnswers;
  /** `introduction` (default): the connector introduces; `direct`: I write, with their help. */
  readonly route?: "introduction" | "direct";
  /** The question that was sent and has not been answered. */
  readonly waitingFor?: QuestionName;
}

const ANSWERS = {
  reallyKnows: yesOrNo,
  alreadyTookAnotherJob: answerOrAdvice,
  willIntroduce: yesOrNo,
  targetWelcomes: yesOrNo,
  helpWithWording: yesOrNo,
  mayIUseYourName: yesOrNo,
} satisfies Record<keyof ApproachAnswers, Check>;

const APPROACH = {
  target: aText,
  connector: aText,
  knows: yesOrNo,
  answers: anObject,
  route: /* @__PURE__ */ oneOf(["introduction", "direct"]),
  waitingFor: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(ANSWERS)),
} satisfies Record<keyof Approach, Check>;

/** What to do next. Only `approach-target`, and the connector's own question, ever reach the target. */
export type NextStep =
  | ({ readonly kind: "ask"; readonly by: "me" | "connector" } & Question)
  | { readonly kind: "wait"; readonly for: QuestionName | "a-better-moment" }
  /** No message asks a favour of somebody whom I do not know. */
  | { readonly kind: "get-acquainted"; readonly with: string; readonly message: null }
  | { readonly kind: "approach-target"; readonly mention: boolean; readonly message: IntroductionMessage | null }
  | {
      readonly kind: "stop";
      readonly reason: "connectorDoesNotKnowTarget" | "candidateMovedOn" | "targetDeclined";
      /** `target`: no other connector needs to be asked either. */
      readonly ends: "this-route" | "target";
      /** Thanks for the answer: nobody has been introduced. */
      readonly message: "intro.thanks-anyway";
    };

/**
 * The next step of an approach: really know → good moment → introduction, or wording and name → the target.
 *
 * Nothing goes to the target before the connector has said that they know them, that the moment is good, and whether
 * they introduce me, or, when I write myself, has answered about the draft and about their name. A connector whom I do
 * not know is not asked anything. Pure: the same state gives the same step.
 *
 * @returns `stop` with `ends: "target"` when the target has moved on or declines: no other route should be tried
 * @example
 * ```ts
 * import { nextStep } from "know-and-trust/introductions";
 * const start = { target: "sanne", connector: "leo", knows: true };
 * nextStep(start); // => { kind: "ask", by: "me", name: "reallyKnows", of: "leo", message: "intro.ask-really-know" }
 * nextStep({ ...start, answers: { reallyKnows: true } }).kind; // => "ask"
 * nextStep({ ...start, answers: { reallyKnows: true, alreadyTookAnotherJob: true } }); // => { kind: "stop", reason: "candidateMovedOn", ends: "target", message: "intro.thanks-anyway" }
 * ```
 */
export function nextStep(state: Approach): NextStep {
  checkOptions(state, APPROACH, [], ["target", "connector"]);
  checkOptions(state.answers ?? {}, ANSWERS, ["answers"]);
  const { target, connector, knows, answers = {}, route = "introduction" } = state;
  if (knows !== true) return { kind: "get-acquainted", with: connector, message: null };
  const ask = (name: QuestionName, message: IntroductionMessage): NextStep =>
    state.waitingFor === name ? { kind: "wait", for: name } : { kind: "ask", by: "me", name, of: connector, message };

  if (answers.reallyKnows === undefined) return ask("reallyKnows", "intro.ask-really-know");
  if (!answers.reallyKnows) return stop("connectorDoesNotKnowTarget", "this-route");

  const moment = answers.alreadyTookAnotherJob;
  if (moment === undefined) return ask("alreadyTookAnotherJob", "intro.precheck");
  if (moment === true || moment === "not-now") return stop("candidateMovedOn", "target");
  if (moment === "wait") return { kind: "wait", for: "a-better-moment" };

  if (route === "introduction") {
    if (answers.willIntroduce === undefined) return ask("willIntroduce", "intro.request");
    if (answers.willIntroduce) return afterConsent(state, target, answers.targetWelcomes);
  }
  if (answers.helpWithWording === undefined) return ask("helpWithWording", "intro.review-message");
  if (answers.mayIUseYourName === undefined) return ask("mayIUseYourName", "intro.mention-you");
  return { kind: "approach-target", mention: answers.mayIUseYourName, message: null };
}

/** The connector introduces me, and asks the target first. */
function afterConsent(state: Approach, target: string, targetWelcomes: Answer): NextStep {
  if (targetWelcomes === true) return { kind: "approach-target", mention: true, message: "invite.after-intro" };
  if (targetWelcomes === false) return stop("targetDeclined", "target");
  if (state.waitingFor === "targetWelcomes") return { kind: "wait", for: "targetWelcomes" };
  return { kind: "ask", by: "connector", name: "targetWelcomes", of: target, message: "intro.ask-target" };
}

function stop(reason: Extract<NextStep, { kind: "stop" }>["reason"], ends: "this-route" | "target"): NextStep {
  return { kind: "stop", reason, ends, message: "intro.thanks-anyway" };
}

/**
 * The state after a message was sent: the approach waits for that answer.
 *
 * @example
 * ```ts
 * import { markSent, nextStep } from "know-and-trust/introductions";
 * nextStep(markSent({ target: "sanne", connector: "leo", knows: true }, "reallyKnows")); // => { kind: "wait", for: "reallyKnows" }
 * ```
 */
export function markSent(state: Approach, question: QuestionName): Approach {
  return { ...state, waitingFor: question };
}

/**
 * The state after an answer came in, whether or not it was asked for. A later answer to the same question replaces the
 * earlier one.
 *
 * @example
 * ```ts
 * import { nextStep, recordAnswer } from "know-and-trust/introductions";
 * nextStep(recordAnswer({ target: "sanne", connector: "leo", knows: true }, { reallyKnows: false })).kind; // => "stop"
 * ```
 */
export function recordAnswer(state: Approach, answers: ApproachAnswers): Approach {
  checkOptions(answers, ANSWERS);
  const { waitingFor, ...rest } = state;
  const merged: Approach = { ...rest, answers: { ...state.answers, ...answers } };
  return waitingFor === undefined || answers[waitingFor] !== undefined ? merged : { ...merged, waitingFor };
}
