import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { acceptInvitation } from '../../../src/app/pendaftaran/accept-invitation.ts';
import { createInvitation, type Invitation } from '../../../src/app/pendaftaran/create-invitation.ts';
import { transact } from '../../../src/store/database/tx.ts';
import {
  assignmentsOfTelegram,
  findPerson,
  officeAssignments,
} from '../../../src/store/kantor/assignments.ts';
import { saveAnswer } from '../../../src/store/realisasi/drafts.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../../support/office/people-office.ts';

let office: PeopleOffice;
let sekcam: TestPerson;
let sembung: number;
beforeAll(async () => {
  office = await peopleOffice();
  sekcam = await office.give('Sekcam', 'sekcam');
  sembung = await office.desa('Sembung');
});
beforeEach(() => office.sent.splice(0));
afterAll(() => office.db.drop());

let account = 9_000_001;
const newAccount = () => account++;

async function invite(more: Partial<Invitation> = {}): Promise<string> {
  const base = { officeId: office.officeId, role: 'operator_desa', reporterId: sembung } as const;
  const invitation = { ...base, createdById: sekcam.id, now: wib('2026-04-01T08:00'), ...more };
  const { token } = await transact(office.db.prisma, (tx) => createInvitation(tx, invitation));
  return token;
}

/** Presses the link; gives the refusal's code, or "ok". */
async function press(token: string, telegramId: number, now = '2026-04-02T08:00') {
  const send = (message: (typeof office.sent)[number]) => void office.sent.push(message);
  return await transact(office.db.prisma, (tx) =>
    acceptInvitation({ tx, now: wib(now), say: office.say, send }, { token, telegramId, name: 'Siti' }),
  );
}
const outcome = (result: Awaited<ReturnType<typeof press>>) => (result.ok ? 'ok' : result.refusal.code);
const rolesOf = (telegramId: number) =>
  transact(office.db.prisma, (tx) => assignmentsOfTelegram(tx, telegramId));

describe('an invitation', () => {
  test('binds the account to the role, keeps only the hash, and tells who made it', async () => {
    const token = await invite();
    const siti = newAccount();
    const result = await press(token, siti);
    expect(result).toMatchObject({ ok: true, value: { reporter: { name: 'Desa Sembung' }, opened: [] } });
    expect(await rolesOf(siti)).toMatchObject([{ role: 'operator_desa', reporterId: sembung, plt: false }]);
    const stored = JSON.stringify(await office.db.prisma.invitation.findMany());
    expect(stored).not.toContain(token);
    expect(office.sent).toMatchObject([{ chatId: sekcam.telegramId, kind: 'kabar' }]);
  });

  test('fits a start link', async () => {
    expect(await invite()).toMatch(/^[\w-]{32}$/);
  });

  test('is for one account only, and says so differently to the one who used it', async () => {
    const token = await invite();
    const [first, second] = [newAccount(), newAccount()];
    expect(outcome(await press(token, first))).toBe('ok');
    expect(outcome(await press(token, first))).toBe('undangan-sudah-anda-pakai');
    expect(outcome(await press(token, second))).toBe('undangan-terpakai');
    expect(await transact(office.db.prisma, (tx) => findPerson(tx, { telegramId: second }))).toBeUndefined();
  });

  test('lets one of two accounts through that press at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const token = await invite();
      const outcomes = await Promise.all([press(token, newAccount()), press(token, newAccount())]);
      expect(outcomes.map(outcome).sort()).toEqual(['ok', 'undangan-terpakai']);
    }
  });

  test('works until the end of seven days and not after', async () => {
    const token = await invite();
    expect(outcome(await press(token, newAccount(), '2026-04-08T08:00'))).toBe('undangan-kedaluwarsa');
    expect(outcome(await press(token, newAccount(), '2026-04-08T07:59'))).toBe('ok');
  });

  test('that nobody made is not known', async () => {
    expect(outcome(await press('x'.repeat(32), newAccount()))).toBe('undangan-tidak-dikenal');
  });

  test('for a role that the person holds is kept for somebody else', async () => {
    const siti = newAccount();
    await press(await invite(), siti);
    const token = await invite();
    expect(await press(token, siti)).toMatchObject({
      refusal: { code: 'peran-sudah-dipegang', role: 'Operator Desa Sembung' },
    });
    expect(outcome(await press(token, newAccount()))).toBe('ok');
  });

  test('adds a second role to the same account', async () => {
    const siti = newAccount();
    await press(await invite(), siti);
    await press(await invite({ role: 'kasubbag', reporterId: undefined }), siti);
    expect((await rolesOf(siti)).map((one) => one.role)).toEqual(['operator_desa', 'kasubbag']);
  });

  test('for good ends the same role as Plt', async () => {
    const siti = newAccount();
    await press(await invite({ plt: true, until: '2026-06-30' }), siti);
    await press(await invite(), siti);
    expect(await rolesOf(siti)).toMatchObject([{ plt: false, until: undefined }]);
  });

  test('as Plt gives nothing after its last day', async () => {
    const token = await invite({ plt: true, until: '2026-04-02' });
    expect(outcome(await press(token, newAccount(), '2026-04-03T00:00'))).toBe('undangan-kedaluwarsa');
    expect(outcome(await press(token, newAccount(), '2026-04-02T23:59'))).toBe('ok');
  });
});

describe('whoever made it', () => {
  const kasubbagLink = async (by: TestPerson, more: Partial<Invitation> = {}) =>
    await invite({ createdById: by.id, role: 'pengamat', reporterId: undefined, ...more });

  test('cannot use it, for whatever role', async () => {
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    for (const role of ['pengamat', 'camat', 'sekcam'] as const) {
      const token = await kasubbagLink(kasubbag, { role });
      expect(outcome(await press(token, kasubbag.telegramId))).toBe('undangan-sendiri');
    }
    expect((await rolesOf(kasubbag.telegramId)).map((one) => one.role)).toEqual(['kasubbag']);
  });

  test('must be allowed to give the role when it is used, by a role held since it was made', async () => {
    const { prisma } = office.db;
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    expect(outcome(await press(await kasubbagLink(kasubbag, { role: 'sekcam' }), newAccount()))).toBe(
      'undangan-gugur',
    );
    const plt = await office.give('Plt', 'kasubbag', { plt: true, until: '2026-04-02' });
    const [today, tomorrow] = [await kasubbagLink(plt), await kasubbagLink(plt)];
    expect(outcome(await press(today, newAccount(), '2026-04-02T23:00'))).toBe('ok');
    expect(outcome(await press(tomorrow, newAccount(), '2026-04-03T00:00'))).toBe('undangan-gugur');
    const token = await kasubbagLink(kasubbag);
    await prisma.assignment.update({ where: { id: kasubbag.assignmentId }, data: { endedAt: new Date() } });
    expect(outcome(await press(token, newAccount()))).toBe('undangan-gugur');
    const more = { personId: kasubbag.id, officeId: office.officeId, role: 'kasubbag' };
    await prisma.assignment.create({ data: { ...more, start: new Date('2026-04-02T00:00:00Z') } });
    expect(outcome(await press(token, newAccount()))).toBe('undangan-gugur');
  });

  test('who is replaced leaves no link behind, and an acting successor of the last head is refused', async () => {
    const kasubbag = await office.give('Kasubbag lama', 'kasubbag');
    const token = await kasubbagLink(kasubbag);
    const replace = await invite({
      role: 'kasubbag',
      reporterId: undefined,
      replacesId: kasubbag.assignmentId,
    });
    expect(outcome(await press(replace, newAccount()))).toBe('ok');
    expect(outcome(await press(token, newAccount()))).toBe('undangan-kedaluwarsa');
    const voided = await invite({
      role: 'sekcam',
      reporterId: undefined,
      plt: true,
      until: '2026-06-30',
      createdById: undefined,
      replacesId: sekcam.assignmentId,
    });
    await office.db.prisma.assignment.updateMany({
      where: { role: { in: ['kasubbag', 'camat'] } },
      data: { endedAt: new Date() },
    });
    expect(outcome(await press(voided, newAccount()))).toBe('petugas-terakhir');
  });

  test('and the other heads are told who holds what now, each once', async () => {
    const camat = await office.give('Camat', 'camat');
    const token = await invite({ role: 'pengamat', reporterId: undefined });
    const siti = newAccount();
    await press(token, siti);
    expect(office.sent.map((one) => one.chatId).sort()).toEqual([sekcam.telegramId, camat.telegramId].sort());
    const event = await office.db.prisma.officeEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const { personId, role, subject, action, object } = event;
    expect({ personId, role, subject, action, object }).toEqual({
      personId: sekcam.id,
      role: 'sekcam',
      subject: 'peran',
      action: 'beri',
      object: 'Pengamat',
    });
  });
});

describe('a successor', () => {
  test('takes over: the predecessor ends and is told once, and what is open is said', async () => {
    const gading = await office.desa('Gadingmangu');
    const old = await office.give('Budi', 'operator_desa', { reporterId: gading });
    const { plans: plan } = await office.office();
    const indikator = plan[0]!.indikators.find(
      (one) => one.pelapor === 'desa' && one.diminta.jenis === 'bulanan',
    );
    await transact(office.db.prisma, (tx) =>
      saveAnswer(tx, {
        reporterId: gading,
        month: '2026-03',
        planId: plan[0]!.id,
        version: 0,
        answer: { butir: `i${indikator!.id}`, state: 'nihil', anomaly: [] },
        personId: old.id,
        now: new Date(wib('2026-04-01T07:00').epochMilliseconds),
      }),
    );
    const token = await invite({ reporterId: gading, replacesId: old.assignmentId });
    const result = await press(token, newAccount());
    expect(result).toMatchObject({
      value: { opened: [{ reporterId: gading, month: '2026-03', returned: false, filled: 1 }] },
    });
    const held = await transact(office.db.prisma, (tx) => officeAssignments(tx, office.officeId));
    expect(held.filter((one) => one.reporterId === gading)).toMatchObject([{ name: 'Siti' }]);
    const told = office.sent.filter((one) => one.chatId === old.telegramId);
    expect(told).toHaveLength(1);
    expect(String(told[0]?.payload.text)).toContain('Operator Desa Gadingmangu');
  });

  test('of somebody who has left already simply gets the role', async () => {
    const old = await office.give('Rudi', 'operator_desa', { reporterId: sembung });
    const [one, two] = [
      await invite({ replacesId: old.assignmentId }),
      await invite({ replacesId: old.assignmentId }),
    ];
    await press(one, newAccount());
    office.sent.splice(0);
    expect(outcome(await press(two, newAccount()))).toBe('ok');
    expect(office.sent.filter((message) => message.chatId === old.telegramId)).toEqual([]);
  });
});
