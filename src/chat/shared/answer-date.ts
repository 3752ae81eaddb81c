import type { Temporal } from 'temporal-polyfill';
import { parseFutureDate } from '../../domain/kalender/parse-future-date.ts';
import { dateText } from '../../text/dates.ts';
import type { Button } from '../../text/message.ts';
import { encodePayload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from './turn.ts';
import type { TurnInput } from './turn-input.ts';

/** Buttons with dates that are likely; their id is the ISO date, read by the dialogue that waits. */
export function dateButtons(turn: Turn, verb: string, dates: readonly Temporal.PlainDate[]): Button[] {
  return dates.map((day) => ({
    label: dateText(turn.say, day),
    data: encodePayload(verb, day.toString()),
  }));
}

/**
 * Reads the answer to a question for a date from today on: typed, or one of its buttons.
 * @returns undefined, having said what to type, when it is none; the same step keeps waiting
 */
export function answerFutureDate(
  turn: Turn,
  input: TurnInput,
  verb: string,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const text = answerText(input, verb);
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

/** What was typed, or what a button of this verb stands for. */
export function answerText(input: TurnInput, verb?: string): string | undefined {
  if (input.kind === 'teks') return input.text;
  if (input.kind !== 'ketuk' || verb === undefined || input.payload?.verb !== verb) return undefined;
  return input.payload.id;
}
