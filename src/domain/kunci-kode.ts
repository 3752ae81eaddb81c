/** Codes compared as numbers: 7.01.01.2.01.0001 of one document is 7.01.01.2.01.01 of an older one. */
export function kunciKode(kode: string): string {
  return kode
    .split('.')
    .map((group) => String(Number(group)))
    .join('.');
}
