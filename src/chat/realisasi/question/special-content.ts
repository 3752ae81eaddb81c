import type { Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import type { AngkaQuestion } from '../../../app/realisasi/sheet/question.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { isProvisional } from '../../../domain/rencana/plan.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import { monthName } from '../../../text/dates.ts';
import type { Say } from '../../../text/translator.ts';
import { offerAction } from './offer.ts';
import type { QuestionContent } from './question-on-screen.ts';

/** Categories that are offered as buttons; of a longer scale the answer is typed. */
const SCALE_BUTTONS = 8;

/**
 * The question about an indicator whose answer is not one number: two numbers of a ratio, a category, a score with its
 * category, or names of what was counted.
 * @returns undefined for the others
 */
export function specialContent(
  say: Say,
  sheet: Sheet,
  question: AngkaQuestion,
  target: string,
): QuestionContent | undefined {
  const { indikator } = question;
  const vars = { month: monthName(say, sheet.month), target, last: lastWords(say, question) };
  const fixed = sameButton(say, question);
  if (indikator.akumulasi === 'distinct') {
    return {
      text: say('lapor-tanya-nama', { ...vars, satuan: indikator.satuan }),
      answer: [['nihil', say('lapor-nihil-angka', { satuan: indikator.satuan })]],
    };
  }
  if (indikator.jenisNilai === 'rasio') {
    const tambahan = indikator.pertanyaan === 'tambahan';
    return {
      text: say(tambahan ? 'lapor-tanya-rasio-tambahan' : 'lapor-tanya-rasio', {
        ...vars,
        name: indikator.name,
      }),
      answer: tambahan ? [['nihil', say('lapor-nihil-rasio')]] : fixed,
    };
  }
  if (indikator.jenisNilai === 'kategori') {
    const skala = indikator.skala ?? [];
    const buttons: QuestionContent['answer'] = skala
      .slice(0, SCALE_BUTTONS)
      .map((one, at) => [`kategori-${at}`, one]);
    return { text: say('lapor-tanya-kategori', { ...vars, skala: skala.join(', ') }), answer: buttons };
  }
  if (indikator.jenisNilai === 'indeks') return { text: say('lapor-tanya-indeks', vars), answer: fixed };
  return undefined;
}

function lastWords(say: Say, { butir, latest }: AngkaQuestion): string {
  if (latest === undefined) return say('lapor-posisi-belum-ada');
  const content = answerWords(say, butir, latest, yearOf(latest.month));
  const value = isProvisional(latest.status) ? say('lapor-sementara', { value: content }) : content;
  return say('lapor-posisi-lalu', { month: monthName(say, latest.month), value });
}

function sameButton(say: Say, question: AngkaQuestion): QuestionContent['answer'] {
  const { butir, latest } = question;
  if (latest === undefined) return [];
  const value = answerWords(say, butir, latest, yearOf(latest.month));
  return [[offerAction(question, 'tetap'), say('lapor-tetap', { value })]];
}
