import { readValue } from '../../cells/figure.ts';
import { withoutMarkup } from '../../cells/printed.ts';
import type { Value } from '../../draft/draft.ts';
import { columnsWithYears } from '../../tables/columns-with-years.ts';
import { wholeRows } from '../../tables/join-rows.ts';
import type { RawTable } from '../../tables/raw-table.ts';
import { findButir, type RatioRow } from '../ratio/ratio-row.ts';

type Content = 'target' | 'realisasi' | 'rasio';

/** What a row of such a table holds, by its label. */
const LABEL: [RegExp, Content][] = [
  [/^(?:target|ketetapan|rencana|pagu|anggaran)\b/i, 'target'],
  [/^realisasi\b/i, 'realisasi'],
  [/^%|^(?:pros?entase|persentase|rasio|tingkat)(?:\s+(?:capaian|realisasi))?$|^capaian.*%/i, 'rasio'],
];

/**
 * A table that prints target, realisasi and ratio below each other, with a label before the years (Kemangkon 2.2; the
 * SPPT of Balapulang 796–799). Each ratio's row is its own line.
 * @returns no row when the table is not of that shape
 */
export function uprightRows(table: RawTable): RatioRow[] {
  const columns = columnsWithYears(table);
  const from = columns.findIndex(({ year }) => year !== '');
  if (from < 1) return [];
  const years = columns.flatMap(({ year }, i) => (year === '' ? [] : [{ year, i }]));
  const found: RatioRow[] = [];
  let name = '';
  let target: string[] | undefined;
  let realisasi: string[] | undefined;
  for (const { line, cells } of wholeRows(table.page, columns)) {
    const texts = cells.slice(0, from).map(withoutMarkup);
    const label = texts.at(-1) ?? '';
    const content = LABEL.find(([rule]) => rule.test(label))?.[1];
    const yearCells = years.map(({ i }) => (cells[i] ?? '').trim());
    name = texts.slice(0, -1).findLast((text) => /[a-z]/i.test(text)) ?? name;
    if (content === 'target') [target, realisasi] = [yearCells, undefined];
    else if (content === 'realisasi') realisasi = yearCells;
    else if (content === 'rasio' && target !== undefined && realisasi !== undefined) {
      const butir = years.map(({ year }, at) =>
        findButir(year, value(target?.[at]), value(realisasi?.[at]), yearCells[at] ?? ''),
      );
      found.push({ line, name, butir, growth: [], shifted: false, doubt: false });
    }
  }
  return found;
}

const value = (text = ''): Value => readValue(text);
