import { Decimal } from 'decimal.js';
import { selUang } from '../cells/figure.ts';
import { tanpaMarkah } from '../cells/printed.ts';
import { kodeDaftar } from '../daftar-uang/kode.ts';
import { type KolomKas, kolomKas } from '../daftar-uang/kolom-kas.ts';
import { kolomUang } from '../daftar-uang/kolom-uang.ts';
import type { KasDraf, SimpulDraf } from '../draf.ts';
import type { Baris } from '../lines/split-lines.ts';
import { kataTabel, type TabelMentah } from '../lines/tables.ts';
import type { Kolom } from './columns.ts';
import { barisNomor } from './heading.ts';
import { bacaPohon, type PohonDraf } from './read-tree.ts';

/** Where a DPA's columns stand. */
interface KolomDpa {
  pagu: number;
  kas: KolomKas | undefined;
}

const LAIN = ['target', 'indikator', 'realisasi', 'realisasi-pagu', 'rasio', 'baseline'];
const DPA = /\b(?:dpp?a|rka)\b|dokumen pelaksanaan|anggaran kas/i;

/** The columns of a DPA or RKA: one of pagu, and months or quarters, or a title that says what it is. */
function kolomDpa(table: TabelMentah): KolomDpa | undefined {
  const heading = table.kepala.filter((row) => !barisNomor(row) || kolomKas([row.sel]) !== undefined);
  const kas = kolomKas(heading.map(({ sel }) => sel));
  const words = heading.filter((row) => !barisNomor(row));
  const months = new Set(kas?.indeks.filter((at) => at !== undefined));
  const pagu = kolomUang(words, 'pagu', months)?.indeks;
  if (pagu === undefined) return undefined;
  const other = table.kolom.some(({ peran }, i) => i !== pagu && !months.has(i) && LAIN.includes(peran));
  const kata = [...table.judul, ...table.kepala].flatMap(({ sel }) => sel).join(' ');
  return kas !== undefined || (!other && DPA.test(kata)) ? { pagu, kas } : undefined;
}

/** Roles of the columns, where code, name and pagu are all that counts. */
function peranDpa(table: TabelMentah, { pagu }: KolomDpa, tahun: string): Kolom[] {
  const kode = table.kolom.findIndex(({ peran }) => peran === 'kode');
  const named = table.kolom.findIndex(({ peran }) => peran === 'nama');
  const nama = named >= 0 ? named : kode + 1;
  return table.kolom.map((one, i): Kolom => {
    if (i === pagu) return { ...one, peran: 'pagu', tahun };
    if (i === kode) return one;
    return { ...one, peran: i === nama ? 'nama' : 'lain', tahun: '' };
  });
}

/** A row whose code stands before its name in one cell has them in two: `7.01.01 PROGRAM …`. */
function pisah(row: Baris, nama: number, kode: number): Baris {
  const text = tanpaMarkah(row.sel[nama] ?? '');
  const code = /^\d\.\d{2}[\d.]*/.exec(text)?.[0] ?? '';
  const behind = text.slice(code.length);
  const name = behind
    .trimStart()
    .replace(/^[-–]\s/, '')
    .trimStart();
  const sel = [...row.sel];
  while (sel.length <= kode) sel.push('');
  // Nothing but a space or a dash parts a code from its name.
  if (code !== '' && name !== '' && name !== behind) [sel[nama], sel[kode]] = [name, code];
  return { ...row, sel };
}

/** Accounts below a sub kegiatan (`5.1.02.01…`) are details of its amount, no work. */
function rekening(row: Baris, kode: number): boolean {
  const text = tanpaMarkah(row.sel[kode] ?? '');
  return /^\d\.\d/.test(text) && kodeDaftar(text) === undefined;
}

const JUDUL_BARIS = 60;

/** The budget year: of the table's title, or the first that the document names. */
function tahunDpa(table: TabelMentah, lines: readonly Baris[]): string {
  const near = kataTabel(table)
    .match(/20\d\d/g)
    ?.at(-1);
  if (near !== undefined) return near;
  const words = lines.slice(0, JUDUL_BARIS).map(({ sel }) => sel.join(' '));
  return (
    words.map((text) => /tahun\D{0,20}(20\d\d)/i.exec(text)?.[1]).find((year) => year !== undefined) ?? ''
  );
}

function kasBaris(row: Baris | undefined, { jenis, indeks }: KolomKas): KasDraf | undefined {
  const sel = indeks.map((at) => selUang(at === undefined ? '' : row?.sel[at]));
  return sel.every(({ tercetak }) => tercetak === '') ? undefined : { jenis, sel };
}

/** Sum of the months or quarters; undefined where one of them is no figure although something is printed. */
export function jumlahKas({ sel }: KasDraf): Decimal | undefined {
  const doubtful = sel.some(({ tercetak, nilai }) => nilai === null && /\d/.test(tercetak));
  if (doubtful) return undefined;
  return Decimal.sum(0, ...sel.flatMap(({ nilai }) => (typeof nilai === 'string' ? [nilai] : [])));
}

/**
 * Reads an office's DPA or RKA per sub kegiatan: code, name, pagu of its year, and the anggaran kas of its months or
 * quarters, as printed.
 * @returns undefined for a table that is none
 */
export function bacaDpa(table: TabelMentah, lines: readonly Baris[]): PohonDraf[] | undefined {
  const columns = kolomDpa(table);
  if (columns === undefined) return undefined;
  const tahun = tahunDpa(table, lines);
  let kolom = peranDpa(table, columns, tahun);
  let halaman = table.halaman;
  if (!kolom.some(({ peran }) => peran === 'kode')) {
    const nama = kolom.findIndex(({ peran }) => peran === 'nama');
    const kode = kolom.length;
    halaman = halaman.map((page) => page.map((row) => pisah(row, nama, kode)));
    kolom = [...kolom, { peran: 'kode', tahun: '', judul: '' }];
  }
  const kode = kolom.findIndex(({ peran }) => peran === 'kode');
  halaman = halaman.map((page) => page.filter((row) => !rekening(row, kode)));
  // A DPA without a year has none: that of a plan before it says nothing about the budget.
  const trees = bacaPohon({ ...table, kolom, halaman }, 'dpa').map((tree) => ({
    ...tree,
    tanpaTahun: false,
  }));
  const { kas } = columns;
  if (kas === undefined) return trees;
  return trees.map((tree) => {
    const rows = new Map(tree.rows.map((row) => [row.baris, row]));
    const withKas = (node: SimpulDraf): SimpulDraf => {
      const own = kasBaris(rows.get(node.baris), kas);
      return own === undefined ? node : { ...node, kas: own };
    };
    return { ...tree, tabel: { ...tree.tabel, nodes: tree.tabel.nodes?.map(withKas) } };
  });
}
