import { Decimal } from 'decimal.js';
import type { Bulan } from '../../domain/bulan.ts';
import type { ArtiUang, BarisUang, DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';
import type { Unggahan } from '../../store/anggaran-unggahan.ts';

/** What a list of DPA figures is for, and what was chosen so far. */
export type ArgsDpa = {
  /** Budget year. */
  tahun: number;
  jenis: 'dpa' | 'dppa';
  /** ISO date from which the figures are in force. */
  berlakuDari: string;
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

const teks = (figures: readonly Decimal[] | undefined) => figures?.map((one) => one.toFixed());
const angka = (figures: readonly string[] | undefined) => figures?.map((one) => new Decimal(one));

const keJson = (rows: readonly BarisUang[]) =>
  rows.map((row) => ({
    ...row,
    nilai: row.nilai.toFixed(),
    ...(row.kas && { kas: teks(row.kas) }),
    ...(row.kasTriwulan && { kasTriwulan: teks(row.kasTriwulan) }),
  }));

type BarisJson = Omit<BarisUang, 'nilai' | 'kas' | 'kasTriwulan'> & {
  nilai: string;
  kas?: string[];
  kasTriwulan?: string[];
};

const dariJson = (rows: readonly BarisJson[]): BarisUang[] =>
  rows.map(({ kas, kasTriwulan, ...row }) => ({
    ...row,
    nilai: new Decimal(row.nilai),
    ...(kas && { kas: angka(kas) }),
    ...(kasTriwulan && { kasTriwulan: angka(kasTriwulan) }),
  }));

/** A list as plain JSON, amounts as exact text. */
export function daftarKeJson({ baris, induk, masalah, arti }: DaftarUang): object {
  return { baris: keJson(baris), induk: keJson(induk), masalah, ...(arti && { arti }) };
}

/** The list back from what `daftarKeJson` made of it. */
export function daftarDariJson(isi: unknown): DaftarUang {
  const { baris, induk, masalah, arti } = isi as Omit<DaftarUang, 'baris' | 'induk'> & {
    baris: BarisJson[];
    induk: BarisJson[];
  };
  return { baris: dariJson(baris), induk: dariJson(induk), masalah, arti };
}

/** Args with what the list's own heading says. */
export function argsTerbaca<A extends object>(args: A, daftar: DaftarUang): A {
  return daftar.arti === undefined ? args : { ...args, arti: daftar.arti };
}
