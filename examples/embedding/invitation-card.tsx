/** A card for one invitation: it asks what it must know, and then says what to do and what to write back. */
import { acquaintance, type Invitation, type Policy, triage } from "know-and-trust";
import { type ReactElement, useId, useState } from "react";

const WORDS = {
  en: { yes: "Yes", no: "No", unknown: "I don’t know", copy: "Copy the reply" },
  nl: { yes: "Ja", no: "Nee", unknown: "Weet ik niet", copy: "Kopieer het antwoord" },
};

interface Properties {
  readonly invitation: Invitation;
  readonly policy: Policy;
  readonly today: string;
  readonly locale: "en" | "nl";
  readonly onCopy: (text: string) => void;
}

export function InvitationCard({ invitation, policy, today, locale, onCopy }: Properties): ReactElement | null {
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean | null>>>({}); // null: cannot say
  const title = useId();
  const words = WORDS[locale];
  const facts = { [invitation.id]: answers };
  const [entry] = triage({ invitations: [invitation], policy, facts, now: today, locale }).entries;
  if (!entry) return null;

  // Only a yes or a no fits on these buttons; what the person cannot say is not asked again.
  const question = entry.questions.find(
    ({ fact }) => acquaintance.facts.get(fact)?.domain.kind === "boolean" && !(fact in answers),
  );
  const button = (text: string, onClick: () => void): ReactElement => (
    <button type="button" onClick={onClick}>
      {text}
    </button>
  );
  const answer = (fact: string, value: boolean | null) => () => setAnswers({ ...answers, [fact]: value });
  return (
    <article aria-labelledby={title}>
      <h2 id={title}>{invitation.person.name}</h2>
      <p role="status">{entry.explanation.short}</p>
      {question && (
        <fieldset>
          <legend>{question.prompt[locale]}</legend>
          {button(words.yes, answer(question.fact, true))}
          {button(words.no, answer(question.fact, false))}
          {button(words.unknown, answer(question.fact, null))}
        </fieldset>
      )}
      {entry.reply && <blockquote>{entry.reply.text}</blockquote>}
      {entry.reply && button(words.copy, () => onCopy(entry.reply?.text ?? ""))}
    </article>
  );
}
