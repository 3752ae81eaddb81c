import type { Block, Span } from '../layout/block.ts';
import { type LaidCell, layCell } from '../layout/cell.ts';
import { COLOUR } from '../layout/look.ts';
import { placeCell } from '../layout/place.ts';
import { flow } from './flow.ts';
import { asContent, inkDecoration, inkTexts } from './ink.ts';
import { openTag, PAPER_SCALE, type PdfPage, type Tag } from './sheet.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;
type Slot = { x: number; width: number };
type Item = { label: LaidCell; body: LaidCell; labelTag?: Tag; bodyTag: Tag };

const INDENT = { bullet: 10, number: 18 };
const GAP = { row: 0.6, numbered: 3.2, column: 12 };

function slotsOf(sheet: PdfPage, columns: number): Slot[] {
  const width = (sheet.width - GAP.column * (columns - 1)) / columns;
  return Array.from({ length: columns }, (_, index) => ({
    x: sheet.left + index * (width + GAP.column),
    width,
  }));
}

function itemOf(
  sheet: PdfPage,
  list: Tag,
  lines: Span[][],
  index: number,
  width: number,
  numbered: boolean,
): Item {
  const entry = openTag(sheet, list, 'LI');
  const label: Span[] = numbered ? [{ text: `${index + 1}.`, weight: 'semibold', tone: 'accent' }] : [];
  const indent = numbered ? INDENT.number : INDENT.bullet;
  return {
    label: layCell({ lines: numbered ? [label] : [] }, indent, PAPER_SCALE),
    body: layCell({ lines }, width - indent, PAPER_SCALE),
    labelTag: numbered ? openTag(sheet, entry, 'Lbl') : undefined,
    bodyTag: openTag(sheet, entry, 'LBody'),
  };
}

function bullet(sheet: PdfPage, x: number, top: number): void {
  const middle = top + (PAPER_SCALE.body * PAPER_SCALE.lineHeight) / 2;
  sheet.doc.circle(x + 3, middle, 1.3).fill(COLOUR.muted);
}

function paintItems(sheet: PdfPage, items: Item[], slots: Slot[], numbered: boolean, gap: number): void {
  const indent = numbered ? INDENT.number : INDENT.bullet;
  let first = true;
  const bodies = items.map((item) => item.body);
  flow(sheet, bodies, { padding: gap }, (chunk, top) => {
    const begins = first;
    first = false;
    chunk.forEach((body, index) => {
      const item = items[index]!;
      const { x, width } = slots[index]!;
      const placed = placeCell(body, x + indent, top + gap, width - indent);
      inkDecoration(sheet, [placed], begins && !numbered ? () => bullet(sheet, x, top + gap) : undefined);
      if (begins && item.labelTag) {
        const label = placeCell(item.label, x, top + gap, indent);
        asContent(item.labelTag, () => inkTexts(sheet, label.texts));
      }
      if (placed.texts.length > 0) asContent(item.bodyTag, () => inkTexts(sheet, placed.texts));
    });
  });
}

/** A list in one or more columns, in reading order line by line. */
export function drawList(sheet: PdfPage, block: ListBlock): void {
  const slots = slotsOf(sheet, block.columns);
  const list = openTag(sheet, sheet.root, 'L');
  const gap = block.numbered ? GAP.numbered : GAP.row;
  for (let start = 0; start < block.items.length; start += block.columns) {
    const items = block.items
      .slice(start, start + block.columns)
      .map((lines, index) => itemOf(sheet, list, lines, start + index, slots[index]!.width, block.numbered));
    paintItems(sheet, items, slots, block.numbered, gap);
  }
  sheet.y += 6;
}
