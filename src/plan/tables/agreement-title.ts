import type { Line } from '../lines/split-lines.ts';
import { tableWords } from './compose-tables.ts';
import type { RawTable } from './raw-table.ts';

const AGREEMENT =
  /^\W*(?:lampiran\W+)?(?:formulir\W+)?(?:(?:perjanjian|penetapan) kinerja|rencana kinerja tahunan)\b/i;
/** A title stands on the first pages, has no longer line, and its year not far below it. */
const LINES_MAX = 60;
const LETTERS_MAX = 100;
const YEAR_LINES = 4;

/**
 * The lines in which a document calls itself a Perjanjian Kinerja, with the one that names its year. Its tables (targets,
 * then programs with their anggaran) have no titles of their own.
 */
export function agreementTitle(lines: readonly Line[]): Line[] {
  const prose = lines
    .slice(0, LINES_MAX)
    .filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length === 1);
  const at = prose.findIndex(({ cells }) => {
    const text = cells.join(' ').trim();
    return text.length <= LETTERS_MAX && AGREEMENT.test(text) && !text.includes('....');
  });
  if (at < 0) return [];
  const near = prose.slice(at, at + YEAR_LINES);
  const dated = near.findIndex(({ cells }) => /20\d\d/.test(cells.join(' ')));
  return near
    .slice(0, Math.max(dated, 0) + 1)
    .map(({ line, cells }) => ({ line, cells: [cells.join(' ').trim()] }));
}

/** A table with the title of its document, where it is a Perjanjian Kinerja's and has none of its own. */
export function withAgreementTitle(table: RawTable, agreement: readonly Line[]): RawTable {
  const titled = table.title.some(({ cells }) => /^\W*tabel\b|20\d\d/i.test(cells.join(' ')));
  if (agreement.length === 0 || titled || /(?:perjanjian|penetapan)kinerja/.test(tableWords(table)))
    return table;
  return { ...table, title: [...agreement, ...table.title] };
}
