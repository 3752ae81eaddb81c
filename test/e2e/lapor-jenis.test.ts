import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, SEMBUNG, ubahKantor } from './lapor-uji.ts';

/** Indicators of the kinds that the example plan does not ask the desa. */
const JENIS = [
  {
    kunci: 'desa/stunting',
    nama: 'Balita stunting dari seluruh balita yang diukur',
    namaPendek: 'Balita stunting',
    satuan: 'Persen',
    jenisNilai: 'rasio',
    arah: 'lower',
    antarDesa: 'ratio',
    akumulasi: 'latest',
  },
  {
    kunci: 'desa/kategori-idm',
    nama: 'Status Indeks Desa Membangun',
    namaPendek: 'Status IDM',
    satuan: 'status',
    jenisNilai: 'kategori',
    arah: 'higher',
    antarDesa: 'none',
    akumulasi: 'latest',
    skala: ['Mandiri', 'Maju', 'Berkembang', 'Tertinggal'],
  },
  {
    kunci: 'desa/nilai-lomba',
    nama: 'Nilai evaluasi perkembangan desa',
    namaPendek: 'Nilai evaluasi desa',
    satuan: 'Nilai',
    desimal: 2,
    jenisNilai: 'indeks',
    arah: 'higher',
    antarDesa: 'mean',
    akumulasi: 'latest',
  },
  {
    kunci: 'desa/lembaga-dibina',
    nama: 'Lembaga yang dibina',
    namaPendek: 'Lembaga dibina',
    satuan: 'lembaga',
    jenisNilai: 'jumlah',
    arah: 'higher',
    antarDesa: 'sum',
    akumulasi: 'distinct',
    pertanyaan: 'tambahan',
  },
];

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
  await ubahKantor(office, async (tx) => {
    const plan = await tx.planVersion.findFirstOrThrow({ where: { officeId: office.officeId } });
    await tx.indikator.deleteMany({
      where: {
        planId: plan.id,
        pelapor: 'desa',
        NOT: { kunci: 'desa/lembaga-aktif' },
        targets: { none: {} },
      },
    });
    await tx.indikator.createMany({
      data: JENIS.map((one, at) => ({
        pertanyaan: 'posisi',
        ...one,
        planId: plan.id,
        pelapor: 'desa',
        diminta: { jenis: 'bulanan' },
        targetBulanan: { jenis: 'merata' },
        urutan: 900 + at,
      })),
    });
  });
});
afterAll(() => office.stop());

test('two numbers, a category, a score and names are asked, read back, forgiven and sent', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Belum');
  await operator.say('6');
  await operator.say('6,39 %');
  await operator.say('3350/214');
  await operator.tap('Maksudnya 214 dari 3.350');
  await operator.say('juara');
  await operator.tap('Maju');
  await operator.say('62,5 (B)');
  await operator.say('12');
  await operator.say('PKK\nKarang Taruna\nLPMD\nPosyandu');
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('./transcripts/lapor-jenis.txt');
  expect(await isiTerkirim(office, SEMBUNG)).toMatchInlineSnapshot(`
    [
      "Balita stunting: nilai 214",
      "LPJ APBDes {tahunLalu}: belum",
      "Lembaga dibina: nilai 4",
      "Lembaga kemasyarakatan aktif: nilai 6",
      "Nilai evaluasi desa: nilai 62.5",
      "Status IDM: nilai",
    ]
  `);
  const rows = await office.db.prisma.realisasi.findMany({
    where: { indikatorId: { not: null }, report: { reporter: { kode: SEMBUNG }, bulan: '2026-03' } },
    orderBy: { id: 'asc' },
  });
  const kaya = rows.map(({ nilai, penyebut, kategori, unsur }) =>
    [nilai?.toString(), penyebut?.toString(), kategori, unsur.join('|')].join(' · '),
  );
  expect(kaya).toContain('214 · 3350 ·  · ');
  expect(kaya).toContain(' ·  · Maju · ');
  expect(kaya).toContain('62.5 ·  · B · ');
  expect(kaya).toContain('4 ·  ·  · PKK|Karang Taruna|LPMD|Posyandu');
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
