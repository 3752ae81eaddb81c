import type { Indikator } from '../rencana.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { PenolakanPeriksa } from './penolakan.ts';
import { type NamaRumus, type Simpul, semuaSimpul } from './simpul.ts';
import { tulisNama } from './tulis.ts';

/** Kunci begin with these where a formula may leave that out. */
const AWALAN = ['desa/', 'iku/'];

/** Indicators by their kunci in lower case, made once for a plan: a formula is looked up part by part. */
const MENURUT_KUNCI = new WeakMap<readonly Indikator[], Map<string, Indikator[]>>();

function menurutKunci(indikators: readonly Indikator[]): Map<string, Indikator[]> {
  const ada = MENURUT_KUNCI.get(indikators);
  if (ada !== undefined) return ada;
  const hasil = new Map<string, Indikator[]>();
  for (const one of indikators) {
    const kunci = one.kunci.toLowerCase();
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), one]);
  }
  MENURUT_KUNCI.set(indikators, hasil);
  return hasil;
}

/**
 * The indicator that a formula names: plain, the part behind `desa/` or `iku/` of its kunci; in quotes, the whole
 * kunci. Case does not matter.
 * @returns refusal when there is none, or when `desa/` and `iku/` both have one of that name
 */
export function indikatorBernama(
  nama: NamaRumus,
  posisi: number,
  indikators: readonly Indikator[],
): Result<Indikator, PenolakanPeriksa> {
  const cari = nama.teks.toLowerCase();
  const kunci = nama.kutip ? [cari] : AWALAN.map((awalan) => awalan + cari);
  const menurut = menurutKunci(indikators);
  const kena = kunci.flatMap((one) => menurut.get(one) ?? []);
  const [satu] = kena;
  if (satu === undefined) return refuse({ code: 'rumus-nama-tidak-ada', posisi, nama: tulisNama(nama) });
  if (kena.length === 1) return ok(satu);
  const pilihan = kena.map((one) => tulisNama({ teks: one.kunci, kutip: true }));
  return refuse({ code: 'rumus-nama-ganda', posisi, nama: tulisNama(nama), pilihan });
}

/** Parts of a formula that name an indicator. */
export type SimpulBernama = Extract<Simpul, { nama: NamaRumus }>;

/** Every part that names an indicator, from left to right. */
export function simpulBernama(simpul: Simpul): SimpulBernama[] {
  return semuaSimpul(simpul).filter((one): one is SimpulBernama => 'nama' in one);
}

/**
 * Parts whose figure of this year is needed: last year's figure and the target of an indicator do not depend on what
 * its own formula says now.
 */
export function simpulBergantung(simpul: Simpul): SimpulBernama[] {
  return simpulBernama(simpul).filter(
    (one) => one.jenis !== 'fungsi' || (one.fungsi !== 'tahun_lalu' && one.fungsi !== 'target'),
  );
}
