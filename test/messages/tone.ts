/** Word lists for the tone of our own texts. Parameters are the caller's and no business of theirs. */

type Rule = readonly [name: string, pattern: RegExp];

const BLAME: readonly Rule[] = [
  [
    "mentions the answer IDK",
    /\bIDK\b|I don'?t know (?:you|this person)|\bken(?: ik)? (?:je|u|jou) niet\b|\bonbekende\b|\bstranger/i,
  ],
  [
    "mentions a threshold or a sanction",
    /\bthreshold|\bdrempel|\bblocked\b|\bgeblokkeerd|\brestrict|\bbeperking|\bstrike|\bpenalt|\bspam|\breport(?:ed)?\b|\brapporte/i,
  ],
  [
    "blames",
    /\byou should(?:n't| not)?\b|\byou forgot|\byour mistake|\bhad je moeten|\bhad u moeten|\bvergeten\b|\bfout\b|\bwrong(?:ly)?\b|\bongewenst|\bunwanted|\bunsolicited|\bongevraagd|\bjammer\b/i,
  ],
];

const PROMISES: readonly Rule[] = [
  ["promises", /\bbeloof|\bbelof|\bpromise|\bguarantee|\bgaran(?:tie|deer)|\bverzeker je|\bassure you/i],
  [
    "promises to accept",
    /\b(?:I will|I'll|I shall) (?:gladly )?accept\b|\baccepteer ik (?:het|je|uw|dan|alsnog)|\bdan accepteer\b|\bzal ik (?:het |je |uw )?accepteren/i,
  ],
  [
    "promises that it does no harm",
    /\blast van\b|\bhinder\b|\bcount against|\bwon'?t count|\bwill not count|\btelt niet|\baffect your|\bgeen gevolgen|\bzonder gevolgen|\bno consequence|\bno hard feelings/i,
  ],
];

// `zijn` is left out, because `we zijn` is everyday Dutch; so is `ze` for several people, which our texts avoid anyway.
const GENDERED: readonly Rule[] = [
  ["a gendered pronoun", /\b(?:hij|hem|haar|zij|ze|he|him|his|she|hers?|himself|herself|meneer|mevrouw|mrs?|ms)\b/i],
];

const REGISTERS: Readonly<Record<string, readonly Rule[]>> = {
  je: [["u in a je text", /\b(?:u|uw|uzelf)\b/i]],
  u: [["je in a u text", /\b(?:je|jij|jou|jouw|jullie|jezelf)\b/i]],
  neutral: [],
  formal: [["a contraction in formal English", /\b\w+'(?:s|m|re|ve|ll|d|t)\b/i]],
};

/** What is wrong with the tone of a text. */
export function toneFaults(text: string, register: string): readonly string[] {
  const rules = [...BLAME, ...PROMISES, ...GENDERED, ...(REGISTERS[register] ?? [])];
  return rules.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
