import { foldedName } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';
import type { Column } from './column.ts';
import { headingTree } from './heading-cells.ts';
import { roleOfColumn } from './role-of-column.ts';
import { timeOfColumn } from './time-of-column.ts';

function columnOf(path: readonly string[]): Column {
  const { year, ...part } = timeOfColumn(path);
  const { role, ...said } = roleOfColumn(path, year);
  const ofYear = role === 'baseline' ? '' : year;
  const title = path.join(' › ');
  // A quarter's target is no year's, nor is a month's pagu.
  if (part.quarter !== undefined && (role === 'target' || role === 'pagu')) {
    return { role: 'lain', year: '', title, ...part };
  }
  return { role, year: ofYear, title, ...part, ...said };
}

/**
 * Years that span two columns hold a target and a pagu, where the row below them says otherwise: in Balapulang 6.3 that
 * row is pushed one cell to the right (1632–1633).
 */
function pairedColumns(heading: readonly Line[], columns: readonly Column[]): Map<number, Column> {
  const pairs = new Map<number, Column>();
  const words = foldedName(heading.flatMap(({ cells }) => cells).join(' '));
  if (!/target(?:rp|pagu)/.test(words)) return pairs;
  const top = heading.find(({ cells }) => cells.filter((cell) => /^\s*20\d\d\s*$/.test(cell)).length >= 2);
  for (const [i, cell] of (top?.cells ?? []).entries()) {
    const { year } = timeOfColumn([cell]);
    const alone =
      (top?.cells[i + 1] ?? 'x').trim() !== '' || !(year === 'akhir' || /^\s*20\d\d\s*$/.test(cell));
    if (year === '' || alone) continue;
    pairs.set(i, { role: 'target', year, title: `${cell.trim()} › Target` });
    pairs.set(i + 1, { role: 'pagu', year, title: `${cell.trim()} › Rp` });
  }
  const same = [...pairs].every(
    ([i, { role, year }]) => columns[i]?.role === role && columns[i].year === year,
  );
  return same ? new Map() : pairs;
}

/**
 * What every column of a table holds, read off its heading.
 * @param heading rows of the heading, the row that numbers the columns among them
 */
export function readColumns(heading: readonly Line[]): Column[] {
  const columns = headingTree(heading).paths.map(columnOf);
  const pairs = pairedColumns(heading, columns);
  const last = Math.max(...pairs.keys());
  return columns.map((own, i) => {
    const pair = pairs.get(i);
    if (pair !== undefined) return pair;
    return pairs.size > 0 && i > last && own.year !== 'akhir' && ['target', 'pagu'].includes(own.role)
      ? { ...own, role: 'lain', year: '' }
      : own;
  });
}
