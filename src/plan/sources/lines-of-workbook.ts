import { ok, type Result } from '../../domain/result.ts';
import { inParagraphs } from '../cells/paragraphs.ts';
import type { Finding } from '../draft/draft.ts';
import { LineCounter, lettersOfLines, type ReadOptions, type TooLong, tooLong } from '../files/limits.ts';
import type { Workbook } from '../files/open-workbook.ts';
import type { SheetRow, WorkbookCell } from '../files/read-sheet.ts';
import { printedAngka } from '../files/workbook-angka.ts';
import type { Line } from '../lines/split-lines.ts';
import { columnLetters, HiddenCells } from './hidden-cells.ts';

/** Formulas without a result that are told one by one on a sheet; the rest is counted. */
const FINDINGS_MAX = 20;

function workbookText(cell: WorkbookCell): string {
  if (typeof cell === 'string') return inParagraphs(cell);
  if ('angka' in cell) return printedAngka(cell.angka, cell.format);
  return 'error' in cell ? cell.error : '';
}

/** Cells that print no value although they have one in a spreadsheet: a formula never computed, an error. */
function cellFindings({ number, cells }: SheetRow, line: number): Finding[] {
  return cells.flatMap((cell, columns): Finding[] => {
    if (typeof cell === 'string' || 'angka' in cell) return [];
    const data = { cells: `${columnLetters(columns)}${number}`, error: 'error' in cell ? cell.error : '' };
    return [{ kode: 'error' in cell ? 'rumus-galat' : 'rumus-tanpa-nilai', line, data }];
  });
}

const onlyFirst = ({ cells }: Line) => cells[0] !== '' && cells.slice(1).every((cell) => cell.trim() === '');
const isEmptyLine = (read: Line | undefined) =>
  read === undefined || read.cells.every((cell) => cell.trim() === '');

/**
 * The rows of a sheet that are prose: they fill only the first column and stand apart, with empty rows above and below.
 * A whole document may stand on one sheet; a title that touches its table stays with it.
 */
function proseLines(lines: readonly Line[]): ReadonlySet<number> {
  const prose = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!isEmptyLine(lines[at - 1])) continue;
    let end = at;
    while (lines[end] !== undefined && onlyFirst(lines[end]!)) end += 1;
    if (isEmptyLine(lines[end])) for (const { line } of lines.slice(at, end)) prose.add(line);
  }
  return prose;
}

/** A sheet's rows as lines, all as wide as its widest one; its name above them, and an empty line where rows are. */
class SheetLines {
  readonly lines: Line[] = [];
  #width = 1;
  #last = 0;
  #findings = 0;
  readonly #before: number;
  readonly #hidden = new HiddenCells();

  /** @param before last line of the sheet before, 0 for the first */
  constructor(before: number) {
    this.#before = before;
  }

  add(row: SheetRow): void {
    if (row.number > this.#last + 1 && this.lines.length > 0)
      this.lines.push({ line: this.#before + this.#last + 1, cells: [''] });
    this.#last = row.number;
    const line = this.#before + row.number;
    const read: Line = { line, cells: row.cells.map(workbookText) };
    const findings = this.#findings < FINDINGS_MAX ? cellFindings(row, line) : [];
    if (findings.length > 0) read.findings = findings;
    this.#findings += findings.length;
    this.#hidden.add(row, line);
    this.#width = Math.max(this.#width, read.cells.length);
    this.lines.push(read);
  }

  finished(name: string): Line[] {
    this.#hidden.tell(this.lines, name);
    const prose = proseLines(this.lines);
    for (const { line, cells } of this.lines) {
      if (prose.has(line)) cells.length = 1;
      else if (cells.length > 1 || cells[0] !== '') while (cells.length < this.#width) cells.push('');
    }
    const first = this.lines[0];
    return first === undefined ? [] : [{ line: first.line, cells: [name] }, ...this.lines];
  }
}

async function linesOfSheet(
  workbook: Workbook,
  sheet: Workbook['sheet'][number],
  before: number,
  compute: LineCounter,
): Promise<Line[] | undefined> {
  const sheetLines = new SheetLines(before);
  for await (const rows of workbook.line(sheet)) {
    const from = sheetLines.lines.length;
    for (const row of rows) sheetLines.add(row);
    const lines = sheetLines.lines.slice(from);
    if (!compute.add(lines.length, lettersOfLines(lines))) return undefined;
  }
  return sheetLines.finished(sheet.name);
}

/** Says which sheets are left out because they are hidden. */
function tellHiddenSheets({ hidden }: Workbook, first: Line | undefined): void {
  if (first === undefined || hidden.length === 0) return;
  const data = { sheets: hidden.map((name) => `“${name}”`).join(', '), count: hidden.length };
  first.findings = [...(first.findings ?? []), { kode: 'lembar-tersembunyi', line: first.line, data }];
}

/**
 * Rows of every visible sheet of a workbook, the sheet's name above them. A line's number goes on over the
 * sheets; where there are several, each line knows its sheet and so its row there.
 * @throws where a part is broken, or unpacks to too much (`TooBig`)
 */
export async function linesOfWorkbook(
  workbook: Workbook,
  options: ReadOptions,
): Promise<Result<Line[], TooLong>> {
  const compute = new LineCounter(options);
  const all: Line[] = [];
  const sheets: { name: string; before: number; lines: Line[] }[] = [];
  for (const sheet of workbook.sheet) {
    const before = sheets.at(-1)?.lines.at(-1)?.line ?? 0;
    const lines = await linesOfSheet(workbook, sheet, before, compute);
    if (lines === undefined) return tooLong();
    if (lines.length > 0) sheets.push({ name: sheet.name, before, lines });
  }
  tellHiddenSheets(workbook, sheets[0]?.lines[0]);
  for (const { name, before, lines } of sheets) {
    const origin = { kind: 'lembar' as const, name, before };
    for (const read of lines) all.push(sheets.length > 1 ? { ...read, origin } : read);
  }
  return ok(all);
}
