import { addUnits, missingUsualUnits } from '../../app/unit/add-units.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { asItStands, inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { overviewScreen } from './overview.ts';
import { isTicked, usualScreen } from './usual-screen.ts';

/** Another tick or month. */
export async function tapUsual(turn: Turn, { office, ticks, since }: PayloadOf<'unit.lazim'>): Promise<void> {
  const act = await inOffice(turn, office, 'unit');
  if (act === undefined) return;
  const valid = since !== undefined && changeMonths(act.office, turn.now).includes(since);
  turn.changeMessage(usualScreen(turn, act, { ticks, ...(valid && { since }) }));
}

/** Adds what is ticked. */
export async function tapAddUsual(
  turn: Turn,
  { office, ticks, since, revision }: PayloadOf<'unit.lazim_ya'>,
): Promise<void> {
  const act = await inOffice(turn, office, 'unit', revision);
  if (act === undefined) return;
  const ticked = missingUsualUnits(act.office).filter((_, index) => isTicked(ticks, index));
  const outcome = await addUnits(act, ticked, since);
  const current = await asItStands(turn, act);
  const note = outcome.ok
    ? turn.say('unit-ditambah', { count: ticked.length })
    : sayRefusal(turn.say, outcome.refusal);
  const next = outcome.ok && current.office.plans.length === 0 ? [turn.say('unit-langkah-rencana')] : [];
  turn.changeMessage(overviewScreen(turn, current, [note, ...next]));
}
