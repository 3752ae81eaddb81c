import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { CELL_LETTERS_MAX, FORMAT_LETTERS_MAX, SHARED_TEXTS_MAX, SHEETS_MAX, TooBig } from './limits.ts';
import { visibleText } from './read-sheet.ts';
import { builtInFormat } from './workbook-angka.ts';
import { readXml } from './xml.ts';

/** Bytes of the parts that only describe the workbook. */
const DESCRIPTION_BYTES_MAX = 16 * 1024 * 1024;
/** Bytes of the texts of all cells together. */
const TEXTS_BYTES_MAX = 96 * 1024 * 1024;

/** Letters of a sheet's name (Excel: 31) and of the path of its part. */
const NAME_MAX = 100;
const PATH_LETTERS_MAX = 300;

/** A sheet of a workbook. */
export interface WorkbookSheet {
  name: string;
  visible: boolean;
  /** Name of its part in the archive. */
  part: string;
}

/** The visible and hidden sheets, in the workbook's order; sheets without cells (charts) are left out. */
export async function workbookSheets(archive: Archive): Promise<WorkbookSheet[]> {
  const target = new Map<string, string>();
  await readXml(archive.read('xl/_rels/workbook.xml.rels', DESCRIPTION_BYTES_MAX), {
    open: (tag, { Id = '', Target = '' }) => {
      if (tag === 'Relationship')
        target.set(Id, posix.resolve('/xl', Target.slice(0, PATH_LETTERS_MAX)).slice(1));
    },
  });
  const sheets: WorkbookSheet[] = [];
  await readXml(archive.read('xl/workbook.xml', DESCRIPTION_BYTES_MAX), {
    open: (tag, { name = '', id = '', state = 'visible' }) => {
      const part = tag === 'sheet' ? (target.get(id) ?? '') : '';
      if (!archive.name.has(part)) return;
      if (sheets.length >= SHEETS_MAX) throw new TooBig();
      sheets.push({ name: name.slice(0, NAME_MAX), visible: state === 'visible', part });
    },
  });
  return sheets;
}

/** Texts that cells refer to by number. */
export async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.name.has('xl/sharedStrings.xml')) return texts;
  let [now, inText, phonetic] = ['', false, false];
  await readXml(archive.read('xl/sharedStrings.xml', TEXTS_BYTES_MAX), {
    open: (tag) => {
      if (tag === 'si') now = '';
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 't') inText = !phonetic;
    },
    close: (tag) => {
      if (tag === 'si' && texts.push(visibleText(now)) > SHARED_TEXTS_MAX) throw new TooBig();
      if (tag === 'rPh') phonetic = false;
      else if (tag === 't') inText = false;
    },
    text: (text) => {
      if (inText && now.length < CELL_LETTERS_MAX) now += text.slice(0, CELL_LETTERS_MAX - now.length);
    },
  });
  return texts;
}

/** Number format by style number; '' for the general one. */
export async function cellFormats(archive: Archive): Promise<string[]> {
  if (!archive.name.has('xl/styles.xml')) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  await readXml(archive.read('xl/styles.xml', DESCRIPTION_BYTES_MAX), {
    open: (tag, { numFmtId = '0', formatCode = '' }) => {
      if (tag === 'numFmt') own.set(Number(numFmtId), formatCode.slice(0, FORMAT_LETTERS_MAX));
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) styles.push(Number(numFmtId));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return styles.map((id) => own.get(id) ?? builtInFormat(id));
}
