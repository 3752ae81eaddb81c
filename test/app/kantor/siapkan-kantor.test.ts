import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DataKecamatan, readKecamatan } from '../../../src/app/kantor/area-data.ts';
import { siapkanKantor } from '../../../src/app/kantor/siapkan-kantor.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

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
])('%s is %s in %s, %s, with %i desa', async (kode, nama, kabupaten, provinsi, desa) => {
  const data = await kecamatan(kode);
  expect([data.kecamatan.nama, data.kabupaten.nama, data.provinsi.nama]).toEqual([nama, kabupaten, provinsi]);
  expect(data.desa).toHaveLength(desa);
  expect(data.jumlahKelurahan).toBe(0);
});

test('kelurahan are counted and do not report; desa adat do', async () => {
  const gambir = await kecamatan('31.71.01');
  expect(gambir).toMatchObject({ provinsi: { nama: 'DKI Jakarta' }, desa: [] });
  expect(gambir.jumlahKelurahan).toBeGreaterThan(0);
  const adat = await kecamatan('91.03.01');
  expect(adat.desa.map(({ nama }) => nama)).toContain('Desa Adat Yoboi');
});

test.each([
  ['35.17.01.2006', { code: 'bukan-kode-kecamatan', teks: '35.17.01.2006' }],
  ['35.17', { code: 'bukan-kode-kecamatan', teks: '35.17' }],
  ['Perak', { code: 'bukan-kode-kecamatan', teks: 'Perak' }],
  ['35.17.99', { code: 'kecamatan-tidak-ada', kode: '35.17.99' }],
  ['00.00.00', { code: 'kecamatan-tidak-ada', kode: '00.00.00' }],
])('%s is refused', async (kode, refusal) => {
  expect(await readKecamatan(kode)).toEqual({ ok: false, refusal });
});

test('an office has its desa in order, the bendahara last, its zone and two years of holidays', async () => {
  const { officeId, baru } = await transact(db.prisma, async (tx) =>
    siapkanKantor(tx, await kecamatan('35.08.18'), NOW),
  );
  const kantor = (await loadKantor(db.prisma, officeId))!;
  expect(baru).toBe(true);
  expect(kantor).toMatchObject({ wilayah: '35.08.18', zona: 'Asia/Jakarta', batasTanggal: 5, rencana: [] });
  expect(kantor.pelapor.map(({ jenis }) => jenis)).toEqual([...Array(12).fill('desa'), 'bendahara']);
  expect(kantor.pelapor[0]).toMatchObject({
    kode: '35.08.18.2001',
    nama: expect.stringMatching(/^Desa \p{Lu}/u),
  });
  expect([...kantor.libur]).toEqual(expect.arrayContaining(['2026-04-03', '2026-08-17', '2027-08-17']));
  const nasional = await db.prisma.holiday.findMany({ where: { officeId } });
  expect(new Set(nasional.map(({ sumber, libur }) => `${sumber} ${libur}`))).toEqual(
    new Set(['nasional true']),
  );
});

test('asked again, nothing changes; asked by two at once, one makes it', async () => {
  const data = await kecamatan('33.28.04');
  const make = () => transact(db.prisma, (tx) => siapkanKantor(tx, data, NOW));
  const made = await Promise.all([make(), make()]);
  expect(made.map(({ baru }) => baru).sort()).toEqual([false, true]);
  const before = await loadKantor(db.prisma, made[0].officeId);
  expect((await make()).baru).toBe(false);
  expect(await loadKantor(db.prisma, made[0].officeId)).toEqual(before);
  expect(before?.pelapor).toHaveLength(21);
});

test.each([
  ['53.01.04', 'Asia/Makassar'],
  ['81.01.01', 'Asia/Jayapura'],
])('%s lies in %s', async (kode, zona) => {
  const { officeId } = await transact(db.prisma, async (tx) => siapkanKantor(tx, await kecamatan(kode), NOW));
  expect((await loadKantor(db.prisma, officeId))?.zona).toBe(zona);
});
