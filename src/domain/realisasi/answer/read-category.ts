import { type AngkaOptions, type AngkaRefusal, parseAngka } from '../../angka/parse-angka.ts';
import { singleSpaced } from '../../linear-text.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Answer } from './answer.ts';

/** Why a text was not taken as a category: none of the scale. */
export type CategoryRefusal = { code: 'kategori-lain'; skala: string };

const fold = (text: string): string => singleSpaced(text).toLowerCase();

/** A category of the scale, however it is capitalised or spaced: `bb` is BB. */
export function readCategory(text: string, skala: readonly string[]): Result<Answer, CategoryRefusal> {
  const category = skala.find((one) => fold(one) === fold(text));
  return category === undefined
    ? refuse({ code: 'kategori-lain', skala: skala.join(', ') })
    : ok({ category });
}

/** The category that ends an answer: `BB`, `B-`. */
const CATEGORY = /[A-Za-z]{1,3}[+-]?$/;
/** Letters of a category at most, with its sign, its brackets and the spaces beside it. */
const TAIL_MAX = 20;

/** The score and the category behind it, of `62,5 (B-)` and `78 BB`; undefined where no figure stands before letters. */
function splitCategory(text: string): { angka: string; category: string } | undefined {
  const tail = text.slice(-TAIL_MAX);
  const category = CATEGORY.exec(tail.replace(/\)$/, '').trimEnd())?.[0];
  if (category === undefined) return undefined;
  const at = text.lastIndexOf(category);
  const angka = text.slice(0, at).trimEnd().replace(/\($/, '').trimEnd();
  return /[\d.,]$/.test(angka) && /\d/.test(angka) ? { angka, category } : undefined;
}

/** Reads a score and its optional category; the satuan after the number is no category. */
export function readScore(text: string, options: AngkaOptions): Result<Answer, AngkaRefusal> {
  const own = parseAngka(text, options);
  if (own.ok) return ok({ value: own.value });
  const part = splitCategory(text.trim());
  if (part === undefined) return own;
  const value = parseAngka(part.angka, options);
  return value.ok ? ok({ value: value.value, category: part.category.toUpperCase() }) : own;
}
