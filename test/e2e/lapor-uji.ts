import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { touchKantor } from '../../src/store/offices.ts';
import { transact } from '../../src/store/tx.ts';
import type { TestOffice } from '../support/office.ts';

/** Codes of the reporter units that the reporting tests use. */
export const SEMBUNG = '35.17.01.2006';

/** A figure as it is stored, in short: `nilai 6`, `nihil`, `tanggal 2026-03-27`. */
export interface AngkaTersimpan {
  nama: string;
  isi: string;
  anomali: string[];
  oleh: string;
  pada: string;
}

/** A report with every sent revision, as the database has it. */
export async function laporanTersimpan(office: TestOffice, pelapor: string, bulan = '2026-03') {
  const { prisma } = office.db;
  const people = new Map((await prisma.person.findMany()).map((one) => [one.id, one.nama]));
  const names = new Map((await prisma.indikator.findMany()).map((one) => [`i${one.id}`, one.namaPendek]));
  for (const node of await prisma.planNode.findMany()) names.set(`k${node.id}`, `uang ${node.kode}`);
  const report = await prisma.report.findFirst({
    where: { reporter: { kode: pelapor, officeId: office.officeId }, bulan },
    include: {
      revisions: { orderBy: { revisi: 'asc' } },
      realisasi: { orderBy: { butir: 'asc' } },
      draft: { include: { answers: { orderBy: { butir: 'asc' } } } },
      kendala: true,
      bukti: true,
    },
  });
  if (report === null) return undefined;
  const angka = (revisi: number): AngkaTersimpan[] =>
    report.realisasi
      .filter((one) => one.revisi === revisi)
      .map((one) => ({
        nama: names.get(one.butir) ?? one.butir,
        isi: [one.keadaan, one.nilai?.toString() ?? one.tanggal?.toISOString().slice(0, 10)]
          .filter(Boolean)
          .join(' '),
        anomali: one.anomali,
        oleh: people.get(one.enteredById) ?? '',
        pada: one.enteredAt.toISOString(),
      }))
      .sort((a, b) => (a.nama < b.nama ? -1 : 1));
  return { ...report, angka };
}

/** The figures of the newest revision, in short. */
export async function isiTerkirim(office: TestOffice, pelapor: string, bulan = '2026-03'): Promise<string[]> {
  const report = await laporanTersimpan(office, pelapor, bulan);
  return report === undefined ? [] : report.angka(report.revisi).map(({ nama, isi }) => `${nama}: ${isi}`);
}

/** Changes the office's settings or plan as a person of the office would, so that the bot reads it anew. */
export async function ubahKantor(
  office: Pick<TestOffice, 'db' | 'officeId'>,
  change: (tx: Parameters<Parameters<typeof transact>[1]>[0]) => Promise<unknown>,
): Promise<void> {
  await transact(office.db.prisma, async (tx) => {
    await change(tx);
    await touchKantor(tx, office.officeId);
  });
}

/** Gives a person another role; made when there is no such person. */
export async function tugaskan(
  office: TestOffice,
  who: { telegramId: number; nama: string; peran: string; pelapor: string; sampai?: string },
): Promise<TelegramUser> {
  const { prisma } = office.db;
  const unit = await prisma.reporterUnit.findFirstOrThrow({
    where: { kode: who.pelapor, officeId: office.officeId },
  });
  const telegramId = BigInt(who.telegramId);
  const known = await prisma.person.findUnique({ where: { telegramId } });
  const mulai = new Date('2026-01-02T00:00:00Z');
  const person = known ?? (await prisma.person.create({ data: { telegramId, nama: who.nama } }));
  await prisma.assignment.create({
    data: {
      personId: person.id,
      officeId: office.officeId,
      peran: who.peran,
      reporterId: unit.id,
      plt: who.sampai !== undefined,
      sampai: who.sampai === undefined ? null : new Date(`${who.sampai}T00:00:00Z`),
      mulai,
    },
  });
  if (known !== null) return office.emulator.person(who.telegramId);
  return office.emulator.user({ id: who.telegramId, firstName: who.nama, started: true });
}

/** What the bot said last. */
export function jawaban(user: TelegramUser): string {
  return user.last().text ?? '';
}
