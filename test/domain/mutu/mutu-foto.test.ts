import { describe, expect, test } from 'vitest';
import { bedaSidik, type FotoBukti, mutuFoto } from '../../../src/domain/mutu/mutu-foto.ts';

const foto = (id: number, ubah: Partial<FotoBukti> = {}): FotoBukti => ({
  id,
  pelaporId: id,
  bulan: '2026-03',
  sha256: `${id}`,
  oleh: 7,
  pada: '2026-04-01T00:00:00Z',
  ...ubah,
});
const ringkas = (semua: FotoBukti[]) =>
  mutuFoto(semua, '2026-03').map(({ kode, pelaporIds, angka, masukan }) => [
    kode,
    pelaporIds,
    angka.bit?.toNumber(),
    masukan.map((one) => one.bulan),
  ]);

test('bits that differ', () => {
  expect(bedaSidik('0000000000000000', 'ffffffffffffffff')).toBe(64);
  expect(bedaSidik('f0f0f0f0f0f0f0f0', 'f0f0f0f0f0f0f0f1')).toBe(1);
});

describe('files of a month', () => {
  test('the same bytes in two reports of the month belong to both', () => {
    expect(ringkas([foto(1), foto(2, { sha256: '1' })])).toEqual([
      ['foto_sama', [2, 1], 0, ['2026-03', '2026-03']],
    ]);
  });

  test('the same bytes as a year ago belong to the present report only', () => {
    expect(ringkas([foto(1, { bulan: '2025-03' }), foto(2, { sha256: '1' })])).toEqual([
      ['foto_sama', [2], 0, ['2025-03', '2026-03']],
    ]);
  });

  test('the same bytes twice in one report', () => {
    expect(ringkas([foto(1), foto(2, { sha256: '1', pelaporId: 1 })])).toEqual([
      ['foto_sama', [1], 0, ['2026-03', '2026-03']],
    ]);
  });

  test('six bits apart look alike, seven do not; the nearest counts', () => {
    const dasar = foto(1, { sidik: '0000000000000fff' });
    expect(ringkas([dasar, foto(2, { sidik: '000000000003ffff' })])).toEqual([
      ['foto_mirip', [2, 1], 6, ['2026-03', '2026-03']],
    ]);
    expect(ringkas([dasar, foto(2, { sidik: '000000000007ffff' })])).toEqual([]);
    const dekat = foto(2, { sidik: '00000000000fffff' });
    expect(ringkas([dasar, dekat, foto(3, { sidik: '00000000001fffff' })])).toEqual([
      ['foto_mirip', [3, 2], 1, ['2026-03', '2026-03']],
    ]);
  });

  test('two photos of one event in one report are ordinary, and a later month is not looked at', () => {
    const sidik = '00000000000fffff';
    expect(ringkas([foto(1, { sidik }), foto(2, { sidik, pelaporId: 1 })])).toEqual([]);
    expect(
      ringkas([foto(1, { bulan: '2026-02', sha256: 'x' }), foto(2, { bulan: '2026-02', sha256: 'x' })]),
    ).toEqual([]);
  });

  test('a file that comes later never makes an earlier one a copy', () => {
    expect(ringkas([foto(1), foto(2, { bulan: '2026-02', sha256: '1' })])).toEqual([]);
  });
});
