import { kelompok } from '../../domain/kelompok.ts';
import { namaPolos } from '../../domain/kemiripan.ts';
import type { BarisDraf, TabelDraf, Temuan } from '../draf.ts';
import { singkat } from './tulis.ts';

/** Words that say only how a thing is measured: with and without them it is one thing. */
const UKURAN = /^(?:pers|pros|pres)entase\s+|^(?:cakupan|jumlah|rata\s?-?\s?rata)\s+/i;
/** Shorter names are too general to be one thing. */
const PANJANG_MIN = 12;

/** Name of the row's indicator, where the form has a column of its own for it. */
function namaIndikator({ nama, sel }: BarisDraf): string {
  const own = Object.entries(sel).find(([heading]) => /^indikator/i.test(heading));
  return own?.[1].tercetak || nama;
}

function beda(first: BarisDraf, other: BarisDraf): Temuan[] {
  const years = Object.keys(first.realisasi).filter((tahun) => {
    const [a, b] = [first.realisasi[tahun]?.nilai, other.realisasi[tahun]?.nilai];
    const target = first.target[tahun]?.nilai;
    const sameTarget = typeof target === 'string' && target === other.target[tahun]?.nilai;
    return sameTarget && typeof a === 'string' && typeof b === 'string' && a !== b;
  });
  return years.map((tahun) => ({
    kode: 'realisasi-beda',
    baris: other.baris,
    data: {
      nama: singkat(namaIndikator(other)),
      tahun,
      tercetak: other.realisasi[tahun]!.tercetak,
      lain: first.realisasi[tahun]!.tercetak,
      barisLain: first.baris,
    },
  }));
}

/**
 * Rows of one list that name the same thing and the same target, and print different realisasi for the same year
 * (Kemangkon Tabel 2.1: 94,74% on line 230, 100% on line 231).
 */
export function temuanRealisasiBeda({ rows = [] }: TabelDraf): Temuan[] {
  const groups = kelompok(rows, (row) => namaPolos(namaIndikator(row).replace(UKURAN, '')));
  return [...groups]
    .filter(([nama]) => nama.length >= PANJANG_MIN)
    .flatMap(([, [first, ...others]]) => others.flatMap((other) => beda(first!, other)));
}
