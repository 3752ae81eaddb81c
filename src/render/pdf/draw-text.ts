import type { Block, Span, Tone } from '../layout/block.ts';
import { layCell } from '../layout/cell.ts';
import { COLOUR, SURFACE } from '../layout/look.ts';
import { placeCell } from '../layout/place.ts';
import { wrap } from '../layout/wrap.ts';
import { flow, need } from './flow.ts';
import { asArtifact, asContent, inkDecoration, inkRule, inkTexts } from './ink.ts';
import { openTag, PAPER_SCALE, type PdfPage } from './sheet.ts';

/** A heading must have at least this much of its text below it. */
const ROOM_BELOW_HEADING = 46;
const NOTICE = { padding: 6, indent: 10, edge: 3 };

const headingSpan = (text: string, level: 1 | 2): Span =>
  level === 1
    ? { text, weight: 'bold', size: 'huge' }
    : { text, weight: 'bold', size: 'large', tone: 'accent' };

/** A heading, never alone at the foot of a page. */
export function drawHeading(sheet: PdfPage, block: Extract<Block, { kind: 'heading' }>): void {
  const laid = layCell({ lines: [[headingSpan(block.text, block.level)]] }, sheet.width, PAPER_SCALE);
  need(sheet, laid.height + ROOM_BELOW_HEADING);
  const atTop = sheet.y === sheet.top;
  if (!atTop) sheet.y += block.level === 1 ? 8 : 13;
  const placed = placeCell(laid, sheet.left, sheet.y, sheet.width);
  asContent(openTag(sheet, sheet.root, `H${block.level}`), () => inkTexts(sheet, placed.texts));
  sheet.y += laid.height + 3;
}

/** Lines under one another as one paragraph. */
export function drawParagraph(sheet: PdfPage, block: Extract<Block, { kind: 'paragraph' }>): void {
  const laid = layCell({ lines: block.lines }, sheet.width, PAPER_SCALE);
  const tag = openTag(sheet, sheet.root, 'P');
  flow(sheet, [laid], { padding: 0 }, ([chunk], top) => {
    const placed = placeCell(chunk!, sheet.left, top, sheet.width);
    inkDecoration(sheet, [placed]);
    asContent(tag, () => inkTexts(sheet, placed.texts));
  });
  sheet.y += 2;
}

function frame(sheet: PdfPage, top: number, height: number, tone: Tone): void {
  const { doc, left, width } = sheet;
  doc.rect(left, top, width, height).fill(SURFACE.wash);
  doc.rect(left, top, NOTICE.edge, height).fill(COLOUR[tone]);
}

/** A framed remark; over a page's end the frame goes on. */
export function drawNotice(sheet: PdfPage, block: Extract<Block, { kind: 'notice' }>): void {
  const x = sheet.left + NOTICE.indent;
  const width = sheet.width - 2 * NOTICE.indent;
  const laid = layCell({ lines: block.lines }, width, PAPER_SCALE);
  const tag = openTag(sheet, sheet.root, 'P');
  flow(sheet, [laid], { padding: NOTICE.padding }, ([chunk], top, height) => {
    const placed = placeCell(chunk!, x, top + NOTICE.padding, width);
    inkDecoration(sheet, [placed], () => frame(sheet, top, height, block.tone));
    asContent(tag, () => inkTexts(sheet, placed.texts));
  });
  sheet.y += 5;
}

const LETTERHEAD: Span[] = [
  { text: '', weight: 'semibold', size: 'large' },
  { text: '', weight: 'bold', size: 'huge' },
  { text: '', size: 'body', tone: 'muted' },
];

/** The office's name over a double rule, as on its letters. */
export function drawLetterhead(sheet: PdfPage, block: Extract<Block, { kind: 'letterhead' }>): void {
  const tag = openTag(sheet, sheet.root, 'P');
  block.lines.forEach((text, index) => {
    const style = LETTERHEAD[Math.min(index, LETTERHEAD.length - 1)]!;
    for (const line of wrap([{ ...style, text }], sheet.width, PAPER_SCALE)) {
      const part = { parts: [{ height: line.height, line }], height: line.height, align: 'left' as const };
      const placed = placeCell(part, sheet.left + (sheet.width - line.width) / 2, sheet.y, line.width);
      asContent(tag, () => inkTexts(sheet, placed.texts));
      sheet.y += line.height * 0.92;
    }
  });
  sheet.y += 7;
  asArtifact(sheet, () => {
    inkRule(sheet, sheet.y, 1.6, COLOUR.ink);
    inkRule(sheet, sheet.y + 2.6, 0.5, COLOUR.ink);
  });
  sheet.y += 4;
}
