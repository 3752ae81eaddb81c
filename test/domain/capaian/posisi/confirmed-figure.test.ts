import { describe, expect, test } from 'vitest';
import { confirmedFigure } from '../../../../src/domain/capaian/posisi/confirmed-figure.ts';
import {
  desaPosisi,
  suggestedAnswer,
  suggestFromDesa,
} from '../../../../src/domain/capaian/posisi/desa-posisi.ts';
import { explainIndikator } from '../../../../src/domain/jelaskan/explain-indikator.ts';
import { desaMutu } from '../../../../src/domain/mutu/desa-mutu.ts';
import { DEFAULT_PROFIL } from '../../../../src/domain/progres/figures.ts';
import { progress } from '../../../../src/domain/progres/progress.ts';
import type { Angka } from '../../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, makePlan, node, reporter } from '../../../support/domain/sample-plan.ts';

const desa = [1, 2, 3].map((id) => reporter(id, 'desa'));
const reporters = [...desa, reporter(9, 'seksi')];
const source = indikator({
  id: 1,
  pelapor: 'desa',
  pertanyaan: 'posisi',
  akumulasi: 'latest',
  feedsKunci: 'sub/1',
});
const sub = indikator({
  id: 50,
  key: 'sub/1',
  nodeId: 3,
  pelapor: 'konfirmasi_desa',
  pertanyaan: 'posisi',
  akumulasi: 'latest',
});
const plan = makePlan([node(3, 'sub_kegiatan', 100, { ownerId: 9 })], [source, sub]);
const confirmed = (value: number, suggestion: number): Angka =>
  angka('2026-03', value, { reporterId: 9, indikatorId: 50, butir: 'i50', suggestion: d(suggestion) });

describe('a figure that a section confirmed', () => {
  const initial = [angka('2026-03', 6, { reporterId: 1 }), angka('2026-03', 4, { reporterId: 2 })];

  test('rests on desa reports that say the same', () => {
    const all = [...initial, confirmed(10, 10)];
    expect(confirmedFigure(plan, sub, reporters, all, '2026-03')).toMatchObject({
      changed: false,
      current: { value: d(10) },
    });
    expect(desaMutu(plan, reporters, all, '2026-03')).toEqual([]);
  });

  test.each([
    ['a desa corrected itself', [angka('2026-03', 7, { reporterId: 1 }), initial[1]!], 11],
    ['a desa reported later', [...initial, angka('2026-03', 5, { reporterId: 3 })], 15],
  ])('is flagged in what a verifier looks at, and where it is explained: %s', (_name, report, current) => {
    const all = [...report, confirmed(10, 10)];
    expect(desaMutu(plan, reporters, all, '2026-03')).toMatchObject([
      { kode: 'desa_berubah', reporterIds: [9], butir: 'i50', angka: { former: d(10), current: d(current) } },
    ]);
    const input = {
      plan: plan,
      reporter: reporters,
      angka: all,
      month: '2026-03' as const,
      onDate: '2026-04-01',
      profil: DEFAULT_PROFIL,
      doubles: [],
      moneyBasis: [],
      progress: progress(plan, reporters, all, '2026-03', '2026-04-01'),
    };
    const p = explainIndikator(input, sub, reporters[3]);
    expect(p.step.map((one) => one.kode)).toContain('konfirmasi-berubah-angka');
    expect(p.part.map((one) => [one.figure, one.value?.toNumber()])).toContainEqual([
      { kind: 'indikator', indikatorId: 1, reporterId: 2 },
      4,
    ]);
    // A section may not be told the desa's figures: nothing of theirs is there.
    const own = explainIndikator({ ...input, reporter: [reporters[3]!] }, sub, reporters[3]);
    expect(own.part).toEqual([]);
    expect(own.step.map((one) => one.kode)).not.toContain('konfirmasi-berubah-angka');
  });

  test('a figure of its own, given beside another suggestion, is flagged only when the suggestion changes', () => {
    expect(desaMutu(plan, reporters, [...initial, confirmed(12, 10)], '2026-03')).toEqual([]);
  });

  test('of a ratio both numbers count', () => {
    const ratio = { ...source, jenisNilai: 'rasio' as const, antarDesa: 'ratio' as const };
    const ratioPlan = makePlan(plan.nodes, [ratio, { ...sub, jenisNilai: 'rasio' as const }]);
    const all = (denominator: number) => [
      angka('2026-03', 45, { reporterId: 1, denominator: d(denominator) }),
      { ...confirmed(45, 45), denominator: d(50), suggestedDenominator: d(50) },
    ];
    expect(desaMutu(ratioPlan, reporters, all(50), '2026-03')).toEqual([]);
    expect(desaMutu(ratioPlan, reporters, all(60), '2026-03')).toMatchObject([
      { angka: { formerDenominator: d(50), currentDenominator: d(60) } },
    ]);
  });
});

test('a section is offered every document that came in, also where the office counts those on time', () => {
  const lpj = indikator({
    id: 1,
    pelapor: 'desa',
    jenisNilai: 'tanggal',
    antarDesa: 'count',
    feedsKunci: 'sub/1',
    tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
    diminta: { jenis: 'sampai_selesai', mulai: 3 },
  });
  const all = [
    angka('2026-03', '2026-03-31', { reporterId: 1 }),
    angka('2026-03', '2026-04-01', { reporterId: 2 }),
    angka('2026-03', 'belum', { reporterId: 3 }),
  ];
  expect(desaPosisi(lpj, desa, all, '2026-03').value).toEqual(d(1));
  expect(suggestFromDesa(makePlan([], [lpj, sub]), sub, desa, all, '2026-03')).toMatchObject({
    suggestion: d(2),
    total: d(2),
    late: 1,
  });
});

test('a distinct count is confirmed with the names that the desa gave, and only the new ones as an addition', () => {
  const name = { ...source, akumulasi: 'distinct' as const, pertanyaan: 'tambahan' as const };
  const compute = { ...sub, akumulasi: 'distinct' as const, pertanyaan: 'tambahan' as const };
  const all = [
    angka('2026-03', 2, { reporterId: 1, elements: ['PKK', 'LPMD'] }),
    angka('2026-03', 1, { reporterId: 2, elements: ['PKK'] }),
  ];
  const before = { elements: ['PKK (P1)'] };
  const suggestion = suggestFromDesa(makePlan([], [name, compute]), compute, desa, all, '2026-03', before);
  expect(suggestion.total).toEqual(d(3));
  expect(suggestedAnswer(suggestion)).toMatchObject({ value: d(2), elements: ['LPMD (P1)', 'PKK (P2)'] });
});
