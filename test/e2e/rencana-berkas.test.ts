import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { barisTeks } from '../../src/plan/masukan/sel-pemisah.ts';
import { tulisPdf } from '../plan/masukan/tulis-pdf.ts';
import { tulisWord } from '../plan/masukan/tulis-word.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { dokumen, kantorTanpaRencana } from './rencana-kantor.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A short table of a Renja as it is copied from a spreadsheet. */
const TABEL = [
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
  kasubbag = office.orang('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const teks = (orang = kasubbag) => orang.last().text ?? '';

async function kirim(name: string, bytes: Uint8Array | string, mime = XLSX): Promise<string> {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.sendDocument({ name, bytes: Buffer.from(bytes), mime });
  await office.settle();
  return teks();
}

test('each bad file gets one sentence that says what was found and what to do', async () => {
  const buku = new ExcelJS.Workbook();
  buku.addWorksheet('Absensi').addRows([
    ['No', 'Nama', 'Hadir'],
    [1, 'Perangkat', 'ya'],
  ]);
  const jawaban = [
    await kirim('kosong.txt', ' \n', 'text/plain'),
    await kirim('rencana.xlsx', 'PK\u0003\u0004 rusak'),
    await kirim('absensi.xlsx', new Uint8Array(await buku.xlsx.writeBuffer())),
    await kirim('lama.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    await kirim('foto.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'image/png'),
    await kirim('rencana.pdf', '%PDF-1.7 rusak', 'application/pdf'),
    await kirim('Renstra Randuagung.txt', dokumen('randuagung'), 'text/plain'),
  ];
  for (const satu of jawaban) expect(satu).not.toMatch(/sedang dibaca|Rencana yang terbaca/);
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
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/rencana-berkas.txt');
  expect(await office.db.prisma.planVersion.count()).toBe(1);
});

test('the whole document comes in as Word and as PDF too, and findings name page and table', async () => {
  const { orang } = await kantorTanpaRencana(office, 'randuagung', {
    telegramId: 7_900_301,
    peran: 'kasubbag',
  });
  const asli = Buffer.from(dokumen('randuagung'));
  const lines = barisTeks(asli.toString('utf8'));
  const sebagai: [string, Uint8Array, RegExp][] = [
    ['Renstra.docx', await tulisWord(lines), /^\d+\. Baris \d+ \(tabel ke-\d+\): /m],
    [
      'Renstra.pdf',
      await tulisPdf(lines, { garis: true, huruf: 7, size: [1191, 1684] }),
      /^\d+\. .*halaman/m,
    ],
  ];
  for (const [name, bytes, tempat] of sebagai) {
    await orang.say('/rencana');
    await orang.tap('Kirim berkas baru');
    await orang.sendDocument({ name, bytes: Buffer.from(bytes), mime: 'application/octet-stream' });
    await office.settle();
    expect(teks(orang)).toContain('6 program · 15 kegiatan · 49 sub kegiatan');
    expect(teks(orang)).toContain('2025: Rp2.351.113.139');
    expect(teks(orang)).toMatch(tempat);
  }
  // Two plans in one file: neither is guessed.
  await orang.say('/rencana');
  await orang.tap('Kirim berkas baru');
  const dua = Buffer.concat([asli, Buffer.from('\n'), dokumen('perak')]);
  await orang.sendDocument({ name: 'dua.txt', bytes: dua, mime: 'text/plain' });
  await office.settle();
  expect(teks(orang)).toBe(
    'Berkas itu memuat dua rencana: Kecamatan Randuagung (baris 8) dan Kecamatan Perak (baris 1182). Kirim rencana Kecamatan Randuagung saja.',
  );
}, 60_000);

test('who sends a very long sheet is told that reading goes on', async () => {
  const buku = new ExcelJS.Workbook();
  const lembar = buku.addWorksheet('Penduduk');
  for (let n = 1; n <= 11_000; n += 1) lembar.addRow([n, `Warga ${n}`, 'Perak']);
  await kirim('penduduk.xlsx', new Uint8Array(await buku.xlsx.writeBuffer()));
  const kata = kasubbag
    .messages()
    .slice(-3)
    .map(({ text }) => text ?? '');
  expect(kata[1]).toMatch(/^penduduk\.xlsx besar: 1\d\.\d{3} baris sudah dibaca/);
  expect(kata[2]).toContain('tidak ada tabel rencana yang dikenali');
});

test('a file or table that comes unasked is asked about, and a restart in between loses nothing', async () => {
  const mulai = kasubbag.transcript().length;
  await kasubbag.sendDocument({ name: 'dpa.csv', bytes: Buffer.from(TABEL), mime: 'text/csv' });
  await kasubbag.tap('Bukan');
  await kasubbag.say(TABEL);
  await office.restart();
  await kasubbag.tap('Ya, baca sebagai rencana');
  expect(teks()).toContain('2 sub kegiatan');
  expect(teks()).toContain('2027: Rp54.076.300');
  await kasubbag.say('/rencana');
  await kasubbag.tap('Tidak jadi');
  await expect(kasubbag.transcript().slice(mulai)).toMatchFileSnapshot('./transcripts/rencana-kiriman.txt');
});

test('a table pasted under a question of /lapor is not taken as its answer', async () => {
  const kasi = office.orang('Kasi PMD');
  await kasi.say('/lapor');
  const pertanyaan = teks(kasi);
  await kasi.say(TABEL);
  expect(teks(kasi)).toContain('tampak seperti tabel');
  expect(await office.db.prisma.draftAnswer.count()).toBe(0);
  await kasi.say('/lapor');
  await kasi.tap(/Lanjutkan|Isi/).catch(() => undefined);
  expect(kasi.transcript()).toContain(pertanyaan.split('\n')[0]!);
});
