import type { Decimal } from 'decimal.js';
import type { AlasanTanpaCapaian } from './alasan.ts';
import { capaianPercent, capaianRentang, type RumusLower } from './capaian.ts';
import { peringkat } from './kategori.ts';
import type { Arah, Indikator } from './rencana.ts';
import type { BesarTarget, Rentang } from './target.ts';

/** What was reached, as far as it can be judged. */
export interface Teramati {
  /** In the satuan. */
  nilai?: Decimal;
  kategori?: string;
}

/** How a figure stands to a target: percent where a rule gives one, met or not where that can be said, else why not. */
export interface Penilaian {
  /** Percent, raw. */
  persen?: Decimal;
  terpenuhi?: boolean;
  /** Why there is no percentage. */
  alasan?: AlasanTanpaCapaian;
}

/**
 * Judges what was reached against a target, by the indicator's direction and kind of value.
 * - a number against a number or range: `capaianPercent`, `capaianRentang`; met: at least the target (higher), at most
 *   (lower), inside (pita), at least the lower end (ambang)
 * - a category: met when it is at least as good on the scale as the target's; it has no percentage
 * @param teramati with a value or a category
 * @returns `alasan` wherever there is no percentage; `terpenuhi` absent where even that cannot be said
 * Source: docs/sources.md#capaian
 */
export function nilaiCapaian(
  indikator: Pick<Indikator, 'arah' | 'jenisNilai' | 'skala'>,
  teramati: Teramati,
  target: BesarTarget,
  rumusLower: RumusLower,
): Penilaian {
  const { arah, jenisNilai, skala } = indikator;
  if (jenisNilai === 'kategori') return nilaiKategori(teramati.kategori, target.kategori, skala ?? []);
  const { nilai } = teramati;
  if (nilai === undefined) return { alasan: 'tanpa_aturan' };
  if (target.nilai !== undefined) return nilaiAngka(nilai, target.nilai, arah, rumusLower);
  return target.rentang === undefined
    ? { alasan: 'tanpa_aturan' }
    : nilaiRentang(nilai, target.rentang, arah);
}

function nilaiAngka(nilai: Decimal, target: Decimal, arah: Arah, rumusLower: RumusLower): Penilaian {
  if (arah === 'pita' || arah === 'ambang') return nilaiRentang(nilai, { min: target, max: target }, arah);
  if (target.lt(0)) return { alasan: 'target_negatif' };
  const persen = capaianPercent(nilai, target, arah, rumusLower);
  if (arah === 'higher') {
    return persen === undefined ? { alasan: 'target_nol' } : { persen, terpenuhi: nilai.gte(target) };
  }
  const terpenuhi = nilai.lte(target);
  return persen === undefined ? { terpenuhi, alasan: 'realisasi_nol' } : { persen, terpenuhi };
}

function nilaiRentang(nilai: Decimal, rentang: Rentang, arah: Arah): Penilaian {
  if (arah !== 'pita' && arah !== 'ambang') return { alasan: 'tanpa_aturan' };
  if (rentang.min.lt(0) || rentang.max.lt(rentang.min)) return { alasan: 'tanpa_aturan' };
  const persen = capaianRentang(nilai, rentang, arah);
  const terpenuhi = nilai.gte(rentang.min) && (arah === 'ambang' || nilai.lte(rentang.max));
  if (persen !== undefined) return { persen, terpenuhi };
  return { terpenuhi, alasan: arah === 'pita' ? 'luar_pita' : 'target_nol' };
}

function nilaiKategori(
  kategori: string | undefined,
  target: string | undefined,
  skala: readonly string[],
): Penilaian {
  const dicapai = kategori === undefined ? undefined : peringkat(kategori, skala);
  const diminta = target === undefined ? undefined : peringkat(target, skala);
  if (dicapai === undefined || diminta === undefined) return { alasan: 'di_luar_skala' };
  return { terpenuhi: dicapai <= diminta, alasan: 'bukan_angka' };
}
