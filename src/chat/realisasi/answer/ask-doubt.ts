import { createHash } from 'node:crypto';
import type { Decimal } from 'decimal.js';
import type { Doubt } from '../../../app/realisasi/sheet/doubt-answer.ts';
import type { AngkaQuestion, MoneyQuestion } from '../../../app/realisasi/sheet/question.ts';
import { storeAnswer } from '../../../domain/realisasi/answer/answer-parts.ts';
import { yearOfButir } from '../../../domain/realisasi/butir.ts';
import { answerWords, withSatuan } from '../../../render/capaian/answer-words.ts';
import { button } from '../../../text/buttons/button.ts';
import { monthName } from '../../../text/dates.ts';
import { listAnd } from '../../../text/list.ts';
import type { Say } from '../../../text/translator.ts';
import type { Turn } from '../../shared/turn.ts';
import { butirPlace } from '../flow/ask-next.ts';
import { answerLabel } from '../question/answer-label.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import type { Desk } from '../sheet/open-desk.ts';
import type { DoubtPlace } from '../sheet/places.ts';

/** A few letters that tell one doubtful answer from another, so that an old button is known. */
export function doubtFingerprint({ p, b, k, answers }: DoubtPlace): string {
  return createHash('sha256')
    .update([p, b, k, ...answers.map((one) => JSON.stringify(one))].join('|'))
    .digest('hex')
    .slice(0, 10);
}

function doubtQuestion(
  say: Say,
  { sheet }: Desk,
  question: AngkaQuestion | MoneyQuestion,
  doubt: Doubt,
): string {
  const show = (value: Decimal | undefined) =>
    value === undefined ? '-' : withSatuan(question.butir, value);
  const month = monthName(say, sheet.month);
  const typed = doubt.readings[0]!.answer;
  const year = yearOfButir(question.butir, sheet.month);
  const pairs = (doubt.alike ?? []).map((one) => say('lapor-nama-pasangan', { ...one }));
  return say(`lapor-ragu-${doubt.kode}`, {
    value: answerWords(say, question.butir, { state: 'nilai', ...typed }, year),
    posisi: show(doubt.data.previousPosisi),
    remaining: show(doubt.data.paguLeft),
    target: show(doubt.data.target),
    usual: show(doubt.data.usual),
    name: listAnd(say, pairs),
    month,
  });
}

/** Asks once, with every reading as a button; another answer may be typed instead. Each reading is kept whole. */
export function askDoubt(
  turn: Turn,
  desk: Desk,
  question: AngkaQuestion | MoneyQuestion,
  doubt: Doubt,
): void {
  const { say } = turn;
  const { sheet } = desk;
  const month = monthName(say, sheet.month);
  const args: DoubtPlace = {
    ...butirPlace(sheet, question.butir),
    kode: doubt.kode,
    answers: doubt.readings.map(({ answer }) => storeAnswer(answer)),
  };
  const fingerprint = doubtFingerprint(args);
  turn.reply({
    text: `${doubtQuestion(say, desk, question, doubt)} ${ending(say, doubt)}`,
    buttons: doubt.readings.map(({ meaning, answer }, reading) => {
      const value = answerLabel(say, question.butir, answer);
      const words = label(say, doubt.kode, meaning, { value, month });
      return [button(words, 'lapor.bacaan', { doubt: fingerprint, reading })];
    }),
  });
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'ragu', args });
}

/** What is wanted of the person: to choose, or to say yes. */
function ending(say: Say, { kode, readings }: Doubt): string {
  if (kode === 'nama_mirip') return say('lapor-nama-satu-atau-dua');
  return readings.length > 1 ? say('lapor-mana-yang-benar') : say('lapor-benar-begitu');
}

function label(
  say: Say,
  kode: Doubt['kode'],
  meaning: Doubt['readings'][number]['meaning'],
  vars: { value: string; month: string },
): string {
  if (kode === 'nama_mirip' && meaning === 'sesuai') return say('lapor-bacaan-dua_nama', vars);
  return say(`lapor-bacaan-${meaning}`, vars);
}
