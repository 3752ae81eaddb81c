import { Decimal } from 'decimal.js';
import type { Butir } from './butir.ts';
import type { Ketepatan } from './capaian-tanggal.ts';
import type { Angka, Pelapor } from './rencana.ts';

/** How much of what was asked is there; both sides count items. */
export interface Kelengkapan {
  keadaan: 'tidak_diminta' | 'kosong' | 'sebagian' | 'lengkap';
  diminta: number;
  terisi: number;
  /** Items asked and not given, in the order in which they are asked. */
  kurang: Butir[];
  /** Nothing is missing; also true where nothing was asked (`keadaan` tells the two apart). */
  lengkap: boolean;
}

/**
 * Completeness of one reporter's month. Counts only what was asked; a figure for something else changes nothing.
 * Nihil, 0 and the answer "belum" to a dated event are answers.
 * @param diminta from `butirDiminta`
 * @param angka figures of that reporter and month
 */
export function kelengkapan(diminta: readonly Butir[], angka: readonly Pick<Angka, 'butir'>[]): Kelengkapan {
  const ada = new Set(angka.map((a) => a.butir));
  const kurang = diminta.filter((butir) => !ada.has(butir.kunci));
  const terisi = diminta.length - kurang.length;
  return {
    keadaan: keadaan(diminta.length, terisi),
    diminta: diminta.length,
    terisi,
    kurang,
    lengkap: kurang.length === 0,
  };
}

function keadaan(diminta: number, terisi: number): Kelengkapan['keadaan'] {
  if (diminta === 0) return 'tidak_diminta';
  if (terisi === 0) return 'kosong';
  return terisi === diminta ? 'lengkap' : 'sebagian';
}

/** One reporter's month for the rates of an office. */
export interface PelaporMasuk {
  pelapor: Pelapor;
  kelengkapan: Kelengkapan;
  /** Judged by the moment the report became complete; absent while it is not. */
  ketepatan?: Ketepatan;
}

/** A count out of a count, with its percentage. */
export interface Rasio {
  sudah: number;
  dari: number;
  /** sudah / dari × 100, unrounded; absent for 0 of 0, which cannot be judged. */
  persen?: Decimal;
}

/** Completeness and timeliness of an office's month, as two rates. */
export interface KelengkapanKantor {
  /** Reporters that handed in all that was asked, of those that were asked anything. */
  masuk: Rasio;
  /** Of those that are complete, how many were so by the due date. */
  tepatWaktu: Rasio;
  /** Reporters that miss something, in the order given, with what they miss. */
  belum: PelaporMasuk[];
}

/** The two rates of an office's month. A reporter that was asked nothing counts on neither side. */
export function kelengkapanKantor(semua: readonly PelaporMasuk[]): KelengkapanKantor {
  const ditanya = semua.filter((p) => p.kelengkapan.keadaan !== 'tidak_diminta');
  const lengkap = ditanya.filter((p) => p.kelengkapan.lengkap);
  const dinilai = lengkap.filter((p) => p.ketepatan !== undefined);
  return {
    masuk: rasio(lengkap.length, ditanya.length),
    tepatWaktu: rasio(dinilai.filter((p) => p.ketepatan === 'tepat_waktu').length, dinilai.length),
    belum: ditanya.filter((p) => !p.kelengkapan.lengkap),
  };
}

/** A count out of a count. */
export function rasio(sudah: number, dari: number): Rasio {
  return dari === 0 ? { sudah, dari } : { sudah, dari, persen: new Decimal(sudah).times(100).div(dari) };
}
