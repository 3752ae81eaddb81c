import { Decimal } from 'decimal.js';
import type { Answer } from './answer.ts';

/** An answer as plain JSON, exact decimals as text: what a dialogue keeps while it asks something else. */
export type StoredAnswer = { value?: string; denominator?: string; category?: string; elements?: string[] };

/** Every part of an answer: a part that the type gains is missing here until it is named, and in nothing below. */
const PARTS: Record<keyof Answer & keyof StoredAnswer, true> = {
  value: true,
  denominator: true,
  category: true,
  elements: true,
};

/** All parts of an answer that something holds, and nothing else of it. */
export function answerParts(from: Answer): Answer {
  const names = Object.keys(PARTS) as (keyof Answer)[];
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

/** The answer as plain JSON. */
export function storeAnswer(answer: Answer): StoredAnswer {
  const parts = Object.entries(answerParts(answer)).map(([name, part]) => [
    name,
    Decimal.isDecimal(part) ? part.toFixed() : part,
  ]);
  return Object.fromEntries(parts);
}

/** The answer that was stored, whole. */
export function restoreAnswer({ value, denominator, category, elements }: StoredAnswer): Answer {
  return answerParts({
    value: value === undefined ? undefined : new Decimal(value),
    denominator: denominator === undefined ? undefined : new Decimal(denominator),
    category,
    elements,
  });
}
