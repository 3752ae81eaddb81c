import type { FormHead, HeadCell } from '../form/head.ts';
import { type LaidCell, layCell } from '../layout/cell.ts';
import { COLOUR, SURFACE } from '../layout/look.ts';
import { placeCell } from '../layout/place.ts';
import type { TypeScale } from '../layout/wrap.ts';
import { asArtifact, asContent, inkTexts } from './ink.ts';
import { openTag, type PdfPage, type Tag } from './sheet.ts';

/** Room inside a cell, in points. */
export const CELL_PADDING = { top: 2, side: 2.5 };

/** Left edges of the columns and, last, the right edge of the table. */
export type ColumnEdges = readonly number[];

/** A form's head with the size of its texts; drawn again on every page. */
export interface LaidHead {
  cells: { cell: HeadCell; laid: LaidCell }[];
  heights: number[];
}

/** Sum of the heights of these rows. */
const span = (heights: number[], from: number, count: number): number =>
  heights.slice(from, from + count).reduce((sum, one) => sum + one, 0);

/** Sets the head's texts; a heading over several rows makes the last of them higher where it needs room. */
export function setHead(head: FormHead, edges: ColumnEdges, scale: TypeScale): LaidHead {
  const cells = head.cells.map((cell) => {
    const width = edges[cell.column + cell.columnSpan]! - edges[cell.column]! - 2 * CELL_PADDING.side;
    const weight = cell.kind === 'heading' ? ('semibold' as const) : ('regular' as const);
    return { cell, laid: layCell({ lines: [[{ text: cell.text, weight }]], align: 'center' }, width, scale) };
  });
  const heights = new Array<number>(head.rows).fill(0);
  for (const { cell, laid } of [...cells].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const lacking = laid.height + 2 * CELL_PADDING.top - span(heights, cell.row, cell.rowSpan);
    if (lacking > 0) heights[cell.row + cell.rowSpan - 1]! += lacking;
  }
  return { cells, heights };
}

/** Height of the whole head. */
export function headHeight({ heights }: LaidHead): number {
  return span(heights, 0, heights.length);
}

function headTag(sheet: PdfPage, row: Tag, { rowSpan, columnSpan }: HeadCell): Tag {
  const tag = openTag(sheet, row, 'TH', { scope: 'Column' });
  // pdfkit 0.20 has no option for spans outside its own tables.
  const { data } = (tag as unknown as { dictionary: { data: { A: Record<string, unknown> } } }).dictionary;
  if (rowSpan > 1) data.A.RowSpan = rowSpan;
  if (columnSpan > 1) data.A.ColSpan = columnSpan;
  return tag;
}

function paintGround(sheet: PdfPage, head: LaidHead, edges: ColumnEdges, top: number): void {
  for (const { cell } of head.cells) {
    const [left, right] = [edges[cell.column]!, edges[cell.column + cell.columnSpan]!];
    const y = top + span(head.heights, 0, cell.row);
    sheet.doc
      .lineWidth(0.5)
      .rect(left, y, right - left, span(head.heights, cell.row, cell.rowSpan))
      .fillAndStroke(SURFACE.wash, COLOUR.muted);
  }
}

/** @param group the tag of the table's head; a repeated head has none and is read out only once */
export function drawFormHead(sheet: PdfPage, head: LaidHead, edges: ColumnEdges, group?: Tag): void {
  const top = sheet.y;
  asArtifact(sheet, () => paintGround(sheet, head, edges, top));
  const rows = head.heights.map(() => group && openTag(sheet, group, 'TR'));
  for (const { cell, laid } of [...head.cells].sort((a, b) => a.cell.row - b.cell.row)) {
    const [left, right] = [edges[cell.column]!, edges[cell.column + cell.columnSpan]!];
    const free = span(head.heights, cell.row, cell.rowSpan) - laid.height;
    const y = top + span(head.heights, 0, cell.row) + free / 2;
    const { texts } = placeCell(laid, left + CELL_PADDING.side, y, right - left - 2 * CELL_PADDING.side);
    const row = rows[cell.row];
    const tag = row && headTag(sheet, row, cell);
    if (tag) asContent(tag, () => inkTexts(sheet, texts));
    else asArtifact(sheet, () => inkTexts(sheet, texts), 'Pagination');
  }
  sheet.y = top + headHeight(head);
}
