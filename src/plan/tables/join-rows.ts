import { looksLikeKode } from '../cells/code.ts';
import { isBlank, join, withoutMarkup } from '../cells/printed.ts';
import { angkaStart, type Column } from '../headings/column.ts';
import type { Line } from '../lines/split-lines.ts';

/** A row with what the page break cut off put back. */
export interface WholeRow extends Line {
  /** Page of the table, from 0. */
  page: number;
  /** A later page's line whose text was put one column further right than it is printed. */
  shift?: number;
}

const LABEL =
  /^(?:\d{1,2}\.?|\d{4}(?:\s*[-–]\s*\d{4})?|tujuan|sasaran|program|total|jumlah|[a-z]|indikator \w+\s*:)$/i;
const KODE_AND_NAME = /^\d\.\d{2}[\d.\s]*(?:[-–]\s*)?[A-Za-z]/;
/** Texts that begin a row. */
const ROW_STARTS = [LABEL, KODE_AND_NAME];

/** Whether a page's first row only goes on with texts of the row before: no code, no number, no figure. */
function isContinuation({ cells }: Line, columns: readonly Column[]): boolean {
  const texts = cells.map(withoutMarkup);
  const kode = columns.findIndex(({ role }) => role === 'kode');
  const no = columns.findIndex(({ role }) => role === 'no');
  if (!isBlank(texts[no])) return false;
  if (kode >= 0 && !isBlank(texts[kode]) && looksLikeKode(texts[kode]!)) return false;
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || filled.some((text) => ROW_STARTS.some((start) => start.test(text))))
    return false;
  // Where rows have codes, one without a code is no program (Kemangkon 1201 goes on with "Kegiatan Pemerintahan").
  if (kode < 0 && /^(?:program|kegiatan|sub\s*kegiatan)\b/i.test(filled[0]!)) return false;
  return texts.slice(angkaStart(columns)).every((text) => !/\d/.test(text) && !/^(?:-|n\/?a)$/i.test(text));
}

const isCapitals = (text: string) => text !== '' && text === text.toUpperCase();

/**
 * How many columns further right a continuation belongs: one, where a name stands in the code's column (Balapulang
 * 1696), or where small letters would go on with a name in capitals (Balapulang 1640).
 */
function columnShift(before: Line, row: Line, columns: readonly Column[]): 0 | 1 {
  const kode = columns.findIndex(({ role }) => role === 'kode');
  if (kode >= 0 && !isBlank(row.cells[kode])) return 1;
  const at = row.cells.findIndex((cell) => !isBlank(cell));
  const text = row.cells[at]!.trim();
  const above = (before.cells[at] ?? '').trim();
  return isCapitals(above) && !isCapitals(text) && !isBlank(before.cells[at + 1]) ? 1 : 0;
}

function merge(before: WholeRow, row: Line, shift: number): WholeRow {
  const cells = [...before.cells];
  for (const [i, cell] of row.cells.entries()) {
    if (!isBlank(cell)) cells[i + shift] = join(cells[i + shift] ?? '', cell);
  }
  return { ...before, cells, ...(shift > 0 && { shift: row.line }) };
}

/** The rows of a table; a page's first row that only goes on with the last one of the page before is joined to it. */
export function wholeRows(pages: readonly Line[][], columns: readonly Column[]): WholeRow[] {
  const rows: WholeRow[] = [];
  for (const [page, pageRows] of pages.entries()) {
    for (const [at, row] of pageRows.entries()) {
      const before = rows.at(-1);
      if (at === 0 && before !== undefined && isContinuation(row, columns)) {
        rows[rows.length - 1] = merge(before, row, columnShift(before, row, columns));
      } else {
        rows.push({ ...row, page });
      }
    }
  }
  return rows;
}
