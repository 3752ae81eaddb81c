import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChildDecoder } from '../../../src/decode/decode-in-child.ts';
import { limitsOf } from '../../../src/decode/limits.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { createLog } from '../../../src/log.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { document, officeWithoutPlan } from '../../support/e2e/planless-office.ts';
import { pdfOf } from '../../support/files/evidence-bytes.ts';
import { bombPng, emptyRows, nestedPdf, sharedPdf, wideWord } from '../../support/files/hostile-files.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';
import { bundleProgram } from '../../support/process/bundled-program.ts';

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
  kasubbag = office.person('Kasubbag Perencanaan');
});
afterAll(async () => await office.stop());

async function send(name: string, bytes: Uint8Array, person = kasubbag): Promise<void> {
  await person.say('/rencana');
  const fresh = person
    .last()
    .inlineKeyboard.flat()
    .some(({ text }) => text === 'Kirim berkas baru');
  if (fresh) await person.tap('Kirim berkas baru');
  await person.sendDocument({ name, bytes: Buffer.from(bytes), mime: 'application/octet-stream' });
}

const state = async (name: string) =>
  await office.db.prisma.upload.findFirstOrThrow({
    where: { name },
    select: { id: true, state: true, readAttempts: true },
  });

async function read(name: string): Promise<void> {
  while ((await state(name)).state === 'menunggu') await new Promise((resolve) => setTimeout(resolve, 50));
}

test('while the file of one office does not end, others are answered and the document of another office is read', async () => {
  await send('lambat.pdf', sharedPdf());
  while ((await state('lambat.pdf')).readAttempts === 0)
    await new Promise((resolve) => setTimeout(resolve, 50));

  const operator = office.person(OPERATOR);
  await operator.say('/bantuan');
  expect(operator.last().text).toContain('/lapor');
  const randuagung = { telegramId: 88_001, role: 'kasubbag' as const };
  const { person } = await officeWithoutPlan(office, 'randuagung', randuagung);
  await send('renstra.txt', document('randuagung'), person);
  await read('renstra.txt');
  expect((await state('renstra.txt')).state).toBe('terbaca');
  expect(await state('lambat.pdf')).toMatchObject({ state: 'menunggu', readAttempts: 1 });

  // Stopping ends it and counts for nothing; the next start reads it again, up to its time.
  await office.program.stop();
  expect(await state('lambat.pdf')).toMatchObject({ state: 'menunggu', readAttempts: 0 });
  seconds = 2;
  await office.restart();
  await office.settle();
  expect(kasubbag.last().text).toBe(say('refusal-dokumen-terlalu-lama'));
  expect((await state('lambat.pdf')).state).toBe('ditolak');
}, 300_000);

test('each hostile document ends in one sentence to its sender', async () => {
  seconds = 600;
  memoryMb = 320;
  await office.restart();
  const end: Record<string, string> = {};
  for (const [name, content] of [
    ['lebar.docx', wideWord()],
    ['kosong.xlsx', emptyRows(5_000_000)],
    ['dalam.pdf', nestedPdf(500)],
  ] as const) {
    await send(name, content);
    await office.settle();
    end[name] = kasubbag.last().text ?? '';
  }
  expect(end['lebar.docx']).toContain('Berkas ini kosong');
  expect(end['kosong.xlsx']).toBe(say('refusal-berkas-membengkak'));
  expect(end['dalam.pdf']).toBe(say('refusal-dokumen-terlalu-berat'));
}, 300_000);

test('a file with which the program itself died twice is refused, and not begun a third time', async () => {
  await send('mati.txt', Buffer.from('selamat pagi'));
  await office.program.stop();
  const { id } = await state('mati.txt');
  await office.db.prisma.upload.update({
    where: { id },
    data: { state: 'menunggu', readAttempts: 2, leaseUntil: null },
  });
  await office.restart();
  await office.settle();
  expect(kasubbag.last().text).toBe(say('refusal-dokumen-tak-selesai'));
  expect(await state('mati.txt')).toMatchObject({ state: 'ditolak', readAttempts: 2 });
}, 120_000);

test('what cannot be shown is no evidence, and its sender is told why', async () => {
  const operator = office.person(OPERATOR);
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
  for (const [name, , reason] of sent) expect(told).toContain(say(`bukti-tolak-${reason}`, { name }));
  expect(await office.db.prisma.bukti.count({ where: { state: 'tersimpan' } })).toBe(0);
}, 120_000);

test('an answer longer than any is read by nothing, and the question stays open', async () => {
  const operator = office.person('Operator Desa Plosogenuk');
  await operator.say('/lapor');
  const text = `${'0'.repeat(1361)}${' '.repeat(1361)}${' '.repeat(1000)}+0A`;
  await operator.say(`7${text}`);
  expect(operator.last().text).toBe(say('dialog-panjang', { length: text.length + 1, limit: 1000 }));
  const { state } = await office.db.prisma.dialogState.findUniqueOrThrow({ where: { chatId: operator.id } });
  expect(JSON.stringify(state)).toContain('butir');
}, 60_000);
