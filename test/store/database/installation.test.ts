import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimInstallation, type InstallationStamp } from '../../../src/store/database/installation.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

test.each<InstallationStamp>(['demo', 'live:42'])(
  'a database stamped %s keeps its first day',
  async (stamp) => {
    const first = await claimInstallation(database.prisma, stamp);
    expect(first.ok).toBe(true);
    expect(await claimInstallation(database.prisma, stamp)).toEqual(first);
  },
);

test.each<[InstallationStamp, InstallationStamp, object]>([
  ['demo', 'live:42', { code: 'installation-demo' }],
  ['live:42', 'demo', { code: 'installation-live', found: '42' }],
  ['live:42', 'live:7', { code: 'installation-other-bot', found: '42', wanted: '7' }],
])('a database stamped %s refuses %s', async (first, second, refusal) => {
  await claimInstallation(database.prisma, first);
  const result = await claimInstallation(database.prisma, second);
  expect(result).toEqual({ ok: false, refusal });
  if (!result.ok) expect(sayRefusal(createTranslator('id'), result.refusal)).toContain('asis data ini');
});

test('of two that start at once with different tokens exactly one gets it', async () => {
  const both = await Promise.all(
    (['live:1', 'live:2'] as const).map((stamp) => claimInstallation(database.prisma, stamp)),
  );
  expect(both.filter((result) => result.ok)).toHaveLength(1);
});
