import { afterAll, beforeAll, expect, test } from 'vitest';
import { muatContoh } from '../../../src/app/contoh/muat-contoh.ts';
import { readKecamatan } from '../../../src/app/kantor/area-data.ts';
import { siapkanKantor } from '../../../src/app/kantor/siapkan-kantor.ts';
import {
  faktaMulai,
  pilihanMulai,
  tetapkanMulai,
  ubahMulai,
} from '../../../src/app/pengaturan/mulai-lapor.ts';
import { bulanTerbuka } from '../../../src/app/realisasi/bulan-terbuka.ts';
import { bulanLamaKurang } from '../../../src/app/status/bulan-lama.ts';
import { keadaanBulan } from '../../../src/app/status/keadaan-bulan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { mulaiLapor } from '../../../src/domain/mulai-lapor.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../petugas/people-fixture.ts';

let office: PeopleOffice;
let kasubbag: TestPerson;
beforeAll(async () => {
  office = await peopleOffice();
  kasubbag = await office.give('Kasubbag', 'kasubbag');
});
afterAll(() => office.db.drop());

const run = <T>(work: Parameters<typeof transact<T>>[1]) => transact(office.db.prisma, work);
const mulai = async (id = office.officeId) => (await run((tx) => loadKantor(tx, id)))!.mulaiBulan;
const ubah = (bulan: string) =>
  office.as(kasubbag, '2026-04-10T08:00', async (act) => {
    const fakta = await faktaMulai(act, bulan as Bulan);
    return await ubahMulai(act, bulan as Bulan, fakta?.sidik ?? 0);
  });

/** What is asked of whom for a month, by the office as it is now. */
async function bulan(dilihat: Bulan) {
  const kantor = await office.kantor();
  const keadaan = await run((tx) => keadaanBulan(tx, kantor, dilihat, wib('2026-04-10T08:00')));
  const uang = keadaan.progres()?.node.find((one) => one.node.level === 'sub_kegiatan');
  return { ditanya: keadaan.pelapor.length, uang: uang?.uang.realisasi };
}

test('an example office is asked from the first month of its plan', async () => {
  expect(await mulai()).toBeUndefined();
  expect(mulaiLapor(await office.kantor())).toBe('2026-01');
});

test.each<[string, string, Bulan]>([
  ['31.71.01', '2026-04-10T08:00', '2026-03'],
  ['31.71.02', '2026-04-20T23:00', '2026-03'],
  ['31.71.03', '2026-04-21T00:00', '2026-04'],
])('%s gets its first plan at %s: it is asked from %s on', async (wilayah, now, wanted) => {
  const data = await readKecamatan(wilayah);
  if (!data.ok) throw new Error(data.refusal.code);
  const { officeId } = await run((tx) => siapkanKantor(tx, data.value, wib('2026-01-05T08:00')));
  expect(await mulai(officeId)).toBeUndefined();
  const tetapkan = async (at: string) => {
    const kantor = (await run((tx) => loadKantor(tx, officeId)))!;
    await run((tx) => tetapkanMulai(tx, kantor, wib(at), 'baris_perintah'));
  };
  await tetapkan(now);
  expect(await mulai(officeId)).toBe(wanted);
  // What is set stays.
  await tetapkan('2026-08-10T08:00');
  expect(await mulai(officeId)).toBe(wanted);
});

test('a second plan sets nothing', async () => {
  const kantor = await office.kantor();
  await run((tx) => tetapkanMulai(tx, kantor, wib('2026-04-10T08:00'), 'baris_perintah'));
  expect(await mulai()).toBeUndefined();
});

test('a month can be chosen from the first plan to the next month, and no other', async () => {
  const kantor = await office.kantor();
  const pilihan = ['2026-05', '2026-04', '2026-03', '2026-02', '2026-01'];
  expect(pilihanMulai(kantor, wib('2026-04-10T08:00'))).toEqual(pilihan);
  expect(pilihanMulai({ ...kantor, rencana: [] }, wib('2026-04-10T08:00'))).toEqual(pilihan);
  for (const salah of ['2025-12', '2026-06', '2026-3', 'x', ''])
    expect(await ubah(salah)).toMatchObject({ ok: false, refusal: { code: 'bulan-mulai-tidak-ada' } });
  expect(await mulai()).toBeUndefined();
});

test('an earlier month is neither asked nor open nor missing', async () => {
  const now = wib('2026-04-10T08:00');
  const { versi, pelapor } = await office.kantor();
  expect((await bulan('2026-02')).ditanya).toBeGreaterThan(0);
  // A month of the year before the start that was opened again stays closed too.
  await office.db.prisma.reopening.create({
    data: {
      reporterId: pelapor[0]!.id,
      bulan: '2026-02',
      sampai: new Date('2026-04-30'),
      alasan: 'uji',
      personId: kasubbag.id,
      at: new Date('2026-04-01T00:00:00Z'),
    },
  });
  const kurangLama = async () => {
    const kantor = await office.kantor();
    return (await run((tx) => bulanLamaKurang(tx, kantor, '2026-03', now))).map((one) => one.bulan);
  };
  await office.db.prisma.office.update({ where: { id: office.officeId }, data: { versi: { increment: 1 } } });
  expect(await kurangLama()).toEqual(['2026-02']);
  expect((await ubah('2026-03')).ok).toBe(true);
  const kantor = await office.kantor();
  expect(kantor.versi).toBeGreaterThan(versi);
  expect(await kurangLama()).toEqual([]);
  expect(bulanTerbuka(kantor, pelapor[0]!.id, now)).toEqual(['2026-03']);
  expect(await bulan('2026-02')).toMatchObject({ ditanya: 0 });
  expect((await bulan('2026-03')).ditanya).toBeGreaterThan(0);
});

test('an example that is loaded later keeps its own first month', async () => {
  const { officeId } = await run((tx) => muatContoh(tx, 'randuagung', wib('2026-04-10T08:00')));
  expect(await mulai(officeId)).toBeUndefined();
});
