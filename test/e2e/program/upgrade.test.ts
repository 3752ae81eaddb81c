import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import { startEmulator } from '../../../src/emulator/server.ts';
import type { Program } from '../../../src/program.ts';
import { projectFile } from '../../../src/project-root.ts';
import { grantRows } from '../../../src/store/database/grant-rows.ts';
import { migrate } from '../../../src/store/database/migration/migrate.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { lastSnapshot } from '../../../src/store/progres/digest.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';
import { startBot } from '../../support/office/office.ts';

/**
 * An office as an earlier program left it, row by row, under the names that its tables had then: reports of three
 * months, a figure taken over, settings, a split of targets, and in the middle of things a draft, its dialogue, a list
 * and a plan that wait for their answer. `screens` is what that program showed.
 */
interface Kept {
  /** The newest migration of that program. */
  migrations: string;
  now: string;
  officeId: number;
  /** What the waiting plan and list were shown as, and the button that makes the list come into force. */
  plan: string;
  dpa: string;
  ratify: string;
  screens: Record<string, string>;
  tables: Record<string, Record<string, unknown>[]>;
  sequences: { sequencename: string; last_value: string | null }[];
}

const kept = JSON.parse(
  gunzipSync(readFileSync(projectFile('test/fixtures/upgrade/office-of-december.json.gz'))).toString(),
) as Kept;

/** Tables before those that refer to them. */
const ORDER =
  'Office ReporterUnit Person Assignment StoredFile PlanVersion PlanNode Pagu Indikator Target TargetSplit ' +
  'ProfilKabupaten Report ReportRevision Realisasi ReportEvent Draft DraftAnswer Holiday OfficeEvent OfficeSetting ' +
  'Takeover Unggahan Outbox DialogState DigestSnapshot';

const say = createTranslator('id');
const log: string[] = [];
let db: FreshDatabase;
let emulator: Emulator;
let program: Program;

const person = (name: string) => emulator.person(DEMO_PEOPLE.find((one) => one.name === name)!.telegramId);

/** The migrations of that program, in a folder of their own. */
function migrationsOf(newest: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kt-'));
  for (const name of readdirSync(projectFile('prisma/migrations')))
    if (name <= newest)
      cpSync(projectFile('prisma/migrations', name), join(folder, name), { recursive: true });
  return folder;
}

async function putBack(): Promise<void> {
  const client = new pg.Client(db.owner);
  await client.connect();
  for (const table of ORDER.split(' ')) {
    // The emulator counts its messages from 1 again: what was handled then is not what comes now.
    const renewed = table === 'DialogState' ? { handled: [] } : {};
    const rows = JSON.stringify(kept.tables[table]!.map((row) => ({ ...row, ...renewed })));
    await client.query(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
      [rows],
    );
  }
  for (const { sequencename, last_value } of kept.sequences)
    if (last_value !== null)
      await client.query('SELECT setval($1::regclass, $2)', [`"${sequencename}"`, last_value]);
  await client.end();
}

beforeAll(async () => {
  db = await freshDatabase({ template: 'template1' });
  const folder = migrationsOf(kept.migrations);
  expect((await migrate(db.owner, folder)).ok).toBe(true);
  rmSync(folder, { recursive: true });
  await putBack();
  expect(await migrate(db.owner)).toMatchObject({ ok: true });
  await grantRows(db);
  const now = Temporal.Instant.from(kept.now);
  emulator = await startEmulator({ now: () => new Date(now.epochMilliseconds), confirmTimeoutMs: 60_000 });
  for (const { telegramId: id, name: firstName } of DEMO_PEOPLE)
    emulator.user({ id, firstName, started: true });
  program = await startBot({ db, emulator, clock: { now: () => now }, log });
});
afterAll(async () => {
  expect(log).toEqual([]);
  expect(emulator.refusals()).toEqual([]);
  await program.stop();
  await emulator.close();
  await db.drop();
});

test('every table of the earlier program is put back', () => {
  const filled = Object.entries(kept.tables).flatMap(([name, rows]) =>
    rows.length > 0 && name !== 'SeenUpdate' ? [name] : [],
  );
  expect(ORDER.split(' ').sort()).toEqual(filled.sort());
});

/** Every figure and day of a screen; the words around them may have become better since. */
const figuresOf = (text = '') => text.match(/\d[\d.,]*/g);

test.each(Object.keys(kept.screens))('%s shows every figure that it showed before', async (command) => {
  const sekcam = person('Sekcam');
  await sekcam.say(command);
  expect(figuresOf(sekcam.last().text)).toEqual(figuresOf(kept.screens[command]));
});

test('the record of the office reads in words what was stored as data', async () => {
  const sekcam = person('Sekcam');
  await sekcam.say('/riwayat_kantor');
  expect(sekcam.last().text).toContain('Semua (7)');
  expect(sekcam.last().text).toContain('sebaran target: Mar, Jun, Sep dan Des → Jun dan Des');
  expect(sekcam.last().text).not.toContain('{');
});

test('who was in the middle of a report is told that the conversation was renewed, and finds the draft', async () => {
  const operator = person('Operator Desa Sembung');
  await operator.say('2');
  expect(operator.last().text).toBe(say('dialog-outdated'));
  await operator.say('/lapor');
  await operator.tap('Lanjutkan');
  expect(operator.last().text).toContain('3/3 · Kejadian trantibum');
});

test('a list and a plan that waited are read as they were, and the list comes into force', async () => {
  const kasubbag = person('Kasubbag Perencanaan');
  await kasubbag.say('/rencana');
  await kasubbag.tap(/Lanjutkan/);
  expect(kasubbag.last().text).toContain('Pertanyaan, tinggal 2');
  const open = kasubbag.last();
  await kasubbag.pressData(open, 'v1|rencana.temuan|1|0');
  expect(kasubbag.last().document).toBeDefined();
  await kasubbag.pressData(open, kept.ratify);
  const changed = kasubbag.messages().find(({ messageId }) => messageId === open.messageId);
  expect(changed?.text).toContain('DPPA');
  expect(await db.prisma.pagu.count({ where: { kind: 'dppa' } })).toBe(2);
});

test('the next digest compares with what the last one showed', async () => {
  const last = await transact(db.prisma, (tx) => lastSnapshot(tx, kept.officeId));
  expect(last?.shown).toEqual({
    month: '2026-02',
    serapanWithoutGaji: '12.5',
    fisikOfYear: '20',
    finished: { 'desa/rkpdes': 3 },
  });
});
