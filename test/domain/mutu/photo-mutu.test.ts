import { describe, expect, test } from 'vitest';
import { type BuktiPhoto, fingerprintDifference, photoMutu } from '../../../src/domain/mutu/photo-mutu.ts';

const photo = (id: number, change: Partial<BuktiPhoto> = {}): BuktiPhoto => ({
  id,
  reporterId: id,
  month: '2026-03',
  sha256: `${id}`,
  by: 7,
  at: '2026-04-01T00:00:00Z',
  ...change,
});
const brief = (all: BuktiPhoto[]) =>
  photoMutu(all, '2026-03').map(({ kode, reporterIds, angka, reported }) => [
    kode,
    reporterIds,
    angka.bit?.toNumber(),
    reported.map((one) => one.month),
  ]);

test('bits that differ', () => {
  expect(fingerprintDifference('0000000000000000', 'ffffffffffffffff')).toBe(64);
  expect(fingerprintDifference('f0f0f0f0f0f0f0f0', 'f0f0f0f0f0f0f0f1')).toBe(1);
});

describe('files of a month', () => {
  test('the same bytes in two reports of the month belong to both', () => {
    expect(brief([photo(1), photo(2, { sha256: '1' })])).toEqual([
      ['foto_sama', [2, 1], 0, ['2026-03', '2026-03']],
    ]);
  });

  test('the same bytes as a year ago belong to the present report only', () => {
    expect(brief([photo(1, { month: '2025-03' }), photo(2, { sha256: '1' })])).toEqual([
      ['foto_sama', [2], 0, ['2025-03', '2026-03']],
    ]);
  });

  test('the same bytes twice in one report', () => {
    expect(brief([photo(1), photo(2, { sha256: '1', reporterId: 1 })])).toEqual([
      ['foto_sama', [1], 0, ['2026-03', '2026-03']],
    ]);
  });

  test('six bits apart look alike, seven do not; the nearest counts', () => {
    const basis = photo(1, { fingerprint: '0000000000000fff' });
    expect(brief([basis, photo(2, { fingerprint: '000000000003ffff' })])).toEqual([
      ['foto_mirip', [2, 1], 6, ['2026-03', '2026-03']],
    ]);
    expect(brief([basis, photo(2, { fingerprint: '000000000007ffff' })])).toEqual([]);
    const near = photo(2, { fingerprint: '00000000000fffff' });
    expect(brief([basis, near, photo(3, { fingerprint: '00000000001fffff' })])).toEqual([
      ['foto_mirip', [3, 2], 1, ['2026-03', '2026-03']],
    ]);
  });

  test('two photos of one event in one report are ordinary, and a later month is not looked at', () => {
    const fingerprint = '00000000000fffff';
    expect(brief([photo(1, { fingerprint }), photo(2, { fingerprint, reporterId: 1 })])).toEqual([]);
    expect(
      brief([photo(1, { month: '2026-02', sha256: 'x' }), photo(2, { month: '2026-02', sha256: 'x' })]),
    ).toEqual([]);
  });

  test('a file that comes later never makes an earlier one a copy', () => {
    expect(brief([photo(1), photo(2, { month: '2026-02', sha256: '1' })])).toEqual([]);
  });
});
