import { kunciKode, normalKode } from '../cells/code.ts';
import { samaNama } from '../cells/printed.ts';
import type { BarisDraf, TabelDraf, Temuan } from '../draf.ts';
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

/** The codes that other tables give a row's name, where its own is none of them. */
function kodeLain({ kode, nama }: BarisDraf, codes: Map<string, Set<string>>): string[] {
  const known = codes.get(samaNama(nama));
  if (kode === '' || known === undefined) return [];
  const own = kunciKode(normalKode(kode)?.kode ?? kode);
  const whole = [...known].some((one) => kunciKode(one) === own || kunciKode(one).endsWith(`.${own}`));
  return whole ? [] : [...known];
}

/** From so many on, one finding tells them all: the whole column has slid. */
const BANYAK = 5;

/**
 * Codes of a Renja's evaluation that stand beside another row than their own: the plan's tables of the same document
 * give the row's name another code (Kemangkon 180–231, where codes are one row off).
 */
export function temuanKodeBaris(tables: readonly TabelDraf[]): Temuan[] {
  const codes = kodeMenurutNama(tables);
  const lists = tables.filter(({ jenis }) => jenis === 'evaluasi-renja');
  return lists.flatMap(({ rows = [] }): Temuan[] => {
    const found = rows.flatMap((row) => {
      const known = kodeLain(row, codes);
      return known.length === 0 ? [] : [{ row, kode: known.join(' / ') }];
    });
    const [first] = found;
    if (first === undefined || found.length < BANYAK) {
      return found.map(({ row, kode }) => {
        const data = { tercetak: row.kode, nama: singkat(row.nama), kode };
        return { kode: 'kode-baris-lain', baris: row.baris, data, usulan: 'kode-normal' };
      });
    }
    const isi = found.map(({ row, kode }) => `${row.baris}: ${row.kode} → ${kode}`).join('; ');
    const data = { jumlah: found.length, isi, akhir: found.at(-1)!.row.baris };
    return [{ kode: 'kode-kolom-lain', baris: first.row.baris, data, usulan: 'kode-menurut-nama' }];
  });
}
