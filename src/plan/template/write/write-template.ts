import type ExcelJS from 'exceljs';
import { writeWorkbook } from '../../../render/workbook/workbook.ts';
import { choiceWord } from '../form/choice-words.ts';
import { implementerName, implementers } from '../form/line-cells.ts';
import {
  CHOICES_SHEET,
  type ChoiceName,
  DROP_DOWNS,
  HEADING_ROW,
  MARK_SHEET,
  planYears,
  SHEETS,
  TEMPLATE_FORM,
} from '../form/sheets.ts';
import { templateContent } from '../form/template-content.ts';
import type { WorkbookInput } from './workbook-input.ts';
import { writeGuide } from './write-guide.ts';
import { attachChoices, writeSheet } from './write-sheet.ts';

/** The words of every drop-down on a hidden sheet, a column each. @returns the range of each */
function writeChoices(
  book: ExcelJS.Workbook,
  { say, pelapor: reporter, rencana: plan }: WorkbookInput,
): Map<string, string> {
  const worksheet = book.addWorksheet(CHOICES_SHEET, { state: 'veryHidden' });
  const list = new Map<string, string[]>(
    (Object.keys(DROP_DOWNS) as ChoiceName[]).map((name) => [
      name,
      DROP_DOWNS[name].map((value) => choiceWord(say, name, value)),
    ]),
  );
  list.set('pelaksana', implementers(reporter).map(implementerName));
  const range = new Map<string, string>();
  [...list].forEach(([name, words], index) => {
    const columns = worksheet.getColumn(index + 1);
    columns.values = [name, ...words];
    const letters = columns.letter;
    if (words.length > 0) range.set(name, `${CHOICES_SHEET}!$${letters}$2:$${letters}$${words.length + 1}`);
  });
  const end = HEADING_ROW + plan.nodes.length;
  range.set('nomor', `'${say('templat-lembar-rencana')}'!$B$${HEADING_ROW + 1}:$B$${end}`);
  return range;
}

/**
 * The plan as an .xlsx workbook that can be changed and sent back: instructions, the tree with pagu, the indicators
 * with every property, the monthly plan of targets and of money. Headings are protected, words come from drop-downs,
 * and a hidden sheet names the office and the version it was made from.
 */
export function writeTemplate(input: WorkbookInput): Promise<Uint8Array> {
  return writeWorkbook((book) => fillTemplate(book, input));
}

async function fillTemplate(book: ExcelJS.Workbook, input: WorkbookInput): Promise<void> {
  const { say, rencana: plan } = input;
  book.title = say('templat-judul', { office: input.office });
  writeGuide(book, input);
  const year = planYears(plan);
  const content = templateContent(input);
  const sheets = SHEETS.map((sheet) => ({
    sheet,
    worksheet: writeSheet(book, { say, sheet, year, content: content[sheet] }),
  }));
  const range = writeChoices(book, input);
  for (const { sheet, worksheet } of sheets) attachChoices(worksheet, { say, sheet, year, ranges: range });
  const recognised = book.addWorksheet(MARK_SHEET, { state: 'veryHidden' });
  recognised.addRows([
    ['bentuk', TEMPLATE_FORM],
    ['wilayah', input.wilayah],
    ['rencana', String(plan.id)],
    ['tahun', String(input.tahun)],
  ]);
  for (const { worksheet } of sheets) await lockSheet(worksheet);
}

/** Protected without a password: against slips, not against people. */
async function lockSheet(worksheet: ExcelJS.Worksheet): Promise<void> {
  await worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: false,
    autoFilter: true,
  });
}
