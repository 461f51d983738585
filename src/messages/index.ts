/**
 * Messages that a professional would send, in Dutch and English.
 *
 * @module messages
 */

export type { Catalog, OccasionForms, SalutationForms, Segment, Text } from "./catalog";
export type { Addressee, Channel, Contract, Contracts, Occasion, Parameter, ParamsOf, ThirdPerson } from "./contract";
export { defineMessages } from "./contract";
export type { Hold, MessageId, ReplyCriterion } from "./contracts";
export { CRITERIA, contracts, HOLDS } from "./contracts";
export { catalogs } from "./locale";
export type { KnownId, ParamsFor, Rendered, RenderOptions } from "./render";
export { LIMITS, render } from "./render";
export type { VoiceOptions } from "./salutation";
export { salutation } from "./salutation";
export { TooLongError } from "./too-long-error";
