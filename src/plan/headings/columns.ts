import { holdsInOrder } from '../../domain/linear-text.ts';
import { foldedName, withoutMarkup } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';
import { isNumberRow } from './heading.ts';

/** What a column holds. */
export type ColumnRole =
  | 'no'
  | 'kode'
  | 'tujuan'
  | 'sasaran'
  | 'nama'
  | 'hasil'
  | 'indikator'
  | 'satuan'
  | 'formula'
  | 'baseline'
  | 'target'
  | 'realisasi'
  | 'rasio'
  | 'pagu'
  | 'realisasi-pagu'
  | 'lokasi'
  | 'sumber'
  | 'pemilik'
  | 'lain';

/** Columns of figures. */
export const ANGKA: readonly ColumnRole[] = [
  'target',
  'pagu',
  'realisasi',
  'realisasi-pagu',
  'rasio',
  'baseline',
];

/** Columns of Rupiah. */
export const MONEY: readonly ColumnRole[] = ['pagu', 'realisasi-pagu'];

/** Columns of words. */
export const TEXT_ROLES: readonly ColumnRole[] = [
  'no',
  'kode',
  'nama',
  'hasil',
  'indikator',
  'satuan',
  'formula',
  'tujuan',
  'sasaran',
  'lokasi',
];

/** Index of the first column of figures; the number of columns where there is none. */
export function angkaStart(columns: readonly Column[]): number {
  const at = columns.findIndex(({ role }) => ANGKA.includes(role));
  return at < 0 ? columns.length : at;
}

/** A column of a table. */
export interface Column {
  role: ColumnRole;
  /** `2026`, or `akhir` for the end of the period; empty where the column has no year. */
  year: string;
  /** Heading as printed, from the top: `Target Renstra › 2021`. */
  title: string;
}

/** The words of the heading above every column; a spanning cell stands above all columns that it spans. */
function path(heading: readonly Line[]): string[][] {
  const rows = heading.filter((row) => !isNumberRow(row)).map(({ cells }) => cells.map(withoutMarkup));
  const width = Math.max(...heading.map(({ cells }) => cells.length));
  const spans = rows.map((row, at) => {
    let carried = '';
    return Array.from({ length: width }, (_, i) => {
      const own = row[i] ?? '';
      if (own !== '') carried = own;
      const below = rows.slice(at + 1).some((lower) => (lower[i] ?? '') !== '');
      const above = rows.slice(0, at).some((upper) => (upper[i] ?? '') !== '');
      // A new heading above ends what spans below it (`2028` beside `Kondisi pada Akhir Periode`).
      if (own === '' && above) carried = '';
      return own !== '' || below || at === 0 ? own || carried : '';
    });
  });
  return Array.from({ length: width }, (_, i) =>
    spans.map((row) => row[i] ?? '').filter((text, at, all) => text !== '' && all.indexOf(text) === at),
  );
}

/** What the words of one column say, the first rule that fits. */
const RULES: [RegExp, ColumnRole][] = [
  [/^no$/, 'no'],
  [/^kode/, 'kode'],
  [/lokasi|^namakecamatan/, 'lokasi'],
  [/sumberdana/, 'sumber'],
  [/unitkerja|penanggung/, 'pemilik'],
  [/^formula|penghitungan/, 'formula'],
  [/^satuan$/, 'satuan'],
  [
    /baseline|capaianawal|kondisi(?:kinerja)?(?:pada)?(?:awal|periodeawal)|datacapaian|targetnspk|targetikk|targetindikatorlain/,
    'baseline',
  ],
  [
    /^(?:bidang)?urusan|^nomenklatur|^nama(?:program|kegiatan)|^program.*kegiatan|^(?:sub)?kegiatan$|^(?:program)[,/]?kegia|^programdankegiatan|^uraian|^namadesa$|^desa$|^komponen/,
    'nama',
  ],
  [/^indikatorkinerjaprogram|^indikator/, 'indikator'],
  [/^sasaranprogram|^outcome|^output/, 'hasil'],
  [/^tujuan/, 'tujuan'],
  [/^sasaran/, 'sasaran'],
  [/^rasio|^pros?entase|^persentase|^tingkat/, 'rasio'],
];

const YEAR = /(?<!\d)(20\d\d)(?!\d)/;
const END = (words: string) =>
  /akhirperiode|padaakhir/.test(words) || holdsInOrder(words, 'kondisi', 'akhir');

/** `Tahun 2021 sd 2026`: the whole period, where no year of its own stands below it. */
const RANGE = /20\d\d\s*(?:sd|s\/d|s\.d\.?|[-–])\s*20\d\d/;
/** What is realised to date of the Renstra, against the end of its period (T-C.29, Kemangkon 172). */
const AGAINST_RENSTRA = (words: string) =>
  holdsInOrder(words, 'perkiraan', 'renstra') || holdsInOrder(words, 'realisasi', 'renstra', 'akhir');

function yearFrom(words: readonly string[]): string {
  if (AGAINST_RENSTRA(foldedName(words.join(' ')))) return 'akhir';
  if (RANGE.test(words.at(-1) ?? '') && /target/i.test(words.at(-1) ?? '')) return 'akhir';
  if (words.some((text) => END(foldedName(text)))) return 'akhir';
  const years = words.map((text) => YEAR.exec(text.replace(/(\d)\s+(?=\d)/g, '$1'))?.[1]);
  return years.findLast((year) => year !== undefined) ?? '';
}

function angkaRole(words: readonly string[], year: string): ColumnRole {
  const all = foldedName(words.join(' '));
  const last = foldedName(words.at(-1) ?? '');
  // A projection is neither a target nor realised (Kemangkon 324).
  if (/^proyeksi/.test(foldedName(words[0] ?? ''))) return 'lain';
  if (/rasio|pros?entaserealisasi|persentaserealisasi/.test(all)) return 'rasio';
  if (/realisasianggaran/.test(all)) return 'realisasi-pagu';
  if (/^rp\d*$|^rp(?:ribu|juta)|pagu|kebutuhandana|^dana|^pendanaan|^biaya/.test(last)) return 'pagu';
  if ((year !== '' && /^anggaran/.test(last)) || /^anggaran(?:pada|tahun|\d|$)/.test(all)) return 'pagu';
  // The lowest word counts: `Tahun 2022 › Target | Realisasi | Capaian` (Kemangkon 278).
  if (/^target/.test(last)) return 'target';
  if (/^ra?e?alisasi|^ralisasi/.test(last)) return 'realisasi';
  if (/^(?:tingkat)?(?:capaian|realisasi)/.test(last)) return 'rasio';
  if (/^r?e?alisasi|^ralisasi/.test(all)) return 'realisasi';
  if (/^besaranvolume|^volume/.test(last)) return 'target';
  if (/^target/.test(last) || /target/.test(all)) return 'target';
  return year === '' ? 'lain' : 'target';
}

function columnOf(words: readonly string[]): Column {
  const title = words.join(' › ');
  const first = foldedName(words[0] ?? '');
  const last = foldedName(words.at(-1) ?? '');
  const year = yearFrom(words);
  const own = RULES.find(([rule]) => rule.test(last)) ?? RULES.find(([rule]) => rule.test(first));
  const figure = words.length > 1 && (year !== '' || /^(?:target|rp|pagu|kebutuhan)/.test(last));
  if (
    own !== undefined &&
    !(figure && ['rasio', 'indikator', 'nama', 'tujuan', 'sasaran'].includes(own[1]))
  ) {
    return { role: own[1], year: own[1] === 'baseline' ? '' : year, title };
  }
  return { role: angkaRole(words, year), year, title };
}

/**
 * Years that span two columns hold a target and a pagu, whatever stands in the row below them: in Balapulang 6.3 that
 * row is pushed one cell to the right (1632–1633).
 */
function pairedColumns(heading: readonly Line[]): Map<number, Column> {
  const pairs = new Map<number, Column>();
  const words = foldedName(heading.flatMap(({ cells }) => cells).join(' '));
  if (!/target(?:rp|pagu)/.test(words)) return pairs;
  const top = heading.find(({ cells }) => cells.filter((cell) => /^\s*20\d\d\s*$/.test(cell)).length >= 2);
  for (const [i, cell] of (top?.cells ?? []).entries()) {
    const year = yearFrom([cell]);
    const alone =
      (top?.cells[i + 1] ?? 'x').trim() !== '' || !(year === 'akhir' || /^\s*20\d\d\s*$/.test(cell));
    if (year === '' || alone) continue;
    pairs.set(i, { role: 'target', year, title: `${cell.trim()} › Target` });
    pairs.set(i + 1, { role: 'pagu', year, title: `${cell.trim()} › Rp` });
  }
  return pairs;
}

/**
 * What every column of a table holds, read off its heading.
 * @param heading rows of the heading, the row that numbers the columns among them
 */
export function readColumns(heading: readonly Line[]): Column[] {
  const pairs = pairedColumns(heading);
  const last = Math.max(...pairs.keys());
  return path(heading).map((words, i) => {
    const pair = pairs.get(i);
    if (pair !== undefined) return pair;
    const own = columnOf(words);
    return pairs.size > 0 && i > last && own.year !== 'akhir' && ['target', 'pagu'].includes(own.role)
      ? { ...own, role: 'lain', year: '' }
      : own;
  });
}
