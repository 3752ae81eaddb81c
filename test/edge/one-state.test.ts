import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fitur } from '../../src/chat/shared/fitur.ts';
import { FITUR } from '../../src/edge/fitur.ts';
import { createHandleUpdate } from '../../src/edge/handle-update.ts';
import { createIsScreen } from '../../src/edge/screen-of.ts';
import { lockOffice } from '../../src/store/office-settings.ts';
import { transactOnOneState } from '../../src/store/tx.ts';
import { type JobsOffice, type JobsProcess, startJobsOffice } from '../jobs/jobs-office.ts';

let office: JobsOffice;
let bot: JobsProcess;
beforeAll(async () => {
  office = await startJobsOffice('2026-04-06T07:00:00+07:00');
  bot = office.process();
});
afterAll(() => office.stop());

let updateId = 0;
const command = (nama: string, text: string) => {
  const { id, user } = office.orang(nama);
  updateId += 1;
  const chat = { id, type: 'private' as const, first_name: nama };
  return { update_id: updateId, message: { message_id: updateId, date: 1, chat, from: user, text } };
};

async function handleWith(fitur: readonly Fitur[]) {
  const me = await bot.runtime.api.getMe();
  return createHandleUpdate(bot.runtime, fitur, me, office.emulator.token);
}

/** A report is sent on another connection, and committed. */
async function reportIsSent(): Promise<void> {
  const { rowCount } = await office.db.pool.query(`
    WITH report AS (
      UPDATE "Report" SET "revisi" = "revisi" + 1
      WHERE "id" = (SELECT min("id") FROM "Report" WHERE "revisi" > 0) RETURNING *)
    INSERT INTO "ReportRevision" ("reportId", "revisi", "jenis", "sentById", "sentAt", "lengkap", "ketepatan")
    SELECT report."id", report."revisi", 'ubah', "sentById", "sentAt", v."lengkap", "ketepatan"
    FROM report JOIN "ReportRevision" v ON v."reportId" = report."id" AND v."revisi" = report."revisi" - 1`);
  expect(rowCount).toBe(1);
}

/** A command of two readings, between which somebody reports; it acts only where it says so. */
const twoReadings = (acts: { acts?: true }): Fitur => ({
  perintah: [
    {
      nama: 'status',
      syarat: 'lihat_status',
      ...acts,
      async jalankan({ tx, balas }) {
        const first = await tx.reportRevision.count();
        await reportIsSent();
        const last = await tx.reportRevision.count();
        balas({ teks: `${last - first} in between` });
      },
    },
  ],
});

test('what is reported between the first and the last reading of any screen does not split it', async () => {
  const shown = async (fitur: Fitur) => {
    await (await handleWith([fitur]))(command('Sekcam', '/status'));
    await bot.runtime.sender.idle();
    return office.orang('Sekcam').last().text;
  };
  expect(await shown(twoReadings({}))).toBe('0 in between');
  expect(await shown(twoReadings({ acts: true }))).toBe('1 in between');
});

test('whatever shows figures is a screen, and what answers a report is none', () => {
  const isScreen = createIsScreen(FITUR);
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
  const screens = (texts: readonly string[]) => texts.filter((text) => isScreen(command('Sekcam', text)));
  expect(screens(shows)).toEqual(shows);
  expect(screens(acts)).toEqual([]);
});

test('many screens asked for at once by one person all come', async () => {
  const before = office.orang('Camat').messages().length;
  const handle = await handleWith(FITUR);
  await Promise.all(Array.from({ length: 12 }, () => handle(command('Camat', '/belum'))));
  await bot.runtime.sender.idle();
  expect(office.orang('Camat').messages().slice(before)).toHaveLength(12);
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
