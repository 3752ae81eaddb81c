import { COLOUR, SURFACE } from '../layout/look.ts';
import type { Placed, PlacedBar, PlacedShape, PlacedText } from '../layout/place.ts';
import type { PdfPage, Tag } from './sheet.ts';

/** Draws what a screen reader skips: rules, bars, marks, footers. */
export function asArtifact(sheet: PdfPage, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  sheet.doc.markContent('Artifact', { type });
  draw();
  sheet.doc.endMarkedContent();
}

/** Draws as content of `tag`; may be called again on a later page. */
export function asContent(tag: Tag, draw: () => void): void {
  tag.add(draw);
}

/** Texts at their places. */
export function inkTexts(sheet: PdfPage, texts: PlacedText[]): void {
  for (const text of texts) {
    sheet.doc
      .font(text.weight)
      .fontSize(text.size)
      .fillColor(text.colour)
      .text(text.text, text.x, text.y, { lineBreak: false, baseline: 'alphabetic' });
  }
}

function inkShape({ doc }: PdfPage, shape: PlacedShape): void {
  doc.save().translate(shape.x, shape.y).scale(shape.side).path(shape.path);
  if (shape.stroked) doc.lineWidth(0.14).stroke(shape.colour);
  else doc.fill(shape.colour);
  doc.restore();
}

function inkBar({ doc }: PdfPage, bar: PlacedBar): void {
  const { x, y, width, height } = bar;
  if (bar.filled === undefined) {
    doc
      .save()
      .lineWidth(0.6)
      .dash(1.6, { space: 1.6 })
      .rect(x, y, width, height)
      .stroke(COLOUR.muted)
      .restore();
    return;
  }
  doc.rect(x, y, width, height).fill(SURFACE.track);
  if (bar.filled > 0) doc.rect(x, y, bar.filled, height).fill(bar.colour);
  doc.lineWidth(0.5).rect(x, y, width, height).stroke(COLOUR.muted);
  if (bar.plan !== undefined) {
    doc
      .lineWidth(2.6)
      .moveTo(bar.plan, y - 2)
      .lineTo(bar.plan, y + height + 2)
      .stroke(SURFACE.paper);
    doc
      .lineWidth(1.3)
      .moveTo(bar.plan, y - 2)
      .lineTo(bar.plan, y + height + 2)
      .stroke(COLOUR.ink);
  }
}

/** Bars and marks of the placed cells, plus anything else without words, as one artifact. */
export function inkDecoration(sheet: PdfPage, placed: Placed[], more?: () => void): void {
  const shapes = placed.flatMap((one) => one.shapes);
  const bars = placed.flatMap((one) => one.bars);
  if (shapes.length === 0 && bars.length === 0 && !more) return;
  asArtifact(sheet, () => {
    more?.();
    for (const bar of bars) inkBar(sheet, bar);
    for (const shape of shapes) inkShape(sheet, shape);
  });
}

/** A horizontal line over the text's width. */
export function inkRule(sheet: PdfPage, y: number, weight: number, colour: string = SURFACE.rule): void {
  sheet.doc
    .lineWidth(weight)
    .moveTo(sheet.left, y)
    .lineTo(sheet.left + sheet.width, y)
    .stroke(colour);
}
