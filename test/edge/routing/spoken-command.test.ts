import { expect, test } from 'vitest';
import { FEATURES } from '../../../src/edge/routing/features.ts';
import { spokenCommand } from '../../../src/edge/routing/spoken-command.ts';

const commands = FEATURES.flatMap((one) => one.command ?? []);

test.each<[string, string, string]>([
  ['status', 'status', ''],
  ['Lapor!', 'lapor', ''],
  ['tolong status ya', 'status', ''],
  ['riwayat kantor', 'riwayat_kantor', ''],
  ['statsu', 'status', ''],
  ['status sembung', 'status', 'sembung'],
  ['capaian pmd', 'capaian', 'pmd'],
  ['belum', 'belum', ''],
])('daily-use: “%s” is /%s without a slash', (text, name, argument) => {
  expect(spokenCommand(text, commands)).toEqual({ name, argument });
});

test.each([
  'belum ada kegiatan bulan ini',
  'lapor pak, jalan desa rusak',
  'start',
  '7',
  '',
  'status\nsembung',
  'ya',
])('“%s” is no command', (text) => {
  expect(spokenCommand(text, commands)).toBeUndefined();
});
