import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { bandingkanAngka } from '../../../src/app/status/baca-riwayat.ts';
import type { AngkaRevisi } from '../../../src/store/status-riwayat.ts';

const nilai = (butir: string, value: string): AngkaRevisi => ({
  butir,
  keadaan: 'nilai',
  nilai: new Decimal(value),
});
const nihil = (butir: string): AngkaRevisi => ({ butir, keadaan: 'nihil' });

test.each([
  ['the same value written otherwise', [nilai('i1', '6')], [nilai('i1', '6.0000')], []],
  ['another value', [nilai('i1', '6')], [nilai('i1', '5')], ['i1 6 5']],
  ['nihil instead of 0', [nilai('i1', '0')], [nihil('i1')], ['i1 0 nihil']],
  ['an item added', [nilai('i1', '6')], [nilai('i1', '6'), nihil('k2')], ['k2 - nihil']],
  ['an item taken away', [nilai('i1', '6'), nihil('k2')], [nilai('i1', '6')], ['k2 nihil -']],
  [
    'another date',
    [{ butir: 'i1', keadaan: 'tanggal', tanggal: '2026-03-27' } as const],
    [{ butir: 'i1', keadaan: 'tanggal', tanggal: '2026-03-28' } as const],
    ['i1 2026-03-27 2026-03-28'],
  ],
])('between two revisions: %s', (_, lama, baru, expected) => {
  const kata = (a?: AngkaRevisi) => (a === undefined ? '-' : (a.nilai?.toFixed() ?? a.tanggal ?? a.keadaan));
  expect(bandingkanAngka(lama, baru).map((c) => `${c.butir} ${kata(c.lama)} ${kata(c.baru)}`)).toEqual(
    expected,
  );
});
