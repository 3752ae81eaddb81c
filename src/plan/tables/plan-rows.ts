import { isKodePart, levelOfKode } from '../cells/code.ts';
import { withoutMarkup } from '../cells/printed.ts';
import type { DraftLevel } from '../draft/draft.ts';
import type { Line } from '../lines/split-lines.ts';

const KODE_FIRST = /^[\dx][.\d x]*\d/i;
const LEVEL_NAME = /^(?:program|kegiatan|sub\s*-?kegiatan)\s+[a-z]/i;

function levelOfCell(text: string): DraftLevel | undefined {
  const kode = KODE_FIRST.exec(text)?.[0].trim() ?? '';
  if (!kode.includes('.')) return undefined;
  const level = levelOfKode(kode);
  return level === 'urusan' ? undefined : level;
}

/** Cells of a code that stands in several columns begin a row with so many. */
const PARTS_MIN = 3;

/** Whether a row begins with the parts of a code, each in a column of its own: `7 | 01 | 06 | 2.01 | 0002`. */
function levelOfParts(cells: readonly string[]): DraftLevel | undefined {
  const from = cells.findIndex((cell) => cell !== '');
  const parts = cells.slice(from).slice(0, 6);
  const end = parts.findIndex((cell) => !isKodePart(cell));
  const own = end < 0 ? parts : parts.slice(0, end);
  if (from < 0 || own.length < PARTS_MIN || !/^[\dx]$/i.test(own[0]!)) return undefined;
  const kode = own.join('.');
  const level = levelOfKode(kode);
  return level === 'urusan' ? undefined : level;
}

/** Level of the code that a row prints, in one cell, before a name, or part by part; undefined where it prints none. */
export function levelOfRow({ cells }: Line): DraftLevel | undefined {
  const texts = cells.map(withoutMarkup);
  const own = texts.map(levelOfCell).find((level) => level !== undefined);
  return own ?? levelOfParts(texts);
}

/** Whether a row is one of a plan: it prints a code of the nomenclature, or names its level. */
export function isPlanRow(row: Line): boolean {
  return levelOfRow(row) !== undefined || row.cells.some((cell) => LEVEL_NAME.test(cell.trim()));
}

/** So many rows of a plan make a table that looks like one. */
const PLAN_ROWS_MIN = 2;

/** Whether rows look like those of a plan's table. */
export function looksLikePlan(rows: readonly Line[]): boolean {
  let seen = 0;
  for (const row of rows) {
    if (isPlanRow(row)) seen += 1;
    if (seen >= PLAN_ROWS_MIN) return true;
  }
  return false;
}
