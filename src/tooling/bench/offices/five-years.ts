import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { loadExample } from '../../../app/example/load-example.ts';
import { asDate } from '../../../domain/kalender/instant.ts';
import { type Month, monthNumber, monthsBetween, yearOf } from '../../../domain/kalender/month.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import { askedUnit, indikatorButirKey, moneyButirKey } from '../../../domain/realisasi/butir.ts';
import type { Indikator, Plan, PlanNode, Reporter } from '../../../domain/rencana/plan.ts';
import { type Tx, transact } from '../../../store/database/tx.ts';
import { loadOffice } from '../../../store/kantor/offices.ts';
import {
  insertDemoOfficers,
  insertWholeReports,
  type WholeFigure,
  type WholeReport,
} from '../../../store/realisasi/demo-writes.ts';
import type { OpenDatabase } from './office-database.ts';

const BEGIN = Temporal.Instant.from('2026-01-02T01:00:00Z');
const FIRST_TELEGRAM_ID = 6_000_001;

/** The plan's five budget years. */
const MONTHS = monthsBetween('2026-01', '2030-12');

/** Obstacles after it still wait for the camat. */
const DECIDED_UNTIL: Month = '2030-09';

/** Ids above those of the documents. */
const PHOTOS_FROM = 1_000;

/** The person in each seat of the office. */
interface Seats {
  reporter: ReadonlyMap<number, number>;
  sekcam: number;
  camat: number;
}

/**
 * The example of Perak, loaded as anybody loads it, with a person in every seat and five whole years of reports: each
 * month the money and output of every sub kegiatan, and every desa's six figures with a photo.
 */
export async function makeFiveYears({ database }: OpenDatabase): Promise<void> {
  const { officeId } = await transact(database.prisma, (tx) => loadExample(tx, 'perak', BEGIN));
  const { office, seats } = await transact(database.prisma, (tx) => seat(tx, officeId));
  for (let first = 0; first < MONTHS.length; first += 12) {
    const reports = MONTHS.slice(first, first + 12).flatMap((reportMonth) =>
      office.reporters.flatMap((reporter) => reportOf(office, reporter, reportMonth, seats)),
    );
    await transact(database.prisma, (tx) => insertWholeReports(tx, reports));
  }
  await keepPhotos(database);
}

async function seat(tx: Tx, officeId: number): Promise<{ office: Office; seats: Seats }> {
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} was not stored`);
  const first = FIRST_TELEGRAM_ID + 2;
  const officers = office.reporters.map(({ id, kind, name }, place) => ({
    telegramId: first + place,
    name: `Petugas ${name}`,
    officeId,
    role: kind === 'desa' ? ('operator_desa' as const) : ('seksi' as const),
    reporterId: id,
  }));
  const heads = [
    { telegramId: FIRST_TELEGRAM_ID, name: 'Sekcam', officeId, role: 'sekcam' as const },
    { telegramId: FIRST_TELEGRAM_ID + 1, name: 'Camat', officeId, role: 'camat' as const },
  ];
  const people = await insertDemoOfficers(tx, [...heads, ...officers], asDate(BEGIN));
  const person = (telegramId: number) => people.get(telegramId) ?? 0;
  const reporter = new Map(officers.map(({ reporterId, telegramId }) => [reporterId, person(telegramId)]));
  const seats = { reporter, sekcam: person(FIRST_TELEGRAM_ID), camat: person(FIRST_TELEGRAM_ID + 1) };
  return { office, seats };
}

/** A reporter's month, sent, verified and approved in the month after it; nothing of the bendahara. */
function reportOf(office: Office, reporter: Reporter, reportMonth: Month, seats: Seats): WholeReport[] {
  const [plan] = office.plans;
  if (plan === undefined) throw new Error(`office ${office.id} has no plan`);
  const figures =
    reporter.kind === 'desa' ? desaFigures(plan, reportMonth) : unitFigures(plan, reporter, reportMonth);
  if (figures.length === 0) return [];
  const day = (add: number) =>
    new Date(Date.UTC(yearOf(reportMonth), monthNumber(reportMonth), add, 2, reporter.id % 60));
  const personId = seats.reporter.get(reporter.id) ?? 0;
  const [item] = figures;
  return [
    {
      reporterId: reporter.id,
      month: reportMonth,
      planId: plan.id,
      status: 'disetujui',
      sentById: personId,
      sentAt: day(3),
      complete: true,
      timeliness: 'tepat_waktu',
      figures,
      events: [
        {
          step: 'ajukan',
          personId,
          role: reporter.kind === 'desa' ? 'operator_desa' : 'seksi',
          at: day(3),
        },
        { step: 'verifikasi', personId: seats.sekcam, role: 'sekcam', at: day(9) },
        { step: 'setujui', personId: seats.camat, role: 'camat', at: day(12) },
      ],
      kendala:
        reporter.kind === 'desa' || item === undefined
          ? []
          : [
              {
                butir: [item.butir],
                text: 'Bahan datang terlambat',
                wantsDecision: monthNumber(reportMonth) % 3 === 0,
              },
            ],
    },
  ];
}

function desaFigures(plan: Plan, reportMonth: Month): WholeFigure[] {
  return plan.indikators.filter((one) => one.pelapor === 'desa').map((one) => figure(one, reportMonth));
}

function unitFigures(plan: Plan, reporter: Reporter, reportMonth: Month): WholeFigure[] {
  const asked = (one: Indikator) =>
    askedUnit(plan, one) === reporter.id && (one.pelapor !== 'iku' || monthNumber(reportMonth) === 12);
  const owned = plan.nodes.filter((one) => one.level === 'sub_kegiatan' && one.ownerId === reporter.id);
  return [
    ...plan.indikators.filter(asked).map((one) => figure(one, reportMonth)),
    ...owned.map((node) => money(node, reportMonth)),
  ];
}

/** An even twelfth of what the plan has, month by month. */
function money(node: PlanNode, reportMonth: Month): WholeFigure {
  const pagu = node.pagu.find((one) => one.year === yearOf(reportMonth))?.value ?? new Decimal(0);
  const value = pagu.div(13).mul(monthNumber(reportMonth)).floor();
  return { butir: moneyButirKey(node.id), nodeId: node.id, state: 'nilai', value };
}

/** A dated event is open until the first month in which it is asked, done then, and not named any more. */
function figure(indikator: Indikator, reportMonth: Month): WholeFigure {
  const key = { butir: indikatorButirKey(indikator.id), indikatorId: indikator.id, nodeId: indikator.nodeId };
  const month = monthNumber(reportMonth);
  if (indikator.jenisNilai !== 'tanggal') {
    const value = new Decimal(indikator.pertanyaan === 'tambahan' ? 1 : month);
    return { ...key, state: 'nilai', value };
  }
  const done = indikator.diminta.jenis === 'sampai_selesai' ? indikator.diminta.mulai : 12;
  return month === done
    ? { ...key, state: 'tanggal', date: `${reportMonth}-20` }
    : { ...key, state: 'belum' };
}

/** Every desa's report has a photo, and old obstacles are decided. */
async function keepPhotos({ pool }: OpenDatabase['database']): Promise<void> {
  const desa = `"Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId" AND u."kind" = 'desa'`;
  await pool.query(`INSERT INTO "StoredFile" ("id", "sha256", "mime", "name", "size", "content", "fingerprint", "createdAt")
    SELECT r."id" + ${PHOTOS_FROM}, md5(r."id"::text) || md5(r."month"), 'image/jpeg', 'foto.jpg', 1, '\\x00',
      left(md5('foto' || r."id"), 16), r."createdAt" FROM ${desa}`);
  await pool.query(`INSERT INTO "Bukti"
      ("reportId", "revision", "fileId", "telegramFileId", "name", "state", "personId", "at")
    SELECT r."id", 1, f."id", 'foto' || r."id", f."name", 'tersimpan', v."sentById", r."createdAt"
    FROM ${desa} JOIN "ReportRevision" v ON v."reportId" = r."id" JOIN "StoredFile" f ON f."id" = r."id" + ${PHOTOS_FROM}`);
  await pool.query(
    `UPDATE "Kendala" k SET "decision" = 'setuju' FROM "Report" r WHERE r."id" = k."reportId" AND r."month" <= $1`,
    [DECIDED_UNTIL],
  );
}
