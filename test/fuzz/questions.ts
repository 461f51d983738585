import { arbitraryInquiry, checkQuestions } from "../decide/question-plans";
import { law } from "./law";

/** The plans of questions against trying every order, and against asking them. */
export const questions = law({ name: "questions", file: "questions", cases: arbitraryInquiry, check: checkQuestions });
