import type { OfficerAction } from '../../app/action.ts';
import { currentMonth } from '../../app/status/current-month.ts';
import { fingerprint } from '../../app/verifikasi/fingerprint.ts';
import { listMark } from '../../app/verifikasi/list-changed.ts';
import { bulk, type QueuedReport, type VerifierQueue } from '../../app/verifikasi/read-queue.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { buttonData } from '../../text/buttons/button.ts';
import { monthName } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { cutPage, inRows } from '../shared/buttons.ts';
import { verificationButton } from './report-address.ts';

/** Reports on one page of the queue. */
const PER_PAGE = 10;

/** Which part of the queue is shown, and what was done just before. */
export interface QueueView {
  begin?: string;
  /** Only this month's reports. */
  month?: Month;
  page?: number;
}

/** `1. Sembung · Maret · 2 hari kerja ▲ 1 angka ditanyakan`. */
function queueRow(say: Say, one: QueuedReport, number: number): string {
  const old =
    one.workingDays === 0 ? say('verif-hari-ini') : say('verif-hari-kerja', { count: one.workingDays });
  const notes = one.view.map((reason) => say(`verif-lihat-${reason}`));
  const common = `${number}. ${one.reporter.namaPendek} · ${monthName(say, one.month)} · ${old}`;
  return notes.length === 0 ? common : `${common} ▲ ${notes.join(', ')}`;
}

/** The queue of one verifier: longest wait first, with what must be looked at, and the ways to work it. */
export function queueScreen(
  { say, office, now }: OfficerAction,
  all: VerifierQueue,
  { begin, month, page = 0 }: QueueView = {},
): Message {
  const content = month === undefined ? all.content : all.content.filter((one) => one.month === month);
  const other = all.own - all.deadEnds;
  const own = [
    ...(other > 0 ? ['', say('verif-sendiri', { count: other })] : []),
    ...(all.deadEnds > 0
      ? ['', say('verif-sendiri-buntu', { count: all.deadEnds, advice: all.advice ?? '' })]
      : []),
  ];
  const list = verificationButton(say('verif-tombol-per-bulan'), 'verif.daftar', {
    office: office.id,
    month: month ?? currentMonth(office, now),
  });
  if (content.length === 0) {
    return { begin, text: [say('verif-antrian-kosong'), ...own].join('\n'), buttons: [[list]] };
  }
  const shown = cutPage(say, content, {
    number: page,
    perPage: PER_PAGE,
    move: (to) => buttonData('verif.antri', { office: office.id, month: month ?? 'semua', page: to }),
  });
  const lines = shown.content.map((one, i) => queueRow(say, one, shown.number * PER_PAGE + i + 1));
  const choices = shown.content.map((one) =>
    verificationButton(one.reporter.namaPendek, 'verif.buka', {
      office: office.id,
      report: { reportId: one.reportId },
      revision: one.revision,
    }),
  );
  return {
    begin,
    title: say('verif-antrian-judul', { count: content.length, office: office.name }),
    text: [...lines, ...own].join('\n'),
    buttons: [
      ...startButtons(say, office.id, content, all),
      ...inRows(choices, 2),
      ...(shown.navigation.length > 0 ? [shown.navigation] : []),
      [list],
    ],
  };
}

function startButtons(
  say: Say,
  officeId: number,
  content: readonly QueuedReport[],
  all: VerifierQueue,
): Button[][] {
  const first = content[0]!;
  const one = verificationButton(say('verif-tombol-mulai'), 'verif.buka', {
    office: officeId,
    report: { reportId: first.reportId },
    revision: first.revision,
  });
  const clean = bulk(all.content).length;
  if (clean < 2) return [[one]];
  return [
    [one],
    [verificationButton(say('verif-tombol-banyak', { count: clean }), 'verif.banyak', { office: officeId })],
  ];
}

/** Reports that can be verified together, by name, with one button for exactly these. */
export function bulkScreen({ say, office }: OfficerAction, all: VerifierQueue, begin?: string): Message {
  const clean = bulk(all.content);
  const other = all.content.length - clean.length;
  const name = clean.map((one) => `• ${one.reporter.name} · ${monthName(say, one.month)}`);
  const seen = other === 0 ? [] : ['', say('verif-banyak-lain', { count: other })];
  const yes = verificationButton(say('verif-tombol-semua', { count: clean.length }), 'verif.semua', {
    office: office.id,
    list: listMark(fingerprint(clean), all.place),
  });
  return {
    begin,
    title: say('verif-banyak-judul', { count: clean.length }),
    text: [...name, ...seen].join('\n'),
    buttons: [
      ...(clean.length > 0 ? [[yes]] : []),
      [verificationButton(say('verif-tombol-daftar'), 'verif.antri', { office: office.id })],
    ],
  };
}
