import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { terimaUndangan } from '../../../src/app/pendaftaran/accept-invitation.ts';
import { buatUndangan, type Undangan } from '../../../src/app/pendaftaran/create-invitation.ts';
import { assignmentsOfTelegram, findPerson, officeAssignments } from '../../../src/store/assignments.ts';
import { saveAnswer } from '../../../src/store/drafts.ts';
import { transact } from '../../../src/store/tx.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../petugas/people-fixture.ts';

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

async function invite(more: Partial<Undangan> = {}): Promise<string> {
  const base = { officeId: office.officeId, peran: 'operator_desa', pelaporId: sembung } as const;
  const undangan = { ...base, createdById: sekcam.id, now: wib('2026-04-01T08:00'), ...more };
  const { token } = await transact(office.db.prisma, (tx) => buatUndangan(tx, undangan));
  return token;
}

/** Presses the link; gives the refusal's code, or "ok". */
async function press(token: string, telegramId: number, now = '2026-04-02T08:00') {
  const kirim = (message: (typeof office.sent)[number]) => void office.sent.push(message);
  return await transact(office.db.prisma, (tx) =>
    terimaUndangan({ tx, now: wib(now), say: office.say, kirim }, { token, telegramId, nama: 'Siti' }),
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
    expect(result).toMatchObject({ ok: true, value: { pelapor: { nama: 'Desa Sembung' }, terbuka: [] } });
    expect(await rolesOf(siti)).toMatchObject([{ peran: 'operator_desa', pelaporId: sembung, plt: false }]);
    const stored = JSON.stringify(await office.db.prisma.invitation.findMany());
    expect(stored).not.toContain(token);
    expect(office.sent).toMatchObject([{ chatId: sekcam.telegramId, jenis: 'kabar' }]);
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
      refusal: { code: 'peran-sudah-dipegang', peran: 'Operator Desa Sembung' },
    });
    expect(outcome(await press(token, newAccount()))).toBe('ok');
  });

  test('adds a second role to the same account', async () => {
    const siti = newAccount();
    await press(await invite(), siti);
    await press(await invite({ peran: 'kasubbag', pelaporId: undefined }), siti);
    expect((await rolesOf(siti)).map((one) => one.peran)).toEqual(['operator_desa', 'kasubbag']);
  });

  test('for good ends the same role as Plt', async () => {
    const siti = newAccount();
    await press(await invite({ plt: true, sampai: '2026-06-30' }), siti);
    await press(await invite(), siti);
    expect(await rolesOf(siti)).toMatchObject([{ plt: false, sampai: undefined }]);
  });

  test('as Plt gives nothing after its last day', async () => {
    const token = await invite({ plt: true, sampai: '2026-04-02' });
    expect(outcome(await press(token, newAccount(), '2026-04-03T00:00'))).toBe('undangan-kedaluwarsa');
    expect(outcome(await press(token, newAccount(), '2026-04-02T23:59'))).toBe('ok');
  });
});

describe('whoever made it', () => {
  const kasubbagLink = async (by: TestPerson, more: Partial<Undangan> = {}) =>
    await invite({ createdById: by.id, peran: 'pengamat', pelaporId: undefined, ...more });

  test('cannot use it, for whatever role', async () => {
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    for (const peran of ['pengamat', 'camat', 'sekcam'] as const) {
      const token = await kasubbagLink(kasubbag, { peran });
      expect(outcome(await press(token, kasubbag.telegramId))).toBe('undangan-sendiri');
    }
    expect((await rolesOf(kasubbag.telegramId)).map((one) => one.peran)).toEqual(['kasubbag']);
  });

  test('must be allowed to give the role when it is used, by a role held since it was made', async () => {
    const { prisma } = office.db;
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    expect(outcome(await press(await kasubbagLink(kasubbag, { peran: 'sekcam' }), newAccount()))).toBe(
      'undangan-gugur',
    );
    const plt = await office.give('Plt', 'kasubbag', { plt: true, sampai: '2026-04-02' });
    const [today, tomorrow] = [await kasubbagLink(plt), await kasubbagLink(plt)];
    expect(outcome(await press(today, newAccount(), '2026-04-02T23:00'))).toBe('ok');
    expect(outcome(await press(tomorrow, newAccount(), '2026-04-03T00:00'))).toBe('undangan-gugur');
    const token = await kasubbagLink(kasubbag);
    await prisma.assignment.update({ where: { id: kasubbag.penugasanId }, data: { endedAt: new Date() } });
    expect(outcome(await press(token, newAccount()))).toBe('undangan-gugur');
    const lagi = { personId: kasubbag.id, officeId: office.officeId, peran: 'kasubbag' };
    await prisma.assignment.create({ data: { ...lagi, mulai: new Date('2026-04-02T00:00:00Z') } });
    expect(outcome(await press(token, newAccount()))).toBe('undangan-gugur');
  });

  test('who is replaced leaves no link behind, and an acting successor of the last head is refused', async () => {
    const kasubbag = await office.give('Kasubbag lama', 'kasubbag');
    const token = await kasubbagLink(kasubbag);
    const ganti = await invite({ peran: 'kasubbag', pelaporId: undefined, replacesId: kasubbag.penugasanId });
    expect(outcome(await press(ganti, newAccount()))).toBe('ok');
    expect(outcome(await press(token, newAccount()))).toBe('undangan-kedaluwarsa');
    const gugur = await invite({
      peran: 'sekcam',
      pelaporId: undefined,
      plt: true,
      sampai: '2026-06-30',
      createdById: undefined,
      replacesId: sekcam.penugasanId,
    });
    await office.db.prisma.assignment.updateMany({
      where: { peran: { in: ['kasubbag', 'camat'] } },
      data: { endedAt: new Date() },
    });
    expect(outcome(await press(gugur, newAccount()))).toBe('petugas-terakhir');
  });

  test('and the other heads are told who holds what now, each once', async () => {
    const camat = await office.give('Camat', 'camat');
    const token = await invite({ peran: 'pengamat', pelaporId: undefined });
    const siti = newAccount();
    await press(token, siti);
    expect(office.sent.map((one) => one.chatId).sort()).toEqual([sekcam.telegramId, camat.telegramId].sort());
    const event = await office.db.prisma.officeEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const { personId, peran, perihal, tindakan, objek } = event;
    expect({ personId, peran, perihal, tindakan, objek }).toEqual({
      personId: sekcam.id,
      peran: 'sekcam',
      perihal: 'peran',
      tindakan: 'beri',
      objek: 'Pengamat',
    });
  });
});

describe('a successor', () => {
  test('takes over: the predecessor ends and is told once, and what is open is said', async () => {
    const gading = await office.desa('Gadingmangu');
    const lama = await office.give('Budi', 'operator_desa', { pelaporId: gading });
    const { rencana } = await office.kantor();
    const indikator = rencana[0]!.indikators.find(
      (one) => one.pelapor === 'desa' && one.diminta.jenis === 'bulanan',
    );
    await transact(office.db.prisma, (tx) =>
      saveAnswer(tx, {
        pelaporId: gading,
        bulan: '2026-03',
        planId: rencana[0]!.id,
        versi: 0,
        answer: { butir: `i${indikator!.id}`, keadaan: 'nihil', anomali: [] },
        personId: lama.id,
        now: new Date(wib('2026-04-01T07:00').epochMilliseconds),
      }),
    );
    const token = await invite({ pelaporId: gading, replacesId: lama.penugasanId });
    const result = await press(token, newAccount());
    expect(result).toMatchObject({
      value: { terbuka: [{ pelaporId: gading, bulan: '2026-03', dikembalikan: false, terisi: 1 }] },
    });
    const held = await transact(office.db.prisma, (tx) => officeAssignments(tx, office.officeId));
    expect(held.filter((one) => one.pelaporId === gading)).toMatchObject([{ nama: 'Siti' }]);
    const told = office.sent.filter((one) => one.chatId === lama.telegramId);
    expect(told).toHaveLength(1);
    expect(String(told[0]?.payload.text)).toContain('Operator Desa Gadingmangu');
  });

  test('of somebody who has left already simply gets the role', async () => {
    const lama = await office.give('Rudi', 'operator_desa', { pelaporId: sembung });
    const [one, two] = [
      await invite({ replacesId: lama.penugasanId }),
      await invite({ replacesId: lama.penugasanId }),
    ];
    await press(one, newAccount());
    office.sent.splice(0);
    expect(outcome(await press(two, newAccount()))).toBe('ok');
    expect(office.sent.filter((message) => message.chatId === lama.telegramId)).toEqual([]);
  });
});
