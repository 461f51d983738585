import { InputError } from "../errors";
import { isOf } from "./fact";
import { type EvidenceStore, factsOf } from "./store";

/** So many words in a row are no coincidence. */
const TELLING_WORDS = 3;

/**
 * A message as it is, unless it repeats what somebody told in confidence: three words in a row of it, or all of them
 * where there are fewer. Case, accents and punctuation do not matter. Other words for the same are not seen.
 *
 * @throws {@link InputError} `confidential` when it does; the error quotes neither the message nor the secret
 * @example
 * ```ts
 * import { collect, keepConfidence } from "know-and-trust/evidence";
 * const told = { person: { name: "Tim Mol" }, fact: "trusts", value: true, on: "2026-11-20", words: "starts at Brikgoud in January" };
 * const store = collect([{ kind: "inside-information", items: [told] }]);
 * keepConfidence(store, "Good luck with everything!"); // => "Good luck with everything!"
 * ```
 */
export function keepConfidence(store: EvidenceStore, text: string): string {
  const said = ` ${wordsOf(text).join(" ")} `;
  const betrayed = factsOf(store)
    .filter((fact) => isOf(fact, "inside"))
    .filter(({ says }) => {
      const words = wordsOf(says.words ?? "");
      const run = Math.min(TELLING_WORDS, words.length);
      if (run === 0) return false;
      return words.some(
        (_, at) => at + run <= words.length && said.includes(` ${words.slice(at, at + run).join(" ")} `),
      );
    });
  if (betrayed.length === 0) return text;
  const [first] = betrayed;
  throw new InputError({
    code: "confidential",
    path: ["inside", first?.id ?? ""],
    message: "the message would betray what was told in confidence",
  });
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
