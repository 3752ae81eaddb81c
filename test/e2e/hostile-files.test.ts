import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChildDecoder } from '../../src/decode/decode-in-child.ts';
import { limitsOf } from '../../src/decode/limits.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { createLog } from '../../src/log.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { pdfOf } from '../jobs/evidence-bytes.ts';
import { bundleProgram } from '../support/bundled-program.ts';
import { bombPng, emptyRows, nestedPdf, sharedPdf, wideWord } from '../support/hostile-files.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { dokumen, kantorTanpaRencana } from './rencana-kantor.ts';

const say = createTranslator('id');
const OPERATOR = 'Operator Desa Sembung';

/** Limits of the decoder that the next start makes. */
let seconds = 600;
let memoryMb = 704;
let office: TestOffice;
let kasubbag: TelegramUser;

beforeAll(async () => {
  const program = bundleProgram('src', 'decode', 'decode-child.ts');
  const log = createLog({ level: 'error' });
  office = await startOffice({
    decoder: () =>
      createChildDecoder(log, { program, limits: (kind) => ({ ...limitsOf(kind), seconds, memoryMb }) }),
  });
  kasubbag = office.orang('Kasubbag Perencanaan');
});
afterAll(async () => await office.stop());

async function kirim(name: string, bytes: Uint8Array, orang = kasubbag): Promise<void> {
  await orang.say('/rencana');
  const baru = orang
    .last()
    .inlineKeyboard.flat()
    .some(({ text }) => text === 'Kirim berkas baru');
  if (baru) await orang.tap('Kirim berkas baru');
  await orang.sendDocument({ name, bytes: Buffer.from(bytes), mime: 'application/octet-stream' });
}

const keadaan = async (nama: string) =>
  await office.db.prisma.unggahan.findFirstOrThrow({
    where: { nama },
    select: { id: true, keadaan: true, readAttempts: true },
  });

async function dibaca(nama: string): Promise<void> {
  while ((await keadaan(nama)).keadaan === 'menunggu')
    await new Promise((resolve) => setTimeout(resolve, 50));
}

test('while the file of one office does not end, others are answered and the document of another office is read', async () => {
  await kirim('lambat.pdf', sharedPdf());
  while ((await keadaan('lambat.pdf')).readAttempts === 0)
    await new Promise((resolve) => setTimeout(resolve, 50));

  const operator = office.orang(OPERATOR);
  await operator.say('/bantuan');
  expect(operator.last().text).toContain('/lapor');
  const randuagung = { telegramId: 88_001, peran: 'kasubbag' as const };
  const { orang } = await kantorTanpaRencana(office, 'randuagung', randuagung);
  await kirim('renstra.txt', dokumen('randuagung'), orang);
  await dibaca('renstra.txt');
  expect((await keadaan('renstra.txt')).keadaan).toBe('terbaca');
  expect(await keadaan('lambat.pdf')).toMatchObject({ keadaan: 'menunggu', readAttempts: 1 });

  // Stopping ends it and counts for nothing; the next start reads it again, up to its time.
  await office.program.stop();
  expect(await keadaan('lambat.pdf')).toMatchObject({ keadaan: 'menunggu', readAttempts: 0 });
  seconds = 2;
  await office.restart();
  await office.settle();
  expect(kasubbag.last().text).toBe(say('refusal-dokumen-terlalu-lama'));
  expect((await keadaan('lambat.pdf')).keadaan).toBe('ditolak');
}, 300_000);

test('each hostile document ends in one sentence to its sender', async () => {
  seconds = 600;
  memoryMb = 320;
  await office.restart();
  const akhir: Record<string, string> = {};
  for (const [nama, isi] of [
    ['lebar.docx', wideWord()],
    ['kosong.xlsx', emptyRows(5_000_000)],
    ['dalam.pdf', nestedPdf(500)],
  ] as const) {
    await kirim(nama, isi);
    await office.settle();
    akhir[nama] = kasubbag.last().text ?? '';
  }
  expect(akhir['lebar.docx']).toContain('Berkas ini kosong');
  expect(akhir['kosong.xlsx']).toBe(say('refusal-berkas-membengkak'));
  expect(akhir['dalam.pdf']).toBe(say('refusal-dokumen-terlalu-berat'));
}, 300_000);

test('a file with which the program itself died twice is refused, and not begun a third time', async () => {
  await kirim('mati.txt', Buffer.from('selamat pagi'));
  await office.program.stop();
  const { id } = await keadaan('mati.txt');
  await office.db.prisma.unggahan.update({
    where: { id },
    data: { keadaan: 'menunggu', readAttempts: 2, leaseUntil: null },
  });
  await office.restart();
  await office.settle();
  expect(kasubbag.last().text).toBe(say('refusal-dokumen-tak-selesai'));
  expect(await keadaan('mati.txt')).toMatchObject({ keadaan: 'ditolak', readAttempts: 2 });
}, 120_000);

test('what cannot be shown is no evidence, and its sender is told why', async () => {
  const operator = office.orang(OPERATOR);
  await operator.say('/lapor');
  const sent = [
    ['foto.jpg', Buffer.from('ffd8ff', 'hex'), 'rusak'],
    ['surat.pdf', Buffer.from('%PDF-1.4\n'), 'rusak'],
    ['besar.png', bombPng(5000), 'rumit'],
    ['program.pdf', pdfOf({ catalog: '/OpenAction<</S/JavaScript/JS(1)>>' }), 'program'],
  ] as const;
  for (const [name, bytes] of sent)
    await operator.sendDocument({ name, bytes, mime: 'application/octet-stream' });
  await office.settle();
  const told = operator
    .messages()
    .flatMap(({ from, text }) => (from === 'bot' && text ? text.split('\n') : []));
  for (const [nama, , alasan] of sent) expect(told).toContain(say(`bukti-tolak-${alasan}`, { nama }));
  expect(await office.db.prisma.bukti.count({ where: { keadaan: 'tersimpan' } })).toBe(0);
}, 120_000);

test('an answer longer than any is read by nothing, and the question stays open', async () => {
  const operator = office.orang('Operator Desa Plosogenuk');
  await operator.say('/lapor');
  const teks = `${'0'.repeat(1361)}${' '.repeat(1361)}${' '.repeat(1000)}+0A`;
  await operator.say(`7${teks}`);
  expect(operator.last().text).toBe(say('dialog-panjang', { panjang: teks.length + 1, batas: 1000 }));
  const { state } = await office.db.prisma.dialogState.findUniqueOrThrow({ where: { chatId: operator.id } });
  expect(JSON.stringify(state)).toContain('butir');
}, 60_000);
