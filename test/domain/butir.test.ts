import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import {
  type Butir,
  type ButirOptions,
  butirDiminta,
  dimintaPada,
  namaButir,
  unitDitanya,
} from '../../src/domain/butir.ts';
import type { Diminta } from '../../src/domain/rencana.ts';
import { indikator, node, pelapor, rencana } from './rencana-uji.ts';

const bulanDiminta = (diminta: Diminta, selesai = false): number[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((n) =>
    dimintaPada(diminta, `2026-${String(n).padStart(2, '0')}` as Bulan, selesai),
  );

test.each<[string, Diminta, number[]]>([
  ['every month', { jenis: 'bulanan' }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['at quarter ends', { jenis: 'triwulanan' }, [3, 6, 9, 12]],
  ['in named months', { jenis: 'bulan', bulan: [2, 11] }, [2, 11]],
  ['in no month when none is named', { jenis: 'bulan', bulan: [] }, []],
  ['from a month on', { jenis: 'sampai_selesai', mulai: 10 }, [10, 11, 12]],
  ['from a month to a month', { jenis: 'sampai_selesai', mulai: 2, sampai: 4 }, [2, 3, 4]],
])('asked %s', (_name, diminta, months) => {
  expect(bulanDiminta(diminta)).toEqual(months);
});

test('an event that was done is not asked again; other items do not end', () => {
  expect(bulanDiminta({ jenis: 'sampai_selesai', mulai: 1 }, true)).toEqual([]);
  expect(bulanDiminta({ jenis: 'triwulanan' }, true)).toEqual([3, 6, 9, 12]);
});

describe('what a reporter is asked', () => {
  const plan = rencana(
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
  const kunci = (p: ReturnType<typeof pelapor>, options: Partial<ButirOptions> = {}) =>
    butirDiminta(plan, p, {
      bulan: '2026-03',
      uangDari: 'unit',
      selesai: new Set(),
      sejakTahun: () => 2026,
      ...options,
    }).map((b) => b.kunci);

  test('a section: its own sub kegiatan, figures before money', () => {
    expect(kunci(pelapor(1, 'seksi'))).toEqual(['i1', 'k12', 'i2', 'k13']);
    expect(kunci(pelapor(1, 'seksi'), { bulan: '2026-04' })).toEqual(['i1', 'k12', 'k13']);
    expect(kunci(pelapor(3, 'subbagian'))).toEqual([]);
  });

  test('money of all sub kegiatan is asked of the bendahara where the office wants it so, and then of nobody else', () => {
    expect(kunci(pelapor(9, 'bendahara'), { uangDari: 'bendahara' })).toEqual(['k12', 'k13', 'k14']);
    expect(kunci(pelapor(1, 'seksi'), { uangDari: 'bendahara' })).toEqual(['i1', 'i2']);
    expect(kunci(pelapor(9, 'bendahara'))).toEqual([]);
  });

  test('a desa: desa items in season, without what it has done', () => {
    expect(kunci(pelapor(20, 'desa'))).toEqual(['i4', 'i5']);
    expect(kunci(pelapor(20, 'desa'), { selesai: new Set(['i4/2026']) })).toEqual(['i5']);
    expect(kunci(pelapor(20, 'desa'), { bulan: '2026-05' })).toEqual(['i5']);
  });
});

describe('what stands above the sub kegiatan', () => {
  const desember: Diminta = { jenis: 'bulan', bulan: [12] };
  const plan = rencana(
    [
      node(1, 'tujuan', undefined, { ownerId: 2 }),
      node(2, 'sasaran', undefined, { parentId: 1, ownerId: 2 }),
      node(10, 'program', undefined, { ownerId: 1 }),
      node(11, 'kegiatan', undefined, { parentId: 10, ownerId: 1 }),
      node(12, 'sub_kegiatan', 1, { parentId: 11, ownerId: 1 }),
    ],
    [
      indikator({ id: 1, nodeId: 12 }),
      indikator({ id: 2, nodeId: 10, pelapor: 'iku', namaPendek: 'Nilai AKIP', diminta: desember }),
      indikator({ id: 3, nodeId: 10, pelapor: 'rumus' }),
      indikator({ id: 4, nodeId: 11, pelapor: 'unit', diminta: { jenis: 'triwulanan' } }),
      indikator({ id: 5, nodeId: 2, pelapor: 'iku', namaPendek: 'IKM {tahun}', diminta: desember }),
      indikator({ id: 6, pelapor: 'iku', diminta: desember }),
      indikator({ id: 7, pelapor: 'desa' }),
    ],
  );
  const diminta = (id: number, bulan: Bulan, ubah = plan): Butir[] =>
    butirDiminta(ubah, pelapor(id, 'seksi'), {
      bulan,
      uangDari: 'unit',
      selesai: new Set(),
      sejakTahun: () => 2026,
    });
  const kunci = (...args: Parameters<typeof diminta>) => diminta(...args).map((one) => one.kunci);

  test('its owner is asked after its sub kegiatan, in the months that the indicator names', () => {
    expect(kunci(1, '2026-02')).toEqual(['i1', 'k12']);
    expect(kunci(1, '2026-03')).toEqual(['i1', 'k12', 'i4']);
    expect(kunci(1, '2026-12')).toEqual(['i1', 'k12', 'i2', 'i4']);
    expect(kunci(2, '2026-11')).toEqual([]);
  });

  test('what hangs on no node is asked of the owner of the first', () => {
    expect(kunci(2, '2026-12')).toEqual(['i5', 'i6']);
    const tanpaTujuan = { ...plan, nodes: plan.nodes.slice(2) };
    expect(kunci(1, '2026-12', tanpaTujuan)).toEqual(['i1', 'k12', 'i2', 'i4', 'i6']);
    expect(plan.indikators.map((one) => unitDitanya(plan, one))).toEqual([
      1,
      1,
      undefined,
      1,
      2,
      2,
      undefined,
    ]);
  });

  test('it is called by the indicator, a sub kegiatan by its own name', () => {
    const nama = [...diminta(1, '2026-12'), ...diminta(2, '2026-12')].map((one) => namaButir(one, '2026-12'));
    expect(nama).toEqual(['Node 12', 'Node 12', 'Nilai AKIP', 'Laporan', 'IKM 2026', 'Laporan']);
  });
});
