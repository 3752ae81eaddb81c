import type { OfficerAction } from '../../app/action.ts';
import { readMonthFindings } from '../../app/mutu/read-month-findings.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import type { Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
import type { Turn } from '../shared/turn.ts';
import { mutuScreen } from './screen.ts';

async function mutuMessage(act: OfficerAction, month: Month, page = 0): Promise<Message> {
  return mutuScreen(act, await readMonthFindings(act.tx, act.office, month, act.now), page);
}

/** `/mutu`, or `/mutu 2026-02`. */
async function runMutuCommand(turn: Turn, argument: string): Promise<void> {
  const diminta = argument === '' ? undefined : parseMonth(argument);
  if (diminta !== undefined && !diminta.ok) {
    turn.reply({ text: sayRefusal(turn.say, diminta.refusal) });
    return;
  }
  const act = await chooseOffice(turn, 'verifikasi', 'mutu.lihat');
  if (act !== undefined)
    turn.reply(await mutuMessage(act, diminta?.value ?? currentMonth(act.office, turn.now)));
}

/** Another month, page or office; without a month the present one. */
async function tapMutu(turn: Turn, { office, month, page = 0 }: PayloadOf<'mutu.lihat'>): Promise<void> {
  const act = await inOffice(turn, office, 'verifikasi');
  if (act === undefined) return;
  turn.changeMessage(await mutuMessage(act, month ?? currentMonth(act.office, turn.now), page));
}

/** What about the reported data is worth a look; for those who verify, in their private chat. */
export const mutuFeature: Feature = {
  command: [{ name: 'mutu', condition: 'verifikasi', run: runMutuCommand }],
  taps: [tap('mutu.lihat', 'verifikasi', tapMutu)],
};
