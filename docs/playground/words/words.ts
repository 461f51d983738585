import type { Language } from "../../../src/decide/phrases";
import { en } from "./en";
import { nl } from "./nl";

/** Every text of the page in one language. */
export type Words = typeof en;

const languages: Readonly<Record<Language, Words>> = { nl, en };

export const wordsFor = (locale: Language): Words => languages[locale];
