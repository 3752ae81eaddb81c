import { Decimal } from 'decimal.js';
import type { Jawaban } from './jawaban.ts';

/** An answer as plain JSON, exact decimals as text: what a dialogue keeps while it asks something else. */
export type StoredAnswer = { nilai?: string; penyebut?: string; kategori?: string; unsur?: string[] };

/** Every part of an answer: a part that the type gains is missing here until it is named, and in nothing below. */
const PARTS: Record<keyof Jawaban & keyof StoredAnswer, true> = {
  nilai: true,
  penyebut: true,
  kategori: true,
  unsur: true,
};

/** All parts of an answer that something holds, and nothing else of it. */
export function answerParts(from: Jawaban): Jawaban {
  const names = Object.keys(PARTS) as (keyof Jawaban)[];
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

/** The answer as plain JSON. */
export function storeAnswer(answer: Jawaban): StoredAnswer {
  const parts = Object.entries(answerParts(answer)).map(([name, part]) => [
    name,
    Decimal.isDecimal(part) ? part.toFixed() : part,
  ]);
  return Object.fromEntries(parts);
}

/** The answer that was stored, whole. */
export function restoreAnswer({ nilai, penyebut, kategori, unsur }: StoredAnswer): Jawaban {
  return answerParts({
    nilai: nilai === undefined ? undefined : new Decimal(nilai),
    penyebut: penyebut === undefined ? undefined : new Decimal(penyebut),
    kategori,
    unsur,
  });
}
