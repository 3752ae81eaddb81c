import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { rollUpStatus } from '../../../app/status/roll-up-status.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import type { Ratio } from '../../../domain/realisasi/completeness.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { dayDate, monthYear } from '../../../text/dates.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress } from '../parts/address.ts';
import { joinDefined } from '../parts/words.ts';

/** Telegram's limit for a text that a button copies. */
const MAX_COPY_LETTERS = 256;

/**
 * Texts for the office's groups elsewhere, one for the desa and one for the units: whose report is awaited and by when,
 * with thanks to the others, and never a figure. A group of which nobody is asked anything gets none.
 */
export function groupTexts(say: Say, state: MonthState): string[] {
  const rollup = rollUpStatus(state);
  const missing = (desa: boolean) =>
    rollup.missing
      .filter((one) => (one.reporter.kind === 'desa') === desa)
      .map((one) => reporterLabel(one.reporter));
  const desa = composeGroup(say, state, rollup.desa, missing(true), 'desa');
  const unit = composeGroup(say, state, rollup.unit, missing(false), 'unit');
  return [desa, unit].filter((one) => one !== undefined);
}

function composeGroup(
  say: Say,
  state: MonthState,
  { done, from }: Ratio,
  name: string[],
  kind: 'desa' | 'unit',
): string | undefined {
  if (from === 0) return undefined;
  const month = monthYear(say, state.month);
  if (name.length === 0) return say(`status-grup-lengkap-${kind}`, { month, done });
  const awaited = say('status-grup-ditunggu', { month, due: dueWords(say, state), name: name.join(', ') });
  return joinDefined(
    awaited,
    done === 0 ? say('status-grup-isi') : say(`status-grup-terima-kasih-${kind}`, { done }),
  );
}

function dueWords(say: Say, { schedule, today, monthStatus }: MonthState): string {
  const day = dayDate(say, schedule.batas);
  if (today.equals(schedule.batas)) return say('status-grup-hari-ini', { day });
  return monthStatus === 'terbuka' ? say('status-grup-batas', { day }) : say('status-grup-secepatnya');
}

/** A message that holds the text and nothing else, so that it can be copied whole; short ones with a button for it. */
function groupMessage(say: Say, text: string): Message {
  const fits = text.length <= MAX_COPY_LETTERS;
  return { text, buttons: fits ? [[{ label: say('status-grup-salin'), copy: text }]] : undefined };
}

/** Sends the texts as messages of their own; the status stays where it is. */
export async function tapGroup(turn: Turn, payload: PayloadOf<'ringkasan.wa'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const state = await readMonthState(turn.tx, address.action.office, address.month, turn.now);
  const all = groupTexts(turn.say, state);
  if (all.length === 0) turn.toast(turn.say('status-tidak-ada'));
  for (const text of all) turn.reply(groupMessage(turn.say, text));
}
