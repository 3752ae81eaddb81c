import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { touchOffice } from '../../../src/store/kantor/offices.ts';
import type { TestOffice } from '../office/office.ts';

/** Codes of the reporter units that the reporting tests use. */
export const SEMBUNG = '35.17.01.2006';

/** A figure as it is stored, in short: `nilai 6`, `nihil`, `tanggal 2026-03-27`. */
export interface StoredAngka {
  name: string;
  content: string;
  anomaly: string[];
  by: string;
  at: string;
}

/** A report with every sent revision, as the database has it. */
export async function storedReport(office: TestOffice, reporter: string, month = '2026-03') {
  const { prisma } = office.db;
  const people = new Map((await prisma.person.findMany()).map((one) => [one.id, one.name]));
  const names = new Map((await prisma.indikator.findMany()).map((one) => [`i${one.id}`, one.namaPendek]));
  for (const node of await prisma.planNode.findMany()) names.set(`k${node.id}`, `uang ${node.kode}`);
  const report = await prisma.report.findFirst({
    where: { reporter: { kode: reporter, officeId: office.officeId }, month },
    include: {
      revisions: { orderBy: { revision: 'asc' } },
      realisasi: { orderBy: { butir: 'asc' } },
      draft: { include: { answers: { orderBy: { butir: 'asc' } } } },
      kendala: true,
      bukti: true,
    },
  });
  if (report === null) return undefined;
  const angka = (revision: number): StoredAngka[] =>
    report.realisasi
      .filter((one) => one.revision === revision)
      .map((one) => ({
        name: names.get(one.butir) ?? one.butir,
        content: [one.state, one.value?.toString() ?? one.date?.toISOString().slice(0, 10)]
          .filter(Boolean)
          .join(' '),
        anomaly: one.anomaly,
        by: people.get(one.enteredById) ?? '',
        at: one.enteredAt.toISOString(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...report, angka };
}

/** The figures of the newest revision, in short. */
export async function sentContent(
  office: TestOffice,
  reporter: string,
  month = '2026-03',
): Promise<string[]> {
  const report = await storedReport(office, reporter, month);
  return report === undefined
    ? []
    : report.angka(report.revision).map(({ name, content }) => `${name}: ${content}`);
}

/** Changes the office's settings or plan as a person of the office would, so that the bot reads it anew. */
export async function changeOffice(
  office: Pick<TestOffice, 'db' | 'officeId'>,
  change: (tx: Parameters<Parameters<typeof transact>[1]>[0]) => Promise<unknown>,
): Promise<void> {
  await transact(office.db.prisma, async (tx) => {
    await change(tx);
    await touchOffice(tx, office.officeId);
  });
}

/** Gives a person another role; made when there is no such person. */
export async function assign(
  office: TestOffice,
  who: { telegramId: number; name: string; role: string; reporter: string; until?: string },
): Promise<TelegramUser> {
  const { prisma } = office.db;
  const unit = await prisma.reporterUnit.findFirstOrThrow({
    where: { kode: who.reporter, officeId: office.officeId },
  });
  const telegramId = BigInt(who.telegramId);
  const known = await prisma.person.findUnique({ where: { telegramId } });
  const start = new Date('2026-01-02T00:00:00Z');
  const person = known ?? (await prisma.person.create({ data: { telegramId, name: who.name } }));
  await prisma.assignment.create({
    data: {
      personId: person.id,
      officeId: office.officeId,
      role: who.role,
      reporterId: unit.id,
      plt: who.until !== undefined,
      until: who.until === undefined ? null : new Date(`${who.until}T00:00:00Z`),
      start,
    },
  });
  if (known !== null) return office.emulator.person(who.telegramId);
  return office.emulator.user({ id: who.telegramId, firstName: who.name, started: true });
}

/** What the bot said last. */
export function answer(user: TelegramUser): string {
  return user.last().text ?? '';
}
