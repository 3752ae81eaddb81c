import { typedState } from '../../../domain/capaian/posisi/posisi.ts';
import type { Answer } from '../../../domain/realisasi/answer/answer.ts';
import { answerParts } from '../../../domain/realisasi/answer/answer-parts.ts';
import type { Butir } from '../../../domain/realisasi/butir.ts';
import type { Turn } from '../../shared/turn.ts';
import { questionOf, record } from '../flow/ask-next.ts';
import type { Desk } from '../sheet/open-desk.ts';

/** Records an answer; usulan stays beside it so that a section's own figure can be explained against the desa's. */
export async function recordValue(
  turn: Turn,
  desk: Desk,
  butir: Butir,
  answer: Answer,
  anomaly: string[] = [],
): Promise<void> {
  const question = questionOf(desk.sheet, butir);
  const suggestion = question.kind === 'angka' ? question.suggestion : undefined;
  const nihil = isNihil(butir, answer);
  await record(turn, desk, butir, {
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
