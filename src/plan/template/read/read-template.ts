import { onOneLine } from '../../../domain/linear-text.ts';
import { type Archive, openArchive } from '../../files/archive.ts';
import { openWorkbook, type Workbook } from '../../files/open-workbook.ts';
import type { SheetRow, WorkbookCell } from '../../files/read-sheet.ts';
import { hasDateFormat, printedAngka } from '../../files/workbook-angka.ts';
import { type WorkbookSheet, workbookSheets } from '../../files/workbook-parts.ts';
import { cellAngka } from '../form/line-cells.ts';
import {
  HEADING_ROW,
  ID_ROW,
  MARK_SHEET,
  SHEETS,
  TEMPLATE_FORM,
  type TemplateSheet,
} from '../form/sheets.ts';

/** A larger file is no template: one of a large office takes 200 KB. */
const BYTES_MAX = 3 * 1024 * 1024;

/** Lines read of a sheet. */
const SHEET_ROWS_MAX = 3000;

/** Beyond so many digits a spreadsheet's number is only its arithmetic's noise. */
const DIGIT = 15;

/** A line as it came back: its row, and the text of every cell that is not empty, by column. */
export interface ReturnedLine {
  line: number;
  cells: Record<string, string>;
}

/** A template that came back; plain JSON. */
export interface ReturnedTemplate {
  wilayah: string;
  /** Id of the plan version that it was made from. */
  planId: number;
  /** Budget year of its monthly sheets. */
  year: number;
  sheet: Record<TemplateSheet, { name: string; letters: Record<string, string>; line: ReturnedLine[] }>;
}

function cellText(cell: WorkbookCell): string {
  if (typeof cell === 'string') return onOneLine(cell).trim();
  if ('error' in cell) return cell.error;
  if ('empty' in cell) return '';
  const { angka, format } = cell;
  if (format.includes('%') || hasDateFormat(format)) return printedAngka(angka, format);
  return cellAngka(angka.toSignificantDigits(DIGIT));
}

/** Letters of a column from 0. */
function columnLetters(at: number): string {
  const begin = at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '';
  return `${begin}${String.fromCharCode(65 + (at % 26))}`;
}

async function allRows(workbook: Workbook, sheet: WorkbookSheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of workbook.line(sheet)) {
    for (const row of batch) rows.push(row);
    if (rows.length > SHEET_ROWS_MAX) break;
  }
  return rows;
}

function readSheet(name: string, rows: readonly SheetRow[]): ReturnedTemplate['sheet'][TemplateSheet] {
  const ids = (rows.find(({ number }) => number === ID_ROW)?.cells ?? []).map(cellText);
  const line = rows.flatMap(({ number, cells }): ReturnedLine[] => {
    if (number <= HEADING_ROW) return [];
    const content = ids.flatMap((id, at) => {
      const text = cells[at] === undefined ? '' : cellText(cells[at]);
      return id === '' || text === '' ? [] : [[id, text] as const];
    });
    const real = content.some(([id]) => id !== 'jumlah' && id !== 'selisih');
    return real ? [{ line: number, cells: Object.fromEntries(content) }] : [];
  });
  const letters = Object.fromEntries(ids.map((id, at) => [id, columnLetters(at)]));
  return { name, letters, line };
}

/** By which columns a sheet is known, whatever it is called now. */
const SIGNS: Record<TemplateSheet, (letters: Record<string, string>) => boolean> = {
  rencana: (letters) => 'tingkat' in letters,
  indikator: (letters) => 'akumulasi' in letters,
  kas: (letters) => 'selisih' in letters,
  aksi: (letters) => 'b1' in letters && !('selisih' in letters),
};

async function sheetsOf(workbook: Workbook): Promise<Partial<ReturnedTemplate['sheet']>> {
  const found: Partial<ReturnedTemplate['sheet']> = {};
  for (const sheet of workbook.sheet) {
    const read = readSheet(sheet.name, await allRows(workbook, sheet));
    const kind = SHEETS.find((one) => SIGNS[one](read.letters));
    if (kind !== undefined) found[kind] ??= read;
  }
  return found;
}

async function readArchive(archive: Archive): Promise<ReturnedTemplate | 'rusak' | undefined> {
  const recognised = (await workbookSheets(archive)).find(({ name }) => name === MARK_SHEET);
  if (recognised === undefined) return undefined;
  const workbook = await openWorkbook(archive);
  const mark = new Map(
    (await allRows(workbook, recognised)).map(({ cells }) => [
      cellText(cells[0] ?? ''),
      cellText(cells[1] ?? ''),
    ]),
  );
  const { rencana: plan, indikator, aksi: action, kas } = await sheetsOf(workbook);
  const planId = Number(mark.get('rencana'));
  const year = Number(mark.get('tahun'));
  const valid = Number.isSafeInteger(planId) && Number.isSafeInteger(year);
  if (mark.get('bentuk') !== TEMPLATE_FORM || !valid) return 'rusak';
  if (!plan || !indikator || !action || !kas) return 'rusak';
  return {
    wilayah: mark.get('wilayah') ?? '',
    planId,
    year,
    sheet: { rencana: plan, indikator, aksi: action, kas },
  };
}

/**
 * A template that was sent back.
 * @returns undefined for every other file; `rusak` for a template of which a sheet or the headings' ids are gone, or
 *   that an older program made
 */
export async function readTemplate(content: Uint8Array): Promise<ReturnedTemplate | 'rusak' | undefined> {
  if (content.byteLength > BYTES_MAX || content[0] !== 0x50 || content[1] !== 0x4b) return undefined;
  const archive = await openArchive(content);
  if (!archive.ok || !archive.value.name.has('xl/workbook.xml')) return undefined;
  try {
    return await readArchive(archive.value);
  } catch {
    // Whatever it is, it is no template; the reader of documents says what is wrong with it.
    return undefined;
  }
}
