/** The smallest double above a number, for finite numbers below the largest. */
export function nextUp(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  if (value === 0) return Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}
