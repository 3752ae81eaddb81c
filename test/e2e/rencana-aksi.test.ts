import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';

let office: TestOffice;
let kasubbag: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.orang('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals().filter(({ refused }) => !refused?.includes('not modified'))).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const teks = () => kasubbag.last().text ?? '';

/** Opens the item whose line says this, on whichever page. */
async function buka(bagian: string, nama: RegExp): Promise<void> {
  await kasubbag.say('/rencana_aksi');
  await kasubbag.tap(bagian);
  for (let n = 0; n < 8 && !nama.test(teks()); n += 1) await kasubbag.tap('Berikutnya ›');
  const baris = teks()
    .split('\n')
    .find((line) => nama.test(line));
  if (baris === undefined) throw new Error(teks());
  await kasubbag.tap(/^(\d+)/.exec(baris)![1]!);
}

/** Anggaran kas of a sub kegiatan as stored, the newest set. */
async function kas(kode: string): Promise<string[]> {
  const rows = await office.db.prisma.anggaranKas.findMany({
    where: { node: { kode, plan: { officeId: office.officeId } } },
    orderBy: { id: 'asc' },
  });
  return rows.slice(-12).map(({ nilai }) => nilai.toString());
}

test('money by month: evenly, or twelve figures whose sum is compared with the pagu', async () => {
  await buka('Anggaran kas', /Musrenbang desa/);
  await kasubbag.tap('Merata');
  expect(await kas(MUSRENBANG)).toEqual([]);
  await kasubbag.tap('Simpan');
  const rata = await kas(MUSRENBANG);
  expect(rata[0]).toBe('1710441');
  expect(rata.reduce((sum, one) => sum + Number(one), 0)).toBe(20_525_300);
  await buka('Anggaran kas', /Musrenbang desa/);
  await kasubbag.tap('Angka per bulan');
  await kasubbag.say('lima juta saja');
  await kasubbag.say('Maret: 19 juta; Desember: 1 juta');
  expect(teks()).toContain('selisih Rp525.300');
  await kasubbag.say('Maret: 19.000.000; Desember: 1.525.300');
  expect(teks()).toContain('sama dengan setahun');
  await kasubbag.tap('Simpan');
  expect((await kas(MUSRENBANG)).filter((one) => one !== '0')).toEqual(['19000000', '1525300']);
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/rencana-aksi-kas.txt');
});

test('targets by month: an even split is not offered for a few whole documents', async () => {
  const mulai = kasubbag.transcript().length;
  await buka('Target indikator', /Laporan pemberdayaan|Efektivitas pemberdayaan/);
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
  await buka('Target indikator', /Laporan pemberdayaan|Efektivitas pemberdayaan/);
  expect(teks()).toContain('Jun dan Des');
  const basi = kasubbag.last();
  await kasubbag.pressData(basi, `v1|rencana.aksi_cara|${office.officeId}.i.999999.merata|0`);
  await kasubbag.pressData(basi, `v1|rencana.aksi_cara|${office.officeId}.x.1.merata|0`);
  await expect(kasubbag.transcript().slice(mulai)).toMatchFileSnapshot(
    './transcripts/rencana-aksi-target.txt',
  );
});

test('a DPA with its months brings the anggaran kas along', async () => {
  const mulai = kasubbag.transcript().length;
  const bulan = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];
  const angka = (nilai: number[]) => nilai.map(String).join('\t');
  const nol = Array.from({ length: 11 }, () => 0);
  await kasubbag.say('/dpa');
  await kasubbag.tap('Kirim daftar');
  await kasubbag.say(
    [
      `Kode\tUraian\tPagu\t${bulan.join('\t')}`,
      `${MUSRENBANG}\tMusrenbang\t24000000\t${angka(Array.from({ length: 12 }, () => 2_000_000))}`,
      `7.01.03.2.01.0003\tEfektivitas\t33551000\t${angka([...nol, 33_000_000])}`,
    ].join('\n'),
  );
  expect(teks()).toContain('Anggaran kas per bulan terbaca untuk 2 sub kegiatan');
  await kasubbag.tap('Sahkan');
  expect(new Set(await kas(MUSRENBANG))).toEqual(new Set(['2000000']));
  await expect(kasubbag.transcript().slice(mulai)).toMatchFileSnapshot('./transcripts/rencana-dpa-kas.txt');
});
