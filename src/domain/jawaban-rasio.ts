import { type AngkaRefusal, parseAngka } from './angka.ts';
import type { Jawaban } from './jawaban.ts';
import { type Result, refuse } from './result.ts';

/** Why a text was not taken as numerator and denominator. */
export type RasioRefusal =
  /** A percentage, or one number only: without the two numbers it cannot be added up over desa. */
  | { code: 'rasio-dua-angka' }
  /** Something of nothing. */
  | { code: 'rasio-penyebut-nol' }
  | AngkaRefusal;

const PEMISAH = /\/|:|\bdari\b/i;
const DUA_ANGKA = /^([\d.,]+)\s+([\d.,]+)$/;

/** The two texts of `214/3350`, `214 dari 3.350`, `214 3350`; undefined for anything else. */
function duaBagian(teks: string): [string, string] | undefined {
  const bersih = teks.trim();
  const spasi = DUA_ANGKA.exec(bersih);
  const bagian = spasi === null ? bersih.split(PEMISAH).map((one) => one.trim()) : spasi.slice(1);
  const [pembilang, penyebut, ...lebih] = bagian;
  return pembilang && penyebut && lebih.length === 0 ? [pembilang, penyebut] : undefined;
}

/**
 * Numerator and denominator, each in Indonesian form: `214/3350`, `214 dari 3.350`, `214 3350`.
 * @param desimal decimals that each may have; 0 for counts
 * @returns a denominator of 0 only beside a numerator of 0: nothing was there to be counted
 */
export function bacaRasio(teks: string, desimal: number): Result<Jawaban, RasioRefusal> {
  const bagian = duaBagian(teks);
  if (bagian === undefined || teks.includes('%')) return refuse({ code: 'rasio-dua-angka' });
  const options = { jenis: desimal === 0 ? ('jumlah' as const) : ('desimal' as const), desimal };
  const nilai = parseAngka(bagian[0], options);
  if (!nilai.ok) return nilai;
  const penyebut = parseAngka(bagian[1], options);
  if (!penyebut.ok) return penyebut;
  if (penyebut.value.isZero() && !nilai.value.isZero()) return refuse({ code: 'rasio-penyebut-nol' });
  return { ok: true, value: { nilai: nilai.value, penyebut: penyebut.value } };
}
