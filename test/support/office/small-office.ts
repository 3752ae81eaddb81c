import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { exampleDraft, examplePlan } from '../../../src/app/example/example-plan.ts';
import { insertMissingUnits, prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { savePlan } from '../../../src/app/rencana/save-plan.ts';
import type { Role } from '../../../src/domain/kantor/roles.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startEmulator } from '../../../src/emulator/server.ts';
import { planDecisions } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { projectFile } from '../../../src/project-root.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { readWilayah } from '../../../src/tooling/example/wilayah.ts';
import { type FreshDatabase, freshDatabase } from '../database/database.ts';
import { startBot } from './office.ts';

/** Kecamatan Kampung Laut with its four desa. */
const KECAMATAN = '33.01.24';

/** Who uses the bot of a small office: `Op1` to `Op4` report for its desa, in the order of their codes. */
const PEOPLE: readonly { name: string; role: Role; kode?: string }[] = [
  { name: 'Op1', role: 'operator_desa', kode: '33.01.24.2001' },
  { name: 'Op2', role: 'operator_desa', kode: '33.01.24.2002' },
  { name: 'Op3', role: 'operator_desa', kode: '33.01.24.2003' },
  { name: 'Op4', role: 'operator_desa', kode: '33.01.24.2004' },
  { name: 'Satu', role: 'seksi', kode: 'SATU' },
  { name: 'Kasubbag', role: 'kasubbag' },
  { name: 'Sekcam', role: 'sekcam' },
];

/** An office with a plan of a few lines, and the real bot over HTTP. */
export interface SmallOffice {
  db: FreshDatabase;
  officeId: number;
  person(name: string): TelegramUser;
  /** @param local e.g. '2026-02-03T09:00:00+07:00' */
  setClock(local: string): void;
  /** The bytes of a file that Telegram has. */
  file(fileId: string): Buffer;
  /** Warnings and errors that the program logged, and what Telegram did not accept. */
  faults(): unknown[];
  stop(): Promise<void>;
}

/** The bytes of a file of `test/fixtures/arithmetic/<plan>/`. */
export function arithmeticFile(fixtureName: string, file: string): Uint8Array {
  return readFileSync(projectFile('test', 'fixtures', 'arithmetic', fixtureName, file));
}

async function preparePlan(db: FreshDatabase, fixtureName: string, at: Temporal.Instant): Promise<number> {
  const wilayah = await readWilayah(KECAMATAN);
  const now = new Date(at.epochMilliseconds);
  const unit = [
    { kode: 'SATU', kind: 'seksi' as const, name: 'Seksi Satu', namaPendek: 'Satu' },
    { kode: 'DUA', kind: 'seksi' as const, name: 'Seksi Dua', namaPendek: 'Dua' },
  ].map((one) => ({ ...one, line: 1, task: { from: 1, until: 1 } }));
  const decision = planDecisions.parse(JSON.parse(arithmeticFile(fixtureName, 'keputusan.json').toString()));
  const example = { unit, wilayah, source: arithmeticFile(fixtureName, 'plan.txt'), version: [decision] };
  const draft = await exampleDraft(example);
  return await transact(db.prisma, async (tx) => {
    const { officeId } = await prepareOffice(tx, wilayah, at);
    await insertMissingUnits(tx, officeId, unit, at);
    const office = (await loadOffice(tx, officeId))!;
    const plan = examplePlan(example, draft, decision, office);
    const stored = await savePlan(tx, office, { plan, decision, by: 'baris_perintah', now });
    if (!stored.ok) throw new Error(`the plan of ${fixtureName}: ${stored.refusal.code}`);
    return officeId;
  });
}

async function appoint(db: FreshDatabase, officeId: number, at: Temporal.Instant): Promise<void> {
  const now = new Date(at.epochMilliseconds);
  await transact(db.prisma, async (tx) => {
    const office = (await loadOffice(tx, officeId))!;
    for (const [index, { name, role, kode }] of PEOPLE.entries()) {
      const personId = await savePerson(tx, { telegramId: 7_700_001 + index, name, now });
      const reporterId = office.reporters.find((one) => one.kode === kode)?.id;
      await insertAssignment(tx, { personId, officeId, role, reporterId, plt: false, now });
    }
  });
}

/**
 * Starts a small office for a test file; call `stop` in afterAll.
 * @param fixtureName folder of `test/fixtures/arithmetic`
 */
export async function startSmallOffice(fixtureName: string, options: { now: string }): Promise<SmallOffice> {
  const at = Temporal.Instant.from('2026-01-01T02:00:00Z');
  let now = Temporal.Instant.from(options.now);
  const db = await freshDatabase();
  const officeId = await preparePlan(db, fixtureName, at);
  await appoint(db, officeId, at);
  const emulator = await startEmulator({
    now: () => new Date(now.epochMilliseconds),
    confirmTimeoutMs: 60_000,
  });
  for (const [index, { name }] of PEOPLE.entries())
    emulator.user({ id: 7_700_001 + index, firstName: name, started: true });
  const log: string[] = [];
  const program = await startBot({ db, emulator, clock: { now: () => now }, log });
  return {
    db,
    officeId,
    person: (name) => emulator.person(7_700_001 + PEOPLE.findIndex((one) => one.name === name)),
    setClock(local) {
      now = Temporal.Instant.from(local);
    },
    file: (fileId) => emulator.file(fileId),
    faults: () => [...log, ...emulator.refusals()],
    async stop() {
      await program.stop();
      await emulator.close();
      await db.drop();
    },
  };
}
