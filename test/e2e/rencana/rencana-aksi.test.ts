import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';

let office: TestOffice;
let kasubbag: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.person('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals().filter(({ refused }) => !refused?.includes('not modified'))).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const text = () => kasubbag.last().text ?? '';

/** Opens the item whose line says this, on whichever page. */
async function open(part: string, name: RegExp): Promise<void> {
  await kasubbag.say('/rencana_aksi');
  await kasubbag.tap(part);
  for (let n = 0; n < 8 && !name.test(text()); n += 1) await kasubbag.tap('Berikutnya ›');
  const line = text()
    .split('\n')
    .find((line) => name.test(line));
  if (line === undefined) throw new Error(text());
  await kasubbag.tap(/^(\d+)/.exec(line)![1]!);
}

/** Anggaran kas of a sub kegiatan as stored, the newest set. */
async function kas(kode: string): Promise<string[]> {
  const rows = await office.db.prisma.anggaranKas.findMany({
    where: { node: { kode, plan: { officeId: office.officeId } } },
    orderBy: { id: 'asc' },
  });
  return rows.slice(-12).map(({ value }) => value.toString());
}

test('money by month: evenly, or twelve figures whose sum is compared with the pagu', async () => {
  await open('Anggaran kas', /Musrenbang desa/);
  await kasubbag.tap('Merata');
  expect(await kas(MUSRENBANG)).toEqual([]);
  await kasubbag.tap('Simpan');
  const mean = await kas(MUSRENBANG);
  expect(mean[0]).toBe('1710441');
  expect(mean.reduce((sum, one) => sum + Number(one), 0)).toBe(20_525_300);
  await open('Anggaran kas', /Musrenbang desa/);
  await kasubbag.tap('Angka per bulan');
  await kasubbag.say('lima juta saja');
  await kasubbag.say('Maret: 19 juta; Desember: 1 juta');
  expect(text()).toContain('selisih Rp525.300');
  await kasubbag.say('Maret: 19.000.000; Desember: 1.525.300');
  expect(text()).toContain('sama dengan setahun');
  await kasubbag.tap('Simpan');
  expect((await kas(MUSRENBANG)).filter((one) => one !== '0')).toEqual(['19000000', '1525300']);
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/rencana/rencana-aksi-kas.txt');
});

test('targets by month: an even split is not offered for a few whole documents', async () => {
  const start = kasubbag.transcript().length;
  await open('Target indikator', /Laporan pemberdayaan|Efektivitas pemberdayaan/);
  expect(
    kasubbag
      .last()
      .inlineKeyboard.flat()
      .map(({ text }) => text),
  ).not.toContain('Merata');
  await kasubbag.tap('Bulan tertentu');
  await kasubbag.say('Juni dan akhir tahun');
  await kasubbag.say('Juni, Desember');
  await kasubbag.tap('Simpan');
  await office.restart();
  await open('Target indikator', /Laporan pemberdayaan|Efektivitas pemberdayaan/);
  expect(text()).toContain('Jun dan Des');
  const stale = kasubbag.last();
  await kasubbag.pressData(stale, `v1|rencana.aksi_cara|${office.officeId}.i.999999.merata|0`);
  await kasubbag.pressData(stale, `v1|rencana.aksi_cara|${office.officeId}.x.1.merata|0`);
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/rencana/rencana-aksi-target.txt',
  );
});

test('a DPA with its months brings the anggaran kas along', async () => {
  const start = kasubbag.transcript().length;
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];
  const angka = (value: number[]) => value.map(String).join('\t');
  const zero = Array.from({ length: 11 }, () => 0);
  await kasubbag.say('/dpa');
  await kasubbag.tap('Kirim daftar');
  await kasubbag.say(
    [
      `Kode\tUraian\tPagu\t${month.join('\t')}`,
      `${MUSRENBANG}\tMusrenbang\t24000000\t${angka(Array.from({ length: 12 }, () => 2_000_000))}`,
      `7.01.03.2.01.0003\tEfektivitas\t33551000\t${angka([...zero, 33_000_000])}`,
    ].join('\n'),
  );
  expect(text()).toContain('Anggaran kas per bulan terbaca untuk 2 sub kegiatan');
  await kasubbag.tap('Sahkan');
  expect(new Set(await kas(MUSRENBANG))).toEqual(new Set(['2000000']));
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot('../transcripts/rencana/dpa-kas.txt');
});
