import { describe, expect, test } from 'vitest';
import { posisi } from '../../../src/domain/capaian/posisi/posisi.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { butirOptions } from '../../../src/domain/kantor/butir-options.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { DEFAULT_PROFIL } from '../../../src/domain/progres/figures.ts';
import { reporterProgress } from '../../../src/domain/progres/indikator-progress.ts';
import {
  angkaOfButir,
  askedButir,
  butirName,
  indikatorButirKey,
  isAskedIn,
  yearOfAngka,
  yearOfButir,
  yearOfKey,
} from '../../../src/domain/realisasi/butir.ts';
import type { Asked } from '../../../src/domain/rencana/indikator/property-values.ts';
import type { Angka, Plan } from '../../../src/domain/rencana/plan.ts';
import {
  angka,
  d,
  indikator,
  makePlan,
  money,
  node,
  reporter,
  target,
} from '../../support/domain/sample-plan.ts';

/** APBDes of a year is due on 31 December of the year before; asked from that December on. */
const apbdes = (change: Partial<Asked & { jenis: 'sampai_selesai' }> = {}) =>
  indikator({
    namaPendek: 'APBDes {tahun}',
    jenisNilai: 'tanggal',
    pelapor: 'desa',
    targetPerReporter: true,
    target: [...target(1), { year: 2027, printed: '1', value: d(1) }],
    tenggat: { bulan: 12, tanggal: 31, geserTahun: -1 },
    diminta: { jenis: 'sampai_selesai', mulai: 0, ...change },
  });
const desa = reporter(1, 'desa');
const version = (validFrom: string, change: Partial<Plan> = {}): Plan => ({
  ...makePlan([], [apbdes()]),
  validFrom,
  ...change,
});
const office = (...all: Plan[]) => ({ settings: [], reporters: [desa], plans: all }) as unknown as Office;
const diminta = (
  month: Month,
  all: Angka[] = [],
  thisNode = version('2026-01-01'),
  owned = office(thisNode),
) =>
  askedButir(thisNode, desa, butirOptions(owned, 1, all, month)).map((one) => [
    one.key,
    butirName(one, month),
  ]);
const other = (year: number) => ({ butir: indikatorButirKey(1, year) });

describe('months around a reporting year', () => {
  const month = (one: Asked, year: number, finished = false) =>
    ['2025-11', '2025-12', '2026-01', '2026-12', '2027-01', '2027-06', '2027-12', '2028-01'].filter((b) =>
      isAskedIn(one, b as Month, finished, year),
    );

  test.each<[string, Asked, string[]]>([
    [
      'from December before, until done',
      { jenis: 'sampai_selesai', mulai: 0 },
      ['2025-12', '2026-01', '2026-12', '2027-01', '2027-06', '2027-12'],
    ],
    ['within the year', { jenis: 'sampai_selesai', mulai: 1, sampai: 12 }, ['2026-01', '2026-12']],
    ['to June after', { jenis: 'sampai_selesai', mulai: 12, sampai: 18 }, ['2026-12', '2027-01', '2027-06']],
    ['every month, of its year only', { jenis: 'bulanan' }, ['2026-01', '2026-12']],
    ['at quarter ends, of its year only', { jenis: 'triwulanan' }, ['2026-12']],
    ['in named months, of its year only', { jenis: 'bulan', bulan: [1, 13] }, ['2026-01']],
  ])('%s', (_name, one, expected) => {
    expect(month(one, 2026)).toEqual(expected);
  });

  test('what is done is asked nowhere', () => {
    expect(month({ jenis: 'sampai_selesai', mulai: 0 }, 2026, true)).toEqual([]);
  });
});

describe('what a desa is asked', () => {
  test('unfinished in December: asked on beside the new year’s, which is asked early', () => {
    expect(diminta('2026-11')).toEqual([['i1', 'APBDes 2026']]);
    expect(diminta('2026-12')).toEqual([
      ['i1', 'APBDes 2026'],
      ['i1/2027', 'APBDes 2027'],
    ]);
    expect(diminta('2027-01')).toEqual([
      ['i1/2026', 'APBDes 2026'],
      ['i1', 'APBDes 2027'],
    ]);
  });

  test('done late in January after, it is not asked in February; the other year stays', () => {
    const all = [angka('2027-01', '2027-01-15', other(2026))];
    expect(diminta('2027-01', all)).toHaveLength(2);
    expect(diminta('2027-02', all)).toEqual([['i1', 'APBDes 2027']]);
  });

  test('done early in December, it is not asked in its own year', () => {
    const all = [angka('2026-12', '2026-12-28', other(2027)), angka('2026-03', '2025-12-30')];
    expect(diminta('2027-01', all)).toEqual([]);
  });

  test('a date of another desa, of another month, or of another year changes nothing', () => {
    expect(
      diminta('2027-02', [angka('2027-01', '2027-01-15', { ...other(2026), reporterId: 2 })]),
    ).toHaveLength(2);
    expect(diminta('2027-02', [angka('2027-01', 'belum', other(2026))])).toHaveLength(2);
    expect(diminta('2027-02', [angka('2027-01', '2027-01-15', { indikatorId: undefined })])).toHaveLength(2);
  });

  test('a year that no plan of the office knew is not asked about', () => {
    expect(diminta('2026-01')).toEqual([['i1', 'APBDes 2026']]);
    const fresh = version('2027-01-01', { id: 2 });
    expect(diminta('2027-01', [], fresh)).toEqual([['i1', 'APBDes 2027']]);
    expect(diminta('2027-01', [], fresh, office(version('2026-01-01'), fresh))).toHaveLength(2);
    const without = version('2026-01-01', { indikators: [indikator({ key: 'lain' })] });
    expect(diminta('2027-01', [], fresh, office(without, fresh))).toEqual([['i1', 'APBDes 2027']]);
    expect(diminta('2027-01', [], fresh, office())).toEqual([['i1', 'APBDes 2027']]);
  });
});

test('a key names its year where it is not the month’s', () => {
  expect([yearOfKey('i12'), yearOfKey('i12/2026'), yearOfKey('k7')]).toEqual([undefined, 2026, undefined]);
  expect(yearOfAngka({ butir: 'i12', month: '2027-01' })).toBe(2027);
  expect(yearOfAngka({ butir: 'i12/2026', month: '2027-01' })).toBe(2026);
  const [old, fresh] = askedButir(
    version('2026-01-01'),
    desa,
    butirOptions(office(version('2026-01-01')), 1, [], '2027-01'),
  );
  expect([yearOfButir(old!, '2027-01'), yearOfButir(fresh!, '2027-01')]).toEqual([2026, 2027]);
});

test('an item rests on all figures of its indicator, money on its key alone', () => {
  const [old] = askedButir(
    version('2026-01-01'),
    desa,
    butirOptions(office(version('2026-01-01')), 1, [], '2027-01'),
  );
  const all = [angka('2026-12', 'belum'), angka('2027-01', 'belum', other(2026)), money(1, '2026-12', 5)];
  expect(angkaOfButir(all, old!)).toEqual(all.slice(0, 2));
  expect(angkaOfButir(all, { key: 'k1', kind: 'keuangan', node: node(1, 'sub_kegiatan', 1) })).toEqual([
    all[2],
  ]);
});

describe('where the event stands', () => {
  const begin = angka('2025-12', '2025-12-28', other(2026));
  const late = angka('2027-02', '2027-02-03', other(2026));

  test('done in December before counts for its budget year, on time', () => {
    expect(posisi(apbdes(), [begin], '2026-03')).toMatchObject({
      state: 'tanggal',
      date: '2025-12-28',
      emptyMonths: [],
    });
    expect(reporterProgress(apbdes(), [begin], '2026-03', DEFAULT_PROFIL)).toMatchObject({
      timeliness: 'tepat_waktu',
      capaian: d(100),
      capaianToDate: d(100),
      basis: [begin],
    });
    expect(posisi(apbdes(), [begin], '2025-12')).toMatchObject({ state: 'kosong' });
  });

  test('a date reported in a later month of another year does not count for this one', () => {
    expect(posisi(apbdes(), [late], '2027-02')).toMatchObject({
      state: 'kosong',
      emptyMonths: ['2027-01', '2027-02'],
    });
  });

  test('the year before, asked on: late, and counted for its own year', () => {
    expect(posisi(apbdes(), [late], '2027-02', 2026)).toMatchObject({
      state: 'tanggal',
      emptyMonths: ['2027-01'],
    });
    const outcome = reporterProgress(apbdes(), [late], '2027-03', DEFAULT_PROFIL, 2026);
    expect(outcome).toMatchObject({ timeliness: 'terlambat', value: d(1), target: d(1), targetToDate: d(1) });
    expect(outcome.targetRow?.year).toBe(2026);
  });
});
