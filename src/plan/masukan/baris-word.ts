import { ok, type Result } from '../../domain/result.ts';
import type { Arsip } from '../berkas/arsip.ts';
import { type Penangan, PenguraiXml } from '../berkas/xml.ts';
import type { Asal, Baris } from '../lines/split-lines.ts';
import {
  angkaTerbatas,
  HURUF_SEL_MAX,
  hurufBaris,
  KOLOM_MAX,
  Membengkak,
  Penghitung,
  type PilihanBaca,
  TABEL_DALAM_MAX,
  type TerlaluPanjang,
  terlaluPanjang,
} from './batas.ts';

/** Bytes of a document's text with its marks at most: the four examples would take 3 to 8 MB. */
const DOKUMEN_MAX = 256 * 1024 * 1024;

/** A typed line of so many tabs and more is a table's row; fewer are an index or a form's dots. */
const TAB_MIN = 3;

interface Tabel {
  row: string[];
  /** Of the cell that is open. */
  teks: string[];
  /** Letters in them. */
  huruf: number;
  lebar: number;
  lanjutan: boolean;
}

/** Text that is not printed where it stands: shapes kept a second time for old programs, deleted text, field codes, tab stops. */
const LEWATI = new Set(['Fallback', 'del', 'moveFrom', 'instrText', 'pPr']);

/** Empty cells at the end of a row, up to the columns that are read. */
function isiKosong(row: string[], banyak: number): void {
  for (let n = 0; n < banyak && row.length < KOLOM_MAX; n += 1) row.push('');
}

/** A paragraph more in the cell that is open; what is beyond a cell's letters is left out. */
function tambahTeks(table: Tabel, text: string): void {
  const plain = text
    .slice(0, HURUF_SEL_MAX - table.huruf)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return;
  table.teks.push(plain);
  table.huruf += plain.length + 1;
}

/** Makes lines of a document's XML; those that are whole wait in `lines`. */
export class PembacaWord implements Penangan {
  readonly lines: Baris[] = [];
  readonly #tabel: Tabel[] = [];
  readonly #paragraf: string[] = [];
  #baris = 0;
  #banyakTabel = 0;
  #asal: Asal | undefined;
  #lewati = 0;
  #dalamTeks = false;

  readonly buka = (nama: string, { val = '' }: Readonly<Record<string, string>>): void => {
    if (LEWATI.has(nama)) this.#lewati += 1;
    if (nama === 'p') this.#paragraf.push('');
    else if (nama === 't') this.#dalamTeks = true;
    else if (nama === 'tab' || nama === 'ptab') this.#tulis('\t');
    else if (nama === 'br' || nama === 'cr') this.#tulis(' ');
    else if (nama === 'noBreakHyphen') this.#tulis('-');
    else this.#bukaTabel(nama, val);
  };

  #bukaTabel(nama: string, val: string): void {
    const table = this.#tabel.at(-1);
    if (nama === 'tbl') {
      if (table === undefined) {
        this.#banyakTabel += 1;
        this.#asal = { jenis: 'tabel', nama: String(this.#banyakTabel), sebelum: this.#baris };
      }
      if (this.#tabel.length >= TABEL_DALAM_MAX) throw new Membengkak();
      this.#tabel.push({ row: [], teks: [], huruf: 0, lebar: 1, lanjutan: false });
    } else if (table === undefined) return;
    else if (nama === 'tr') table.row = [];
    else if (nama === 'gridBefore') isiKosong(table.row, angkaTerbatas(val, KOLOM_MAX));
    else if (nama === 'tc') Object.assign(table, { teks: [], huruf: 0, lebar: 1, lanjutan: false });
    else if (nama === 'gridSpan') table.lebar = Math.max(1, angkaTerbatas(val, KOLOM_MAX));
    else if (nama === 'vMerge') table.lanjutan = val !== 'restart';
  }

  #tulis(teks: string): void {
    const at = this.#paragraf.length - 1;
    const own = this.#paragraf[at];
    if (own === undefined || this.#lewati > 0 || own.length >= HURUF_SEL_MAX) return;
    this.#paragraf[at] = own + teks.slice(0, HURUF_SEL_MAX - own.length);
  }

  readonly teks = (teks: string): void => {
    if (this.#dalamTeks) this.#tulis(teks);
  };

  readonly tutup = (nama: string): void => {
    if (LEWATI.has(nama)) this.#lewati -= 1;
    if (nama === 't') this.#dalamTeks = false;
    else if (nama === 'p') this.#tutupParagraf(this.#paragraf.pop() ?? '');
    else if (nama === 'tc') this.#tutupSel();
    else if (nama === 'tr') this.#tutupBaris();
    else if (nama === 'tbl') this.#tutupTabel();
  };

  #tutupParagraf(teks: string): void {
    const table = this.#tabel.at(-1);
    // A text box stands inside a paragraph: its text goes on with that one's.
    if (this.#paragraf.length > 0) this.#tulis(` ${teks} `);
    else if (table !== undefined) tambahTeks(table, teks);
    else if (this.#lewati === 0) {
      const cells = teks.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
      this.#catat(cells.length > TAB_MIN ? cells.slice(0, KOLOM_MAX) : [cells.join(' ').trim()]);
    }
  }

  #tutupSel(): void {
    const table = this.#tabel.at(-1);
    if (table === undefined || table.row.length >= KOLOM_MAX) return;
    const text = table.teks.join(' ');
    table.row.push(table.lanjutan ? '' : text);
    isiKosong(table.row, table.lebar - 1);
  }

  #tutupBaris(): void {
    const [outer] = this.#tabel;
    const table = this.#tabel.at(-1);
    if (table === undefined) return;
    // A table inside a cell is that cell's text.
    if (table !== outer) tambahTeks(this.#tabel.at(-2)!, table.row.join(' '));
    else this.#catat(table.row.length > 1 ? table.row : [table.row[0] ?? '']);
  }

  #tutupTabel(): void {
    this.#tabel.pop();
    if (this.#tabel.length > 0) return;
    this.#asal = undefined;
    // Two tables that touch in Word are two tables.
    this.#catat(['']);
  }

  #catat(sel: string[]): void {
    this.#baris += 1;
    this.lines.push({ baris: this.#baris, sel, ...(this.#asal !== undefined && { asal: this.#asal }) });
  }
}

/**
 * Lines of a Word document: every paragraph one, every row of a table one with its cells. A cell over several columns is
 * followed by empty ones, one that goes on from the row above is empty; headers, footers and notes are left out.
 * @throws where the document is broken, or unpacks to too much (`Membengkak`)
 */
export async function barisWord(
  arsip: Arsip,
  pilihan: PilihanBaca,
): Promise<Result<Baris[], TerlaluPanjang>> {
  const reader = new PembacaWord();
  const parser = new PenguraiXml(reader);
  const hitung = new Penghitung(pilihan);
  let told = 0;
  for await (const piece of arsip.baca('word/document.xml', DOKUMEN_MAX)) {
    parser.tulis(piece);
    const lines = reader.lines.slice(told);
    if (!hitung.tambah(lines.length, hurufBaris(lines))) return terlaluPanjang();
    told = reader.lines.length;
  }
  parser.selesai();
  return ok(reader.lines);
}
