import type { Decimal } from 'decimal.js';
import type { NamaRumus, Operator, Simpul } from './simpul.ts';

const TINGKAT: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * A formula in its one written form: single spaces, decimal comma, only the parentheses that it needs. Reading it again
 * gives the same tree.
 */
export function tulisRumus(simpul: Simpul): string {
  switch (simpul.jenis) {
    case 'angka':
      return tulisBilangan(simpul.nilai);
    case 'hitung':
      return `${bagian(simpul.kiri, simpul.op, false)} ${simpul.op} ${bagian(simpul.kanan, simpul.op, true)}`;
    case 'rata_rata':
      return `rata_rata(${simpul.isi.map(tulisRumus).join('; ')})`;
    case 'fungsi':
      return `${simpul.fungsi}(${tulisNama(simpul.nama)})`;
    case 'semua_desa':
      return 'jumlah_desa()';
    case 'desa_keadaan':
      return `jumlah_desa(${tulisNama(simpul.nama)} ${simpul.keadaan})`;
    case 'desa_banding':
      return `jumlah_desa(${tulisNama(simpul.nama)} ${simpul.banding} ${tulisBilangan(simpul.nilai)})`;
  }
}

/** A number as formulas write it: no dots, decimal comma. */
export function tulisBilangan(nilai: Decimal): string {
  return nilai.toFixed().replace('.', ',');
}

/** A name as formulas write it, in quotes where it was. */
export function tulisNama({ teks, kutip }: NamaRumus): string {
  return kutip ? `"${teks}"` : teks;
}

/** On the right of an operator the same rank needs parentheses, since reading goes from left to right. */
function bagian(simpul: Simpul, op: Operator, kanan: boolean): string {
  const teks = tulisRumus(simpul);
  if (simpul.jenis !== 'hitung') return teks;
  const beda = TINGKAT[simpul.op] - TINGKAT[op];
  return beda < 0 || (kanan && beda === 0) ? `(${teks})` : teks;
}
