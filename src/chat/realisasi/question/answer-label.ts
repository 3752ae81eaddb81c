import type { AngkaQuestion, MoneyQuestion } from '../../../app/realisasi/sheet/question.ts';
import type { Answer } from '../../../domain/realisasi/answer/answer.ts';
import { angka, rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';

/** An answer on a button: its number, both numbers of a ratio, a score with its category. */
export function answerLabel(
  say: Say,
  butir: AngkaQuestion['butir'] | MoneyQuestion['butir'],
  answer: Answer,
): string {
  const { value, denominator, category } = answer;
  if (value === undefined) return category ?? '';
  if (butir.kind === 'keuangan') return rupiah(value);
  if (denominator !== undefined)
    return say('isi-rasio', { numerator: angka(value), denominator: angka(denominator) });
  return category === undefined ? angka(value) : `${angka(value)} (${category})`;
}
