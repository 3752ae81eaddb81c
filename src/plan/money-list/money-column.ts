import type { MoneyListPurpose, MoneyMeaning } from './money-list.ts';

/** The column that a heading names for the amount that is wanted. */
export interface MoneyColumn {
  index: number;
  meaning?: MoneyMeaning;
  /** The amount before a change, where the heading has a column for it too (DPPA: `Sebelum` beside `Setelah`). */
  before?: number;
}

/** The words above a column, from the top: `Setelah Perubahan`, `Jumlah (Rp)`. */
export type ColumnWords = readonly string[];

/** The words of a heading, a spanning cell above all columns that it spans; a row that numbers the columns says nothing. */
export function columnWords(heading: readonly (readonly string[])[]): string[][] {
  const rows = heading.map((cells) => cells.map((cell) => cell.toLowerCase().replace(/\s+/g, ' ').trim()));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const spread = rows.map((cells, at) => {
    let carried = '';
    return Array.from({ length: width }, (_, i) => {
      const own = cells[i] ?? '';
      if (own !== '') carried = own;
      else if (rows.slice(0, at).some((above) => (above[i] ?? '') !== '')) carried = '';
      const below = rows.slice(at + 1).some((lower) => (lower[i] ?? '') !== '');
      return own === '' && below ? carried : own;
    });
  });
  return Array.from({ length: width }, (_, i) =>
    spread.map((row) => row[i]!).filter((text, at, all) => text !== '' && all.indexOf(text) === at),
  );
}

const UNTIL = /s\.? ?[/.]? ?d\b|sampai|kumulatif/;
const PAST = /lalu|sebelum|semula/;
const MONEY = /realisasi|belanja|spj|sp2d|jumlah|nilai|pengeluaran/;
const PAGU = /pagu|anggaran|\bdpa\b|\bdppa\b/;
const REALISASI = /realisasi|belanja|spj|sp2d/;
const OTHER = /%|persen|sisa/;
const AFTER = /sesudah|setelah|menjadi|\bdppa\b/;
const COUNT = /nilai|jumlah|total/;

/** Columns of a DPA or RKA that are no pagu of its year: other years, changes, kinds of belanja, what an amount is made of. */
const NO_PAGU: readonly RegExp[] = [
  OTHER,
  /realisasi/,
  /(?:^|[^a-z])[tn] ?[-+] ?1\b|tahun (?:lalu|depan|sebelum|berikut)|p[er]r?akiraan/,
  /bertambah|berkurang|selisih|kenaikan|penurunan/,
  /belanja (?:operasi|modal|tidak terduga|tak terduga|transfer|pegawai|barang|hibah|bantuan)|\bbtt\b/,
];
/** What an amount is made of (`Koefisien`, `Harga Satuan`), by the column's own heading. */
const FACTOR = /koefisien|^satuan|harga satuan|^harga|\bppn\b|^volume|^tarif/;

const all = (words: ColumnWords) => words.join(' › ');

function isPagu(words: ColumnWords): boolean {
  return !NO_PAGU.some((other) => other.test(all(words))) && !FACTOR.test(words.at(-1) ?? '');
}

/** The only one of some columns, or the only one of them that calls itself their sum. */
function single(title: readonly ColumnWords[], at: readonly number[]): number | undefined {
  if (at.length < 2) return at[0];
  const count = at.filter((i) => COUNT.test(title[i]!.at(-1) ?? ''));
  return count.length === 1 ? count[0] : undefined;
}

function paguColumn(title: readonly ColumnWords[]): MoneyColumn | undefined {
  const columns = title.flatMap((words, i) => (words.length > 0 && isPagu(words) ? [i] : []));
  const of = (word: RegExp, from: readonly number[]) => from.filter((i) => word.test(all(title[i]!)));
  const after = of(AFTER, columns);
  const now = columns.filter((i) => !PAST.test(all(title[i]!)));
  const index = single(title, after) ?? single(title, of(PAGU, now)) ?? single(title, of(COUNT, now));
  if (index === undefined) return undefined;
  const past = of(PAST, columns);
  const before = after.includes(index) ? single(title, past) : undefined;
  return { index, ...(before !== undefined && { before }) };
}

/** The only column of those that match; undefined when none or several do. */
function onlyColumn(title: readonly string[], matching: (text: string) => boolean): number | undefined {
  const found = title.flatMap((text, index) => (matching(text) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

function belanjaColumn(title: readonly string[]): MoneyColumn | undefined {
  const eligible = (text: string) =>
    !PAST.test(text) && !OTHER.test(text) && (REALISASI.test(text) || !PAGU.test(text));
  const thisMonth = onlyColumn(
    title,
    (text) => eligible(text) && /bulan\s+ini/.test(text) && !UNTIL.test(text),
  );
  if (thisMonth !== undefined) return { index: thisMonth, meaning: 'tambahan' };
  const until = onlyColumn(title, (text) => eligible(text) && UNTIL.test(text));
  if (until !== undefined) return { index: until, meaning: 'posisi' };
  const money = onlyColumn(title, (text) => eligible(text) && MONEY.test(text));
  return money === undefined ? undefined : { index: money };
}

/**
 * The column of the amount by the heading above the first code.
 * @param title words above every column
 * @param kas columns of an anggaran kas, which are none of them
 * @returns undefined where the heading names none, or several alike
 */
export function moneyColumn(
  title: readonly ColumnWords[],
  purpose: MoneyListPurpose,
  kas: ReadonlySet<number> = new Set(),
): MoneyColumn | undefined {
  const words = title.map((path, i) => (kas.has(i) ? [] : path));
  return purpose === 'pagu' ? paguColumn(words) : belanjaColumn(words.map((path) => path.join(' ')));
}
