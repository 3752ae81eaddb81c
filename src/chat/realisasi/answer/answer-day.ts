import { Temporal } from 'temporal-polyfill';
import { readTypedDay } from '../../../domain/kalender/read-typed-day.ts';
import { type Turn, todayIn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { filledByOthers } from '../flow/ask-next.ts';
import { openDesk } from '../sheet/open-desk.ts';
import type { ChosenDayPlace } from '../sheet/places.ts';
import { answerDate } from './answer-date.ts';
import { findDateQuestion, recordChosenDay } from './ask-date.ts';
import { typedChoice } from './ask-which-day.ts';

/**
 * Takes the answer to "which of these days": one of them typed with its year, or the year alone. Anything else typed is
 * a new answer to the item; the buttons work wherever they stand.
 */
export async function answerDay(turn: Turn, args: ChosenDayPlace, input: TurnInput): Promise<void> {
  if (input.kind !== 'teks') return await answerDate(turn, args, input);
  const opened = await openDesk(turn, args.p, args.b);
  const question = opened.ok ? findDateQuestion(opened.value, args.k) : undefined;
  if (!opened.ok || question === undefined) return await answerDate(turn, args, input);
  const typed = readTypedDay(input.text, todayIn(turn.now, opened.value.sheet.office));
  const day = typed.ok && typed.value.form === 'date' ? typed.value.date : undefined;
  const chosen = typedChoice(args, input.text, day);
  if (chosen === undefined || filledByOthers(turn, opened.value.sheet, args.k, args.s))
    return await answerDate(turn, args, input);
  await recordChosenDay(turn, opened.value, question, Temporal.PlainDate.from(chosen));
}
