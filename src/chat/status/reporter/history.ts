import { currentMonth } from '../../../app/status/current-month.ts';
import {
  type AngkaChange,
  type ReadRevision,
  readHistory,
  readRevisions,
} from '../../../app/status/read-history.ts';
import { ownReporters } from '../../../app/status/read-reporter.ts';
import { type Month, yearOf } from '../../../domain/kalender/month.ts';
import { butirOfOffice } from '../../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import type { Reporter } from '../../../domain/rencana/plan.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import type { HistoryStep, SentReport } from '../../../store/progres/history.ts';
import { buttonData } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { momentText, monthYear } from '../../../text/dates.ts';
import type { Message } from '../../../text/message.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import type { Say } from '../../../text/translator.ts';
import { inRows, pageButtons } from '../../shared/buttons.ts';
import { actAs, type Turn } from '../../shared/turn.ts';
import { officesWith } from '../office/show-status.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { contentName } from '../parts/content-words.ts';
import { joinDefined } from '../parts/words.ts';

const PER_PAGE = 14;

/** Months shown of one reporter's history; a year of reports. */
const MAX_MONTHS = 12;

/** The sent reports of one reporter, each with a button to its versions. */
function historyScreen(say: Say, office: Office, reporter: Reporter, report: readonly SentReport[]): Message {
  const newest = report.slice(0, MAX_MONTHS);
  const lines = newest.map((one) =>
    say('status-riwayat-baris', {
      month: monthYear(say, one.month),
      revision: one.revision,
      status: say(`status-laporan-${one.status}`),
      moment: momentText(say, one.sentAt, office.zone),
      by: one.by,
    }),
  );
  const all = newest.map((one) =>
    statusButton(monthYear(say, one.month), 'ringkasan.revisi', {
      office: office.id,
      month: one.month,
      reporter: reporter.id,
    }),
  );
  return {
    title: say('status-judul-riwayat', { reporter: reporterLabel(reporter) }),
    text: lines.length === 0 ? say('status-belum-ada-laporan') : `\n${lines.join('\n\n')}`,
    buttons: inRows(all, 3),
  };
}

/** Every version of one report, oldest first: number, when, by whom, what changed; and what others did to it. */
function revisionScreen(
  say: Say,
  office: Office,
  reporter: Reporter,
  month: Month,
  { revision, step }: { revision: readonly ReadRevision[]; step: readonly HistoryStep[] },
): Message {
  const blocks = revision.map((one) =>
    joinDefined(
      revisionBlock(say, office, month, one),
      ...step.filter((l) => l.revision === one.revision).map((l) => stepRow(say, office, l)),
    ),
  );
  return {
    title: `${reporterLabel(reporter)} · ${monthYear(say, month)}`,
    text: blocks.length === 0 ? say('status-belum-ada-laporan') : `\n${blocks.join('\n\n')}`,
    buttons: [
      [
        statusButton(say('status-kembali'), 'ringkasan.riwayat', {
          office: office.id,
          month,
          reporter: reporter.id,
        }),
      ],
    ],
  };
}

function revisionBlock(say: Say, office: Office, month: Month, one: ReadRevision): string {
  const vars = { number: one.number, moment: momentText(say, one.at, office.zone), by: one.by };
  return joinDefined(
    say(`status-revisi-${one.kind}`, vars),
    one.reason && say('status-alasan', { reason: one.reason }),
    one.changes.length === 0 ? say('status-jumlah-isian', { count: one.angkaCount }) : undefined,
    ...one.changes.map((change) => changeRow(say, office, month, change)),
  );
}

/** `Lembaga aktif: 5 lembaga → 6 lembaga`. */
function changeRow(say: Say, office: Office, month: Month, { butir: key, old, fresh }: AngkaChange): string {
  const butir = butirOfOffice(office, key);
  if (butir === undefined) return key;
  const words = (one: typeof old) => answerWords(say, butir, one, yearOf(month));
  return `• ${contentName(say, butir, { month })}: ${words(old)} → ${words(fresh)}`;
}

function stepRow(say: Say, office: Office, one: HistoryStep): string {
  const vars = { moment: momentText(say, one.at, office.zone), by: one.by };
  const line = say(`status-langkah-${one.step}`, vars);
  return one.reason === undefined ? line : `${line} ${say('status-alasan', { reason: one.reason })}`;
}

/** `/riwayat`: one's own sent reports; status roles choose a reporter. */
export async function runHistoryCommand(turn: Turn): Promise<void> {
  for (const officeId of officesWith(turn, 'lapor')) {
    const action = await actAs(turn, officeId, 'lapor');
    if (action === undefined) continue;
    for (const reporter of ownReporters(action)) {
      const read = await readHistory(action, reporter.id);
      if (read.ok) turn.reply(historyScreen(turn.say, action.office, reporter, read.value.report));
    }
  }
  for (const officeId of officesWith(turn, 'lihat_status')) {
    const action = await actAs(turn, officeId, 'lihat_status');
    if (action !== undefined) turn.reply(chooseReporterScreen(turn, action.office, 0));
  }
}

function chooseReporterScreen(turn: Turn, office: Office, to: number): Message {
  const month = currentMonth(office, turn.now);
  const all = office.reporters.map((one) =>
    statusButton(one.namaPendek, 'ringkasan.riwayat', { office: office.id, month, reporter: one.id }),
  );
  const move = (page: number) => buttonData('ringkasan.riwayat_pilih', { office: office.id, month, page });
  return {
    text: turn.say('status-riwayat-pilih', { office: office.name }),
    buttons: pageButtons(turn.say, all, { number: to, perPage: PER_PAGE, perRow: 2, move }),
  };
}

/** Another page of the reporters. */
export async function tapHistoryChoose(
  turn: Turn,
  payload: PayloadOf<'ringkasan.riwayat_pilih'>,
): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address !== undefined)
    turn.changeMessage(chooseReporterScreen(turn, address.action.office, payload.page ?? 0));
}

/** One reporter's sent reports. */
export async function tapHistory(turn: Turn, payload: PayloadOf<'ringkasan.riwayat'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, ['lihat_status', 'lapor']);
  if (address === undefined) return;
  const read = await readHistory(address.action, payload.reporter);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  const { reporter, report } = read.value;
  turn.changeMessage(historyScreen(turn.say, address.action.office, reporter, report));
}

/** The versions of one report. */
export async function tapRevision(turn: Turn, payload: PayloadOf<'ringkasan.revisi'>): Promise<void> {
  const address = await openStatusAddress(turn, payload, ['lihat_status', 'lapor']);
  if (address === undefined) return;
  const { action, month } = address;
  const read = await readRevisions(action, payload.reporter, month);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.changeMessage(revisionScreen(turn.say, action.office, read.value.reporter, month, read.value));
}
