import { afterAll, beforeAll, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../../src/app/kantor/prepare-office.ts';
import { moneyBasisOf, moneyFromOf } from '../../../src/domain/kantor/dated-settings.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const EFEKTIVITAS = '7.01.03.2.01.0003';

let office: TestOffice;
let bendahara: TelegramUser;
let kasubbag: TelegramUser;
let say: TestOffice['program']['runtime']['say'];
beforeAll(async () => {
  office = await startOffice();
  bendahara = office.person('Bendahara');
  kasubbag = office.person('Kasubbag Perencanaan');
  say = office.program.runtime.say;
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const text = () => bendahara.last().text ?? '';

/** Answers in the bendahara's draft of March, by code: `nilai 2150000`, `nihil`. */
async function draft(): Promise<Record<string, string>> {
  const nodes = await office.db.prisma.planNode.findMany();
  const kode = new Map(nodes.map((node) => [`k${node.id}`, node.kode]));
  const answers = await office.db.prisma.draftAnswer.findMany({
    where: { draft: { report: { month: '2026-03', reporter: { kode: KODE_BENDAHARA } } } },
    orderBy: { butir: 'asc' },
  });
  return Object.fromEntries(
    answers.map(({ butir, state, value }) => [
      kode.get(butir) ?? butir,
      value === null ? state : `${state} ${value.toString()}`,
    ]),
  );
}

/** Money spent of a sub kegiatan in January and February, whoever reported it. */
async function previous(kode: string): Promise<number> {
  const rows = await office.db.prisma.$queryRaw<{ count: string }[]>`
    SELECT coalesce(sum(f."value"), 0)::text AS "count" FROM "Realisasi" f JOIN "Report" r ON r."id" = f."reportId"
    AND r."revision" = f."revision" JOIN "PlanNode" n ON f."butir" = 'k' || n."id"
    WHERE n."kode" = ${kode} AND r."month" < '2026-03'`;
  return Number(rows[0]?.count);
}

test('the office hands the money over to the bendahara, and back-and-forth is harmless', async () => {
  await bendahara.say('/daftar_belanja');
  expect(text()).toBe(say('anggaran-per-unit'));
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('SP2D');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  await kasubbag.tap('SPJ');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  await kasubbag.tap('Bendahara');
  await kasubbag.tap(/^✔ Terapkan mulai Maret/);
  await kasubbag.tap('✔ Bendahara');
  expect(kasubbag.last().text).toContain(say('pengaturan-uang-bendahara'));
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/anggaran/settings.txt');
});

test('a position to date is asked about and stored as what March adds', async () => {
  const former = [await previous(MUSRENBANG), await previous(EFEKTIVITAS)];
  expect(former[0]).toBeGreaterThan(0);
  await bendahara.say('/daftar_belanja');
  await bendahara.sendSticker();
  await bendahara.say('sebentar');
  await bendahara.say(
    [
      `${MUSRENBANG} Musrenbang Desa ${former[0]! + 2_150_000}`,
      `${EFEKTIVITAS} Efektivitas ${former[1]! + 1_000_000}`,
      '7.01.99.2.01.0001 Lain 5.000',
      '7.01.01.2.06.0001 Listrik 1,234,567',
      'JUMLAH 20.000.000',
    ].join('\n'),
  );
  await bendahara.tap('Seluruhnya s/d Maret');
  expect(text()).toContain('tambahan bulan Maret: Rp3.150.000');
  expect(await draft()).toEqual({});
  await bendahara.tap('Sisanya nanti');
  await bendahara.tap('Simpan ke laporan');
  expect(await draft()).toEqual({ [MUSRENBANG]: 'nilai 2150000', [EFEKTIVITAS]: 'nilai 1000000' });
  expect(text()).toContain('Periksa, lalu kirim');
  await expect(bendahara.transcript()).toMatchFileSnapshot('../transcripts/anggaran/belanja.txt');
});

test('a file without a question is a list too: replaced, above the remaining pagu, the rest nihil, and sent', async () => {
  const start = bendahara.transcript().length;
  await bendahara.say('/batal');
  await bendahara.sendDocument({
    name: 'belanja maret.csv',
    mime: 'text/csv',
    bytes: Buffer.from(
      `Kode;Uraian;Belanja s/d bulan lalu;Belanja bulan ini\n${MUSRENBANG};Musrenbang;1;"900.000.000"\n${EFEKTIVITAS};Efektivitas;1;0\n`,
    ),
  });
  await office.program.settle();
  expect(text()).toContain('Dibaca sebagai belanja bulan Maret SAJA: Rp900.000.000');
  expect(text()).toContain('lebih besar dari sisa pagu');
  await bendahara.tap('Sisanya nihil');
  const old = bendahara.last();
  await bendahara.tap('Simpan ke laporan');
  const content = await draft();
  expect(content[MUSRENBANG]).toBe('nilai 900000000');
  expect(content[EFEKTIVITAS]).toBe('nihil');
  expect(Object.keys(content)).toHaveLength(27);
  expect(Object.values(content).filter((one) => one === 'nihil')).toHaveLength(26);
  await bendahara.tap('Kirim');
  expect(text()).toContain('Diterima');
  await bendahara.pressData(old, `v1|anggaran.simpan|2|2`);
  expect(await draft()).toEqual({});
  await expect(bendahara.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/anggaran/belanja-file.txt',
  );
});

test('what was sent is not changed by another list', async () => {
  await bendahara.say(`${MUSRENBANG} 1.000\n${EFEKTIVITAS} 2.000`);
  expect(text()).toContain('Sudah terkirim, tidak diubah; untuk mengubah ketik /ubah (2)');
  expect(bendahara.last().inlineKeyboard.flat()).toHaveLength(1);
});

test('nobody else fills the list, and settings are not for a desa', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/daftar_belanja');
  await operator.say('/pengaturan');
  await operator.say('/dpa');
  expect(operator.transcript()).not.toContain('Rp');
  const { id } = await office.db.prisma.upload.findFirstOrThrow({ where: { state: 'terbaca' } });
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
  const loaded = (await loadOffice(office.db.prisma, office.officeId))!;
  expect([moneyFromOf(loaded, '2026-03'), moneyBasisOf(loaded, '2026-03')]).toEqual(['bendahara', 'SPJ']);
  expect([moneyFromOf(loaded, '2026-02'), moneyBasisOf(loaded, '2026-02')]).toEqual(['unit', 'SPJ']);
  expect(await office.db.prisma.upload.findUnique({ where: { id } })).toMatchObject({ state: 'terbaca' });
});
