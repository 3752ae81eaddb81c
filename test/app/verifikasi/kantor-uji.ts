import { Temporal } from 'temporal-polyfill';
import { ORANG_DEMO } from '../../../src/app/contoh/orang-demo.ts';
import type { TindakanPetugas } from '../../../src/app/pelaku.ts';
import { yangBerlaku } from '../../../src/app/petugas/roles-in-force.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import { assignmentsOfTelegram, findPerson, insertAssignment } from '../../../src/store/assignments.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import type { OutboxMessage } from '../../../src/store/outbox.ts';
import { claimReports } from '../../../src/store/report-lock.ts';
import { moveReport, type RevisionFigure, writeRevision } from '../../../src/store/submissions.ts';
import { type Tx, transact } from '../../../src/store/tx.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { peopledDatabase } from '../../support/example-database.ts';

/** Monday 6 April 2026, 13.00 WIB: the example's due date, with 15 March reports in. */
export const SENIN_13 = Temporal.Instant.from('2026-04-06T13:00:00+07:00');

/** The example office with its invented people and reports, and people who do things there. */
export interface KantorUji {
  db: FreshDatabase;
  kantor: Kantor;
  /** Messages to others, of every act so far. */
  terkirim: OutboxMessage[];
  /** Does something as one of the example's people, in a transaction of its own. */
  sebagai<T>(nama: string, work: (act: TindakanPetugas) => Promise<T>, di?: Kantor): Promise<T>;
  personId(nama: string): Promise<number>;
  pelaporId(namaPendek: string): number;
  /** The report of a unit's month. */
  laporan(namaPendek: string, bulan?: string): Promise<{ id: number; revisi: number; status: string }>;
  /** Gives a second role. @param sampai last day of an acting role */
  tugaskan(
    nama: string,
    peran: 'seksi' | 'operator_desa',
    namaPendek: string,
    sampai?: string,
  ): Promise<number>;
  /** A further revision, as /ubah makes it; nothing when somebody else moved the report first. */
  ubah(namaPendek: string, oleh: string, figures?: Partial<RevisionFigure>[]): Promise<void>;
}

const telegramIdOf = (nama: string) => ORANG_DEMO.find((one) => one.nama === nama)!.telegramId;

/** Opens an office of a test's own; call `db.drop()` afterwards. */
export async function kantorUji(now = SENIN_13): Promise<KantorUji> {
  const db = await peopledDatabase(now);
  const say = createTranslator('id');
  const terkirim: OutboxMessage[] = [];
  const { officeId } = db;
  const kantor = (await loadKantor(db.prisma, officeId))!;
  const pelaporId = (nama: string) => kantor.pelapor.find((one) => one.namaPendek === nama)!.id;
  const laporan = async (nama: string, bulan = '2026-03') =>
    await db.prisma.report.findFirstOrThrow({ where: { reporterId: pelaporId(nama), bulan } });
  const personId = async (nama: string) =>
    (await findPerson(db.prisma, { telegramId: telegramIdOf(nama) }))!.id;
  const actOf = async (tx: Tx, nama: string, di: Kantor): Promise<TindakanPetugas> => {
    const telegramId = telegramIdOf(nama);
    const roles = yangBerlaku(await assignmentsOfTelegram(tx, telegramId), now, di.zona);
    const person = (await findPerson(tx, { telegramId }))!;
    const petugas = { ...person, penugasan: roles };
    return { tx, now, say, petugas, kantor: di, kirim: (message) => void terkirim.push(message) };
  };
  return {
    db,
    kantor,
    terkirim,
    pelaporId,
    laporan,
    personId,
    sebagai: (nama, work, di = kantor) =>
      transact(db.prisma, async (tx) => await work(await actOf(tx, nama, di))),
    async tugaskan(nama, peran, unit, sampai) {
      const at = new Date('2026-04-01T00:00:00Z');
      const id = await personId(nama);
      return await insertAssignment(db.prisma, {
        personId: id,
        officeId,
        peran,
        pelaporId: pelaporId(unit),
        plt: sampai !== undefined,
        sampai,
        now: at,
      });
    },
    async ubah(nama, oleh, figures = []) {
      const { id, revisi, status } = await laporan(nama);
      const old = await db.prisma.realisasi.findMany({ where: { reportId: id, revisi } });
      const by = await personId(oleh);
      const at = new Date(now.epochMilliseconds);
      await transact(db.prisma, async (tx) => {
        const [report] = await claimReports(tx, [{ reportId: id, revisi }], status as 'diajukan');
        if (report === undefined) return;
        await moveReport(report, {
          personId: by,
          peran: 'seksi',
          now: at,
          ke: 'diajukan',
          langkah: 'ajukan',
          revisiBaru: revisi + 1,
        });
        await writeRevision(report, {
          revisi: revisi + 1,
          jenis: 'ubah',
          alasan: 'salah ketik',
          sentById: by,
          sentAt: at,
          lengkap: true,
          ketepatan: 'tepat_waktu',
          figures: figures.map((one, i) => ({
            butir: old[i]!.butir,
            indikatorId: old[i]!.indikatorId ?? undefined,
            nodeId: old[i]!.nodeId ?? undefined,
            keadaan: 'nihil',
            anomali: [],
            enteredById: by,
            enteredAt: at,
            ...one,
          })),
        });
      });
    },
  };
}
