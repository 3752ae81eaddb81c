import type { Temporal } from 'temporal-polyfill';
import { parseFutureDate } from '../../domain/kalender/parse-future-date.ts';
import { button } from '../../text/buttons/button.ts';
import type { StepVerb, VerbCarrying } from '../../text/buttons/table.ts';
import { dateText } from '../../text/dates.ts';
import type { Button } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from './turn.ts';
import { pressed, type TurnInput } from './turn-input.ts';

/** Verbs of buttons that answer a question for a day. */
type DayVerb = VerbCarrying<{ day: string }, StepVerb>;

/** Buttons with days that are likely, read by the dialogue that waits. */
export function dateButtons(turn: Turn, verb: DayVerb, dates: readonly Temporal.PlainDate[]): Button[] {
  return dates.map((day) => button(dateText(turn.say, day), verb, { day: day.toString() }));
}

/**
 * Reads the answer to a question for a date from today on: typed, or one of its buttons.
 * @returns undefined, having said what to type, when it is none; the same step keeps waiting
 */
export function answerFutureDate(
  turn: Turn,
  input: TurnInput,
  verb: DayVerb,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const text = answerText(input) ?? pressed(input, verb)?.day;
  if (text === undefined) {
    if (input.kind === 'ketuk') turn.toast(turn.say('button-expired'));
    else turn.reply({ text: turn.say('ketik-tanggal') });
    return undefined;
  }
  const read = parseFutureDate(text, today);
  if (read.ok) return read.value;
  turn.reply({ text: sayRefusal(turn.say, read.refusal) });
  return undefined;
}

/** What was typed. */
export function answerText(input: TurnInput): string | undefined {
  return input.kind === 'teks' ? input.text : undefined;
}
