import { Temporal } from 'temporal-polyfill';
import type { Office } from '../../domain/kantor/office.ts';
import type { Angka, ReportStatus } from '../../domain/rencana/plan.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import type { Tx } from '../../store/database/tx.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import {
  existingReports,
  insertDemoOfficers,
  insertWholeReports,
  reportKey,
  type WholeReport,
} from '../../store/realisasi/demo-writes.ts';
import { figuresOfYear } from '../../store/realisasi/figures.ts';
import { claimReports } from '../../store/realisasi/report-lock.ts';
import { moveReport } from '../../store/realisasi/submissions.ts';
import { composeReport, type InventedReportInput, instantOf, stepsUntil } from './compose-report.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { demoReports } from './demo-reports.ts';

const YEAR = '2026';

/** Everybody has held their role since before the first report. */
const ROLES_BEGIN = new Date('2026-01-02T01:00:00Z');

/** Wednesday 1 April 2026, 07.30 WIB: when the demonstration begins. March has just opened and few have sent it. */
export const DEMO_BEGIN = Temporal.Instant.from('2026-04-01T00:30:00Z');

/**
 * Fills the example office of Perak with invented people and reports (rekaan), as they stand at `until`. Called again
 * with a later instant it adds what came in meanwhile: the others go on working while a visitor moves the calendar.
 * What exists of a reporter's month, a draft too, is left to whoever made it.
 * @throws Error when the office is not the example's
 */
export async function fillDemo(tx: Tx, officeId: number, until: Temporal.Instant): Promise<void> {
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} does not exist`);
  const people = await insertDemoOfficers(tx, officersOf(office), ROLES_BEGIN);
  const reporterIds = office.reporters.map(({ id }) => id);
  const present = await existingReports(tx, reporterIds);
  const angka = await figuresOfYear(tx, YEAR, reporterIds);
  const fresh: WholeReport[] = [];
  for (const report of demoReports()) {
    const at = instantOf(office, report.sentOn);
    if (Temporal.Instant.compare(at, until) > 0) continue;
    const reporter = reporterOf(office, report.reporter);
    const old = present.get(reportKey(reporter.id, report.month));
    if (old === undefined) {
      const composed = composeReport({ office, reporter, report, angka, people, until });
      fresh.push(composed);
      angka.push(...angkaOf(composed));
    } else if (old.status === 'diajukan' && old.revision === 1 && +old.createdAt === at.epochMilliseconds) {
      await advanceReport(tx, old.id, { report, office, people, until });
    }
  }
  await insertWholeReports(tx, fresh);
}

/** The reporter with a code. @throws Error when the office has none */
function reporterOf(office: Office, kode: string) {
  const reporter = office.reporters.find((one) => one.kode === kode);
  if (reporter === undefined) throw new Error(`the office of ${office.wilayah} has no reporter ${kode}`);
  return reporter;
}

function officersOf(office: Office) {
  return DEMO_PEOPLE.map(({ telegramId, name, role, reporter }) => ({
    telegramId,
    name,
    role,
    officeId: office.id,
    reporterId: reporter === undefined ? undefined : reporterOf(office, reporter).id,
  }));
}

/** The figures of a report as they will be read back, for the reports that build on them. */
function angkaOf({ reporterId, month, status, figures, sentAt, sentById }: WholeReport): Angka[] {
  return figures.map((figure) => ({
    ...figure,
    reporterId,
    month,
    status,
    revision: 1,
    enteredById: sentById,
    enteredAt: sentAt.toISOString(),
  }));
}

/** A report that was stored earlier is verified or returned when its time has come. */
async function advanceReport(
  tx: Tx,
  reportId: number,
  input: Omit<InventedReportInput, 'reporter' | 'angka'>,
): Promise<void> {
  let from: ReportStatus = 'diajukan';
  for (const { at, ...event } of stepsUntil(input)) {
    const to = statusAfter(from, event.step);
    if (to === undefined) return;
    const [composed] = await claimReports(tx, [{ reportId, revision: 1 }], from);
    if (composed === undefined) return;
    await moveReport(composed, { ...event, to, now: at });
    from = to;
  }
}
