import type { AcquaintanceFact } from "./acquaintance-facts";
import { acquaintanceQuestions } from "./acquaintance-questions";
import type { AboutFact, FactWords } from "./fact";

/** Yes, no, and what follows "if" for each: first Dutch, then English. */
function said(
  yes: readonly [nl: string, en: string],
  no: readonly [nl: string, en: string],
  ifYes: readonly [nl: string, en: string],
  ifNo: readonly [nl: string, en: string],
): FactWords {
  const text = ([nl, en]: readonly [string, string]) => ({ nl, en });
  return { yes: text(yes), no: text(no), ifYes: text(ifYes), ifNo: text(ifNo) };
}

const amount = (nl: string, en: string): FactWords => ({ subject: { nl, en } });

/**
 * The facts of the acquaintance vocabulary in words, and what can establish them. Only explanations need these: what
 * decides does without them, so that an app that only decides does not load them.
 */
const acquaintanceWords = /* @__PURE__ */ inWords();

function inWords() {
  return {
    metInPerson: {
      evidence:
        "Your own word, or a small calendar event at a place that both accepted. Never messages, a video call or a connection.",
      words: said(
        ["jullie hebben elkaar in het echt ontmoet", "you have met in person"],
        ["jullie hebben elkaar nog niet in het echt ontmoet", "you have not met in person"],
        ["jullie elkaar in het echt hadden ontmoet", "you had met in person"],
        ["jullie elkaar nooit in het echt hadden ontmoet", "you had never met in person"],
      ),
    },
    wouldIntroduce: {
      evidence: "Your own word alone. No file, count or graph establishes it.",
      words: said(
        ["je zou deze persoon aan anderen voorstellen", "you would introduce this person to others"],
        ["je zou deze persoon niet aan anderen voorstellen", "you would not introduce this person to others"],
        ["je deze persoon aan anderen zou voorstellen", "you would introduce this person to others"],
        ["je deze persoon niet aan anderen zou voorstellen", "you would not introduce this person to others"],
      ),
    },
    knowsMe: {
      evidence: "Their own word, or recent contact from their side. That you know them does not establish it.",
      words: said(
        ["deze persoon herinnert zich jou nog", "this person remembers you"],
        ["deze persoon herinnert zich jou niet (meer)", "this person does not remember you"],
        ["deze persoon zich jou nog had herinnerd", "this person had remembered you"],
        ["deze persoon zich jou niet meer had herinnerd", "this person had not remembered you"],
      ),
    },
    knows: {
      evidence:
        "Your own word, having met, or two-way contact on several days. A shared employer or a connection makes it possible, no more.",
      words: said(
        ["je kent deze persoon", "you know this person"],
        ["je kent deze persoon niet", "you do not know this person"],
        ["je deze persoon had gekend", "you had known this person"],
        ["je deze persoon niet had gekend", "you had not known this person"],
      ),
    },
    trusts: {
      evidence: "Your own word alone.",
      words: said(
        ["je vertrouwt deze persoon", "you trust this person"],
        ["je vertrouwt deze persoon niet", "you do not trust this person"],
        ["je deze persoon had vertrouwd", "you had trusted this person"],
        ["je deze persoon niet had vertrouwd", "you had not trusted this person"],
      ),
    },
    messagesExchanged: {
      evidence: "Message files of the network, both directions counted. It shows contact, never a meeting.",
      words: amount("het aantal berichten tussen jullie", "the number of messages between you"),
    },
    daysInContact: {
      evidence: "Message files and calendars: distinct days with contact from both sides.",
      words: amount("het aantal dagen met contact over en weer", "the number of days with two-way contact"),
    },
    mutualConnections: {
      evidence: "The profile page. An export of one person cannot show it.",
      words: amount("het aantal gezamenlijke connecties", "the number of shared connections"),
    },
    sharedEmployer: {
      canChange: false,
      evidence: "Positions of both people, at best with overlapping dates. It makes knowing possible, no more.",
      words: said(
        ["jullie werkten bij dezelfde organisatie", "you worked for the same organisation"],
        ["jullie werkten niet bij dezelfde organisatie", "you did not work for the same organisation"],
        ["jullie bij dezelfde organisatie hadden gewerkt", "you had worked for the same organisation"],
        ["jullie niet bij dezelfde organisatie hadden gewerkt", "you had not worked for the same organisation"],
      ),
    },
    sharedGroup: {
      evidence: "A list of members, or your own word.",
      words: said(
        ["jullie zitten samen in een groep", "you share a group"],
        ["jullie zitten niet samen in een groep", "you share no group"],
        ["jullie samen in een groep hadden gezeten", "you had shared a group"],
        ["jullie niet samen in een groep hadden gezeten", "you had shared no group"],
      ),
    },
    mutualFriend: {
      evidence: "The word of that third person. A name dropped in a note does not establish it.",
      words: said(
        ["een gezamenlijke bekende staat voor deze persoon in", "somebody you both know vouches for this person"],
        ["geen gezamenlijke bekende staat voor deze persoon in", "nobody you both know vouches for this person"],
        [
          "een gezamenlijke bekende voor deze persoon had ingestaan",
          "somebody you both know had vouched for this person",
        ],
        [
          "geen gezamenlijke bekende voor deze persoon had ingestaan",
          "nobody you both know had vouched for this person",
        ],
      ),
    },
    interactedOnline: {
      evidence: "Comments and reactions under posts. Contact that exists only online is no meeting.",
      words: said(
        ["jullie hebben online op elkaar gereageerd", "you have reacted to each other online"],
        ["jullie hebben online niet op elkaar gereageerd", "you have not reacted to each other online"],
        ["jullie online op elkaar hadden gereageerd", "you had reacted to each other online"],
        ["jullie online nooit op elkaar hadden gereageerd", "you had never reacted to each other online"],
      ),
    },
    followedByMe: {
      evidence: "Your own list of people you follow.",
      words: said(
        ["je volgt deze persoon", "you follow this person"],
        ["je volgt deze persoon niet", "you do not follow this person"],
        ["je deze persoon had gevolgd", "you had followed this person"],
        ["je deze persoon niet had gevolgd", "you had not followed this person"],
      ),
    },
    invitedBefore: {
      canChange: false,
      evidence: "Earlier invitations in your export; answered ones may be missing there.",
      words: amount("het aantal eerdere uitnodigingen", "the number of earlier invitations"),
    },
    openNetworker: {
      canChange: false,
      evidence: "What they write in name, headline or note. A number of connections alone does not establish it.",
      words: said(
        ["deze persoon accepteert iedereen", "this person connects with everyone"],
        ["deze persoon is selectief", "this person is selective"],
        ["deze persoon iedereen had geaccepteerd", "this person had connected with everyone"],
        ["deze persoon selectief was geweest", "this person had been selective"],
      ),
    },
    recruiterOutreach: {
      canChange: false,
      evidence: "The note. A recruiter who writes about something else does not establish it.",
      words: said(
        ["de uitnodiging gaat over een vacature voor jou", "the invitation is about a job for you"],
        ["de uitnodiging gaat niet over een vacature", "the invitation is not about a job"],
        ["de uitnodiging over een vacature voor jou was gegaan", "the invitation had been about a job for you"],
        ["de uitnodiging niet over een vacature was gegaan", "the invitation had not been about a job"],
      ),
    },
    salesPitch: {
      canChange: false,
      evidence: "The note. A trade or a job title does not establish it.",
      words: said(
        ["de uitnodiging is een verkooppraatje", "the invitation is a sales pitch"],
        ["de uitnodiging is geen verkooppraatje", "the invitation is no sales pitch"],
        ["de uitnodiging een verkooppraatje was geweest", "the invitation had been a sales pitch"],
        ["de uitnodiging geen verkooppraatje was geweest", "the invitation had been no sales pitch"],
      ),
    },
    suspectedScam: {
      canChange: false,
      evidence: "Money for nothing, returns on crypto, an inheritance, a job through a chat app; or your own word.",
      words: said(
        ["dit lijkt op oplichting", "this looks like a scam"],
        ["dit lijkt niet op oplichting", "this does not look like a scam"],
        ["dit op oplichting had geleken", "this had looked like a scam"],
        ["dit niet op oplichting had geleken", "this had not looked like a scam"],
      ),
    },
    noteLength: {
      canChange: false,
      evidence: "The note as it was sent, in UTF-16 units; 0 when there was none.",
      words: amount("de lengte van het briefje in tekens", "the length of the note in characters"),
    },
    noteIsDefault: {
      canChange: false,
      evidence: "The platform's standard text, without a sentence of one's own.",
      words: said(
        ["het briefje is de standaardtekst", "the note is the platform's default text"],
        ["het briefje is een eigen tekst", "the note is their own text"],
        ["het briefje de standaardtekst was geweest", "the note had been the platform's default text"],
        ["het briefje een eigen tekst was geweest", "the note had been their own text"],
      ),
    },
    claimsMeeting: {
      canChange: false,
      evidence: "The note. It is a claim: it chooses the question and settles nothing by itself.",
      words: said(
        ["het briefje verwijst naar een ontmoeting", "the note speaks of a meeting"],
        ["het briefje verwijst niet naar een ontmoeting", "the note does not speak of a meeting"],
        ["het briefje naar een ontmoeting had verwezen", "the note had spoken of a meeting"],
        ["het briefje niet naar een ontmoeting had verwezen", "the note had not spoken of a meeting"],
      ),
    },
    asksToArchive: {
      canChange: false,
      evidence: "The note: a request to archive it when you do not remember the sender.",
      words: said(
        [
          "het briefje vraagt om te archiveren als je de afzender niet meer kent",
          "the note asks to archive if you do not remember the sender",
        ],
        ["het briefje vraagt niet om te archiveren", "the note does not ask to archive"],
        ["het briefje had gevraagd om te archiveren", "the note had asked to archive"],
        ["het briefje niet had gevraagd om te archiveren", "the note had not asked to archive"],
      ),
    },
    daysPending: {
      canChange: false,
      evidence: "The date of the invitation and the day of the decision.",
      words: amount(
        "het aantal dagen dat de uitnodiging openstaat",
        "the number of days the invitation has been pending",
      ),
    },
    inAllowList: {
      canChange: false,
      evidence: "Your own list.",
      words: said(
        ["deze persoon staat op je lijst van welkome mensen", "this person is on your list of welcome people"],
        ["deze persoon staat niet op je lijst van welkome mensen", "this person is not on your list of welcome people"],
        [
          "deze persoon op je lijst van welkome mensen had gestaan",
          "this person had been on your list of welcome people",
        ],
        [
          "deze persoon niet op je lijst van welkome mensen had gestaan",
          "this person had not been on your list of welcome people",
        ],
      ),
    },
    inBlockList: {
      canChange: false,
      evidence: "Your own list.",
      words: said(
        ["je hebt deze persoon geblokkeerd", "you have blocked this person"],
        ["je hebt deze persoon niet geblokkeerd", "you have not blocked this person"],
        ["je deze persoon had geblokkeerd", "you had blocked this person"],
        ["je deze persoon niet had geblokkeerd", "you had not blocked this person"],
      ),
    },
    seniority: {
      canChange: false,
      evidence: "The job title, which is public and may be out of date. Status says nothing about knowing.",
      words: amount("het functieniveau", "the seniority"),
    },
    industry: {
      canChange: false,
      evidence: "The profile, which is public and may be out of date.",
      words: amount("de branche", "the industry"),
    },
  } as const satisfies Readonly<Record<AcquaintanceFact, AboutFact>>;
}

/** Everything that is said of a fact of the acquaintance vocabulary. */
export function aboutAcquaintance(name: AcquaintanceFact): AboutFact {
  const questions: Readonly<Partial<Record<AcquaintanceFact, AboutFact>>> = acquaintanceQuestions;
  return { ...questions[name], ...acquaintanceWords[name] };
}
