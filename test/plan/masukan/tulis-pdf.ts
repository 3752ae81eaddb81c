import PDFDocument from 'pdfkit';
import type { Baris } from '../../../src/plan/lines/split-lines.ts';

/** How a PDF is drawn. */
export interface GayaPdf {
  /** Widths of a table's columns, one for each; all alike when absent. */
  lebar?: (columns: number) => number[];
  /** Lines around the cells; white space alone parts them otherwise. */
  garis: boolean;
  /** Size of the letters in points. */
  huruf: number;
  /** A running foot with the page's number. */
  kaki?: string;
  layout?: 'landscape' | 'portrait';
  /** Password without which it does not open. */
  sandi?: string;
  /** Pictures, one on a page of its own each. */
  gambar?: Buffer[];
  /** A4 by default; wider for tables of many columns. */
  size?: [number, number];
}

const TEPI = 40;
const SELA = 2;

/** Draws tables cell by cell as an office program's PDF export does, with texts wrapped in their cells. */
class Juru {
  readonly doc: PDFKit.PDFDocument;
  readonly #gaya: GayaPdf;
  #y = TEPI;
  #nomor = 0;

  constructor(gaya: GayaPdf) {
    this.#gaya = gaya;
    const { layout = 'landscape', size = [595, 842] } = gaya;
    this.doc = new PDFDocument({ size, layout, margin: 0, autoFirstPage: false, userPassword: gaya.sandi });
    this.doc.font('Helvetica').fontSize(gaya.huruf);
    if (gaya.gambar === undefined) this.halaman();
    for (const one of gaya.gambar ?? []) this.doc.addPage().image(one, 50, 50, { width: 400 });
  }

  get #dasar(): number {
    return this.doc.page.height - TEPI;
  }

  halaman(): void {
    this.doc.addPage();
    this.#y = TEPI;
    const { kaki } = this.#gaya;
    if (kaki === undefined) return;
    this.#nomor += 1;
    this.doc.text(`${kaki} | ${this.#nomor}`, TEPI, this.#dasar + 8, { lineBreak: false });
  }

  prosa(text: string): void {
    if (text.trim() === '') return;
    const width = this.doc.page.width - 2 * TEPI;
    const height = this.doc.heightOfString(text, { width });
    if (this.#y + height > this.#dasar) this.halaman();
    this.doc.text(text, TEPI, this.#y, { width });
    this.#y += height + 6;
  }

  tabel(rows: readonly string[][]): void {
    const columns = Math.max(...rows.map((cells) => cells.length));
    const whole = this.doc.page.width - 2 * TEPI;
    const widths = this.#gaya.lebar?.(columns) ?? Array.from({ length: columns }, () => 1);
    const sum = widths.reduce((a, b) => a + b, 0);
    for (const cells of rows)
      this.#larik(
        cells,
        widths.map((one) => (one / sum) * whole),
      );
    this.#y += 8;
  }

  #larik(cells: readonly string[], widths: readonly number[]): void {
    const height = Math.max(
      this.#gaya.huruf * 1.2,
      ...cells.map((cell, i) => this.doc.heightOfString(cell, { width: widths[i]! - 2 * SELA })),
    );
    if (this.#y + height + 2 * SELA > this.#dasar) this.halaman();
    let x = TEPI;
    for (const [i, width] of widths.entries()) {
      if (this.#gaya.garis) this.doc.rect(x, this.#y, width, height + 2 * SELA).stroke();
      this.doc.text(cells[i] ?? '', x + SELA, this.#y + SELA, { width: width - 2 * SELA });
      x += width;
    }
    this.#y += height + 2 * SELA + (this.#gaya.garis ? 0 : this.#gaya.huruf * 0.8);
  }
}

/** Lines as a PDF: runs of lines with cells are tables, the others prose. */
export async function tulisPdf(lines: readonly Baris[], gaya: GayaPdf): Promise<Uint8Array> {
  const juru = new Juru(gaya);
  const pieces: Uint8Array[] = [];
  juru.doc.on('data', (piece: Uint8Array) => pieces.push(piece));
  const end = new Promise<void>((resolve) => juru.doc.on('end', resolve));
  for (let at = 0; at < lines.length; ) {
    const from = at;
    while ((lines[at]?.sel.length ?? 0) > 1) at += 1;
    if (at > from) juru.tabel(lines.slice(from, at).map(({ sel }) => sel));
    else {
      juru.prosa(lines[at]!.sel[0]!);
      at += 1;
    }
  }
  juru.doc.end();
  await end;
  return new Uint8Array(Buffer.concat(pieces));
}
