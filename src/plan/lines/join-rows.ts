import { miripKode } from '../cells/code.ts';
import { kosong, sambung, tanpaMarkah } from '../cells/printed.ts';
import { awalAngka, type Kolom } from '../tables/columns.ts';
import type { Baris } from './split-lines.ts';

/** A row with what the page break cut off put back. */
export interface BarisUtuh extends Baris {
  /** Page of the table, from 0. */
  halaman: number;
  /** A later page's line whose text was put one column further right than it is printed. */
  geser?: number;
}

const LABEL =
  /^(?:\d{1,2}\.?|\d{4}(?:\s*[-–]\s*\d{4})?|tujuan|sasaran|program|total|jumlah|[a-z]|indikator \w+\s*:)$/i;
const KODE_NAMA = /^\d\.\d{2}[\d.\s]*(?:[-–]\s*)?[A-Za-z]/;
/** Texts that begin a row. */
const AWAL_BARIS = [LABEL, KODE_NAMA];

/** Whether a page's first row only goes on with texts of the row before: no code, no number, no figure. */
function sambungan({ sel }: Baris, kolom: readonly Kolom[]): boolean {
  const texts = sel.map(tanpaMarkah);
  const kode = kolom.findIndex(({ peran }) => peran === 'kode');
  const no = kolom.findIndex(({ peran }) => peran === 'no');
  if (!kosong(texts[no])) return false;
  if (kode >= 0 && !kosong(texts[kode]) && miripKode(texts[kode]!)) return false;
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || filled.some((text) => AWAL_BARIS.some((start) => start.test(text))))
    return false;
  // Where rows have codes, one without a code is no program (Kemangkon 1201 goes on with "Kegiatan Pemerintahan").
  if (kode < 0 && /^(?:program|kegiatan|sub\s*kegiatan)\b/i.test(filled[0]!)) return false;
  return texts.slice(awalAngka(kolom)).every((text) => !/\d/.test(text) && !/^(?:-|n\/?a)$/i.test(text));
}

const kapital = (text: string) => text !== '' && text === text.toUpperCase();

/**
 * How many columns further right a continuation belongs: one, where a name stands in the code's column (Balapulang
 * 1696), or where small letters would go on with a name in capitals (Balapulang 1640).
 */
function pergeseran(before: Baris, row: Baris, kolom: readonly Kolom[]): 0 | 1 {
  const kode = kolom.findIndex(({ peran }) => peran === 'kode');
  if (kode >= 0 && !kosong(row.sel[kode])) return 1;
  const at = row.sel.findIndex((cell) => !kosong(cell));
  const text = row.sel[at]!.trim();
  const above = (before.sel[at] ?? '').trim();
  return kapital(above) && !kapital(text) && !kosong(before.sel[at + 1]) ? 1 : 0;
}

function gabung(before: BarisUtuh, row: Baris, shift: number): BarisUtuh {
  const sel = [...before.sel];
  for (const [i, cell] of row.sel.entries()) {
    if (!kosong(cell)) sel[i + shift] = sambung(sel[i + shift] ?? '', cell);
  }
  return { ...before, sel, ...(shift > 0 && { geser: row.baris }) };
}

/** The rows of a table; a page's first row that only goes on with the last one of the page before is joined to it. */
export function barisUtuh(pages: readonly Baris[][], kolom: readonly Kolom[]): BarisUtuh[] {
  const rows: BarisUtuh[] = [];
  for (const [halaman, page] of pages.entries()) {
    for (const [at, row] of page.entries()) {
      const before = rows.at(-1);
      if (at === 0 && before !== undefined && sambungan(row, kolom)) {
        rows[rows.length - 1] = gabung(before, row, pergeseran(before, row, kolom));
      } else {
        rows.push({ ...row, halaman });
      }
    }
  }
  return rows;
}
