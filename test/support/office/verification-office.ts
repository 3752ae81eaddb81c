import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../../src/app/action.ts';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import { rolesInForce } from '../../../src/app/petugas/roles-in-force.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import {
  assignmentsOfTelegram,
  findPerson,
  insertAssignment,
} from '../../../src/store/kantor/assignments.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import type { OutboxMessage } from '../../../src/store/pesan/outbox.ts';
import { claimReports } from '../../../src/store/realisasi/report-lock.ts';
import { moveReport, type RevisionFigure, writeRevision } from '../../../src/store/realisasi/submissions.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../database/database.ts';
import { peopledDatabase } from '../database/example-database.ts';

/** Monday 6 April 2026, 13.00 WIB: the example's due date, with 15 March reports in. */
export const MONDAY_13 = Temporal.Instant.from('2026-04-06T13:00:00+07:00');

/** The example office with its invented people and reports, and people who do things there. */
export interface VerificationOffice {
  db: FreshDatabase;
  office: Office;
  /** Messages to others, of every act so far. */
  sent: OutboxMessage[];
  /** Does something as one of the example's people, in a transaction of its own. */
  actAs<T>(name: string, work: (act: OfficerAction) => Promise<T>, at?: Office): Promise<T>;
  personId(name: string): Promise<number>;
  reporterId(namaPendek: string): number;
  /** The report of a unit's month. */
  report(namaPendek: string, month?: string): Promise<{ id: number; revision: number; status: string }>;
  /** Gives a second role. @param until last day of an acting role */
  assign(name: string, role: 'seksi' | 'operator_desa', namaPendek: string, until?: string): Promise<number>;
  /** A further revision, as /ubah makes it; nothing when somebody else moved the report first. */
  change(namaPendek: string, who: string, figures?: Partial<RevisionFigure>[]): Promise<void>;
}

const telegramIdOf = (name: string) => DEMO_PEOPLE.find((one) => one.name === name)!.telegramId;

/** Opens an office of a test's own; call `db.drop()` afterwards. */
export async function verificationOffice(now = MONDAY_13): Promise<VerificationOffice> {
  const db = await peopledDatabase(now);
  const say = createTranslator('id');
  const sent: OutboxMessage[] = [];
  const { officeId } = db;
  const office = (await loadOffice(db.prisma, officeId))!;
  const reporterId = (name: string) => office.reporters.find((one) => one.namaPendek === name)!.id;
  const report = async (name: string, month = '2026-03') =>
    await db.prisma.report.findFirstOrThrow({ where: { reporterId: reporterId(name), month } });
  const personId = async (name: string) =>
    (await findPerson(db.prisma, { telegramId: telegramIdOf(name) }))!.id;
  const actOf = async (tx: Tx, name: string, at: Office): Promise<OfficerAction> => {
    const telegramId = telegramIdOf(name);
    const roles = rolesInForce(await assignmentsOfTelegram(tx, telegramId), now, at.zone);
    const person = (await findPerson(tx, { telegramId }))!;
    const officer = { ...person, assignments: roles };
    return { tx, now, say, officer, office: at, send: (message) => void sent.push(message) };
  };
  return {
    db,
    office,
    sent,
    reporterId,
    report,
    personId,
    actAs: (name, work, at = office) =>
      transact(db.prisma, async (tx) => await work(await actOf(tx, name, at))),
    async assign(name, role, unit, until) {
      const at = new Date('2026-04-01T00:00:00Z');
      const id = await personId(name);
      return await insertAssignment(db.prisma, {
        personId: id,
        officeId,
        role,
        reporterId: reporterId(unit),
        plt: until !== undefined,
        until,
        now: at,
      });
    },
    async change(name, who, figures = []) {
      const { id, revision, status } = await report(name);
      const old = await db.prisma.realisasi.findMany({ where: { reportId: id, revision } });
      const by = await personId(who);
      const at = new Date(now.epochMilliseconds);
      await transact(db.prisma, async (tx) => {
        const [report] = await claimReports(tx, [{ reportId: id, revision }], status as 'diajukan');
        if (report === undefined) return;
        await moveReport(report, {
          personId: by,
          role: 'seksi',
          now: at,
          to: 'diajukan',
          step: 'ajukan',
          newRevision: revision + 1,
        });
        await writeRevision(report, {
          revision: revision + 1,
          kind: 'ubah',
          reason: 'salah ketik',
          sentById: by,
          sentAt: at,
          complete: true,
          timeliness: 'tepat_waktu',
          figures: figures.map((one, i) => ({
            butir: old[i]!.butir,
            indikatorId: old[i]!.indikatorId ?? undefined,
            nodeId: old[i]!.nodeId ?? undefined,
            state: 'nihil',
            anomaly: [],
            enteredById: by,
            enteredAt: at,
            ...one,
          })),
        });
      });
    },
  };
}
