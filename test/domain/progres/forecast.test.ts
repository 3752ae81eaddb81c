import { expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { DEFAULT_PROFIL } from '../../../src/domain/progres/figures.ts';
import { type ForecastOutcome, forecastSum, sumForecasts } from '../../../src/domain/progres/forecast.ts';
import { forecastIndikator, forecastMoney } from '../../../src/domain/progres/forecast-progress.ts';
import { allDesaProgress, reporterProgress } from '../../../src/domain/progres/indikator-progress.ts';
import { targetPace } from '../../../src/domain/progres/target-pace.ts';
import type { Angka, Indikator } from '../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, money, node, reporter, target } from '../../support/domain/sample-plan.ts';

const MONTHLY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const BY_TRIWULAN = [3, 6, 9, 12];
const toMap = (content: Record<number, number>) =>
  new Map(Object.entries(content).map(([n, value]) => [Number(n), d(value)]));
const write = (outcome: ForecastOutcome) =>
  outcome.ok
    ? [
        ...outcome.value.way.map(({ way, value }) => `${way} ${value.toDecimalPlaces(2)}`),
        `${outcome.value.lowest.toDecimalPlaces(2)}–${outcome.value.highest.toDecimalPlaces(2)}`,
        outcome.value.month,
      ]
    : [outcome.refusal.code];

const twelveMonths = Object.fromEntries(MONTHLY.map((n) => [n, n === 12 ? 45 : 5]));

test.each<
  [string, Record<number, number>, number[], Record<number, number> | undefined, (string | number)[]]
>([
  ['nobody reported', {}, MONTHLY, undefined, ['belum_lapor']],
  ['one month is no pace', { 1: 5 }, MONTHLY, undefined, ['terlalu_dini']],
  ['two months are one', { 1: 5, 2: 7 }, MONTHLY, undefined, ['laju 72', '62–82', 2]],
  ['a missing month', { 1: 5, 3: 7 }, MONTHLY, undefined, ['ada_bulan_kosong']],
  ['nihil is a month', { 1: 0, 2: 6 }, MONTHLY, undefined, ['laju 36', '6–66', 2]],
  ['money that came back', { 1: 10, 2: -4 }, MONTHLY, undefined, ['laju 36', '6–106', 2]],
  [
    'a whole year is what it was',
    Object.fromEntries(MONTHLY.map((n) => [n, 2])),
    MONTHLY,
    undefined,
    ['laju 24', '24–24', 12],
  ],
  ['one quarter is no pace', { 3: 5 }, BY_TRIWULAN, undefined, ['terlalu_dini']],
  ['two quarters', { 3: 5, 6: 7 }, BY_TRIWULAN, undefined, ['laju 24', '22–26', 6]],
  [
    'last year’s pattern',
    { 1: 5, 2: 5 },
    MONTHLY,
    twelveMonths,
    ['laju 60', 'pola_tahun_lalu 100', '60–100', 2],
  ],
  ['last year not wholly known', { 1: 5, 2: 5 }, MONTHLY, { 1: 5, 2: 5 }, ['laju 60', '60–60', 2]],
  [
    'last year began with nothing',
    { 1: 5, 2: 5 },
    MONTHLY,
    { ...twelveMonths, 1: 0, 2: 0 },
    ['laju 60', '60–60', 2],
  ],
])('forecast: %s', (_name, current, diminta, last, expected) => {
  expect(write(forecastSum(toMap(current), diminta, last && toMap(last)))).toEqual(expected);
});

test('a whole rests on the parts that have a forecast; the pattern only where all have it', () => {
  const a = forecastSum(toMap({ 1: 5, 2: 5 }), MONTHLY, toMap(twelveMonths));
  const b = forecastSum(toMap({ 1: 1, 2: 2, 3: 3 }), MONTHLY, toMap(twelveMonths));
  const c = forecastSum(toMap({ 1: 1, 2: 1 }), MONTHLY);
  const empty = forecastSum(toMap({}), MONTHLY);
  const all = (part: ForecastOutcome[]) => {
    const { forecast, coverage } = sumForecasts(part);
    return [
      ...(forecast ? write({ ok: true, value: forecast }) : ['-']),
      `${coverage.from}/${coverage.total}`,
    ];
  };
  expect(all([a, b])).toEqual(['laju 84', 'pola_tahun_lalu 140', '75–140', 2, '2/2']);
  expect(all([a, c, empty])).toEqual(['laju 72', '72–112', 2, '2/3']);
  expect(all([empty])).toEqual(['-', '0/1']);
});

test.each<[string, Record<number, number>, number, 'higher' | 'lower', (string | undefined)[] | undefined]>([
  ['nobody reported', {}, 12, 'higher', undefined],
  ['met', { 1: 12 }, 12, 'higher', ['tercapai', undefined, undefined]],
  ['as much as the best month brought', { 1: 1, 2: 0 }, 11, 'higher', ['mungkin', '1', '1']],
  ['a little more than that', { 1: 1, 2: 0 }, 12, 'higher', ['terancam', '1.1', '1']],
  ['the year is over', { 12: 5 }, 12, 'higher', ['tidak_tercapai', undefined, '5']],
  ['at most, not yet', { 1: 3 }, 12, 'lower', ['mungkin', undefined, undefined]],
  ['at most, exactly', { 1: 12 }, 12, 'lower', ['mungkin', undefined, undefined]],
  ['at most, beyond', { 1: 13 }, 12, 'lower', ['terlampaui', undefined, undefined]],
  ['at most, kept', { 12: 12 }, 12, 'lower', ['tercapai', undefined, undefined]],
])('target: %s', (_name, current, sasaran, arah, expected) => {
  const pace = targetPace(toMap(current), MONTHLY, d(sasaran), arah);
  expect(pace && [pace.state, pace.needed?.toString(), pace.best?.toString()]).toEqual(expected);
});

const bulanan = (content: (number | string)[], change: Partial<Angka> = {}, year = 2026) =>
  content.map((one, i) => angka(`${year}-${String(i + 1).padStart(2, '0')}` as Month, one, change));
const from = (change: Partial<Indikator>, all: Angka[], until: Month = '2026-03') => {
  const i = indikator({ target: target(60), ...change });
  return forecastIndikator(reporterProgress(i, all, until, DEFAULT_PROFIL), all, until);
};

test('an indicator: additions, a cumulative position by its steps, nihil, and last year', () => {
  expect(write(from({}, bulanan([4, 'nihil', 2])).forecast)).toEqual(['laju 24', '6–42', 3]);
  const posisi = from({ pertanyaan: 'posisi' }, bulanan([4, 'nihil', 6]));
  expect(write(posisi.forecast)).toEqual(['laju 24', '6–42', 3]);
  expect(posisi.pace).toMatchObject({ state: 'terancam', needed: d(6), best: d(4), remaining: 9 });
  const last = [...bulanan(Array(12).fill(1), {}, 2025), ...bulanan([4, 2])];
  expect(write(from({}, last, '2026-02').forecast)).toEqual(['laju 36', 'pola_tahun_lalu 36', '26–46', 2]);
  expect(write(from({}, bulanan([4, 2, 2, 9]), '2026-02').forecast)).toEqual(['laju 36', '26–46', 2]);
});

test.each<[Partial<Indikator>, string]>([
  [{ akumulasi: 'latest' }, 'bukan_jumlah'],
  [{ akumulasi: 'average' }, 'bukan_jumlah'],
  [{ akumulasi: 'distinct' }, 'bukan_jumlah'],
  [{ jenisNilai: 'rasio' }, 'bukan_jumlah'],
  [{ jenisNilai: 'tanggal' }, 'bukan_jumlah'],
  [{ pelapor: 'rumus' }, 'bukan_jumlah'],
  [{ pelapor: 'desa', antarDesa: 'mean' }, 'bukan_jumlah'],
  [{ target: target(11) }, 'dokumen_sedikit'],
  [{ diminta: { jenis: 'bulan', bulan: [3] } }, 'tak_berkala'],
  [{ diminta: { jenis: 'sampai_selesai', mulai: 1 } }, 'tak_berkala'],
])('no forecast of %j: %s', (change, reason) => {
  expect(write(from(change, bulanan([4, 3, 2])).forecast)).toEqual([reason]);
});

test('twelve documents and a small quantity have a pace; a band has no needed one', () => {
  expect(from({ target: target(12) }, bulanan([1, 1])).forecast.ok).toBe(true);
  expect(from({ jenisNilai: 'kuantitas', target: target(2) }, bulanan([1, 1])).forecast.ok).toBe(true);
  expect(from({ arah: 'ambang' }, bulanan([1, 1])).pace).toBeUndefined();
  expect(from({ target: [] }, bulanan([1, 1])).pace).toBeUndefined();
  const triwulanan = from(
    { diminta: { jenis: 'triwulanan' } },
    [angka('2026-03', 5), angka('2026-06', 7)],
    '2026-07',
  );
  expect(write(triwulanan.forecast)).toEqual(['laju 24', '22–26', 6]);
});

test('over desa: the sum of the desa that have one', () => {
  const i = indikator({ pelapor: 'desa', target: target(60) });
  const desa = [20, 21].map((id) => reporter(id, 'desa'));
  const all = [...bulanan([1, 2], { reporterId: 20 }), ...bulanan([3], { reporterId: 21 })];
  const outcome = (angkaDesa: Angka[]) =>
    forecastIndikator(allDesaProgress(i, desa, angkaDesa, '2026-03', DEFAULT_PROFIL), angkaDesa, '2026-03');
  expect([...write(outcome(all).forecast), outcome(all).coverage]).toEqual([
    'laju 18',
    '13–23',
    2,
    { from: 1, total: 2 },
  ]);
  expect(write(outcome([]).forecast)).toEqual(['belum_lapor']);
});

test('money: per sub kegiatan; of two reporters of one month only the first counts', () => {
  const nodes = [node(3, 'sub_kegiatan', 1000), node(4, 'sub_kegiatan', 1000)];
  const all = [
    money(3, '2026-01', 100),
    money(3, '2026-02', 999, { reporterId: 9, order: 20 }),
    money(3, '2026-02', 100, { order: 10 }),
    money(4, '2026-02', 70),
    money(4, '2026-09', 70),
  ];
  const { forecast, coverage } = forecastMoney(nodes, all, '2026-03');
  expect([write({ ok: true, value: forecast! }), coverage]).toEqual([
    // The other has spent 70, and no forecast of the whole is below what is spent.
    ['laju 1270', '1270–1270', 2],
    { from: 1, total: 2 },
  ]);
});
