import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { HEADING_ROW, ID_ROW } from '../../../src/plan/template/form/sheets.ts';
import { buttons, officeWithoutPlan } from '../../support/e2e/planless-office.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let office: TestOffice;
let kasubbag: TelegramUser;
/** The template as it was downloaded first. */
let first: Buffer;
beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.person('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const text = () => kasubbag.last().text ?? '';

async function download(): Promise<Buffer> {
  await kasubbag.say('/unduh_templat');
  await office.settle();
  const file = kasubbag.messages().findLast(({ document }) => document !== undefined)?.document;
  if (file === undefined) throw new Error(text());
  return office.emulator.file(file.fileId);
}

/** Sends a template back, changed in a spreadsheet. */
async function send(from: Buffer, change: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(from as unknown as ExcelJS.Buffer);
  change(book);
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  await kasubbag.sendDocument({ name: 'rencana-perak.xlsx', bytes, mime: XLSX });
  await office.settle();
}

/** Cell of a sheet by a text of its line and the id of a column. */
function cells(book: ExcelJS.Workbook, sheet: string, wanted: string, columns: string): ExcelJS.Cell {
  const worksheet = book.getWorksheet(sheet)!;
  const ids = worksheet.getRow(ID_ROW).values as string[];
  let line = 0;
  worksheet.eachRow((row, at) => {
    if (line === 0 && at > HEADING_ROW && (row.values as unknown[]).includes(wanted)) line = at;
  });
  if (line === 0) throw new Error(`no line with ${wanted}`);
  return worksheet.getCell(line, ids.indexOf(columns));
}

const version = () =>
  office.db.prisma.planVersion.findMany({ where: { officeId: office.officeId }, orderBy: { id: 'asc' } });

test('the template has every sheet, drop-downs, protected headings and names its office', async () => {
  first = await download();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(first as unknown as ExcelJS.Buffer);
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
  expect(indikator.views[0]).toMatchObject({ state: 'frozen', ySplit: HEADING_ROW });
  expect(indikator.getCell(HEADING_ROW, 3).protection?.locked ?? true).toBe(true);
  expect(indikator.getCell(HEADING_ROW + 1, 3).protection.locked).toBe(false);
  expect(cells(book, 'Indikator', MUSRENBANG, 'arah').dataValidation.type).toBe('list');
  expect(cells(book, 'Anggaran kas', MUSRENBANG, 'target').value).toBe(20_525_300);
});

test('sent back as it is, there is nothing to confirm', async () => {
  await send(first, () => {});
  await kasubbag.tap(/^Jawab/);
  await kasubbag.tap('Perubahan');
  await kasubbag.tap('1 April 2026');
  expect(text()).toContain('Isinya sama dengan rencana yang ada');
  await kasubbag.tap('Tidak jadi');
});

test('changed, it becomes a version in which only that differs, with DPA and reports where they were', async () => {
  const start = kasubbag.transcript().length;
  const { prisma } = office.db;
  const report = await prisma.report.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, planId: true },
  });
  await send(first, (book) => {
    cells(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 25_000_000;
    cells(book, 'Rencana', '7.01.03.2.01.0003', 'nama').value = 'Peningkatan Pemberdayaan Masyarakat Desa';
    cells(book, 'Indikator', MUSRENBANG, 'target.2027').value = 80;
    const plan = book.getWorksheet('Rencana')!;
    const fresh = plan.getRow(plan.actualRowCount + 1);
    const ids = plan.getRow(ID_ROW).values as string[];
    fresh.getCell(ids.indexOf('tingkat')).value = 'Sub kegiatan';
    cells(
      book,
      'Rencana aksi',
      'Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
      'b6',
    ).value = 2;
    cells(
      book,
      'Rencana aksi',
      'Jumlah Laporan Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
      'b12',
    ).value = 2;
    for (let month = 1; month <= 12; month += 1)
      cells(book, 'Anggaran kas', MUSRENBANG, `b${month}`).value =
        month === 12 ? 1_525_300 : month === 3 ? 19_000_000 : 0;
  });
  expect(text()).toContain('sel belum dapat diterima');
  await send(first, (book) => {
    cells(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 25_000_000;
    cells(book, 'Rencana', '7.01.03.2.01.0003', 'nama').value = 'Peningkatan Pemberdayaan Masyarakat Desa';
    cells(book, 'Indikator', MUSRENBANG, 'target.2027').value = 80;
    cells(book, 'Anggaran kas', MUSRENBANG, 'b3').value = 19_000_000;
    cells(book, 'Anggaran kas', MUSRENBANG, 'b12').value = 1_525_300;
  });
  await kasubbag.tap(/^Jawab/);
  await kasubbag.tap('Pergeseran');
  await kasubbag.say('1-3-2025');
  expect(text()).toContain('tidak sesudah');
  await kasubbag.say('15-4-2026');
  expect(await version()).toHaveLength(1);
  await kasubbag.tap('Sahkan');
  const [murni, shift] = await version();
  expect(shift).toMatchObject({ kind: 'pergeseran', validFrom: new Date('2026-04-15') });
  const node = (planId: number) =>
    prisma.planNode.findFirstOrThrow({
      where: { planId, kode: MUSRENBANG },
      include: { pagu: { orderBy: { year: 'asc' } }, kas: { orderBy: { month: 'asc' } } },
    });
  const [former, current] = [await node(murni!.id), await node(shift!.id)];
  expect(current.key).toBe(former.key);
  expect(current.printedKode).toBe(former.printedKode);
  expect(current.pagu.map((p) => `${p.year} ${p.value}`)).toEqual(
    former.pagu.map((p) => `${p.year} ${p.year === 2027 ? '25000000' : p.value}`),
  );
  expect(current.pagu.find((p) => p.year === 2026)?.printed).toBe(
    former.pagu.find((p) => p.year === 2026)?.printed,
  );
  expect(current.kas.map((k) => k.value.toString())).toEqual([
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
  ).toEqual(report);
  await kasubbag.say('/rencana');
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot('../transcripts/rencana/template.txt');
});

test('an older template, one without its hidden heading, and one of another office are refused', async () => {
  const start = kasubbag.transcript().length;
  await send(first, () => {});
  const fresh = await download();
  await send(fresh, (book) => book.removeWorksheet(book.getWorksheet('Anggaran kas')!.id));
  const other = await officeWithoutPlan(office, 'kemangkon', { telegramId: 7_900_301, role: 'kasubbag' });
  await other.person.say('/rencana');
  await other.person.tap('Kirim berkas baru');
  await other.person.sendDocument({ name: 'rencana.xlsx', bytes: fresh, mime: XLSX });
  await office.settle();
  expect(other.person.last().text).toContain('milik kecamatan lain (kode 35.17.01)');
  expect(buttons(other.person.last())).toEqual([]);
  expect(await version()).toHaveLength(2);
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/rencana/template-refused.txt',
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
  expect(text()).toContain('1. Dokumen perencanaan: Rp103.396.200 · sudah diisi');
  const nodes = await office.db.prisma.planNode.findMany({
    where: { kode, plan: { officeId: office.officeId } },
    include: { kas: true },
  });
  expect(nodes.map(({ kas }) => kas.length)).toEqual([12, 12]);
});
