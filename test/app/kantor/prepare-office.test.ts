import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DataKecamatan, readKecamatan } from '../../../src/app/kantor/area-data.ts';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const NOW = Temporal.Instant.from('2026-01-02T01:00:00Z');
let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

async function kecamatan(kode: string): Promise<DataKecamatan> {
  const read = await readKecamatan(kode);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

test.each([
  ['33.28.04', 'Balapulang', 'Kabupaten Tegal', 'Jawa Tengah', 20],
  ['33.03.01', 'Kemangkon', 'Kabupaten Purbalingga', 'Jawa Tengah', 19],
  ['35.08.18', 'Randuagung', 'Kabupaten Lumajang', 'Jawa Timur', 12],
  ['35.17.01', 'Perak', 'Kabupaten Jombang', 'Jawa Timur', 13],
])('%s is %s in %s, %s, with %i desa', async (kode, name, kabupaten, provinsi, desa) => {
  const data = await kecamatan(kode);
  expect([data.kecamatan.name, data.kabupaten.name, data.provinsi.name]).toEqual([name, kabupaten, provinsi]);
  expect(data.desa).toHaveLength(desa);
  expect(data.kelurahanCount).toBe(0);
});

test('kelurahan are counted and do not report; desa adat do', async () => {
  const gambir = await kecamatan('31.71.01');
  expect(gambir).toMatchObject({ provinsi: { name: 'DKI Jakarta' }, desa: [] });
  expect(gambir.kelurahanCount).toBeGreaterThan(0);
  const adat = await kecamatan('91.03.01');
  expect(adat.desa.map(({ name }) => name)).toContain('Desa Adat Yoboi');
});

test.each([
  ['35.17.01.2006', { code: 'bukan-kode-kecamatan', text: '35.17.01.2006' }],
  ['35.17', { code: 'bukan-kode-kecamatan', text: '35.17' }],
  ['Perak', { code: 'bukan-kode-kecamatan', text: 'Perak' }],
  ['35.17.99', { code: 'kecamatan-tidak-ada', kode: '35.17.99' }],
  ['00.00.00', { code: 'kecamatan-tidak-ada', kode: '00.00.00' }],
])('%s is refused', async (kode, refusal) => {
  expect(await readKecamatan(kode)).toEqual({ ok: false, refusal });
});

test('an office has its desa in order, the bendahara last, its zone and two years of holidays', async () => {
  const { officeId, fresh } = await transact(db.prisma, async (tx) =>
    prepareOffice(tx, await kecamatan('35.08.18'), NOW),
  );
  const office = (await loadOffice(db.prisma, officeId))!;
  expect(fresh).toBe(true);
  expect(office).toMatchObject({ wilayah: '35.08.18', zone: 'Asia/Jakarta', dueDay: 5, plans: [] });
  expect(office.reporters.map(({ kind }) => kind)).toEqual([...Array(12).fill('desa'), 'bendahara']);
  expect(office.reporters[0]).toMatchObject({
    kode: '35.08.18.2001',
    name: expect.stringMatching(/^Desa \p{Lu}/u),
  });
  expect([...office.holiday]).toEqual(expect.arrayContaining(['2026-04-03', '2026-08-17', '2027-08-17']));
  const national = await db.prisma.holiday.findMany({ where: { officeId } });
  expect(new Set(national.map(({ source, holiday }) => `${source} ${holiday}`))).toEqual(
    new Set(['nasional true']),
  );
});

test('asked again, nothing changes; asked by two at once, one makes it', async () => {
  const data = await kecamatan('33.28.04');
  const make = () => transact(db.prisma, (tx) => prepareOffice(tx, data, NOW));
  const made = await Promise.all([make(), make()]);
  expect(made.map(({ fresh }) => fresh).sort()).toEqual([false, true]);
  const before = await loadOffice(db.prisma, made[0].officeId);
  expect((await make()).fresh).toBe(false);
  expect(await loadOffice(db.prisma, made[0].officeId)).toEqual(before);
  expect(before?.reporters).toHaveLength(21);
});

test.each([
  ['53.01.04', 'Asia/Makassar'],
  ['81.01.01', 'Asia/Jayapura'],
])('%s lies in %s', async (kode, zone) => {
  const { officeId } = await transact(db.prisma, async (tx) => prepareOffice(tx, await kecamatan(kode), NOW));
  expect((await loadOffice(db.prisma, officeId))?.zone).toBe(zone);
});
