import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { siapkanKantor } from '../../../src/app/kantor/siapkan-kantor.ts';
import { pasangProfil } from '../../../src/app/profil/pasang-profil.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import { profilBulan } from '../../../src/domain/kantor.ts';
import { PROFIL_KABUPATEN_BAWAAN, type ProfilJson } from '../../../src/domain/profil.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { profilKabupaten } from '../../../src/store/profil-kabupaten.ts';
import { type Tx, transact } from '../../../src/store/tx.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

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
  for (const kode of [PERAK, GUDO, BALAPULANG]) ids[kode] = await kantorBaru(kode);
});

async function kantorBaru(kode: string): Promise<number> {
  const area = (nama: string, panjang: number) => ({ kode: kode.slice(0, panjang), nama });
  const data = {
    provinsi: area('Provinsi', 2),
    kabupaten: area('Kabupaten', 5),
    kecamatan: area('Kecamatan', 8),
    desa: [{ kode: `${kode}.2001`, nama: 'Satu' }],
  };
  return (await transact(db.prisma, (tx) => siapkanKantor(tx, data, NOW))).officeId;
}

const kantor = async (kode: string): Promise<Kantor> => (await loadKantor(db.prisma, ids[kode]!))!;
const pasang = (berlakuDari: string, isi: ProfilJson, ubah: { alasan?: string; wilayah?: string } = {}) =>
  transact(db.prisma, (tx: Tx) =>
    pasangProfil(tx, { wilayah: '35.17', berlakuDari, isi, alasan: 'Perbup 1/2026', now: NOW, ...ubah }),
  );

test('a month is judged by the rules of its last day; earlier months keep the earlier ones', async () => {
  await pasang('2026-01-01', { batasTampil: '100' });
  await pasang('2026-03-31', { batasTampil: '120' });
  const perak = await kantor(PERAK);
  const batas = (bulan: Parameters<typeof profilBulan>[1]) =>
    profilBulan(perak, bulan).profil.batasTampil?.toFixed();
  expect([batas('2026-01'), batas('2026-02'), batas('2026-03'), batas('2026-04')]).toEqual([
    '100',
    '100',
    '120',
    '120',
  ]);
  expect(profilBulan(perak, '2025-12')).toEqual({ versi: undefined, profil: PROFIL_KABUPATEN_BAWAAN });
  expect(profilBulan(perak, '2026-03').versi).toMatchObject({
    berlakuDari: '2026-03-31',
    alasan: 'Perbup 1/2026',
  });
});

test('of two versions with one date the later one holds, and both stay', async () => {
  await pasang('2026-01-01', { bobot: 'sama' }, { alasan: 'salah ketik' });
  await pasang('2026-01-01', { bobot: 'pagu' }, { alasan: 'perbaikan' });
  const semua = await profilKabupaten(db.prisma, '35.17');
  expect(semua.map(({ alasan }) => alasan)).toEqual(['salah ketik', 'perbaikan']);
  expect(profilBulan(await kantor(PERAK), '2026-01').versi?.alasan).toBe('perbaikan');
});

test('it reaches every office of the kabupaten at once, and no other', async () => {
  const versi = async () =>
    (await Promise.all([PERAK, GUDO, BALAPULANG].map(kantor))).map((one) => one.versi);
  const before = await versi();
  const done = await pasang('2026-01-01', { bobot: 'sama' });
  expect(done.ok && done.value.kantor.map(({ wilayah }) => wilayah)).toEqual([PERAK, GUDO]);
  expect(await versi()).toEqual([before[0]! + 1, before[1]! + 1, before[2]]);
  const bobot = async (kode: string) => profilBulan(await kantor(kode), '2026-01').profil.bobot;
  expect([await bobot(PERAK), await bobot(GUDO), await bobot(BALAPULANG)]).toEqual(['sama', 'sama', 'pagu']);
});

test('a whole profile comes back from the database as it was written', async () => {
  const isi: ProfilJson = {
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
  await pasang('2026-01-01', isi);
  const { profil } = profilBulan(await kantor(PERAK), '2026-01');
  expect(profil).toMatchObject({
    batasTampil: undefined,
    rumusLower: 'target_per_realisasi',
    bobot: 'sama',
    jadwal: isi.jadwal,
    tenggat: isi.tenggat,
    namaBulan: isi.namaBulan,
  });
  expect([profil.batasRerata?.toFixed(), profil.predikat.pita[0]?.mulai.toFixed()]).toEqual(['120', '90.5']);
  expect(profil.predikat).toMatchObject({
    desimal: 1,
    terendah: 'rendah',
    kata: { sangat_tinggi: 'Istimewa' },
  });
});

test('the rules of an approved month stay: an earlier day is refused, a later one is taken', async () => {
  const reporter = await db.prisma.reporterUnit.findFirstOrThrow({ where: { officeId: ids[GUDO]! } });
  const laporan = { reporterId: reporter.id, planId: 1, createdAt: new Date(0) };
  await db.prisma.report.create({ data: { ...laporan, bulan: '2026-01', status: 'disetujui' } });
  await db.prisma.report.create({ data: { ...laporan, bulan: '2026-02', status: 'diverifikasi' } });
  for (const hari of ['2025-07-01', '2026-01-01', '2026-01-31']) {
    expect(await pasang(hari, { bobot: 'sama' })).toEqual({
      ok: false,
      refusal: { code: 'profil-bulan-disetujui', bulan: '2026-01', kantor: 'Kecamatan' },
    });
  }
  expect(await profilKabupaten(db.prisma, '35.17')).toEqual([]);
  expect((await pasang('2026-02-01', { bobot: 'sama' })).ok).toBe(true);
  expect((await pasang('2026-01-01', { bobot: 'sama' }, { wilayah: '33.28' })).ok).toBe(true);
});

test('without a reason nothing is set', async () => {
  expect(await pasang('2026-01-01', {}, { alasan: '  ' })).toEqual({
    ok: false,
    refusal: { code: 'profil-alasan-kosong' },
  });
});

test("an office that is made later begins with its kabupaten's days; one that exists keeps its own", async () => {
  await pasang('2026-01-01', { jadwal: { bukaTanggal: 3, batasTanggal: 8, tutupTanggal: 28 } });
  await pasang('2026-09-01', { jadwal: { bukaTanggal: 4, batasTanggal: 4, tutupTanggal: 4 } });
  ids['35.17.03'] = await kantorBaru('35.17.03');
  const hari = async (kode: string) => {
    const { bukaTanggal, batasTanggal, tutupTanggal } = await kantor(kode);
    return [bukaTanggal, batasTanggal, tutupTanggal];
  };
  expect([await hari('35.17.03'), await hari(PERAK)]).toEqual([
    [3, 8, 28],
    [1, 5, 20],
  ]);
});
