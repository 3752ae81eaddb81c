import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { barisTeks } from '../../src/plan/masukan/sel-pemisah.ts';
import { tulisPdf } from '../plan/masukan/tulis-pdf.ts';
import { tulisWord } from '../plan/masukan/tulis-word.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { dokumen, kantorTanpaRencana, petugasBaru } from './rencana-kantor.ts';

let office: TestOffice;
let k: TelegramUser;
let k2: TelegramUser;
let officeId: number;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
beforeAll(async () => {
  office = await startOffice();
  const siap = await kantorTanpaRencana(office, 'randuagung', { telegramId: 7_900_201, peran: 'kasubbag' });
  k = siap.orang; officeId = siap.officeId;
  k2 = await petugasBaru(office, officeId, { telegramId: 7_900_202, peran: 'kasubbag' });
});
afterAll(async () => {
  writeFileSync('/tmp/o-log.txt', JSON.stringify([office.log, office.emulator.refusals()], null, 1));
  await office.stop();
});
const out = (name: string, isi: string) => writeFileSync(`/tmp/o-${name}.txt`, isi);
async function kirim(orang: TelegramUser, name: string, bytes: Uint8Array | string, mime = XLSX) {
  await orang.say('/rencana');
  await orang.tap('Kirim berkas baru');
  await orang.sendDocument({ name, bytes: Buffer.from(bytes), mime });
  await office.settle();
  return orang.last().text ?? '';
}
async function jawabSemua(orang: TelegramUser) {
  await orang.tap(/^Jawab|^Lihat/);
  for (let n = 0; n < 60 && (orang.last().text ?? '').includes('ertanyaan'); n += 1) {
    const p = orang.last().inlineKeyboard.flat().map(({ text }) => text);
    await orang.tap(p.find((t) => t.startsWith('Pakai') || t.startsWith('Terima')) ?? p[0]!);
  }
}
const teks = () => Buffer.from(dokumen('randuagung')).toString('utf8');
async function coba(name: string, f: () => Promise<void>) { try { await f(); } catch (e) { out(`${name}-ERR`, String((e as Error).stack)); } }

test('bentuk', async () => {
  const lines = barisTeks(teks());
  const m1 = k.transcript().length;
  await coba('docx', async () => { await kirim(k, 'Renstra.docx', await tulisWord(lines)); });
  await coba('pdf', async () => { await kirim(k, 'Renstra.pdf', await tulisPdf(lines, { garis: true, huruf: 5 }), 'application/pdf'); });
  await coba('xlsx', async () => {
    const b = new ExcelJS.Workbook(); const s = b.addWorksheet('Renstra');
    for (const l of lines) s.addRow([...l.sel]);
    await kirim(k, 'Renstra.xlsx', new Uint8Array(await b.xlsx.writeBuffer()));
  });
  out('bentuk', k.transcript().slice(m1));
  const m2 = k.transcript().length;
  await coba('dua', async () => { await kirim(k, 'Dua.txt', teks() + '\n' + Buffer.from(dokumen('perak')).toString('utf8'), 'text/plain'); });
  await coba('lain', async () => { await kirim(k, 'Balapulang.txt', dokumen('balapulang'), 'text/plain'); });
  await coba('xlsm', async () => { await kirim(k, 'rencana.xlsm', 'PK\u0003\u0004 rusak'); });
  await coba('foto', async () => { await k.say('/rencana'); await k.tap('Kirim berkas baru'); await (k as any).sendPhoto({ bytes: Buffer.from('89504e47', 'hex') }); await office.settle(); });
  out('buruk', k.transcript().slice(m2));
}, 300_000);

test('dua kasubbag', async () => {
  await coba('dua-kasubbag', async () => {
    await k.say('/batal');
    const m = k.transcript().length;
    await kirim(k, 'Renstra A.txt', dokumen('randuagung'), 'text/plain');
    await kirim(k2, 'Renstra B.txt', dokumen('randuagung'), 'text/plain');
    await jawabSemua(k); await jawabSemua(k2);
    out('k2-akhir', k2.last().text ?? '');
    await k.tap('Sahkan');
    const m2 = k2.transcript().length;
    await k2.tap('Sahkan');
    await k2.say('/rencana');
    await k2.tap('Lanjutkan').catch(() => {});
    out('k2-transkrip', k2.transcript().slice(m2));
    // sama dua kali
    await kirim(k, 'Renstra A.txt', dokumen('randuagung'), 'text/plain');
    await jawabSemua(k);
    out('sama-dua-kali', k.transcript().slice(m));
  });
}, 300_000);

test('aksi', async () => {
  await coba('aksi', async () => {
    const m = k.transcript().length;
    await k.say('/batal');
    await k.say('/rencana_aksi'); await k.tap('Target indikator');
    for (let i = 0; i < 12; i++) { await k.tap('Berikutnya ›').catch(() => {}); }
    await k.say('/rencana_aksi'); await k.tap('Target indikator'); await k.tap('1');
    await k.say('/rencana_aksi'); await k.tap('Target indikator'); await k.tap('8');
    await k.tap('Angka per bulan'); await k.say('1 0 0 0 0 1 0 0 0 0 0 0');
    await k.tap('Simpan');
    await k.say('/rencana_aksi'); await k.tap('Anggaran kas'); await k.tap('2'); await k.tap('Bulan tertentu'); await k.say('3,6,9');
    await k.tap('Simpan');
    await k.say('/unduh_templat');
    out('aksi', k.transcript().slice(m));
  });
}, 300_000);
