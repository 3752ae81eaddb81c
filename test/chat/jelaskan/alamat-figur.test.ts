import { expect, test } from 'vitest';
import { decodeFigur, encodeFigur } from '../../../src/chat/jelaskan/alamat-figur.ts';
import type { Figur } from '../../../src/domain/jelaskan/penjelasan.ts';

test.each<[string, Figur]>([
  ['i12', { jenis: 'indikator', indikatorId: 12 }],
  ['i12p7', { jenis: 'indikator', indikatorId: 12, pelaporId: 7 }],
  ['i12p7t2026', { jenis: 'indikator', indikatorId: 12, pelaporId: 7, tahun: 2026 }],
  ['f44', { jenis: 'fisik', nodeId: 44 }],
  ['u44', { jenis: 'uang', nodeId: 44 }],
  ['kft', { jenis: 'fisik_kantor', tanpaGaji: true }],
  ['ku', { jenis: 'uang_kantor', tanpaGaji: false }],
  ['l', { jenis: 'kelengkapan' }],
])('a button says %s and reads it back', (kode, figur) => {
  expect(encodeFigur(figur)).toBe(kode);
  expect(decodeFigur(kode)).toEqual(figur);
});

test.each(['', 'i', 'i12t2026', 'i12p7t1999', 'f44p7', 'u44t2026', 'i12p7t2026x', 'toString', 'k'])(
  'a forged one is none: %j',
  (kode) => {
    expect(decodeFigur(kode)).toBeUndefined();
  },
);
