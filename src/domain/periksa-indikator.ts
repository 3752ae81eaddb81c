import { Decimal } from 'decimal.js';
import { adaCaraGabung } from './gabung-desa.ts';
import { peringkat } from './kategori.ts';
import type { Indikator, Target } from './rencana.ts';
import { SEDIKIT_DOKUMEN } from './target-bulan.ts';

/** Properties of an indicator that contradict each other; Fluent key `masalah-<code>`. */
export type KodeMasalah =
  /** Categories are neither added up nor averaged nor counted by name. */
  | 'kategori_akumulasi'
  | 'kategori_tanpa_skala'
  /** A target category that is not on the scale. */
  | 'kategori_di_luar_skala'
  /** Scores and ratios are not summed as they stand: a score has no sum at all. */
  | 'indeks_dijumlah'
  /** A distinct count is a count of names. */
  | 'unsur_bukan_jumlah'
  /** What is summed over months is asked as an addition; a level (latest) is asked as a position. */
  | 'aras_ditanya_tambahan'
  /** A dated event without a legal deadline can be neither on time nor late. */
  | 'tanggal_tanpa_tenggat'
  /** Only dated events are asked until they are done. */
  | 'sampai_selesai_bukan_tanggal'
  /** No rule joins such values over desa. */
  | 'desa_tanpa_cara'
  /** Averages and greatest values of months have no numerator and denominator to add up over desa. */
  | 'rasio_desa_tanpa_pasangan'
  /** Desa are counted, and nothing says by what. */
  | 'hitung_tanpa_syarat'
  /** A target per desa beside a count of desa: how many must satisfy is not said. */
  | 'target_per_desa'
  /** A range for a direction that has one target, or one target for a band. */
  | 'rentang_tanpa_arah'
  | 'pita_tanpa_rentang'
  /** The lower end of a range is above its upper end. */
  | 'rentang_terbalik'
  /** Of what is better when it is more, target 0 cannot be judged. */
  | 'target_nol'
  | 'target_negatif'
  /** Whole things with a target that is none, such as 2,5 laporan. */
  | 'target_tak_bulat'
  /** An even split of a few whole documents is refused: there will be no target to date. */
  | 'merata_dokumen_sedikit'
  /** The months of the rencana aksi do not add up to the year's target. */
  | 'rencana_aksi_beda'
  | 'bulan_tanpa_isi'
  /** More decimals allowed than a count has. */
  | 'jumlah_berdesimal'
  /** A computed indicator without a formula, or a formula on one that is reported. */
  | 'rumus_hilang'
  | 'rumus_lebih';

/** An indicator of a plan, stored or about to be. */
type Diperiksa = Omit<Indikator, 'id' | 'nodeId'>;

/** One contradiction, with the year where it is one year's. */
export interface Masalah {
  kode: KodeMasalah;
  tahun?: number;
  /** What the year's months add up to, in the satuan. */
  jumlah?: Decimal;
}

/**
 * Combinations of an indicator's properties that contradict each other or have no rule, in a fixed order; empty for one
 * that can be asked, computed and judged as it stands. Nothing is corrected and nothing is blocked here: an import and
 * the template show them, a person decides.
 * Source: docs/sources.md#properties
 */
export function periksaIndikator(indikator: Diperiksa): Masalah[] {
  const sifat = SIFAT.filter(([, salah]) => salah(indikator)).map(([kode]): Masalah => ({ kode }));
  return [...sifat, ...indikator.target.flatMap((target) => masalahTarget(indikator, target))];
}

type Aturan = [KodeMasalah, (indikator: Diperiksa) => boolean];

const SIFAT: readonly Aturan[] = [
  [
    'kategori_akumulasi',
    (i) => i.jenisNilai === 'kategori' && i.akumulasi !== 'latest' && i.akumulasi !== 'max',
  ],
  ['kategori_tanpa_skala', (i) => i.jenisNilai === 'kategori' && (i.skala ?? []).length < 2],
  ['indeks_dijumlah', (i) => i.jenisNilai === 'indeks' && i.akumulasi === 'sum'],
  ['unsur_bukan_jumlah', (i) => i.akumulasi === 'distinct' && i.jenisNilai !== 'jumlah'],
  [
    'aras_ditanya_tambahan',
    (i) => dilapor(i) && i.akumulasi === 'latest' && berangka(i) && i.pertanyaan === 'tambahan',
  ],
  ['tanggal_tanpa_tenggat', (i) => i.jenisNilai === 'tanggal' && i.tenggat === undefined],
  ['sampai_selesai_bukan_tanggal', (i) => i.diminta.jenis === 'sampai_selesai' && i.jenisNilai !== 'tanggal'],
  ['desa_tanpa_cara', (i) => i.pelapor === 'desa' && !adaCaraGabung(i)],
  [
    'rasio_desa_tanpa_pasangan',
    (i) =>
      i.pelapor === 'desa' && i.antarDesa === 'ratio' && (i.akumulasi === 'average' || i.akumulasi === 'max'),
  ],
  ['hitung_tanpa_syarat', (i) => dihitung(i) && i.jenisNilai !== 'tanggal' && i.syaratDesa === undefined],
  ['target_per_desa', (i) => dihitung(i) && i.jenisNilai !== 'tanggal' && i.targetPerPelapor],
  ['bulan_tanpa_isi', (i) => i.targetBulanan.jenis === 'bulan' && i.targetBulanan.bulan.length === 0],
  ['jumlah_berdesimal', (i) => i.jenisNilai === 'jumlah' && i.desimal > 0],
  ['rumus_hilang', (i) => i.pelapor === 'rumus' && !i.rumus?.trim()],
  ['rumus_lebih', (i) => i.pelapor !== 'rumus' && !!i.rumus?.trim()],
];

function dilapor({ pelapor }: Diperiksa): boolean {
  return pelapor !== 'rumus';
}

function berangka({ jenisNilai }: Diperiksa): boolean {
  return jenisNilai === 'jumlah' || jenisNilai === 'kuantitas';
}

function dihitung({ pelapor, antarDesa }: Diperiksa): boolean {
  return pelapor === 'desa' && antarDesa === 'count';
}

/** Rules on one year's target; the number of a target is absent where nothing legible is printed. */
const TARGET: readonly [KodeMasalah, (indikator: Diperiksa, target: Target) => boolean][] = [
  ['kategori_di_luar_skala', (i, t) => i.jenisNilai === 'kategori' && diLuarSkala(t.kategori, i.skala)],
  ['rentang_tanpa_arah', (i, t) => t.min !== undefined && i.arah !== 'pita' && i.arah !== 'ambang'],
  ['pita_tanpa_rentang', (i, t) => t.nilai !== undefined && (i.arah === 'pita' || i.arah === 'ambang')],
  ['rentang_terbalik', (_, t) => t.min !== undefined && t.max !== undefined && t.min.gt(t.max)],
  ['target_nol', (i, t) => i.arah === 'higher' && t.nilai?.isZero() === true],
  ['target_negatif', (_, t) => [t.nilai, t.min, t.max].some((nilai) => nilai?.lt(0) === true)],
  ['target_tak_bulat', (i, t) => i.jenisNilai === 'jumlah' && !bulat(i) && pecahan(t)],
  ['merata_dokumen_sedikit', (i, t) => i.targetBulanan.jenis === 'merata' && sedikit(i, t)],
];

function masalahTarget(indikator: Diperiksa, target: Target): Masalah[] {
  const { tahun } = target;
  const kode = TARGET.filter(([, salah]) => salah(indikator, target)).map(
    ([satu]): Masalah => ({ kode: satu, tahun }),
  );
  const jumlah = jumlahRencanaAksi(indikator, tahun);
  if (jumlah === undefined || target.nilai === undefined || jumlah.eq(target.nilai)) return kode;
  return [...kode, { kode: 'rencana_aksi_beda', tahun, jumlah }];
}

function diLuarSkala(kategori: string | undefined, skala: readonly string[] = []): boolean {
  return kategori !== undefined && skala.length > 0 && peringkat(kategori, skala) === undefined;
}

/** A mean of counts may have a target with decimals; every other count of whole things is whole. */
function bulat({ akumulasi, antarDesa, pelapor }: Diperiksa): boolean {
  return akumulasi === 'average' || (pelapor === 'desa' && antarDesa === 'mean');
}

function pecahan({ nilai, min, max }: Target): boolean {
  return [nilai, min, max].some((satu) => satu?.isInteger() === false);
}

function sedikit({ jenisNilai, akumulasi }: Diperiksa, { nilai, max }: Target): boolean {
  const bertambah = akumulasi === 'sum' || akumulasi === 'distinct';
  const besar = nilai ?? max;
  return jenisNilai === 'jumlah' && bertambah && besar?.gt(0) === true && besar.lt(SEDIKIT_DOKUMEN);
}

function jumlahRencanaAksi({ targetBulanan }: Diperiksa, tahun: number): Decimal | undefined {
  if (targetBulanan.jenis !== 'eksplisit') return undefined;
  const isi = Object.values(targetBulanan.tahun[String(tahun)] ?? {});
  return isi.length === 0 ? undefined : isi.reduce((sum, satu) => sum.plus(satu), new Decimal(0));
}
