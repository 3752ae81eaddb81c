import type { Temporal } from 'temporal-polyfill';
import type { DateQuestion } from '../../../app/realisasi/sheet/question.ts';
import { butirName } from '../../../domain/realisasi/butir.ts';
import { dayPlace, type EventFrame, type FutureDay } from '../../../domain/realisasi/judge-event-day.ts';
import { dateText } from '../../../text/dates.ts';
import type { Button } from '../../../text/message.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import { butirPlace } from '../flow/ask-next.ts';
import { butirButton } from '../question/show-question.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import type { Desk } from '../sheet/open-desk.ts';
import type { ChosenDayPlace } from '../sheet/places.ts';

/**
 * Asks which of several days is meant, each as a button with its whole date and, above, what speaks against it; another
 * day may be typed instead. Nothing is recorded before the answer.
 */
export function askWhichDay(
  turn: Turn,
  { sheet }: Desk,
  { butir }: DateQuestion,
  { frame, choices }: { frame: EventFrame; choices: readonly Temporal.PlainDate[] },
): void {
  const { say } = turn;
  const name = butirName(butir, sheet.month);
  const lines = choices.map((day) => {
    const place = dayPlace(day, frame);
    const vars = { date: dateText(say, day), name, start: dateText(say, frame.season) };
    return say(`lapor-hari-${place}`, vars);
  });
  const pick = choices.map((day): Button[] => [
    butirButton(sheet, butir.key, `pasti-${day.toString()}`, dateText(say, day)),
  ]);
  turn.reply({
    text: [say('lapor-tanya-hari-mana'), ...lines, say('lapor-hari-pilih')].join('\n'),
    buttons: [...pick, [otherDay(turn, sheet, butir.key)]],
  });
  const args: ChosenDayPlace = { ...butirPlace(sheet, butir), h: choices.map((day) => day.toString()) };
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'hari', args });
}

/** Says that a day has not come, with what can be answered instead; the question goes on waiting. */
export function sayFuture(turn: Turn, { sheet }: Desk, { butir }: DateQuestion, refusal: FutureDay): void {
  turn.reply({
    text: sayRefusal(turn.say, refusal),
    buttons: [
      [butirButton(sheet, butir.key, 'belum', turn.say('lapor-belum')), otherDay(turn, sheet, butir.key)],
    ],
  });
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'tanggal', args: butirPlace(sheet, butir) });
}

function otherDay(turn: Turn, sheet: Desk['sheet'], key: string): Button {
  return butirButton(sheet, key, 'sudah', turn.say('lapor-hari-lain'));
}

/** The choice that a typed answer names: its whole date, or its year alone; undefined for anything else. */
export function typedChoice(
  args: ChosenDayPlace,
  text: string,
  day: Temporal.PlainDate | undefined,
): string | undefined {
  if (day !== undefined) return args.h.find((one) => one === day.toString());
  const year = /^(20\d\d)$/.exec(text.trim())?.[1];
  const inYear = args.h.filter((one) => year !== undefined && one.startsWith(`${year}-`));
  return inYear.length === 1 ? inYear[0] : undefined;
}
