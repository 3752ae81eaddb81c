import type { OfficerAction } from '../../app/action.ts';
import type { MonthMutu } from '../../app/mutu/read-month-findings.ts';
import { reportNumber } from '../../app/realisasi/submit-report.ts';
import type { ReportForCheck } from '../../app/verifikasi/compose-report-for-check.ts';
import { nextAfter, type QueuePlace, readQueue } from '../../app/verifikasi/read-queue.ts';
import { findReport, readReport } from '../../app/verifikasi/read-report.ts';
import type { StepRefusal } from '../../app/verifikasi/take-step.ts';
import { verifyReport } from '../../app/verifikasi/verify-report.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { cutText } from '../../text/cut-text.ts';
import type { Otherwise } from '../../text/otherwise.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { queueScreen } from './queue-screen.ts';
import { openReportAddress } from './report-address.ts';
import { type ReportView, reportScreen } from './report-screen.ts';

/** /periksa: the queue. */
export async function runCheckCommand(turn: Turn): Promise<void> {
  const act = await chooseOffice(turn, 'verifikasi', 'verif.antri');
  if (act !== undefined) turn.reply(queueScreen(act, await readQueue(act)));
}

/** The queue, of one month or of all. */
export async function tapQueue(turn: Turn, { office, month, page }: PayloadOf<'verif.antri'>): Promise<void> {
  const act = await inOffice(turn, office, 'verifikasi');
  if (act === undefined) return;
  const way = { month: month === 'semua' ? undefined : month, page };
  turn.changeMessage(queueScreen(act, await readQueue(act), way));
}

/**
 * Shows a report in the message whose button was pressed.
 * @param known months whose findings were read already
 */
export async function showReport(
  turn: Turn,
  act: OfficerAction,
  reportId: number,
  way: ReportView = {},
  known: readonly MonthMutu[] = [],
): Promise<void> {
  const read = await readReport(act, reportId, known);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.changeMessage(reportScreen(turn.say, read.value, way));
}

/** One report. */
export async function tapOpen(turn: Turn, payload: PayloadOf<'verif.buka'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  await showReport(turn, address.act, address.seen.reportId, { page: payload.page });
}

/** As tapOpen, leaving the typed reason that was asked for. */
export async function tapCancelReason(turn: Turn, payload: PayloadOf<'verif.batal'>): Promise<void> {
  turn.finish();
  await tapOpen(turn, payload);
}

/** The next report after a place in the queue, by itself; the queue when there is none after it. */
export async function goOn(
  turn: Turn,
  act: OfficerAction,
  place: QueuePlace | undefined,
  begin?: string,
): Promise<void> {
  const all = await readQueue(act);
  const next = place === undefined ? all.content[0] : nextAfter(all.content, place);
  if (next === undefined) return turn.changeMessage(queueScreen(act, all, { begin }));
  await showReport(turn, act, next.reportId, { begin }, all.mutu);
}

/** Where a report stands, or stood, in the queue: by its first sending after the last step of somebody else. */
export function placeOf(report: Pick<ReportForCheck['report'], 'reportId' | 'step'>): QueuePlace | undefined {
  const { step } = report;
  const last = step.findLastIndex((one) => one.step === 'ajukan');
  let begin = last;
  while (begin > 0 && step[begin - 1]?.step === 'ajukan') begin--;
  const at = step[begin]?.at;
  return at === undefined ? undefined : { reportId: report.reportId, since: new Date(at).toISOString() };
}

/**
 * Answers a step that was refused: a newer revision is shown; of a report that somebody else has judged the person
 * hears who and when. Who wanted to verify it goes on with the next; who wanted something else sees it as it is now.
 */
export async function rejectStep(
  turn: Turn,
  act: OfficerAction,
  reportId: number,
  refusal: StepRefusal,
  step: 'verifikasi' | 'kembalikan' | 'buka' = 'verifikasi',
): Promise<void> {
  const begin = sayRefusal(turn.say, refusal);
  if (refusal.code === 'revisi-lama') return await showReport(turn, act, reportId, { begin });
  if (refusal.code !== 'sudah-diproses') return turn.toast(begin);
  if (step !== 'verifikasi') return await showReport(turn, act, reportId, { begin });
  const read = await findReport(act, reportId);
  await goOn(turn, act, read.ok ? placeOf(read.value.report) : undefined, begin);
}

/** [Verifikasi]: then the next one comes by itself. */
export async function tapYes(turn: Turn, payload: PayloadOf<'verif.ya'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { act, seen } = address;
  const done = await verifyReport(act, seen);
  if (!done.ok) return await rejectStep(turn, act, seen.reportId, done.refusal);
  const reporter = officeReporter(act.office, done.value.reporterId)?.name ?? '';
  await goOn(turn, act, placeOf(done.value), turn.say('verif-sudah', { reporter }));
}

/** [Lewati]: the report stays in the queue. */
export async function tapSkip(turn: Turn, payload: PayloadOf<'verif.lewati'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const read = await findReport(address.act, address.seen.reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  await goOn(turn, address.act, placeOf(read.value.report));
}

/** Largest picture that Telegram takes as a photo, in bytes; what is larger goes as a document. */
const MAX_PHOTO_BYTES = 10_000_000;

/** [Bukti]: the kept files, each as it came. */
export async function tapReportBukti(turn: Turn, payload: PayloadOf<'verif.bukti'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { act, seen } = address;
  const found = await findReport(act, seen.reportId);
  if (!found.ok) return turn.toast(sayRefusal(turn.say, found.refusal));
  const { report, reporter } = found.value;
  const number = reportNumber(act.office, reporter, report.month, report.revision);
  for (const { fileId, name, mime, sizeBytes = 0 } of report.bukti) {
    if (fileId === undefined) continue;
    const what = `${number} · ${name}`;
    const otherwise: Otherwise = {
      caption: cutText(turn.say('verif-bukti-sebagai-berkas', { what }), 1024),
      text: turn.say('verif-bukti-tak-terkirim', { what }),
    };
    const photo = /^image\/(jpeg|png)$/.test(mime ?? '') && sizeBytes <= MAX_PHOTO_BYTES;
    turn.send({
      chatId: turn.chatId,
      method: photo ? 'sendPhoto' : 'sendDocument',
      payload: { chat_id: turn.chatId, caption: cutText(what, 1024), otherwise },
      fileId,
      kind: 'jawaban',
    });
  }
}
