import { expect, test } from 'vitest';
import { desaPosisi, suggestFromDesa } from '../../../../src/domain/capaian/posisi/desa-posisi.ts';
import type { Indikator } from '../../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, makePlan, reporter } from '../../../support/domain/sample-plan.ts';

const desa = [1, 2, 3, 4].map((id) => reporter(id, 'desa'));
const institutions = indikator({
  pelapor: 'desa',
  akumulasi: 'latest',
  pertanyaan: 'posisi',
  feedsKunci: 'sub/lembaga',
});
const lpj = (id: number, feedsKunci?: string): Indikator =>
  indikator({
    id,
    pelapor: 'desa',
    jenisNilai: 'tanggal',
    feedsKunci,
    diminta: { jenis: 'sampai_selesai', mulai: 1 },
  });

test('positions of the desa add up, with how many it rests on', () => {
  const all = [
    angka('2026-02', 6, { reporterId: 1 }),
    angka('2026-03', 5, { reporterId: 1 }),
    angka('2026-03', 7, { reporterId: 2, status: 'diajukan' }),
    angka('2026-03', 'nihil', { reporterId: 3 }),
    angka('2026-03', 99, { reporterId: 9 }),
  ];
  const outcome = desaPosisi(institutions, [...desa, reporter(9, 'seksi')], all, '2026-03');
  expect(outcome.value).toEqual(d(12));
  expect(outcome.coverage).toEqual({ done: 3, from: 4 });
  expect(outcome.provisional).toBe(true);
  expect(outcome.perDesa.map((p) => p.posisi.state)).toEqual(['nilai', 'nilai', 'nihil', 'kosong']);
});

test('dated events are counted; "belum" is an answer and counts 0, silence is neither', () => {
  const all = [
    angka('2026-03', '2026-03-27', { reporterId: 1 }),
    angka('2026-03', 'belum', { reporterId: 2 }),
  ];
  expect(desaPosisi(lpj(1), desa, all, '2026-03')).toMatchObject({
    value: d(1),
    coverage: { done: 2, from: 4 },
  });
  const empty = desaPosisi(lpj(1), desa, [], '2026-03');
  expect(empty.value).toBeUndefined();
  expect(empty.coverage).toEqual({ done: 0, from: 4 });
});

test('a section is offered the total for a position, and what is new for an addition', () => {
  const tujuan = indikator({
    id: 50,
    key: 'sub/lembaga',
    pelapor: 'konfirmasi_desa',
    pertanyaan: 'posisi',
  });
  const plan = makePlan([], [institutions, tujuan]);
  const all = [angka('2026-03', 6, { reporterId: 1 }), angka('2026-03', 4, { reporterId: 2 })];
  expect(suggestFromDesa(plan, tujuan, desa, all, '2026-03', { value: d(8) })).toEqual({
    suggestion: d(10),
    total: d(10),
    late: 0,
    coverage: { done: 2, from: 4 },
    provisional: false,
  });
  const tambahan = { ...tujuan, pertanyaan: 'tambahan' as const };
  expect(suggestFromDesa(plan, tambahan, desa, all, '2026-03', { value: d(8) }).suggestion).toEqual(d(2));
  expect(suggestFromDesa(plan, tambahan, desa, all, '2026-03').suggestion).toEqual(d(10));
  expect(suggestFromDesa(plan, tujuan, desa, [], '2026-03').suggestion).toBeUndefined();
});

test('two documents per desa: a desa has reported when each document asked by then has an answer', () => {
  const lppdes = { ...lpj(2, 'sub/dokumen'), diminta: { jenis: 'bulan' as const, bulan: [9] } };
  const tujuan = indikator({
    id: 50,
    key: 'sub/dokumen',
    pelapor: 'konfirmasi_desa',
    pertanyaan: 'posisi',
  });
  const plan = makePlan([], [lpj(1, 'sub/dokumen'), lppdes, tujuan]);
  const all = [
    angka('2026-03', '2026-03-27', { reporterId: 1 }),
    angka('2026-03', 'belum', { reporterId: 2 }),
    angka('2026-09', '2026-09-10', { reporterId: 1, indikatorId: 2 }),
  ];
  expect(suggestFromDesa(plan, tujuan, desa, all, '2026-03')).toMatchObject({
    suggestion: d(1),
    coverage: { done: 2 },
  });
  expect(suggestFromDesa(plan, tujuan, desa, all, '2026-09')).toMatchObject({
    suggestion: d(2),
    coverage: { done: 1 },
  });
});

test('nobody has reported what no desa feeds', () => {
  const tujuan = indikator({ id: 50, key: 'sub/lain', pelapor: 'konfirmasi_desa' });
  expect(suggestFromDesa(makePlan([], [tujuan]), tujuan, desa, [], '2026-03')).toEqual({
    suggestion: undefined,
    total: undefined,
    late: 0,
    coverage: { done: 0, from: 4 },
    provisional: false,
  });
});
