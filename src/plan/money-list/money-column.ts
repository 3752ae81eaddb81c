import type { ListLine } from './list-line.ts';
import type { MoneyListPurpose, MoneyMeaning } from './money-list.ts';

/** The column that a heading names for the amount that is wanted. */
export interface MoneyColumn {
  index: number;
  meaning?: MoneyMeaning;
}

/** The only column of those that match; undefined when none or several do. */
function onlyColumn(title: readonly string[], matching: (text: string) => boolean): number | undefined {
  const found = title.flatMap((text, index) => (matching(text) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

const UNTIL = /s\.? ?[/.]? ?d\b|sampai|kumulatif/;
const PAST = /lalu|sebelum/;
const MONEY = /realisasi|belanja|spj|sp2d|jumlah|nilai|pengeluaran/;
const PAGU = /pagu|anggaran|\bdpa\b|\bdppa\b/;
const REALISASI = /realisasi|belanja|spj|sp2d/;
const OTHER = /%|persen|sisa/;

function paguColumn(title: readonly string[]): MoneyColumn | undefined {
  const after = onlyColumn(
    title,
    (text) => /sesudah|setelah|menjadi|\bdppa\b/.test(text) && !OTHER.test(text),
  );
  const pagu = onlyColumn(title, (text) => PAGU.test(text) && !PAST.test(text) && !OTHER.test(text));
  const value = onlyColumn(title, (text) => /nilai|jumlah/.test(text));
  const index = after ?? pagu ?? value;
  return index === undefined ? undefined : { index };
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
 * The column of the amount by the headings above the first code, which may stand in several lines.
 * @param kas columns of an anggaran kas, which are none of them
 * @returns undefined where the headings name none, or several alike
 */
export function moneyColumn(
  title: readonly ListLine[],
  purpose: MoneyListPurpose,
  kas: ReadonlySet<number> = new Set(),
): MoneyColumn | undefined {
  const width = Math.max(0, ...title.map(({ cells }) => cells.length));
  const text = Array.from({ length: width }, (_, index) =>
    title
      .map(({ cells }) => (kas.has(index) ? '' : cells[index]))
      .filter((cell) => typeof cell === 'string')
      .join(' ')
      .toLowerCase()
      .replace(/\s+/g, ' '),
  );
  return purpose === 'pagu' ? paguColumn(text) : belanjaColumn(text);
}
