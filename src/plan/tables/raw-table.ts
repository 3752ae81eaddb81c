import type { Column } from '../headings/columns.ts';
import type { Line } from '../lines/split-lines.ts';

/** A table as it stands in the document, its pages put together. */
export interface RawTable {
  /** Prose lines above it, from its `Tabel …` line on. */
  title: Line[];
  /** Line of the title, or of the heading. */
  line: number;
  heading: Line[];
  columns: Column[];
  /** Rows of every page, without repeated headings. */
  page: Line[][];
}
