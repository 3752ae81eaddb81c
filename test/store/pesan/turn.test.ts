import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { transact } from '../../../src/store/database/tx.ts';
import { markSent, writeMessages } from '../../../src/store/pesan/outbox.ts';
import { openTurn, type TurnOpening } from '../../../src/store/pesan/turn.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const CHAT = 71;
const STRANGER = 72;
const NOW = new Date('2026-04-01T01:00:00Z');

let db: FreshDatabase;
let nextUpdate = 1;
beforeAll(async () => {
  db = await freshDatabase();
});
beforeEach(async () => {
  for (const table of ['Outbox', 'DialogState', 'SeenUpdate', 'Person'])
    await db.pool.query(`DELETE FROM "${table}"`);
  await db.prisma.person.create({ data: { telegramId: BigInt(CHAT), name: 'Operator' } });
});
afterAll(() => db.drop());

const update = (more: Partial<TurnOpening> = {}): TurnOpening => ({
  updateId: nextUpdate++,
  chatId: CHAT,
  telegramId: CHAT,
  now: NOW,
  ...more,
});

const open = (opening = update()) => transact(db.prisma, (tx) => openTurn(tx, opening));

/** Resolves when some connection of this database waits for a lock. */
async function somebodyWaits(looker: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await looker.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
  }
}

/** One question, as a turn writes it. */
const question = (text: string) => ({
  chatId: CHAT,
  method: 'sendMessage',
  payload: { chat_id: CHAT, text },
  kind: 'jawaban' as const,
});

test('an update that waits for another one of its chat reads what that one has written', async () => {
  await open();
  const looker = new pg.Client(db.connection);
  await looker.connect();
  let waiting: Promise<Awaited<ReturnType<typeof openTurn>>> | undefined;
  await transact(db.prisma, async (tx) => {
    await openTurn(tx, update());
    waiting = open();
    await somebodyWaits(looker);
    await tx.person.update({ where: { telegramId: BigInt(CHAT) }, data: { name: 'Pengganti' } });
    await writeMessages(tx, [question('Pertanyaan baru?')], {
      now: NOW,
      dialog: { chatId: CHAT, state: { at: 'pertanyaan baru' } },
    });
  });
  await looker.end();
  expect(await waiting).toMatchObject({
    fresh: true,
    dialog: { at: 'pertanyaan baru' },
    person: { name: 'Pengganti' },
    lastAnswer: { sent: false },
  });
});

test('chats do not wait for each other', async () => {
  await transact(db.prisma, async (tx) => {
    await openTurn(tx, update());
    await open(update({ chatId: STRANGER, telegramId: STRANGER }));
  });
});

test('a question counts as shown only when everything that was said in the chat has arrived', async () => {
  const [older, newer] = await transact(db.prisma, (tx) =>
    writeMessages(tx, [question('satu'), question('dua')], { now: NOW }),
  );
  await markSent(db.prisma, [{ id: newer!.id, messageId: 9 }], NOW);
  expect((await open()).lastAnswer).toEqual({ sent: false });
  await markSent(db.prisma, [{ id: older!.id, messageId: 8 }], NOW);
  expect((await open()).lastAnswer).toEqual({ sent: true, messageId: 9 });
  const [edit] = await transact(db.prisma, (tx) =>
    writeMessages(tx, [{ ...question('tiga'), method: 'editMessageText' }], { now: NOW }),
  );
  expect((await open()).lastAnswer).toEqual({ sent: false });
  await markSent(db.prisma, [{ id: edit!.id, messageId: 9 }], NOW);
  expect((await open()).lastAnswer).toEqual({ sent: true, messageId: 9 });
});

test('one message or press is handled once, whatever numbers its updates have', async () => {
  expect((await open(update({ act: 'm5' }))).fresh).toBe(true);
  expect((await open(update({ act: 'm5' }))).fresh).toBe(false);
  expect((await open(update({ act: 'm4' }))).fresh).toBe(true);
  expect((await open(update({ act: 'm5' }))).fresh).toBe(false);
  expect((await open(update({ act: 'q5' }))).fresh).toBe(true);
  expect((await open(update())).fresh).toBe(true);
  for (let n = 100; n < 200; n += 1) await open(update({ act: `m${n}` }));
  const { handled } = await db.prisma.dialogState.findUniqueOrThrow({ where: { chatId: BigInt(CHAT) } });
  expect(handled).toHaveLength(40);
});

test('an update number is handled once', async () => {
  const opening = update({ act: 'm5' });
  expect((await open(opening)).fresh).toBe(true);
  expect((await open({ ...opening, act: 'm6' })).fresh).toBe(false);
});

test('of a chat of nobody nothing is kept', async () => {
  const opened = await open(update({ chatId: STRANGER, telegramId: STRANGER, act: 'm7' }));
  expect(opened).toMatchObject({ fresh: true, person: undefined, assignments: [], dialog: null });
  expect(await db.prisma.dialogState.count()).toBe(0);
});
