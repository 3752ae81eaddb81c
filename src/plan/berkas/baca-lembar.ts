import { Decimal } from 'decimal.js';
import type { Penangan } from './xml.ts';

/** Columns that are read. */
const KOLOM_MAX = 60;

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

/** Column of a reference such as `AB12`, from 0. */
function kolomDari(reference: string): number {
  let column = 0;
  for (const sign of reference) {
    const value = sign.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Makes rows of what a sheet's XML says; those that are whole wait in `rows`. */
export class PembacaLembar implements Penangan {
  readonly #teks: readonly string[];
  readonly #format: readonly string[];
  readonly rows: BarisLembar[] = [];
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
      this.#last = r === undefined ? this.#last + 1 : Number(r);
      this.#row = { nomor: this.#last, sel: [] };
      this.#at = 0;
    } else if (nama === 'c') {
      this.#at = r === undefined ? this.#at : kolomDari(r);
      this.#cell = { jenis: t, gaya: s, nilai: '', rumus: false };
    } else if (nama === 'f') this.#cell.rumus = true;
    else if (nama === 'v' || nama === 't') this.#dalam = nama;
  };

  readonly teks = (teks: string): void => {
    if (this.#dalam !== '') this.#cell.nilai += teks;
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
    if (jenis !== 'n' || !/^-?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(nilai)) return teksTerlihat(nilai);
    return { angka: new Decimal(nilai), format: this.#format[Number(gaya)] ?? '' };
  }
}
