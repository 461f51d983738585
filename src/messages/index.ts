/**
 * Messages that a professional would send, in Dutch and English.
 *
 * @module messages
 */

export { InputError } from "../errors";
export type { Catalog, OccasionForms, SalutationForms, Segment, Text } from "./catalog";
export type { CatalogOptions } from "./check-catalog";
export { checkCatalog, defineCatalog, parseCatalog } from "./check-catalog";
export type { Addressee, Channel, Contract, Contracts, Occasion, Parameter, ParamsOf, ThirdPerson } from "./contract";
export { defineMessages } from "./contract";
export type { Hold, MessageId, ReplyCriterion } from "./contracts";
export { CRITERIA, contracts, HOLDS } from "./contracts";
export { criterionOf } from "./criterion";
export { catalogs } from "./locale";
export type { NameUsed } from "./names-used";
export { namesUsed } from "./names-used";
export { pseudoLocale } from "./pseudo-locale";
export type { KnownId, MessageAdapter, ParamsFor, Rendered, RenderOptions } from "./render";
export { LIMITS, render } from "./render";
export type { VoiceOptions } from "./salutation";
export { salutation } from "./salutation";
export { TooLongError } from "./too-long-error";
