import { hybrid, lion, type Policy, paused, strictSelective } from "know-and-trust";
import type { Criterion, HybridOptions } from "know-and-trust/policy";

/** The presets on offer, in the order of the menu. */
export const PRESETS = ["strict", "hybrid", "lion", "paused"] as const;
export type PresetId = (typeof PRESETS)[number];

/** What the controls of a preset are set to, by the name of the option. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/** One option of a preset, and how it is set. */
export type Control =
  | { readonly kind: "choice"; readonly name: "criterion"; readonly values: readonly Criterion[] }
  | { readonly kind: "slider"; readonly name: SliderName; readonly min: number; readonly max: number }
  | { readonly kind: "switch"; readonly name: "guards" }
  | { readonly kind: "day"; readonly name: "until" };

export type SliderName = "signs" | "mutualConnections" | "messages" | "days";

interface Preset {
  readonly controls: readonly Control[];
  readonly defaults: Settings;
  readonly make: (settings: Settings) => Policy;
}

const criterion: Control = { kind: "choice", name: "criterion", values: ["both", "met", "would-introduce"] };

// The presets check their options themselves; what a control or a link gives is handed over as it is.
const presets: Readonly<Record<PresetId, Preset>> = {
  strict: {
    controls: [criterion],
    defaults: { criterion: "both" },
    make: (settings) => strictSelective(settings as { readonly criterion: Criterion }),
  },
  hybrid: {
    controls: [
      criterion,
      { kind: "slider", name: "signs", min: 1, max: 6 },
      { kind: "slider", name: "mutualConnections", min: 1, max: 50 },
      { kind: "slider", name: "messages", min: 1, max: 50 },
      { kind: "slider", name: "days", min: 1, max: 30 },
    ],
    defaults: { criterion: "both", signs: 2, mutualConnections: 10, messages: 10, days: 4 },
    make: (settings) => hybrid(settings as HybridOptions),
  },
  lion: {
    controls: [{ kind: "switch", name: "guards" }],
    defaults: { guards: true },
    make: (settings) => lion(settings as { readonly guards: boolean }),
  },
  paused: {
    controls: [{ kind: "day", name: "until" }],
    defaults: { until: "2026-12-31" },
    make: (settings) => paused(settings as { readonly until: string }),
  },
};

export const controlsOf = (preset: PresetId): readonly Control[] => presets[preset].controls;
export const defaultsOf = (preset: PresetId): Settings => presets[preset].defaults;
export const makePreset = (preset: PresetId, settings: Settings): Policy => presets[preset].make(settings);
