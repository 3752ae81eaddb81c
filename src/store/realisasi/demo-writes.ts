import type { Decimal } from 'decimal.js';
import type { Timeliness } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { AngkaContent, ReportStatus } from '../../domain/rencana/plan.ts';
import type { VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import { dateColumn } from '../database/iso-date.ts';
import type { Tx } from '../database/tx.ts';

/** A person of the demonstration with one role. */
export interface DemoOfficer {
  telegramId: number;
  name: string;
  officeId: number;
  role: Role;
  /** Reporter unit, for the roles that belong to one. */
  reporterId?: number;
}

/** A figure of an invented report. */
export interface WholeFigure extends AngkaContent {
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  suggestion?: Decimal;
  suggestedDenominator?: Decimal;
}

/** A report of the past with all that happened to it, as the demonstration invents it; its one revision is number 1. */
export interface WholeReport {
  reporterId: number;
  month: Month;
  planId: number;
  status: ReportStatus;
  sentById: number;
  sentAt: Date;
  complete: boolean;
  timeliness: Timeliness;
  figures: WholeFigure[];
  events: {
    step: VerificationStep;
    personId: number;
    role: Role;
    at: Date;
    reason?: string;
    butir?: string;
  }[];
  kendala: { butir: string[]; text: string; wantsDecision: boolean }[];
}

/**
 * Makes people and their roles without invitations, in three statements. Whoever has, or had, a role at the office
 * keeps it as it is.
 * @returns person ids by Telegram id
 */
export async function insertDemoOfficers(
  tx: Tx,
  officers: readonly DemoOfficer[],
  now: Date,
): Promise<Map<number, number>> {
  await tx.person.createMany({
    data: officers.map(({ telegramId, name }) => ({ telegramId: BigInt(telegramId), name })),
    skipDuplicates: true,
  });
  const people = await tx.person.findMany({
    where: { telegramId: { in: officers.map(({ telegramId }) => BigInt(telegramId)) } },
    select: { id: true, telegramId: true, assignments: { select: { officeId: true } } },
  });
  const known = new Map(people.map((person) => [Number(person.telegramId), person]));
  await tx.assignment.createMany({
    data: officers.flatMap(({ telegramId, officeId, role, reporterId }) => {
      const person = known.get(telegramId)!;
      const posted = person.assignments.some((one) => one.officeId === officeId);
      return posted ? [] : [{ personId: person.id, officeId, role, reporterId: reporterId, start: now }];
    }),
  });
  return new Map(people.map(({ id, telegramId }) => [Number(telegramId), id]));
}

/** An existing report, as far as the demonstration must know it to leave it alone or go on with it. */
export interface ExistingReport {
  id: number;
  status: ReportStatus;
  revision: number;
  createdAt: Date;
}

/** Every report of these reporters, drafts among them, by `reportKey`. */
export async function existingReports(
  tx: Tx,
  reporterIds: readonly number[],
): Promise<Map<string, ExistingReport>> {
  const rows = await tx.report.findMany({
    where: { reporterId: { in: [...reporterIds] } },
    select: { id: true, reporterId: true, month: true, status: true, revision: true, createdAt: true },
  });
  return new Map(
    rows.map(({ id, reporterId, month, status, revision, createdAt }) => [
      reportKey(reporterId, month),
      { id, status: status as ReportStatus, revision, createdAt },
    ]),
  );
}

/** Key of `existingReports`. */
export function reportKey(reporterId: number, month: Month | string): string {
  return `${reporterId} ${month}`;
}

/** Stores whole reports in five statements, however many. */
export async function insertWholeReports(tx: Tx, reports: readonly WholeReport[]): Promise<void> {
  if (reports.length === 0) return;
  const made = await tx.report.createManyAndReturn({
    data: reports.map(({ reporterId, month, planId, status, sentAt, complete }) => ({
      reporterId: reporterId,
      month,
      planId,
      status,
      revision: 1,
      completeAt: complete ? sentAt : null,
      createdAt: sentAt,
    })),
    select: { id: true, reporterId: true, month: true },
  });
  const ids = new Map(made.map(({ id, reporterId, month }) => [reportKey(reporterId, month), id]));
  const stored = reports.map((report) => ({
    ...report,
    key: { reportId: ids.get(reportKey(report.reporterId, report.month))!, revision: 1 },
  }));
  await tx.reportRevision.createMany({
    data: stored.map(({ key, sentById, sentAt, complete, timeliness }) => ({
      ...key,
      kind: 'kirim',
      sentById,
      sentAt,
      complete,
      timeliness,
    })),
  });
  await tx.realisasi.createMany({
    data: stored.flatMap(({ key, sentById, sentAt, figures }) =>
      figures.map(({ value, denominator, elements, suggestion, suggestedDenominator, date, ...figure }) => ({
        ...figure,
        ...key,
        value: value?.toFixed(),
        denominator: denominator?.toFixed(),
        elements: [...(elements ?? [])],
        suggestion: suggestion?.toFixed(),
        suggestedDenominator: suggestedDenominator?.toFixed(),
        date: date === undefined ? null : dateColumn(date),
        enteredById: sentById,
        enteredAt: sentAt,
      })),
    ),
  });
  await tx.reportEvent.createMany({
    data: stored.flatMap(({ key, events }) => events.map((event) => ({ ...event, ...key }))),
  });
  await tx.kendala.createMany({
    data: stored.flatMap(({ key, kendala, sentById, sentAt }) =>
      kendala.map((one) => ({ ...one, ...key, personId: sentById, at: sentAt })),
    ),
  });
}
