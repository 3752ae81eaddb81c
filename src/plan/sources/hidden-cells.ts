import type { Finding } from '../draft/draft.ts';
import { lineRanges } from '../draft/finding-words.ts';
import type { SheetRow } from '../files/read-sheet.ts';
import type { Line } from '../lines/split-lines.ts';

/** Letters of a column, from 0: `A`, `AB`. */
export function columnLetters(column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return `${first}${String.fromCharCode(65 + (column % 26))}`;
}

/** What of a sheet is read although nobody sees it: rows and columns that are hidden and say something. */
export class HiddenCells {
  readonly #rows: { number: number; line: number }[] = [];
  readonly #columns = new Map<number, number>();

  /** @param line of the document */
  add({ number, cells, hidden, hiddenColumns }: SheetRow, line: number): void {
    if (hidden === true) this.#rows.push({ number, line });
    for (const column of hiddenColumns) {
      const filled = cells[column] !== undefined && cells[column] !== '';
      if (filled && !this.#columns.has(column)) this.#columns.set(column, line);
    }
  }

  /** Hangs what is hidden on the first of its lines. @param sheet its name */
  tell(lines: readonly Line[], sheet: string): void {
    const [row] = this.#rows;
    const column = Math.min(...this.#columns.values());
    const columns = [...this.#columns.keys()].sort((a, b) => a - b).map(columnLetters);
    const numbers = lineRanges(this.#rows.map(({ number }) => number));
    const told: Finding[] = [
      ...(row === undefined
        ? []
        : [
            { kode: 'baris-tersembunyi', line: row.line, data: { sheet, numbers, count: this.#rows.length } },
          ]),
      ...(columns.length === 0
        ? []
        : [
            {
              kode: 'kolom-tersembunyi',
              line: column,
              data: { sheet, columns: columns.join(', '), count: columns.length },
            },
          ]),
    ];
    for (const one of told) {
      const line = lines.find((own) => own.line === one.line);
      if (line !== undefined) line.findings = [...(line.findings ?? []), one];
    }
  }
}
