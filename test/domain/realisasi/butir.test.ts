import { describe, expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import {
  askedButir,
  askedUnit,
  type Butir,
  type ButirOptions,
  butirName,
  isAskedIn,
} from '../../../src/domain/realisasi/butir.ts';
import type { Asked } from '../../../src/domain/rencana/indikator/property-values.ts';
import { indikator, makePlan, node, reporter } from '../../support/domain/sample-plan.ts';

const askedMonths = (diminta: Asked, finished = false): number[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((n) =>
    isAskedIn(diminta, `2026-${String(n).padStart(2, '0')}` as Month, finished),
  );

test.each<[string, Asked, number[]]>([
  ['every month', { jenis: 'bulanan' }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['at quarter ends', { jenis: 'triwulanan' }, [3, 6, 9, 12]],
  ['in named months', { jenis: 'bulan', bulan: [2, 11] }, [2, 11]],
  ['in no month when none is named', { jenis: 'bulan', bulan: [] }, []],
  ['from a month on', { jenis: 'sampai_selesai', mulai: 10 }, [10, 11, 12]],
  ['from a month to a month', { jenis: 'sampai_selesai', mulai: 2, sampai: 4 }, [2, 3, 4]],
])('asked %s', (_name, diminta, months) => {
  expect(askedMonths(diminta)).toEqual(months);
});

test('an event that was done is not asked again; other items do not end', () => {
  expect(askedMonths({ jenis: 'sampai_selesai', mulai: 1 }, true)).toEqual([]);
  expect(askedMonths({ jenis: 'triwulanan' }, true)).toEqual([3, 6, 9, 12]);
});

describe('what a reporter is asked', () => {
  const plan = makePlan(
    [
      node(10, 'program', undefined),
      node(11, 'kegiatan', undefined, { parentId: 10 }),
      node(12, 'sub_kegiatan', 1, { parentId: 11, ownerId: 1 }),
      node(13, 'sub_kegiatan', 1, { parentId: 11, ownerId: 1 }),
      node(14, 'sub_kegiatan', 1, { parentId: 11, ownerId: 2 }),
    ],
    [
      indikator({ id: 1, nodeId: 12, pelapor: 'konfirmasi_desa' }),
      indikator({ id: 2, nodeId: 13, diminta: { jenis: 'triwulanan' } }),
      indikator({ id: 3, nodeId: 14 }),
      indikator({ id: 4, pelapor: 'desa', diminta: { jenis: 'sampai_selesai', mulai: 1, sampai: 4 } }),
      indikator({ id: 5, pelapor: 'desa' }),
      indikator({ id: 6, nodeId: 10, pelapor: 'iku' }),
    ],
  );
  const key = (p: ReturnType<typeof reporter>, options: Partial<ButirOptions> = {}) =>
    askedButir(plan, p, {
      month: '2026-03',
      moneyFrom: 'unit',
      finished: new Set(),
      sinceYear: () => 2026,
      ...options,
    }).map((b) => b.key);

  test('a section: its own sub kegiatan, figures before money', () => {
    expect(key(reporter(1, 'seksi'))).toEqual(['i1', 'k12', 'i2', 'k13']);
    expect(key(reporter(1, 'seksi'), { month: '2026-04' })).toEqual(['i1', 'k12', 'k13']);
    expect(key(reporter(3, 'subbagian'))).toEqual([]);
  });

  test('money of all sub kegiatan is asked of the bendahara where the office wants it so, and then of nobody else', () => {
    expect(key(reporter(9, 'bendahara'), { moneyFrom: 'bendahara' })).toEqual(['k12', 'k13', 'k14']);
    expect(key(reporter(1, 'seksi'), { moneyFrom: 'bendahara' })).toEqual(['i1', 'i2']);
    expect(key(reporter(9, 'bendahara'))).toEqual([]);
  });

  test('a desa: desa items in season, without what it has done', () => {
    expect(key(reporter(20, 'desa'))).toEqual(['i4', 'i5']);
    expect(key(reporter(20, 'desa'), { finished: new Set(['i4/2026']) })).toEqual(['i5']);
    expect(key(reporter(20, 'desa'), { month: '2026-05' })).toEqual(['i5']);
  });
});

describe('what stands above the sub kegiatan', () => {
  const december: Asked = { jenis: 'bulan', bulan: [12] };
  const plan = makePlan(
    [
      node(1, 'tujuan', undefined, { ownerId: 2 }),
      node(2, 'sasaran', undefined, { parentId: 1, ownerId: 2 }),
      node(10, 'program', undefined, { ownerId: 1 }),
      node(11, 'kegiatan', undefined, { parentId: 10, ownerId: 1 }),
      node(12, 'sub_kegiatan', 1, { parentId: 11, ownerId: 1 }),
    ],
    [
      indikator({ id: 1, nodeId: 12 }),
      indikator({ id: 2, nodeId: 10, pelapor: 'iku', namaPendek: 'Nilai AKIP', diminta: december }),
      indikator({ id: 3, nodeId: 10, pelapor: 'rumus' }),
      indikator({ id: 4, nodeId: 11, pelapor: 'unit', diminta: { jenis: 'triwulanan' } }),
      indikator({ id: 5, nodeId: 2, pelapor: 'iku', namaPendek: 'IKM {tahun}', diminta: december }),
      indikator({ id: 6, pelapor: 'iku', diminta: december }),
      indikator({ id: 7, pelapor: 'desa' }),
    ],
  );
  const diminta = (id: number, month: Month, change = plan): Butir[] =>
    askedButir(change, reporter(id, 'seksi'), {
      month,
      moneyFrom: 'unit',
      finished: new Set(),
      sinceYear: () => 2026,
    });
  const key = (...args: Parameters<typeof diminta>) => diminta(...args).map((one) => one.key);

  test('its owner is asked after its sub kegiatan, in the months that the indicator names', () => {
    expect(key(1, '2026-02')).toEqual(['i1', 'k12']);
    expect(key(1, '2026-03')).toEqual(['i1', 'k12', 'i4']);
    expect(key(1, '2026-12')).toEqual(['i1', 'k12', 'i2', 'i4']);
    expect(key(2, '2026-11')).toEqual([]);
  });

  test('what hangs on no node is asked of the owner of the first', () => {
    expect(key(2, '2026-12')).toEqual(['i5', 'i6']);
    const withoutTujuan = { ...plan, nodes: plan.nodes.slice(2) };
    expect(key(1, '2026-12', withoutTujuan)).toEqual(['i1', 'k12', 'i2', 'i4', 'i6']);
    expect(plan.indikators.map((one) => askedUnit(plan, one))).toEqual([1, 1, undefined, 1, 2, 2, undefined]);
  });

  test('it is called by the indicator, a sub kegiatan by its own name', () => {
    const name = [...diminta(1, '2026-12'), ...diminta(2, '2026-12')].map((one) => butirName(one, '2026-12'));
    expect(name).toEqual(['Node 12', 'Node 12', 'Nilai AKIP', 'Laporan', 'IKM 2026', 'Laporan']);
  });
});
