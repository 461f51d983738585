/** Parameters for `fc.assert`: the same cases in every run, or others with `SEED=…` in the environment. */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: Number(process.env["SEED"] ?? 20_100_612) };
}
