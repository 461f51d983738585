import { acquaintanceModel } from "../invitation/acquaintance-facts";
import { acquaintanceQuestions } from "../invitation/acquaintance-questions";
import type { AboutFact } from "../invitation/fact";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import { vocabularyOf } from "../policy/vocabulary-of";

const questions: Readonly<Record<string, AboutFact | undefined>> = acquaintanceQuestions;
const acquaintance: FactModel = /* @__PURE__ */ acquaintanceModel((name) => questions[name] ?? {});

/** The vocabulary of a policy with its questions, without which an open decision would have nothing to ask. */
export const askableVocabularyOf = (policy: Policy): FactModel => vocabularyOf(policy, acquaintance);
