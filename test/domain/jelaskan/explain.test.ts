import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computation, computedValue, writeComputation } from '../../../src/domain/jelaskan/computation.ts';
import { explainFisik } from '../../../src/domain/jelaskan/explain-fisik.ts';
import { explainIndikator } from '../../../src/domain/jelaskan/explain-indikator.ts';
import type { ExplainInput } from '../../../src/domain/jelaskan/explain-input.ts';
import { explainMoney } from '../../../src/domain/jelaskan/explain-money.ts';
import type { Explanation } from '../../../src/domain/jelaskan/explanation.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { DEFAULT_PROFIL } from '../../../src/domain/progres/figures.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import type { Angka, Indikator } from '../../../src/domain/rencana/plan.ts';
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

const MONTH: Month[] = ['2026-01', '2026-02', '2026-03', '2026-04'];
const DESA = [1, 2, 3, 4].map((id) => reporter(id, 'desa'));
const UNIT = reporter(9, 'seksi');

/** Indicators of the desa (1–7) and of the section (11–16), of every kind and every way of adding up. */
const FROM_DESA: Indikator[] = [
  indikator({
    id: 1,
    key: 'desa/a',
    pelapor: 'desa',
    antarDesa: 'sum',
    akumulasi: 'sum',
    targetPerReporter: true,
  }),
  indikator({
    id: 2,
    key: 'desa/b',
    pelapor: 'desa',
    antarDesa: 'mean',
    akumulasi: 'latest',
    jenisNilai: 'kuantitas',
    pertanyaan: 'posisi',
  }),
  indikator({
    id: 3,
    key: 'desa/c',
    pelapor: 'desa',
    antarDesa: 'ratio',
    akumulasi: 'latest',
    jenisNilai: 'rasio',
    pertanyaan: 'posisi',
    arah: 'lower',
    target: target(14),
  }),
  indikator({
    id: 4,
    key: 'desa/d',
    pelapor: 'desa',
    antarDesa: 'count',
    akumulasi: 'max',
    syaratDesa: { banding: '>=', nilai: d(5) },
    target: target(4),
  }),
  indikator({
    id: 5,
    key: 'desa/e',
    pelapor: 'desa',
    antarDesa: 'ratio',
    akumulasi: 'sum',
    jenisNilai: 'rasio',
  }),
  indikator({ id: 6, key: 'desa/f', pelapor: 'desa', antarDesa: 'none', akumulasi: 'average' }),
];
const FROM_UNIT: Indikator[] = [
  indikator({ id: 11, key: 'x/1', nodeId: 101, akumulasi: 'sum' }),
  indikator({ id: 12, key: 'x/2', nodeId: 101, akumulasi: 'average', arah: 'lower', target: target(20) }),
  indikator({
    id: 13,
    key: 'x/3',
    nodeId: 102,
    akumulasi: 'max',
    arah: 'ambang',
    target: [{ year: 2026, printed: '5 - 9', min: d(5), max: d(9) }],
  }),
  indikator({
    id: 14,
    key: 'x/4',
    nodeId: 102,
    akumulasi: 'latest',
    arah: 'pita',
    target: [{ year: 2026, printed: '5 - 9', min: d(5), max: d(9) }],
  }),
  indikator({ id: 15, key: 'x/5', nodeId: 102, akumulasi: 'sum', jenisNilai: 'rasio' }),
  indikator({
    id: 16,
    key: 'x/6',
    nodeId: 103,
    akumulasi: 'sum',
    targetBulanan: { jenis: 'bulan', bulan: [2, 3, 3] },
  }),
];
const PLAN = makePlan(
  [
    node(100, 'program', undefined),
    node(101, 'sub_kegiatan', 1_000_000, { parentId: 100 }),
    node(102, 'sub_kegiatan', 3_500_000, { parentId: 100 }),
    node(103, 'sub_kegiatan', 750_000, { parentId: 100, gaji: true }),
  ],
  [...FROM_DESA, ...FROM_UNIT],
);

/** What one reporter answered about one indicator in one month. */
const answer = fc.oneof(
  fc.constant('nihil' as const),
  fc.constant(undefined),
  fc.record({ value: fc.integer({ min: 0, max: 40 }), denominator: fc.integer({ min: 0, max: 60 }) }),
);

function one(
  of: Indikator,
  reporterId: number,
  month: Month,
  content: 'nihil' | { value: number; denominator: number },
): Angka {
  const change = { reporterId, indikatorId: of.id, butir: `i${of.id}` };
  if (content === 'nihil') return angka(month, 'nihil', change);
  const denominator = of.jenisNilai === 'rasio' ? { denominator: d(content.denominator) } : {};
  return angka(month, content.value, { ...change, ...denominator });
}

const report = fc
  .tuple(
    ...FROM_DESA.flatMap((of) =>
      DESA.flatMap(({ id }) => MONTH.map((month) => answer.map((content) => ({ of, id, month, content })))),
    ),
    ...FROM_UNIT.flatMap((of) =>
      MONTH.map((month) => answer.map((content) => ({ of, id: UNIT.id, month, content }))),
    ),
  )
  .map((all) =>
    all.flatMap(({ of, id, month, content }) => (content === undefined ? [] : [one(of, id, month, content)])),
  );

const belanja = fc
  .tuple(
    ...[101, 102, 103].flatMap((nodeId) =>
      MONTH.map((month) =>
        fc
          .option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined })
          .map((value) => ({ nodeId, month, value })),
      ),
    ),
  )
  .map((all) =>
    all.flatMap(({ nodeId, month, value }) =>
      value === undefined ? [] : [money(nodeId, month, value, { reporterId: UNIT.id })],
    ),
  );

const input = fc
  .tuple(report, belanja, fc.constantFrom('pagu' as const, 'sama' as const))
  .map(([a, b, weight]): ExplainInput => {
    const all = [...a, ...b];
    const common = {
      plan: PLAN,
      reporter: [...DESA, UNIT],
      angka: all,
      doubles: [],
      moneyBasis: [],
      month: '2026-04' as Month,
      onDate: '2026-05-02',
      profil: { ...DEFAULT_PROFIL, weight },
    };
    return {
      ...common,
      progress: progress(PLAN, common.reporter, all, common.month, common.onDate, common.profil),
    };
  });

const text = (value: Decimal | undefined) => value?.toFixed();

/** Every calculation that is shown gives the result that is shown beside it. */
function checkSteps({ step }: Explanation): void {
  for (const one of step) {
    if (one.computation !== undefined) expect(text(computedValue(one.computation))).toBe(text(one.outcome));
  }
}

describe('a figure and its explanation always agree', () => {
  test('of every indicator, at every reporter and at the office', () => {
    fc.assert(
      fc.property(input, (b) => {
        for (const p of [...b.progress.desaIndikator, ...b.progress.node.flatMap((n) => n.indikator)]) {
          const explanation = explainIndikator(b, p.indikator);
          checkSteps(explanation);
          expect(text(explanation.outcome)).toBe(text(p.capaian));
          expect(explanation.reason).toBe(p.capaian === undefined ? p.noCapaian : undefined);
          expect(explanation.provisional).toBe(p.provisional);
          expect(explanation.reported).toEqual(p.basis);
          const capaian = explanation.step.filter((one) => one.kode.startsWith('capaian-'));
          expect(capaian.map((one) => text(one.outcome))).toEqual(
            [p.capaian, p.capaianToDate].flatMap((one) => text(one) ?? []),
          );
        }
        for (const desa of b.progress.desa) {
          for (const p of desa.indikator) {
            const explanation = explainIndikator(b, p.indikator, desa.reporter);
            checkSteps(explanation);
            expect(text(explanation.outcome)).toBe(text(p.capaian));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of physical progress and of money, of every node and of the office', () => {
    fc.assert(
      fc.property(input, (b) => {
        const { office } = b.progress;
        for (const withoutGaji of [false, true]) {
          const itsMoney = withoutGaji ? office.moneyWithoutGaji : office.money;
          const fisik = withoutGaji ? office.fisikWithoutGaji : office.fisik;
          const explainedMoney = explainMoney(b, { kind: 'uang_kantor', withoutGaji });
          const explainedFisik = explainFisik(b, { kind: 'fisik_kantor', withoutGaji });
          for (const one of [explainedMoney, explainedFisik]) checkSteps(one);
          expect(text(explainedMoney.outcome)).toBe(text(itsMoney.serapan));
          expect(text(explainedMoney.step.find((one) => one.kode === 'serapan')?.outcome)).toBe(
            text(itsMoney.serapan),
          );
          expect(text(explainedMoney.step[0]?.outcome)).toBe(text(itsMoney.realisasi));
          expect(text(explainedFisik.outcome)).toBe(text(fisik.year?.percent));
          expect(text(explainedFisik.step[0]?.outcome)).toBe(text(fisik.year?.percent));
          expect(text(explainedFisik.step.find((one) => one.kode === 'fisik-sampai')?.outcome)).toBe(
            text(fisik.toDate?.percent),
          );
          expect(text(explainedFisik.step.find((one) => one.kode === 'deviasi')?.outcome)).toBe(
            text(fisik.comparison?.deviasi),
          );
        }
        for (const { node: oneNode, fisik, money } of b.progress.node) {
          const explainedFisik = explainFisik(b, { kind: 'fisik', nodeId: oneNode.id });
          const explainedMoney = explainMoney(b, { kind: 'uang', nodeId: oneNode.id });
          expect(text(explainedFisik.step[0]?.outcome)).toBe(text(fisik.year?.percent));
          expect(text(explainedMoney.step[0]?.outcome)).toBe(text(money.realisasi));
          expect(text(explainedMoney.step.find((one) => one.kode === 'deviasi')?.outcome)).toBe(
            text(money.deviasi),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a calculation as it is written', () => {
  const style = {
    angka: (value: Decimal) => value.toFixed(),
    many: (op: string, count: number) => `${op} ${count}`,
  };
  test.each([
    [computation('bagi', computation('kali', d(75), d(100)), d(78)), '75 × 100 ÷ 78'],
    [
      computation('bagi', computation('tambah', d(6), d(5)), computation('tambah', d(1), d(2))),
      '(6 + 5) ÷ (1 + 2)',
    ],
    [computation('kurang', d(1), computation('kurang', d(5), d(2))), '1 − (5 − 2)'],
    [computation('tambah', d(1), d(-2)), '1 + (-2)'],
    [computation('bagi', d(8), computation('kali', d(2), d(2))), '8 ÷ (2 × 2)'],
    [computation('rerata', d(80), d(100)), 'rata-rata (80; 100)'],
    [computation('terbesar', d(0), computation('kurang', d(1), d(5))), 'terbesar (0; 1 − 5)'],
    [computation('tambah', ...Array.from({ length: 9 }, () => d(1))), 'tambah 9'],
  ])('%#', (content, written) => expect(writeComputation(content, style)).toBe(written));
});

describe('why there is no percentage', () => {
  const compute = (all: Angka[], nodes = [node(101, 'sub_kegiatan', undefined)]): ExplainInput => {
    const plan = makePlan(nodes, []);
    const common = {
      plan: plan,
      reporter: [UNIT],
      angka: all,
      doubles: [],
      moneyBasis: [],
      month: '2026-04' as Month,
    };
    const other = { onDate: '2026-05-02', profil: DEFAULT_PROFIL };
    return { ...common, ...other, progress: progress(plan, [UNIT], all, common.month, other.onDate) };
  };
  const belanja = [money(101, '2026-03', 5_000, { reporterId: UNIT.id })];

  test('money without a pagu is not called unreported', () => {
    expect(explainMoney(compute(belanja), { kind: 'uang', nodeId: 101 }).reason).toBe('tanpa_pagu');
    const withPagu = [node(101, 'sub_kegiatan', 10_000)];
    expect(explainMoney(compute([], withPagu), { kind: 'uang', nodeId: 101 }).reason).toBe('belum_lapor');
    expect(explainMoney(compute(belanja, withPagu), { kind: 'uang', nodeId: 101 }).reason).toBeUndefined();
  });

  test('a sub kegiatan without any target is not called unreported', () => {
    expect(explainFisik(compute(belanja), { kind: 'fisik', nodeId: 101 }).reason).toBe('tanpa_target');
  });
});
