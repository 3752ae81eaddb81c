import type { OfficerAction } from '../../app/action.ts';
import { fingerprint } from '../../app/verifikasi/fingerprint.ts';
import { listChanged, readListMark } from '../../app/verifikasi/list-changed.ts';
import { bulk, readQueue } from '../../app/verifikasi/read-queue.ts';
import { type OneOutcome, verifyReports } from '../../app/verifikasi/verify-reports.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { bulkScreen, queueScreen } from './queue-screen.ts';

/** Shows what would be verified together. */
export async function tapBulk(turn: Turn, { office }: PayloadOf<'verif.banyak'>): Promise<void> {
  const act = await inOffice(turn, office, 'verifikasi');
  if (act !== undefined) turn.changeMessage(bulkScreen(act, await readQueue(act)));
}

/** Verifies exactly the list that was on the screen; a list that changed meanwhile is shown anew instead. */
export async function tapAll(turn: Turn, { office, list = '' }: PayloadOf<'verif.semua'>): Promise<void> {
  const act = await inOffice(turn, office, 'verifikasi');
  if (act === undefined) return;
  const all = await readQueue(act);
  const clean = bulk(all.content);
  if (clean.length === 0)
    return turn.changeMessage(queueScreen(act, all, { begin: turn.say('verif-banyak-habis') }));
  const seen = readListMark(list);
  if (fingerprint(clean) !== seen.list) {
    const refusal = await listChanged(act, seen);
    return turn.changeMessage(bulkScreen(act, all, sayRefusal(turn.say, refusal)));
  }
  const outcome = await verifyReports(act, clean);
  const name = new Map(clean.map((one) => [one.reportId, one.reporter.namaPendek]));
  turn.changeMessage(queueScreen(act, await readQueue(act), { begin: outcomeText(act, outcome, name) }));
}

/** How many were verified, and of each other one why not. */
function outcomeText(
  { say }: OfficerAction,
  outcome: readonly OneOutcome[],
  name: ReadonlyMap<number, string>,
): string {
  const lines = outcome.flatMap(({ reportId, refusal }) =>
    refusal === undefined ? [] : [`• ${name.get(reportId) ?? ''}: ${sayRefusal(say, refusal)}`],
  );
  return [say('verif-banyak-hasil', { count: outcome.length - lines.length }), ...lines].join('\n');
}
