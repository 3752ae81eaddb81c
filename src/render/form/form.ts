import type { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';

/** Paper that offices print on; F4 is 210 × 330 mm. */
export type FormPaper = 'A4' | 'F4' | 'A3';

/** How a figure is written. `percent` is 0–100, never a fraction; rupiah has no "Rp", which stands in the heading. */
export type FormFormat =
  | { kind: 'rupiah' }
  | { kind: 'angka'; decimals: number }
  | { kind: 'percent'; decimals: number };

/** A column that holds cells. */
export interface FormColumn {
  /** Unique in the form; cells and formulas name their column by it. */
  key: string;
  text: string;
  /** Its number in the row of column numbers: `(1)`. */
  number?: string;
  /** Wished width; the columns together are scaled to the paper. */
  widthMm: number;
  align?: 'left' | 'right';
  /** Of its figures; a cell may have its own. Without one a figure is written with up to four decimals. */
  format?: FormFormat;
}

/** A heading that spans the columns below it. A number spans them too, and what is below it stands under its number. */
export interface FormSpan {
  text: string;
  number?: string;
  children: readonly FormHeading[];
}

/** A node of the tree of headings. On a way from the top down at most one node has a number. */
export type FormHeading = FormColumn | FormSpan;

/** A computation over cells, named by column and row, that a spreadsheet can do live and a test can do again. */
export type FormFormula =
  | { kind: 'number'; value: Decimal }
  /** A cell of the same row, or of the row with this key. */
  | { kind: 'cell'; column: string; row?: string }
  | { kind: 'plus' | 'minus' | 'times' | 'divided'; left: FormFormula; right: FormFormula }
  /** Over the known cells of these rows; unknown when none is known. */
  | { kind: 'sum' | 'mean'; column: string; rows: readonly string[] };

/** What stands in a cell. A cell that is left out is empty; a value `undefined` is unknown, and never 0. */
export interface FormCell {
  value: string | Decimal | Temporal.PlainDate | undefined;
  format?: FormFormat;
  /** How the value comes from other cells; its result is `value`. */
  formula?: FormFormula;
}

/** A line of the form. */
export interface FormRow {
  /** Unique in the form; formulas name it. */
  key: string;
  /** Depth in the tree of the plan, from 0; the first column of text is indented by it. */
  level: number;
  style: 'plain' | 'group' | 'total';
  cells: Readonly<Record<string, FormCell>>;
}

/** Who signs: lines above the room for the signature, and lines below it. */
export interface FormSignature {
  above: readonly string[];
  below: readonly string[];
}

/** The table of a form, which can also stand inside another document. */
export interface FormTable {
  headings: readonly FormHeading[];
  /** Whether the row of column numbers is printed. */
  columnNumbers: boolean;
  rows: readonly FormRow[];
  /** What an unknown value is printed as: `–`, `N/A`. */
  unknown: string;
}

/** A form as an office hands it in, still without ink. Its painters are a PDF and a workbook. */
export interface Form extends FormTable {
  /** Centred above the table, the first line as the title. */
  titles: readonly string[];
  paper: FormPaper;
  orientation: 'portrait' | 'landscape';
  /** Below the table, a paragraph each. */
  notes: readonly string[];
  /** Side by side at the end, from left to right. */
  signatures: readonly FormSignature[];
  /** At the foot of every page; `page` words the number: `Lembar 1 dari 3`. */
  foot: { left: string; page: (page: string, pages: string) => string };
  /** Across every page of the PDF and in the head of the workbook: `DRAF`. */
  watermark?: string;
}
