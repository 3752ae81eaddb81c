import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Feature } from '../../src/chat/shared/feature.ts';
import { createHandleUpdate } from '../../src/edge/receiving/handle-update.ts';
import { createScreenOf } from '../../src/edge/receiving/screen-of.ts';
import { FEATURES } from '../../src/edge/routing/features.ts';
import { transactOnOneState } from '../../src/store/database/tx.ts';
import { lockOffice } from '../../src/store/kantor/office-settings.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../support/office/jobs-office.ts';

let office: JobsOffice;
let bot: JobsProcess;
beforeAll(async () => {
  office = await startJobsOffice('2026-04-06T07:00:00+07:00');
  bot = office.process();
});
afterAll(() => office.stop());

let updateId = 0;
const command = (name: string, text: string) => {
  const { id, user } = office.person(name);
  updateId += 1;
  const chat = { id, type: 'private' as const, first_name: name };
  return { update_id: updateId, message: { message_id: updateId, date: 1, chat, from: user, text } };
};

async function handleWith(features: readonly Feature[]) {
  const me = await bot.runtime.api.getMe();
  return createHandleUpdate(bot.runtime, features, me, office.emulator.token);
}

/** A report is sent on another connection, and committed. */
async function reportIsSent(): Promise<void> {
  const { rowCount } = await office.db.pool.query(`
    WITH report AS (
      UPDATE "Report" SET "revision" = "revision" + 1
      WHERE "id" = (SELECT min("id") FROM "Report" WHERE "revision" > 0) RETURNING *)
    INSERT INTO "ReportRevision" ("reportId", "revision", "kind", "sentById", "sentAt", "complete", "timeliness")
    SELECT report."id", report."revision", 'ubah', "sentById", "sentAt", v."complete", "timeliness"
    FROM report JOIN "ReportRevision" v ON v."reportId" = report."id" AND v."revision" = report."revision" - 1`);
  expect(rowCount).toBe(1);
}

/** A command of two readings, between which somebody reports; it acts only where it says so. */
const twoReadings = (acts: { acts?: true }): Feature => ({
  command: [
    {
      name: 'status',
      condition: 'lihat_status',
      ...acts,
      async run({ tx, reply }) {
        const first = await tx.reportRevision.count();
        await reportIsSent();
        const last = await tx.reportRevision.count();
        reply({ text: `${last - first} in between` });
      },
    },
  ],
});

test('what is reported between the first and the last reading of any screen does not split it', async () => {
  const shown = async (features: Feature) => {
    await (await handleWith([features]))(command('Sekcam', '/status'));
    await bot.runtime.sender.idle();
    return office.person('Sekcam').last().text;
  };
  expect(await shown(twoReadings({}))).toBe('0 in between');
  expect(await shown(twoReadings({ acts: true }))).toBe('1 in between');
});

test('whatever shows figures is a screen, and what answers a report is none', () => {
  const screenOf = createScreenOf(FEATURES);
  const shows = [
    '/digest',
    '/jelaskan',
    '/status 2026-02',
    '/capaian',
    '/belum',
    '/riwayat',
    '/mutu',
    '/rencana',
  ];
  const acts = ['/lapor', '/ubah', '/start abc', '/unknown', '27'];
  const screens = (texts: readonly string[]) =>
    texts.filter((text) => screenOf(command('Sekcam', text)) !== undefined);
  expect(screens(shows)).toEqual(shows);
  expect(screens(acts)).toEqual([]);
});

test('many screens asked for at once by one person all come', async () => {
  const before = office.person('Camat').messages().length;
  const handle = await handleWith(FEATURES);
  await Promise.all(Array.from({ length: 12 }, () => handle(command('Camat', '/belum'))));
  await bot.runtime.sender.idle();
  expect(office.person('Camat').messages().slice(before)).toHaveLength(12);
  expect(office.log).toEqual([]);
});

test('what locks begins again behind its lock', async () => {
  const levels: string[] = [];
  const done = await transactOnOneState(office.db.prisma, async (tx) => {
    const [row] = await tx.$queryRaw<{ level: string }[]>`
      SELECT current_setting('transaction_isolation') AS "level"`;
    levels.push(row!.level);
    return await lockOffice(tx, office.officeId);
  });
  expect(done).toBeGreaterThan(0);
  expect(levels).toEqual(['repeatable read', 'read committed']);
});
