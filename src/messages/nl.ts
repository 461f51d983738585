/** Dutch, for the Netherlands: `je` among colleagues, `u` to people one would not tutoyer. */

import { type Catalog, hold, typedCatalog } from "./catalog";
import type { contracts } from "./contracts";

const criterionJe = {
  met: "die ik in het echt heb ontmoet",
  "would-introduce": "die ik goed genoeg ken om aan anderen voor te stellen",
  both: "die ik in het echt heb ontmoet en goed genoeg ken om aan anderen voor te stellen",
  "in-contact": "met wie ik al langer contact heb",
  "common-ground": "die ik ken of met wie ik genoeg raakvlakken heb",
  own: "als ik daar een duidelijke aanleiding voor zie",
} as const;

const criterionU = {
  met: "die ik persoonlijk heb ontmoet",
  "would-introduce": "die ik goed genoeg ken om aan anderen voor te stellen",
  both: "die ik persoonlijk heb ontmoet en goed genoeg ken om aan anderen voor te stellen",
  "in-contact": "met wie ik al langer contact heb",
  "common-ground": "die ik ken of met wie ik genoeg raakvlakken heb",
  own: "als ik daar een duidelijke aanleiding voor zie",
} as const;

const revisit = {
  met: "elkaar hebben ontmoet",
  "would-introduce": "elkaar beter kennen",
  both: "elkaar hebben ontmoet en beter kennen",
  "in-contact": "vaker contact hebben gehad",
  "common-ground": "elkaar beter kennen of meer raakvlakken ontdekken",
  own: "daar wel een aanleiding voor hebben",
} as const;

const catalog = () =>
  typedCatalog<typeof contracts>()({
    locale: "nl",
    registers: ["je", "u"],
    salutation: {
      je: { given: "Beste {given},", initials: "Beste {initials} {family},", none: "Dag," },
      u: {
        full: "Geachte {given} {family},",
        given: "Beste {given},",
        initials: "Geachte {initials} {family},",
        honorific: "Geachte {honorific} {family},",
        none: "Goedendag,",
      },
    },
    closing: {
      je: ["Hartelijke groet", { text: ",\n{from}" }],
      u: ["Met vriendelijke groet", { text: ",\n{from}" }],
    },
    occasion: {
      event: "tijdens {event}",
      place: "in {place}",
      day: "op {day} {month}",
      month: "in {month} {year}",
      year: "in {year}",
      date: "{day} {month} {year}",
      months: "januari februari maart april mei juni juli augustus september oktober november december",
    },
    messages: {
      "reply.archive.not-met": {
        je: [
          "Bedankt voor je uitnodiging, leuk dat je contact zoekt. Op LinkedIn leg ik alleen contact met mensen ",
          { select: "criterion", of: criterionJe },
          ". Zo blijft mijn netwerk voor iedereen waardevol. Zover zijn wij nog niet. ",
          hold(
            "Ik bewaar je verzoek in mijn archief en kijk er opnieuw naar",
            "Ik laat je verzoek openstaan en kijk er opnieuw naar",
            "Ik ga nu niet op je verzoek in; nodig me gerust opnieuw uit",
          ),
          " zodra we ",
          { select: "revisit", of: revisit },
          ".",
          { text: " Wie weet treffen we elkaar {nextOccasion}.", drop: 1 },
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging. Op LinkedIn leg ik alleen contact met mensen ",
          { select: "criterion", of: criterionU },
          ". Zo blijft mijn netwerk voor iedereen waardevol. Zover zijn wij nog niet. ",
          hold(
            "Ik bewaar uw verzoek in mijn archief en kijk er opnieuw naar",
            "Ik laat uw verzoek openstaan en kijk er opnieuw naar",
            "Ik ga nu niet op uw verzoek in; nodigt u mij gerust opnieuw uit",
          ),
          " zodra we ",
          { select: "revisit", of: revisit },
          ".",
          { text: " Wellicht treffen we elkaar {nextOccasion}.", drop: 1 },
        ],
      },
      "reply.archive.no-recall": {
        je: [
          "Bedankt voor je uitnodiging. Ik heb goed nagedacht, maar ik weet niet meer waarvan we elkaar kennen. Dat kan heel goed aan mij liggen; weet jij het nog, dan hoor ik het graag. ",
          hold(
            "Ik bewaar je verzoek in mijn archief, zodat we het weer kunnen oppakken",
            "Ik laat je verzoek openstaan, zodat we het weer kunnen oppakken",
            "Ik ga nu niet op je verzoek in; nodig me gerust opnieuw uit",
          ),
          " zodra we elkaar spreken.",
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging. Tot mijn spijt weet ik niet meer waarvan we elkaar kennen. Dat kan heel goed aan mij liggen; weet u het nog, dan hoor ik het graag. ",
          hold(
            "Ik bewaar uw verzoek in mijn archief, zodat we het weer kunnen oppakken",
            "Ik laat uw verzoek openstaan, zodat we het weer kunnen oppakken",
            "Ik ga nu niet op uw verzoek in; nodigt u mij gerust opnieuw uit",
          ),
          " zodra we elkaar spreken.",
        ],
      },
      "reply.archive.paused": {
        je: [
          "Bedankt voor je uitnodiging. Op dit moment neem ik op LinkedIn geen nieuwe contacten aan; dat geldt voor iedereen. ",
          hold(
            "Ik bewaar je verzoek zolang in mijn archief.",
            "Ik laat je verzoek zolang openstaan.",
            "Ik ga nu niet op je verzoek in.",
          ),
          { text: " Vanaf {until} kijk ik weer naar uitnodigingen.", drop: 1 },
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging. Op dit moment neem ik op LinkedIn geen nieuwe contacten aan; dat geldt voor iedereen. ",
          hold(
            "Ik bewaar uw verzoek zolang in mijn archief.",
            "Ik laat uw verzoek zolang openstaan.",
            "Ik ga nu niet op uw verzoek in.",
          ),
          { text: " Vanaf {until} kijk ik weer naar uitnodigingen.", drop: 1 },
        ],
      },
      "reply.ask.how-do-we-know": {
        je: [
          "Bedankt voor je uitnodiging. Ik kan je naam niet meteen plaatsen. Kennen we elkaar ergens van?",
          { text: " Spraken we elkaar misschien {guess}?", drop: 1 },
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging. Ik kan uw naam niet meteen plaatsen. Kunt u mij vertellen of wij elkaar ergens van kennen?",
          { text: " Spraken wij elkaar wellicht {guess}?", drop: 1 },
        ],
      },
      "reply.ask.remind-me": {
        je: [
          "Bedankt voor je uitnodiging. Je schrijft dat we elkaar kennen",
          { text: " van {where}", drop: 1 },
          ", maar ik kan het niet meteen plaatsen. Help je me op weg?",
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging. U schrijft dat we elkaar kennen",
          { text: " van {where}", drop: 1 },
          ", maar ik kan het op dit moment niet plaatsen. Zou u mij op weg willen helpen?",
        ],
      },
      "reply.decline.tempting": {
        je: [
          "Bedankt voor je uitnodiging; ik voel me vereerd. Toch trek ik voor iedereen één lijn: ik leg alleen contact met mensen ",
          { select: "criterion", of: criterionJe },
          ". ",
          hold(
            "Ik bewaar je verzoek daarom in mijn archief.",
            "Ik laat je verzoek daarom openstaan.",
            "Ik ga daarom niet op je verzoek in.",
          ),
          " Wel maak ik graag eens echt kennis.",
          { text: " Wie weet treffen we elkaar {nextOccasion}.", drop: 1 },
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging; ik voel mij vereerd. Toch trek ik voor iedereen één lijn: ik leg alleen contact met mensen ",
          { select: "criterion", of: criterionU },
          ". ",
          hold(
            "Ik bewaar uw verzoek daarom in mijn archief.",
            "Ik laat uw verzoek daarom openstaan.",
            "Ik ga daarom niet op uw verzoek in.",
          ),
          " Wel maak ik graag eens persoonlijk kennis.",
          { text: " Wellicht treffen we elkaar {nextOccasion}.", drop: 1 },
        ],
      },
      "reply.reopen.after-meeting": {
        je: [
          "Leuk dat we elkaar nu echt hebben gesproken",
          { text: " {occasion}", drop: 1 },
          "! Ik heb je uitnodiging met plezier geaccepteerd. Kan ik iets voor je doen, of iemand aan je voorstellen? Vraag het gerust.",
        ],
        u: [
          "Het was prettig u nu persoonlijk te spreken",
          { text: " {occasion}", drop: 1 },
          ". Ik heb uw uitnodiging met plezier geaccepteerd. Kan ik iets voor u doen, of iemand aan u voorstellen? Dan hoor ik het graag.",
        ],
      },
      "reply.welcome.accepted": {
        je: [
          "Bedankt voor je uitnodiging; die heb ik graag geaccepteerd.",
          { text: " Het was leuk je te spreken {occasion}.", drop: 1 },
          " Maak gerust gebruik van mijn netwerk. Zoek je een introductie, of kan ik ergens mee helpen? Laat het me weten.",
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging; die heb ik graag geaccepteerd.",
          { text: " Het was prettig u te spreken {occasion}.", drop: 1 },
          " Zoekt u een introductie, of kan ik ergens mee helpen? Laat u het mij gerust weten.",
        ],
      },
      "reply.welcome.open": {
        je: "Welkom in mijn netwerk! Ik accepteer hier iedereen, dus misschien kennen we elkaar nog niet. Vertel gerust waar je mee bezig bent. En zoek je via mij iemand, dan zeg ik er eerlijk bij of ik diegene echt ken.",
        u: "Welkom in mijn netwerk. Ik accepteer hier iedereen, dus misschien kennen we elkaar nog niet. Ik hoor graag waar u zich mee bezighoudt. En zoekt u via mij iemand, dan zeg ik er eerlijk bij of ik diegene echt ken.",
      },
      "invite.met": {
        je: [
          "leuk dat we elkaar spraken {occasion}",
          { text: " over {topic}", drop: 1 },
          ". Zullen we hier contact houden?",
        ],
        u: [
          "het was prettig u te spreken {occasion}",
          { text: " over {topic}", drop: 1 },
          ". Ik houd hier graag contact met u.",
        ],
      },
      "invite.unsure": {
        je: [
          "volgens mij hebben we elkaar eerder gesproken",
          { text: " {occasion}", drop: 1 },
          ", maar ik weet het niet zeker. Zegt mijn naam je niets? ",
          hold(
            "Archiveer dit verzoek dan gerust.",
            "Laat dit verzoek dan gerust liggen.",
            "Negeer dit verzoek dan gerust.",
          ),
        ],
        u: [
          "volgens mij hebben we elkaar eerder gesproken",
          { text: " {occasion}", drop: 1 },
          ", maar ik weet het niet zeker. Zegt mijn naam u niets? ",
          hold(
            "Archiveert u dit verzoek dan gerust.",
            "Laat u dit verzoek dan gerust liggen.",
            "Negeert u dit verzoek dan gerust.",
          ),
        ],
      },
      "invite.after-intro": {
        je: [
          "{mutual} bracht ons met elkaar in contact",
          { text: " over {topic}", drop: 1 },
          ". Ik maak graag kennis. Lijkt je dat wat?",
        ],
        u: [
          "{mutual} bracht ons met elkaar in contact",
          { text: " over {topic}", drop: 1 },
          ". Ik maak graag kennis met u.",
        ],
      },
      "invite.reopen-expired": {
        je: [
          "leuk dat we elkaar nu hebben ontmoet",
          { text: " {occasion}", drop: 1 },
          ". Je eerdere verzoek kon ik niet meer accepteren, dus hierbij een uitnodiging van mij.",
        ],
        u: [
          "het was prettig u te ontmoeten",
          { text: " {occasion}", drop: 1 },
          ". Uw eerdere verzoek kon ik niet meer accepteren, dus hierbij een uitnodiging van mij.",
        ],
      },
      "invite.withdraw": {
        je: "Ik had je een connectieverzoek gestuurd, maar we kennen elkaar eigenlijk nog niet. Ik trek mijn uitnodiging daarom in; je hoeft niets te doen. Komen we elkaar eens tegen, dan maak ik graag kennis.",
        u: "Ik had u een connectieverzoek gestuurd, maar we kennen elkaar eigenlijk nog niet. Ik trek mijn uitnodiging daarom in; u hoeft niets te doen. Komen we elkaar eens tegen, dan maak ik graag kennis.",
      },
      "intro.request": {
        je: "Ik zie dat je {target} kent. Ik zou graag kennismaken. De reden: {reason}. Zou je ons aan elkaar willen voorstellen? Voelt dat niet goed, of kennen jullie elkaar minder goed dan ik denk? Zeg het gewoon; dat is echt geen probleem. En andersom help ik jou natuurlijk net zo graag.",
        u: "Ik zie dat u {target} kent. Ik zou graag kennismaken. De reden: {reason}. Zou u ons aan elkaar willen voorstellen? Doet u dat liever niet, dan begrijp ik dat volkomen. En andersom help ik u natuurlijk net zo graag.",
      },
      "intro.ask-really-know": {
        je: "Een vraag vooraf. {target} staat tussen jouw connecties. Kennen jullie elkaar echt, of is het vooral een LinkedIn-contact? In dat laatste geval zoek ik een andere ingang. Beide antwoorden zijn prima; ik weet het alleen graag voordat ik iets doe.",
        u: "Een vraag vooraf. {target} staat tussen uw connecties. Kent u {target} persoonlijk, of is het vooral een LinkedIn-contact? In dat laatste geval zoek ik een andere ingang. Beide antwoorden zijn welkom; ik weet het alleen graag voordat ik iets doe.",
      },
      "intro.precheck": {
        je: "Ik overweeg {target} te benaderen over {purposeText}. Jij kent de situatie beter dan ik. Is dit volgens jou een goed moment? Je hoeft niets te delen wat vertrouwelijk is; een ja of nee is genoeg.",
        u: "Ik overweeg {target} te benaderen over {purposeText}. U kent de situatie beter dan ik. Is dit volgens u een goed moment? U hoeft niets te delen wat vertrouwelijk is; een ja of nee is genoeg.",
      },
      "intro.precheck-answer": {
        je: [
          "Goed dat je het even vraagt. ",
          {
            select: "advice",
            of: {
              go: "Ik denk dat {target} openstaat voor een gesprek. Noem mijn naam gerust.",
              wait: "Ik zou nog even wachten; dit lijkt me voor {target} niet het goede moment. Vraag het me later gerust nog eens.",
              "not-now": "Ik zou {target} nu niet benaderen. Meer kan ik er niet over zeggen.",
            },
          },
        ],
        u: [
          "Goed dat u het vooraf vraagt. ",
          {
            select: "advice",
            of: {
              go: "Ik denk dat {target} openstaat voor een gesprek. Noemt u mijn naam gerust.",
              wait: "Ik zou nog even wachten; dit lijkt me voor {target} niet het goede moment. Vraagt u het mij later gerust nog eens.",
              "not-now": "Ik zou {target} nu niet benaderen. Meer kan ik er niet over zeggen.",
            },
          },
        ],
      },
      "intro.review-message": {
        je: [
          "Jij kent {target} beter dan ik. Wil je even meelezen met het bericht dat ik wil sturen? Eén tip over de toon of de insteek is al genoeg. Heb je geen tijd, dan is dat ook prima.",
          { text: '\n\nHet gaat om deze tekst: "{draft}"', drop: 1 },
        ],
        u: [
          "U kent {target} beter dan ik. Zou u willen meelezen met het bericht dat ik wil sturen? Eén suggestie over de toon of de insteek is al genoeg. Hebt u geen tijd, dan begrijp ik dat.",
          { text: '\n\nHet gaat om deze tekst: "{draft}"', drop: 1 },
        ],
      },
      "intro.mention-you": {
        je: "Ik ben van plan {target} een bericht te sturen. Mag ik daarin jouw naam noemen? Liever niet? Dat is ook prima; dan laat ik je er helemaal buiten.",
        u: "Ik ben van plan {target} een bericht te sturen. Mag ik daarin uw naam noemen? Hebt u dat liever niet, dan laat ik u er helemaal buiten.",
      },
      "intro.reciprocity": {
        je: "Je hebt me al eens geholpen, en ik doe graag iets terug. Laat het dus gerust weten als je een introductie zoekt, of als ik ergens mee kan helpen. Mijn netwerk is ook jouw netwerk.",
        u: "U hebt mij al eens geholpen, en ik doe graag iets terug. Laat u het mij dus gerust weten als u een introductie zoekt, of als ik ergens mee kan helpen.",
      },
      "intro.thanks": {
        je: "Dank je wel voor je introductie bij {target}. We hebben contact gehad, en dat was zonder jou niet gelukt. Ik houd je op de hoogte. En andersom help ik jou net zo graag.",
        u: "Hartelijk dank voor uw introductie bij {target}. We hebben contact gehad, en dat was zonder u niet gelukt. Ik houd u op de hoogte. En andersom help ik u net zo graag.",
      },
      "intro.thanks-anyway": {
        je: "Dank je wel voor je antwoord over {target}. Daar heb ik echt iets aan, en je hoeft verder niets te doen. En andersom help ik jou net zo graag.",
        u: "Hartelijk dank voor uw antwoord over {target}. Daar ben ik echt mee geholpen, en u hoeft verder niets te doen. En andersom help ik u net zo graag.",
      },
      "intro.decline-not-close": {
        je: "Fijn dat je aan mij denkt. Alleen ken ik {target} niet goed genoeg voor een introductie waar je echt iets aan hebt. Dat zeg ik liever eerlijk. Zoek je een andere ingang, dan denk ik graag mee.",
        u: "Fijn dat u aan mij denkt. Ik ken {target} echter niet goed genoeg voor een introductie waar u echt iets aan hebt. Dat zeg ik liever eerlijk. Zoekt u een andere ingang, dan denk ik graag mee.",
      },
      "intro.ask-target": {
        je: "Mag ik je voorstellen aan {asker}? De aanleiding: {reason}. Ik ken {asker} goed genoeg om te denken dat het een zinvol gesprek wordt. Geen tijd of geen zin? Dan geef ik dat door, en hoor je er niets meer over.",
        u: "Mag ik u voorstellen aan {asker}? De aanleiding: {reason}. Ik ken {asker} goed genoeg om te denken dat het een zinvol gesprek wordt. Komt het u niet uit, dan geef ik dat door, en hoort u er niets meer over.",
      },
    },
  });

export const nl: Catalog = /* @__PURE__ */ catalog();
