import type ExcelJS from 'exceljs';
import type { Say } from '../../text/translator.ts';
import type { Form } from '../form/form.ts';
import { formColumns, layHead } from '../form/head.ts';
import { fillBelow } from './form-below.ts';
import { fillFormRows } from './form-rows.ts';
import { type FormSheet, THIN } from './form-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** Numbers that a spreadsheet knows papers by (ECMA-376, 18.3.1.63); F4 has none, and Folio is what drivers take it for. */
const PAPER_SIZE: Record<Form['paper'], number> = { A4: 9, F4: 14, A3: 8 };
/** Millimetres of a letter's width in the sheet's font. */
const MM_PER_LETTER = 2;

const escaped = (text: string): string => text.replaceAll('&', '&&');

function addSheet(book: ExcelJS.Workbook, form: Form, name: string, headRows: [number, number]) {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRows[1] }],
    pageSetup: {
      paperSize: PAPER_SIZE[form.paper],
      orientation: form.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: headRows.join(':'),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L${escaped(form.foot.left)}&R${form.foot.page('&P', '&N')}`,
      ...(form.watermark !== undefined && { oddHeader: `&C&"-,Bold"&K808080${escaped(form.watermark)}` }),
    },
  });
  formColumns(form.headings).forEach(({ widthMm }, index) => {
    sheet.getColumn(index + 1).width = widthMm / MM_PER_LETTER;
  });
  return sheet;
}

function fillTitles({ sheet, form, columns }: FormSheet): void {
  form.titles.forEach((text, index) => {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, columns.length);
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.font = { bold: true, size: index === 0 ? 14 : 11 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
}

function fillHead({ sheet, form, headFrom }: FormSheet): void {
  for (const { text, kind, row, column, rowSpan, columnSpan } of layHead(form).cells) {
    const [top, left] = [headFrom + row, column + 1];
    if (rowSpan * columnSpan > 1) sheet.mergeCells(top, left, top + rowSpan - 1, left + columnSpan - 1);
    const cell = sheet.getCell(top, left);
    cell.value = text;
    cell.font = { bold: kind === 'heading', italic: kind === 'number' };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = THIN;
  }
}

function fillForm(book: ExcelJS.Workbook, form: Form, say: Say, name: string): void {
  const headFrom = form.titles.length + 1;
  const headTo = headFrom + layHead(form).rows - 1;
  const sheet = addSheet(book, form, name, [headFrom, headTo]);
  const place: FormSheet = {
    sheet,
    form,
    columns: formColumns(form.headings),
    headFrom,
    rowsFrom: headTo + 1,
  };
  book.title = form.titles[0] ?? name;
  fillTitles(place);
  fillHead(place);
  fillFormRows(place, say);
  const end = fillBelow(place);
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(place.columns.length).letter}${end}`;
}

/**
 * A form as an .xlsx workbook of one sheet: merged headings that stay in sight and are repeated on paper, figures as
 * numbers with their format, live formulas saved with their result, everything on the width of the form's paper.
 * @param name of the sheet, at most 31 letters
 */
export function writeFormWorkbook(form: Form, say: Say, name: string): Promise<Uint8Array> {
  return writeWorkbook((book) => fillForm(book, form, say, name));
}
