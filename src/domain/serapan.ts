import { Decimal } from 'decimal.js';
import { akhirBulan, type Bulan, nomorBulan, tahunOf } from './bulan.ts';
import { butirKeuangan } from './butir.ts';
import { satuPelapor } from './counting-reporter.ts';
import { angkaTahun, bulanKosongDari, monthsBeforeStart } from './posisi.ts';
import { jumlahTambahan } from './posisi-tentu.ts';
import {
  type AnggaranKas,
  type Angka,
  isSementara,
  type JenisPagu,
  type Pagu,
  type PlanNode,
} from './rencana.ts';

/** The pagu that serapan is judged against, and of which kind it is: shown with its name. */
export interface PaguBerlaku {
  /** Rupiah */
  nilai: Decimal;
  jenis: JenisPagu;
  /** ISO date from which it is in force. */
  berlakuDari: string;
}

/**
 * Pagu of a node in force on a day, in Rupiah: the newest DPA or DPPA that has begun; before any has, the newest pagu
 * indikatif. On one day a DPPA precedes a DPA, and of two alike the one entered last.
 * @param tahun budget year
 * @param padaTanggal ISO date in the office's time zone
 * @returns undefined when none has begun; unknown is not 0
 * Source: docs/sources.md#money (Permendagri 77/2020).
 */
export function paguBerlaku(node: PlanNode, tahun: number, padaTanggal: string): PaguBerlaku | undefined {
  const mulai = node.pagu.filter((p) => p.tahun === tahun && p.berlakuDari <= padaTanggal);
  const dpa = mulai.filter((p) => p.jenis !== 'indikatif');
  const pilihan = (dpa.length > 0 ? dpa : mulai).reduce<Pagu | undefined>(lebihBaru, undefined);
  return pilihan && { nilai: pilihan.nilai, jenis: pilihan.jenis, berlakuDari: pilihan.berlakuDari };
}

/**
 * Pagu by which a month is judged: the one in force on its last day, whatever came later. On a plan taken for a month
 * (`monthPlan`) a verified month knows only what had been entered by then.
 */
export function paguBulan(node: PlanNode, bulan: Bulan): PaguBerlaku | undefined {
  return paguBerlaku(node, tahunOf(bulan), akhirBulan(bulan).toString());
}

function lebihBaru(a: Pagu | undefined, b: Pagu): Pagu {
  if (a === undefined || b.berlakuDari > a.berlakuDari) return b;
  if (b.berlakuDari < a.berlakuDari) return a;
  return a.jenis === 'dppa' && b.jenis !== 'dppa' ? a : b;
}

/** Money spent of one sub kegiatan within the year. */
export interface Terpakai {
  keadaan: 'kosong' | 'nihil' | 'nilai';
  /** Rupiah, exact; 0 for nihil, absent when nothing was reported. */
  nilai?: Decimal;
  sementara: boolean;
  bulanTerakhir?: Bulan;
  dasar: Angka[];
  /** Months, January to `sampaiBulan`, without a figure: money is asked every month. */
  bulanKosong: Bulan[];
  /** Months of the year before the office's first one that nobody reported. */
  beforeStart: Bulan[];
}

/**
 * Money spent of a sub kegiatan from January to `sampaiBulan`: Σ of the months' additions in Rupiah, exact. Money that
 * was returned is a negative addition. Figures of other items are left out.
 * @param angka in any order, with whose figure counts settled (`pilihAngka`): a month is never counted twice
 * @returns `keadaan` 'kosong' and no value where nothing was reported; nihil is 0
 */
export function terpakai(node: PlanNode, angka: readonly Angka[], sampaiBulan: Bulan): Terpakai {
  const kunci = butirKeuangan(node.id);
  const dasar = angkaTahun(satuPelapor(angka.filter((a) => a.butir === kunci)), sampaiBulan);
  const nilai = jumlahTambahan(dasar);
  return {
    keadaan: nilai === undefined ? 'kosong' : dasar.some((a) => a.keadaan === 'nilai') ? 'nilai' : 'nihil',
    nilai,
    sementara: dasar.some((a) => isSementara(a.status)),
    bulanTerakhir: dasar.at(-1)?.bulan,
    dasar,
    bulanKosong: bulanKosongDari(
      { diminta: { jenis: 'bulanan' }, mulaiBulan: node.mulaiBulan },
      dasar,
      sampaiBulan,
    ),
    beforeStart: monthsBeforeStart(
      { diminta: { jenis: 'bulanan' }, mulaiBulan: node.mulaiBulan },
      dasar,
      sampaiBulan,
    ),
  };
}

/**
 * Serapan in percent: spent / pagu × 100, raw, neither rounded nor capped; negative after more was returned than spent.
 * @returns undefined for a pagu of 0 or less: there is nothing to judge
 */
export function serapanPercent(nilai: Decimal, pagu: Decimal): Decimal | undefined {
  return pagu.gt(0) ? nilai.times(100).div(pagu) : undefined;
}

/** Remaining pagu in Rupiah: pagu − what was reported as spent; negative when it is overspent. */
export function sisaPagu(pagu: Decimal, spent: Terpakai): Decimal {
  return spent.nilai === undefined ? pagu : pagu.minus(spent.nilai);
}

/** Money planned to be spent of a sub kegiatan by the end of a month. */
export interface RencanaKas {
  /** Rupiah, unrounded */
  nilai: Decimal;
  /** true: no anggaran kas is known and the year's pagu was spread evenly; to be said beside the figure. */
  merata: boolean;
}

/**
 * Anggaran kas of a node in force on a day for a budget year: the newest that has begun, of two of one day the one
 * entered last.
 * @param padaTanggal ISO date in the office's time zone
 * @returns undefined when none has begun
 */
export function kasBerlaku(node: PlanNode, tahun: number, padaTanggal: string): AnggaranKas | undefined {
  const mulai = node.kas.filter((kas) => kas.tahun === tahun && kas.berlakuDari <= padaTanggal);
  return mulai.reduce<AnggaranKas | undefined>(
    (a, b) => (a === undefined || b.berlakuDari >= a.berlakuDari ? b : a),
    undefined,
  );
}

/**
 * Planned spending to date in Rupiah: Σ of the anggaran kas from January to the month, as it is written, or for want of
 * one pagu × month / 12. Gaji is paid 14 times a year (THR and the 13th besides 12 months); without an anggaran kas the
 * documents give no months for the two: it is spread evenly like the rest, and shown apart.
 * Source: docs/sources.md#money (Permendagri 77/2020); even without an anggaran kas is this program's choice.
 */
export function rencanaKas(pagu: Decimal, sampaiBulan: Bulan, kas?: AnggaranKas): RencanaKas {
  const nomor = nomorBulan(sampaiBulan);
  if (kas === undefined) return { nilai: pagu.times(nomor).div(12), merata: true };
  const nilai = kas.bulan.slice(0, nomor).reduce((sum, satu) => sum.plus(satu), new Decimal(0));
  return { nilai, merata: false };
}

/** Deviasi in percentage points: realised − planned, both in percent of the same base; negative is behind. */
export function deviasiPoin(realisasi: Decimal, rencana: Decimal): Decimal {
  return realisasi.minus(rencana);
}
