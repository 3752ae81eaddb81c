import { Decimal } from 'decimal.js';
import type { Bulan } from '../../domain/bulan.ts';
import type { ArtiUang, BarisUang, DaftarUang, MasalahUang } from '../../plan/daftar-uang/daftar-uang.ts';
import type { Unggahan } from '../../store/anggaran-unggahan.ts';

/** What a list of DPA figures is for, and what was chosen so far. */
export type ArgsDpa = {
  /** Budget year. */
  tahun: number;
  jenis: 'dpa' | 'dppa';
  /** ISO date from which the figures are in force; within the budget year. */
  berlakuDari: string;
  /** A person chose the year on a screen, so that a list without one in its heading is of it. */
  tahunDipilih?: boolean;
  /** Years that the list may be of: one is to be chosen before anything else. */
  pilihanTahun?: number[];
};

/** What a list of spent money is for, and what was chosen so far. */
export type ArgsBelanja = {
  pelaporId: number;
  bulan: Bulan;
  /** What the amounts are; absent until somebody or a heading says so. */
  arti?: ArtiUang;
  /** What becomes of items that are not in the list; absent until somebody says so. */
  sisa?: 'nihil' | 'nanti';
};

/** A list of DPA figures as it was read. */
export type UnggahanDpa = Unggahan & { tujuan: 'dpa'; args: ArgsDpa };

/** A list of spent money as it was read. */
export type UnggahanBelanja = Unggahan & { tujuan: 'belanja'; args: ArgsBelanja };

/** Whether a list is about DPA figures. */
export function isDpa(unggahan: Unggahan): unggahan is UnggahanDpa {
  return unggahan.tujuan === 'dpa';
}

/** Whether a list is about spent money. */
export function isBelanja(unggahan: Unggahan): unggahan is UnggahanBelanja {
  return unggahan.tujuan === 'belanja';
}

const teks = (nilai: readonly Decimal[] | undefined) => nilai?.map((one) => one.toFixed());
const angka = (nilai: readonly string[] | undefined) => nilai?.map((one) => new Decimal(one));

const keJson = (rows: readonly BarisUang[]) =>
  rows.map((row) => ({
    ...row,
    nilai: row.nilai.toFixed(),
    kas: teks(row.kas),
    kasTriwulan: teks(row.kasTriwulan),
  }));

type BarisJson = Omit<BarisUang, 'nilai' | 'kas' | 'kasTriwulan'> & {
  nilai: string;
  kas?: string[];
  kasTriwulan?: string[];
};

const dariJson = (rows: readonly BarisJson[]): BarisUang[] =>
  rows.map((row) => ({
    ...row,
    nilai: new Decimal(row.nilai),
    kas: angka(row.kas),
    kasTriwulan: angka(row.kasTriwulan),
  }));

type MasalahJson = Omit<MasalahUang, 'jumlah'> & { jumlah?: string };

const masalahKeJson = (semua: readonly MasalahUang[]) =>
  semua.map(({ jumlah, ...one }) => ({ ...one, ...(jumlah && { jumlah: jumlah.toFixed() }) }));

const masalahDariJson = (semua: readonly MasalahJson[]): MasalahUang[] =>
  semua.map(({ jumlah, ...one }) => ({
    ...one,
    ...(jumlah !== undefined && { jumlah: new Decimal(jumlah) }),
  }));

/** A list as plain JSON, amounts as exact text. */
export function daftarKeJson({ baris, induk, masalah, masalahKas, arti, judul }: DaftarUang): object {
  return {
    baris: keJson(baris),
    induk: keJson(induk),
    masalah: masalahKeJson(masalah),
    ...(masalahKas && { masalahKas: masalahKeJson(masalahKas) }),
    ...(arti && { arti }),
    ...(judul && { judul }),
  };
}

/** The list back from what `daftarKeJson` made of it. */
export function daftarDariJson(isi: unknown): DaftarUang {
  const { baris, induk, masalah, masalahKas, arti, judul } = isi as Pick<DaftarUang, 'arti' | 'judul'> & {
    baris: BarisJson[];
    induk: BarisJson[];
    masalah: MasalahJson[];
    masalahKas?: MasalahJson[];
  };
  return {
    baris: dariJson(baris),
    induk: dariJson(induk),
    masalah: masalahDariJson(masalah),
    ...(masalahKas && { masalahKas: masalahDariJson(masalahKas) }),
    arti,
    ...(judul && { judul }),
  };
}

/** Args of spent money with what the list's own heading says. */
export function argsTerbaca<A extends object>(args: A, daftar: DaftarUang): A {
  return daftar.arti === undefined ? args : { ...args, arti: daftar.arti };
}
