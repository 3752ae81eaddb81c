import { mayChangeEntry } from '../../app/realisasi/record-entry.ts';
import { canBeCorrected } from '../../app/realisasi/start-correction.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { type Dialog, type Feature, MESSAGE_LETTERS } from '../shared/feature.ts';
import { tap } from '../shared/tap.ts';
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
import { startSheet } from './flow/start-sheet.ts';
import { runChangeCommand, runReportCommand } from './run-report-command.ts';
import { REPORT_DIALOG } from './sheet/dialog-id.ts';
import { type Desk, openDesk } from './sheet/open-desk.ts';
import type { SheetPlace } from './sheet/places.ts';
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

/** Opens the sheet that a button names; undefined, having said why, when the person may not. */
async function openNamed(
  turn: Turn,
  { reporter, month }: PayloadOf<'lapor.ubah'>,
): Promise<Desk | undefined> {
  const opened = await openDesk(turn, reporter, month);
  if (opened.ok) return opened.value;
  turn.reply({ text: sayRefusal(turn.say, opened.refusal) });
  return undefined;
}

/** A reminder's or returned report's button: straight into the missing item. */
async function tapFill(turn: Turn, payload: PayloadOf<'lapor.isi'>): Promise<void> {
  const desk = await openNamed(turn, payload);
  if (desk === undefined) return;
  const butir = desk.sheet.butir.find((one) => one.key === payload.butir);
  if (butir === undefined || !mayChangeEntry(desk.sheet, butir.key)) return await startSheet(turn, desk);
  askButir(turn, desk, butir);
}

async function tapChange(turn: Turn, payload: PayloadOf<'lapor.ubah'>): Promise<void> {
  const desk = await openNamed(turn, payload);
  if (desk === undefined) return;
  const possible = canBeCorrected(desk.act, desk.sheet);
  if (possible.ok) startRepair(turn, desk);
  else turn.reply({ text: sayRefusal(turn.say, possible.refusal) });
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
    tap('lapor.jawab', 'lapor', tapQuestion, { acts: true }),
    tap('lapor.lembar', 'lapor', tapSheet, { acts: true }),
    tap('lapor.alih', 'lapor', tapTakeOver, { acts: true }),
    tap('lapor.isi', 'lapor', tapFill, { acts: true }),
    tap('lapor.ubah', 'lapor', tapChange, { acts: true }),
  ],
  dialog,
  withoutDialog: answerUnasked,
};
