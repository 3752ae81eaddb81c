import type { Question } from '../../../app/realisasi/sheet/question.ts';
import { typedState } from '../../../domain/capaian/posisi/posisi.ts';
import type { Answer } from '../../../domain/realisasi/answer/answer.ts';
import { answerParts } from '../../../domain/realisasi/answer/answer-parts.ts';
import type { Butir } from '../../../domain/realisasi/butir.ts';
import type { Turn } from '../../shared/turn.ts';
import { record } from '../flow/ask-next.ts';
import type { Desk } from '../sheet/open-desk.ts';

/** Records an answer; usulan stays beside it so that a section's own figure can be explained against the desa's. */
export async function recordValue(
  turn: Turn,
  desk: Desk,
  question: Question,
  answer: Answer,
  anomaly: string[] = [],
): Promise<void> {
  const suggestion = question.kind === 'angka' ? question.suggestion : undefined;
  const nihil = isNihil(question.butir, answer);
  await record(turn, desk, question, {
    ...(nihil ? {} : answerParts(answer)),
    state: nihil ? 'nihil' : 'nilai',
    suggestion: suggestion?.suggestion,
    suggestedDenominator: suggestion?.denominator,
    anomaly,
  });
}

/** Nothing happened: no money, a 0 for a count of this month, or 0 of 0. */
function isNihil(butir: Butir, { value, denominator }: Answer): boolean {
  if (value === undefined) return false;
  if (denominator !== undefined) return denominator.isZero();
  if (butir.kind === 'keuangan') return value.isZero();
  return typedState(butir.indikator, value) === 'nihil';
}
