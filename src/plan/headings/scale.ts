/** `Pagu (Rp.000)`, `dalam ribuan rupiah`, `Rp. ribu`: amounts are printed in thousands. */
const THOUSANDS = /rp\.?\s?\(?\.?\s?[.,]?000\b|ribuan|\bribu\b/i;
const MILLIONS = /jutaan|\bjuta\b/i;

/** What an amount below a heading is to be multiplied by; undefined where it is printed in whole Rupiah. */
export function scaleIn(heading: string): 1_000 | 1_000_000 | undefined {
  if (MILLIONS.test(heading)) return 1_000_000;
  return THOUSANDS.test(heading) ? 1_000 : undefined;
}
