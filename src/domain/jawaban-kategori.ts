import { type AngkaOptions, type AngkaRefusal, parseAngka } from './angka.ts';
import type { Jawaban } from './jawaban.ts';
import { ok, type Result, refuse } from './result.ts';

/** Why a text was not taken as a category: none of the scale. */
export type KategoriRefusal = { code: 'kategori-lain'; skala: string };

const lipat = (teks: string): string => teks.replace(/\s+/g, ' ').trim().toLowerCase();

/** A category of the scale, however it is capitalised or spaced: `bb` is BB. */
export function bacaKategori(teks: string, skala: readonly string[]): Result<Jawaban, KategoriRefusal> {
  const kategori = skala.find((one) => lipat(one) === lipat(teks));
  return kategori === undefined
    ? refuse({ code: 'kategori-lain', skala: skala.join(', ') })
    : ok({ kategori });
}

/** A score, with the category that its evaluation printed beside it: `62`, `62,5 (B-)`, `78 BB`. */
const INDEKS = /^(.*?\d[\d.,]*)\s*\(?\s*([A-Za-z]{1,3}[+-]?)\s*\)?$/;

/** Reads a score and its optional category; the satuan after the number is no category. */
export function bacaIndeks(teks: string, options: AngkaOptions): Result<Jawaban, AngkaRefusal> {
  const sendiri = parseAngka(teks, options);
  if (sendiri.ok) return ok({ nilai: sendiri.value });
  const [, angka = '', kategori = ''] = INDEKS.exec(teks.trim()) ?? [];
  const nilai = parseAngka(angka, options);
  return nilai.ok && kategori !== '' ? ok({ nilai: nilai.value, kategori: kategori.toUpperCase() }) : sendiri;
}
