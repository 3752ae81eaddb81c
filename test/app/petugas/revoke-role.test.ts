import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { undangPetugas, undangSemuaDesa } from '../../../src/app/pendaftaran/invite-officer.ts';
import { perpanjangPlt } from '../../../src/app/petugas/extend-acting.ts';
import { daftarPetugas } from '../../../src/app/petugas/list-officers.ts';
import { cabutPeran } from '../../../src/app/petugas/revoke-role.ts';
import { type PeopleOffice, peopleOffice, type TestPerson } from './people-fixture.ts';

const NOW = '2026-04-06T09:00';
let office: PeopleOffice;
let sekcam: TestPerson;
beforeAll(async () => {
  office = await peopleOffice();
  sekcam = await office.give('Sekcam', 'sekcam');
});
beforeEach(() => office.sent.splice(0));
afterAll(() => office.db.drop());

const revoke = (by: TestPerson, id: number) => office.as(by, NOW, (tindakan) => cabutPeran(tindakan, id));

describe('revoking', () => {
  test('ends the role once, tells the person, and leaves the unit without anybody', async () => {
    const sembung = await office.desa('Sembung');
    const siti = await office.give('Siti', 'operator_desa', { pelaporId: sembung });
    expect(await revoke(sekcam, siti.penugasanId)).toMatchObject({ ok: true });
    expect(await revoke(sekcam, siti.penugasanId)).toMatchObject({ refusal: { code: 'petugas-tidak-ada' } });
    expect(office.sent).toMatchObject([{ chatId: siti.telegramId, jenis: 'kabar' }]);
    const { kosong } = await office.as(sekcam, NOW, daftarPetugas);
    expect(kosong.map((one) => one.id)).toContain(sembung);
  });

  test('one’s own role, a superior’s, and by an acting officer any head’s is refused', async () => {
    const camat = await office.give('Camat', 'camat');
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    const plt = await office.give('Plt', 'sekcam', { plt: true, sampai: '2026-05-05' });
    const cases: [TestPerson, TestPerson, string][] = [
      [sekcam, sekcam, 'peran-diri-sendiri'],
      [kasubbag, sekcam, 'peran-bukan-wewenang'],
      [kasubbag, camat, 'peran-bukan-wewenang'],
      [plt, camat, 'peran-oleh-plt'],
      [plt, kasubbag, 'peran-oleh-plt'],
    ];
    for (const [by, whom, code] of cases)
      expect(await revoke(by, whom.penugasanId)).toMatchObject({ refusal: { code } });
    for (const one of [kasubbag, plt])
      expect(await revoke(camat, one.penugasanId)).toMatchObject({ ok: true });
    expect(await revoke(sekcam, camat.penugasanId)).toMatchObject({ ok: true });
  });

  test('the heads are told who ended what, but neither who did it nor whose it was', async () => {
    const camat = await office.give('Camat', 'camat');
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    const tamu = await office.give('Tamu', 'pengamat');
    await revoke(kasubbag, tamu.penugasanId);
    const told = office.sent.map((one) => one.chatId).sort();
    expect(told).toEqual([sekcam.telegramId, camat.telegramId, tamu.telegramId].sort());
    await revoke(sekcam, camat.penugasanId);
    await revoke(sekcam, kasubbag.penugasanId);
  });

  test('two who revoke each other at the same moment leave one of them', async () => {
    const camat = await office.give('Camat', 'camat');
    const results = await Promise.all([revoke(sekcam, camat.penugasanId), revoke(camat, sekcam.penugasanId)]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const { baris } = await office.as(sekcam, NOW, daftarPetugas);
    const left = baris.filter(({ penugasan }) => ['camat', 'sekcam'].includes(penugasan.peran));
    expect(left).toHaveLength(1);
    if (left[0]!.penugasan.personId !== sekcam.id) {
      sekcam = await office.give('Sekcam baru', 'sekcam');
      await revoke(sekcam, left[0]!.penugasan.id);
    }
  });

  test('ends the unused invitations of who may no longer invite, and nobody else’s', async () => {
    const kasubbag = await office.give('Kasubbag', 'kasubbag');
    const invite = (by: TestPerson) =>
      office.as(by, NOW, (tindakan) => undangPetugas(tindakan, { peran: 'pengamat' }));
    await invite(kasubbag);
    await invite(sekcam);
    const result = await revoke(sekcam, kasubbag.penugasanId);
    expect(result).toMatchObject({ ok: true, value: { undanganBatal: 1 } });
    const valid = await office.db.prisma.invitation.findMany({
      where: { expiresAt: { gt: new Date('2026-04-06T09:00:00+07:00') } },
    });
    expect(valid.map((one) => one.createdById)).toEqual([sekcam.id]);
  });

  test("another office's role cannot be named", async () => {
    const other = await office.db.prisma.office.create({
      data: {
        wilayah: '35.17.02',
        nama: 'Gudo',
        kabupaten: 'Jombang',
        provinsi: 'Jawa Timur',
        zona: 'Asia/Jakarta',
      },
    });
    const row = await office.db.prisma.assignment.create({
      data: { personId: sekcam.id, officeId: other.id, peran: 'camat', mulai: new Date() },
    });
    expect(await revoke(sekcam, row.id)).toMatchObject({ refusal: { code: 'petugas-tidak-ada' } });
  });
});

describe('an acting role', () => {
  test('goes on to its last day, is extended, and then is gone', async () => {
    const plt = await office.give('Plt', 'pengamat', { plt: true, sampai: '2026-04-06' });
    const extended = await office.as(sekcam, NOW, (tindakan) =>
      perpanjangPlt(tindakan, plt.penugasanId, Temporal.PlainDate.from('2026-04-10')),
    );
    expect(extended).toMatchObject({ ok: true });
    const names = async (now: string) =>
      (await office.as(sekcam, now, daftarPetugas)).baris.map(({ penugasan }) => penugasan.nama);
    expect(await names('2026-04-10T23:59')).toContain('Plt');
    expect(await names('2026-04-11T00:00')).not.toContain('Plt');
    expect(office.sent.map((one) => one.chatId)).toEqual([plt.telegramId]);
  });

  test('is extended neither by its holder nor by another acting officer', async () => {
    const [plt, other] = [
      await office.give('Plt', 'sekcam', { plt: true, sampai: '2026-04-30' }),
      await office.give('Plt lain', 'pengamat', { plt: true, sampai: '2026-04-30' }),
    ];
    const extend = (id: number) =>
      office.as(plt, NOW, (t) => perpanjangPlt(t, id, Temporal.PlainDate.from('2026-05-30')));
    expect(await extend(plt.penugasanId)).toMatchObject({ refusal: { code: 'peran-diri-sendiri' } });
    expect(await extend(other.penugasanId)).toMatchObject({ refusal: { code: 'peran-oleh-plt' } });
  });

  test('that is permanent has no last day', async () => {
    const tetap = await office.give('Tetap', 'pengamat');
    const result = await office.as(sekcam, NOW, (tindakan) =>
      perpanjangPlt(tindakan, tetap.penugasanId, Temporal.PlainDate.from('2026-05-10')),
    );
    expect(result).toMatchObject({ refusal: { code: 'bukan-plt' } });
  });
});

describe('inviting', () => {
  const invite = (given: Parameters<typeof undangPetugas>[1]) =>
    office.as(sekcam, NOW, (tindakan) => undangPetugas(tindakan, given));

  test('a unit must fit the role and belong to the office', async () => {
    const sembung = await office.desa('Sembung');
    const cases: [Parameters<typeof undangPetugas>[1], string][] = [
      [{ peran: 'operator_desa' }, 'unit-tidak-cocok'],
      [{ peran: 'seksi', pelaporId: sembung }, 'unit-tidak-cocok'],
      [{ peran: 'camat', pelaporId: sembung }, 'unit-tidak-cocok'],
      [{ peran: 'operator_desa', pelaporId: 999_999 }, 'unit-tidak-cocok'],
      [{ peran: 'camat', replacesId: sekcam.penugasanId }, 'petugas-tidak-ada'],
      [{ peran: 'sekcam' }, 'peran-bukan-wewenang'],
      [{ peran: 'sekcam', replacesId: sekcam.penugasanId }, 'peran-diri-sendiri'],
      [{ peran: 'camat', sampai: Temporal.PlainDate.from('2026-04-05') }, 'tanggal-sudah-lewat'],
    ];
    for (const [given, code] of cases) expect(await invite(given)).toMatchObject({ refusal: { code } });
    expect(await invite({ peran: 'camat' })).toMatchObject({ ok: true, value: { role: { plt: false } } });
  });

  test('every desa without an operator gets one link of its own', async () => {
    const [sembung, perak] = [await office.desa('Sembung'), await office.desa('Perak')];
    await office.give('Siti', 'operator_desa', { pelaporId: sembung });
    await office.give('Lama', 'operator_desa', { pelaporId: perak, plt: true, sampai: '2026-04-05' });
    const all = await office.as(sekcam, NOW, undangSemuaDesa);
    const made = all.ok ? all.value : [];
    expect(made).toHaveLength(12);
    expect(new Set(made.map((one) => one.token)).size).toBe(12);
    const units = made.map((one) => one.pelapor?.id);
    expect(units).toContain(perak);
    expect(units).not.toContain(sembung);
  });
});
