import { Temporal } from 'temporal-polyfill';
import type { NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import type { Kantor } from '../../src/domain/kantor.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { insertDemoOfficers, insertWholeReports, type WholeReport } from '../../src/store/demo-writes.ts';
import { loadKantor } from '../../src/store/offices.ts';
import { transact } from '../../src/store/tx.ts';
import { exampleDatabase } from './example-database.ts';
import { startBot } from './office.ts';

const SEKCAM = 7_600_001;

/** Any example office with a sekcam and invented reports, and the real bot over HTTP. */
export interface ContohOffice {
  kantor: Kantor;
  sekcam: TelegramUser;
  /** Warnings and errors that the program logged. */
  log: string[];
  /** What Telegram did not accept. */
  refusals(): unknown[];
  stop(): Promise<void>;
}

/** A report as a test states it; who sent it and when is all the same. */
export type LaporanUji = Pick<WholeReport, 'pelaporId' | 'bulan' | 'figures'> &
  Partial<Pick<WholeReport, 'status'>>;

interface ContohOptions {
  /** When the office is set up: before its first report. */
  mulai: string;
  /** Where the clock stands while the bot runs. */
  now: string;
  /** Reports of the office, from its plan and reporters. */
  laporan(kantor: Kantor): LaporanUji[];
}

/** Starts one of the example offices for a test file; call `stop` in afterAll. */
export async function startContohOffice(nama: NamaContoh, options: ContohOptions): Promise<ContohOffice> {
  const now = Temporal.Instant.from(options.now);
  const { mulai } = options;
  const db = await exampleDatabase(nama, mulai);
  const kantor = await transact(db.prisma, async (tx) => {
    const siap = (await loadKantor(tx, db.officeId))!;
    const at = new Date(Temporal.Instant.from(mulai).epochMilliseconds);
    const orang = await insertDemoOfficers(
      tx,
      [{ telegramId: SEKCAM, nama: 'Sekcam', officeId: db.officeId, peran: 'sekcam' }],
      at,
    );
    const umum = {
      sentById: orang.get(SEKCAM)!,
      sentAt: at,
      lengkap: true,
      ketepatan: 'tepat_waktu' as const,
    };
    await insertWholeReports(
      tx,
      options.laporan(siap).map((one) => ({
        status: 'diverifikasi',
        ...umum,
        ...one,
        planId: siap.rencana.at(-1)!.id,
        events: [],
        kendala: [],
      })),
    );
    return siap;
  });
  const emulator = await startEmulator({
    now: () => new Date(now.epochMilliseconds),
    confirmTimeoutMs: 60_000,
  });
  const sekcam = emulator.user({ id: SEKCAM, firstName: 'Sekcam', started: true });
  const log: string[] = [];
  const program = await startBot({ db, emulator, clock: { now: () => now }, log });
  return {
    kantor,
    sekcam,
    log,
    refusals: () => emulator.refusals(),
    async stop() {
      await program.stop();
      await emulator.close();
      await db.drop();
    },
  };
}
