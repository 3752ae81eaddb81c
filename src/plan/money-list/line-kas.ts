import { Decimal } from 'decimal.js';
import type { KasColumns } from './kas-columns.ts';
import type { ListLine } from './list-line.ts';
import { moneyInCell } from './money-in-cell.ts';
import type { MoneyProblem, MoneyRow } from './money-list.ts';

/** What a row says about its cash plan, and what is wrong with it. */
export interface LineKas {
  kas: Pick<MoneyRow, 'kas' | 'kasTriwulan'>;
  problems: MoneyProblem[];
}

const empty = (cell: unknown) => cell === undefined || /^[\s-]*$/.test(String(cell));

/**
 * The anggaran kas of a row. A blank month is 0 only where the others add up to the pagu; a cell that cannot be read
 * leaves the row without one. Figures that do not add up are kept as printed and told.
 * @param content the row's code and pagu
 */
export function lineKas(
  { line, cells }: ListLine,
  content: Pick<MoneyRow, 'kode' | 'value'>,
  { kind, index }: KasColumns,
): LineKas {
  const monthCells = index.map((at) => (at === undefined ? undefined : cells[at]));
  if (monthCells.every(empty)) return { kas: {}, problems: [] };
  const read = monthCells.map((cell) =>
    empty(cell) ? null : (moneyInCell(cell) ?? { wrong: String(cell) }),
  );
  const wrong = read.find((one) => one !== null && 'wrong' in one);
  const own = { line, kode: content.kode };
  if (wrong !== null && wrong !== undefined && 'wrong' in wrong) {
    return { kas: {}, problems: [{ ...own, kind: 'kas-angka', text: wrong.wrong.trim().slice(0, 40) }] };
  }
  const known = read.flatMap((one) => (one !== null && 'value' in one ? [one.value] : []));
  const count = Decimal.sum(0, ...known);
  const matching = count.equals(content.value);
  const problems: MoneyProblem[] = matching
    ? []
    : [{ ...own, kind: 'kas-beda', text: count.toFixed(), count }];
  if (!matching && known.length < monthCells.length) return { kas: {}, problems };
  const figures = read.map((one) => (one !== null && 'value' in one ? one.value : new Decimal(0)));
  return { kas: kind === 'bulan' ? { kas: figures } : { kasTriwulan: figures }, problems };
}
