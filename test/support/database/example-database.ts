import { Temporal } from 'temporal-polyfill';
import { fillDemo } from '../../../src/app/demo/fill-demo.ts';
import { type ExampleName, loadExample } from '../../../src/app/example/load-example.ts';
import type { DatabaseOptions } from '../../../src/store/database/client.ts';
import type { Tx } from '../../../src/store/database/tx.ts';
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
export function exampleDatabase(name: ExampleName, since = SINCE): Promise<OfficeDatabase> {
  return officeDatabase({
    name: `${name} since ${since}`,
    async fill(tx) {
      await loadExample(tx, name, Temporal.Instant.from(since));
    },
  });
}

/** Perak with the demonstration's people and the reports that came in before an instant. */
export function peopledDatabase(
  until: Temporal.Instant,
  options: DatabaseOptions = {},
): Promise<OfficeDatabase> {
  const filling = {
    name: `perak with its people and reports until ${until}`,
    async fill(tx: Tx) {
      const { officeId } = await loadExample(tx, 'perak', Temporal.Instant.from(SINCE));
      await fillDemo(tx, officeId, until);
    },
  };
  return officeDatabase(filling, options);
}

async function officeDatabase(...filling: Parameters<typeof filledDatabase>): Promise<OfficeDatabase> {
  const db = await filledDatabase(...filling);
  const { id } = await db.prisma.office.findFirstOrThrow();
  return { ...db, officeId: id };
}
