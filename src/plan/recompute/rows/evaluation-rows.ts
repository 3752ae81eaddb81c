import { readValue } from '../../cells/figure.ts';
import { readMoney } from '../../cells/money.ts';
import { foldedName, withoutMarkup } from '../../cells/printed.ts';
import { tableWords } from '../../tables/compose-tables.ts';
import { wholeRows } from '../../tables/join-rows.ts';
import type { RawTable } from '../../tables/raw-table.ts';
import { findButir, type RatioItem, type RatioRow } from '../ratio/ratio-row.ts';

/** Columns of one heading: performance (K) and money (Rp). */
interface ColumnGroup {
  title: string;
  k?: number;
  rp?: number;
}

function columnGroups({ columns }: RawTable): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const [i, { title }] of columns.entries()) {
    const [first = '', ...rest] = title.split(' › ');
    const last = (rest.at(-1) ?? '').trim().toLowerCase();
    if (last !== 'k' && last !== 'rp') continue;
    const name = foldedName(first);
    const open = groups.at(-1);
    // The four quarters stand below one heading; each begins a group of its own.
    const group = open?.title === name && open[last] === undefined ? open : { title: name };
    if (group !== open) groups.push(group);
    group[last] = i;
  }
  return groups;
}

/** What a level of achievement is the ratio of: of the Renstra, or of the year's Renja. */
function basis(
  groups: readonly ColumnGroup[],
  at: number,
): { target: ColumnGroup; realisasi: ColumnGroup } | undefined {
  const before = groups.slice(0, at).filter(({ title }) => !/triwulan/.test(title));
  const renstra = /renstra/.test(groups[at]!.title);
  const fitting = ({ title }: ColumnGroup) => /renstra/.test(title) === renstra;
  const target = before.find((one) => /^target/.test(one.title) && fitting(one));
  const realisasi = before.findLast((one) => /^realisasi/.test(one.title) && fitting(one));
  return target && realisasi && { target, realisasi };
}

/**
 * The quarterly evaluation of a Renja (Formulir E.81, Permendagri 86/2017): the level of achievement of every row, once
 * of its performance (K) and once of its money (Rp, named so), against the target above it in the form.
 * @returns no row when the table is not that form
 */
export function evaluationRows(table: RawTable): RatioRow[] {
  const groups = columnGroups(table);
  const ratios = groups.flatMap((group, at) => {
    const pair = /^tingkatcapaian/.test(group.title) ? basis(groups, at) : undefined;
    return pair === undefined ? [] : [{ ...pair, ratio: group }];
  });
  if (ratios.length === 0) return [];
  const renja = groups.find(({ title }) => /^target.*renja/.test(title) && !/renstra/.test(title));
  const year = /20\d\d/.exec(renja?.title ?? '')?.[0] ?? /20\d\d/.exec(tableWords(table))?.[0] ?? '';
  const columnName = table.columns.flatMap(({ role }, i) =>
    role === 'nama' || role === 'indikator' ? [i] : [],
  );
  return wholeRows(table.page, table.columns).flatMap(({ line, cells }): RatioRow[] => {
    const name = columnName.map((i) => withoutMarkup(cells[i] ?? '')).find((text) => text !== '') ?? '';
    const butir = (part: 'k' | 'rp'): RatioItem[] =>
      ratios.flatMap(({ target, realisasi, ratio }) => {
        const cell = (group: ColumnGroup) => cells[group[part] ?? -1]?.trim() ?? '';
        const read = part === 'k' ? readValue : readMoney;
        const of = /renstra/.test(ratio.title) ? 'akhir' : year;
        return findButir(of, read(cell(target)), read(cell(realisasi)), cell(ratio));
      });
    const common = { line, growth: [], shifted: false, doubt: false };
    return [
      { ...common, name, butir: butir('k') },
      { ...common, name: `${name} (Rp)`, butir: butir('rp') },
    ];
  });
}
