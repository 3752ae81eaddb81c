import type { MonthState, ReporterState } from '../../../app/status/compose-month-state.ts';
import { type ReporterReading, readBukti, readReporter } from '../../../app/status/read-reporter.ts';
import { butirOfOffice } from '../../../domain/kantor/months/version-of-month.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import { butirName } from '../../../domain/realisasi/butir.ts';
import type { Trail } from '../../../store/progres/stored-month.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { cutText } from '../../../text/cut-text.ts';
import { momentText, monthYear } from '../../../text/dates.ts';
import type { Button, Message } from '../../../text/message.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Say } from '../../../text/translator.ts';
import { inRows } from '../../shared/buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { waitingTime } from '../office/status-screen.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { contentLine } from '../parts/content-words.ts';
import { joinDefined } from '../parts/words.ts';
import { reporterPage } from './list-reporters.ts';

/** One reporter's month: where it stands, its items, obstacles and files. */
export function reporterScreen(say: Say, { state, reporter, one, content }: ReporterReading): Message {
  const { office, month } = state;
  const title = `${reporterLabel(reporter)} · ${monthYear(say, month)}`;
  const origin = reporterPage(office.reporters, reporter);
  const back = statusButton(say('status-kembali'), origin.verb, {
    office: office.id,
    month,
    page: origin.page,
  });
  if (one === undefined) return { title, text: say('status-tidak-diminta'), buttons: [[back]] };
  const contentButtons = content.map((one, index) =>
    statusButton(String(index + 1), 'ringkasan.butir', {
      office: office.id,
      month,
      reporter: reporter.id,
      butir: one.butir.key,
    }),
  );
  const text = joinDefined(
    ...shortHistory(say, state, one),
    '',
    ...content.map((one, index) => contentLine(say, state, one, index + 1)),
    ...kendalaLines(say, state),
    '',
    one.bukti > 0 ? say('status-bukti', { count: one.bukti }) : say('status-tanpa-bukti'),
  );
  return { title, text, buttons: [...inRows(contentButtons, 6), ...bottomButtons(say, state, one), [back]] };
}

function bottomButtons(say: Say, { office, month }: MonthState, one: ReporterState): Button[][] {
  const place = { office: office.id, month, reporter: one.reporter.id };
  const bukti =
    one.bukti > 0
      ? [statusButton(say('status-tombol-bukti', { count: one.bukti }), 'ringkasan.bukti', place)]
      : [];
  const history =
    one.revision > 0 ? [statusButton(say('status-tombol-riwayat'), 'ringkasan.revisi', place)] : [];
  const row = [...bukti, ...history];
  return row.length === 0 ? [] : [row];
}

function completenessLine(
  say: Say,
  { completeness: { diminta, filled, complete }, timeliness }: ReporterState,
): string {
  if (!complete) return say('status-terisi', { filled, from: diminta });
  if (timeliness === undefined) return say('status-lengkap');
  return say('status-lengkap-ketepatan', { timeliness: say(`status-ketepatan-${timeliness}`) });
}

/** Status in words, and who did what when. */
function shortHistory(say: Say, state: MonthState, one: ReporterState): (string | undefined)[] {
  const by = (trail: { at: string; by: string }) => ({
    moment: momentText(say, trail.at, state.office.zone),
    by: trail.by,
  });
  const { returned } = one;
  return [
    completenessLine(say, one),
    one.draft > 0 ? say('status-draf', { draft: one.draft }) : undefined,
    one.sentOn && say('status-dikirim', { ...by(one.sentOn), revision: one.revision }),
    waitingTime(say, state, one),
    one.verified && say('status-diverifikasi', by(one.verified)),
    one.approved && say('status-disetujui', by(one.approved)),
    returned && say('status-dikembalikan-satu', { ...by(returned), reason: reasonText(state, returned) }),
  ];
}

/** The reason as typed, with the item that it is about. */
function reasonText({ office, month }: MonthState, { reason: text = '–', butir }: Trail): string {
  const about = butir === undefined ? undefined : butirOfOffice(office, butir);
  return about === undefined ? text : `${text} (${butirName(about, month)})`;
}

function kendalaLines(say: Say, { office, kendala: all }: MonthState): string[] {
  if (all.length === 0) return [];
  const lines = all.map((one) => {
    const butir = butirOfOffice(office, one.butir[0] ?? '');
    const about = butir === undefined ? '' : `${butirName(butir, one.month)}: `;
    const awaited = one.wantsDecision && one.decision === undefined;
    const decide =
      one.decision === undefined
        ? ''
        : ` (${say('status-kendala-diputus', { decision: say(`verif-putus-${one.decision}`) })})`;
    return `${awaited ? '!' : '•'} ${about}${one.text}${decide}`;
  });
  return ['', say('status-kendala'), ...lines];
}

/** Shows a reporter's month. */
export async function tapReporter(turn: Turn, payload: PayloadOf<'ringkasan.pelapor'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const read = await readReporter(address.action, payload.reporter, address.month);
  if (read.ok) turn.changeMessage(reporterScreen(turn.say, read.value));
  else turn.toast(sayRefusal(turn.say, read.refusal));
}

/** Sends the files of a reporter's month, photos as photos. */
export async function tapReporterBukti(turn: Turn, payload: PayloadOf<'ringkasan.bukti'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const read = await readBukti(address.action, payload.reporter, address.month);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  if (read.value.length === 0) return turn.toast(turn.say('status-tanpa-bukti'));
  for (const { fileId, name, mime } of read.value) {
    const photo = mime === 'image/jpeg' || mime === 'image/png';
    turn.send({
      chatId: turn.chatId,
      method: photo ? 'sendPhoto' : 'sendDocument',
      payload: { chat_id: turn.chatId, caption: cutText(name, 1024) },
      fileId,
      kind: 'jawaban',
    });
  }
}
