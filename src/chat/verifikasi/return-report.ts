import type { OfficerAction } from '../../app/action.ts';
import type { ReportForCheck } from '../../app/verifikasi/compose-report-for-check.ts';
import { readReport } from '../../app/verifikasi/read-report.ts';
import { type ReportReturn, reopenReport, returnReport } from '../../app/verifikasi/return-report.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { RETURN_REASONS } from '../../domain/verifikasi/return-reasons.ts';
import { buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { pageButtons } from '../shared/buttons.ts';
import { entryName, hasNotes } from '../shared/entry-words.ts';
import type { Turn } from '../shared/turn.ts';
import { askReturnReason } from './ask-reason.ts';
import { goOn, placeOf, rejectStep, showReport } from './check-report.ts';
import { openReportAddress, type ReportAddress, reportPlace, verificationButton } from './report-address.ts';

/** Stands for the whole report where an item's key could be. */
const WHOLE = 'semua';

/** Items offered on one page. */
const BUTIR_PER_PAGE = 10;

/** [Kembalikan]: which item is it about? Those with something to look at come first. */
export async function tapReject(turn: Turn, payload: PayloadOf<'verif.tolak'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const read = await readReport(address.act, address.seen.reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.changeMessage(chooseButir(turn.say, read.value, address, payload.page ?? 0));
}

function chooseButir(say: Say, content: ReportForCheck, address: ReportAddress, page: number): Message {
  const place = reportPlace(address);
  const sorted = [...content.line].sort((a, b) => Number(hasNotes(b)) - Number(hasNotes(a)));
  const butir: Button[] = sorted.map((one) => {
    const mark = hasNotes(one) ? '▲ ' : '';
    return verificationButton(`${mark}${entryName(say, one.butir, content.month)}`, 'verif.butir', {
      ...place,
      butir: one.butir.key,
    });
  });
  const move = (to: number) => buttonData('verif.tolak', { ...place, page: to });
  return {
    title: say('verif-judul', { reporter: content.reporter.name, month: monthYear(say, content.month) }),
    text: say('verif-pilih-butir'),
    buttons: [
      [verificationButton(say('verif-tombol-seluruhnya'), 'verif.butir', { ...place, butir: WHOLE })],
      ...pageButtons(say, butir, { number: page, perPage: BUTIR_PER_PAGE, perRow: 1, move }),
      [verificationButton(say('verif-tombol-kembali'), 'verif.buka', place)],
    ],
  };
}

/** Why? */
export async function tapReturnButir(turn: Turn, payload: PayloadOf<'verif.butir'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { say } = turn;
  const place = reportPlace(address);
  const reasonButton = (label: string, reason: PayloadOf<'verif.alasan'>['reason']) => [
    verificationButton(label, 'verif.alasan', { ...place, butir: payload.butir, reason }),
  ];
  turn.changeMessage({
    text: say('verif-pilih-alasan'),
    buttons: [
      ...RETURN_REASONS.map((one) => reasonButton(say(`verif-alasan-${one}`), one)),
      reasonButton(say('verif-tombol-tulis'), 'lain'),
      [verificationButton(say('verif-tombol-kembali'), 'verif.buka', place)],
    ],
  });
}

/** A reason of the list, or the wish to type one. */
export async function tapReason(turn: Turn, payload: PayloadOf<'verif.alasan'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { act, seen } = address;
  const butir = payload.butir === WHOLE ? undefined : payload.butir;
  if (payload.reason === 'lain') return await writeReason(turn, address, 'kembalikan', butir);
  const reason = turn.say(`verif-alasan-${payload.reason}`);
  await carryOutReturn(turn, act, { ...seen, butir, reason }, 'kembalikan');
}

/** [Buka kembali] of an approved report: the reason is typed. */
export async function tapReopenReport(turn: Turn, payload: PayloadOf<'verif.buka_lagi'>): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address !== undefined) await writeReason(turn, address, 'buka', undefined);
}

async function writeReason(
  turn: Turn,
  { act, seen }: ReportAddress,
  step: 'kembalikan' | 'buka',
  butir: string | undefined,
): Promise<void> {
  await askReturnReason(turn, {
    o: act.office.id,
    r: seen.reportId,
    v: seen.revision,
    ...(seen.status !== undefined && { t: seen.status }),
    k: butir ?? null,
    l: step,
  });
}

/** Returns a report and goes on with the next of the queue, or opens an approved one and shows it. */
export async function carryOutReturn(
  turn: Turn,
  act: OfficerAction,
  diminta: ReportReturn,
  step: 'kembalikan' | 'buka',
): Promise<void> {
  const done = step === 'buka' ? await reopenReport(act, diminta) : await returnReport(act, diminta);
  if (!done.ok) {
    if (done.refusal.code === 'alasan-kosong') return turn.toast(sayRefusal(turn.say, done.refusal));
    return await rejectStep(turn, act, diminta.reportId, done.refusal, step);
  }
  const { report, told } = done.value;
  const common = { reporter: officeReporter(act.office, report.reporterId)?.name ?? '', count: told };
  if (step === 'buka') {
    return await showReport(turn, act, report.reportId, { begin: turn.say('verif-sudah-dibuka', common) });
  }
  await goOn(turn, act, placeOf(report), turn.say('verif-sudah-kembali', common));
}
