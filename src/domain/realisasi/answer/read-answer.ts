import { type AngkaOptions, type AngkaRefusal, parseAngka } from '../../angka/parse-angka.ts';
import type { Indikator } from '../../rencana/plan.ts';
import { ok, type Result } from '../../result.ts';
import type { Answer } from './answer.ts';
import { type CategoryRefusal, readCategory, readScore } from './read-category.ts';
import { type ElementRefusal, readElements } from './read-elements.ts';
import { type RatioRefusal, readRatio } from './read-ratio.ts';

/** Why a typed answer was not taken; each is also the Fluent key `refusal-<code>`. */
export type AnswerRefusal = AngkaRefusal | RatioRefusal | CategoryRefusal | ElementRefusal;

/** How the number of an indicator is read: whole things, or with its decimals. */
export function angkaOptions({ desimal, satuan }: Pick<Indikator, 'desimal' | 'satuan'>): AngkaOptions {
  return { kind: desimal === 0 ? 'jumlah' : 'desimal', desimal, satuan };
}

/**
 * Reads what was typed as the answer to an indicator's question, by its kind: a number · numerator and denominator ·
 * a score with an optional category · a category of its scale · names of what was counted. Nothing is rounded.
 * A dated event is read by `readDate`.
 */
export function readAnswer(indikator: Indikator, text: string): Result<Answer, AnswerRefusal> {
  if (indikator.akumulasi === 'distinct') return readElements(text);
  switch (indikator.jenisNilai) {
    case 'rasio':
      return readRatio(text, indikator.desimal);
    case 'kategori':
      return readCategory(text, indikator.skala ?? []);
    case 'indeks':
      return readScore(text, angkaOptions(indikator));
    default: {
      const angka = parseAngka(text, angkaOptions(indikator));
      return angka.ok ? ok({ value: angka.value }) : angka;
    }
  }
}
