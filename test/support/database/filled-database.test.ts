import { expect, test } from 'vitest';
import type { Tx } from '../../../src/store/database/tx.ts';
import { filledDatabase } from './filled-database.ts';

test('every copy begins with the same rows, made once, and none sees what another writes', async () => {
  let filled = 0;
  const filling = {
    name: 'one update',
    async fill(tx: Tx) {
      filled += 1;
      await tx.seenUpdate.create({ data: { updateId: 7n, at: new Date('2026-04-01T00:00:00Z') } });
    },
  };
  const copies = await Promise.all([filledDatabase(filling), filledDatabase(filling)]);
  expect(filled).toBeLessThanOrEqual(1);
  await copies[0]?.prisma.seenUpdate.deleteMany();
  const counts = await Promise.all(copies.map((copy) => copy.prisma.seenUpdate.count()));
  expect(counts).toEqual([0, 1]);
  for (const copy of copies) await copy.drop();
});
