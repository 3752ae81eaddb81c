import type { OfficerAction } from '../../app/action.ts';
import type { ReportForCheck } from '../../app/verifikasi/compose-report-for-check.ts';
import { readReport } from '../../app/verifikasi/read-report.ts';
import {
  REASON_CODES,
  type ReportReturn,
  reopenReport,
  returnReport,
} from '../../app/verifikasi/return-report.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { pageButtons } from '../shared/buttons.ts';
import { entryName, hasNotes } from '../shared/entry-words.ts';
import type { Turn } from '../shared/turn.ts';
import { askReturnReason } from './ask-reason.ts';
import { goOn, placeOf, rejectStep, showReport } from './check-report.ts';
import {
  openReportAddress,
  type ReportAddress,
  seenNumber,
  VERB_VERIFICATION,
  verificationButton,
} from './report-address.ts';

/** Stands for the whole report where an item's key could be. */
const WHOLE = 'semua';

/** Items offered on one page. */
const BUTIR_PER_PAGE = 10;

/** [Kembalikan]: which item is it about? Those with something to look at come first. Id `<office>.<report>[.<page>]`. */
export async function tapReject(turn: Turn, payload: Payload): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { act, seen, remaining } = address;
  const read = await readReport(act, seen.reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.changeMessage(chooseButir(turn.say, read.value, address, Number(remaining[0] ?? 0)));
}

function chooseButir(say: Say, content: ReportForCheck, { act, seen }: ReportAddress, page: number): Message {
  const { revision } = seen;
  const id = [act.office.id, seenNumber(seen)];
  const sorted = [...content.line].sort((a, b) => Number(hasNotes(b)) - Number(hasNotes(a)));
  const butir: Button[] = sorted.map((one) => {
    const mark = hasNotes(one) ? '▲ ' : '';
    return verificationButton(
      `${mark}${entryName(say, one.butir, content.month)}`,
      VERB_VERIFICATION.butir,
      [...id, one.butir.key],
      revision,
    );
  });
  const move = (to: number) => encodePayload(VERB_VERIFICATION.reject, [...id, to].join('.'), revision);
  return {
    title: say('verif-judul', { reporter: content.reporter.name, month: monthYear(say, content.month) }),
    text: say('verif-pilih-butir'),
    buttons: [
      [verificationButton(say('verif-tombol-seluruhnya'), VERB_VERIFICATION.butir, [...id, WHOLE], revision)],
      ...pageButtons(say, butir, { number: page, perPage: BUTIR_PER_PAGE, perRow: 1, move }),
      [verificationButton(say('verif-tombol-kembali'), VERB_VERIFICATION.open, id, revision)],
    ],
  };
}

/** Why? Id `<office>.<report>.<item or semua>`. */
export async function tapReturnButir(turn: Turn, payload: Payload): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { act, seen, remaining } = address;
  const [key = WHOLE] = remaining;
  const report = [act.office.id, seenNumber(seen)];
  const id = [...report, key];
  const reason = REASON_CODES.map((kode) => [
    verificationButton(
      turn.say(`verif-alasan-${kode}`),
      VERB_VERIFICATION.reason,
      [...id, kode],
      seen.revision,
    ),
  ]);
  turn.changeMessage({
    text: turn.say('verif-pilih-alasan'),
    buttons: [
      ...reason,
      [
        verificationButton(
          turn.say('verif-tombol-tulis'),
          VERB_VERIFICATION.reason,
          [...id, 'lain'],
          seen.revision,
        ),
      ],
      [verificationButton(turn.say('verif-tombol-kembali'), VERB_VERIFICATION.open, report, seen.revision)],
    ],
  });
}

/** A reason of the list, or the wish to type one. Id `<office>.<report>.<item or semua>.<kode>`. */
export async function tapReason(turn: Turn, payload: Payload): Promise<void> {
  const address = await openReportAddress(turn, payload);
  if (address === undefined) return;
  const { act, seen, remaining } = address;
  const [key = WHOLE, kode = ''] = remaining;
  const butir = key === WHOLE ? undefined : key;
  if (kode === 'lain') return await writeReason(turn, address, 'kembalikan', butir);
  const known = REASON_CODES.find((one) => one === kode);
  if (known === undefined) return turn.toast(turn.say('button-unknown'));
  await carryOutReturn(
    turn,
    act,
    { ...seen, butir, reason: turn.say(`verif-alasan-${known}`) },
    'kembalikan',
  );
}

/** [Buka kembali] of an approved report: the reason is typed. */
export async function tapReopenReport(turn: Turn, payload: Payload): Promise<void> {
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
