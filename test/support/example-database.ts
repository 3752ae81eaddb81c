import { Temporal } from 'temporal-polyfill';
import { isiDemo } from '../../src/app/contoh/isi-demo.ts';
import { muatContoh, type NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import type { DatabaseOptions } from '../../src/store/client.ts';
import type { Tx } from '../../src/store/tx.ts';
import type { FreshDatabase } from './database.ts';
import { filledDatabase } from './filled-database.ts';

/** A database with one office in it. */
export type OfficeDatabase = FreshDatabase & { officeId: number };

/** The office is older than its first report. */
const SINCE = '2026-01-02T08:00:00+07:00';

/**
 * One example office with its plan, without people and reports.
 * @param since when it was set up
 */
export function exampleDatabase(nama: NamaContoh, since = SINCE): Promise<OfficeDatabase> {
  return officeDatabase({
    name: `${nama} since ${since}`,
    async fill(tx) {
      await muatContoh(tx, nama, Temporal.Instant.from(since));
    },
  });
}

/** Perak with the demonstration's people and the reports that came in before an instant. */
export function peopledDatabase(
  sampai: Temporal.Instant,
  options: DatabaseOptions = {},
): Promise<OfficeDatabase> {
  const filling = {
    name: `perak with its people and reports until ${sampai}`,
    async fill(tx: Tx) {
      const { officeId } = await muatContoh(tx, 'perak', Temporal.Instant.from(SINCE));
      await isiDemo(tx, officeId, sampai);
    },
  };
  return officeDatabase(filling, options);
}

async function officeDatabase(...filling: Parameters<typeof filledDatabase>): Promise<OfficeDatabase> {
  const db = await filledDatabase(...filling);
  const { id } = await db.prisma.office.findFirstOrThrow();
  return { ...db, officeId: id };
}
