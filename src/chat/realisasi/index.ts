import { mayChangeEntry } from '../../app/realisasi/record-entry.ts';
import { canBeCorrected } from '../../app/realisasi/start-correction.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { type Dialog, type Feature, MESSAGE_LETTERS } from '../shared/feature.ts';
import { roleWith, type Turn } from '../shared/turn.ts';
import { answerBukti } from './answer/answer-bukti.ts';
import { answerButir } from './answer/answer-butir.ts';
import { answerDate } from './answer/answer-date.ts';
import { answerDay } from './answer/answer-day.ts';
import { answerDoubt } from './answer/answer-doubt.ts';
import { answerKendala } from './answer/answer-kendala.ts';
import { answerReason, startRepair } from './answer/answer-reason.ts';
import { answerSummary } from './answer/answer-summary.ts';
import { replyOnce } from './answer/reply-once.ts';
import { askButir, askSummary } from './flow/ask-next.ts';
import { startSheet, VERB_FILL_SHEET } from './flow/start-sheet.ts';
import { VERB_ANSWER } from './question/show-question.ts';
import { runChangeCommand, runReportCommand, VERB_CHANGE } from './run-report-command.ts';
import { REPORT_DIALOG } from './sheet/dialog-id.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';
import type { SheetPlace } from './sheet/places.ts';
import { decodeSheetAddress } from './sheet/sheet-address.ts';
import { VERB_TAKE_OVER } from './summary/reported-elsewhere.ts';
import { VERB_SHEET_ACTION } from './summary/show-summary.ts';
import { tapTakeOver } from './take-over.ts';
import { tapQuestion } from './tap-question.ts';
import { tapSheet } from './tap-sheet.ts';

/** Shows where the sheet stands, for a step that is opened by name. */
async function ask(turn: Turn, args: SheetPlace): Promise<void> {
  const opened = await openDesk(turn, args.p, args.b);
  if (opened.ok) askSummary(turn, opened.value);
}

const dialog: Dialog = {
  id: REPORT_DIALOG,
  step: {
    butir: { ask, answer: answerButir },
    tanggal: { ask, answer: answerDate },
    hari: { ask, answer: answerDay },
    ragu: { ask, answer: answerDoubt },
    ringkasan: { ask, answer: answerSummary },
    kendala: { ask, answer: answerKendala, letters: MESSAGE_LETTERS },
    bukti: { ask, answer: answerBukti },
    alasan: { ask, answer: answerReason, letters: MESSAGE_LETTERS },
  },
};

/** Opens the sheet that a button names. */
async function withDesk(
  turn: Turn,
  payload: Payload,
  open: (desk: Desk, key?: string) => Promise<void> | void,
) {
  const address = decodeSheetAddress(payload.id);
  const opened = address && (await openDesk(turn, address.reporterId, address.month));
  if (address === undefined || opened === undefined) return turn.toast(turn.say('button-unknown'));
  if (!opened.ok) {
    turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
    return;
  }
  await open(opened.value, address.key);
}

/** A reminder's or returned report's button: straight into the missing item. */
async function tapFill(turn: Turn, payload: Payload): Promise<void> {
  await withDesk(turn, payload, async (desk, key) => {
    const butir = desk.sheet.butir.find((one) => one.key === key);
    if (butir === undefined || !mayChangeEntry(desk.sheet, butir.key)) return await startSheet(turn, desk);
    askButir(turn, desk, butir);
  });
}

async function tapChange(turn: Turn, payload: Payload): Promise<void> {
  await withDesk(turn, payload, (desk) => {
    const possible = canBeCorrected(desk.act, desk.sheet);
    if (possible.ok) return startRepair(turn, desk);
    turn.reply({ text: sayRefusal(turn.say, possible.refusal) });
  });
}

/** Something typed or sent while nothing was asked: an officer is led back to the report that is open. */
async function answerUnasked(turn: Turn): Promise<boolean> {
  const role = roleWith(turn, 'lapor');
  if (role?.reporterId === undefined) return false;
  if (turn.input.kind === 'lain') return false;
  if (turn.input.kind === 'berkas') {
    replyOnce(turn, turn.input, { text: turn.say('lapor-berkas-tanpa-laporan') });
    return true;
  }
  turn.reply({ text: turn.say('lapor-tanpa-pertanyaan') });
  await runReportCommand(turn);
  return true;
}

/** Reporting: /lapor and /ubah, their questions, and the buttons that open them from elsewhere. */
export const realisasiFeature: Feature = {
  command: [
    { name: 'lapor', condition: 'lapor', acts: true, run: runReportCommand },
    { name: 'ubah', condition: 'lapor', acts: true, run: runChangeCommand },
  ],
  taps: [
    { verb: VERB_ANSWER, condition: 'lapor', acts: true, run: tapQuestion },
    { verb: VERB_SHEET_ACTION, condition: 'lapor', acts: true, run: tapSheet },
    { verb: VERB_TAKE_OVER, condition: 'lapor', acts: true, run: tapTakeOver },
    { verb: VERB_FILL_SHEET, condition: 'lapor', acts: true, run: tapFill },
    { verb: VERB_CHANGE, condition: 'lapor', acts: true, run: tapChange },
  ],
  dialog,
  withoutDialog: answerUnasked,
};
