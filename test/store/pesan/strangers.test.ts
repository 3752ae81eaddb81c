import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStrangerAnswers } from '../../../src/store/pesan/strangers.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const count = (chatIds: number[], day = '2026-04-01') => countStrangerAnswers(db.prisma, chatIds, day);

test('answers are counted by chat and day, also several of one chat at once', async () => {
  expect(await count([1, 2, 1])).toEqual([1, 1, 2]);
  expect(await count([2, 3, 2])).toEqual([2, 1, 3]);
  expect(await count([1], '2026-04-02')).toEqual([1]);
});

test('two processes count as one', async () => {
  const both = await Promise.all([count([9]), count([9]), count([9])]);
  expect(both.flat().sort()).toEqual([1, 2, 3]);
});
