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

/** The category that ends an answer: `BB`, `B-`. */
const KATEGORI = /[A-Za-z]{1,3}[+-]?$/;
/** Letters of a category at most, with its sign, its brackets and the spaces beside it. */
const EKOR_MAX = 20;

/** The score and the category behind it, of `62,5 (B-)` and `78 BB`; undefined where no figure stands before letters. */
function pisahKategori(teks: string): { angka: string; kategori: string } | undefined {
  const ekor = teks.slice(-EKOR_MAX);
  const kategori = KATEGORI.exec(ekor.replace(/\)$/, '').trimEnd())?.[0];
  if (kategori === undefined) return undefined;
  const at = teks.lastIndexOf(kategori);
  const angka = teks.slice(0, at).trimEnd().replace(/\($/, '').trimEnd();
  return /[\d.,]$/.test(angka) && /\d/.test(angka) ? { angka, kategori } : undefined;
}

/** Reads a score and its optional category; the satuan after the number is no category. */
export function bacaIndeks(teks: string, options: AngkaOptions): Result<Jawaban, AngkaRefusal> {
  const sendiri = parseAngka(teks, options);
  if (sendiri.ok) return ok({ nilai: sendiri.value });
  const bagian = pisahKategori(teks.trim());
  if (bagian === undefined) return sendiri;
  const nilai = parseAngka(bagian.angka, options);
  return nilai.ok ? ok({ nilai: nilai.value, kategori: bagian.kategori.toUpperCase() }) : sendiri;
}
