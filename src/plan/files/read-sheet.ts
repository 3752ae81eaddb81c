import { Decimal } from 'decimal.js';
import { boundedNumber, CELL_LETTERS_MAX, COLUMNS_MAX, DIGIT_MAX, ROW_NUMBER_MAX } from './limits.ts';
import type { XmlHandler } from './xml.ts';

/** A cell of a workbook: text, a number with its format, or why it is neither. */
export type WorkbookCell =
  | string
  | { angka: Decimal; format: string }
  /** A formula that was saved without its result: formulas are never computed here. */
  | { empty: 'rumus' }
  /** `#REF!`, `#DIV/0!` and the like. */
  | { error: string };

/** A row with its number in the sheet, from 1. */
export interface SheetRow {
  number: number;
  cells: WorkbookCell[];
  /** Whether it is hidden from who opens the sheet, by hand or by a filter. */
  hidden?: true;
  /** Columns of the sheet that are hidden, from 0. */
  hiddenColumns: ReadonlySet<number>;
}

/** A text as people see it: Excel keeps control characters as `_x000D_`. */
export function visibleText(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Column of a reference such as `AB12`, from 0; -1 for what is none. */
function columnOf(reference: string): number {
  let column = 0;
  // Excel's last column is XFD: three letters.
  for (let at = 0; at < Math.min(reference.length, 4); at += 1) {
    const value = reference.charCodeAt(at) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Letters of a number that a workbook keeps at most: a sign, 17 digits and an exponent. */
const NUMBER_LETTERS_MAX = 40;

/** A cell's number; undefined for one with more digits than any amount, whose digits alone would fill the memory. */
export function numberOfCell(value: string): Decimal | undefined {
  if (value.length > NUMBER_LETTERS_MAX) return undefined;
  const angka = new Decimal(value);
  if (!angka.isFinite() || angka.e > DIGIT_MAX) return undefined;
  // So little is what a spreadsheet's arithmetic leaves of nothing.
  return angka.e < -DIGIT_MAX ? new Decimal(0) : angka;
}

const isTrue = (text = '') => text === '1' || text === 'true';

/** Makes rows of what a sheet's XML says; those that are whole wait in `rows`. */
export class SheetReader implements XmlHandler {
  readonly #texts: readonly string[];
  readonly #format: readonly string[];
  readonly rows: SheetRow[] = [];
  /** Rows that the XML lists, those without cells among them. */
  many = 0;
  #last = 0;
  #row: SheetRow | undefined;
  #at = 0;
  #cell = { kind: '', style: '', value: '', rumus: false };
  #inside = '';
  readonly #hiddenColumns = new Set<number>();

  constructor(text: readonly string[], format: readonly string[]) {
    this.#texts = text;
    this.#format = format;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { r, t = 'n', s = '' } = attributes;
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'col') this.#hideColumns(attributes);
    else if (name === 'c') {
      const columns = r === undefined ? -1 : columnOf(r);
      if (columns >= 0) this.#at = columns;
      this.#cell = { kind: t, style: s, value: '', rumus: false };
    } else if (name === 'f') this.#cell.rumus = true;
    else if (name === 'v' || name === 't') this.#inside = name;
  };

  #openRow({ r, hidden, ht }: Readonly<Record<string, string>>): void {
    this.many += 1;
    const next = Math.min(this.#last + 1, ROW_NUMBER_MAX);
    this.#last = r === undefined ? next : boundedNumber(r, ROW_NUMBER_MAX, { otherwise: next });
    const unseen = isTrue(hidden) || ht === '0';
    this.#row = {
      number: this.#last,
      cells: [],
      hiddenColumns: this.#hiddenColumns,
      ...(unseen && { hidden: true }),
    };
    this.#at = 0;
  }

  #hideColumns({ min = '', max = '', hidden, width }: Readonly<Record<string, string>>): void {
    if (!isTrue(hidden) && width !== '0') return;
    const to = boundedNumber(max, COLUMNS_MAX);
    for (let column = Math.max(1, boundedNumber(min, COLUMNS_MAX)); column <= to; column += 1)
      this.#hiddenColumns.add(column - 1);
  }

  readonly text = (text: string): void => {
    const { value } = this.#cell;
    if (this.#inside === '' || value.length >= CELL_LETTERS_MAX) return;
    this.#cell.value = value + text.slice(0, CELL_LETTERS_MAX - value.length);
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#inside = '';
    else if (name === 'c') {
      const cells = this.#row?.cells;
      if (cells !== undefined && this.#at < COLUMNS_MAX) {
        while (cells.length < this.#at) cells.push('');
        cells[this.#at] = this.#value();
      }
      this.#at += 1;
    } else if (name === 'row' && this.#row !== undefined) {
      if (this.#row.cells.some((cell) => cell !== '')) this.rows.push(this.#row);
      this.#row = undefined;
    }
  };

  #value(): WorkbookCell {
    const { kind, style, value, rumus } = this.#cell;
    if (value === '') return rumus ? { empty: 'rumus' } : '';
    if (kind === 's') return this.#texts[Number(value)] ?? '';
    if (kind === 'e') return { error: value };
    if (kind === 'b') return '';
    if (kind !== 'n' || !/^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(value)) return visibleText(value);
    const angka = numberOfCell(value);
    return angka === undefined ? value.slice(0, 60) : { angka, format: this.#format[Number(style)] ?? '' };
  }
}
