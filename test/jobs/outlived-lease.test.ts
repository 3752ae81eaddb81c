import { afterEach, beforeEach, expect, test } from 'vitest';
import { uncertainMessages } from '../../src/store/pesan/uncertain.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../support/office/jobs-office.ts';

/** The opening morning: everybody who has not reported is reminded. */
const REMINDED = '2026-04-01T07:30:00+07:00';
/** A claim holds two minutes unless it is prolonged; this much of it passes at a time. */
const PASSED = '100 seconds';

let office: JobsOffice;
let sending: JobsProcess;
let other: JobsProcess;
beforeEach(async () => {
  office = await startJobsOffice(REMINDED);
  // A short beat, so that the test need not wait for the usual half minute.
  sending = office.process('satu', { renewEveryMs: 20 });
  other = office.process('dua');
});
afterEach(() => office.stop());

/** Messages that are claimed and not finished, and those whose claim ends before two minutes less a few seconds. */
async function claims(): Promise<{ held: number; aged: number }> {
  const [row] = await office.db.prisma.$queryRaw<{ held: number; aged: number }[]>`
    SELECT count(*)::int AS "held",
      count(*) FILTER (WHERE "leaseUntil" < clock_timestamp() + interval '30 seconds')::int AS "aged"
    FROM "Outbox" WHERE "worker" = 'satu' AND "sentAt" IS NULL AND "leaseUntil" IS NOT NULL`;
  return row!;
}

/** Time passes for the claims that are held: the database's own clock cannot be set. */
const letPass = () =>
  office.db.asOwner(`UPDATE "Outbox" SET "leaseUntil" = "leaseUntil" - interval '${PASSED}'
    WHERE "sentAt" IS NULL AND "leaseUntil" IS NOT NULL`);

/** How often each person was sent something. */
function sentTimes(): Map<unknown, number> {
  const times = new Map<unknown, number>();
  for (const { method, payload } of office.emulator.calls)
    if (method === 'sendMessage') times.set(payload.chat_id, (times.get(payload.chat_id) ?? 0) + 1);
  return times;
}

test('a batch that Telegram answers after several leases is sent once, and nothing of it is tidak pasti', async () => {
  let release = () => {};
  const after = new Promise<void>((done) => {
    release = done;
  });
  office.emulator.failNext({ method: 'sendMessage', after, times: 1000 });
  sending.set(REMINDED);
  await sending.jobs.tick();
  const sent = sending.runtime.sender.drain();
  await expect.poll(async () => (await claims()).held, { timeout: 20_000 }).toBeGreaterThan(3);

  for (let times = 0; times < 3; times += 1) {
    await letPass();
    await expect.poll(async () => (await claims()).aged, { timeout: 20_000 }).toBe(0);
    await other.at(REMINDED);
  }
  release();
  await sent;
  await other.at(REMINDED);

  const rows = await office.db.prisma.outbox.findMany();
  expect(sentTimes()).toEqual(new Map(rows.map(({ chatId }) => [Number(chatId), 1])));
  expect(rows.filter(({ sentAt, uncertainAt }) => sentAt === null || uncertainAt !== null)).toEqual([]);
  expect(await uncertainMessages(office.db.prisma, office.officeId, new Date(0))).toEqual([]);
});
