import { createHash } from 'node:crypto';
import type { AngkaQuestion } from '../../../app/realisasi/sheet/question.ts';
import { suggestedAnswer } from '../../../domain/capaian/posisi/desa-posisi.ts';
import type { Answer } from '../../../domain/realisasi/answer/answer.ts';
import { answerParts, storeAnswer } from '../../../domain/realisasi/answer/answer-parts.ts';
import type { AnswerAction } from '../../../text/buttons/wings/realisasi.ts';

/** The answer that a button of the question offers, whole: the newest one before, or what the desa reports suggest. */
export function offerOf({ latest, suggestion }: AngkaQuestion, which: 'tetap' | 'pakai'): Answer | undefined {
  if (which === 'tetap') return latest && answerParts(latest);
  return suggestion && suggestedAnswer(suggestion);
}

/** A few letters that tell one offered answer from another, so that a button says what it said when it was shown. */
export function offerFingerprint(answer: Answer): string {
  return createHash('sha256')
    .update(JSON.stringify(storeAnswer(answer)))
    .digest('hex')
    .slice(0, 8);
}

/** What a button that offers an answer does: `pakai-1f09c2aa`. */
export function offerAction(question: AngkaQuestion, which: 'tetap' | 'pakai'): AnswerAction {
  const answer = offerOf(question, which);
  return answer === undefined ? which : `${which}-${offerFingerprint(answer)}`;
}
