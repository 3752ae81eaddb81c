import { describe, expect, test } from 'vitest';
import { posisi } from '../../../src/domain/capaian/posisi/posisi.ts';
import { spent } from '../../../src/domain/capaian/serapan.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { forecastSum } from '../../../src/domain/progres/forecast.ts';
import { forecastIndikator, forecastMoney } from '../../../src/domain/progres/forecast-progress.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import { askedButir } from '../../../src/domain/realisasi/butir.ts';
import {
  isBeforeReporting,
  planFromStart,
  reportingStart,
  startMonthNumber,
} from '../../../src/domain/realisasi/reporting-start.ts';
import type { Plan } from '../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, makePlan, money, node, reporter } from '../../support/domain/sample-plan.ts';

const at = (validFrom: string): Pick<Plan, 'validFrom'> => ({ validFrom });

test.each<[string, Month | undefined, string[], Month | undefined]>([
  ['nothing is known', undefined, [], undefined],
  ['set before the plan', '2026-03', [], '2026-03'],
  ['the plan alone', undefined, ['2026-01-01', '2027-01-01'], '2026-01'],
  ['a plan from the middle of a month', undefined, ['2026-04-15'], '2026-04'],
  ['set after the plan', '2026-03', ['2026-01-01'], '2026-03'],
  ['never before the plan', '2026-03', ['2026-05-01'], '2026-05'],
])('first month: %s', (_name, startMonth, version, wanted) => {
  const office = { startMonth, plans: version.map(at) as Plan[] };
  expect(reportingStart(office)).toBe(wanted);
  expect(isBeforeReporting(office, '2026-02')).toBe(wanted !== undefined && wanted > '2026-02');
});

test.each<[Month | undefined, Month, number]>([
  [undefined, '2026-06', 1],
  ['2026-03', '2026-06', 3],
  ['2026-03', '2027-06', 1],
])('an office that began in %s: first month of the year of %s is %i', (start, month, number) => {
  expect(startMonthNumber(start, month)).toBe(number);
});

describe('a plan of an office that began in March 2026', () => {
  const original = makePlan(
    [node(12, 'sub_kegiatan', 1200, { ownerId: 1 })],
    [indikator({ nodeId: 12 }), indikator({ id: 2, pelapor: 'desa' })],
  );
  const plan = planFromStart(original, '2026-03', '2026-05');
  const [sub] = plan.nodes;
  const [one] = plan.indikators;

  test('is the same object each time, and the plan itself in a year that is asked from January', () => {
    expect(planFromStart(original, '2026-03', '2026-09')).toBe(plan);
    expect(planFromStart(original, '2026-03', '2027-02')).toBe(original);
    expect(planFromStart(original, '2026-01', '2026-05')).toBe(original);
    expect(planFromStart(original, undefined, '2026-05')).toBe(original);
    expect(original.nodes[0]).not.toHaveProperty('mulaiBulan');
  });

  test('misses nothing before it', () => {
    expect(posisi(one!, [], '2026-05').emptyMonths).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(posisi(one!, [], '2026-02')).toMatchObject({ reason: 'belum_diminta', emptyMonths: [] });
    expect(spent(sub!, [money(12, '2026-03', 5)], '2026-05').emptyMonths).toEqual(['2026-04', '2026-05']);
  });

  test('counts what was reported before it all the same', () => {
    const content = [angka('2026-02', 4, { nodeId: 12 }), angka('2026-03', 2, { nodeId: 12 })];
    expect(posisi(one!, content, '2026-03')).toMatchObject({ value: d(6), emptyMonths: [] });
    const itsMoney = [money(12, '2026-01', 100), money(12, '2026-03', 200)];
    const { office } = progress(plan, [reporter(1, 'seksi')], itsMoney, '2026-03', '2026-03-31');
    expect(office.money).toMatchObject({ realisasi: d(300), serapan: d(25), withEmptyMonths: 0 });
  });

  test('asks nobody anything before it', () => {
    const key = (kind: 'seksi' | 'desa', month: Month) =>
      askedButir(plan, reporter(1, kind), {
        month,
        moneyFrom: 'unit',
        finished: new Set(),
        sinceYear: () => 2026,
        startMonth: '2026-03',
      }).map((one) => one.key);
    expect([key('seksi', '2026-02'), key('desa', '2026-02')]).toEqual([[], []]);
    expect([key('seksi', '2026-03'), key('desa', '2026-03')]).toEqual([['i1', 'k12'], ['i2']]);
  });

  test('foresees the months from it on', () => {
    // 10 months, 6 in two of them: 30; the months before are no part of it.
    const content = [angka('2026-03', 2, { nodeId: 12 }), angka('2026-04', 4, { nodeId: 12 })];
    const [p] = progress(plan, [reporter(1, 'seksi')], content, '2026-04', '2026-04-30').node;
    expect(forecastIndikator(p!.indikator[0]!, content, '2026-04').forecast).toMatchObject({
      ok: true,
      value: { way: [{ way: 'laju', value: d(30) }], lowest: d(22), highest: d(38) },
    });
    const itsMoney = [money(12, '2026-03', 100), money(12, '2026-04', 300)];
    expect(forecastMoney(plan.nodes, itsMoney, '2026-04').forecast?.way).toEqual([
      { way: 'laju', value: d(2000) },
    ]);
    expect(forecastMoney(original.nodes, itsMoney, '2026-04').forecast).toBeUndefined();
  });
});

test('the pattern of last year is that of the same months; an earlier report moves the first month forward', () => {
  const all = Array.from({ length: 12 }, (_, at) => at + 1);
  const toMap = (content: [number, number][]) =>
    new Map(content.map(([number, value]) => [number, d(value)]));
  // Last year 1 a month from March on and 100 in January: only the former is a pattern for an office that began in March.
  const last = toMap(all.map((number) => [number, number < 3 ? 100 : 1]));
  const outcome = forecastSum(
    toMap([
      [3, 2],
      [4, 2],
    ]),
    all,
    last,
    3,
  );
  expect(outcome).toMatchObject({ ok: true, value: { way: [{ value: d(20) }, { value: d(20) }] } });
  expect(
    forecastSum(
      toMap([
        [2, 2],
        [4, 2],
      ]),
      all,
      undefined,
      3,
    ),
  ).toEqual({
    ok: false,
    refusal: { code: 'ada_bulan_kosong' },
  });
});
