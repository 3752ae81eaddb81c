import { Temporal } from 'temporal-polyfill';
import { butirQuestion, type DateQuestion } from '../../../app/realisasi/sheet/question.ts';
import { yearMonthOf } from '../../../domain/kalender/month.ts';
import { readTypedDay } from '../../../domain/kalender/read-typed-day.ts';
import { dayPlace, type EventFrame, judgeEventDay } from '../../../domain/realisasi/judge-event-day.ts';
import { dayMonth, shortDate } from '../../../text/dates.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { type Turn, todayIn } from '../../shared/turn.ts';
import { butirOfKey, butirPlace, record } from '../flow/ask-next.ts';
import { butirButton } from '../question/show-question.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import type { Desk } from '../sheet/open-desk.ts';
import { askWhichDay, sayFuture } from './ask-which-day.ts';

/** "sudah" typed instead of pressed. */
export const ALREADY = /^(sudah|selesai|ya|sdh)[.!]?$/i;
const NOT_YET = /^(belum|blm|tidak)[.!]?$/i;

/** Stands beside a day that a person insisted on although it lies before the event's season. */
const BEFORE_SEASON = 'tanggal-sebelum-masa';

/** Asks for the day on which something was done. */
export function askDate(turn: Turn, { sheet }: Desk, question: DateQuestion): void {
  const today = todayIn(turn.now, sheet.office);
  const tenggat = question.tenggat === undefined ? undefined : Temporal.PlainDate.from(question.tenggat);
  const choices = [
    ...(tenggat && Temporal.PlainDate.compare(tenggat, today) <= 0
      ? [butirButton(sheet, question.butir.key, `tgl-${tenggat.toString()}`, dayMonth(turn.say, tenggat))]
      : []),
    butirButton(
      sheet,
      question.butir.key,
      `tgl-${today.toString()}`,
      turn.say('lapor-hari-ini', { date: shortDate(turn.say, today) }),
    ),
  ];
  turn.reply({ text: turn.say('lapor-tanya-hari'), buttons: [choices] });
  turn.waitFor({
    dialog: REPORT_DIALOG,
    step: 'tanggal',
    args: butirPlace(sheet, question.butir),
  });
}

/** Reads a date, or the words sudah and belum, where a dated event was asked. */
export async function takeDateAnswer(
  turn: Turn,
  desk: Desk,
  question: DateQuestion,
  text: string,
): Promise<void> {
  if (ALREADY.test(text.trim())) return askDate(turn, desk, question);
  if (NOT_YET.test(text.trim())) return await record(turn, desk, question, { state: 'belum', anomaly: [] });
  await recordDate(turn, desk, question, text);
}

/** What a day is judged against at this moment: today in the office's zone, and the event's season. */
export function eventFrame(turn: Turn, { sheet }: Desk, { season }: DateQuestion): EventFrame {
  return {
    month: yearMonthOf(sheet.month),
    today: todayIn(turn.now, sheet.office),
    season: Temporal.PlainDate.from(season),
  };
}

/**
 * Records a day that was typed or pressed, where it can only be this one; a doubtful one is asked with the days that
 * may be meant, and a refusal says what to type and keeps waiting.
 */
export async function recordDate(
  turn: Turn,
  desk: Desk,
  question: DateQuestion,
  text: string,
): Promise<void> {
  const frame = eventFrame(turn, desk, question);
  const typed = readTypedDay(text, frame.today);
  const judged = typed.ok ? judgeEventDay(typed.value, frame) : typed;
  if (judged.ok) return await recordDay(turn, desk, question, judged.value, []);
  if (judged.refusal.code === 'tanggal-ragu')
    return askWhichDay(turn, desk, question, { frame, choices: judged.refusal.choices });
  if (judged.refusal.code === 'tanggal-depan') return sayFuture(turn, desk, question, judged.refusal);
  turn.reply({ text: sayRefusal(turn.say, judged.refusal) });
}

/** Records the day that was chosen among doubtful ones; one that has not come is said to be so and never recorded. */
export async function recordChosenDay(
  turn: Turn,
  desk: Desk,
  question: DateQuestion,
  day: Temporal.PlainDate,
): Promise<void> {
  const place = dayPlace(day, eventFrame(turn, desk, question));
  if (place === 'future') return sayFuture(turn, desk, question, { code: 'tanggal-depan', read: day });
  await recordDay(turn, desk, question, day, place === 'before-season' ? [BEFORE_SEASON] : []);
}

async function recordDay(
  turn: Turn,
  desk: Desk,
  question: DateQuestion,
  day: Temporal.PlainDate,
  anomaly: string[],
): Promise<void> {
  await record(turn, desk, question, { state: 'tanggal', date: day.toString(), anomaly });
}

/** The dated question behind an item, or undefined when the item is none. */
export function findDateQuestion(desk: Desk, key: string): DateQuestion | undefined {
  const butir = butirOfKey(desk, key);
  const question = butir && butirQuestion(desk.sheet, butir);
  return question?.kind === 'tanggal' ? question : undefined;
}
