import { onOneLine } from '../../domain/linear-text.ts';
import { ok, type Result } from '../../domain/result.ts';
import { angkaTercetak } from '../berkas/angka-buku.ts';
import type { Arsip } from '../berkas/arsip.ts';
import type { BarisLembar, SelBuku } from '../berkas/baca-lembar.ts';
import { type BukuKerja, bukaBuku } from '../berkas/buku-kerja.ts';
import type { Temuan } from '../draf.ts';
import type { Baris } from '../lines/split-lines.ts';
import { hurufBaris, Penghitung, type PilihanBaca, type TerlaluPanjang, terlaluPanjang } from './batas.ts';

/** Formulas without a result that are told one by one on a sheet; the rest is counted. */
const TEMUAN_MAX = 20;

function teksBuku(cell: SelBuku): string {
  if (typeof cell === 'string') return onOneLine(cell);
  if ('angka' in cell) return angkaTercetak(cell.angka, cell.format);
  return 'galat' in cell ? cell.galat : '';
}

/** `B7` of column 1 and row 7. */
function alamat(kolom: number, nomor: number): string {
  const letters = kolom >= 26 ? String.fromCharCode(64 + Math.floor(kolom / 26)) : '';
  return `${letters}${String.fromCharCode(65 + (kolom % 26))}${nomor}`;
}

/** Cells that print no value although they have one in a spreadsheet: a formula never computed, an error. */
function temuanSel({ nomor, sel }: BarisLembar, baris: number): Temuan[] {
  return sel.flatMap((cell, kolom): Temuan[] => {
    if (typeof cell === 'string' || 'angka' in cell) return [];
    const data = { sel: alamat(kolom, nomor), galat: 'galat' in cell ? cell.galat : '' };
    return [{ kode: 'galat' in cell ? 'rumus-galat' : 'rumus-tanpa-nilai', baris, data }];
  });
}

const hanyaPertama = ({ sel }: Baris) => sel[0] !== '' && sel.slice(1).every((cell) => cell.trim() === '');
const barisKosong = (line: Baris | undefined) =>
  line === undefined || line.sel.every((cell) => cell.trim() === '');

/**
 * The rows of a sheet that are prose: they fill only the first column and stand apart, with empty rows above and below.
 * A whole document may stand on one sheet; a title that touches its table stays with it.
 */
function barisProsa(lines: readonly Baris[]): ReadonlySet<number> {
  const prosa = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!barisKosong(lines[at - 1])) continue;
    let end = at;
    while (lines[end] !== undefined && hanyaPertama(lines[end]!)) end += 1;
    if (barisKosong(lines[end])) for (const { baris } of lines.slice(at, end)) prosa.add(baris);
  }
  return prosa;
}

/** A sheet's rows as lines, all as wide as its widest one; its name above them, and an empty line where rows are. */
class LembarBaris {
  readonly lines: Baris[] = [];
  #lebar = 1;
  #terakhir = 0;
  #temuan = 0;
  readonly #sebelum: number;

  /** @param sebelum last line of the sheet before, 0 for the first */
  constructor(sebelum: number) {
    this.#sebelum = sebelum;
  }

  tambah(row: BarisLembar): void {
    if (row.nomor > this.#terakhir + 1 && this.lines.length > 0)
      this.lines.push({ baris: this.#sebelum + this.#terakhir + 1, sel: [''] });
    this.#terakhir = row.nomor;
    const baris = this.#sebelum + row.nomor;
    const line: Baris = { baris, sel: row.sel.map(teksBuku) };
    const temuan = this.#temuan < TEMUAN_MAX ? temuanSel(row, baris) : [];
    if (temuan.length > 0) line.temuan = temuan;
    this.#temuan += temuan.length;
    this.#lebar = Math.max(this.#lebar, line.sel.length);
    this.lines.push(line);
  }

  selesai(nama: string): Baris[] {
    const prosa = barisProsa(this.lines);
    for (const { baris, sel } of this.lines) {
      if (prosa.has(baris)) sel.length = 1;
      else if (sel.length > 1 || sel[0] !== '') while (sel.length < this.#lebar) sel.push('');
    }
    const first = this.lines[0];
    return first === undefined ? [] : [{ baris: first.baris, sel: [nama] }, ...this.lines];
  }
}

async function barisLembar(
  buku: BukuKerja,
  lembar: BukuKerja['lembar'][number],
  sebelum: number,
  hitung: Penghitung,
): Promise<Baris[] | undefined> {
  const sheet = new LembarBaris(sebelum);
  for await (const rows of buku.baris(lembar)) {
    const from = sheet.lines.length;
    for (const row of rows) sheet.tambah(row);
    const lines = sheet.lines.slice(from);
    if (!hitung.tambah(lines.length, hurufBaris(lines))) return undefined;
  }
  return sheet.selesai(lembar.nama);
}

/**
 * Rows of every visible sheet of an .xlsx workbook, the sheet's name above them. A line's number goes on over the
 * sheets; where there are several, each line knows its sheet and so its row there.
 * @throws where a part is broken, or unpacks to too much (`Membengkak`)
 */
export async function barisBuku(
  arsip: Arsip,
  pilihan: PilihanBaca,
): Promise<Result<Baris[], TerlaluPanjang>> {
  const buku = await bukaBuku(arsip);
  const hitung = new Penghitung(pilihan);
  const all: Baris[] = [];
  const sheets: { nama: string; sebelum: number; lines: Baris[] }[] = [];
  for (const lembar of buku.lembar) {
    const sebelum = sheets.at(-1)?.lines.at(-1)?.baris ?? 0;
    const lines = await barisLembar(buku, lembar, sebelum, hitung);
    if (lines === undefined) return terlaluPanjang();
    if (lines.length > 0) sheets.push({ nama: lembar.nama, sebelum, lines });
  }
  for (const { nama, sebelum, lines } of sheets) {
    const asal = { jenis: 'lembar' as const, nama, sebelum };
    for (const line of lines) all.push(sheets.length > 1 ? { ...line, asal } : line);
  }
  return ok(all);
}
