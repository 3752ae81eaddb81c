/** `Pagu (Rp.000)`, `x Rp1.000`, `000 Rp`, `dalam ribuan rupiah`, `Rp. ribu`: amounts are printed in thousands. */
const THOUSANDS =
  /rp\.?\s?\(?\.?\s?[.,]?000\b|[x×]\s?(?:rp\.?\s?)?1[.,]?000\b(?![.,]\d)|rp\.?\s?1[.,]000\b(?![.,]\d)|\(\s?000\s?(?:rp|rupiah)?\.?\s?\)|ribuan|\bribu\b/i;
const MILLIONS =
  /[x×]\s?(?:rp\.?\s?)?1[.,]?000[.,]?000\b(?![.,]\d)|rp\.?\s?1[.,]000[.,]000\b(?![.,]\d)|jutaan|\bjuta\b|rp\.?\s?jt\b/i;

/** What an amount below a heading is to be multiplied by; undefined where it is printed in whole Rupiah. */
export function scaleIn(heading: string): 1_000 | 1_000_000 | undefined {
  if (MILLIONS.test(heading)) return 1_000_000;
  return THOUSANDS.test(heading) ? 1_000 : undefined;
}
