import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectFacts } from '../../../src/app/digest/collect-facts.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { readSnapshot } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import type { FreshDatabase } from '../../support/database/database.ts';
import { peopledDatabase } from '../../support/database/example-database.ts';

let db: FreshDatabase & { officeId: number };
const now = Temporal.Instant.from('2026-04-06T00:00:00Z');
beforeAll(async () => {
  db = await peopledDatabase(now);
});
afterAll(() => db.drop());

/** Everything that is reported is doubled and every report put back to draf, by another connection. */
async function upheaval(): Promise<void> {
  await db.pool.query(
    `UPDATE "Realisasi" SET "value" = "value" * 2; UPDATE "Report" SET "status" = 'dikembalikan'`,
  );
}

test('a digest is of one state of the database, whatever is committed between two of its readings', async () => {
  const office = (await loadOffice(db.prisma, db.officeId))!;
  const officeWork = { office, now, say: createTranslator('id') };
  const read = { weekly: false };
  const quiet = await readSnapshot(db.prisma, (tx) => collectFacts(tx, officeWork, read));
  const disturbed = await readSnapshot(db.prisma, async (tx) => {
    await readMonthState(tx, office, '2026-03', now);
    await upheaval();
    return await collectFacts(tx, officeWork, read);
  });
  expect(disturbed).toEqual(quiet);
  const after = await readSnapshot(db.prisma, (tx) => collectFacts(tx, officeWork, read));
  expect(after).not.toEqual(quiet);
});

test('a reading writes nothing', async () => {
  const writing = readSnapshot(db.prisma, (tx) => tx.office.updateMany({ data: { name: 'x' } }));
  await expect(writing).rejects.toThrow(/read-only/);
});
