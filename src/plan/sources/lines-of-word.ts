import { ok, type Result } from '../../domain/result.ts';
import { inParagraphs, onOneParagraph, PARAGRAPH } from '../cells/paragraphs.ts';
import type { Archive } from '../files/archive.ts';
import {
  boundedNumber,
  CELL_LETTERS_MAX,
  COLUMNS_MAX,
  LineCounter,
  lettersOfLines,
  type ReadOptions,
  TABLE_DEPTH_MAX,
  TooBig,
  type TooLong,
  tooLong,
} from '../files/limits.ts';
import { type XmlHandler, XmlParser } from '../files/xml.ts';
import type { Line, LineOrigin } from '../lines/split-lines.ts';

/** Bytes of a document's text with its marks at most: the four examples would take 3 to 8 MB. */
const MAX_DOCUMENT_LETTERS = 256 * 1024 * 1024;

/** A typed line of so many tabs and more is a table's row; fewer are an index or a form's dots. */
const TAB_MIN = 3;

interface WordTable {
  row: string[];
  /** Of the cell that is open. */
  text: string[];
  /** Letters in them. */
  letters: number;
  width: number;
  continued: boolean;
}

/** Text that is not printed where it stands: shapes kept a second time for old programs, deleted text, field codes, tab stops. */
const SKIP = new Set(['Fallback', 'del', 'moveFrom', 'instrText', 'pPr']);

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

/** Makes lines of a document's XML; those that are whole wait in `lines`. */
export class WordReader implements XmlHandler {
  readonly lines: Line[] = [];
  readonly #tabel: WordTable[] = [];
  readonly #paragraf: string[] = [];
  #baris = 0;
  #banyakTabel = 0;
  #asal: LineOrigin | undefined;
  #lewati = 0;
  #dalamTeks = false;

  readonly open = (name: string, { val = '' }: Readonly<Record<string, string>>): void => {
    if (SKIP.has(name)) this.#lewati += 1;
    if (name === 'p') this.#paragraf.push('');
    else if (name === 't') this.#dalamTeks = true;
    else if (name === 'tab' || name === 'ptab') this.#tulis('\t');
    else if (name === 'br' || name === 'cr') this.#tulis(this.#tabel.length === 1 ? PARAGRAPH : ' ');
    else if (name === 'noBreakHyphen') this.#tulis('-');
    else this.#bukaTabel(name, val);
  };

  #bukaTabel(name: string, val: string): void {
    const table = this.#tabel.at(-1);
    if (name === 'tbl') {
      if (table === undefined) {
        this.#banyakTabel += 1;
        this.#asal = { kind: 'tabel', name: String(this.#banyakTabel), before: this.#baris };
      }
      if (this.#tabel.length >= TABLE_DEPTH_MAX) throw new TooBig();
      this.#tabel.push({ row: [], text: [], letters: 0, width: 1, continued: false });
    } else if (table === undefined) return;
    else if (name === 'tr') table.row = [];
    else if (name === 'gridBefore') fillEmpty(table.row, boundedNumber(val, COLUMNS_MAX));
    else if (name === 'tc') Object.assign(table, { text: [], letters: 0, width: 1, continued: false });
    else if (name === 'gridSpan') table.width = Math.max(1, boundedNumber(val, COLUMNS_MAX));
    else if (name === 'vMerge') table.continued = val !== 'restart';
  }

  #tulis(text: string): void {
    const at = this.#paragraf.length - 1;
    const own = this.#paragraf[at];
    if (own === undefined || this.#lewati > 0 || own.length >= CELL_LETTERS_MAX) return;
    this.#paragraf[at] = own + text.slice(0, CELL_LETTERS_MAX - own.length);
  }

  readonly text = (text: string): void => {
    if (this.#dalamTeks) this.#tulis(text);
  };

  readonly close = (name: string): void => {
    if (SKIP.has(name)) this.#lewati -= 1;
    if (name === 't') this.#dalamTeks = false;
    else if (name === 'p') this.#tutupParagraf(this.#paragraf.pop() ?? '');
    else if (name === 'tc') this.#tutupSel();
    else if (name === 'tr') this.#tutupBaris();
    else if (name === 'tbl') this.#tutupTabel();
  };

  #tutupParagraf(text: string): void {
    const table = this.#tabel.at(-1);
    // A text box stands inside a paragraph: its text goes on with that one's.
    if (this.#paragraf.length > 0) this.#tulis(` ${text} `);
    else if (table !== undefined) addText(table, text);
    else if (this.#lewati === 0) {
      const cells = text.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
      this.#catat(cells.length > TAB_MIN ? cells.slice(0, COLUMNS_MAX) : [cells.join(' ').trim()]);
    }
  }

  #tutupSel(): void {
    const table = this.#tabel.at(-1);
    if (table === undefined || table.row.length >= COLUMNS_MAX) return;
    const text = table.text.join(PARAGRAPH);
    table.row.push(table.continued ? '' : text);
    fillEmpty(table.row, table.width - 1);
  }

  #tutupBaris(): void {
    const [outer] = this.#tabel;
    const table = this.#tabel.at(-1);
    if (table === undefined) return;
    // A table inside a cell is that cell's text.
    if (table !== outer) addText(this.#tabel.at(-2)!, onOneParagraph(table.row.join(' ')));
    else this.#catat(table.row.length > 1 ? table.row : [table.row[0] ?? '']);
  }

  #tutupTabel(): void {
    this.#tabel.pop();
    if (this.#tabel.length > 0) return;
    this.#asal = undefined;
    // Two tables that touch in Word are two tables.
    this.#catat(['']);
  }

  #catat(cells: string[]): void {
    this.#baris += 1;
    this.lines.push({ line: this.#baris, cells, ...(this.#asal !== undefined && { origin: this.#asal }) });
  }
}

/**
 * Lines of a Word document: every paragraph one, every row of a table one with its cells. A cell over several columns is
 * followed by empty ones, one that goes on from the row above is empty; headers, footers and notes are left out.
 * @throws where the document is broken, or unpacks to too much (`TooBig`)
 */
export async function linesOfWord(archive: Archive, options: ReadOptions): Promise<Result<Line[], TooLong>> {
  const reader = new WordReader();
  const parser = new XmlParser(reader);
  const compute = new LineCounter(options);
  let told = 0;
  for await (const piece of archive.read('word/document.xml', MAX_DOCUMENT_LETTERS)) {
    parser.write(piece);
    const lines = reader.lines.slice(told);
    if (!compute.add(lines.length, lettersOfLines(lines))) return tooLong();
    told = reader.lines.length;
  }
  parser.finish();
  return ok(reader.lines);
}
