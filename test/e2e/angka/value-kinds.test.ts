import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeOffice, SEMBUNG, sentContent } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

/** Indicators of the kinds that the example plan does not ask the desa. */
const KINDS = [
  {
    key: 'desa/stunting',
    name: 'Balita stunting dari seluruh balita yang diukur',
    namaPendek: 'Balita stunting',
    satuan: 'Persen',
    jenisNilai: 'rasio',
    arah: 'lower',
    antarDesa: 'ratio',
    akumulasi: 'latest',
  },
  {
    key: 'desa/kategori-idm',
    name: 'Status Indeks Desa Membangun',
    namaPendek: 'Status IDM',
    satuan: 'status',
    jenisNilai: 'kategori',
    arah: 'higher',
    antarDesa: 'none',
    akumulasi: 'latest',
    skala: ['Mandiri', 'Maju', 'Berkembang', 'Tertinggal'],
  },
  {
    key: 'desa/nilai-lomba',
    name: 'Nilai evaluasi perkembangan desa',
    namaPendek: 'Nilai evaluasi desa',
    satuan: 'Nilai',
    desimal: 2,
    jenisNilai: 'indeks',
    arah: 'higher',
    antarDesa: 'mean',
    akumulasi: 'latest',
  },
  {
    key: 'desa/lembaga-dibina',
    name: 'Lembaga yang dibina',
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
  await changeOffice(office, async (tx) => {
    const plan = await tx.planVersion.findFirstOrThrow({ where: { officeId: office.officeId } });
    await tx.indikator.deleteMany({
      where: {
        planId: plan.id,
        pelapor: 'desa',
        NOT: { key: 'desa/lembaga-aktif' },
        targets: { none: {} },
      },
    });
    await tx.indikator.createMany({
      data: KINDS.map((one, at) => ({
        pertanyaan: 'posisi',
        ...one,
        planId: plan.id,
        pelapor: 'desa',
        diminta: { jenis: 'bulanan' },
        targetBulanan: { jenis: 'merata' },
        order: 900 + at,
      })),
    });
  });
});
afterAll(() => office.stop());

test('two numbers, a category, a score and names are asked, read back, forgiven and sent', async () => {
  const operator = office.person('Operator Desa Sembung');
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
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/angka/value-kinds.txt');
  expect(await sentContent(office, SEMBUNG)).toMatchInlineSnapshot(`
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
    where: { indikatorId: { not: null }, report: { reporter: { kode: SEMBUNG }, month: '2026-03' } },
    orderBy: { id: 'asc' },
  });
  const richRows = rows.map(({ value, denominator, category, elements }) =>
    [value?.toString(), denominator?.toString(), category, elements.join('|')].join(' · '),
  );
  expect(richRows).toContain('214 · 3350 ·  · ');
  expect(richRows).toContain(' ·  · Maju · ');
  expect(richRows).toContain('62.5 ·  · B · ');
  expect(richRows).toContain('4 ·  ·  · PKK|Karang Taruna|LPMD|Posyandu');
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});
