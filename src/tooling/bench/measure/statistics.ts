/** The value below which a share of the values lies, by the nearest rank; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The value in the middle: one slow run among others does not move it. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
