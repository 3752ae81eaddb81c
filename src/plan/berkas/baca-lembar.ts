import { Decimal } from 'decimal.js';
import { angkaTerbatas, DIGIT_MAX, HURUF_SEL_MAX, KOLOM_MAX, NOMOR_BARIS_MAX } from '../masukan/batas.ts';
import type { Penangan } from './xml.ts';

/** A cell of a workbook: text, a number with its format, or why it is neither. */
export type SelBuku =
  | string
  | { angka: Decimal; format: string }
  /** A formula that was saved without its result: formulas are never computed here. */
  | { kosong: 'rumus' }
  /** `#REF!`, `#DIV/0!` and the like. */
  | { galat: string };

/** A row with its number in the sheet, from 1. */
export interface BarisLembar {
  nomor: number;
  sel: SelBuku[];
}

/** A text as people see it: Excel keeps control characters as `_x000D_`. */
export function teksTerlihat(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Column of a reference such as `AB12`, from 0; -1 for what is none. */
function kolomDari(reference: string): number {
  let column = 0;
  // Excel's last column is XFD: three letters.
  for (let at = 0; at < Math.min(reference.length, 4); at += 1) {
    const value = reference.charCodeAt(at) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Letters of a number that a workbook keeps at most: a sign, 17 digits and an exponent. */
const HURUF_ANGKA_MAX = 40;

/** A cell's number; undefined for one with more digits than any amount, whose digits alone would fill the memory. */
function angkaSel(nilai: string): Decimal | undefined {
  if (nilai.length > HURUF_ANGKA_MAX) return undefined;
  const angka = new Decimal(nilai);
  if (!angka.isFinite() || angka.e > DIGIT_MAX) return undefined;
  // So little is what a spreadsheet's arithmetic leaves of nothing.
  return angka.e < -DIGIT_MAX ? new Decimal(0) : angka;
}

/** Makes rows of what a sheet's XML says; those that are whole wait in `rows`. */
export class PembacaLembar implements Penangan {
  readonly #teks: readonly string[];
  readonly #format: readonly string[];
  readonly rows: BarisLembar[] = [];
  /** Rows that the XML lists, those without cells among them. */
  banyak = 0;
  #last = 0;
  #row: BarisLembar | undefined;
  #at = 0;
  #cell = { jenis: '', gaya: '', nilai: '', rumus: false };
  #dalam = '';

  constructor(teks: readonly string[], format: readonly string[]) {
    this.#teks = teks;
    this.#format = format;
  }

  readonly buka = (nama: string, { r, t = 'n', s = '' }: Readonly<Record<string, string>>): void => {
    if (nama === 'row') {
      this.banyak += 1;
      const next = Math.min(this.#last + 1, NOMOR_BARIS_MAX);
      this.#last = r === undefined ? next : angkaTerbatas(r, NOMOR_BARIS_MAX, { selain: next });
      this.#row = { nomor: this.#last, sel: [] };
      this.#at = 0;
    } else if (nama === 'c') {
      const kolom = r === undefined ? -1 : kolomDari(r);
      if (kolom >= 0) this.#at = kolom;
      this.#cell = { jenis: t, gaya: s, nilai: '', rumus: false };
    } else if (nama === 'f') this.#cell.rumus = true;
    else if (nama === 'v' || nama === 't') this.#dalam = nama;
  };

  readonly teks = (teks: string): void => {
    const { nilai } = this.#cell;
    if (this.#dalam === '' || nilai.length >= HURUF_SEL_MAX) return;
    this.#cell.nilai = nilai + teks.slice(0, HURUF_SEL_MAX - nilai.length);
  };

  readonly tutup = (nama: string): void => {
    if (nama === 'v' || nama === 't') this.#dalam = '';
    else if (nama === 'c') {
      const sel = this.#row?.sel;
      if (sel !== undefined && this.#at < KOLOM_MAX) {
        while (sel.length < this.#at) sel.push('');
        sel[this.#at] = this.#nilai();
      }
      this.#at += 1;
    } else if (nama === 'row' && this.#row !== undefined) {
      if (this.#row.sel.some((cell) => cell !== '')) this.rows.push(this.#row);
      this.#row = undefined;
    }
  };

  #nilai(): SelBuku {
    const { jenis, gaya, nilai, rumus } = this.#cell;
    if (nilai === '') return rumus ? { kosong: 'rumus' } : '';
    if (jenis === 's') return this.#teks[Number(nilai)] ?? '';
    if (jenis === 'e') return { galat: nilai };
    if (jenis === 'b') return '';
    if (jenis !== 'n' || !/^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(nilai))
      return teksTerlihat(nilai);
    const angka = angkaSel(nilai);
    return angka === undefined ? nilai.slice(0, 60) : { angka, format: this.#format[Number(gaya)] ?? '' };
  }
}
