import type { Block, Cell } from '../layout/block.ts';
import { type LaidCell, layCell } from '../layout/cell.ts';
import { COLOUR, SURFACE } from '../layout/look.ts';
import { placeCell } from '../layout/place.ts';
import { flow, need } from './flow.ts';
import { asArtifact, asContent, inkDecoration, inkRule, inkTexts } from './ink.ts';
import { openTag, PAPER_SCALE, type PdfPage, POINTS_PER_MM, type Tag } from './sheet.ts';

type Column = { x: number; width: number };

const PADDING = { row: 3.6, head: 2.6, side: 5 };

function columnsOf(sheet: PdfPage, widthsMm: number[]): Column[] {
  let x = sheet.left;
  return widthsMm.map((widthMm) => {
    const full = widthMm * POINTS_PER_MM;
    const column = { x: x + PADDING.side, width: full - 2 * PADDING.side };
    x += full;
    return column;
  });
}

function layRow(cells: Cell[], columns: Column[]): LaidCell[] {
  return columns.map((column, index) => layCell(cells[index] ?? { lines: [] }, column.width, PAPER_SCALE));
}

function placeRow(cells: LaidCell[], columns: Column[], top: number) {
  return cells.map((cell, index) => placeCell(cell, columns[index]!.x, top, columns[index]!.width));
}

function headGround(sheet: PdfPage, height: number): void {
  sheet.doc.rect(sheet.left, sheet.y, sheet.width, height).fill(SURFACE.wash);
  inkRule(sheet, sheet.y + height, 0.8, COLOUR.muted);
}

/** @param table the tag it belongs to; a repeated header has none and is read out only once */
function drawHead(sheet: PdfPage, cells: LaidCell[], columns: Column[], table?: Tag): void {
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PADDING.head;
  const placed = placeRow(cells, columns, sheet.y + PADDING.head);
  asArtifact(sheet, () => headGround(sheet, height));
  if (table) {
    const row = openTag(sheet, table, 'TR');
    for (const one of placed) {
      const tag = openTag(sheet, row, 'TH', { scope: 'Column' });
      if (one.texts.length > 0) asContent(tag, () => inkTexts(sheet, one.texts));
    }
  } else {
    const texts = placed.flatMap((one) => one.texts);
    asArtifact(sheet, () => inkTexts(sheet, texts), 'Pagination');
  }
  sheet.y += height;
}

/** A table with rules between its rows; its header is repeated on every page it reaches. */
export function drawTable(sheet: PdfPage, block: Extract<Block, { kind: 'table' }>): void {
  const columns = columnsOf(sheet, block.widthsMm);
  const head = layRow(block.head, columns);
  const table = openTag(sheet, sheet.root, 'Table');
  need(sheet, 60);
  drawHead(sheet, head, columns, table);
  for (const cells of block.rows) {
    const row = openTag(sheet, table, 'TR');
    const tags = columns.map(() => openTag(sheet, row, 'TD'));
    const options = { padding: PADDING.row, onNewPage: () => drawHead(sheet, head, columns) };
    flow(sheet, layRow(cells, columns), options, (chunk, top, height) => {
      const placed = placeRow(chunk, columns, top + PADDING.row);
      inkDecoration(sheet, placed, () => inkRule(sheet, top + height, 0.5));
      placed.forEach((one, index) => {
        if (one.texts.length > 0) asContent(tags[index]!, () => inkTexts(sheet, one.texts));
      });
    });
  }
  sheet.y += 4;
}
