import { describe, expect, test } from 'vitest';
import { round } from '../../../src/domain/capaian/capaian-percent.ts';
import { DEFAULT_PROFIL, type Progress } from '../../../src/domain/progres/figures.ts';
import { furthestBehind } from '../../../src/domain/progres/furthest-behind.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import type { Angka } from '../../../src/domain/rencana/plan.ts';
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

const DAYS = '2026-04-06';
const desa = [20, 21, 22].map((id) => reporter(id, 'desa'));
const allReporters = [reporter(1, 'seksi'), reporter(2, 'subbagian'), ...desa];
const report = (
  id: number,
  month: '2026-02' | '2026-03',
  content: string | number,
  change: Partial<Angka> = {},
) => angka(month, content, { indikatorId: id, butir: `i${id}`, ...change });

const plan = makePlan(
  [
    node(1, 'program', 999),
    node(2, 'kegiatan', 999, { parentId: 1 }),
    node(3, 'sub_kegiatan', 3000, { parentId: 2, ownerId: 1, gaji: true }),
    node(4, 'sub_kegiatan', 1000, { parentId: 2, ownerId: 1 }),
    node(5, 'program', undefined),
    node(6, 'kegiatan', undefined, { parentId: 5 }),
    node(7, 'sub_kegiatan', 600, { parentId: 6, ownerId: 2 }),
    node(8, 'sub_kegiatan', undefined, { parentId: 6, ownerId: 2 }),
  ],
  [
    indikator({ id: 30, nodeId: 3, akumulasi: 'latest', pertanyaan: 'posisi', target: target(18) }),
    indikator({ id: 40, nodeId: 4 }),
    indikator({ id: 41, nodeId: 4, target: target(4) }),
    indikator({ id: 42, nodeId: 4, target: target(0) }),
    indikator({
      id: 70,
      key: 'sub/lembaga',
      nodeId: 7,
      pelapor: 'konfirmasi_desa',
      pertanyaan: 'posisi',
      target: target(18),
    }),
    indikator({ id: 80, nodeId: 8, target: [] }),
    indikator({
      id: 90,
      pelapor: 'desa',
      pertanyaan: 'posisi',
      targetPerReporter: true,
      target: target(6),
      feedsKunci: 'sub/lembaga',
    }),
    indikator({ id: 91, pelapor: 'desa', targetPerReporter: false, target: [] }),
    indikator({
      id: 92,
      pelapor: 'desa',
      jenisNilai: 'tanggal',
      targetPerReporter: true,
      target: target(1),
      tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
    }),
    indikator({ id: 99, nodeId: 1, pelapor: 'iku', target: target(75) }),
  ],
);
const compute = (all: Angka[], profil = DEFAULT_PROFIL) =>
  progress(plan, allReporters, all, '2026-03', DAYS, profil);
const from = (outcome: Progress, id: number) => outcome.node.find((n) => n.node.id === id)!;
const capaian = (outcome: Progress, id: number) =>
  from(outcome, id).fisik.year?.percent.toDecimalPlaces(4).toString();

describe('physical', () => {
  test('a sub kegiatan is the mean of its judged indicators; nothing reported enters', () => {
    const outcome = compute([report(40, '2026-02', 2), report(40, '2026-03', 1)]);
    expect(capaian(outcome, 4)).toBe('25');
    expect(from(outcome, 4).fisik.coverage).toEqual({ from: 1, total: 3 });
    const two = compute([report(40, '2026-03', 3), report(41, '2026-03', 'nihil'), report(42, '2026-03', 5)]);
    expect(capaian(two, 4)).toBe('12.5');
    expect(from(two, 4).fisik.coverage).toEqual({ from: 2, total: 3 });
  });

  test('nihil, 0 and not reported stay three', () => {
    const outcome = compute([report(40, '2026-03', 'nihil'), report(41, '2026-03', 0)]);
    const [nihil, zero, empty] = from(outcome, 4).indikator;
    expect([nihil!.state, nihil!.capaian]).toEqual(['nihil', d(0)]);
    expect([zero!.state, zero!.capaian]).toEqual(['nilai', d(0)]);
    expect([empty!.state, empty!.value, empty!.capaian, empty!.predikat]).toEqual([
      'kosong',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('an average is capped and its raw figures kept; the cap is a parameter', () => {
    const all = [report(40, '2026-03', 24), report(41, '2026-03', 1)];
    const outcome = compute(all);
    expect(from(outcome, 4).indikator[0]!.capaian).toEqual(d(200));
    expect(capaian(outcome, 4)).toBe('62.5');
    expect(capaian(compute(all, { ...DEFAULT_PROFIL, meanLimit: undefined }), 4)).toBe('112.5');
  });

  test('program and office: weighted by pagu over the sub kegiatan that have a figure, with their count', () => {
    const all = [report(30, '2026-03', 9), report(40, '2026-03', 12)];
    const outcome = compute(all);
    expect(capaian(outcome, 1)).toBe('62.5');
    expect(capaian(outcome, 2)).toBe('62.5');
    expect(from(outcome, 1).fisik.year!.coverage).toEqual({ from: 2, total: 2 });
    expect(from(outcome, 5).fisik).toMatchObject({ year: undefined, coverage: { from: 0, total: 2 } });
    expect(outcome.office.fisik.coverage).toEqual({ from: 2, total: 4 });
    expect(outcome.office.fisikWithoutGaji.year).toMatchObject({
      percent: d(100),
      coverage: { from: 1, total: 3 },
    });
    expect(capaian(compute(all, { ...DEFAULT_PROFIL, weight: 'sama' }), 1)).toBe('75');
  });

  test('against the plan to date only what has a target to date, on both sides', () => {
    const outcome = compute([report(40, '2026-03', 2), report(41, '2026-03', 4)]);
    const { year, toDate: until, comparison } = from(outcome, 4).fisik;
    expect(year!.percent.toDecimalPlaces(2)).toEqual(d('58.33'));
    expect([round(until!.percent), until!.predikat, until!.coverage.from]).toEqual([d('66.67'), 'sedang', 1]);
    expect(round(comparison!.realisasi)).toEqual(d('16.67'));
    expect(comparison!.plan).toEqual(d(25));
    expect(round(comparison!.deviasi)).toEqual(d('-8.33'));
    expect(comparison!.coverage).toEqual({ from: 1, total: 3 });
    expect(from(compute([report(41, '2026-03', 4)]), 4).fisik.comparison).toBeUndefined();
  });

  test('a mark of sementara climbs to whatever rests on the figure, and no further', () => {
    const outcome = compute([report(40, '2026-03', 2, { status: 'diajukan' }), report(30, '2026-03', 18)]);
    expect([4, 1, 3].map((id) => from(outcome, id).fisik.provisional)).toEqual([true, true, false]);
    expect(outcome.office.fisik.provisional).toBe(true);
  });
});

describe('desa', () => {
  const owned = (id: number) => ({ reporterId: id });
  const all = [
    report(90, '2026-03', 6, owned(20)),
    report(90, '2026-03', 3, owned(21)),
    report(91, '2026-03', 1, owned(20)),
    report(92, '2026-03', '2026-03-27', owned(20)),
    report(92, '2026-03', 'belum', owned(21)),
  ];

  test('each desa is judged by its own target; one without reports has no figure', () => {
    const [a, b, c] = compute(all).desa;
    expect(a!.fisik.year).toMatchObject({
      percent: d(100),
      predikat: 'sangat_tinggi',
      coverage: { from: 2, total: 2 },
    });
    expect(a!.indikator.map((i) => [i.state, i.capaian?.toString(), i.timeliness])).toEqual([
      ['nilai', '100', undefined],
      ['nilai', undefined, undefined],
      ['tanggal', '100', 'tepat_waktu'],
    ]);
    expect(b!.fisik.year!.percent).toEqual(d(25));
    expect(b!.indikator[2]).toMatchObject({ state: 'belum', value: d(0), capaian: d(0) });
    expect(c!.fisik).toMatchObject({ year: undefined, coverage: { from: 0, total: 2 } });
  });

  test('over the desa: sums and counts against the office’s target, with how many reported', () => {
    const [institutions, incidents, document] = compute(all).desaIndikator;
    expect(institutions).toMatchObject({
      value: d(9),
      target: d(18),
      capaian: d(50),
      desa: { done: 2, from: 3 },
    });
    expect(incidents).toMatchObject({
      value: d(1),
      target: undefined,
      capaian: undefined,
      desa: { done: 1, from: 3 },
    });
    expect(document).toMatchObject({ state: 'tanggal', value: d(1), target: d(3) });
    expect(compute([]).desaIndikator.map((i) => [i.state, i.value])).toEqual(
      Array(3).fill(['kosong', undefined]),
    );
  });

  test('what the section confirmed counts for the sub kegiatan, not what the desa said', () => {
    expect(compute(all).node.find((n) => n.node.id === 7)!.fisik.year).toBeUndefined();
    const outcome = compute([...all, report(70, '2026-03', 12, owned(2))]);
    expect(round(d(capaian(outcome, 7)!))).toEqual(d('66.67'));
    expect(outcome.desaIndikator[0]!.value).toEqual(d(9));
  });
});

describe('money', () => {
  test('serapan rests on the sub kegiatan that reported; the whole pagu stands beside it', () => {
    const outcome = compute([
      money(4, '2026-02', 150),
      money(4, '2026-03', 50),
      money(3, '2026-03', 'nihil'),
    ]);
    const { money: office, moneyWithoutGaji } = outcome.office;
    expect(office).toMatchObject({
      realisasi: d(200),
      pagu: d(4600),
      paguBasis: d(4000),
      serapan: d(5),
      remaining: d(4400),
    });
    expect(office.coverage).toEqual({ from: 2, total: 4 });
    expect(round(office.fullPaguSerapan!)).toEqual(d('4.35'));
    expect(moneyWithoutGaji).toMatchObject({
      realisasi: d(200),
      pagu: d(1600),
      paguBasis: d(1000),
      serapan: d(20),
    });
    expect(moneyWithoutGaji).toMatchObject({
      plan: { percent: d(25), evenly: true, kas: { from: 0, total: 1 } },
      deviasi: d(-5),
      withEmptyMonths: 1,
    });
    expect(from(outcome, 3).money).toMatchObject({ realisasi: d(0), serapan: d(0) });
  });

  test('pagu of a program is the sum of its sub kegiatan, not what is printed on it', () => {
    expect(from(compute([]), 1).money).toMatchObject({
      pagu: d(4000),
      paguKind: 'indikatif',
      realisasi: undefined,
    });
    expect(from(compute([]), 5).money.coverage).toEqual({ from: 0, total: 2 });
  });

  test('money without a pagu is shown in Rupiah and not judged', () => {
    const { money: withoutPagu } = from(compute([money(8, '2026-03', 70, { status: 'diajukan' })]), 8);
    expect(withoutPagu).toMatchObject({
      realisasi: d(70),
      provisional: true,
      coverage: { from: 0, total: 1 },
    });
    expect([withoutPagu.pagu, withoutPagu.serapan, withoutPagu.deviasi]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('the figures of the example: 15,04 % without gaji, 25,17 % with it', () => {
    const perak = makePlan(
      [
        node(1, 'program', undefined),
        node(2, 'sub_kegiatan', '2639480584', { parentId: 1, gaji: true }),
        node(3, 'sub_kegiatan', '887577620', { parentId: 1 }),
      ],
      [],
    );
    const all = [money(2, '2026-03', '754137310'), money(3, '2026-03', '133472500')];
    const { office } = progress(perak, [], all, '2026-03', DAYS);
    expect(office.money.realisasi).toEqual(d('887609810'));
    expect(office.money.pagu).toEqual(d('3527058204'));
    expect(round(office.money.serapan!).toString()).toBe('25.17');
    expect(round(office.moneyWithoutGaji.serapan!).toString()).toBe('15.04');
  });

  test('a DPA beside an indikatif is a mixture and says so', () => {
    const dpa = { year: 2026, kind: 'dpa' as const, value: d(500), validFrom: '2026-02-01' };
    const nodes = plan.nodes.map((n) => (n.id === 4 ? { ...n, pagu: [...n.pagu, dpa] } : n));
    const outcome = progress({ ...plan, nodes }, allReporters, [], '2026-03', DAYS);
    expect(from(outcome, 4).money).toMatchObject({ pagu: d(500), paguKind: 'dpa' });
    expect(from(outcome, 1).money).toMatchObject({ pagu: d(3500), paguKind: 'campuran' });
  });
});

test('furthest behind: programs by deviation without gaji, worst first, only those behind and reported', () => {
  const sorted = (all: Angka[], n = 3) => furthestBehind(compute(all), n).map((p) => p.node.id);
  expect(sorted([money(3, '2026-03', 1), money(4, '2026-03', 200), money(7, '2026-03', 60)])).toEqual([5, 1]);
  expect(sorted([money(4, '2026-03', 200), money(7, '2026-03', 60)], 1)).toEqual([5]);
  expect(sorted([money(4, '2026-03', 250), money(7, '2026-03', 200)])).toEqual([]);
  expect(sorted([money(3, '2026-03', 1)])).toEqual([]);
});

test('an IKU stands with its node, judged where somebody gave a figure, and never in the average', () => {
  const outcome = compute([report(99, '2026-03', 60)]);
  expect(from(outcome, 1).indikator[0]).toMatchObject({ capaian: d(80), predikat: 'tinggi' });
  expect(from(outcome, 1).fisik.year).toBeUndefined();
});
