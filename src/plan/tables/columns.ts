import { holdsInOrder } from '../../domain/linear-text.ts';
import { samaNama, tanpaMarkah } from '../cells/printed.ts';
import type { Baris } from '../lines/split-lines.ts';
import { barisNomor } from './heading.ts';

/** What a column holds. */
export type Peran =
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
export const ANGKA: readonly Peran[] = ['target', 'pagu', 'realisasi', 'realisasi-pagu', 'rasio', 'baseline'];

/** Columns of Rupiah. */
export const UANG: readonly Peran[] = ['pagu', 'realisasi-pagu'];

/** Columns of words. */
export const TEKS: readonly Peran[] = [
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
export function awalAngka(kolom: readonly Kolom[]): number {
  const at = kolom.findIndex(({ peran }) => ANGKA.includes(peran));
  return at < 0 ? kolom.length : at;
}

/** A column of a table. */
export interface Kolom {
  peran: Peran;
  /** `2026`, or `akhir` for the end of the period; empty where the column has no year. */
  tahun: string;
  /** Heading as printed, from the top: `Target Renstra › 2021`. */
  judul: string;
}

/** The words of the heading above every column; a spanning cell stands above all columns that it spans. */
function jalur(kepala: readonly Baris[]): string[][] {
  const rows = kepala.filter((row) => !barisNomor(row)).map(({ sel }) => sel.map(tanpaMarkah));
  const width = Math.max(...kepala.map(({ sel }) => sel.length));
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
const ATURAN: [RegExp, Peran][] = [
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

const TAHUN = /(?<!\d)(20\d\d)(?!\d)/;
const AKHIR = (kata: string) => /akhirperiode|padaakhir/.test(kata) || holdsInOrder(kata, 'kondisi', 'akhir');

/** `Tahun 2021 sd 2026`: the whole period, where no year of its own stands below it. */
const RENTANG = /20\d\d\s*(?:sd|s\/d|s\.d\.?|[-–])\s*20\d\d/;
/** What is realised to date of the Renstra, against the end of its period (T-C.29, Kemangkon 172). */
const TERHADAP_RENSTRA = (kata: string) =>
  holdsInOrder(kata, 'perkiraan', 'renstra') || holdsInOrder(kata, 'realisasi', 'renstra', 'akhir');

function tahunDari(words: readonly string[]): string {
  if (TERHADAP_RENSTRA(samaNama(words.join(' ')))) return 'akhir';
  if (RENTANG.test(words.at(-1) ?? '') && /target/i.test(words.at(-1) ?? '')) return 'akhir';
  if (words.some((text) => AKHIR(samaNama(text)))) return 'akhir';
  const years = words.map((text) => TAHUN.exec(text.replace(/(\d)\s+(?=\d)/g, '$1'))?.[1]);
  return years.findLast((year) => year !== undefined) ?? '';
}

function peranAngka(words: readonly string[], tahun: string): Peran {
  const all = samaNama(words.join(' '));
  const last = samaNama(words.at(-1) ?? '');
  // A projection is neither a target nor realised (Kemangkon 324).
  if (/^proyeksi/.test(samaNama(words[0] ?? ''))) return 'lain';
  if (/rasio|pros?entaserealisasi|persentaserealisasi/.test(all)) return 'rasio';
  if (/realisasianggaran/.test(all)) return 'realisasi-pagu';
  if (/^rp\d*$|^rp(?:ribu|juta)|pagu|kebutuhandana|^dana|^pendanaan|^biaya/.test(last)) return 'pagu';
  if ((tahun !== '' && /^anggaran/.test(last)) || /^anggaran(?:pada|tahun|\d|$)/.test(all)) return 'pagu';
  // The lowest word counts: `Tahun 2022 › Target | Realisasi | Capaian` (Kemangkon 278).
  if (/^target/.test(last)) return 'target';
  if (/^ra?e?alisasi|^ralisasi/.test(last)) return 'realisasi';
  if (/^(?:tingkat)?(?:capaian|realisasi)/.test(last)) return 'rasio';
  if (/^r?e?alisasi|^ralisasi/.test(all)) return 'realisasi';
  if (/^besaranvolume|^volume/.test(last)) return 'target';
  if (/^target/.test(last) || /target/.test(all)) return 'target';
  return tahun === '' ? 'lain' : 'target';
}

function kolomDari(words: readonly string[]): Kolom {
  const judul = words.join(' › ');
  const first = samaNama(words[0] ?? '');
  const last = samaNama(words.at(-1) ?? '');
  const tahun = tahunDari(words);
  const own = ATURAN.find(([rule]) => rule.test(last)) ?? ATURAN.find(([rule]) => rule.test(first));
  const figure = words.length > 1 && (tahun !== '' || /^(?:target|rp|pagu|kebutuhan)/.test(last));
  if (
    own !== undefined &&
    !(figure && ['rasio', 'indikator', 'nama', 'tujuan', 'sasaran'].includes(own[1]))
  ) {
    return { peran: own[1], tahun: own[1] === 'baseline' ? '' : tahun, judul };
  }
  return { peran: peranAngka(words, tahun), tahun, judul };
}

/**
 * Years that span two columns hold a target and a pagu, whatever stands in the row below them: in Balapulang 6.3 that
 * row is pushed one cell to the right (1632–1633).
 */
function berpasangan(kepala: readonly Baris[]): Map<number, Kolom> {
  const pairs = new Map<number, Kolom>();
  const words = samaNama(kepala.flatMap(({ sel }) => sel).join(' '));
  if (!/target(?:rp|pagu)/.test(words)) return pairs;
  const top = kepala.find(({ sel }) => sel.filter((cell) => /^\s*20\d\d\s*$/.test(cell)).length >= 2);
  for (const [i, cell] of (top?.sel ?? []).entries()) {
    const tahun = tahunDari([cell]);
    const alone =
      (top?.sel[i + 1] ?? 'x').trim() !== '' || !(tahun === 'akhir' || /^\s*20\d\d\s*$/.test(cell));
    if (tahun === '' || alone) continue;
    pairs.set(i, { peran: 'target', tahun, judul: `${cell.trim()} › Target` });
    pairs.set(i + 1, { peran: 'pagu', tahun, judul: `${cell.trim()} › Rp` });
  }
  return pairs;
}

/**
 * What every column of a table holds, read off its heading.
 * @param kepala rows of the heading, the row that numbers the columns among them
 */
export function bacaKolom(kepala: readonly Baris[]): Kolom[] {
  const pairs = berpasangan(kepala);
  const last = Math.max(...pairs.keys());
  return jalur(kepala).map((words, i) => {
    const pair = pairs.get(i);
    if (pair !== undefined) return pair;
    const own = kolomDari(words);
    return pairs.size > 0 && i > last && own.tahun !== 'akhir' && ['target', 'pagu'].includes(own.peran)
      ? { ...own, peran: 'lain', tahun: '' }
      : own;
  });
}
