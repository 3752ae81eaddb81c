import { singleSpaced } from '../../domain/linear-text.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Archive } from '../files/archive.ts';
import {
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
const TEXT_BYTES_MAX = 256 * 1024 * 1024;

/** A typed line of so many tabs and more is a table's row; fewer are an index or a form's dots. */
const TABS_MIN = 3;

/** Lines of a text document of an office program while it is read: its paragraphs, and the rows of its tables. */
export class DocumentLines {
  readonly all: Line[] = [];
  #depth = 0;
  #tables = 0;
  #origin: LineOrigin | undefined;

  /** @throws TooBig where tables stand too deep in each other */
  openTable(): void {
    if (this.#depth >= TABLE_DEPTH_MAX) throw new TooBig();
    if (this.#depth === 0) {
      this.#tables += 1;
      this.#origin = { kind: 'tabel', name: String(this.#tables), before: this.all.length };
    }
    this.#depth += 1;
  }

  closeTable(): void {
    this.#depth -= 1;
    if (this.#depth > 0) return;
    this.#origin = undefined;
    // Two tables that touch are two tables.
    this.#add(['']);
  }

  /** A row of a table that stands in no other. */
  row(cells: readonly string[]): void {
    this.#add(cells.length > 1 ? [...cells] : [cells[0] ?? '']);
  }

  /** A paragraph outside of all tables. */
  paragraph(text: string): void {
    const cells = text.split('\t').map(singleSpaced);
    this.#add(cells.length > TABS_MIN ? cells.slice(0, COLUMNS_MAX) : [cells.join(' ').trim()]);
  }

  #add(cells: string[]): void {
    const line = this.all.length + 1;
    this.all.push({ line, cells, ...(this.#origin !== undefined && { origin: this.#origin }) });
  }
}

/**
 * Lines of a document's text, which is one part of its archive.
 * @param reader makes them in its `lines`
 * @throws where the document is broken, or unpacks to too much (`TooBig`)
 */
export async function linesOfPart(
  archive: Archive,
  part: string,
  reader: XmlHandler & { lines: DocumentLines },
  options: ReadOptions,
): Promise<Result<Line[], TooLong>> {
  const parser = new XmlParser(reader);
  const counter = new LineCounter(options);
  const { all } = reader.lines;
  let told = 0;
  for await (const piece of archive.read(part, TEXT_BYTES_MAX)) {
    parser.write(piece);
    const fresh = all.slice(told);
    if (!counter.add(fresh.length, lettersOfLines(fresh))) return tooLong();
    told = all.length;
  }
  parser.finish();
  return ok(all);
}
