import { Decimal } from 'decimal.js';
import { type Bulan, monthsSoFar } from './bulan.ts';
import { dimintaPada } from './butir.ts';
import { type Posisi, posisi } from './posisi.ts';
import type { Angka, Indikator, Pelapor, Rencana } from './rencana.ts';

/** How many reporters an aggregate rests on. */
export interface CakupanDesa {
  /** Desa with a figure. */
  sudah: number;
  /** Desa that report it. */
  dari: number;
}

/** One indicator over the desa of an office. */
export interface PosisiDesa {
  /** Σ of the desa positions, or the count of desa that did a dated event; absent when no desa has an observation. */
  nilai?: Decimal;
  cakupan: CakupanDesa;
  sementara: boolean;
  perDesa: { pelapor: Pelapor; posisi: Posisi }[];
}

/**
 * The number that a position is worth where numbers are judged: a dated event that was done is 1 document, one
 * answered "belum" is 0 documents. In the indicator's satuan, unrounded.
 * @returns undefined where nothing was observed (not reported, or nihil that is no observation)
 */
export function nilaiPosisi(nilai: Posisi): Decimal | undefined {
  if (nilai.keadaan === 'tanggal') return new Decimal(1);
  if (nilai.keadaan === 'belum') return new Decimal(0);
  return nilai.nilai;
}

/**
 * Position of one indicator over desa: Σ of the desa positions; for dated events the count of desa that are done.
 * A desa that did not report adds nothing and is missing from `cakupan.sudah`; it is never taken as 0.
 * @param desa reporters of jenis 'desa'; others are left out
 * @param angka figures of this indicator, of any reporter and in any order
 * Source: domain.md, "over desa".
 */
export function posisiDesa(
  indikator: Indikator,
  desa: readonly Pelapor[],
  angka: readonly Angka[],
  sampaiBulan: Bulan,
): PosisiDesa {
  const milik = (id: number) => angka.filter((a) => a.pelaporId === id);
  const perDesa = desa
    .filter((pelapor) => pelapor.jenis === 'desa')
    .map((pelapor) => ({ pelapor, posisi: posisi(indikator, milik(pelapor.id), sampaiBulan) }));
  return {
    nilai: jumlah(perDesa.map((d) => nilaiPosisi(d.posisi))),
    cakupan: { sudah: perDesa.filter((d) => d.posisi.keadaan !== 'kosong').length, dari: perDesa.length },
    sementara: perDesa.some((d) => d.posisi.sementara),
    perDesa,
  };
}

/** What the section is offered to confirm. */
export interface UsulanDesa {
  /** Answer to the question as asked: the total for a position, what is new since last month for an addition. */
  usulan?: Decimal;
  /** Total of the desa to date, in the satuan of the office indicator. */
  total?: Decimal;
  cakupan: CakupanDesa;
  sementara: boolean;
}

/**
 * Figure that desa reports suggest for an indicator of a section: the sum over every desa indicator that feeds it
 * (`feedsKunci`); documents that are done count 1 each. For an addition, what the section confirmed up to the month
 * before is subtracted, so that a late desa report of an earlier month is not lost; it can be negative after a desa
 * corrected itself downwards. A desa counts as `sudah` when it has a figure for each feeding indicator that was asked
 * by then. Unrounded.
 * @param angka all figures of the office, in any order
 * @param sebelumnya the section's own position up to the month before, if any
 * @returns no `usulan` when no desa reported
 */
export function usulanDariDesa(
  rencana: Rencana,
  indikator: Indikator,
  pelapor: readonly Pelapor[],
  angka: readonly Angka[],
  bulan: Bulan,
  sebelumnya?: Decimal,
): UsulanDesa {
  const sumber = rencana.indikators.filter((i) => i.pelapor === 'desa' && i.feedsKunci === indikator.kunci);
  const menurut = sumber.map((i) => ({
    sudahDiminta: monthsSoFar(bulan).some((b) => dimintaPada(i.diminta, b, false)),
    posisi: posisiDesa(
      i,
      pelapor,
      angka.filter((a) => a.indikatorId === i.id),
      bulan,
    ),
  }));
  const total = jumlah(menurut.map((m) => m.posisi.nilai));
  const tambahan = indikator.pertanyaan === 'tambahan';
  return {
    usulan: tambahan ? total?.minus(sebelumnya ?? 0) : total,
    total,
    cakupan: cakupanSemua(pelapor, menurut),
    sementara: menurut.some((m) => m.posisi.sementara),
  };
}

function cakupanSemua(
  pelapor: readonly Pelapor[],
  menurut: { sudahDiminta: boolean; posisi: PosisiDesa }[],
): CakupanDesa {
  const perlu = menurut.filter((m) => m.sudahDiminta);
  const desa = pelapor.filter((p) => p.jenis === 'desa');
  const punya = (id: number) =>
    perlu.every((m) => m.posisi.perDesa.some((d) => d.pelapor.id === id && d.posisi.keadaan !== 'kosong'));
  return { sudah: perlu.length === 0 ? 0 : desa.filter((d) => punya(d.id)).length, dari: desa.length };
}

/** Σ of what is known; undefined when nothing is. */
function jumlah(nilai: (Decimal | undefined)[]): Decimal | undefined {
  const ada = nilai.filter((n) => n !== undefined);
  return ada.length === 0 ? undefined : Decimal.sum(...ada);
}
