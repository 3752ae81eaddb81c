import type ExcelJS from 'exceljs';
import { Temporal } from 'temporal-polyfill';
import { dateText } from '../../../text/dates.ts';
import { keepHeight } from './row-heights.ts';
import type { WorkbookInput } from './workbook-input.ts';

/** How many sentences the first sheet has. */
const STEPS = 9;

/** The first sheet: what this workbook is, and what to do with it. */
export function writeGuide(book: ExcelJS.Workbook, input: WorkbookInput): void {
  const { say, rencana: plan } = input;
  const sheet = book.addWorksheet(say('templat-lembar-petunjuk'), {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.getColumn(1).width = 4;
  sheet.getColumn(2).width = 100;
  const day = (iso: string) => dateText(say, Temporal.PlainDate.from(iso));
  sheet.getCell('A1').value = say('templat-judul', { office: input.office });
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = say('templat-dari', {
    document: plan.document,
    kind: say(`rencana-jenis-${plan.kind}`),
    start: day(plan.validFrom),
    created: day(input.created),
  });
  for (let number = 1; number <= STEPS; number += 1) {
    const row = sheet.getRow(number + 3);
    row.getCell(1).value = number;
    row.getCell(2).value = say(`templat-petunjuk-${number}`, { year: String(input.tahun) });
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' };
    row.getCell(1).alignment = { vertical: 'top' };
    keepHeight(row);
  }
}
