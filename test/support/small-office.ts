import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { drafContoh, rencanaContoh } from '../../src/app/contoh/rencana-contoh.ts';
import { siapkanKantor, tambahUnit } from '../../src/app/kantor/siapkan-kantor.ts';
import { simpanRencana } from '../../src/app/rencana/simpan-rencana.ts';
import type { Peran } from '../../src/domain/peran.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { keputusanRencana } from '../../src/plan/usulan/keputusan.ts';
import { projectFile } from '../../src/project-root.ts';
import { insertAssignment, savePerson } from '../../src/store/assignments.ts';
import { loadKantor } from '../../src/store/offices.ts';
import { transact } from '../../src/store/tx.ts';
import { readWilayah } from '../../src/tooling/contoh/wilayah.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { startBot } from './office.ts';

/** Kecamatan Kampung Laut with its four desa. */
const KECAMATAN = '33.01.24';

/** Who uses the bot of a small office: `Op1` to `Op4` report for its desa, in the order of their codes. */
const PEOPLE: readonly { nama: string; peran: Peran; kode?: string }[] = [
  { nama: 'Op1', peran: 'operator_desa', kode: '33.01.24.2001' },
  { nama: 'Op2', peran: 'operator_desa', kode: '33.01.24.2002' },
  { nama: 'Op3', peran: 'operator_desa', kode: '33.01.24.2003' },
  { nama: 'Op4', peran: 'operator_desa', kode: '33.01.24.2004' },
  { nama: 'Satu', peran: 'seksi', kode: 'SATU' },
  { nama: 'Kasubbag', peran: 'kasubbag' },
  { nama: 'Sekcam', peran: 'sekcam' },
];

/** An office with a plan of a few lines, and the real bot over HTTP. */
export interface SmallOffice {
  db: FreshDatabase;
  officeId: number;
  person(nama: string): TelegramUser;
  /** @param local e.g. '2026-02-03T09:00:00+07:00' */
  setClock(local: string): void;
  /** Warnings and errors that the program logged, and what Telegram did not accept. */
  faults(): unknown[];
  stop(): Promise<void>;
}

/** The bytes of a file of `test/fixtures/arithmetic/<plan>/`. */
export function arithmeticFile(plan: string, file: string): Uint8Array {
  return readFileSync(projectFile('test', 'fixtures', 'arithmetic', plan, file));
}

async function preparePlan(db: FreshDatabase, plan: string, at: Temporal.Instant): Promise<number> {
  const wilayah = await readWilayah(KECAMATAN);
  const now = new Date(at.epochMilliseconds);
  const unit = [
    { kode: 'SATU', jenis: 'seksi' as const, nama: 'Seksi Satu', namaPendek: 'Satu' },
    { kode: 'DUA', jenis: 'seksi' as const, nama: 'Seksi Dua', namaPendek: 'Dua' },
  ].map((one) => ({ ...one, baris: 1, tugas: { dari: 1, sampai: 1 } }));
  const keputusan = keputusanRencana.parse(JSON.parse(arithmeticFile(plan, 'keputusan.json').toString()));
  const contoh = { unit, wilayah, sumber: arithmeticFile(plan, 'plan.txt'), versi: [keputusan] };
  const draf = await drafContoh(contoh);
  return await transact(db.prisma, async (tx) => {
    const { officeId } = await siapkanKantor(tx, wilayah, at);
    await tambahUnit(tx, officeId, unit, at);
    const kantor = (await loadKantor(tx, officeId))!;
    const rencana = rencanaContoh(contoh, draf, keputusan, kantor);
    const stored = await simpanRencana(tx, kantor, { rencana, keputusan, oleh: 'baris_perintah', now });
    if (!stored.ok) throw new Error(`the plan of ${plan}: ${stored.refusal.code}`);
    return officeId;
  });
}

async function appoint(db: FreshDatabase, officeId: number, at: Temporal.Instant): Promise<void> {
  const now = new Date(at.epochMilliseconds);
  await transact(db.prisma, async (tx) => {
    const kantor = (await loadKantor(tx, officeId))!;
    for (const [index, { nama, peran, kode }] of PEOPLE.entries()) {
      const personId = await savePerson(tx, { telegramId: 7_700_001 + index, nama, now });
      const pelaporId = kantor.pelapor.find((one) => one.kode === kode)?.id;
      await insertAssignment(tx, { personId, officeId, peran, pelaporId, plt: false, now });
    }
  });
}

/**
 * Starts a small office for a test file; call `stop` in afterAll.
 * @param plan folder of `test/fixtures/arithmetic`
 */
export async function startSmallOffice(plan: string, options: { now: string }): Promise<SmallOffice> {
  const at = Temporal.Instant.from('2026-01-01T02:00:00Z');
  let now = Temporal.Instant.from(options.now);
  const db = await freshDatabase();
  const officeId = await preparePlan(db, plan, at);
  await appoint(db, officeId, at);
  const emulator = await startEmulator({
    now: () => new Date(now.epochMilliseconds),
    confirmTimeoutMs: 60_000,
  });
  for (const [index, { nama }] of PEOPLE.entries())
    emulator.user({ id: 7_700_001 + index, firstName: nama, started: true });
  const log: string[] = [];
  const program = await startBot({ db, emulator, clock: { now: () => now }, log });
  return {
    db,
    officeId,
    person: (nama) => emulator.person(7_700_001 + PEOPLE.findIndex((one) => one.nama === nama)),
    setClock(local) {
      now = Temporal.Instant.from(local);
    },
    faults: () => [...log, ...emulator.refusals()],
    async stop() {
      await program.stop();
      await emulator.close();
      await db.drop();
    },
  };
}
