import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { insertAssignment, savePerson, setLastDay } from '../../src/store/assignments.ts';
import { insertInvitations } from '../../src/store/invitations.ts';
import { transact } from '../../src/store/tx.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from './jobs-office.ts';

let office: JobsOffice;
let satu: JobsProcess;
beforeEach(async () => {
  office = await startJobsOffice();
  satu = office.process();
  await satu.at('2026-04-01T09:00:00+07:00');
});
afterEach(() => office.stop());

let account = 7_600_001;

/** Somebody acting until a day. */
async function plt(nama: string, peran: 'camat' | 'sekcam', sampai: string) {
  const id = account++;
  const orang = office.emulator.user({ id, firstName: nama, started: true });
  const now = new Date('2026-02-02T01:00:00Z');
  const ids = await transact(office.db.prisma, async (tx) => {
    const personId = await savePerson(tx, { telegramId: id, nama, now });
    const role = { personId, officeId: office.officeId, peran, plt: true, sampai, now };
    return { personId, penugasanId: await insertAssignment(tx, role) };
  });
  return { orang, ...ids };
}

const tentang = (orang: TelegramUser, kata: RegExp) =>
  orang
    .messages()
    .map((one) => one.text ?? '')
    .filter((text) => kata.test(text));

test('the end is told seven days and one day before, on the day, and after it, each once', async () => {
  const { orang } = await plt('Wulan', 'camat', '2026-04-30');
  const [sekcam, kasubbag, camat] = ['Sekcam', 'Kasubbag Perencanaan', 'Camat'].map((nama) =>
    office.orang(nama),
  );
  const counts = () => [orang, sekcam!, kasubbag!, camat!].map((one) => tentang(one, /Masa tugas/).length);
  await satu.at('2026-04-22T09:00:00+07:00');
  expect(counts()).toEqual([0, 0, 0, 0]);
  await satu.at('2026-04-23T06:59:00+07:00');
  expect(counts()).toEqual([0, 0, 0, 0]);
  await satu.at('2026-04-23T07:00:00+07:00');
  await satu.at('2026-04-24T09:00:00+07:00');
  expect(counts()).toEqual([1, 1, 1, 0]);
  expect(orang.last().text).toContain('berakhir Kamis, 30 April (7 hari lagi)');
  expect(
    sekcam!
      .last()
      .inlineKeyboard.flat()
      .map((one) => one.text),
  ).toContain('Perpanjang Plt.');
  expect(tentang(kasubbag!, /dijabat Camat seperti semula/)).toHaveLength(1);
  await satu.at('2026-04-29T09:00:00+07:00');
  expect(counts()).toEqual([2, 2, 2, 0]);
  await satu.at('2026-04-30T09:00:00+07:00');
  expect(counts()).toEqual([3, 3, 3, 0]);
  expect(orang.last().text).toContain('(hari ini)');
  // 1 May is a holiday; the regular camat hears on Monday that the duty is theirs again.
  await satu.at('2026-05-04T07:00:00+07:00');
  await office.process('dua').at('2026-05-04T07:01:00+07:00');
  expect(counts()).toEqual([4, 4, 4, 1]);
  expect(orang.last().text).toContain('sudah berakhir');
  expect(tentang(camat!, /kembali kepada Anda/)).toHaveLength(1);
  const event = await office.db.prisma.officeEvent.findFirstOrThrow({ where: { tindakan: 'akhiri' } });
  expect(event).toMatchObject({ oleh: 'program', perihal: 'peran', objek: 'Plt. Camat' });
});

test('a program that was off on one of these days tells once, with the days that are left', async () => {
  const { orang } = await plt('Wulan', 'sekcam', '2026-04-30');
  await satu.at('2026-04-27T09:00:00+07:00');
  expect(tentang(orang, /Masa tugas/)).toHaveLength(1);
  expect(orang.last().text).toContain('(3 hari lagi)');
  expect(tentang(office.orang('Camat'), /Masa tugas Wulan/)).toHaveLength(1);
  await satu.at('2026-05-20T09:00:00+07:00');
  expect(tentang(orang, /Masa tugas/)).toHaveLength(1);
});

test('extended or ended meanwhile, nothing is said about the old day', async () => {
  const lama = await plt('Wulan', 'camat', '2026-04-30');
  const habis = await plt('Yuda', 'sekcam', '2026-04-30');
  await satu.at('2026-04-23T09:00:00+07:00');
  await transact(office.db.prisma, (tx) => setLastDay(tx, lama.penugasanId, '2026-06-30'));
  await office.db.prisma.assignment.update({
    where: { id: habis.penugasanId },
    data: { endedAt: new Date() },
  });
  await satu.at('2026-04-30T09:00:00+07:00');
  await satu.at('2026-05-04T09:00:00+07:00');
  expect(tentang(lama.orang, /Masa tugas/)).toHaveLength(1);
  expect(tentang(habis.orang, /Masa tugas/)).toHaveLength(1);
  await satu.at('2026-06-23T09:00:00+07:00');
  expect(tentang(lama.orang, /30 Juni/)).toHaveLength(1);
});

test('links made under the role end with it, and an office without a manager is warned', async () => {
  const { prisma } = office.db;
  await prisma.assignment.updateMany({
    where: { peran: { in: ['camat', 'sekcam', 'kasubbag'] } },
    data: { endedAt: new Date() },
  });
  const { orang, personId } = await plt('Wulan', 'sekcam', '2026-04-30');
  const waktu = { now: new Date('2026-04-29T01:00:00Z'), expiresAt: new Date('2026-05-06T01:00:00Z') };
  const undangan = { tokenHash: 'x', officeId: office.officeId, peran: 'pengamat' as const, plt: false };
  await insertInvitations(prisma, [{ ...undangan, createdById: personId, ...waktu }]);
  await satu.at('2026-04-23T09:00:00+07:00');
  expect(orang.last().text).toContain('tidak ada lagi yang dapat mengundang');
  await satu.at('2026-05-04T09:00:00+07:00');
  const { expiresAt } = await prisma.invitation.findFirstOrThrow({ where: { createdById: personId } });
  expect(expiresAt.toISOString()).toBe('2026-05-04T02:00:00.000Z');
});
