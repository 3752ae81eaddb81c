import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { document, officeWithoutPlan } from '../../support/e2e/planless-office.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';
import { writePdf } from '../../support/plan/write-pdf.ts';
import { writeWord } from '../../support/plan/write-word.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A short table of a Renja as it is copied from a spreadsheet. */
const TABLE = [
  'Kode\tProgram/Kegiatan\tIndikator Kinerja\tLokasi\tTarget 2027\tPagu Indikatif 2027\tSumber Dana',
  '7.01.03\tPROGRAM PEMBERDAYAAN MASYARAKAT DESA\tPersentase lembaga aktif\tPerak\t90 %\t54.076.300\tAPBD',
  '7.01.03.2.01\tKoordinasi Kegiatan Pemberdayaan Desa\tJumlah koordinasi\tPerak\t4 Laporan\t54.076.300\tAPBD',
  '7.01.03.2.01.0001\tPeningkatan Partisipasi Masyarakat\tJumlah Lembaga\tPerak\t78 Lembaga\t20.525.300\tAPBD',
  '7.01.03.2.01.0003\tPeningkatan Efektivitas\tJumlah Laporan\tPerak\t4 Laporan\t33.551.000\tAPBD',
].join('\n');

let office: TestOffice;
let kasubbag: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.person('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const text = (person = kasubbag) => person.last().text ?? '';

async function send(name: string, bytes: Uint8Array | string, mime = XLSX): Promise<string> {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.sendDocument({ name, bytes: Buffer.from(bytes), mime });
  await office.settle();
  return text();
}

test('each bad file gets one sentence that says what was found and what to do', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Absensi').addRows([
    ['No', 'Nama', 'Hadir'],
    [1, 'Perangkat', 'ya'],
  ]);
  const answer = [
    await send('kosong.txt', ' \n', 'text/plain'),
    await send('rencana.xlsx', 'PK\u0003\u0004 rusak'),
    await send('absensi.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer())),
    await send('lama.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    await send('foto.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'image/png'),
    await send('rencana.pdf', '%PDF-1.7 rusak', 'application/pdf'),
    await send('Renstra Randuagung.txt', document('randuagung'), 'text/plain'),
  ];
  for (const one of answer) expect(one).not.toMatch(/sedang dibaca|Rencana yang terbaca/);
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.sendDocument({
    name: 'besar.xlsx',
    bytes: Buffer.from('PK'),
    mime: XLSX,
    sizeBytes: 21_000_000,
  });
  await kasubbag.sendSticker();
  await kasubbag.say('/batal');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/rencana/plan-file.txt');
  expect(await office.db.prisma.planVersion.count()).toBe(1);
});

test('the whole document comes in as Word and as PDF too, and findings name page and table', async () => {
  const { person } = await officeWithoutPlan(office, 'randuagung', {
    telegramId: 7_900_301,
    role: 'kasubbag',
  });
  const original = Buffer.from(document('randuagung'));
  const lines = linesOfText(original.toString('utf8'));
  const actAs: [string, Uint8Array, RegExp][] = [
    ['Renstra.docx', await writeWord(lines), /^\d+\. Baris \d+ \(tabel ke-\d+\): /m],
    [
      'Renstra.pdf',
      await writePdf(lines, { rulings: true, letters: 7, size: [1191, 1684] }),
      /^\d+\. .*halaman/m,
    ],
  ];
  for (const [name, bytes, place] of actAs) {
    await person.say('/rencana');
    await person.tap('Kirim berkas baru');
    await person.sendDocument({ name, bytes: Buffer.from(bytes), mime: 'application/octet-stream' });
    await office.settle();
    expect(text(person)).toContain('6 program · 15 kegiatan · 49 sub kegiatan');
    expect(text(person)).toContain('2025: Rp2.351.113.139');
    expect(text(person)).toMatch(place);
  }
  // Two plans in one file: neither is guessed.
  await person.say('/rencana');
  await person.tap('Kirim berkas baru');
  const two = Buffer.concat([original, Buffer.from('\n'), document('perak')]);
  await person.sendDocument({ name: 'dua.txt', bytes: two, mime: 'text/plain' });
  await office.settle();
  expect(text(person)).toBe(
    'Berkas itu memuat dua rencana: Kecamatan Randuagung (baris 8) dan Kecamatan Perak (baris 1182). Kirim rencana Kecamatan Randuagung saja.',
  );
}, 60_000);

test('who sends a very long sheet is told that reading goes on', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Penduduk');
  for (let n = 1; n <= 11_000; n += 1) sheet.addRow([n, `Warga ${n}`, 'Perak']);
  await send('penduduk.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  const words = kasubbag
    .messages()
    .slice(-3)
    .map(({ text }) => text ?? '');
  expect(words[1]).toMatch(/^penduduk\.xlsx besar: 1\d\.\d{3} baris sudah dibaca/);
  expect(words[2]).toContain('tidak ada tabel rencana yang dikenali');
});

test('a file or table that comes unasked is asked about, and a restart in between loses nothing', async () => {
  const start = kasubbag.transcript().length;
  await kasubbag.sendDocument({ name: 'dpa.csv', bytes: Buffer.from(TABLE), mime: 'text/csv' });
  await kasubbag.tap('Bukan');
  await kasubbag.say(TABLE);
  await office.restart();
  await kasubbag.tap('Ya, baca sebagai rencana');
  expect(text()).toContain('2 sub kegiatan');
  expect(text()).toContain('2027: Rp54.076.300');
  await kasubbag.say('/rencana');
  await kasubbag.tap('Tidak jadi');
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/rencana/incoming-file.txt',
  );
});

test('a table pasted under a question of /lapor is not taken as its answer', async () => {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  const question = text(kasi);
  await kasi.say(TABLE);
  expect(text(kasi)).toContain('tampak seperti tabel');
  expect(await office.db.prisma.draftAnswer.count()).toBe(0);
  await kasi.say('/lapor');
  await kasi.tap(/Lanjutkan|Isi/).catch(() => undefined);
  expect(kasi.transcript()).toContain(question.split('\n')[0]!);
});
