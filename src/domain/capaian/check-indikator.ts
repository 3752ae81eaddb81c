import { Decimal } from 'decimal.js';
import type { PropertyCheck } from '../rencana/indikator/indikator-properties.ts';
import type { Indikator, Target } from '../rencana/plan.ts';
import { grade } from './posisi/category-grade.ts';
import { hasMergeWay } from './posisi/merge-desa.ts';
import { FEW_DOCUMENTS } from './target/share-target.ts';

/** Properties of an indicator that contradict each other; Fluent key `masalah-<code>`. */
export type ProblemCode =
  | PropertyCheck
  /** A target category that is not on the scale. */
  | 'kategori_di_luar_skala'
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
  | 'rencana_aksi_beda';

/** An indicator of a plan, stored or about to be. */
type Checked = Omit<Indikator, 'id' | 'nodeId'>;

/** One contradiction, with the year where it is one year's. */
export interface Problem {
  kode: ProblemCode;
  year?: number;
  /** What the year's months add up to, in the satuan. */
  count?: Decimal;
}

/**
 * Combinations of an indicator's properties that contradict each other or have no rule, in a fixed order; empty for one
 * that can be asked, computed and judged as it stands. Nothing is corrected and nothing is blocked here: an import and
 * the template show them, a person decides.
 * Source: docs/sources.md#properties
 */
export function checkIndikator(indikator: Checked): Problem[] {
  const traits = (Object.keys(TRAITS) as PropertyCheck[])
    .filter((kode) => TRAITS[kode](indikator))
    .map((kode): Problem => ({ kode }));
  return [...traits, ...indikator.target.flatMap((target) => targetProblems(indikator, target))];
}

/** When a property's check finds something, in the order in which it is told. */
const TRAITS: Record<PropertyCheck, (indikator: Checked) => boolean> = {
  /** Categories are neither added up nor averaged nor counted by name. */
  kategori_akumulasi: (i) => i.jenisNilai === 'kategori' && i.akumulasi !== 'latest' && i.akumulasi !== 'max',
  kategori_tanpa_skala: (i) => i.jenisNilai === 'kategori' && (i.skala ?? []).length < 2,
  /** Scores and ratios are not summed as they stand: a score has no sum at all. */
  indeks_dijumlah: (i) => i.jenisNilai === 'indeks' && i.akumulasi === 'sum',
  /** A distinct count is a count of names. */
  unsur_bukan_jumlah: (i) => i.akumulasi === 'distinct' && i.jenisNilai !== 'jumlah',
  /** What is summed over months is asked as an addition; a level (latest) is asked as a position. */
  aras_ditanya_tambahan: (i) =>
    isReported(i) && i.akumulasi === 'latest' && isNumeric(i) && i.pertanyaan === 'tambahan',
  /** A dated event without a legal deadline can be neither on time nor late. */
  tanggal_tanpa_tenggat: (i) => i.jenisNilai === 'tanggal' && i.tenggat === undefined,
  /** Only dated events are asked until they are done. */
  sampai_selesai_bukan_tanggal: (i) => i.diminta.jenis === 'sampai_selesai' && i.jenisNilai !== 'tanggal',
  /** No rule joins such values over desa. */
  desa_tanpa_cara: (i) => i.pelapor === 'desa' && !hasMergeWay(i),
  /** Averages and greatest values of months have no numerator and denominator to add up over desa. */
  rasio_desa_tanpa_pasangan: (i) =>
    i.pelapor === 'desa' && i.antarDesa === 'ratio' && (i.akumulasi === 'average' || i.akumulasi === 'max'),
  /** Desa are counted, and nothing says by what. */
  hitung_tanpa_syarat: (i) =>
    isCountedOverDesa(i) && i.jenisNilai !== 'tanggal' && i.syaratDesa === undefined,
  /** A target per desa beside a count of desa: how many must satisfy is not said. */
  target_per_desa: (i) => isCountedOverDesa(i) && i.jenisNilai !== 'tanggal' && i.targetPerReporter,
  bulan_tanpa_isi: (i) => i.targetBulanan.jenis === 'bulan' && i.targetBulanan.bulan.length === 0,
  /** More decimals allowed than a count has. */
  jumlah_berdesimal: (i) => i.jenisNilai === 'jumlah' && i.desimal > 0,
  /** A computed indicator without a formula, or a formula on one that is reported. */
  rumus_hilang: (i) => i.pelapor === 'rumus' && !i.rumus?.trim(),
  rumus_lebih: (i) => i.pelapor !== 'rumus' && !!i.rumus?.trim(),
};

function isReported({ pelapor: reporter }: Checked): boolean {
  return reporter !== 'rumus';
}

function isNumeric({ jenisNilai }: Checked): boolean {
  return jenisNilai === 'jumlah' || jenisNilai === 'kuantitas';
}

function isCountedOverDesa({ pelapor: reporter, antarDesa }: Checked): boolean {
  return reporter === 'desa' && antarDesa === 'count';
}

/** Rules on one year's target; the number of a target is absent where nothing legible is printed. */
const TARGET: readonly [ProblemCode, (indikator: Checked, target: Target) => boolean][] = [
  ['kategori_di_luar_skala', (i, t) => i.jenisNilai === 'kategori' && isOffScale(t.category, i.skala)],
  ['rentang_tanpa_arah', (i, t) => t.min !== undefined && i.arah !== 'pita' && i.arah !== 'ambang'],
  ['pita_tanpa_rentang', (i, t) => t.value !== undefined && (i.arah === 'pita' || i.arah === 'ambang')],
  ['rentang_terbalik', (_, t) => t.min !== undefined && t.max !== undefined && t.min.gt(t.max)],
  ['target_nol', (i, t) => i.arah === 'higher' && t.value?.isZero() === true],
  ['target_negatif', (_, t) => [t.value, t.min, t.max].some((value) => value?.lt(0) === true)],
  ['target_tak_bulat', (i, t) => i.jenisNilai === 'jumlah' && !mayBeFraction(i) && isFraction(t)],
  ['merata_dokumen_sedikit', (i, t) => i.targetBulanan.jenis === 'merata' && isFew(i, t)],
];

function targetProblems(indikator: Checked, target: Target): Problem[] {
  const { year } = target;
  const kode = TARGET.filter(([, wrong]) => wrong(indikator, target)).map(
    ([one]): Problem => ({ kode: one, year }),
  );
  const count = rencanaAksiSum(indikator, year);
  if (count === undefined || target.value === undefined || count.eq(target.value)) return kode;
  return [...kode, { kode: 'rencana_aksi_beda', year, count }];
}

function isOffScale(category: string | undefined, skala: readonly string[] = []): boolean {
  return category !== undefined && skala.length > 0 && grade(category, skala) === undefined;
}

/** A mean of counts may have a target with decimals; every other count of whole things is whole. */
function mayBeFraction({ akumulasi, antarDesa, pelapor: reporter }: Checked): boolean {
  return akumulasi === 'average' || (reporter === 'desa' && antarDesa === 'mean');
}

function isFraction({ value, min, max }: Target): boolean {
  return [value, min, max].some((one) => one?.isInteger() === false);
}

function isFew({ jenisNilai, akumulasi }: Checked, { value, max }: Target): boolean {
  const grown = akumulasi === 'sum' || akumulasi === 'distinct';
  const size = value ?? max;
  return jenisNilai === 'jumlah' && grown && size?.gt(0) === true && size.lt(FEW_DOCUMENTS);
}

function rencanaAksiSum({ targetBulanan }: Checked, year: number): Decimal | undefined {
  if (targetBulanan.jenis !== 'eksplisit') return undefined;
  const content = Object.values(targetBulanan.tahun[String(year)] ?? {});
  return content.length === 0 ? undefined : content.reduce((sum, one) => sum.plus(one), new Decimal(0));
}
