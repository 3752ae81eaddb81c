import { ok, type Result } from '../../domain/result.ts';
import { onOneParagraph, PARAGRAPH } from '../cells/paragraphs.ts';
import type { Archive } from '../files/archive.ts';
import {
  boundedNumber,
  boundedText,
  COLUMNS_MAX,
  LineCounter,
  lettersOfLines,
  type ReadOptions,
  TABLE_DEPTH_MAX,
  TooBig,
  type TooLong,
  tooLong,
} from '../files/limits.ts';
import { ODF_CONTENT } from '../files/odf.ts';
import { OdfParagraphs } from '../files/odf-text.ts';
import { type XmlHandler, XmlParser } from '../files/xml.ts';
import type { Line, LineOrigin } from '../lines/split-lines.ts';

/** Bytes of a document's text with its marks at most. */
const CONTENT_BYTES_MAX = 256 * 1024 * 1024;

/** A typed line of so many tabs and more is a table's row; fewer are an index or a form's dots. */
const TAB_MIN = 3;

interface OdtTable {
  row: string[];
  /** Paragraphs of the cell that is open. */
  text: string[];
  /** Columns that it stands in, one after the other. */
  repeated: number;
}

/** Makes lines of an OpenDocument text's XML; those that are whole wait in `lines`. */
class OdtReader implements XmlHandler {
  readonly lines: Line[] = [];
  readonly #tables: OdtTable[] = [];
  readonly #paragraphs = new OdfParagraphs();
  #inBody = false;
  #line = 0;
  #tableCount = 0;
  #origin: LineOrigin | undefined;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'body') this.#inBody = true;
    if (!this.#inBody) return;
    this.#paragraphs.open(name, attributes);
    const table = this.#tables.at(-1);
    if (name === 'table') this.#openTable();
    else if (table === undefined) return;
    else if (name === 'table-row') table.row = [];
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const repeated = boundedNumber(attributes['number-columns-repeated'] ?? '1', COLUMNS_MAX, {
        otherwise: 1,
      });
      Object.assign(table, { text: [], repeated });
    }
  };

  readonly text = (text: string): void => this.#paragraphs.text(text);

  readonly close = (name: string): void => {
    if (!this.#inBody) return;
    const paragraph = this.#paragraphs.close(name);
    if (paragraph !== undefined) this.#paragraph(paragraph);
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#closeTable();
  };

  #openTable(): void {
    if (this.#tables.length === 0) {
      this.#tableCount += 1;
      this.#origin = { kind: 'tabel', name: String(this.#tableCount), before: this.#line };
    }
    if (this.#tables.length >= TABLE_DEPTH_MAX) throw new TooBig();
    this.#tables.push({ row: [], text: [], repeated: 1 });
  }

  #paragraph(text: string): void {
    const table = this.#tables.at(-1);
    const plain = (part: string) => part.replace(/\s+/g, ' ').trim();
    if (table !== undefined) {
      table.text.push(
        ...text
          .split(PARAGRAPH)
          .map(plain)
          .filter((part) => part !== ''),
      );
      return;
    }
    const cells = onOneParagraph(text).split('\t').map(plain);
    this.#add(cells.length > TAB_MIN ? cells.slice(0, COLUMNS_MAX) : [cells.join(' ').trim()]);
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const text = boundedText(table.text.join(PARAGRAPH));
    for (let n = 0; n < table.repeated && table.row.length < COLUMNS_MAX; n += 1) table.row.push(text);
    table.text = [];
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    // A table inside a cell is that cell's text.
    if (this.#tables.length > 1) this.#tables.at(-2)!.text.push(onOneParagraph(table.row.join(' ')).trim());
    else this.#add(table.row.length > 1 ? table.row : [table.row[0] ?? '']);
  }

  #closeTable(): void {
    this.#tables.pop();
    if (this.#tables.length > 0) return;
    this.#origin = undefined;
    // Two tables that touch are two tables.
    this.#add(['']);
  }

  #add(cells: string[]): void {
    this.#line += 1;
    this.lines.push({ line: this.#line, cells, ...(this.#origin !== undefined && { origin: this.#origin }) });
  }
}

/**
 * Lines of an .odt text: every paragraph one, every row of a table one with its cells; what a cell covers beside and
 * below it is empty. Headers, footers, notes and deleted text are left out.
 * @throws where the document is broken, or unpacks to too much (`TooBig`)
 */
export async function linesOfOdt(archive: Archive, options: ReadOptions): Promise<Result<Line[], TooLong>> {
  const reader = new OdtReader();
  const parser = new XmlParser(reader);
  const counter = new LineCounter(options);
  let told = 0;
  for await (const piece of archive.read(ODF_CONTENT, CONTENT_BYTES_MAX)) {
    parser.write(piece);
    const lines = reader.lines.slice(told);
    if (!counter.add(lines.length, lettersOfLines(lines))) return tooLong();
    told = reader.lines.length;
  }
  parser.finish();
  return ok(reader.lines);
}
