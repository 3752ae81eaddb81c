import { Decimal } from 'decimal.js';
import { mayFill, sentRefusal } from '../../../app/realisasi/record-entry.ts';
import { lockSheet } from '../../../app/realisasi/sheet/lock-sheet.ts';
import { openSheet, type Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import { NONE } from '../../../app/realisasi/sheet/question.ts';
import { type PlanChange, submitReport } from '../../../app/realisasi/submit-report.ts';
import { takeableButir } from '../../../app/realisasi/take-over.ts';
import { deadEndAdvice, deadEnds } from '../../../app/verifikasi/dead-ends.ts';
import { angka, rupiah } from '../../../text/format.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Turn } from '../../shared/turn.ts';
import type { Desk } from '../sheet/open-desk.ts';
import { showReceipt } from '../summary/show-receipt.ts';
import { sheetButton } from '../summary/show-summary.ts';
import { askSummaryAgain, waitForSummary } from './ask-next.ts';

/** Pagu as the question showed it, `dpa:20525300`, or a target. */
function planText(turn: Turn, printed: string): string {
  if (printed === NONE) return turn.say('lapor-rencana-tiada');
  const [kind, value] = printed.split(':');
  if (value === undefined) return turn.say('lapor-rencana-target', { value: angka(new Decimal(printed)) });
  return `${turn.say(`lapor-pagu-${kind}`)} ${rupiah(new Decimal(value))}`;
}

function askChanges(turn: Turn, { sheet }: Desk, changed: readonly PlanChange[]): void {
  const lines = changed.map((one) =>
    turn.say('lapor-rencana-berubah-baris', {
      name: one.name,
      former: planText(turn, one.former),
      current: planText(turn, one.current),
    }),
  );
  turn.reply({
    text: [turn.say('lapor-rencana-berubah'), ...lines].join('\n'),
    buttons: [
      [
        sheetButton(sheet, 'kirim', turn.say('lapor-kirim')),
        sheetButton(sheet, 'perbaiki', turn.say('lapor-perbaiki')),
      ],
    ],
  });
  waitForSummary(turn, sheet);
}

/** Not sent, since the report is not what the person saw: it is shown as it is now, with what happened to it. */
function submitDelayed(turn: Turn, desk: Desk): void {
  const allowed = mayFill(desk.act, desk.sheet);
  const { work } = desk.sheet;
  if (allowed.ok && (work?.draft !== undefined || !work?.revision)) {
    askSummaryAgain(turn, desk);
    return;
  }
  const refusal = allowed.ok ? sentRefusal(desk.act, desk.sheet) : allowed.refusal;
  turn.reply({ text: sayRefusal(turn.say, refusal) });
  turn.finish();
}

/** A unit's sheet as it stands after the sending: what of it does not count, since another unit's figure does. */
async function sheetAfterSubmit(act: Desk['act'], sheet: Sheet): Promise<Sheet> {
  if (sheet.reportedElsewhere.size === 0) return sheet;
  return (await openSheet(act.tx, act.office, sheet.reporter, sheet.month)) ?? sheet;
}

/** Sends the report of the sheet and answers with its receipt. */
export async function submitSheet(turn: Turn, desk: Desk, version: number): Promise<void> {
  const { act, sheet } = await lockSheet(desk.act, desk.sheet);
  const sent = await submitReport(act, sheet, { version });
  if (sent.ok) {
    const stuck = await deadEnds(act, sheet.work?.reportId);
    const advice = stuck.periksa.length === 0 ? undefined : await deadEndAdvice(act, 'periksa');
    const other = takeableButir(await sheetAfterSubmit(act, sheet));
    turn.reply(showReceipt(turn, sheet, { ...sent.value, other }, advice), 'kuitansi');
    return turn.finish();
  }
  const { refusal } = sent;
  if (refusal.code === 'rencana-berubah') return askChanges(turn, { act, sheet }, refusal.butir);
  if (refusal.code === 'draf-berubah') {
    const fresh = await openSheet(turn.tx, act.office, sheet.reporter, sheet.month);
    if (fresh !== undefined) return submitDelayed(turn, { act, sheet: fresh });
  }
  turn.reply({ text: sayRefusal(turn.say, refusal) });
  if (refusal.code !== 'draf-kosong') turn.finish();
}
