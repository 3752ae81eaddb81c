import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { setKabupatenProfil } from '../../../src/app/profil/set-profil.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { profilOfMonth } from '../../../src/domain/kantor/office.ts';
import { DEFAULT_KABUPATEN_PROFIL, type ProfilJson } from '../../../src/domain/kantor/profil.ts';
import { type Tx, transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { profilKabupaten } from '../../../src/store/kantor/profil-kabupaten.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const NOW = Temporal.Instant.from('2026-03-31T17:00:00Z');
const PERAK = '35.17.01';
const GUDO = '35.17.02';
const BALAPULANG = '33.28.04';
let db: FreshDatabase;
let ids: Record<string, number>;

beforeAll(async () => {
  db = await freshDatabase();
  // The record of an office cannot be emptied; this test begins with no office each time.
  await db.asOwner('ALTER TABLE "OfficeEvent" DISABLE TRIGGER USER');
});
afterAll(() => db.drop());

beforeEach(async () => {
  await db.asOwner('TRUNCATE "ProfilKabupaten", "Office" RESTART IDENTITY CASCADE');
  ids = {};
  for (const kode of [PERAK, GUDO, BALAPULANG]) ids[kode] = await newOffice(kode);
});

async function newOffice(kode: string): Promise<number> {
  const area = (name: string, length: number) => ({ kode: kode.slice(0, length), name });
  const data = {
    provinsi: area('Provinsi', 2),
    kabupaten: area('Kabupaten', 5),
    kecamatan: area('Kecamatan', 8),
    desa: [{ kode: `${kode}.2001`, name: 'Satu' }],
  };
  return (await transact(db.prisma, (tx) => prepareOffice(tx, data, NOW))).officeId;
}

const office = async (kode: string): Promise<Office> => (await loadOffice(db.prisma, ids[kode]!))!;
const setRules = (
  validFrom: string,
  content: ProfilJson,
  change: { reason?: string; wilayah?: string } = {},
) =>
  transact(db.prisma, (tx: Tx) =>
    setKabupatenProfil(tx, {
      wilayah: '35.17',
      validFrom,
      content,
      reason: 'Perbup 1/2026',
      now: NOW,
      ...change,
    }),
  );

test('a month is judged by the rules of its last day; earlier months keep the earlier ones', async () => {
  await setRules('2026-01-01', { batasTampil: '100' });
  await setRules('2026-03-31', { batasTampil: '120' });
  const perak = await office(PERAK);
  const due = (month: Parameters<typeof profilOfMonth>[1]) =>
    profilOfMonth(perak, month).profil.shownLimit?.toFixed();
  expect([due('2026-01'), due('2026-02'), due('2026-03'), due('2026-04')]).toEqual([
    '100',
    '100',
    '120',
    '120',
  ]);
  expect(profilOfMonth(perak, '2025-12')).toEqual({ version: undefined, profil: DEFAULT_KABUPATEN_PROFIL });
  expect(profilOfMonth(perak, '2026-03').version).toMatchObject({
    validFrom: '2026-03-31',
    reason: 'Perbup 1/2026',
  });
});

test('of two versions with one date the later one holds, and both stay', async () => {
  await setRules('2026-01-01', { bobot: 'sama' }, { reason: 'salah ketik' });
  await setRules('2026-01-01', { bobot: 'pagu' }, { reason: 'perbaikan' });
  const all = await profilKabupaten(db.prisma, '35.17');
  expect(all.map(({ reason }) => reason)).toEqual(['salah ketik', 'perbaikan']);
  expect(profilOfMonth(await office(PERAK), '2026-01').version?.reason).toBe('perbaikan');
});

test('it reaches every office of the kabupaten at once, and no other', async () => {
  const version = async () =>
    (await Promise.all([PERAK, GUDO, BALAPULANG].map(office))).map((one) => one.version);
  const before = await version();
  const done = await setRules('2026-01-01', { bobot: 'sama' });
  expect(done.ok && done.value.office.map(({ wilayah }) => wilayah)).toEqual([PERAK, GUDO]);
  expect(await version()).toEqual([before[0]! + 1, before[1]! + 1, before[2]]);
  const weight = async (kode: string) => profilOfMonth(await office(kode), '2026-01').profil.weight;
  expect([await weight(PERAK), await weight(GUDO), await weight(BALAPULANG)]).toEqual([
    'sama',
    'sama',
    'pagu',
  ]);
});

test('a whole profile comes back from the database as it was written', async () => {
  const content: ProfilJson = {
    predikat: {
      desimal: 1,
      pita: [{ mulai: '90.5', predikat: 'sangat_tinggi' }],
      terendah: 'rendah',
      kata: { sangat_tinggi: 'Istimewa' },
    },
    batasTampil: null,
    batasRerata: '120',
    rumusLower: 'target_per_realisasi',
    bobot: 'sama',
    jadwal: { bukaTanggal: 2, batasTanggal: 9, tutupTanggal: 25 },
    tenggat: { rkpdes: { bulan: 9, tanggal: 30, geserTahun: -1 } },
    namaBulan: { 11: 'Nopember' },
  };
  await setRules('2026-01-01', content);
  const { profil } = profilOfMonth(await office(PERAK), '2026-01');
  expect(profil).toMatchObject({
    shownLimit: undefined,
    rumusLower: 'target_per_realisasi',
    weight: 'sama',
    schedule: { openDay: 2, dueDay: 9, closeDay: 25 },
    tenggat: content.tenggat,
    monthName: content.namaBulan,
  });
  expect([profil.meanLimit?.toFixed(), profil.predikat.band[0]?.start.toFixed()]).toEqual(['120', '90.5']);
  expect(profil.predikat).toMatchObject({
    desimal: 1,
    lowest: 'rendah',
    words: { sangat_tinggi: 'Istimewa' },
  });
});

test('the rules of an approved month stay: an earlier day is refused, a later one is taken', async () => {
  const reporter = await db.prisma.reporterUnit.findFirstOrThrow({ where: { officeId: ids[GUDO]! } });
  const report = { reporterId: reporter.id, planId: 1, createdAt: new Date(0) };
  await db.prisma.report.create({ data: { ...report, month: '2026-01', status: 'disetujui' } });
  await db.prisma.report.create({ data: { ...report, month: '2026-02', status: 'diverifikasi' } });
  for (const day of ['2025-07-01', '2026-01-01', '2026-01-31']) {
    expect(await setRules(day, { bobot: 'sama' })).toEqual({
      ok: false,
      refusal: { code: 'profil-bulan-disetujui', month: '2026-01', office: 'Kecamatan' },
    });
  }
  expect(await profilKabupaten(db.prisma, '35.17')).toEqual([]);
  expect((await setRules('2026-02-01', { bobot: 'sama' })).ok).toBe(true);
  expect((await setRules('2026-01-01', { bobot: 'sama' }, { wilayah: '33.28' })).ok).toBe(true);
});

test('without a reason nothing is set', async () => {
  expect(await setRules('2026-01-01', {}, { reason: '  ' })).toEqual({
    ok: false,
    refusal: { code: 'profil-alasan-kosong' },
  });
});

test("an office that is made later begins with its kabupaten's days; one that exists keeps its own", async () => {
  await setRules('2026-01-01', { jadwal: { bukaTanggal: 3, batasTanggal: 8, tutupTanggal: 28 } });
  await setRules('2026-09-01', { jadwal: { bukaTanggal: 4, batasTanggal: 4, tutupTanggal: 4 } });
  ids['35.17.03'] = await newOffice('35.17.03');
  const day = async (kode: string) => {
    const { openDay, dueDay, closeDay } = await office(kode);
    return [openDay, dueDay, closeDay];
  };
  expect([await day('35.17.03'), await day(PERAK)]).toEqual([
    [3, 8, 28],
    [1, 5, 20],
  ]);
});
