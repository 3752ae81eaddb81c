import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kumpulkanFakta } from '../../src/app/digest/kumpulkan-fakta.ts';
import { keadaanBulan } from '../../src/app/status/keadaan-bulan.ts';
import { loadKantor } from '../../src/store/offices.ts';
import { readSnapshot } from '../../src/store/tx.ts';
import { createTranslator } from '../../src/text/translator.ts';
import type { FreshDatabase } from '../support/database.ts';
import { peopledDatabase } from '../support/example-database.ts';

let db: FreshDatabase & { officeId: number };
const now = Temporal.Instant.from('2026-04-06T00:00:00Z');
beforeAll(async () => {
  db = await peopledDatabase(now);
});
afterAll(() => db.drop());

/** Everything that is reported is doubled and every report put back to draf, by another connection. */
async function upheaval(): Promise<void> {
  await db.pool.query(
    `UPDATE "Realisasi" SET "nilai" = "nilai" * 2; UPDATE "Report" SET "status" = 'dikembalikan'`,
  );
}

test('a digest is of one state of the database, whatever is committed between two of its readings', async () => {
  const kantor = (await loadKantor(db.prisma, db.officeId))!;
  const kerja = { kantor, now, say: createTranslator('id') };
  const read = { mingguan: false };
  const quiet = await readSnapshot(db.prisma, (tx) => kumpulkanFakta(tx, kerja, read));
  const disturbed = await readSnapshot(db.prisma, async (tx) => {
    await keadaanBulan(tx, kantor, '2026-03', now);
    await upheaval();
    return await kumpulkanFakta(tx, kerja, read);
  });
  expect(disturbed).toEqual(quiet);
  const after = await readSnapshot(db.prisma, (tx) => kumpulkanFakta(tx, kerja, read));
  expect(after).not.toEqual(quiet);
});

test('a reading writes nothing', async () => {
  const writing = readSnapshot(db.prisma, (tx) => tx.office.updateMany({ data: { nama: 'x' } }));
  await expect(writing).rejects.toThrow(/read-only/);
});
