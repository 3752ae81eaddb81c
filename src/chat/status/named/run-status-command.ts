import { readReporter } from '../../../app/status/read-reporter.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import { showStatus, statusMessage } from '../office/show-status.ts';
import { reporterScreen } from '../reporter/reporter.ts';
import { askedPlace } from './named-places.ts';

/** `/status`; with a month, a desa or a unit behind it the state of that. */
export async function runStatusCommand(turn: Turn, argument: string): Promise<void> {
  if (argument === '') return await showStatus(turn);
  const place = await askedPlace(turn, {
    text: argument,
    command: 'status',
    draw: { office: 'ringkasan.status', reporter: 'ringkasan.pelapor' },
  });
  if (place === undefined) return;
  const { action, month, reporter } = place;
  if (reporter === undefined) return turn.reply(await statusMessage(turn, action, month));
  const read = await readReporter(action, reporter.id, month);
  turn.reply(read.ok ? reporterScreen(turn.say, read.value) : { text: sayRefusal(turn.say, read.refusal) });
}
