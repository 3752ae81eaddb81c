import type { Result } from '../../domain/result.ts';
import { inParagraphs, onOneParagraph, PARAGRAPH } from '../cells/paragraphs.ts';
import type { Archive } from '../files/archive.ts';
import {
  boundedNumber,
  CELL_LETTERS_MAX,
  COLUMNS_MAX,
  type ReadOptions,
  type TooLong,
} from '../files/limits.ts';
import type { XmlHandler } from '../files/xml.ts';
import type { Line } from '../lines/split-lines.ts';
import { DocumentLines, linesOfPart } from './document-lines.ts';

interface WordTable {
  row: string[];
  /** Of the cell that is open. */
  text: string[];
  /** Letters in them. */
  letters: number;
  width: number;
  continued: boolean;
}

const EMPTY_CELL = { letters: 0, width: 1, continued: false };

/** Text that is not printed where it stands: shapes kept a second time for old programs, deleted text, field codes, tab stops. */
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom', 'instrText', 'pPr']);

/** Empty cells at the end of a row, up to the columns that are read. */
function fillEmpty(row: string[], many: number): void {
  for (let n = 0; n < many && row.length < COLUMNS_MAX; n += 1) row.push('');
}

/** A paragraph more in the cell that is open; what is beyond a cell's letters is left out. */
function addText(table: WordTable, text: string): void {
  const lines = text.slice(0, CELL_LETTERS_MAX - table.letters).split(PARAGRAPH);
  const plain = inParagraphs(lines.map((line) => line.replace(/\s+/g, ' ')).join(PARAGRAPH)).trim();
  if (plain === '') return;
  table.text.push(plain);
  table.letters += plain.length + 1;
}

/** Makes lines of a Word document's XML. */
export class WordReader implements XmlHandler {
  readonly lines = new DocumentLines();
  readonly #tables: WordTable[] = [];
  readonly #paragraphs: string[] = [];
  #skipped = 0;
  #inText = false;

  readonly open = (name: string, { val = '' }: Readonly<Record<string, string>>): void => {
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (name === 'p') this.#paragraphs.push('');
    else if (name === 't') this.#inText = true;
    else if (name === 'tab' || name === 'ptab') this.#write('\t');
    else if (name === 'br' || name === 'cr') this.#write(this.#tables.length === 1 ? PARAGRAPH : ' ');
    else if (name === 'noBreakHyphen') this.#write('-');
    else this.#openInTable(name, val);
  };

  #openInTable(name: string, val: string): void {
    const table = this.#tables.at(-1);
    if (name === 'tbl') {
      this.lines.openTable();
      this.#tables.push({ row: [], text: [], ...EMPTY_CELL });
    } else if (table === undefined) return;
    else if (name === 'tr') table.row = [];
    else if (name === 'gridBefore') fillEmpty(table.row, boundedNumber(val, COLUMNS_MAX));
    else if (name === 'tc') Object.assign(table, { text: [], ...EMPTY_CELL });
    else if (name === 'gridSpan') table.width = Math.max(1, boundedNumber(val, COLUMNS_MAX));
    else if (name === 'vMerge') table.continued = val !== 'restart';
  }

  #write(text: string): void {
    const at = this.#paragraphs.length - 1;
    const own = this.#paragraphs[at];
    if (own === undefined || this.#skipped > 0 || own.length >= CELL_LETTERS_MAX) return;
    this.#paragraphs[at] = own + text.slice(0, CELL_LETTERS_MAX - own.length);
  }

  readonly text = (text: string): void => {
    if (this.#inText) this.#write(text);
  };

  readonly close = (name: string): void => {
    if (SKIPPED.has(name)) this.#skipped -= 1;
    if (name === 't') this.#inText = false;
    else if (name === 'p') this.#closeParagraph(this.#paragraphs.pop() ?? '');
    else if (name === 'tc') this.#closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (name === 'tbl') {
      this.#tables.pop();
      this.lines.closeTable();
    }
  };

  #closeParagraph(text: string): void {
    const table = this.#tables.at(-1);
    // A text box stands inside a paragraph: its text goes on with that one's.
    if (this.#paragraphs.length > 0) this.#write(` ${text} `);
    else if (table !== undefined) addText(table, text);
    else if (this.#skipped === 0) this.lines.paragraph(text);
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined || table.row.length >= COLUMNS_MAX) return;
    table.row.push(table.continued ? '' : table.text.join(PARAGRAPH));
    fillEmpty(table.row, table.width - 1);
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const outer = this.#tables.at(-2);
    // A table inside a cell is that cell's text.
    if (outer === undefined) this.lines.row(table.row);
    else addText(outer, onOneParagraph(table.row.join(' ')));
  }
}

/**
 * Lines of a Word document: every paragraph one, every row of a table one with its cells. A cell over several columns is
 * followed by empty ones, one that goes on from the row above is empty; headers, footers and notes are left out.
 * @throws where the document is broken, or unpacks to too much (`TooBig`)
 */
export async function linesOfWord(archive: Archive, options: ReadOptions): Promise<Result<Line[], TooLong>> {
  return await linesOfPart(archive, 'word/document.xml', new WordReader(), options);
}
