import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/jelaskan/explanation.ts';
import { decodeFigure, encodeFigure } from '../../../src/text/buttons/shape/figure-address.ts';

test.each<[string, Figure]>([
  ['i12', { kind: 'indikator', indikatorId: 12 }],
  ['i12p7', { kind: 'indikator', indikatorId: 12, reporterId: 7 }],
  ['i12p7t2026', { kind: 'indikator', indikatorId: 12, reporterId: 7, year: 2026 }],
  ['f44', { kind: 'fisik', nodeId: 44 }],
  ['u44', { kind: 'uang', nodeId: 44 }],
  ['kft', { kind: 'fisik_kantor', withoutGaji: true }],
  ['ku', { kind: 'uang_kantor', withoutGaji: false }],
  ['l', { kind: 'kelengkapan' }],
])('a button says %s and reads it back', (kode, figure) => {
  expect(encodeFigure(figure)).toBe(kode);
  expect(decodeFigure(kode)).toEqual(figure);
});

test.each(['', 'i', 'i12t2026', 'i12p7t1999', 'f44p7', 'u44t2026', 'i12p7t2026x', 'toString', 'k'])(
  'a forged one is none: %j',
  (kode) => {
    expect(decodeFigure(kode)).toBeUndefined();
  },
);
