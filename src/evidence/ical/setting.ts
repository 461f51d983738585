/** Where an event takes place: at a place, by video or telephone, both at once, or nobody says. */
export type Setting = "in-person" | "remote" | "both" | "unstated";

// Programs and words by which people meet without meeting. A place with such a word in its name is lost, which costs a
// question; a call taken for a place would be a meeting that never was.
const REMOTE_WORDS =
  /\b(?:teams|zoom|webex|skype|meet\.google|google meet|hangouts?|facetime|whatsapp|signal|jitsi|whereby|gotomeeting|slack|discord|online|on-line|virtueel|virtuele|virtual(?:ly)?|remote|web(?:inar|meeting|cast)|digitaal|video|videocall|videobellen|videogesprek|beeldbellen|telefonisch|telefoon(?:tje)?|tel|phone|telco|call|conference call|conf\.? ?call|dial-?in|bellen|belafspraak)\b/i;
const LINK = /https?:|www\.|\b[a-z0-9-]+\.(?:com|us|nl|be|eu|net|org|io)\/|\btel:|\bsip:/i;
const NUMBER = /^[+(]?\d[\d\s().\-/#,*]{6,}$/;
const NO_PLACE =
  /^(?:[\s?.-]*|tbd|tba|tbc|ntb|n\.t\.b\.?|nnb|n\.n\.b\.?|n\.?v\.?t\.?|n\/a|nader te bepalen|volgt|to be (?:determined|announced|confirmed))$/i;

const CONFERENCE_HOST =
  /\b(?:meet\.google\.com|hangouts\.google\.com|teams\.(?:microsoft|live)\.com|zoom\.us|zoomgov\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet\.me|gotomeeting\.com|join\.skype\.com|meet\.lync\.com|facetime\.apple\.com|bluejeans\.com|chime\.aws|app\.slack\.com\/huddle|discord\.gg)\b/i;

/** Whether a text has a link by which people meet on a screen. */
export function hasConferenceLink(text: string): boolean {
  return CONFERENCE_HOST.test(text);
}

/**
 * The setting of an event by its LOCATION and by whether a link to a conference stands elsewhere in it.
 *
 * Each part of the location counts: `Microsoft Teams Meeting; Kantoor Utrecht` is both.
 */
export function settingOf(location: string, hasLink: boolean): Setting {
  const parts = location.slice(0, 2_000).split(/[;|\n]|,\s|\s\/\s/);
  const said = parts.map((part) => part.trim()).filter((part) => !NO_PLACE.test(part));
  const places = said.filter((part) => !LINK.test(part) && !NUMBER.test(part) && !REMOTE_WORDS.test(part));
  const isRemote = hasLink || places.length < said.length;
  if (places.length > 0) return isRemote ? "both" : "in-person";
  return isRemote ? "remote" : "unstated";
}
