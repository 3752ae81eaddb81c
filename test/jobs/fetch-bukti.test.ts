import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeNextBukti } from '../../src/app/bukti/bukti-queue.ts';
import { createBuktiFetcher } from '../../src/jobs/fetch-bukti.ts';
import type { Fetcher } from '../../src/jobs/fetcher.ts';
import { EXE, JPEG, PDF, PNG } from '../support/files/evidence-bytes.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../support/office/jobs-office.ts';

/** The plan's own document is there from the start. */
const NOT_THE_PLAN = { mime: { not: 'text/plain' } };

const SENT = '2026-04-01T08:00:00+07:00';
const LATER = '2026-04-01T08:00:02+07:00';
const OPERATOR = 'Operator Desa Sembung';

let office: JobsOffice;
let bot: JobsProcess;
let fetcher: Fetcher;
let reportId: number;
let personId: number;

const another = () =>
  createBuktiFetcher(office.process('dua').runtime, office.emulator.token, office.emulator.apiRoot);

beforeEach(async () => {
  office = await startJobsOffice();
  bot = office.process();
  bot.set(SENT);
  fetcher = createBuktiFetcher(bot.runtime, office.emulator.token, office.emulator.apiRoot);
  const { prisma } = office.db;
  const reporter = await prisma.reporterUnit.findFirstOrThrow({ where: { namaPendek: 'Sembung' } });
  const plan = await prisma.planVersion.findFirstOrThrow();
  const now = new Date(SENT);
  const report = { reporterId: reporter.id, month: '2026-03', planId: plan.id, version: 7, createdAt: now };
  reportId = (await prisma.report.create({ data: report })).id;
  await prisma.draft.create({ data: { reportId, fromRevision: 0, updatedAt: now } });
  personId = (await prisma.person.findFirstOrThrow({ where: { name: OPERATOR } })).id;
});
afterEach(async () => {
  await fetcher.stop();
  await office.stop();
});

/** A file that the officer sent and that a turn has noted. */
async function noted(
  name: string,
  bytes: Buffer,
  options: { sizeBytes?: number; at?: string } = {},
): Promise<void> {
  const operator = office.person(OPERATOR);
  await operator.sendDocument({
    name,
    bytes,
    mime: 'application/octet-stream',
    sizeBytes: options.sizeBytes,
    wait: false,
  });
  const telegramFileId = operator.messages().at(-1)!.document!.fileId;
  const at = new Date(options.at ?? SENT);
  await office.db.prisma.bukti.create({
    data: { reportId, revision: 0, telegramFileId, name: name, personId, at },
  });
}

const states = async () =>
  (await office.db.prisma.bukti.findMany({ orderBy: { id: 'asc' } })).map(
    ({ state, rejectionReason }) => rejectionReason ?? state,
  );

async function told(): Promise<string[]> {
  await bot.runtime.sender.drain();
  return office
    .person(OPERATOR)
    .messages()
    .flatMap(({ from, text }) => (from === 'bot' && text ? [text] : []));
}

const expireLeases = () => office.db.prisma.bukti.updateMany({ data: { leaseUntil: new Date(0) } });

test('five files that came together are kept byte by byte and told of once', async () => {
  for (const [name, bytes] of [
    ['a.jpg', JPEG],
    ['b.png', PNG],
    ['c.pdf', PDF],
    ['d.jpg', JPEG],
    ['e.pdf', PDF],
  ] as const) {
    await noted(name, bytes);
  }
  bot.set(LATER);
  await fetcher.drain();
  expect(await states()).toEqual(Array(5).fill('tersimpan'));
  const files = await office.db.prisma.storedFile.findMany({ where: NOT_THE_PLAN, orderBy: { id: 'asc' } });
  expect(files.map(({ mime }) => mime)).toEqual([
    'image/jpeg',
    'image/png',
    'application/pdf',
    'image/jpeg',
    'application/pdf',
  ]);
  expect(files[1]!.sha256).toBe(createHash('sha256').update(PNG).digest('hex'));
  expect(Buffer.from(files[1]!.content)).toEqual(PNG);
  expect(await told()).toEqual(['Bukti tersimpan: 5 berkas.']);
  const [button] = office.person(OPERATOR).last().inlineKeyboard.flat();
  const { reporterId } = await office.db.prisma.report.findUniqueOrThrow({ where: { id: reportId } });
  expect(button).toEqual({
    text: 'Selesai',
    callback_data: `v1|lapor.lembar|${reporterId}.2026-03.ringkasan|7`,
  });
});

test('nothing is begun while the album may still be coming', async () => {
  await noted('a.jpg', JPEG);
  await noted('b.jpg', JPEG, { at: '2026-04-01T08:00:01+07:00' });
  bot.set('2026-04-01T08:00:01.900+07:00');
  await fetcher.drain(1000);
  expect(await states()).toEqual(['menunggu', 'menunggu']);
  bot.set('2026-04-01T08:00:02+07:00');
  await fetcher.drain(1000);
  expect(await told()).toEqual(['Bukti tersimpan: 2 berkas.']);
});

test('a kick fetches by itself once it is quiet', async () => {
  await noted('a.jpg', JPEG);
  bot.set(LATER);
  fetcher.kick();
  await office.emulator.waitFor(() => office.emulator.calls.some(({ method }) => method === 'getFile'));
  await fetcher.drain();
  expect(await states()).toEqual(['tersimpan']);
});

test('a program renamed to .jpg and a text named .pdf are refused by their content, in one message with the good one', async () => {
  await noted('foto.jpg', EXE);
  await noted('surat.pdf', Buffer.from('hanya tulisan'));
  await noted('baik.png', PNG);
  await fetcher.drain();
  expect(await states()).toEqual(['jenis', 'jenis', 'tersimpan']);
  expect(await office.db.prisma.storedFile.count({ where: NOT_THE_PLAN })).toBe(1);
  const [message, ...more] = await told();
  expect(more).toEqual([]);
  expect(message!.split('\n')).toEqual([
    'Bukti tersimpan: 1 berkas.',
    '“foto.jpg” tidak disimpan: isinya bukan foto atau PDF. Kirim fotonya, atau simpan dokumennya sebagai PDF lalu kirim lagi.',
    expect.stringContaining('“surat.pdf” tidak disimpan'),
  ]);
});

test('what Telegram does not give to bots (25 MB) is refused, and so is a file longer than announced', async () => {
  await noted('besar.pdf', PDF, { sizeBytes: 25 * 1024 * 1024 });
  await noted('panjang.pdf', Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024)]), { sizeBytes: 1000 });
  await fetcher.drain();
  expect(await states()).toEqual(['ambil', 'besar']);
  const [message] = await told();
  expect(message).toContain(
    '“besar.pdf” tidak dapat kami ambil dari Telegram. Kirim sekali lagi, paling besar 20 MB.',
  );
  expect(message).toContain('“panjang.pdf” tidak disimpan: lebih dari 20 MB.');
});

test('a process that dies between download and store leaves the file to the next one: kept once, told once', async () => {
  await noted('a.jpg', JPEG);
  const now = new Date(LATER);
  expect(await takeNextBukti(office.db, now, 0)).toMatchObject({ name: 'a.jpg', attempts: 1 });
  await fetcher.drain();
  expect(await states()).toEqual(['menunggu']);
  await expireLeases();
  await fetcher.drain();
  await fetcher.drain();
  expect(await states()).toEqual(['tersimpan']);
  expect(await office.db.prisma.storedFile.count({ where: NOT_THE_PLAN })).toBe(1);
  expect(await told()).toEqual(['Bukti tersimpan: 1 berkas.']);
});

test('two processes share the files without keeping or telling anything twice', async () => {
  for (let n = 1; n <= 5; n++) await noted(`${n}.jpg`, JPEG);
  const second = another();
  await Promise.all([fetcher.drain(), second.drain()]);
  await second.stop();
  expect(await states()).toEqual(Array(5).fill('tersimpan'));
  expect(await office.db.prisma.storedFile.count({ where: NOT_THE_PLAN })).toBe(5);
  expect(await told()).toEqual(['Bukti tersimpan: 5 berkas.']);
});

test('a broken line is tried again later, after five tries the file is given up; no token in the log', async () => {
  await noted('a.jpg', JPEG);
  office.emulator.failNext({ method: 'getFile', dropBefore: true });
  await fetcher.drain();
  await fetcher.drain();
  expect(await states()).toEqual(['menunggu']);
  await expireLeases();
  await fetcher.drain();
  expect(await states()).toEqual(['tersimpan']);

  await noted('b.jpg', JPEG);
  office.emulator.failNext({ method: 'getFile', status: 502, times: 5 });
  for (let tries = 1; tries <= 5; tries++) {
    await expireLeases();
    await fetcher.drain();
  }
  expect(await states()).toEqual(['tersimpan', 'ambil']);
  expect(await told()).toHaveLength(2);
  expect(office.log.length).toBeGreaterThan(0);
  expect(office.log.join('\n')).not.toContain(office.emulator.token.split(':')[1]);
});

test('a report that was sent before its files were fetched keeps them, without a button to a summary that is over', async () => {
  await noted('a.jpg', JPEG);
  await office.db.prisma.draft.deleteMany({});
  await office.db.prisma.bukti.updateMany({ data: { revision: 1 } });
  await fetcher.drain();
  expect(await told()).toEqual(['Bukti tersimpan: 1 berkas.']);
  expect(office.person(OPERATOR).last().inlineKeyboard).toEqual([]);
});
