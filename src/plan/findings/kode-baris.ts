import { kunciKode, normalKode } from '../cells/code.ts';
import { samaNama } from '../cells/printed.ts';
import type { TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

/** Names of the document's trees with their codes. */
function kodeMenurutNama(tables: readonly TabelDraf[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const node of tables.flatMap(({ nodes }) => nodes ?? [])) {
    if (node.kode === null) continue;
    const key = samaNama(node.nama);
    codes.set(key, (codes.get(key) ?? new Set()).add(node.kode));
  }
  return codes;
}

/**
 * Codes of a Renja's evaluation that stand beside another row than their own: the plan's tables of the same document
 * give the row's name another code (Kemangkon 180–231, where codes are one row off).
 */
export function temuanKodeBaris(tables: readonly TabelDraf[]): Temuan[] {
  const codes = kodeMenurutNama(tables);
  const rows = tables.filter(({ jenis }) => jenis === 'evaluasi-renja').flatMap(({ rows }) => rows ?? []);
  return rows.flatMap(({ kode, nama, baris }): Temuan[] => {
    const known = codes.get(samaNama(nama));
    if (kode === '' || known === undefined) return [];
    const whole = [...known].some((one) => {
      const own = normalKode(kode)?.kode ?? kode;
      return kunciKode(one) === kunciKode(own) || kunciKode(one).endsWith(`.${kunciKode(own)}`);
    });
    if (whole) return [];
    const data = { tercetak: kode, nama: singkat(nama), kode: [...known].join(' / ') };
    return [{ kode: 'kode-baris-lain', baris, data, usulan: 'kode-normal' }];
  });
}
