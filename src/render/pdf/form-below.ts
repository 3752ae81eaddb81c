import type { Form, FormSignature } from '../form/form.ts';
import { layCell } from '../layout/cell.ts';
import { placeCell } from '../layout/place.ts';
import { drawParagraph } from './draw-text.ts';
import { need } from './flow.ts';
import { asArtifact, asContent, inkTexts } from './ink.ts';
import { openTag, PAPER_SCALE, type PdfPage } from './sheet.ts';

/** Height left for the signature itself, in points. */
const ROOM_TO_SIGN = 44;
const WATERMARK = { size: 120, opacity: 0.1, degrees: -35 };

function drawSignature(
  sheet: PdfPage,
  signature: FormSignature,
  left: number,
  width: number,
  below: number,
): void {
  const tag = openTag(sheet, sheet.root, 'P');
  for (const [texts, top] of [
    [signature.above, sheet.y],
    [signature.below, below],
  ] as const) {
    const laid = layCell({ lines: texts.map((text) => [{ text }]), align: 'center' }, width, PAPER_SCALE);
    const placed = placeCell(laid, left, top, width);
    asContent(tag, () => inkTexts(sheet, placed.texts));
  }
}

function drawSignatures(sheet: PdfPage, signatures: readonly FormSignature[]): void {
  if (signatures.length === 0) return;
  const width = sheet.width / signatures.length;
  const heightOf = (lines: readonly string[]) =>
    layCell({ lines: lines.map((text) => [{ text }]) }, width, PAPER_SCALE).height;
  const above = Math.max(...signatures.map((one) => heightOf(one.above)));
  const below = Math.max(...signatures.map((one) => heightOf(one.below)));
  need(sheet, above + ROOM_TO_SIGN + below);
  signatures.forEach((one, index) => {
    drawSignature(sheet, one, sheet.left + index * width, width, sheet.y + above + ROOM_TO_SIGN);
  });
  sheet.y += above + ROOM_TO_SIGN + below;
}

/** Notes and signatures below the table; the signatures stay on one page. */
export function drawBelow(sheet: PdfPage, { notes, signatures }: Form): void {
  sheet.y += 6;
  for (const text of notes) drawParagraph(sheet, { kind: 'paragraph', lines: [[{ text }]] });
  sheet.y += 8;
  drawSignatures(sheet, signatures);
}

/** A word across every page, once all of them are there; a screen reader skips it. */
export function drawWatermark(sheet: PdfPage, text: string): void {
  const { doc } = sheet;
  for (let page = 0; page < doc.bufferedPageRange().count; page += 1) {
    doc.switchToPage(page);
    const [x, y] = [doc.page.width / 2, doc.page.height / 2];
    asArtifact(sheet, () => {
      doc.save().rotate(WATERMARK.degrees, { origin: [x, y] });
      doc.font('bold').fontSize(WATERMARK.size).fillOpacity(WATERMARK.opacity).fillColor('black');
      doc.text(text, x - doc.widthOfString(text) / 2, y, { lineBreak: false, baseline: 'middle' });
      doc.fillOpacity(1).restore();
    });
  }
}
