/**
 * fast-check with few runs, a fixed seed, so that the same mutant always gets the same verdict, and no search for the
 * simplest case that fails. Tests with one of the
 * `counting` words in their titles count their runs, and keep them all.
 */
export function shortProperties(fc, { runs, counting, title }) {
  const short = (given = {}) => {
    const wanted = given.numRuns ?? 100;
    const keeps = counting.some((words) => title().includes(words));
    return { seed: 1, endOnFailure: true, ...given, numRuns: keeps ? wanted : Math.min(runs, wanted) };
  };
  const shortened = {
    ...fc,
    assert: (property, given) => fc.assert(property, short(given)),
    check: (property, given) => fc.check(property, short(given)),
  };
  return { ...shortened, __esModule: true, default: shortened };
}
