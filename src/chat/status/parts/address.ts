import type { OfficerAction } from '../../../app/action.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import { button } from '../../../text/buttons/button.ts';
import type { PayloadOf, Verb } from '../../../text/buttons/table.ts';
import { shortened } from '../../../text/cut-text.ts';
import type { Button } from '../../../text/message.ts';
import type { OfficeMonth } from '../../shared/explain-buttons.ts';
import { actAs, type Turn } from '../../shared/turn.ts';

/** A short name of the plan (28 characters) with its number: what a phone shows whole in a row of its own. */
const LABEL_MAX = 32;

/** A button whose label a phone shows whole. */
export function statusButton<V extends Verb>(label: string, verb: V, payload: PayloadOf<V>): Button {
  return button(shortened(label, LABEL_MAX), verb, payload);
}

/** What a button is about. */
export interface StatusAddress {
  action: OfficerAction;
  month: Month;
}

/**
 * Checks the person's role at the office of a button anew; a forged or foreign one gets a short note.
 * @param right rights of which one is enough
 */
export async function openStatusAddress(
  turn: Turn,
  { office, month }: OfficeMonth,
  right: readonly ('lihat_status' | 'ingatkan' | 'lapor')[] = ['lihat_status'],
): Promise<StatusAddress | undefined> {
  for (const one of right) {
    const action = await actAs(turn, office, one);
    if (action !== undefined) return { action, month };
  }
  turn.toast(turn.say('button-not-yours'));
  return undefined;
}
