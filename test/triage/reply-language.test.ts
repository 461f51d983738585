import { describe, expect, test } from "vitest";
import { strictSelective } from "../../src/policy/presets/strict-selective";
import { triage } from "../../src/triage/triage";

const DUTCH = "Dag Marit, ik volg je vacatures al een tijdje en wil graag in contact blijven.";
const ENGLISH = "Hello Marit, I have been following your vacancies for a while and would like to stay in touch.";

const options = { policy: strictSelective(), facts: { "1": { metInPerson: false } }, now: "2026-11-23" };
const voiceOf = (note: string | undefined, more: object): string => {
  const person = { name: "Aukje Ottema" };
  const invitations = [{ id: "1", direction: "incoming" as const, person, ...(note === undefined ? {} : { note }) }];
  const [entry] = triage({ ...options, invitations, ...more }).entries;
  return `${entry?.reply?.locale} ${entry?.reply?.register}; ${entry?.explanation.text.split(".")[0]}`;
};

describe("replies in the language of the note", () => {
  test.each([
    { note: ENGLISH, locale: "nl", voice: "en neutral; Archiveren", why: "they wrote English, and I read Dutch" },
    { note: DUTCH, locale: "en", voice: "nl je; Archive", why: "the other way round" },
    {
      note: DUTCH,
      locale: "nl-BE",
      voice: "nl u; Archiveren",
      why: "a region of the same language stays, where formal comes first",
    },
    {
      note: ENGLISH,
      locale: "nl",
      register: "u",
      voice: "en formal; Archiveren",
      why: "formal in Dutch is formal in English",
    },
    { note: DUTCH, locale: "en", register: "formal", voice: "nl u; Archive", why: "and back" },
    { note: undefined, locale: "nl", voice: "nl je; Archiveren", why: "nothing was written" },
    { note: "🙂", locale: "nl", voice: "nl je; Archiveren", why: "no language can be told" },
    {
      note: "Bonjour, je souhaite rejoindre votre réseau.",
      locale: "nl",
      voice: "nl je; Archiveren",
      why: "there are no replies in French",
    },
    {
      note: "I'd like to add you to my professional network on LinkedIn.",
      locale: "nl",
      voice: "nl je; Archiveren",
      why: "the platform wrote that",
    },
  ])("are in $voice where $why", ({ note, voice, why: _, ...more }) => {
    expect(voiceOf(note, { ...more, replyLanguage: "note" })).toBe(voice);
  });

  test("are only given when asked for", () => {
    expect(voiceOf(ENGLISH, { locale: "nl" })).toBe("nl je; Archiveren");
    expect(voiceOf(ENGLISH, { locale: "nl", replyLanguage: "locale" })).toBe("nl je; Archiveren");
  });

  test("can be asked for in one way", () => {
    const ask = () => voiceOf(ENGLISH, { replyLanguage: "auto" });
    expect(ask).toThrow(expect.objectContaining({ code: "unknown-option", path: ["replyLanguage"] }));
  });

  test("name the place of a meeting in the words of the note", () => {
    const invitations = [
      { id: "1", direction: "incoming" as const, person: {}, note: "We met at the spring fair in Ghent." },
    ];
    const asked = {
      policy: strictSelective(),
      invitations,
      now: "2026-11-23",
      locale: "nl",
      replyLanguage: "note" as const,
    };
    expect(triage(asked).entries[0]?.reply?.text).toContain("know each other from the spring fair in Ghent");
  });
});
