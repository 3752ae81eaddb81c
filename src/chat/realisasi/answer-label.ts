import type { TanyaAngka, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import type { Jawaban } from '../../domain/jawaban.ts';
import { angka, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** An answer on a button: its number, both numbers of a ratio, a score with its category. */
export function answerLabel(
  say: Say,
  butir: TanyaAngka['butir'] | TanyaUang['butir'],
  answer: Jawaban,
): string {
  const { nilai, penyebut, kategori } = answer;
  if (nilai === undefined) return kategori ?? '';
  if (butir.jenis === 'keuangan') return rupiah(nilai);
  if (penyebut !== undefined) return say('isi-rasio', { pembilang: angka(nilai), penyebut: angka(penyebut) });
  return kategori === undefined ? angka(nilai) : `${angka(nilai)} (${kategori})`;
}
