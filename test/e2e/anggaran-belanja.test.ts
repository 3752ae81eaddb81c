import { afterAll, beforeAll, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../src/app/kantor/siapkan-kantor.ts';
import { dasarUangBulan, uangDariBulan } from '../../src/domain/dated-settings.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { loadKantor } from '../../src/store/offices.ts';
import { startOffice, type TestOffice } from '../support/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const EFEKTIVITAS = '7.01.03.2.01.0003';

let office: TestOffice;
let bendahara: TelegramUser;
let kasubbag: TelegramUser;
let say: TestOffice['program']['runtime']['say'];
beforeAll(async () => {
  office = await startOffice();
  bendahara = office.orang('Bendahara');
  kasubbag = office.orang('Kasubbag Perencanaan');
  say = office.program.runtime.say;
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const teks = () => bendahara.last().text ?? '';

/** Answers in the bendahara's draft of March, by code: `nilai 2150000`, `nihil`. */
async function draf(): Promise<Record<string, string>> {
  const nodes = await office.db.prisma.planNode.findMany();
  const kode = new Map(nodes.map((node) => [`k${node.id}`, node.kode]));
  const answers = await office.db.prisma.draftAnswer.findMany({
    where: { draft: { report: { bulan: '2026-03', reporter: { kode: KODE_BENDAHARA } } } },
    orderBy: { butir: 'asc' },
  });
  return Object.fromEntries(
    answers.map(({ butir, keadaan, nilai }) => [
      kode.get(butir) ?? butir,
      nilai === null ? keadaan : `${keadaan} ${nilai.toString()}`,
    ]),
  );
}

/** Money spent of a sub kegiatan in January and February, whoever reported it. */
async function sebelumnya(kode: string): Promise<number> {
  const rows = await office.db.prisma.$queryRaw<{ jumlah: string }[]>`
    SELECT coalesce(sum(f."nilai"), 0)::text AS "jumlah" FROM "Realisasi" f JOIN "Report" r ON r."id" = f."reportId"
    AND r."revisi" = f."revisi" JOIN "PlanNode" n ON f."butir" = 'k' || n."id"
    WHERE n."kode" = ${kode} AND r."bulan" < '2026-03'`;
  return Number(rows[0]?.jumlah);
}

test('the office hands the money over to the bendahara, and back-and-forth is harmless', async () => {
  await bendahara.say('/daftar_belanja');
  expect(teks()).toBe(say('anggaran-per-unit'));
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('SP2D');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  await kasubbag.tap('SPJ');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  await kasubbag.tap('Bendahara');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  await kasubbag.tap('✔ Bendahara');
  expect(kasubbag.last().text).toContain(say('pengaturan-uang-bendahara'));
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/pengaturan.txt');
});

test('a position to date is asked about and stored as what March adds', async () => {
  const dulu = [await sebelumnya(MUSRENBANG), await sebelumnya(EFEKTIVITAS)];
  expect(dulu[0]).toBeGreaterThan(0);
  await bendahara.say('/daftar_belanja');
  await bendahara.sendSticker();
  await bendahara.say('sebentar');
  await bendahara.say(
    [
      `${MUSRENBANG} Musrenbang Desa ${dulu[0]! + 2_150_000}`,
      `${EFEKTIVITAS} Efektivitas ${dulu[1]! + 1_000_000}`,
      '7.01.99.2.01.0001 Lain 5.000',
      '7.01.01.2.06.0001 Listrik 1,234,567',
      'JUMLAH 20.000.000',
    ].join('\n'),
  );
  await bendahara.tap('Seluruhnya s/d Maret');
  expect(teks()).toContain('tambahan bulan Maret: Rp3.150.000');
  expect(await draf()).toEqual({});
  await bendahara.tap('Sisanya nanti');
  await bendahara.tap('Simpan ke laporan');
  expect(await draf()).toEqual({ [MUSRENBANG]: 'nilai 2150000', [EFEKTIVITAS]: 'nilai 1000000' });
  expect(teks()).toContain('Periksa, lalu kirim');
  await expect(bendahara.transcript()).toMatchFileSnapshot('./transcripts/anggaran-belanja.txt');
});

test('a file without a question is a list too: replaced, above the remaining pagu, the rest nihil, and sent', async () => {
  const mulai = bendahara.transcript().length;
  await bendahara.say('/batal');
  await bendahara.sendDocument({
    name: 'belanja maret.csv',
    mime: 'text/csv',
    bytes: Buffer.from(
      `Kode;Uraian;Belanja s/d bulan lalu;Belanja bulan ini\n${MUSRENBANG};Musrenbang;1;"900.000.000"\n${EFEKTIVITAS};Efektivitas;1;0\n`,
    ),
  });
  await office.program.settle();
  expect(teks()).toContain('Dibaca sebagai belanja bulan Maret SAJA: Rp900.000.000');
  expect(teks()).toContain('lebih besar dari sisa pagu');
  await bendahara.tap('Sisanya nihil');
  const lama = bendahara.last();
  await bendahara.tap('Simpan ke laporan');
  const isi = await draf();
  expect(isi[MUSRENBANG]).toBe('nilai 900000000');
  expect(isi[EFEKTIVITAS]).toBe('nihil');
  expect(Object.keys(isi)).toHaveLength(27);
  expect(Object.values(isi).filter((one) => one === 'nihil')).toHaveLength(26);
  await bendahara.tap('Kirim');
  expect(teks()).toContain('Diterima');
  await bendahara.pressData(lama, `v1|anggaran.simpan|2|2`);
  expect(await draf()).toEqual({});
  await expect(bendahara.transcript().slice(mulai)).toMatchFileSnapshot(
    './transcripts/anggaran-belanja-berkas.txt',
  );
});

test('what was sent is not changed by another list', async () => {
  await bendahara.say(`${MUSRENBANG} 1.000\n${EFEKTIVITAS} 2.000`);
  expect(teks()).toContain('Sudah terkirim, tidak diubah; untuk mengubah ketik /ubah (2)');
  expect(bendahara.last().inlineKeyboard.flat()).toHaveLength(1);
});

test('nobody else fills the list, and settings are not for a desa', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/daftar_belanja');
  await operator.say('/pengaturan');
  await operator.say('/dpa');
  expect(operator.transcript()).not.toContain('Rp');
  const { id } = await office.db.prisma.unggahan.findFirstOrThrow({ where: { keadaan: 'terbaca' } });
  for (const verb of ['arti', 'sisa', 'simpan', 'batal', 'sahkan']) {
    await operator.pressData(operator.last(), `v1|anggaran.${verb}|${id}|0`);
    await kasubbag.pressData(kasubbag.last(), `v1|anggaran.${verb}|${id}|0`);
  }
  await operator.pressData(operator.last(), `v1|pengaturan.ubah|${office.officeId}.unit|0`);
  await operator.pressData(operator.last(), `v1|pengaturan.terap|${office.officeId}.unit.2026-03|1`);
  await kasubbag.pressData(kasubbag.last(), `v1|pengaturan.terap|${office.officeId}.unit.2026-03|1`);
  await kasubbag.pressData(kasubbag.last(), `v1|pengaturan.terap|${office.officeId}.unit.2025-01|1`);
  await kasubbag.pressData(kasubbag.last(), `v1|pengaturan.ubah|${office.officeId}.hapus|0`);
  await kasubbag.pressData(kasubbag.last(), 'v1|pengaturan.ubah|999.unit|0');
  const kantor = (await loadKantor(office.db.prisma, office.officeId))!;
  expect([uangDariBulan(kantor, '2026-03'), dasarUangBulan(kantor, '2026-03')]).toEqual(['bendahara', 'SPJ']);
  expect([uangDariBulan(kantor, '2026-02'), dasarUangBulan(kantor, '2026-02')]).toEqual(['unit', 'SPJ']);
  expect(await office.db.prisma.unggahan.findUnique({ where: { id } })).toMatchObject({ keadaan: 'terbaca' });
});
