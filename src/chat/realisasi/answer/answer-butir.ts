import { Decimal } from 'decimal.js';
import { doubtAnswer } from '../../../app/realisasi/sheet/doubt-answer.ts';
import {
  type AngkaQuestion,
  butirQuestion,
  type MoneyQuestion,
} from '../../../app/realisasi/sheet/question.ts';
import { parseAngka } from '../../../domain/angka/parse-angka.ts';
import type { Answer } from '../../../domain/realisasi/answer/answer.ts';
import { type AnswerRefusal, readAnswer } from '../../../domain/realisasi/answer/read-answer.ts';
import type { Butir } from '../../../domain/realisasi/butir.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { askSummary, butirOfKey, filledByOthers, skip, tellClash } from '../flow/ask-next.ts';
import { type Desk, openDesk } from '../sheet/open-desk.ts';
import type { ButirPlace } from '../sheet/places.ts';
import { receiveBuktiFile } from './answer-bukti.ts';
import { takeDateAnswer } from './ask-date.ts';
import { askDoubt } from './ask-doubt.ts';
import { recordValue } from './record-value.ts';

function readTyped(question: AngkaQuestion | MoneyQuestion, text: string): Result<Answer, AnswerRefusal> {
  if (question.kind === 'angka') return readAnswer(question.indikator, text);
  const money = parseAngka(text, { kind: 'rupiah', desimal: 2 });
  return money.ok ? ok({ value: money.value }) : money;
}

/** `nihil` and the like typed instead of pressed. */
const NIHIL = /^(nihil|tidak ada|kosong)$/i;
const SKIP = /^(lewati|lewati dulu)[.!]?$/i;
/** Whoever wants to send what is there says so at any question. */
const SUMMARY = /^(kirim|kirimkan|ringkasan|selesai dulu)[.!]?$/i;

async function receiveAngka(
  turn: Turn,
  desk: Desk,
  question: AngkaQuestion | MoneyQuestion,
  text: string,
): Promise<void> {
  if (NIHIL.test(text.trim()) && mayBeNihil(question))
    return await recordValue(turn, desk, question, { value: new Decimal(0) });
  if (NIHIL.test(text.trim())) {
    turn.reply({ text: turn.say('lapor-nihil-bukan-posisi') });
    return;
  }
  const parsed = readTyped(question, text);
  if (!parsed.ok) {
    turn.reply({ text: sayRefusal(turn.say, parsed.refusal) });
    return;
  }
  const doubt = doubtAnswer(desk.sheet, question, parsed.value);
  if (doubt === undefined) return await recordValue(turn, desk, question, parsed.value);
  askDoubt(turn, desk, question, doubt);
}

/** Nihil is an answer to "what happened this month"; a position that is nothing is the figure 0. */
function mayBeNihil(question: AngkaQuestion | MoneyQuestion): boolean {
  return question.kind === 'keuangan' || question.indikator.pertanyaan === 'tambahan';
}

async function receiveText(
  turn: Turn,
  desk: Desk,
  butir: Butir,
  { text, seen }: { text: string; seen?: string },
): Promise<void> {
  if (SUMMARY.test(text.trim())) return askSummary(turn, desk);
  if (filledByOthers(turn, desk.sheet, butir.key, seen)) return tellClash(turn, desk, butir, text);
  const question = butirQuestion(desk.sheet, butir);
  if (SKIP.test(text.trim())) return await skip(turn, desk, question);
  if (question.kind === 'tanggal') await takeDateAnswer(turn, desk, question, text);
  else await receiveAngka(turn, desk, question, text);
}

/** Takes what was typed or sent where a figure or a date is due. */
export async function answerButir(turn: Turn, args: ButirPlace, input: TurnInput): Promise<void> {
  const opened = await openDesk(turn, args.p, args.b);
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return turn.finish();
  }
  const butir = butirOfKey(opened.value, args.k);
  if (butir === undefined) return turn.finish();
  if (input.kind === 'teks')
    return await receiveText(turn, opened.value, butir, { text: input.text, seen: args.s });
  if (input.kind === 'berkas') return await receiveBuktiFile(turn, opened.value, input, 'angka');
  if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
  const { kind } = butirQuestion(opened.value.sheet, butir);
  turn.reply({ text: kind === 'tanggal' ? turn.say('lapor-perlu-tanggal') : turn.say('lapor-perlu-angka') });
}
