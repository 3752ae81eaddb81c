import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Archive, ZipRefusal } from '../files/archive.ts';
import { TooBig } from '../files/limits.ts';
import { odfKind } from '../files/odf.ts';
import { openOds } from '../files/open-ods.ts';
import { openWorkbook, type Workbook } from '../files/open-workbook.ts';
import type { WorkbookCell } from '../files/read-sheet.ts';
import { hasDateFormat, printedAngka } from '../files/workbook-angka.ts';
import { kodeColumns } from './kode-cells.ts';
import { listKode } from './list-kode.ts';
import type { CellTable, ListCell, ListLine } from './list-line.ts';

/** Rows of a sheet that are kept: beyond what a list may have, so that it is told to be too long. */
const KEPT_LINES_MAX = 6000;

function listCell(cell: WorkbookCell): ListCell {
  if (typeof cell === 'string') return cell;
  if (!('angka' in cell)) return '';
  // A month above its column is kept as a day (`Januari 2026`).
  return hasDateFormat(cell.format) ? printedAngka(cell.angka, cell.format) : cell.angka;
}

async function sheetLines(workbook: Workbook, sheet: Workbook['sheet'][number]): Promise<ListLine[]> {
  const lines: ListLine[] = [];
  for await (const rows of workbook.line(sheet)) {
    for (const { number, cells } of rows) lines.push({ line: number, cells: cells.map(listCell) });
    if (lines.length > KEPT_LINES_MAX) break;
  }
  return lines;
}

const withKode = (lines: readonly ListLine[]) =>
  kodeColumns(lines) !== undefined ||
  lines.some(({ cells }) => cells.some((cell) => typeof cell === 'string' && listKode(cell) !== undefined));

/**
 * Cells of the first visible sheet of an .xlsx or .ods workbook that has codes, or of its first sheet; a formula counts by the
 * result that was saved with it.
 */
export async function cellsOfWorkbook(archive: Archive): Promise<Result<CellTable, ZipRefusal>> {
  try {
    const odf = archive.name.has('xl/workbook.xml') ? undefined : await odfKind(archive);
    if (odf === 'bersandi') return refuse({ code: 'berkas-bersandi' });
    if (odf !== 'ods' && !archive.name.has('xl/workbook.xml')) return refuse({ code: 'berkas-rusak' });
    const workbook = odf === 'ods' ? await openOds(archive) : await openWorkbook(archive);
    const sheet: ListLine[][] = [];
    for (const one of workbook.sheet) {
      const lines = await sheetLines(workbook, one);
      if (withKode(lines)) return ok({ lines, columns: true });
      sheet.push(lines);
    }
    const [first] = sheet;
    return first === undefined ? refuse({ code: 'berkas-rusak' }) : ok({ lines: first, columns: true });
  } catch (error) {
    // Whatever makes it unreadable, it is no workbook for us.
    return refuse({ code: error instanceof TooBig ? 'berkas-membengkak' : 'berkas-rusak' });
  }
}
