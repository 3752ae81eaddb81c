import { Decimal } from 'decimal.js';
import { type Bulan, monthsSoFar, tahunOf } from './bulan.ts';
import { dimintaPada } from './butir.ts';
import type { Ketepatan } from './capaian-tanggal.ts';
import { type Gabungan, gabungDesa } from './gabung-desa.ts';
import type { Jawaban } from './jawaban.ts';
import { type Posisi, posisi } from './posisi.ts';
import { persenPasangan } from './posisi-nilai.ts';
import type { Angka, Indikator, Pelapor, Rencana } from './rencana.ts';
import { keadaanSyarat } from './syarat-desa.ts';

/** How many reporters an aggregate rests on. */
export interface CakupanDesa {
  /** Desa with a figure. */
  sudah: number;
  /** Desa that report it. */
  dari: number;
}

/** One desa within an aggregate. */
export interface AngkaDesa {
  pelapor: Pelapor;
  posisi: Posisi;
  /** What it is worth where numbers are judged (`nilaiPosisi`); absent without an observation. */
  bernilai?: Decimal;
  /** Whether it counts where desa are counted. */
  memenuhi?: boolean;
  /** A dated event against its legal deadline. */
  ketepatan?: Ketepatan;
}

/** One indicator over the desa of an office. */
export interface PosisiDesa extends Gabungan {
  cakupan: CakupanDesa;
  sementara: boolean;
  perDesa: AngkaDesa[];
}

/**
 * The number that a position is worth where numbers are judged: a dated event that was done is 1 document, one
 * answered "belum" is 0 documents. In the indicator's satuan, unrounded.
 * @returns undefined where nothing was observed (not reported, or nihil that is no observation), and for a category
 */
export function nilaiPosisi(nilai: Posisi): Decimal | undefined {
  if (nilai.keadaan === 'tanggal') return new Decimal(1);
  if (nilai.keadaan === 'belum') return new Decimal(0);
  return nilai.nilai;
}

/**
 * Position of one indicator over desa, joined as the indicator says (`gabungDesa`).
 * A desa that did not report adds nothing and is missing from `cakupan.sudah`; it is never taken as 0.
 * @param desa reporters of jenis 'desa'; others are left out
 * @param angka figures of this indicator, of any reporter and in any order
 * Source: docs/sources.md#desa
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
    .map((pelapor): AngkaDesa => {
      const satu = posisi(indikator, milik(pelapor.id), sampaiBulan);
      const syarat = keadaanSyarat(indikator, satu, tahunOf(sampaiBulan));
      return { pelapor, posisi: satu, bernilai: nilaiPosisi(satu), ...syarat };
    });
  return {
    ...gabungDesa(indikator, perDesa),
    cakupan: { sudah: perDesa.filter((d) => d.posisi.keadaan !== 'kosong').length, dari: perDesa.length },
    sementara: perDesa.some((d) => d.posisi.sementara),
    perDesa,
  };
}

/** What the section is offered to confirm. */
export interface UsulanDesa {
  /** Answer to the question as asked: the total for a position, what is new since last month for an addition. */
  usulan?: Decimal;
  /** Denominator of a ratio that `usulan` is the numerator of. */
  penyebut?: Decimal;
  /** Of a distinct count: what the desa named, each with its desa; `usulan` is their number. */
  unsur?: readonly string[];
  /** Documents among them that were handed in after their legal deadline. */
  terlambat: number;
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
 * by then. Of a ratio it is Σ numerators with Σ denominators, for a position only. Unrounded.
 * @param angka all figures of the office, in any order
 * A dated document counts when it came in, late or not, whatever the office's own figure of the desa counts. A distinct
 * count takes the names of the desa, since a number without names is none.
 * @param sebelumnya the section's own position up to the month before, if any
 * @returns no `usulan` when no desa reported, for a ratio that is asked as an addition, and for a distinct count that
 *   no desa gave names for
 */
export function usulanDariDesa(
  rencana: Rencana,
  indikator: Indikator,
  pelapor: readonly Pelapor[],
  angka: readonly Angka[],
  bulan: Bulan,
  sebelumnya?: Pick<Posisi, 'nilai' | 'unsur'>,
): UsulanDesa {
  const sumber = rencana.indikators.filter((i) => i.pelapor === 'desa' && i.feedsKunci === indikator.kunci);
  const menurut = sumber.map((i) => ({
    indikator: i,
    sudahDiminta: monthsSoFar(bulan).some((b) => dimintaPada(i.diminta, b, false)),
    posisi: posisiDesa(
      i,
      pelapor,
      angka.filter((a) => a.indikatorId === i.id),
      bulan,
    ),
  }));
  return {
    ...usulanMenurut(indikator, menurut, sebelumnya),
    terlambat: menurut.flatMap((m) => m.posisi.perDesa).filter((d) => d.ketepatan === 'terlambat').length,
    cakupan: cakupanSemua(pelapor, menurut),
    sementara: menurut.some((m) => m.posisi.sementara),
  };
}

/** The proposal as an answer to the section's question, with all of its parts; undefined where nothing is proposed. */
export function usulanAnswer({ usulan, penyebut, unsur }: UsulanDesa): Jawaban | undefined {
  return usulan && { nilai: usulan, penyebut, unsur };
}

type MenurutDesa = readonly { posisi: PosisiDesa; indikator: Indikator }[];

function usulanMenurut(
  indikator: Indikator,
  menurut: MenurutDesa,
  sebelumnya: Pick<Posisi, 'nilai' | 'unsur'> | undefined,
): Pick<UsulanDesa, 'usulan' | 'penyebut' | 'unsur' | 'total'> {
  if (indikator.jenisNilai === 'rasio') return usulanRasio(indikator, menurut);
  if (indikator.akumulasi === 'distinct') return usulanUnsur(indikator, menurut, sebelumnya?.unsur);
  const total = jumlah(menurut.map(datang));
  const usulan = indikator.pertanyaan === 'tambahan' ? total?.minus(sebelumnya?.nilai ?? 0) : total;
  return { usulan, total };
}

/** What came in of one desa indicator: documents by their number, late ones among them; else the office's figure. */
function datang({ indikator, posisi: semua }: MenurutDesa[number]): Decimal | undefined {
  if (indikator.jenisNilai !== 'tanggal') return semua.nilai;
  return jumlah(semua.perDesa.map((one) => one.bernilai));
}

/** Names of two desa are two things, also where they read alike. */
function usulanUnsur(
  { pertanyaan }: Indikator,
  menurut: MenurutDesa,
  sudah: readonly string[] = [],
): Pick<UsulanDesa, 'usulan' | 'unsur' | 'total'> {
  const semua = menurut
    .flatMap((m) => m.posisi.perDesa)
    .flatMap((one) => (one.posisi.unsur ?? []).map((nama) => `${nama} (${one.pelapor.namaPendek})`));
  if (semua.length === 0) return {};
  const unsur = pertanyaan === 'tambahan' ? semua.filter((nama) => !sudah.includes(nama)) : semua;
  return { usulan: new Decimal(unsur.length), unsur, total: new Decimal(semua.length) };
}

function usulanRasio(
  { pertanyaan }: Indikator,
  menurut: MenurutDesa,
): Pick<UsulanDesa, 'usulan' | 'penyebut' | 'total'> {
  const usulan = jumlah(menurut.map((m) => m.posisi.pembilang));
  const penyebut = jumlah(menurut.map((m) => m.posisi.penyebut));
  const total = persenPasangan(usulan, penyebut);
  return pertanyaan === 'tambahan' || total === undefined ? { total } : { usulan, penyebut, total };
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
