import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { BARIS_ID, BARIS_JUDUL } from '../../src/plan/templat/lembar.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { kantorTanpaRencana, tombol } from './rencana-kantor.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let office: TestOffice;
let kasubbag: TelegramUser;
/** The template as it was downloaded first. */
let pertama: Buffer;
beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.orang('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const teks = () => kasubbag.last().text ?? '';

async function unduh(): Promise<Buffer> {
  await kasubbag.say('/unduh_templat');
  await office.settle();
  const berkas = kasubbag.messages().findLast(({ document }) => document !== undefined)?.document;
  if (berkas === undefined) throw new Error(teks());
  return office.emulator.file(berkas.fileId);
}

/** Sends a template back, changed in a spreadsheet. */
async function kirim(dari: Buffer, ubah: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(dari as unknown as ExcelJS.Buffer);
  ubah(book);
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  await kasubbag.sendDocument({ name: 'rencana-perak.xlsx', bytes, mime: XLSX });
  await office.settle();
}

/** Cell of a sheet by a text of its line and the id of a column. */
function sel(book: ExcelJS.Workbook, lembar: string, cari: string, kolom: string): ExcelJS.Cell {
  const sheet = book.getWorksheet(lembar)!;
  const ids = sheet.getRow(BARIS_ID).values as string[];
  let baris = 0;
  sheet.eachRow((row, at) => {
    if (baris === 0 && at > BARIS_JUDUL && (row.values as unknown[]).includes(cari)) baris = at;
  });
  if (baris === 0) throw new Error(`no line with ${cari}`);
  return sheet.getCell(baris, ids.indexOf(kolom));
}

const versi = () =>
  office.db.prisma.planVersion.findMany({ where: { officeId: office.officeId }, orderBy: { id: 'asc' } });

test('the template has every sheet, drop-downs, protected headings and names its office', async () => {
  pertama = await unduh();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(pertama as unknown as ExcelJS.Buffer);
  expect(book.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Petunjuk visible',
    'Rencana visible',
    'Indikator visible',
    'Rencana aksi visible',
    'Anggaran kas visible',
    'pilihan veryHidden',
    'kentongan veryHidden',
  ]);
  const indikator = book.getWorksheet('Indikator')!;
  expect(indikator.views[0]).toMatchObject({ state: 'frozen', ySplit: BARIS_JUDUL });
  expect(indikator.getCell(BARIS_JUDUL, 3).protection?.locked ?? true).toBe(true);
  expect(indikator.getCell(BARIS_JUDUL + 1, 3).protection.locked).toBe(false);
  expect(sel(book, 'Indikator', MUSRENBANG, 'arah').dataValidation.type).toBe('list');
  expect(sel(book, 'Anggaran kas', MUSRENBANG, 'target').value).toBe(20_525_300);
});

test('sent back as it is, there is nothing to confirm', async () => {
  await kirim(pertama, () => {});
  await kasubbag.tap(/^Jawab/);
  await kasubbag.tap('Perubahan');
  await kasubbag.tap('1 April 2026');
  expect(teks()).toContain('Isinya sama dengan rencana yang ada');
  await kasubbag.tap('Tidak jadi');
});

test('changed, it becomes a version in which only that differs, with DPA and reports where they were', async () => {
  const mulai = kasubbag.transcript().length;
  const { prisma } = office.db;
  const laporan = await prisma.report.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, planId: true },
  });
  await kirim(pertama, (book) => {
    sel(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 25_000_000;
    sel(book, 'Rencana', '7.01.03.2.01.0003', 'nama').value = 'Peningkatan Pemberdayaan Masyarakat Desa';
    sel(book, 'Indikator', MUSRENBANG, 'target.2027').value = 80;
    const rencana = book.getWorksheet('Rencana')!;
    const baru = rencana.getRow(rencana.actualRowCount + 1);
    const ids = rencana.getRow(BARIS_ID).values as string[];
    baru.getCell(ids.indexOf('tingkat')).value = 'Sub kegiatan';
    sel(
      book,
      'Rencana aksi',
      'Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
      'b6',
    ).value = 2;
    sel(
      book,
      'Rencana aksi',
      'Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
      'b12',
    ).value = 2;
    for (let bulan = 1; bulan <= 12; bulan += 1)
      sel(book, 'Anggaran kas', MUSRENBANG, `b${bulan}`).value =
        bulan === 12 ? 1_525_300 : bulan === 3 ? 19_000_000 : 0;
  });
  expect(teks()).toContain('sel belum dapat diterima');
  await kirim(pertama, (book) => {
    sel(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 25_000_000;
    sel(book, 'Rencana', '7.01.03.2.01.0003', 'nama').value = 'Peningkatan Pemberdayaan Masyarakat Desa';
    sel(book, 'Indikator', MUSRENBANG, 'target.2027').value = 80;
    sel(book, 'Anggaran kas', MUSRENBANG, 'b3').value = 19_000_000;
    sel(book, 'Anggaran kas', MUSRENBANG, 'b12').value = 1_525_300;
  });
  await kasubbag.tap(/^Jawab/);
  await kasubbag.tap('Pergeseran');
  await kasubbag.say('1-3-2025');
  expect(teks()).toContain('tidak sesudah');
  await kasubbag.say('15-4-2026');
  expect(await versi()).toHaveLength(1);
  await kasubbag.tap('Sahkan');
  const [murni, geser] = await versi();
  expect(geser).toMatchObject({ jenis: 'pergeseran', berlakuDari: new Date('2026-04-15') });
  const node = (planId: number) =>
    prisma.planNode.findFirstOrThrow({
      where: { planId, kode: MUSRENBANG },
      include: { pagus: { orderBy: { tahun: 'asc' } }, kas: { orderBy: { bulan: 'asc' } } },
    });
  const [dulu, kini] = [await node(murni!.id), await node(geser!.id)];
  expect(kini.kunci).toBe(dulu.kunci);
  expect(kini.kodeTercetak).toBe(dulu.kodeTercetak);
  expect(kini.pagus.map((p) => `${p.tahun} ${p.nilai}`)).toEqual(
    dulu.pagus.map((p) => `${p.tahun} ${p.tahun === 2027 ? '25000000' : p.nilai}`),
  );
  expect(kini.pagus.find((p) => p.tahun === 2026)?.tercetak).toBe(
    dulu.pagus.find((p) => p.tahun === 2026)?.tercetak,
  );
  expect(kini.kas.map((k) => k.nilai.toString())).toEqual([
    '0',
    '0',
    '19000000',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '1525300',
  ]);
  expect(
    await prisma.report.findMany({ orderBy: { id: 'asc' }, select: { id: true, planId: true } }),
  ).toEqual(laporan);
  await kasubbag.say('/rencana');
  await expect(kasubbag.transcript().slice(mulai)).toMatchFileSnapshot('./transcripts/rencana-templat.txt');
});

test('an older template, one without its hidden heading, and one of another office are refused', async () => {
  const mulai = kasubbag.transcript().length;
  await kirim(pertama, () => {});
  const baru = await unduh();
  await kirim(baru, (book) => book.removeWorksheet(book.getWorksheet('Anggaran kas')!.id));
  const lain = await kantorTanpaRencana(office, 'kemangkon', { telegramId: 7_900_301, peran: 'kasubbag' });
  await lain.orang.say('/rencana');
  await lain.orang.tap('Kirim berkas baru');
  await lain.orang.sendDocument({ name: 'rencana.xlsx', bytes: baru, mime: XLSX });
  await office.settle();
  expect(lain.orang.last().text).toContain('milik kecamatan lain (kode 35.17.01)');
  expect(tombol(lain.orang.last())).toEqual([]);
  expect(await versi()).toHaveLength(2);
  await expect(kasubbag.transcript().slice(mulai)).toMatchFileSnapshot(
    './transcripts/rencana-templat-ditolak.txt',
  );
});

test('money that is planned before the next version is in force is planned in that version too', async () => {
  const kode = '7.01.01.2.01.0001';
  await kasubbag.say('/rencana_aksi');
  await kasubbag.tap('Anggaran kas');
  await kasubbag.tap('1');
  await kasubbag.tap('Merata');
  await kasubbag.tap('Simpan');
  await kasubbag.tap('Ubah yang lain');
  expect(teks()).toContain('1. Dokumen perencanaan: Rp103.396.200 · sudah diisi');
  const nodes = await office.db.prisma.planNode.findMany({
    where: { kode, plan: { officeId: office.officeId } },
    include: { kas: true },
  });
  expect(nodes.map(({ kas }) => kas.length)).toEqual([12, 12]);
});
