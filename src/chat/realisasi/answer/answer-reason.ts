import { openSheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { type CorrectionRefusal, startCorrection } from '../../../app/realisasi/start-correction.ts';
import { button } from '../../../text/buttons/button.ts';
import { monthYear } from '../../../text/dates.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { TurnInput } from '../../shared/turn-input.ts';
import { askSummary } from '../flow/ask-next.ts';
import { askRepair } from '../flow/ask-repair.ts';
import { REPORT_DIALOG } from '../sheet/dialog-id.ts';
import { type Desk, openDesk } from '../sheet/open-desk.ts';
import type { ReasonPlace } from '../sheet/places.ts';

/** Begins a correction; one that is open already goes on under the reason that it has. */
export function startRepair(turn: Turn, desk: Desk): void {
  if (desk.sheet.work?.draft?.kind === 'ubah') askSummary(turn, desk);
  else askReason(turn, desk);
}

/** Asks why a sent report is to be changed; the reason stays with the new version. */
function askReason(turn: Turn, { sheet }: Desk): void {
  turn.reply({
    title: turn.say('lapor-ubah-judul', {
      reporter: sheet.reporter.name,
      month: monthYear(turn.say, sheet.month),
    }),
    text: turn.say('lapor-tanya-alasan'),
  });
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'alasan', args: reasonPlace(sheet) });
}

function reasonPlace({ reporter, month, work }: Desk['sheet']): ReasonPlace {
  return { p: reporter.id, b: month, ...(work && { v: work.revision, t: work.status }) };
}

/**
 * The report is not the one that the reason was asked for: says what happened to it, and goes on with the correction
 * that somebody else opened, or keeps the reason until the person says that it still holds.
 */
function askReasonAgain(turn: Turn, desk: Desk, refusal: CorrectionRefusal, reason: string): void {
  const text = sayRefusal(turn.say, refusal);
  if (desk.sheet.work?.draft?.kind === 'ubah') {
    askSummary(turn, desk, { text });
    return;
  }
  turn.reply({
    text,
    buttons: [[button(turn.say('lapor-alasan-tetap'), 'dialog.titip', {})]],
  });
  turn.waitFor({ dialog: REPORT_DIALOG, step: 'alasan', args: reasonPlace(desk.sheet), kept: reason });
}

/** Takes the reason and shows the items. */
export async function answerReason(turn: Turn, args: ReasonPlace, input: TurnInput): Promise<void> {
  if (input.kind !== 'teks') {
    turn.reply({ text: turn.say('lapor-perlu-teks') });
    return;
  }
  const opened = await openDesk(turn, args.p, args.b);
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return turn.finish();
  }
  const { act, sheet } = opened.value;
  const seen =
    args.v === undefined || args.t === undefined ? undefined : { revision: args.v, status: args.t };
  const begun = await startCorrection(act, sheet, input.text, seen);
  const fresh = await openSheet(turn.tx, act.office, sheet.reporter, sheet.month);
  if (fresh === undefined) return turn.finish();
  if (!begun.ok) {
    const { code } = begun.refusal;
    if (code === 'ubah-berubah' || code === 'draf-berubah')
      return askReasonAgain(turn, { act, sheet: fresh }, begun.refusal, input.text);
    turn.reply({ text: sayRefusal(turn.say, begun.refusal) });
    return turn.finish();
  }
  askRepair(turn, { act, sheet: fresh });
}
