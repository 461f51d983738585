import type { AcquaintanceFactTypes } from "../../invitation/acquaintance";
import type { StandardAction } from "../../invitation/vocabulary";
import type { Policy } from "../document";

/** A policy over the acquaintance vocabulary with the standard actions. */
export type PresetPolicy = Policy<AcquaintanceFactTypes, StandardAction>;
