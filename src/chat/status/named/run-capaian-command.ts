import { visibleReporter } from '../../../app/status/read-reporter.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress } from '../parts/address.ts';
import { officeCapaian, reporterCapaian, showCapaian } from '../reporter/capaian.ts';
import { askedPlace } from './named-places.ts';

/** `/capaian`; with a month, a desa or a unit behind it the progress of that. */
export async function runCapaianCommand(turn: Turn, argument: string): Promise<void> {
  if (argument === '') return await showCapaian(turn);
  const place = await askedPlace(turn, {
    text: argument,
    command: 'capaian',
    draw: { office: 'ringkasan.program', reporter: 'ringkasan.capaian' },
  });
  if (place === undefined) return;
  const { action, month, reporter } = place;
  turn.reply(
    reporter === undefined
      ? await officeCapaian(turn, action, month)
      : await reporterCapaian(turn, action, reporter, month),
  );
}

/** The progress of the desa or unit that was chosen. */
export async function tapCapaian(turn: Turn, payload: PayloadOf<'ringkasan.capaian'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, ['lihat_status', 'lapor']);
  if (address === undefined) return;
  const found = visibleReporter(address.action, payload.reporter);
  if (!found.ok) return turn.toast(sayRefusal(turn.say, found.refusal));
  turn.reply(await reporterCapaian(turn, address.action, found.value, address.month));
}
