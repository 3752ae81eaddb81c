import type { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { Ketepatan } from '../domain/kalender.ts';
import type { Peran } from '../domain/peran.ts';
import type { IsiAngka, StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import { dateColumn } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** A person of the demonstration with one role. */
export interface DemoOfficer {
  telegramId: number;
  nama: string;
  officeId: number;
  peran: Peran;
  /** Reporter unit, for the roles that belong to one. */
  pelaporId?: number;
}

/** A figure of an invented report. */
export interface WholeFigure extends IsiAngka {
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  usulan?: Decimal;
  usulanPenyebut?: Decimal;
}

/** A report of the past with all that happened to it, as the demonstration invents it; its one revision is number 1. */
export interface WholeReport {
  pelaporId: number;
  bulan: Bulan;
  planId: number;
  status: StatusLaporan;
  sentById: number;
  sentAt: Date;
  lengkap: boolean;
  ketepatan: Ketepatan;
  figures: WholeFigure[];
  events: { langkah: Langkah; personId: number; peran: Peran; at: Date; alasan?: string; butir?: string }[];
  kendala: { butir: string[]; teks: string; mintaKeputusan: boolean }[];
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
    data: officers.map(({ telegramId, nama }) => ({ telegramId: BigInt(telegramId), nama })),
    skipDuplicates: true,
  });
  const people = await tx.person.findMany({
    where: { telegramId: { in: officers.map(({ telegramId }) => BigInt(telegramId)) } },
    select: { id: true, telegramId: true, assignments: { select: { officeId: true } } },
  });
  const known = new Map(people.map((person) => [Number(person.telegramId), person]));
  await tx.assignment.createMany({
    data: officers.flatMap(({ telegramId, officeId, peran, pelaporId }) => {
      const person = known.get(telegramId)!;
      const posted = person.assignments.some((one) => one.officeId === officeId);
      return posted ? [] : [{ personId: person.id, officeId, peran, reporterId: pelaporId, mulai: now }];
    }),
  });
  return new Map(people.map(({ id, telegramId }) => [Number(telegramId), id]));
}

/** An existing report, as far as the demonstration must know it to leave it alone or go on with it. */
export interface ExistingReport {
  id: number;
  status: StatusLaporan;
  revisi: number;
  createdAt: Date;
}

/** Every report of these reporters, drafts among them, by `reportKey`. */
export async function existingReports(
  tx: Tx,
  pelaporIds: readonly number[],
): Promise<Map<string, ExistingReport>> {
  const rows = await tx.report.findMany({
    where: { reporterId: { in: [...pelaporIds] } },
    select: { id: true, reporterId: true, bulan: true, status: true, revisi: true, createdAt: true },
  });
  return new Map(
    rows.map(({ id, reporterId, bulan, status, revisi, createdAt }) => [
      reportKey(reporterId, bulan),
      { id, status: status as StatusLaporan, revisi, createdAt },
    ]),
  );
}

/** Key of `existingReports`. */
export function reportKey(pelaporId: number, bulan: Bulan | string): string {
  return `${pelaporId} ${bulan}`;
}

/** Stores whole reports in five statements, however many. */
export async function insertWholeReports(tx: Tx, reports: readonly WholeReport[]): Promise<void> {
  if (reports.length === 0) return;
  const made = await tx.report.createManyAndReturn({
    data: reports.map(({ pelaporId, bulan, planId, status, sentAt, lengkap }) => ({
      reporterId: pelaporId,
      bulan,
      planId,
      status,
      revisi: 1,
      lengkapAt: lengkap ? sentAt : null,
      createdAt: sentAt,
    })),
    select: { id: true, reporterId: true, bulan: true },
  });
  const ids = new Map(made.map(({ id, reporterId, bulan }) => [reportKey(reporterId, bulan), id]));
  const stored = reports.map((report) => ({
    ...report,
    key: { reportId: ids.get(reportKey(report.pelaporId, report.bulan))!, revisi: 1 },
  }));
  await tx.reportRevision.createMany({
    data: stored.map(({ key, sentById, sentAt, lengkap, ketepatan }) => ({
      ...key,
      jenis: 'kirim',
      sentById,
      sentAt,
      lengkap,
      ketepatan,
    })),
  });
  await tx.realisasi.createMany({
    data: stored.flatMap(({ key, sentById, sentAt, figures }) =>
      figures.map(({ nilai, penyebut, unsur, usulan, usulanPenyebut, tanggal, ...figure }) => ({
        ...figure,
        ...key,
        nilai: nilai?.toFixed(),
        penyebut: penyebut?.toFixed(),
        unsur: [...(unsur ?? [])],
        usulan: usulan?.toFixed(),
        usulanPenyebut: usulanPenyebut?.toFixed(),
        tanggal: tanggal === undefined ? null : dateColumn(tanggal),
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
