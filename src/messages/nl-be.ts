/** Dutch as written in Belgium, where it differs: `u` unless stated otherwise, other greetings and a few other words. */

import { type Catalog, typedCatalog } from "./catalog";
import type { contracts } from "./contracts";
import { nl } from "./nl";

const catalog = () =>
  typedCatalog<typeof contracts>()({
    locale: "nl-BE",
    registers: ["je", "u"],
    defaultRegister: "u",
    partial: true,
    salutation: {
      je: { given: "Dag {given},", initials: "Dag {initials} {family},", none: "Dag," },
      u: {
        full: "Beste {given} {family},",
        given: "Beste {given},",
        initials: "Beste {initials} {family},",
        honorific: "Geachte {honorific} {family},",
        none: "Goedendag,",
      },
    },
    closing: {
      je: ["Vriendelijke groeten", { text: "\n{from}" }],
      u: ["Met vriendelijke groeten", { text: "\n{from}" }],
    },
    occasion: nl.occasion,
    messages: {
      "reply.ask.how-do-we-know": {
        je: [
          "Bedankt voor je uitnodiging. Ik kan je naam niet meteen thuisbrengen. Kennen we elkaar ergens van?",
          { text: " Spraken we elkaar misschien {guess}?", drop: 1 },
        ],
        u: [
          "Hartelijk dank voor uw uitnodiging. Ik kan uw naam niet meteen thuisbrengen. Kennen we elkaar ergens van?",
          { text: " Spraken we elkaar misschien {guess}?", drop: 1 },
        ],
      },
      "invite.after-intro": {
        je: [
          "{mutual} bracht ons met elkaar in contact",
          { text: " over {topic}", drop: 1 },
          ". Ik maak graag kennis. Zie je dat zitten?",
        ],
        u: [
          "{mutual} bracht ons met elkaar in contact",
          { text: " over {topic}", drop: 1 },
          ". Ik zou graag met u kennismaken.",
        ],
      },
    },
  });

export const nlBE: Catalog = /* @__PURE__ */ catalog();
