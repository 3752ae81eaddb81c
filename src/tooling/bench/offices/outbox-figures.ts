import { performance } from 'node:perf_hooks';
import type { Database } from '../../../store/database/client.ts';
import { transact } from '../../../store/database/tx.ts';
import { claimMessages } from '../../../store/pesan/outbox-claims.ts';
import { openTurn } from '../../../store/pesan/turn.ts';
import { markAbandoned, uncertainMessages } from '../../../store/pesan/uncertain.ts';
import type { Metric } from '../measure/report.ts';
import { median, quantile } from '../measure/statistics.ts';

/** Messages that an office's outbox holds: 300 a day for each of its twenty people, kept for eight to sixty days. */
const PER_OFFICE = 60_000;
/** A store of many offices holds no more than that, for the sake of the disk. */
const AT_MOST = 3_000_000;
/** Messages that wait in the whole store, as on the morning of a digest. */
const WAITING = 500;
const ROUNDS = 30;
/** When the looks are taken, and a time that no bench comes to. */
const NOW = new Date('2031-01-01T00:00:00Z');
const TO_COME = new Date('2040-01-01T00:00:00Z');

/** What is timed of a filled outbox. */
type Look = 'poll' | 'turn' | 'abandoned' | 'uncertain';

const NAMES: Readonly<Record<Look, string>> = {
  poll: 'looking for messages to send (every second)',
  turn: 'opening a turn',
  abandoned: 'looking for what a dead process left (every minute)',
  uncertain: 'listing what is tidak pasti of an office',
};

/** An outbox of some offices, and what looking at it has taken. */
export interface OutboxFigures {
  offices: number;
  messages: number;
  ms: Record<Look, number[]>;
}

/**
 * Fills the outbox as weeks of use leave it: every person's messages, most sent, a fifth under keys, one in a thousand
 * tidak pasti, and some that wait for a time to come.
 */
export async function fillOutbox({ pool }: Database, offices: number): Promise<number> {
  const messages = Math.min(PER_OFFICE * offices, AT_MOST);
  await pool.query(
    `INSERT INTO "Outbox" ("chatId", "method", "payload", "kind", "uniqueKey", "dueAt", "attempts", "sentAt", "messageId", "uncertainAt", "createdAt")
     SELECT p."telegramId", 'sendMessage', jsonb_build_object('chat_id', p."telegramId", 'text', repeat('x', 300)),
       CASE WHEN n % 5 = 0 THEN 'pengingat' ELSE 'jawaban' END,
       CASE WHEN n % 5 = 0 THEN 'bench:' || p."id" || ':' || n END, t, 1,
       CASE WHEN n % 1000 > 0 THEN t END, CASE WHEN n % 1000 > 0 THEN n END, CASE WHEN n % 1000 = 0 THEN t END, t
     FROM (SELECT ceil($1::float / count(*))::int AS each FROM "Person") c, generate_series(1, c.each) n, "Person" p,
       LATERAL (SELECT timestamptz '2030-12-01' + n * interval '1 minute' AS t) d`,
    [messages],
  );
  await pool.query(
    `INSERT INTO "Outbox" ("chatId", "method", "payload", "kind", "dueAt")
     SELECT p."telegramId", 'sendMessage', '{}', 'ringkasan', $1::timestamptz
     FROM "Person" p LIMIT ${WAITING}`,
    [TO_COME],
  );
  return messages;
}

/** Undoes what a look has written. */
class Undone extends Error {}

/** Times every look in turn, so that whatever else the machine does hits all alike. */
export async function timeOutbox(
  database: Database,
  offices: number,
  messages: number,
): Promise<OutboxFigures> {
  const { prisma } = database;
  const office = await prisma.office.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const person = await prisma.person.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const chatId = Number(person.telegramId);
  const looks: Record<Look, () => Promise<unknown>> = {
    poll: () => claimMessages(prisma, { worker: 'bench', now: NOW, limit: 25 }),
    turn: async () => {
      const opening = { updateId: 1, chatId, telegramId: chatId, act: 'm1', now: NOW };
      const undone = transact(prisma, async (tx) => {
        await openTurn(tx, opening);
        throw new Undone();
      });
      await undone.catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    },
    abandoned: () => transact(prisma, (tx) => markAbandoned(tx, NOW)),
    uncertain: () =>
      transact(prisma, (tx) => uncertainMessages(tx, office.id, new Date('2030-12-20T00:00:00Z'))),
  };
  const ms: OutboxFigures['ms'] = { poll: [], turn: [], abandoned: [], uncertain: [] };
  for (let round = -5; round < ROUNDS; round += 1) {
    for (const [look, run] of Object.entries(looks) as [Look, () => Promise<unknown>][]) {
      const begin = performance.now();
      await run();
      if (round >= 0) ms[look].push(performance.now() - begin);
    }
  }
  return { offices, messages, ms };
}

/** Each look in every store; in the largest it must be as quick as in the smallest. */
export function outboxMetrics(stores: readonly OutboxFigures[]): Metric[] {
  return (Object.keys(NAMES) as Look[]).flatMap((look) =>
    stores.map(({ offices, messages, ms }) => ({
      name: `${NAMES[look]}, ${offices === 1 ? 'one office' : `${offices} offices`}`,
      value: median(ms[look]),
      unit: 'ms',
      note: `median of ${ms[look].length}, p95 ${quantile(ms[look], 0.95).toFixed(1)}; ${messages.toLocaleString('en')} messages in the outbox`,
      ...((look === 'poll' || look === 'turn') && { goal: { atMost: 10 } }),
    })),
  );
}
