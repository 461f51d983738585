import fc from "fast-check";

/**
 * Chances of everyday size. Doubles drawn from an interval are nearly all next to 0, where nothing ever happens, so that
 * a test of them alone would hardly notice anything.
 */
export const everydayChance = fc.integer({ min: 0, max: 16 }).map((k) => k / 16);
