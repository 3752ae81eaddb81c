import type { TableKind } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';
import type { Line } from '../lines/split-lines.ts';

/** A table as it stands in the document, its pages put together. */
export interface RawTable {
  /** Prose lines above it, from its `Tabel …` line on. */
  title: Line[];
  /** Line of the title, or of the heading. */
  line: number;
  /** First and last year of the period that the document names above the table, nearest first. */
  period?: readonly [string, string];
  heading: Line[];
  columns: Column[];
  /** Its form, where that is known before its columns are asked. */
  kind?: TableKind;
  /** Lines of further tables that are the same plan. */
  parts?: number[];
  /** Rows of every page, without repeated headings. */
  page: Line[][];
}
