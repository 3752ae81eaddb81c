import { layCell } from '../layout/cell.ts';
import { placeCell } from '../layout/place.ts';
import { asArtifact, inkRule, inkTexts } from './ink.ts';
import { PAPER_SCALE, type PdfPage } from './sheet.ts';

const BELOW_TEXT = 14;

/**
 * Writes the foot of every page, once their number is known.
 * @param left what stands at the left of every foot
 * @param right the page number, from 1, and the number of pages in words
 */
export function drawFooters(
  sheet: PdfPage,
  left: string,
  right: (page: number, pages: number) => string,
): void {
  const { count } = sheet.doc.bufferedPageRange();
  const top = sheet.bottom + BELOW_TEXT;
  for (let page = 0; page < count; page += 1) {
    sheet.doc.switchToPage(page);
    const sides = [
      { text: left, align: 'left' as const },
      { text: right(page + 1, count), align: 'right' as const },
    ];
    asArtifact(
      sheet,
      () => {
        inkRule(sheet, top, 0.5);
        for (const { text, align } of sides) {
          const width = align === 'left' ? sheet.width * 0.75 : sheet.width;
          const laid = layCell(
            { lines: [[{ text, size: 'small', tone: 'muted' }]], align },
            width,
            PAPER_SCALE,
            1,
          );
          inkTexts(sheet, placeCell(laid, sheet.left, top + 4, width).texts);
        }
      },
      'Pagination',
    );
  }
}
