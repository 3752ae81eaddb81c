import { Temporal } from 'temporal-polyfill';
import { currentMonth } from '../../app/status/current-month.ts';
import { type MonthState, type ReporterState, readMonthState } from '../../app/status/read-month-state.ts';
import { type Month, parseMonth } from '../../domain/kalender/month.ts';
import { reporterLabel } from '../../domain/kantor/reporter-label.ts';
import { officeCompleteness } from '../../domain/realisasi/completeness.ts';
import { ok } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { listOffices, loadOffice } from '../../store/kantor/offices.ts';
import { type FailedRun, failedRuns } from '../../store/pesan/job-runs.ts';
import { dateTime, fullDate, monthYear } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import { alignColumns } from './align-columns.ts';
import type { CliCommand } from './command.ts';

/** `status --bulan 2026-03`: who has reported at every office, how completely, and when; no figures of reports. */
export const status: CliCommand = {
  describe: (program, say) =>
    program
      .command('status')
      .description(say('cli-status'))
      .usage(say('cli-status-pemakaian'))
      .option('--bulan <bulan>', say('cli-status-bulan')),

  async run({ say, now, readSnapshot }, _args, { bulan: month }) {
    const asked = typeof month === 'string' ? parseMonth(month) : undefined;
    if (asked !== undefined && !asked.ok) return asked;
    const done = await readSnapshot((tx) => readOffices(tx, now, asked?.value));
    if (!done.ok) return done;
    const { offices, failed } = done.value;
    const text =
      offices.length === 0
        ? say('cli-status-kosong')
        : offices.map((state) => officeLines(say, state).join('\n')).join('\n\n');
    const failedLines = failed.map((one) => failedLine(say, one));
    const data = { kantor: offices.map(officeData), pekerjaanGagal: failed.map(failedData) };
    return ok({
      data,
      text: failedLines.length === 0 ? text : [text, '', say('cli-status-gagal'), ...failedLines].join('\n'),
    });
  },
};

/** Days back for which jobs that failed and were not done since are listed. */
const FAILED_DAYS = 7;

/** A job that failed: its key holds the job, the office's number and the slot. */
function failedLine(say: Say, { key, failures, failedAt, lastError }: FailedRun): string {
  return say('cli-status-gagal-baris', {
    key: key,
    times: failures,
    departure: failedAt.toISOString(),
    cause: lastError,
  });
}

function failedData({ key, failures, failedAt, lastError }: FailedRun) {
  return { kunci: key, kali: failures, terakhir: failedAt.toISOString(), sebab: lastError };
}

async function readOffices(
  tx: Tx,
  now: Temporal.Instant,
  month: Month | undefined,
): Promise<{ offices: MonthState[]; failed: FailedRun[] }> {
  const read: MonthState[] = [];
  for (const { id } of await listOffices(tx)) {
    const office = await loadOffice(tx, id);
    if (office !== undefined)
      read.push(await readMonthState(tx, office, month ?? currentMonth(office, now), now));
  }
  const since = new Date(now.epochMilliseconds - FAILED_DAYS * 24 * 3600 * 1000);
  return { offices: read, failed: await failedRuns(tx, since) };
}

/** Where a reporter's month stands: its report's status, or that there is none to speak of. */
function standing({ status, revision }: ReporterState) {
  return status === undefined || revision === 0 ? 'belum' : status;
}

function sentAt({ sentOn }: ReporterState, { office }: MonthState): Temporal.ZonedDateTime | undefined {
  return sentOn && Temporal.Instant.from(sentOn.at).toZonedDateTimeISO(office.zone);
}

function officeLines(say: Say, state: MonthState): string[] {
  const { office, month, schedule, reporters: reporter } = state;
  const title = say('cli-status-judul', {
    kecamatan: office.name,
    kode: office.wilayah,
    month: monthYear(say, month),
    due: fullDate(say, schedule.batas),
  });
  if (state.plan === undefined) return [title, say('cli-status-tanpa-rencana')];
  const { received } = officeCompleteness(reporter);
  const rows = reporter.map((one) => {
    const at = sentAt(one, state);
    return [
      reporterLabel(one.reporter),
      say(`cli-keadaan-${standing(one)}`),
      `${one.completeness.filled}/${one.completeness.diminta}`,
      at === undefined ? '-' : dateTime(say, at),
    ];
  });
  const head = [
    say('cli-kolom-pelapor'),
    say('cli-kolom-status'),
    say('cli-kolom-lengkap'),
    say('cli-kolom-kapan'),
  ];
  return [
    title,
    ...alignColumns([head, ...rows]),
    say('cli-status-masuk', { done: received.done, from: received.from }),
  ];
}

function officeData(state: MonthState) {
  const { office, month, schedule, reporters: reporter } = state;
  const { received } = officeCompleteness(reporter);
  return {
    wilayah: office.wilayah,
    nama: office.name,
    bulan: month,
    batas: schedule.batas.toString(),
    masuk: received.done,
    dari: received.from,
    pelapor: reporter.map((one) => ({
      kode: one.reporter.kode,
      nama: one.reporter.name,
      status: standing(one),
      terisi: one.completeness.filled,
      diminta: one.completeness.diminta,
      dikirim: one.sentOn?.at ?? null,
      ketepatan: one.timeliness ?? null,
    })),
  };
}
