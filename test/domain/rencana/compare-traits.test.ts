import { expect, test } from 'vitest';
import { compareTraits, type TraitName } from '../../../src/domain/rencana/compare-traits.ts';
import type { Indikator, PlanNode } from '../../../src/domain/rencana/plan.ts';
import { d, indikator, makePlan, node } from '../../support/domain/sample-plan.ts';

const OLD = indikator({
  diminta: { jenis: 'bulan', bulan: [3] },
  tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
});

/** Properties that are told as changed. */
function traits(change: Partial<Indikator>): TraitName[] {
  const difference = compareTraits(makePlan([], [OLD]), makePlan([], [{ ...OLD, id: 9, ...change }]));
  return difference.flatMap((one) => (one.kind === 'sifat-berubah' ? one.traits : []));
}

test.each<[TraitName, Partial<Indikator>]>([
  ['nama-pendek', { namaPendek: 'Lain' }],
  ['jenis-nilai', { jenisNilai: 'rasio' }],
  ['jenis-nilai', { desimal: 2 }],
  ['jenis-nilai', { skala: ['A'] }],
  ['arah', { arah: 'lower' }],
  ['akumulasi', { akumulasi: 'latest' }],
  ['antar-desa', { antarDesa: 'count' }],
  ['antar-desa', { syaratDesa: { banding: '>=', nilai: d(1) } }],
  ['pertanyaan', { pertanyaan: 'posisi' }],
  ['pelapor', { pelapor: 'desa' }],
  ['pelapor', { feedsKunci: 'x' }],
  ['diminta', { diminta: { jenis: 'bulan', bulan: [4] } }],
  ['tenggat', { tenggat: undefined }],
  ['rumus', { rumus: 'jumlah_desa()' }],
  ['target-bulanan', { targetBulanan: { jenis: 'akhir_tahun' } }],
  ['lain', { targetPerReporter: true }],
  ['lain', { formula: 'a / b' }],
  ['lain', { baseline: { printed: '3' } }],
])('%s', (name, change) => {
  expect(traits(change)).toEqual([name]);
});

test('what the document prints, and the order of members, is no change of a property', () => {
  expect(traits({ name: 'Lain', satuan: 'desa', target: [], line: 7 })).toEqual([]);
  expect(traits({ tenggat: { geserTahun: 0, tanggal: 31, bulan: 3 }, skala: [] })).toEqual([]);
  expect(compareTraits(makePlan([], []), makePlan([], [OLD]))).toEqual([]);
});

const MONTH = Array.from({ length: 12 }, () => d(1));

test('an owner, a mark of salaries, and anggaran kas that comes into force with the version', () => {
  const old = node(1, 'sub_kegiatan', 12, {
    kas: [{ year: 2026, month: MONTH, validFrom: '2026-01-01' }],
  });
  const difference = (change: Partial<PlanNode>) =>
    compareTraits(makePlan([old], []), makePlan([{ ...old, ...change }], []));
  expect(difference({})).toEqual([]);
  expect(difference({ kas: [] })).toEqual([]);
  expect(difference({ ownerId: 4, gaji: true })).toMatchObject([
    { traits: ['pemilik', 'gaji'], kode: '7.01.1' },
  ]);
  const fresh = { year: 2026, month: MONTH, validFrom: '2026-05-01' };
  expect(difference({ kas: [fresh] })).toEqual([
    { kind: 'kas-baru', key: '7.01.1', kode: '7.01.1', name: 'Node 1', kas: fresh },
  ]);
  expect(difference({ kas: [{ ...fresh, year: 2027, validFrom: '2025-01-01' }] })).toHaveLength(1);
  expect(compareTraits(makePlan([], []), makePlan([old], []))).toEqual([]);
});
