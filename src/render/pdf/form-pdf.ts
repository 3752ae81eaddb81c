import type { Say } from '../../text/translator.ts';
import type { Form } from '../form/form.ts';
import { pageSizeMm } from '../form/layout.ts';
import { layCell } from '../layout/cell.ts';
import { placeCell } from '../layout/place.ts';
import { drawFooters } from './footer.ts';
import { drawBelow, drawWatermark } from './form-below.ts';
import { drawFormTable } from './form-table.ts';
import { asContent, inkTexts } from './ink.ts';
import { closeSheet, openPage, openTag, PAPER_SCALE, type PdfInfo, type PdfPage } from './sheet.ts';

const MARGIN_MM = { top: 12, side: 12, bottom: 16 };

function drawTitles(sheet: PdfPage, titles: readonly string[]): void {
  titles.forEach((text, index) => {
    const lines = [
      [{ text, weight: 'semibold' as const, size: index === 0 ? ('large' as const) : ('body' as const) }],
    ];
    const laid = layCell({ lines, align: 'center' }, sheet.width, PAPER_SCALE);
    const { texts } = placeCell(laid, sheet.left, sheet.y, sheet.width);
    asContent(openTag(sheet, sheet.root, index === 0 ? 'H1' : 'P'), () => inkTexts(sheet, texts));
    sheet.y += laid.height;
  });
  sheet.y += 6;
}

/**
 * A form as a tagged PDF (PDF/UA-1) on its own paper: the columns fill its width, the head is repeated on every page,
 * the signatures stay together. The same form gives the same bytes.
 */
export async function renderFormPdf(form: Form, say: Say, info: PdfInfo): Promise<Buffer> {
  const { width, height } = pageSizeMm(form);
  const sheet = openPage(info, { widthMm: width, heightMm: height, marginMm: MARGIN_MM });
  drawTitles(sheet, form.titles);
  drawFormTable(sheet, form, say);
  drawBelow(sheet, form);
  drawFooters(sheet, form.foot.left, (page, pages) => form.foot.page(String(page), String(pages)));
  if (form.watermark !== undefined) drawWatermark(sheet, form.watermark);
  return closeSheet(sheet);
}
