import type { Say } from '../../text/translator.ts';
import { cellWords } from '../form/cell-words.ts';
import type { FormRow, FormTable } from '../form/form.ts';
import { formColumns } from '../form/head.ts';
import { breakPages } from '../form/layout.ts';
import { type LaidCell, layCell, splitCell } from '../layout/cell.ts';
import { COLOUR } from '../layout/look.ts';
import { placeCell } from '../layout/place.ts';
import type { TypeScale } from '../layout/wrap.ts';
import { need } from './flow.ts';
import { CELL_PADDING, type ColumnEdges, drawFormHead, headHeight, type LaidHead } from './form-head.ts';
import { asArtifact, asContent, inkTexts } from './ink.ts';
import { newPage, openTag, type PdfPage, type Tag } from './sheet.ts';

/** How far a level is indented, in points. */
const INDENT = 6;

/** A row, or the part of a row that fits a page. */
interface Piece {
  cells: LaidCell[];
  height: number;
  row: FormRow;
  tags: Tag[];
}

const heightOfRow = (cells: LaidCell[]): number =>
  Math.max(...cells.map((cell) => cell.height)) + 2 * CELL_PADDING.top;
const indentOf = (row: FormRow, column: number): number => (column === 0 ? row.level * INDENT : 0);

function layFormRow(
  say: Say,
  table: FormTable,
  row: FormRow,
  edges: ColumnEdges,
  scale: TypeScale,
): LaidCell[] {
  const weight = row.style === 'plain' ? ('regular' as const) : ('semibold' as const);
  return formColumns(table.headings).map((column, index) => {
    const width = edges[index + 1]! - edges[index]! - 2 * CELL_PADDING.side - indentOf(row, index);
    const text = cellWords(say, table, column, row.cells[column.key]);
    return layCell({ lines: text === '' ? [] : [[{ text, weight }]], align: column.align }, width, scale);
  });
}

/** Cuts a row that is higher than a page into parts that are not. */
function piecesOfRow(cells: LaidCell[], row: FormRow, tags: Tag[], room: number): Piece[] {
  const height = heightOfRow(cells);
  if (height <= room) return [{ cells, height, row, tags }];
  const parts = cells.map((cell) => splitCell(cell, room - 2 * CELL_PADDING.top));
  const heads = parts.map(([head]) => head);
  const tails = parts.map(([, tail]) => tail);
  return [{ cells: heads, height: heightOfRow(heads), row, tags }, ...piecesOfRow(tails, row, tags, room)];
}

function drawPiece(sheet: PdfPage, { cells, height, row, tags }: Piece, edges: ColumnEdges): void {
  const top = sheet.y;
  asArtifact(sheet, () => {
    cells.forEach((_, index) => {
      sheet.doc.lineWidth(0.5).rect(edges[index]!, top, edges[index + 1]! - edges[index]!, height);
      sheet.doc.stroke(COLOUR.muted);
    });
  });
  cells.forEach((cell, index) => {
    const left = edges[index]! + CELL_PADDING.side + indentOf(row, index);
    const width = edges[index + 1]! - CELL_PADDING.side - left;
    const { texts } = placeCell(cell, left, top + CELL_PADDING.top, width);
    if (texts.length > 0) asContent(tags[index]!, () => inkTexts(sheet, texts));
  });
  sheet.y += height;
}

/** How a table's rows are set. */
export interface RowSetting {
  table: FormTable;
  say: Say;
  head: LaidHead;
  edges: ColumnEdges;
  scale: TypeScale;
}

function layPieces(
  sheet: PdfPage,
  { table, say, edges, scale }: RowSetting,
  body: Tag,
  room: number,
): Piece[] {
  return table.rows.flatMap((row) => {
    const cells = layFormRow(say, table, row, edges, scale);
    const line = openTag(sheet, body, 'TR');
    const tags = cells.map(() => openTag(sheet, line, 'TD'));
    return piecesOfRow(cells, row, tags, room);
  });
}

/**
 * The rows below their head, on as many pages as they need, the head repeated on each. The first head never stands alone
 * at a page's end.
 * @param tag the tag of the table
 */
export function drawFormRows(sheet: PdfPage, setting: RowSetting, tag: Tag): void {
  const { head, edges } = setting;
  const group = openTag(sheet, tag, 'THead');
  const room = sheet.bottom - sheet.top - headHeight(head);
  const pieces = layPieces(sheet, setting, openTag(sheet, tag, 'TBody'), room);
  const rows = pieces.map(({ height, row }) => ({ height, keepWithNext: row.style === 'group' }));
  need(sheet, headHeight(head) + (rows[0]?.height ?? 0));
  drawFormHead(sheet, head, edges, group);
  const pages = breakPages(rows, { first: sheet.bottom - sheet.y, next: room });
  pages.forEach(([from, to], index) => {
    if (index > 0) {
      newPage(sheet);
      drawFormHead(sheet, head, edges);
    }
    for (const piece of pieces.slice(from, to)) drawPiece(sheet, piece, edges);
  });
}
