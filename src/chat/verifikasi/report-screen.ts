import type { ReportForCheck } from '../../app/verifikasi/compose-report-for-check.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import { butirName } from '../../domain/realisasi/butir.ts';
import { isProvisional } from '../../domain/rencana/plan.ts';
import { buttonData } from '../../text/buttons/button.ts';
import { shortenedLine } from '../../text/cut-text.ts';
import { momentText, monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { findingSentence } from '../mutu/finding-sentence.ts';
import { cutPage } from '../shared/buttons.ts';
import { entryRow, hasNotes } from '../shared/entry-words.ts';
import { verificationButton } from './report-address.ts';

/** Items on one page: a subbagian has up to 26, and a message holds 4096 letters. */
const ENTRIES_PER_PAGE = 12;

/** Obstacles shown, and letters of each; the whole text is with the report. */
const KENDALA = { count: 4, letters: 260 } as const;

/** Findings shown; `/mutu` has all. */
const FINDINGS = 5;

/** How a report is shown. */
export interface ReportView {
  /** What was done just before, above the report. */
  begin?: string;
  /** Page of its items, from 0. */
  page?: number;
}

/** One report for its verifier: who sent what and when, every figure with what is known beside it, and the buttons. */
export function reportScreen(
  say: Say,
  content: ReportForCheck,
  { begin, page = 0 }: ReportView = {},
): Message {
  const { office, report, line } = content;
  const {
    content: visible,
    navigation,
    number,
  } = cutPage(say, line, {
    number: page,
    perPage: ENTRIES_PER_PAGE,
    move: (to) =>
      buttonData('verif.buka', {
        office: office.id,
        report: { reportId: report.reportId },
        page: to,
        revision: report.revision,
      }),
  });
  const entry = visible.map((one, i) => entryRow(say, content, one, number * ENTRIES_PER_PAGE + i + 1));
  return {
    begin,
    title: say('verif-judul', { reporter: content.reporter.name, month: monthYear(say, content.month) }),
    text: [
      ...headingLines(say, content),
      '',
      ...entry,
      ...needsLook(say, content),
      '',
      ...attachmentLines(say, content),
    ].join('\n'),
    buttons: [...reportButtons(say, content), ...(navigation.length > 0 ? [navigation] : [])],
  };
}

function headingLines(say: Say, content: ReportForCheck): string[] {
  const { office, report, sentOn, line, basis, changes: perubahan } = content;
  const empty = line.filter((one) => one.current === undefined).length;
  const notes = line.flatMap((one, i) => (hasNotes(one) ? [String(i + 1)] : []));
  return [
    say('verif-nomor', { number: content.number, status: say(`verif-status-${report.status}`) }),
    say('verif-dikirim', {
      by: sentOn.by,
      time: momentText(say, sentOn.at, office.zone),
      timeliness: say(`lapor-waktu-${sentOn.timeliness}`),
    }),
    ...(isProvisional(report.status) ? [say('verif-sementara')] : []),
    ...lastStep(say, content),
    ...(content.own ? [say('verif-milik-sendiri')] : []),
    ...(empty > 0 ? [say('verif-belum-diisi', { count: empty })] : []),
    ...(report.hasDraft ? [say('verif-ada-draf')] : []),
    ...(basis === undefined ? [] : [say('verif-berubah', { revision: String(basis) })]),
    ...perubahan.map((one) =>
      say('verif-sebab-ubah', {
        revision: String(one.revision),
        by: one.by,
        reason: shortenedLine(one.reason ?? '', 200),
      }),
    ),
    ...(notes.length > 0 ? [say('verif-perhatikan', { number: listAnd(say, notes) })] : []),
  ];
}

/** What about the report's data is worth a look, below its items. */
function needsLook(say: Say, { office, mutu }: ReportForCheck): string[] {
  const { findings } = mutu;
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, FINDINGS)
    .map((one) => `• ${findingSentence(say, office, mutu, one, false)}`);
  return ['', say('verif-mutu', { count: findings.length }), ...lines];
}

/** The last step of a verifier or the camat, with its reason. */
function lastStep(say: Say, { office, report }: ReportForCheck): string[] {
  const last = report.step.findLast((one) => one.step !== 'ajukan');
  if (last === undefined) return [];
  const common = {
    step: say(`verif-selesai-${last.step}`),
    by: last.by,
    time: momentText(say, last.at, office.zone),
  };
  return last.reason === undefined
    ? [say('verif-langkah', common)]
    : [say('verif-langkah-alasan', { ...common, reason: shortenedLine(last.reason, 200) })];
}

function attachmentLines(say: Say, { office, month, report }: ReportForCheck): string[] {
  const { kendala, bukti } = report;
  const lines = kendala.slice(0, KENDALA.count).map((one) => {
    const butir = one.butir.flatMap((key) => butirOfOffice(office, key) ?? []);
    const name = [...new Set(butir.map((b) => butirName(b, month)))].slice(0, 3);
    const subject = name.length === 0 ? '' : `${name.join(', ')}: `;
    const mark = one.decision
      ? ` (${say(`verif-putus-${one.decision}`)})`
      : one.wantsDecision
        ? ` ${say('lapor-minta-keputusan')}`
        : '';
    return `• ${subject}${shortenedLine(one.text, KENDALA.letters)}${mark}`;
  });
  const more = kendala.length - lines.length;
  return [
    kendala.length === 0 ? say('verif-tanpa-kendala') : say('verif-kendala'),
    ...lines,
    ...(more > 0 ? [say('verif-kendala-lagi', { count: more })] : []),
    bukti.length === 0 ? say('verif-tanpa-bukti') : say('verif-bukti', { count: bukti.length }),
  ];
}

function reportButtons(say: Say, { office, report, own }: ReportForCheck): Button[][] {
  const { status, revision, reportId, month } = report;
  const place = { office: office.id, report: { reportId, status }, revision };
  const sendBack = verificationButton(say('verif-tombol-kembalikan'), 'verif.tolak', place);
  const action: Partial<Record<typeof status, Button[]>> = {
    diajukan: [verificationButton(say('verif-tombol-ya'), 'verif.ya', place), sendBack],
    diverifikasi: [sendBack],
    disetujui: [verificationButton(say('verif-tombol-buka-lagi'), 'verif.buka_lagi', place)],
  };
  const file = report.bukti.filter((one) => one.fileId !== undefined).length;
  const waiting = status === 'diajukan';
  const rows = [
    own ? [] : (action[status] ?? []),
    [
      ...(waiting && !own ? [verificationButton(say('verif-tombol-lewati'), 'verif.lewati', place)] : []),
      waiting
        ? verificationButton(say('verif-tombol-daftar'), 'verif.antri', { office: office.id })
        : verificationButton(say('verif-tombol-daftar'), 'verif.daftar', { office: office.id, month }),
    ],
    file > 0 ? [verificationButton(say('verif-tombol-bukti', { count: file }), 'verif.bukti', place)] : [],
  ];
  return rows.filter((row) => row.length > 0);
}
