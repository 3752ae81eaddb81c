import { Decimal } from 'decimal.js';
import type { Anomaly, ReadingMeaning, TypedAngka } from '../../../domain/realisasi/anomaly/anomaly.ts';
import { askAgain } from '../../../domain/realisasi/anomaly/ask-again.ts';
import { askRatio } from '../../../domain/realisasi/anomaly/ask-ratio.ts';
import { type AlikeNames, alikeNames, joinNames } from '../../../domain/realisasi/answer/alike-names.ts';
import type { Answer } from '../../../domain/realisasi/answer/answer.ts';
import { answerParts } from '../../../domain/realisasi/answer/answer-parts.ts';
import type { ValueKind } from '../../../domain/rencana/plan.ts';
import type { Sheet } from './open-sheet.ts';
import { type AngkaQuestion, angkaBeforeMonth, type MoneyQuestion } from './question.ts';

/** One soft question about a typed answer; every reading is a whole answer, the one as typed first. */
export interface Doubt {
  kode: Anomaly['kode'] | 'nama_mirip';
  readings: { meaning: ReadingMeaning | 'satu_nama'; answer: Answer }[];
  data: Anomaly['data'];
  /** Spellings that may be one name. */
  alike?: AlikeNames[];
}

/** Kinds whose figure is one number that is compared with the months before. */
const COMPARED_KINDS: readonly ValueKind[] = ['jumlah', 'kuantitas', 'indeks'];

/**
 * The one soft question about a typed answer, or undefined when it looks ordinary. Whatever stood beside the number
 * (a denominator, a category, names) stays beside it in every reading; a list of names is never read as another number
 * than there are names.
 */
export function doubtAnswer(
  sheet: Sheet,
  question: AngkaQuestion | MoneyQuestion,
  typed: Answer,
): Doubt | undefined {
  const alike = doubtNames(question, typed);
  if (alike !== undefined) return alike;
  const doubt = doubtNumber(sheet, question, typed);
  if (doubt === undefined) return undefined;
  const readings = doubt.reading.filter(
    ({ meaning }) => meaning === 'sesuai' || typed.elements === undefined,
  );
  return {
    kode: doubt.kode,
    data: doubt.data,
    readings: readings.map(({ meaning, value, denominator }) => ({
      meaning,
      answer: answerParts({ ...typed, value, denominator: denominator ?? typed.denominator }),
    })),
  };
}

function doubtNames(question: AngkaQuestion | MoneyQuestion, typed: Answer): Doubt | undefined {
  if (typed.elements === undefined || question.kind === 'keuangan') return undefined;
  const alike = alikeNames(typed.elements, question.previous.elements ?? []);
  if (alike.length === 0) return undefined;
  const joined = joinNames(typed.elements, alike);
  const one: Answer = { ...typed, elements: joined, value: new Decimal(joined.length) };
  return {
    kode: 'nama_mirip',
    data: {},
    alike,
    readings: [
      { meaning: 'sesuai', answer: typed },
      { meaning: 'satu_nama', answer: one },
    ],
  };
}

function doubtNumber(
  sheet: Sheet,
  question: AngkaQuestion | MoneyQuestion,
  { value, denominator }: Answer,
): Anomaly | undefined {
  if (value === undefined) return undefined;
  if (denominator !== undefined) return askRatio(value, denominator);
  if (question.kind === 'angka' && !COMPARED_KINDS.includes(question.indikator.jenisNilai)) return undefined;
  const history = angkaBeforeMonth(sheet, question.butir).flatMap((one) => one.value ?? []);
  const common = { value, history, previousPosisi: question.previous.value };
  const typed: TypedAngka =
    question.kind === 'keuangan'
      ? {
          ...common,
          kind: 'keuangan',
          question: 'tambahan',
          desimal: 2,
          pagu: question.pagu?.value,
          paguLeft: question.remaining,
        }
      : {
          ...common,
          kind: 'indikator',
          question: question.indikator.pertanyaan,
          arah: question.indikator.arah,
          akumulasi: question.indikator.akumulasi,
          desimal: question.indikator.desimal,
          target: question.target,
        };
  return askAgain(typed);
}
