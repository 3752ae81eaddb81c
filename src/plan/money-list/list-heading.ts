import { workHeads } from '../lines/work-heads.ts';
import type { CellTable, ListLine } from './list-line.ts';

/** What the heading of a list of DPA figures says of itself. */
export interface ListHeading {
  /** Budget years that it names; more than one where it names several. */
  year?: number[];
  /** Only where it says DPPA, or that it is a change. */
  kind?: 'dppa';
}

/** Letters of a line that are looked at: a heading is short. */
const LETTERS = 200;

/** Lines above the first code that are looked at. */
const LINES = 30;

/** A year stands in a heading beside one of these. */
const ABOUT = /\b(?:dpa|dppa|dpa-skpd|dppa-skpd|tahun|anggaran|ta|t\.a)\b/i;

const CHANGE = /\b(?:dppa|dppa-skpd|perubahan|pergeseran)\b/i;

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * What a heading says: `DPA TAHUN ANGGARAN 2027`, `DPPA T.A. 2026`, the name of a file. Years that stand in lines about
 * something else are not taken.
 * @param above lines above the first code, and what stands before it in its own line
 */
export function readListHeading(above: readonly ListLine[], name = ''): ListHeading {
  const lines = above.slice(0, LINES).map(({ cells }) => cells.map(String).join(' ').slice(0, LETTERS));
  const about = [...lines, name.slice(0, LETTERS)].filter((line) => ABOUT.test(line.replaceAll('_', ' ')));
  const year = [...new Set(about.flatMap((line) => line.match(YEAR) ?? []).map(Number))];
  const changed = about.some((line) => CHANGE.test(line.replaceAll('_', ' ')));
  return { ...(year.length > 0 && { year }), ...(changed && { kind: 'dppa' as const }) };
}

/** A DPA that names its work above tables of accounts as the lines of code, name and amount that it says; any other list itself. */
export function headsAsLines(table: CellTable): CellTable {
  const heads = workHeads(table.lines.map(({ line, cells }) => ({ line, cells: cells.map(String) })));
  const [first] = heads;
  if (first === undefined) return table;
  const above = table.lines.filter(({ line }) => line < first.line);
  const lines = heads.map(({ line, kode, name, amount }) => ({ line, cells: [kode, name, amount] }));
  return { lines: [...above, ...lines], columns: true };
}
