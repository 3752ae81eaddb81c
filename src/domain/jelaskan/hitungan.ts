import { Decimal } from 'decimal.js';

/** What is done with the parts of a calculation. */
export type Operasi = 'tambah' | 'kurang' | 'kali' | 'bagi' | 'rerata' | 'terbesar' | 'terkecil';

/** A calculation as it is shown and as it is done: a number, or an operation over parts. Nothing is rounded on the way. */
export type Hitungan = Decimal | { op: Operasi; isi: readonly Hitungan[] };

/** An operation over parts. */
export function hitungan(op: Operasi, ...isi: Hitungan[]): Hitungan {
  return { op, isi };
}

const SERATUS = new Decimal(100);

/** A part of a whole in percent, in the order in which the rules compute it: atas × 100 ÷ bawah. */
export function perseratus(atas: Hitungan, bawah: Hitungan): Hitungan {
  return hitungan('bagi', hitungan('kali', atas, SERATUS), bawah);
}

const LAKUKAN: Record<Operasi, (isi: Decimal[]) => Decimal> = {
  tambah: (isi) => Decimal.sum(new Decimal(0), ...isi),
  kurang: ([awal, ...lain]) => lain.reduce((sisa, one) => sisa.minus(one), awal!),
  kali: (isi) => isi.reduce((hasil, one) => hasil.times(one)),
  bagi: ([awal, ...lain]) => lain.reduce((hasil, one) => hasil.div(one), awal!),
  rerata: (isi) => Decimal.sum(...isi).div(isi.length),
  terbesar: (isi) => Decimal.max(...isi),
  terkecil: (isi) => Decimal.min(...isi),
};

/** The calculation's result, unrounded. A division by 0 must not be handed over: the domain judges nothing then. */
export function nilaiHitungan(h: Hitungan): Decimal {
  return h instanceof Decimal ? h : LAKUKAN[h.op](h.isi.map(nilaiHitungan));
}

const TANDA: Partial<Record<Operasi, string>> = { tambah: ' + ', kurang: ' − ', kali: ' × ', bagi: ' ÷ ' };
const FUNGSI: Partial<Record<Operasi, string>> = {
  rerata: 'rata-rata',
  terbesar: 'terbesar',
  terkecil: 'terkecil',
};
/** Precedence: a part that binds less than its whole stands in brackets. */
const IKATAN: Record<Operasi, number> = {
  tambah: 1,
  kurang: 1,
  kali: 2,
  bagi: 2,
  rerata: 3,
  terbesar: 3,
  terkecil: 3,
};

/** How a calculation is written. */
export interface GayaTulis {
  angka(nilai: Decimal): string;
  /** Stands for a sum or mean of more parts than a person reads in a row; absent: every part is written. */
  banyak?(op: Operasi, jumlah: number): string;
}

/** Parts of a sum that are written out. */
const PALING_BANYAK = 8;

/** A calculation as it is written by hand: `(6 + 5) × 100 ÷ 12`, `rata-rata (80; 100)`. */
export function tulisHitungan(h: Hitungan, gaya: GayaTulis): string {
  if (h instanceof Decimal) return gaya.angka(h);
  if (gaya.banyak !== undefined && h.isi.length > PALING_BANYAK) return gaya.banyak(h.op, h.isi.length);
  const tanda = TANDA[h.op];
  if (tanda === undefined)
    return `${FUNGSI[h.op]} (${h.isi.map((one) => tulisHitungan(one, gaya)).join('; ')})`;
  return h.isi
    .map((one, at) => {
      const teks = tulisHitungan(one, gaya);
      return perluKurung(h.op, one, at) ? `(${teks})` : teks;
    })
    .join(tanda);
}

function perluKurung(op: Operasi, bagian: Hitungan, tempat: number): boolean {
  if (bagian instanceof Decimal) return bagian.isNegative() && tempat > 0;
  if (IKATAN[bagian.op] < IKATAN[op]) return true;
  return tempat > 0 && IKATAN[bagian.op] === IKATAN[op] && (op === 'kurang' || op === 'bagi');
}
