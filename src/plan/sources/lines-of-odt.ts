import { singleSpaced } from '../../domain/linear-text.ts';
import type { Result } from '../../domain/result.ts';
import { onOneParagraph, PARAGRAPH } from '../cells/paragraphs.ts';
import type { Archive } from '../files/archive.ts';
import { boundedNumber, boundedText, COLUMNS_MAX, type ReadOptions, type TooLong } from '../files/limits.ts';
import { ODF_CONTENT } from '../files/odf.ts';
import { OdfParagraphs } from '../files/odf-text.ts';
import type { XmlHandler } from '../files/xml.ts';
import type { Line } from '../lines/split-lines.ts';
import { DocumentLines, linesOfPart } from './document-lines.ts';

interface OdtTable {
  row: string[];
  /** Paragraphs of the cell that is open. */
  text: string[];
  /** Columns that it stands in, one after the other. */
  repeated: number;
}

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell';

/** Makes lines of an OpenDocument text's XML. */
class OdtReader implements XmlHandler {
  readonly lines = new DocumentLines();
  readonly #tables: OdtTable[] = [];
  readonly #paragraphs = new OdfParagraphs();
  #inBody = false;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'body') this.#inBody = true;
    if (!this.#inBody) return;
    this.#paragraphs.open(name, attributes);
    const table = this.#tables.at(-1);
    if (name === 'table') {
      this.lines.openTable();
      this.#tables.push({ row: [], text: [], repeated: 1 });
    } else if (table === undefined) return;
    else if (name === 'table-row') table.row = [];
    else if (isCell(name)) {
      const many = attributes['number-columns-repeated'] ?? '1';
      Object.assign(table, { text: [], repeated: boundedNumber(many, COLUMNS_MAX, { otherwise: 1 }) });
    }
  };

  readonly text = (text: string): void => this.#paragraphs.text(text);

  readonly close = (name: string): void => {
    if (!this.#inBody) return;
    const paragraph = this.#paragraphs.close(name);
    if (paragraph !== undefined) this.#paragraph(paragraph);
    if (isCell(name)) this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') {
      this.#tables.pop();
      this.lines.closeTable();
    }
  };

  #paragraph(text: string): void {
    const table = this.#tables.at(-1);
    const plain = text.split(PARAGRAPH).map(singleSpaced);
    if (table === undefined) this.lines.paragraph(text);
    else table.text.push(...plain.filter((part) => part !== ''));
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
    const outer = this.#tables.at(-2);
    // A table inside a cell is that cell's text.
    if (outer === undefined) this.lines.row(table.row);
    else outer.text.push(onOneParagraph(table.row.join(' ')).trim());
  }
}

/**
 * Lines of an .odt text: every paragraph one, every row of a table one with its cells; what a cell covers beside and
 * below it is empty. Headers, footers, notes and deleted text are left out.
 * @throws where the document is broken, or unpacks to too much (`TooBig`)
 */
export async function linesOfOdt(archive: Archive, options: ReadOptions): Promise<Result<Line[], TooLong>> {
  return await linesOfPart(archive, ODF_CONTENT, new OdtReader(), options);
}
