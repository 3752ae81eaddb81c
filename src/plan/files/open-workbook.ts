import type { Archive } from './archive.ts';
import { FILE_ROWS_MAX, TooBig } from './limits.ts';
import { SheetReader, type SheetRow } from './read-sheet.ts';
import { cellFormats, sharedTexts, type WorkbookSheet, workbookSheets } from './workbook-parts.ts';
import { XmlParser } from './xml.ts';

/** Bytes of one sheet at most: 100,000 rows of 20 amounts take 90 MB. */
const SHEET_BYTES_MAX = 256 * 1024 * 1024;

/** A workbook whose sheets are read row by row. */
export interface Workbook {
  /** Visible sheets, in their order. */
  sheet: WorkbookSheet[];
  /** Names of the hidden ones. */
  hidden: string[];
  /** Rows of a sheet that are not empty, in batches as the file is unpacked. */
  line(sheet: WorkbookSheet): AsyncGenerator<SheetRow[]>;
}

/**
 * Opens an .xlsx workbook. Formulas count by the results that were saved with them, links are not followed, merged
 * cells stand in their first cell; at most 60 columns are read.
 * @throws where a part is broken, or unpacks to more than a workbook of people has (`TooBig`)
 */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  const all = await workbookSheets(archive);
  const sheet = all.filter(({ visible }) => visible);
  const hidden = all.filter(({ visible }) => !visible).map(({ name }) => name);
  const [text, format] = [await sharedTexts(archive), await cellFormats(archive)];
  let many = 0;
  async function* line({ part }: WorkbookSheet): AsyncGenerator<SheetRow[]> {
    const reader = new SheetReader(text, format);
    const parser = new XmlParser(reader);
    for await (const piece of archive.read(part, SHEET_BYTES_MAX)) {
      const before = reader.many;
      parser.write(piece);
      many += reader.many - before;
      if (many > FILE_ROWS_MAX) throw new TooBig();
      if (reader.rows.length > 0) yield reader.rows.splice(0);
    }
    parser.finish();
  }
  return { sheet, hidden, line };
}
