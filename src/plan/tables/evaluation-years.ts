import { ANGKA, type Column } from '../headings/column.ts';
import type { RawTable } from './raw-table.ts';

const PAST = /\blalu\b|n ?- ?[23]/i;
const TO_DATE = /s\/d|s\.d|sampai/i;

/** The year that the title of an evaluation is about: its last. */
function titleYear({ title }: RawTable): string | undefined {
  return title.flatMap(({ cells }) => cells.join(' ').match(/20\d\d/g) ?? []).at(-1);
}

function yearOf({ role, year, title, quarter }: Column, own: string): string {
  const renstra = /renstra/i.test(title);
  if (role === 'rasio' && renstra) return 'akhir';
  if (/^realisasi/.test(role) && renstra && TO_DATE.test(title) && !PAST.test(title)) return 'akhir';
  if (year !== '' || quarter !== undefined || !ANGKA.includes(role)) return year;
  return PAST.test(title) ? String(Number(own) - 1) : own;
}

/**
 * The columns of the evaluation of a Renja (E.81, T-C.29): what names no year is of the year of its title, `tahun lalu` of
 * the one before it, and what is realised to date of the Renstra stands against the end of its period (`akhir`).
 */
export function evaluationColumns(table: RawTable): Column[] {
  const own = titleYear(table);
  if (own === undefined) return table.columns;
  return table.columns.map((one) => ({ ...one, year: yearOf(one, own) }));
}
