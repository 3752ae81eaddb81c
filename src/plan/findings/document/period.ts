import type { DraftTable, Finding } from '../../draft/draft.ts';
import type { Line } from '../../lines/split-lines.ts';

const PERIOD = /\b(20\d\d)\s*(?:[-–]|s\/?d)\s*(20\d\d)\b/;
/** A document's title stands on its first page. */
const TITLE_PAGE_LINES = 40;
/** A title is no paragraph (Kemangkon 7 speaks of the Renstra's period). */
const TITLE_LETTERS_MAX = 80;

const TABLE_PERIOD = /\btahun\s+(20\d\d)\s*(?:[-–]|s\/?d)\s*(20\d\d)\b/i;

/** The period in a table's own title that is not the period of its columns. */
export function tablePeriodFindings({ name, line, year }: DraftTable): Finding[] {
  const [, first, last] = TABLE_PERIOD.exec(name) ?? [];
  const years = year.filter((year) => year !== 'akhir');
  if (first === undefined || last === undefined || years.length < 2) return [];
  if (years[0] === first && years.at(-1) === last) return [];
  const data = { name, title: `${first}–${last}`, table: `${years[0]}–${years.at(-1)}` };
  return [{ kode: 'tahun-judul-beda', line, data, suggestion: 'pakai-tahun-tabel' }];
}

/** The period in a document's title that is not the period of its plan's years (Perak: 2025–2029, tables 2026–2030). */
export function periodFindings(lines: readonly Line[], tables: readonly DraftTable[]): Finding[] {
  const title = lines
    .slice(0, TITLE_PAGE_LINES)
    .find(
      ({ cells }) => cells.length === 1 && cells[0]!.length < TITLE_LETTERS_MAX && PERIOD.test(cells[0]!),
    );
  const [, first, last] = PERIOD.exec(title?.cells[0] ?? '') ?? [];
  if (title === undefined || first === undefined || last === undefined) return [];
  return tables.flatMap((table): Finding[] => {
    const years = table.year.filter((year) => year !== 'akhir');
    const many = table.nodes?.some(({ level }) => level === 'program') && years.length > 1;
    if (!many || (years[0] === first && years.at(-1) === last)) return [];
    const data = {
      title: `${first}–${last}`,
      table: `${years[0]}–${years.at(-1)}`,
      tableLines: table.line,
      name: table.name,
    };
    return [{ kode: 'tahun-beda', line: title.line, data, suggestion: 'pakai-tahun-tabel' }];
  });
}
