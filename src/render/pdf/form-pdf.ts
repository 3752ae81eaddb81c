import type { Say } from '../../text/translator.ts';
import type { Form } from '../form/form.ts';
import { formColumns, layHead } from '../form/head.ts';
import { fitColumns, pageSizeMm } from '../form/layout.ts';
import { layCell } from '../layout/cell.ts';
import { placeCell } from '../layout/place.ts';
import type { TypeScale } from '../layout/wrap.ts';
import { drawFooters } from './footer.ts';
import { drawBelow, drawWatermark } from './form-below.ts';
import { drawFormHead, setHead } from './form-head.ts';
import { drawFormRows } from './form-rows.ts';
import { asContent, inkTexts } from './ink.ts';
import {
  closeSheet,
  openPage,
  openTag,
  PAPER_SCALE,
  type PdfInfo,
  type PdfPage,
  POINTS_PER_MM,
} from './sheet.ts';

const MARGIN_MM = { top: 12, side: 12, bottom: 16 };
/** Type of a table whose columns have the width that was wished, in points; narrower columns have a smaller one. */
const TYPE_SIZE = { most: 9, least: 5.5 };

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

function typeScale(scale: number): TypeScale {
  const size = Math.max(TYPE_SIZE.least, Math.min(TYPE_SIZE.most, TYPE_SIZE.most * scale));
  return { small: size, body: size, large: size, huge: size, lineHeight: 1.2 };
}

function columnEdges(sheet: PdfPage, widthsMm: number[]): number[] {
  const edges = [sheet.left];
  for (const width of widthsMm) edges.push(edges.at(-1)! + width * POINTS_PER_MM);
  return edges;
}

function drawFormTable(sheet: PdfPage, form: Form, say: Say): void {
  const { widthsMm, scale } = fitColumns(formColumns(form.headings), sheet.width / POINTS_PER_MM);
  const edges = columnEdges(sheet, widthsMm);
  const type = typeScale(scale);
  const head = setHead(layHead(form), edges, type);
  const table = openTag(sheet, sheet.root, 'Table');
  drawFormHead(sheet, head, edges, table);
  drawFormRows(sheet, { form, say, head, edges, scale: type }, openTag(sheet, table, 'TBody'));
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
