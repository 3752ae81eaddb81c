import { discardCorrection } from '../../app/realisasi/discard-correction.ts';
import { sentRefusal } from '../../app/realisasi/record-entry.ts';
import { openSheet } from '../../app/realisasi/sheet/open-sheet.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { splitAction } from '../../text/buttons/wings/realisasi.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Turn } from '../shared/turn.ts';
import { askBukti } from './answer/answer-bukti.ts';
import { askKendala, askKendalaSubject, kendalaSubjects } from './answer/answer-kendala.ts';
import { askSummary, askSummaryAgain } from './flow/ask-next.ts';
import { askRepair } from './flow/ask-repair.ts';
import { startSheet } from './flow/start-sheet.ts';
import { submitSheet } from './flow/submit-sheet.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';

/** Opens the kendala that is addressed to the chosen item, or to all. */
function askKendalaAbout(turn: Turn, desk: Desk, which: string): void {
  const all = desk.sheet.butir.map((one) => one.key);
  const butir = which === 'semua' ? all : [...kendalaSubjects(desk).values()][Number(which)];
  if (butir === undefined) turn.toast(turn.say('button-expired'));
  else askKendala(turn, desk, butir);
}

/** A press of Kirim counts only for the summary as it was shown; a second press finds the report sent. */
async function pressSubmit(turn: Turn, desk: Desk, revision: number): Promise<void> {
  if (desk.sheet.work?.draft === undefined && desk.sheet.work?.revision) {
    return turn.toast(sayRefusal(turn.say, sentRefusal(desk.act, desk.sheet)));
  }
  await submitSheet(turn, desk, revision);
}

/** Gives up a correction; the report stays as it was sent. */
async function discardDraft(turn: Turn, { act, sheet }: Desk, revision: number): Promise<void> {
  const done = await discardCorrection(act, sheet, revision);
  if (!done.ok && done.refusal.code === 'draf-berubah') {
    const fresh = await openSheet(turn.tx, act.office, sheet.reporter, sheet.month);
    if (fresh?.work?.draft !== undefined) return askSummaryAgain(turn, { act, sheet: fresh });
  }
  if (!done.ok) return turn.toast(sayRefusal(turn.say, done.refusal));
  turn.reply({ text: turn.say('lapor-ubah-dibuang') });
  turn.finish();
}

/** Whether there is something to work on: a draft, a report that was never sent, or one that came back. */
function mayShowSummary({ sheet: { work } }: Desk): boolean {
  return work?.draft !== undefined || !work?.revision || work.status === 'dikembalikan';
}

/** A press of a button that is about the whole sheet. */
export async function tapSheet(turn: Turn, payload: PayloadOf<'lapor.lembar'>): Promise<void> {
  const opened = await openDesk(turn, payload.reporter, payload.month);
  if (!opened.ok) return turn.toast(sayRefusal(turn.say, opened.refusal));
  const desk = opened.value;
  const { action } = payload;
  if (action === 'kirim') return await pressSubmit(turn, desk, payload.revision);
  if (action === 'isi') return await startSheet(turn, desk);
  if (!mayShowSummary(desk)) return turn.toast(sayRefusal(turn.say, sentRefusal(desk.act, desk.sheet)));
  if (action === 'ringkasan') return askSummary(turn, desk);
  if (action === 'perbaiki') return askRepair(turn, desk);
  if (action === 'kendala') return askKendalaSubject(turn, desk);
  if (action === 'buang') return await discardDraft(turn, desk, payload.revision);
  if (action === 'bukti') return askBukti(turn, desk);
  askKendalaAbout(turn, desk, splitAction(action).argument);
}
