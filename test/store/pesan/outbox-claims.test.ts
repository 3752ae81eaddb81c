import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { transact } from '../../../src/store/database/tx.ts';
import { markSent, markUnsent, type OutboxMessage, writeMessages } from '../../../src/store/pesan/outbox.ts';
import {
  claimMessages,
  markTried,
  releaseMessages,
  renewLeases,
} from '../../../src/store/pesan/outbox-claims.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const NOW = new Date('2026-04-01T01:00:00Z');
const LATER = new Date('2026-04-01T01:05:00Z');

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(() => db.prisma.outbox.deleteMany());
afterAll(() => db.drop());

const message = (chatId: number, text: string, more: Partial<OutboxMessage> = {}): OutboxMessage => ({
  chatId,
  method: 'sendMessage',
  payload: { chat_id: chatId, text },
  kind: 'jawaban',
  ...more,
});

const write = (messages: OutboxMessage[], claim?: { worker: string; chatId: number }) =>
  transact(db.prisma, (tx) => writeMessages(tx, messages, { now: NOW, claim }));

async function claimed(now = NOW, worker = 'a'): Promise<unknown[]> {
  const rows = await claimMessages(db.prisma, { worker, now, limit: 10 });
  return rows.map(({ payload }) => payload.text);
}

const lapse = () => db.prisma.outbox.updateMany({ data: { leaseUntil: new Date(0) } });

test('of a chat only the oldest is claimed, and what follows after it has arrived', async () => {
  const [first] = await write([message(1, 'kartu'), message(1, 'pdf'), message(2, 'lain')]);
  expect(await claimed()).toEqual(['kartu', 'lain']);
  expect(await claimed()).toEqual([]);
  await markSent(db.prisma, [{ id: first!.id }], NOW);
  expect(await claimed()).toEqual(['pdf']);
});

test('a message that is tried again later holds back what follows in its chat, and nobody else', async () => {
  const [card] = await write([message(1, 'kartu', { kind: 'ringkasan' }), message(1, 'pdf')]);
  await claimed();
  await markUnsent(db.prisma, card!.id, { end: 'ulangi', dueAt: LATER, error: 'Too Many Requests' }, NOW);
  await write([message(2, 'lain')]);
  expect(await claimed()).toEqual(['lain']);
  expect(await claimed(LATER)).toEqual(['kartu']);
});

test.each(['ditolak', 'tidak_pasti'] as const)('what is %s lets what follows go', async (end) => {
  const [first] = await write([message(1, 'satu'), message(1, 'dua')]);
  await claimed();
  await markUnsent(db.prisma, first!.id, { end, error: 'x' }, NOW);
  expect(await claimed()).toEqual(['dua']);
});

test('a message for a later time that was never tried holds nobody back', async () => {
  await write([message(1, 'nanti', { kind: 'pengingat', dueAt: LATER }), message(1, 'kini')]);
  expect(await claimed()).toEqual(['kini']);
});

test('a reminder that came too late to be sent holds nobody back', async () => {
  await write([
    message(1, 'kemarin', { kind: 'pengingat', dueAt: new Date('2026-03-31T01:00:00Z') }),
    message(1, 'kini'),
  ]);
  expect(await claimed()).toEqual(['kini']);
});

test('a turn claims its own messages, unless an older one of its chat waits', async () => {
  const mine = { worker: 'a', chatId: 1 };
  const attempts = async (messages: OutboxMessage[]) =>
    (await write(messages, mine)).map((one) => one.attempts);
  expect(await attempts([message(1, 'satu'), message(2, 'kabar'), message(1, 'dua')])).toEqual([1, 0, 1]);
  expect(await attempts([message(1, 'tiga')])).toEqual([0]);
  await db.prisma.outbox.updateMany({ where: { chatId: 1n }, data: { sentAt: NOW } });
  await write([message(1, 'nanti', { dueAt: LATER })]);
  expect(await attempts([message(1, 'empat')])).toEqual([1]);
});

test('answers are claimed before what nobody waits for', async () => {
  await write([message(1, 'pengingat', { kind: 'pengingat' }), message(2, 'jawaban')]);
  const rows = await claimMessages(db.prisma, { worker: 'a', now: NOW, limit: 1 });
  expect(rows.map(({ payload }) => payload.text)).toEqual(['jawaban']);
});

test('when a lease has ended, answers and what was never tried are claimed again, what was tried is not', async () => {
  const [tried] = await write([
    message(1, 'dicoba', { kind: 'pengingat' }),
    message(2, 'belum dicoba', { kind: 'pengingat' }),
    message(3, 'jawaban'),
  ]);
  await claimed();
  await markTried(db.prisma, [tried!.id], 'a');
  expect(await claimed(NOW, 'b')).toEqual([]);
  await lapse();
  expect(await claimed(NOW, 'b')).toEqual(['belum dicoba', 'jawaban']);
});

test('whoever comes back after its lease has ended does not try what another has taken over', async () => {
  const [one] = await write([message(1, 'pengingat', { kind: 'pengingat' })]);
  await claimed(NOW, 'a');
  await lapse();
  expect(await markTried(db.prisma, [one!.id], 'a')).toEqual(new Set());
  await claimed(NOW, 'b');
  expect(await markTried(db.prisma, [one!.id], 'a')).toEqual(new Set());
  await releaseMessages(db.prisma, [one!.id], 'a');
  expect(await claimed(NOW, 'c')).toEqual([]);
  expect(await markTried(db.prisma, [one!.id], 'b')).toEqual(new Set([one!.id]));
});

test('a lease is prolonged, and what is given back can be claimed at once', async () => {
  const [one] = await write([message(1, 'satu')]);
  await claimed();
  await lapse();
  await renewLeases(db.prisma, [one!.id], 'a');
  expect(await claimed(NOW, 'b')).toEqual([]);
  await releaseMessages(db.prisma, [one!.id], 'a');
  expect(await claimed(NOW, 'b')).toEqual(['satu']);
});
