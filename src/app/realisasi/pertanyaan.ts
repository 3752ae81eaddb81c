import type { Decimal } from 'decimal.js';
import { tahunOf } from '../../domain/bulan.ts';
import { type Butir, tahunButir } from '../../domain/butir.ts';
import { tanggalTenggat } from '../../domain/capaian-tanggal.ts';
import { eventSeason } from '../../domain/event-day.ts';
import { type Posisi, posisiSebelum } from '../../domain/posisi.ts';
import { type UsulanDesa, usulanDariDesa } from '../../domain/posisi-desa.ts';
import type { Angka, Indikator, PlanNode } from '../../domain/rencana.ts';
import { type PaguBerlaku, paguBulan, sisaPagu, type Terpakai, terpakai } from '../../domain/serapan.ts';
import { targetPelapor } from '../../domain/target.ts';
import { desaBulanIni } from './cakupan-bulan.ts';
import { angkaSebelumnya, type Lembar } from './lembar.ts';

/** An indicator's figure is asked: with its target, its position before this month, and what the desa reports suggest. */
export interface TanyaAngka {
  jenis: 'angka';
  butir: Butir & { jenis: 'indikator' };
  indikator: Indikator;
  target?: Decimal;
  /** As printed, where the target is no single number: a range or a category. */
  targetTercetak?: string;
  /** The newest observation of the year before this month: what "tetap" repeats. */
  terakhir?: Angka;
  /** January up to the month before, within the year. */
  sebelumnya: Posisi;
  usulan?: UsulanDesa;
  /** Desa that have reported this month what the proposal rests on. */
  desaBulanIni?: { sudah: number; dari: number };
}

/** A dated event is asked: done, and when. */
export interface TanyaTanggal {
  jenis: 'tanggal';
  butir: Butir & { jenis: 'indikator' };
  indikator: Indikator;
  /** Legal deadline, ISO date. */
  tenggat?: string;
  /** First day on which it can have been done, ISO date. */
  season: string;
}

/** The money of a sub kegiatan is asked, this month's addition. */
export interface TanyaUang {
  jenis: 'keuangan';
  butir: Butir & { jenis: 'keuangan' };
  node: PlanNode;
  pagu?: PaguBerlaku;
  /** Spent up to the month before. */
  sebelumnya: Terpakai;
  /** Remaining pagu before this month; absent without a pagu. */
  sisa?: Decimal;
}

export type Pertanyaan = TanyaAngka | TanyaTanggal | TanyaUang;

/** Months before this one in the same year count; January has none before it. */
export function sebelum(lembar: Lembar, butir: Butir): Angka[] {
  const awal = `${tahunOf(lembar.bulan)}-`;
  return angkaSebelumnya(lembar).filter((one) => one.butir === butir.kunci && one.bulan.startsWith(awal));
}

function tanyaUang(lembar: Lembar, butir: TanyaUang['butir']): TanyaUang {
  const pagu = paguBulan(butir.node, lembar.bulan);
  const sebelumnya = terpakai(butir.node, sebelum(lembar, butir), lembar.bulan);
  const sisa = pagu === undefined ? undefined : sisaPagu(pagu.nilai, sebelumnya);
  return { jenis: 'keuangan', butir, node: butir.node, pagu, sebelumnya, sisa };
}

function tanyaAngka(lembar: Lembar, butir: TanyaAngka['butir']): TanyaAngka {
  const { indikator } = butir;
  const angka = sebelum(lembar, butir);
  const tahun = tahunOf(lembar.bulan);
  const sebelumnya = posisiSebelum(indikator, angka, lembar.bulan);
  const usulan =
    indikator.pelapor === 'konfirmasi_desa'
      ? usulanDariDesa(
          lembar.rencana,
          indikator,
          lembar.kantor.pelapor,
          lembar.angka,
          lembar.bulan,
          indikator.pertanyaan === 'tambahan' ? sebelumnya : undefined,
        )
      : undefined;
  return {
    jenis: 'angka',
    butir,
    indikator,
    target: targetPelapor(indikator, tahun),
    targetTercetak: targetTercetak(indikator, tahun),
    terakhir: angka.findLast((one) => one.keadaan === 'nilai'),
    sebelumnya,
    usulan,
    desaBulanIni: usulan && desaBulanIni(lembar, indikator),
  };
}

/** A range or a category as the plan prints it; a desa has none unless the target counts per desa. */
function targetTercetak(indikator: Indikator, tahun: number): string | undefined {
  if (indikator.pelapor === 'desa' && !indikator.targetPerPelapor) return undefined;
  const target = indikator.target.find((one) => one.tahun === tahun);
  const lain = target?.min !== undefined || target?.kategori !== undefined;
  return lain && target.nilai === undefined ? target.tercetak : undefined;
}

/** Everything that the question about one item tells its reporter; of money the pagu in force in the month. */
export function pertanyaan(lembar: Lembar, butir: Butir): Pertanyaan {
  if (butir.jenis === 'keuangan') return tanyaUang(lembar, butir);
  if (butir.indikator.jenisNilai !== 'tanggal') return tanyaAngka(lembar, butir);
  const { indikator } = butir;
  const tenggat = indikator.tenggat && tanggalTenggat(indikator.tenggat, tahunButir(butir, lembar.bulan));
  const season = eventSeason(indikator, tahunButir(butir, lembar.bulan)).toString();
  return { jenis: 'tanggal', butir, indikator, tenggat, season };
}

/** Stands for a pagu or target that the plan does not have. */
export const TIADA = '-';

/**
 * What the question showed of the plan, to be compared again when the report is sent: `dpa:20525300`, a target, or
 * TIADA; undefined for a dated event, which shows none.
 */
export function dilihatPada(tanya: Pertanyaan): string | undefined {
  if (tanya.jenis === 'tanggal') return undefined;
  if (tanya.jenis === 'angka') return tanya.target?.toFixed() ?? tanya.targetTercetak ?? TIADA;
  return tanya.pagu === undefined ? TIADA : `${tanya.pagu.jenis}:${tanya.pagu.nilai.toFixed()}`;
}
