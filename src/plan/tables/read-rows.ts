import { readNilai } from '../cells/figure.ts';
import { readUang } from '../cells/money.ts';
import { kosong, sambung, tanpaMarkah } from '../cells/printed.ts';
import type { BarisDraf, JenisTabel, Sel, SelTahun, TabelDraf } from '../draf.ts';
import { awalAngka, type BarisUtuh, barisUtuh } from '../lines/join-rows.ts';
import { namaTabel, type TabelMentah } from '../lines/tables.ts';
import type { Kolom, Peran } from './columns.ts';
import { bertahun } from './years.ts';

const UANG: readonly Peran[] = ['pagu', 'realisasi-pagu'];
const TEKS: readonly Peran[] = [
  'no',
  'kode',
  'nama',
  'hasil',
  'indikator',
  'satuan',
  'formula',
  'tujuan',
  'sasaran',
  'lokasi',
];

/** A cell of a list; page breaks put spaces into figures (`83, 55`, `10 0`, Randuagung 479). */
function bacaSel(text: string, peran: Peran): Sel {
  const tercetak = text.trim();
  if (TEKS.includes(peran)) return { tercetak, nilai: null };
  if (UANG.includes(peran)) return { tercetak, nilai: readUang(tercetak) };
  return {
    tercetak,
    nilai: readNilai(/^[\d.,\s]+%?$/.test(tercetak) ? tercetak.replace(/\s+/g, '') : tercetak),
  };
}

function words(row: BarisUtuh, kolom: readonly Kolom[], ...peran: Peran[]): string {
  return kolom
    .flatMap((one, i) => (peran.includes(one.peran) && !kosong(row.sel[i]) ? [tanpaMarkah(row.sel[i]!)] : []))
    .join(' ');
}

/**
 * A row that lost a text cell before its figures has them one column too far left. Where all of them are there they are
 * put back under their headings (Balapulang 906); where their number is another, nobody can tell which is which (907).
 */
function luruskan(row: BarisUtuh, kolom: readonly Kolom[]): { row: BarisUtuh; ragu: boolean } {
  const from = awalAngka(kolom);
  const start =
    row.sel.findLastIndex((cell) => /[a-z]/i.test(cell) && !/^\s*n\s*\/?\s*a\s*$/i.test(cell)) + 1;
  const sliding = start > 0 && start < from && TEKS.includes(kolom[start]?.peran ?? 'lain');
  if (!sliding || !/^\s*\d/.test(row.sel[start] ?? '')) return { row, ragu: false };
  const figures = row.sel.slice(start).filter((cell) => !kosong(cell)).length;
  const columns = kolom.slice(from).filter(({ judul }) => judul !== '').length;
  if (figures !== columns) return { row, ragu: true };
  const gap = Array.from({ length: from - start }, () => '');
  return { row: { ...row, sel: [...row.sel.slice(0, start), ...gap, ...row.sel.slice(start)] }, ragu: false };
}

function bacaBaris(printed: BarisUtuh, kolom: readonly Kolom[]): BarisDraf {
  const { row, ragu } = luruskan(printed, kolom);
  const sel: Record<string, Sel> = {};
  const target: SelTahun = {};
  const realisasi: SelTahun = {};
  for (const [i, { peran, tahun, judul }] of kolom.entries()) {
    const cell = bacaSel(row.sel[i] ?? '', peran);
    const read = ragu ? { ...cell, nilai: null } : cell;
    const label = judul in sel ? `${judul} (${i + 1})` : judul;
    sel[label || `kolom ${i + 1}`] = read;
    if ((peran === 'target' || peran === 'pagu') && tahun !== '') target[tahun] ??= read;
    if ((peran === 'realisasi' || peran === 'realisasi-pagu') && tahun !== '') realisasi[tahun] ??= read;
  }
  const indikator = words(row, kolom, 'indikator');
  const uraian = words(row, kolom, 'nama', 'hasil', 'sasaran');
  const berprogram = kolom.some(({ peran }) => peran === 'kode');
  const nama = berprogram ? uraian || indikator : indikator || uraian;
  return {
    baris: row.baris,
    kode: words(row, kolom, 'kode'),
    nama: nama || words(row, kolom, 'no'),
    satuan: words(row, kolom, 'satuan'),
    formula: words(row, kolom, 'formula'),
    sel,
    target,
    realisasi,
    ragu,
  };
}

const LABEL = /^(?:program|kegiatan|sub\s*kegiatan)\s*:$/i;

/**
 * A label and the name below it are one row, whichever of the two lines prints the figures (`Program:` over
 * `Pemberdayaan Masyarakat Desa dan Kelurahan`, Perak 953–970).
 */
function sambungLabel(rows: readonly BarisUtuh[], kolom: readonly Kolom[]): BarisUtuh[] {
  const joined: BarisUtuh[] = [];
  const from = awalAngka(kolom);
  const empty = ({ sel }: BarisUtuh) => sel.slice(from).every((cell) => kosong(cell));
  for (const row of rows) {
    const before = joined.at(-1);
    const label = before !== undefined && LABEL.test(words(before, kolom, 'nama'));
    if (!label || !(empty(before) || empty(row))) {
      joined.push(row);
      continue;
    }
    const width = Math.max(before.sel.length, row.sel.length);
    const sel = Array.from({ length: width }, (_, i) => sambung(before.sel[i] ?? '', row.sel[i] ?? ''));
    joined[joined.length - 1] = { ...before, sel };
  }
  return joined;
}

/** Reads a table that is no tree: IKU, TC-23, TC-24, the Renja evaluation, tables per desa. */
export function bacaDaftar(table: TabelMentah, jenis: JenisTabel): TabelDraf {
  const kolom = bertahun(table);
  const printed = barisUtuh(table.halaman, kolom).filter(({ sel }) => sel.some((cell) => !kosong(cell)));
  const rows = sambungLabel(printed, kolom);
  const tahun = [...new Set(kolom.map((one) => one.tahun).filter((year) => year !== ''))];
  return {
    nama: namaTabel(table),
    jenis,
    baris: table.baris,
    tahun,
    rows: rows.map((row) => bacaBaris(row, kolom)),
    jumlah: [],
  };
}
