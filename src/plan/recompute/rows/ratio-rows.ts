import { readValue } from '../../cells/figure.ts';
import type { DraftRow, DraftTable, Value } from '../../draft/draft.ts';
import { singleAngka } from '../ratio/computed-ratio.ts';
import { findButir, type Growth, type RatioItem, type RatioRow } from '../ratio/ratio-row.ts';

/**
 * Realisasi of a year. Of two columns of one name that the printed ratio cannot tell apart, the one behind the target is
 * meant (Kemangkon 281: realisasi, target, realisasi, capaian).
 */
function realisasi({ realisasi: cells, notes }: DraftRow, wantedYear: string): Value {
  const cell = cells[wantedYear];
  const twins = notes.some(({ kind, year }) => kind === 'kembar-ragu' && year === wantedYear);
  if (cell === undefined || !twins) return cell?.value ?? null;
  return readValue(cell.printed.split('\t').at(-1) ?? '');
}

/** Its ratios by year, the end of the period last. */
function butir(row: DraftRow): RatioItem[] {
  return Object.entries(row.ratio).map(([wantedYear, { printed }]) =>
    findButir(wantedYear, row.target[wantedYear]?.value ?? null, realisasi(row, wantedYear), printed),
  );
}

/** Columns of average growth (`Rata-rata Pertumbuhan › Anggaran`). */
function growth(row: DraftRow, years: readonly string[]): Growth[] {
  return Object.entries(row.cells).flatMap(([heading, { printed }]) => {
    if (!/pertumbuhan/i.test(heading)) return [];
    const what = heading.split(' › ').at(-1)!.toLowerCase();
    const series = /^r?e?alisasi/.test(what) ? row.realisasi : row.target;
    const value = years.map((wantedYear) => singleAngka(series[wantedYear]?.value ?? null));
    return [{ what, printed, value }];
  });
}

/** The rows of a list with the ratios that they print; a table without ratios has rows without any. */
export function ratioRows({ rows = [], year }: DraftTable): RatioRow[] {
  const years = year.filter((wantedYear) => wantedYear !== 'akhir');
  return rows.map((row) => ({
    line: row.line,
    name: row.name,
    butir: butir(row),
    growth: growth(row, years),
    shifted: row.notes.some(({ kind }) => kind === 'bergeser'),
    doubt: row.doubt,
  }));
}
