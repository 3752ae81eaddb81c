import { PARAGRAPH } from '../cells/paragraphs.ts';
import type { Archive } from './archive.ts';
import {
  boundedNumber,
  boundedText,
  COLUMNS_MAX,
  FILE_ROWS_MAX,
  ROW_NUMBER_MAX,
  SHEETS_MAX,
  TooBig,
} from './limits.ts';
import { ODF_CONTENT } from './odf.ts';
import { OdfParagraphs } from './odf-text.ts';
import type { Workbook } from './open-workbook.ts';
import { numberOfCell, type SheetRow, type WorkbookCell } from './read-sheet.ts';
import { type XmlHandler, XmlParser } from './xml.ts';

/** Bytes of a spreadsheet's content at most. */
const CONTENT_BYTES_MAX = 256 * 1024 * 1024;
const NAME_MAX = 100;
const NUMBER = /^-?\d{1,24}(?:\.\d{1,40})?(?:e[+-]?\d{1,3})?$/i;

type Attributes = Readonly<Record<string, string>>;

/** One sheet while it is read. */
interface OdsSheet {
  name: string;
  visible: boolean;
  rows: SheetRow[];
  hiddenColumns: Set<number>;
}

const isUnseen = ({ visibility }: Attributes) => visibility === 'collapse' || visibility === 'filter';

/** `2026-08-07` as an Indonesian document prints it. */
function writtenDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year === undefined ? '' : `${day}-${month}-${year}`;
}

/** Makes rows of an OpenDocument spreadsheet's XML. */
class OdsReader implements XmlHandler {
  readonly sheets: OdsSheet[] = [];
  readonly #hiddenStyles = new Set<string>();
  readonly #paragraphs = new OdfParagraphs();
  #style = '';
  #depth = 0;
  #many = 0;
  #row: { cells: WorkbookCell[]; attributes: Attributes } | undefined;
  #at = 0;
  #column = 0;
  #last = 0;
  #cell: { attributes: Attributes; text: string[] } | undefined;

  readonly open = (name: string, attributes: Attributes): void => {
    this.#paragraphs.open(name, attributes);
    if (name === 'style') this.#style = attributes.name ?? '';
    else if (name === 'table-properties' && attributes.display === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'table') this.#openSheet(attributes);
    else if (this.#depth !== 1) return;
    else if (name === 'table-column') this.#passColumns(attributes);
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#cell = { attributes, text: [] };
  };

  readonly text = (text: string): void => this.#paragraphs.text(text);

  readonly close = (name: string): void => {
    const paragraph = this.#paragraphs.close(name);
    if (paragraph !== undefined && this.#cell !== undefined) this.#cell.text.push(paragraph.trim());
    if (name === 'table') this.#depth -= 1;
    else if (this.#depth !== 1) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  };

  #openSheet({ name = '', 'style-name': style = '' }: Attributes): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    if (this.sheets.length >= SHEETS_MAX) throw new TooBig();
    const visible = !this.#hiddenStyles.has(style);
    this.sheets.push({ name: name.slice(0, NAME_MAX), visible, rows: [], hiddenColumns: new Set() });
    this.#last = 0;
    this.#column = 0;
  }

  #passColumns(attributes: Attributes): void {
    const from = this.#column;
    this.#column += boundedNumber(attributes['number-columns-repeated'] ?? '1', COLUMNS_MAX, {
      otherwise: 1,
    });
    if (!isUnseen(attributes)) return;
    const hidden = this.sheets.at(-1)!.hiddenColumns;
    for (let at = from; at < Math.min(this.#column, COLUMNS_MAX); at += 1) hidden.add(at);
  }

  #openRow(attributes: Attributes): void {
    this.#row = { cells: [], attributes };
    this.#at = 0;
  }

  #closeCell(): void {
    const { attributes, text } = this.#cell ?? { attributes: {}, text: [] };
    this.#cell = undefined;
    const many = boundedNumber(attributes['number-columns-repeated'] ?? '1', ROW_NUMBER_MAX, {
      otherwise: 1,
    });
    const value = shownValue(attributes, text);
    const cells = this.#row?.cells;
    if (value !== '' && cells !== undefined) {
      for (let at = this.#at; at < Math.min(this.#at + many, COLUMNS_MAX); at += 1) {
        while (cells.length < at) cells.push('');
        cells[at] = value;
      }
    }
    this.#at += many;
  }

  #closeRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return;
    const many = boundedNumber(row.attributes['number-rows-repeated'] ?? '1', ROW_NUMBER_MAX, {
      otherwise: 1,
    });
    const sheet = this.sheets.at(-1)!;
    if (row.cells.length > 0) {
      this.#many += many;
      if (this.#many > FILE_ROWS_MAX) throw new TooBig();
      const { hiddenColumns } = sheet;
      const hidden = isUnseen(row.attributes) && { hidden: true as const };
      for (let n = 1; n <= many; n += 1)
        sheet.rows.push({ number: this.#last + n, cells: row.cells, hiddenColumns, ...hidden });
    }
    this.#last = Math.min(this.#last + many, ROW_NUMBER_MAX);
  }
}

/** What a cell shows: its number as it is kept, its day, or its text. */
function shownValue(attributes: Attributes, paragraphs: readonly string[]): WorkbookCell {
  const { 'value-type': type = '', value = '', 'date-value': day = '' } = attributes;
  const text = boundedText(paragraphs.filter((one) => one !== '').join(PARAGRAPH));
  if (type === 'error') return { error: text };
  if (type === 'date') return writtenDay(day) || text;
  if (!['float', 'currency', 'percentage'].includes(type)) return text;
  const angka = NUMBER.test(value) ? numberOfCell(value) : undefined;
  return angka === undefined ? text : { angka, format: type === 'percentage' ? '0%' : '' };
}

/**
 * Opens an .ods spreadsheet as a workbook. Formulas count by the results that were saved with them; at most 60 columns
 * are read.
 * @throws where it is broken, or unpacks to more than a workbook of people has (`TooBig`)
 */
export async function openOds(archive: Archive): Promise<Workbook> {
  const reader = new OdsReader();
  const parser = new XmlParser(reader);
  for await (const piece of archive.read(ODF_CONTENT, CONTENT_BYTES_MAX)) parser.write(piece);
  parser.finish();
  const rows = new Map(reader.sheets.map((sheet, i) => [String(i), sheet.rows]));
  const all = reader.sheets.map(({ name, visible }, i) => ({ name, visible, part: String(i) }));
  return {
    sheet: all.filter(({ visible }) => visible),
    hidden: all.filter(({ visible }) => !visible).map(({ name }) => name),
    async *line({ part }) {
      yield rows.get(part) ?? [];
    },
  };
}
