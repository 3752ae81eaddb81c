import type { OfficerAction } from '../../app/action.ts';
import { readMonthFindings } from '../../app/mutu/read-month-findings.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import type { Message } from '../../text/message.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Feature } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { mutuScreen, VERB_MUTU } from './screen.ts';

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
  const act = await chooseOffice(turn, 'verifikasi', VERB_MUTU);
  if (act !== undefined)
    turn.reply(await mutuMessage(act, diminta?.value ?? currentMonth(act.office, turn.now)));
}

/** `<office>[.<month>[.<page>]]`; without a month the present one. */
async function tapMutu(turn: Turn, payload: Payload): Promise<void> {
  const [office = '', month = '', page = '0'] = payload.id.split('.');
  const act = await inOffice(turn, Number(office), 'verifikasi');
  if (act === undefined) return;
  const read = parseMonth(month);
  const chosenMonth = read.ok ? read.value : currentMonth(act.office, turn.now);
  turn.changeMessage(await mutuMessage(act, chosenMonth, Number(page)));
}

/** What about the reported data is worth a look; for those who verify, in their private chat. */
export const mutuFeature: Feature = {
  command: [{ name: 'mutu', condition: 'verifikasi', run: runMutuCommand }],
  taps: [{ verb: VERB_MUTU, condition: 'verifikasi', run: tapMutu }],
};
