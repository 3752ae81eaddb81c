import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/people/telegram-user.ts';
import { transact } from '../../src/store/database/tx.ts';
import { insertAssignment, savePerson, setLastDay } from '../../src/store/kantor/assignments.ts';
import { insertInvitations } from '../../src/store/kantor/invitations.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../support/office/jobs-office.ts';

let office: JobsOffice;
let one: JobsProcess;
beforeEach(async () => {
  office = await startJobsOffice();
  one = office.process();
  await one.at('2026-04-01T09:00:00+07:00');
});
afterEach(() => office.stop());

let account = 7_600_001;

/** Somebody acting until a day. */
async function plt(name: string, role: 'camat' | 'sekcam', until: string) {
  const id = account++;
  const person = office.emulator.user({ id, firstName: name, started: true });
  const now = new Date('2026-02-02T01:00:00Z');
  const ids = await transact(office.db.prisma, async (tx) => {
    const personId = await savePerson(tx, { telegramId: id, name, now });
    const held = { personId, officeId: office.officeId, role, plt: true, until, now };
    return { personId, assignmentId: await insertAssignment(tx, held) };
  });
  return { person, ...ids };
}

const about = (person: TelegramUser, words: RegExp) =>
  person
    .messages()
    .map((one) => one.text ?? '')
    .filter((text) => words.test(text));

test('the end is told seven days and one day before, on the day, and after it, each once', async () => {
  const { person } = await plt('Wulan', 'camat', '2026-04-30');
  const [sekcam, kasubbag, camat] = ['Sekcam', 'Kasubbag Perencanaan', 'Camat'].map((name) =>
    office.person(name),
  );
  const counts = () => [person, sekcam!, kasubbag!, camat!].map((one) => about(one, /Masa tugas/).length);
  await one.at('2026-04-22T09:00:00+07:00');
  expect(counts()).toEqual([0, 0, 0, 0]);
  await one.at('2026-04-23T06:59:00+07:00');
  expect(counts()).toEqual([0, 0, 0, 0]);
  await one.at('2026-04-23T07:00:00+07:00');
  await one.at('2026-04-24T09:00:00+07:00');
  expect(counts()).toEqual([1, 1, 1, 0]);
  expect(person.last().text).toContain('berakhir Kamis, 30 April (7 hari lagi)');
  expect(
    sekcam!
      .last()
      .inlineKeyboard.flat()
      .map((one) => one.text),
  ).toContain('Perpanjang Plt.');
  expect(about(kasubbag!, /dijabat Camat seperti semula/)).toHaveLength(1);
  await one.at('2026-04-29T09:00:00+07:00');
  expect(counts()).toEqual([2, 2, 2, 0]);
  await one.at('2026-04-30T09:00:00+07:00');
  expect(counts()).toEqual([3, 3, 3, 0]);
  expect(person.last().text).toContain('(hari ini)');
  // 1 May is a holiday; the regular camat hears on Monday that the duty is theirs again.
  await one.at('2026-05-04T07:00:00+07:00');
  await office.process('dua').at('2026-05-04T07:01:00+07:00');
  expect(counts()).toEqual([4, 4, 4, 1]);
  expect(person.last().text).toContain('sudah berakhir');
  expect(about(camat!, /kembali kepada Anda/)).toHaveLength(1);
  const event = await office.db.prisma.officeEvent.findFirstOrThrow({ where: { action: 'akhiri' } });
  expect(event).toMatchObject({ by: 'program', subject: 'peran', object: 'Plt. Camat' });
});

test('a program that was off on one of these days tells once, with the days that are left', async () => {
  const { person } = await plt('Wulan', 'sekcam', '2026-04-30');
  await one.at('2026-04-27T09:00:00+07:00');
  expect(about(person, /Masa tugas/)).toHaveLength(1);
  expect(person.last().text).toContain('(3 hari lagi)');
  expect(about(office.person('Camat'), /Masa tugas Wulan/)).toHaveLength(1);
  await one.at('2026-05-20T09:00:00+07:00');
  expect(about(person, /Masa tugas/)).toHaveLength(1);
});

test('extended or ended meanwhile, nothing is said about the old day', async () => {
  const old = await plt('Wulan', 'camat', '2026-04-30');
  const expiry = await plt('Yuda', 'sekcam', '2026-04-30');
  await one.at('2026-04-23T09:00:00+07:00');
  await transact(office.db.prisma, (tx) => setLastDay(tx, old.assignmentId, '2026-06-30'));
  await office.db.prisma.assignment.update({
    where: { id: expiry.assignmentId },
    data: { endedAt: new Date() },
  });
  await one.at('2026-04-30T09:00:00+07:00');
  await one.at('2026-05-04T09:00:00+07:00');
  expect(about(old.person, /Masa tugas/)).toHaveLength(1);
  expect(about(expiry.person, /Masa tugas/)).toHaveLength(1);
  await one.at('2026-06-23T09:00:00+07:00');
  expect(about(old.person, /30 Juni/)).toHaveLength(1);
});

test('links made under the role end with it, and an office without a manager is warned', async () => {
  const { prisma } = office.db;
  await prisma.assignment.updateMany({
    where: { role: { in: ['camat', 'sekcam', 'kasubbag'] } },
    data: { endedAt: new Date() },
  });
  const { person, personId } = await plt('Wulan', 'sekcam', '2026-04-30');
  const time = { now: new Date('2026-04-29T01:00:00Z'), expiresAt: new Date('2026-05-06T01:00:00Z') };
  const invitation = { tokenHash: 'x', officeId: office.officeId, role: 'pengamat' as const, plt: false };
  await insertInvitations(prisma, [{ ...invitation, createdById: personId, ...time }]);
  await one.at('2026-04-23T09:00:00+07:00');
  expect(person.last().text).toContain('tidak ada lagi yang dapat mengundang');
  await one.at('2026-05-04T09:00:00+07:00');
  const { expiresAt } = await prisma.invitation.findFirstOrThrow({ where: { createdById: personId } });
  expect(expiresAt.toISOString()).toBe('2026-05-04T02:00:00.000Z');
});
