import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inviteAllDesa, inviteOfficer } from '../../../src/app/pendaftaran/invite-officer.ts';
import { extendPlt } from '../../../src/app/petugas/extend-acting.ts';
import { listOfficers } from '../../../src/app/petugas/list-officers.ts';
import { revokeRole } from '../../../src/app/petugas/revoke-role.ts';
import { type PeopleOffice, peopleOffice, type TestPerson } from '../../support/office/people-office.ts';

const NOW = '2026-04-06T09:00';
let office: PeopleOffice;
let sekcam: TestPerson;
beforeAll(async () => {
  office = await peopleOffice();
  sekcam = await office.give('Sekcam', 'sekcam');
});
beforeEach(() => office.sent.splice(0));
afterAll(() => office.db.drop());

const revoke = (by: TestPerson, id: number) => office.as(by, NOW, (action) => revokeRole(action, id));

describe('revoking', () => {
  test('ends the role once, tells the person, and leaves the unit without anybody', async () => {
    const sembung = await office.desa('Sembung');
    const siti = await office.give('Siti', 'operator_desa', { reporterId: sembung });
    expect(await revoke(sekcam, siti.assignmentId)).toMatchObject({ ok: true });
    expect(await revoke(sekcam, siti.assignmentId)).toMatchObject({ refusal: { code: 'petugas-tidak-ada' } });
    expect(office.sent).toMatchObject([{ chatId: siti.telegramId, kind: 'kabar' }]);
    const { empty } = await office.as(sekcam, NOW, listOfficers);
    expect(empty.map((one) => one.id)).toContain(sembung);
  });

  test('one’s own role, a superior’s, and by an acting officer any head’s is refused', async () => {
    const camat = await office.give('Camat', 'camat');
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    const plt = await office.give('Plt', 'sekcam', { plt: true, until: '2026-05-05' });
    const cases: [TestPerson, TestPerson, string][] = [
      [sekcam, sekcam, 'peran-diri-sendiri'],
      [kasubbag, sekcam, 'peran-bukan-wewenang'],
      [kasubbag, camat, 'peran-bukan-wewenang'],
      [plt, camat, 'peran-oleh-plt'],
      [plt, kasubbag, 'peran-oleh-plt'],
    ];
    for (const [by, whom, code] of cases)
      expect(await revoke(by, whom.assignmentId)).toMatchObject({ refusal: { code } });
    for (const one of [kasubbag, plt])
      expect(await revoke(camat, one.assignmentId)).toMatchObject({ ok: true });
    expect(await revoke(sekcam, camat.assignmentId)).toMatchObject({ ok: true });
  });

  test('the heads are told who ended what, but neither who did it nor whose it was', async () => {
    const camat = await office.give('Camat', 'camat');
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    const guest = await office.give('Tamu', 'pengamat');
    await revoke(kasubbag, guest.assignmentId);
    const told = office.sent.map((one) => one.chatId).sort();
    expect(told).toEqual([sekcam.telegramId, camat.telegramId, guest.telegramId].sort());
    await revoke(sekcam, camat.assignmentId);
    await revoke(sekcam, kasubbag.assignmentId);
  });

  test('two who revoke each other at the same moment leave one of them', async () => {
    const camat = await office.give('Camat', 'camat');
    const results = await Promise.all([
      revoke(sekcam, camat.assignmentId),
      revoke(camat, sekcam.assignmentId),
    ]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const { row: line } = await office.as(sekcam, NOW, listOfficers);
    const left = line.filter(({ assignment }) => ['camat', 'sekcam'].includes(assignment.role));
    expect(left).toHaveLength(1);
    if (left[0]!.assignment.personId !== sekcam.id) {
      sekcam = await office.give('Sekcam baru', 'sekcam');
      await revoke(sekcam, left[0]!.assignment.id);
    }
  });

  test('ends the unused invitations of who may no longer invite, and nobody else’s', async () => {
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    const invite = (by: TestPerson) =>
      office.as(by, NOW, (action) => inviteOfficer(action, { role: 'pengamat' }));
    await invite(kasubbag);
    await invite(sekcam);
    const result = await revoke(sekcam, kasubbag.assignmentId);
    expect(result).toMatchObject({ ok: true, value: { cancelledInvitations: 1 } });
    const valid = await office.db.prisma.invitation.findMany({
      where: { expiresAt: { gt: new Date('2026-04-06T09:00:00+07:00') } },
    });
    expect(valid.map((one) => one.createdById)).toEqual([sekcam.id]);
  });

  test("another office's role cannot be named", async () => {
    const other = await office.db.prisma.office.create({
      data: {
        wilayah: '35.17.02',
        name: 'Gudo',
        kabupaten: 'Jombang',
        provinsi: 'Jawa Timur',
        zone: 'Asia/Jakarta',
      },
    });
    const row = await office.db.prisma.assignment.create({
      data: { personId: sekcam.id, officeId: other.id, role: 'camat', start: new Date() },
    });
    expect(await revoke(sekcam, row.id)).toMatchObject({ refusal: { code: 'petugas-tidak-ada' } });
  });
});

describe('an acting role', () => {
  test('goes on to its last day, is extended, and then is gone', async () => {
    const plt = await office.give('Plt', 'pengamat', { plt: true, until: '2026-04-06' });
    const extended = await office.as(sekcam, NOW, (action) =>
      extendPlt(action, plt.assignmentId, Temporal.PlainDate.from('2026-04-10')),
    );
    expect(extended).toMatchObject({ ok: true });
    const names = async (now: string) =>
      (await office.as(sekcam, now, listOfficers)).row.map(({ assignment }) => assignment.name);
    expect(await names('2026-04-10T23:59')).toContain('Plt');
    expect(await names('2026-04-11T00:00')).not.toContain('Plt');
    expect(office.sent.map((one) => one.chatId)).toEqual([plt.telegramId]);
  });

  test('is extended neither by its holder nor by another acting officer', async () => {
    const [plt, other] = [
      await office.give('Plt', 'sekcam', { plt: true, until: '2026-04-30' }),
      await office.give('Plt lain', 'pengamat', { plt: true, until: '2026-04-30' }),
    ];
    const extend = (id: number) =>
      office.as(plt, NOW, (t) => extendPlt(t, id, Temporal.PlainDate.from('2026-05-30')));
    expect(await extend(plt.assignmentId)).toMatchObject({ refusal: { code: 'peran-diri-sendiri' } });
    expect(await extend(other.assignmentId)).toMatchObject({ refusal: { code: 'peran-oleh-plt' } });
  });

  test('that is permanent has no last day', async () => {
    const fixed = await office.give('Tetap', 'pengamat');
    const result = await office.as(sekcam, NOW, (action) =>
      extendPlt(action, fixed.assignmentId, Temporal.PlainDate.from('2026-05-10')),
    );
    expect(result).toMatchObject({ refusal: { code: 'bukan-plt' } });
  });
});

describe('inviting', () => {
  const invite = (given: Parameters<typeof inviteOfficer>[1]) =>
    office.as(sekcam, NOW, (action) => inviteOfficer(action, given));

  test('a unit must fit the role and belong to the office', async () => {
    const sembung = await office.desa('Sembung');
    const cases: [Parameters<typeof inviteOfficer>[1], string][] = [
      [{ role: 'operator_desa' }, 'unit-tidak-cocok'],
      [{ role: 'seksi', reporterId: sembung }, 'unit-tidak-cocok'],
      [{ role: 'camat', reporterId: sembung }, 'unit-tidak-cocok'],
      [{ role: 'operator_desa', reporterId: 999_999 }, 'unit-tidak-cocok'],
      [{ role: 'camat', replacesId: sekcam.assignmentId }, 'petugas-tidak-ada'],
      [{ role: 'sekcam' }, 'peran-bukan-wewenang'],
      [{ role: 'sekcam', replacesId: sekcam.assignmentId }, 'peran-diri-sendiri'],
      [{ role: 'camat', until: Temporal.PlainDate.from('2026-04-05') }, 'tanggal-sudah-lewat'],
    ];
    for (const [given, code] of cases) expect(await invite(given)).toMatchObject({ refusal: { code } });
    expect(await invite({ role: 'camat' })).toMatchObject({
      ok: true,
      value: { invitedRole: { plt: false } },
    });
  });

  test('every desa without an operator gets one link of its own', async () => {
    const [sembung, perak] = [await office.desa('Sembung'), await office.desa('Perak')];
    await office.give('Siti', 'operator_desa', { reporterId: sembung });
    await office.give('Lama', 'operator_desa', { reporterId: perak, plt: true, until: '2026-04-05' });
    const all = await office.as(sekcam, NOW, inviteAllDesa);
    const made = all.ok ? all.value : [];
    expect(made).toHaveLength(12);
    expect(new Set(made.map((one) => one.token)).size).toBe(12);
    const units = made.map((one) => one.reporter?.id);
    expect(units).toContain(perak);
    expect(units).not.toContain(sembung);
  });
});
