import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { hostileCases } from ".";
import { propertiesOfPrototypes } from "./hostile-case";

/** What one case came to, as the child process tells it. */
export interface Measured {
  readonly ok: boolean;
  readonly got: unknown;
  readonly milliseconds: number;
  /** Megabytes of memory at the peak, beyond what the process held with its input made. */
  readonly megabytes: number;
}

/** On Linux the kernel's own high-water mark, which can be set back; elsewhere the process's peak so far. */
function peakKilobytes(): number {
  try {
    const line = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
    return Number(line?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

function forgetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Without it the making of the input counts as well.
  }
}

/** Runs the case of the given place in this process, and measures it. */
function measure(place: number): Measured {
  const hostile = hostileCases[place];
  if (!hostile) throw new Error(`there is no case ${place}`);
  const before = propertiesOfPrototypes();
  const input = hostile.input() as never;
  globalThis.gc?.();
  forgetPeak();
  const held = process.memoryUsage().rss / 1024;
  const started = performance.now();
  const got = hostile.run(input);
  const milliseconds = performance.now() - started;
  const megabytes = (peakKilobytes() - held) / 1024;
  const ok = isDeepStrictEqual(got, hostile.gives) && isDeepStrictEqual(propertiesOfPrototypes(), before);
  return { ok, got, milliseconds, megabytes };
}

console.log(JSON.stringify(measure(Number(process.argv[2]))));
