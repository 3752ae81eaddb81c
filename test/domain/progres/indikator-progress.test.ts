import { describe, expect, test } from 'vitest';
import { DEFAULT_PROFIL, type IndikatorProgress } from '../../../src/domain/progres/figures.ts';
import { allDesaProgress, reporterProgress } from '../../../src/domain/progres/indikator-progress.ts';
import { indikatorReader, lastYearValue } from '../../../src/domain/progres/indikator-reader.ts';
import type { Angka, Indikator } from '../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, makePlan, reporter, target } from '../../support/domain/sample-plan.ts';

const one = (change: Partial<Indikator>, all: Angka[], until: '2026-01' | '2026-03' = '2026-03') =>
  reporterProgress(indikator(change), all, until, DEFAULT_PROFIL);
const why = ({ capaian, capaianToDate, noCapaian, noCapaianToDate }: IndikatorProgress) => [
  capaian?.toDecimalPlaces(2).toString() ?? noCapaian,
  capaianToDate?.toDecimalPlaces(2).toString() ?? noCapaianToDate,
];
const report = [angka('2026-03', 3)];
const band: Partial<Indikator> = {
  arah: 'pita',
  target: [{ year: 2026, printed: '30-44', min: d(30), max: d(44) }],
  akumulasi: 'latest',
};

describe('every figure has a capaian or says why not', () => {
  test.each<[string, Partial<Indikator>, Angka[], (string | undefined)[]]>([
    ['on plan', {}, report, ['25', '100']],
    ['not reported', {}, [], ['belum_lapor', 'belum_lapor']],
    ['not asked yet', { diminta: { jenis: 'bulan', bulan: [9] } }, [], ['belum_diminta', 'belum_diminta']],
    ['no target', { target: [] }, report, ['tanpa_target', 'tanpa_target']],
    [
      'printed, not legible',
      { target: [{ year: 2026, printed: 'N/A' }] },
      report,
      ['target_tak_terbaca', 'target_tak_terbaca'],
    ],
    ['target 0', { target: target(0) }, report, ['target_nol', 'target_nol']],
    [
      'target below 0',
      { jenisNilai: 'kuantitas', target: target(-1) },
      report,
      ['target_negatif', 'target_negatif'],
    ],
    ['few documents', { target: target(4) }, report, ['75', 'dokumen_sedikit']],
    [
      'only at the year’s end',
      { targetBulanan: { jenis: 'akhir_tahun' } },
      report,
      ['25', 'tanpa_target_sampai'],
    ],
    [
      'before the first named month',
      { targetBulanan: { jenis: 'bulan', bulan: [6] } },
      report,
      ['25', 'tanpa_target_sampai'],
    ],
    ['nihil in a level', { akumulasi: 'latest' }, [angka('2026-02', 'nihil')], ['nihil', 'nihil']],
    ['nihil in a sum', {}, [angka('2026-02', 'nihil')], ['0', '0']],
    [
      'a ratio of nothing',
      { jenisNilai: 'rasio' },
      [angka('2026-02', 0, { denominator: d(0) })],
      ['penyebut_nol', 'penyebut_nol'],
    ],
    ['inside a band', band, [angka('2026-02', 35)], ['100', '100']],
    ['outside a band', band, [angka('2026-02', 45)], ['luar_pita', 'luar_pita']],
    [
      'a range without direction',
      { ...band, arah: 'higher' },
      [angka('2026-02', 35)],
      ['tanpa_aturan', 'tanpa_aturan'],
    ],
    [
      'not done',
      { jenisNilai: 'tanggal', target: target(1) },
      [angka('2026-02', 'belum')],
      ['0', 'tanpa_target_sampai'],
    ],
  ])('%s', (_name, change, all, expected) => {
    expect(why(one(change, all))).toEqual(expected);
  });

  test('a category is met or not', () => {
    const change: Partial<Indikator> = {
      jenisNilai: 'kategori',
      akumulasi: 'latest',
      skala: ['A', 'B', 'C'],
      target: [{ year: 2026, printed: 'B', category: 'B' }],
    };
    const grade = (category: string) => one(change, [angka('2026-02', 0, { value: undefined, category })]);
    expect(grade('a')).toMatchObject({
      category: 'A',
      targetCategory: 'B',
      met: true,
      noCapaian: 'bukan_angka',
    });
    expect(grade('C')).toMatchObject({ met: false, metToDate: false, predikat: undefined });
  });

  test('lower is better by the kabupaten’s formula', () => {
    const descend = (rumusLower: 'dua_target' | 'target_per_realisasi') =>
      reporterProgress(indikator({ arah: 'lower' }), [angka('2026-01', 6)], '2026-06', {
        ...DEFAULT_PROFIL,
        rumusLower,
      });
    expect(descend('dua_target')).toMatchObject({ capaian: d(150), plan: d(150), met: true });
    expect(descend('target_per_realisasi')).toMatchObject({ capaian: d(200), plan: d(200) });
  });
});

test('a figure carries what it rests on: the reports, those left out, the target’s row', () => {
  const all = [angka('2026-03', 'nihil'), angka('2026-01', 70), angka('2026-02', 71)];
  const line = { year: 2026, printed: '75,15', value: d('75.15'), line: 1843 };
  const outcome = one({ akumulasi: 'latest', target: [line] }, all);
  expect(outcome.basis).toEqual([all[2]]);
  expect(outcome.setAside).toEqual([all[0]]);
  expect(outcome.targetRow).toBe(line);
  expect(outcome).toMatchObject({
    target: d('75.15'),
    targetToDate: d('75.15'),
    plan: d(100),
    met: false,
  });
});

test('a range stands with both ends, for the year and to date', () => {
  const outcome = one({ ...band, akumulasi: 'sum' }, [angka('2026-02', 10)]);
  expect(outcome).toMatchObject({
    range: { min: d(30), max: d(44) },
    rangeToDate: { min: d('7.5'), max: d(11) },
    target: undefined,
    met: false,
    metToDate: true,
    plan: undefined,
  });
});

test('over desa: each desa with its figures, and no figure of the office where none is made', () => {
  const desa = [20, 21].map((id) => reporter(id, 'desa'));
  const i = indikator({ pelapor: 'desa', antarDesa: 'none', targetPerReporter: true });
  const all = [angka('2026-03', 6, { reporterId: 20 })];
  const outcome = allDesaProgress(i, desa, all, '2026-03', DEFAULT_PROFIL);
  expect(outcome).toMatchObject({
    state: 'nilai',
    value: undefined,
    noCapaian: 'tidak_digabung',
    basis: all,
  });
  expect(outcome.perDesa?.map((one) => [one.reporter.id, one.worth?.toString()])).toEqual([
    [20, '6'],
    [21, undefined],
  ]);
  expect(outcome.latestMonth).toBe('2026-03');
  const compute = allDesaProgress(
    { ...i, antarDesa: 'count', syaratDesa: { banding: '>=', nilai: d(6) } },
    desa,
    all,
    '2026-03',
    DEFAULT_PROFIL,
  );
  expect(compute).toMatchObject({ value: d(1), noCapaian: 'target_per_desa', desa: { done: 1, from: 2 } });
});

describe('computed indicators', () => {
  const document = (id: number, name: string) =>
    indikator({
      id,
      key: `desa/${name}`,
      pelapor: 'desa',
      jenisNilai: 'tanggal',
      targetPerReporter: true,
      target: target(1),
      tenggat: { bulan: 9, tanggal: 30, geserTahun: 0 },
    });
  const rumus = (content: string, change: Partial<Indikator> = {}) =>
    indikator({
      id: 9,
      key: 'iku/1',
      pelapor: 'rumus',
      satuan: 'Persen',
      rumus: content,
      akumulasi: 'latest',
      target: target(92),
      ...change,
    });
  const desa = Array.from({ length: 12 }, (_, i) => reporter(20 + i, 'desa'));
  const RANDUAGUNG =
    '(jumlah_desa(rkpdes tepat waktu) + jumlah_desa(apbdes tepat waktu) + jumlah_desa(lppdes tepat waktu)) / (jumlah_desa() * 3) * 100';
  const read = (iku: Indikator, all: Angka[], other: Indikator[] = []) =>
    indikatorReader({
      plan: makePlan(
        [],
        [document(1, 'rkpdes'), document(2, 'apbdes'), document(3, 'lppdes'), iku, ...other],
      ),
      reporter: desa,
      angka: all,
      month: '2026-10',
      profil: DEFAULT_PROFIL,
    }).office(iku);

  test('Randuagung: ten of twelve desa on time with each document is 83,33', () => {
    const all = desa.flatMap((one, i) =>
      [1, 2, 3].map((id) =>
        angka('2026-10', i < 10 ? '2026-09-30' : '2026-10-01', {
          reporterId: one.id,
          indikatorId: id,
          butir: `i${id}`,
        }),
      ),
    );
    const outcome = read(rumus(RANDUAGUNG), all);
    expect(outcome.value?.toFixed(2)).toBe('83.33');
    expect(outcome).toMatchObject({
      state: 'nilai',
      provisional: false,
      desa: { done: 12, from: 12 },
      target: d(92),
    });
    expect(outcome.capaian?.toFixed(2)).toBe('90.58');
    expect(outcome.rumus?.ok).toBe(true);
  });

  test('a formula over the capaian of another indicator is computed from it', () => {
    const sub = indikator({ id: 5, key: 'desa/lembaga', pelapor: 'desa', target: target(12) });
    const outcome = read(
      rumus('capaian(lembaga)'),
      [angka('2026-10', 6, { reporterId: 20, indikatorId: 5, butir: 'i5' })],
      [sub],
    );
    expect(outcome.value).toEqual(d(50));
  });

  test('nothing reported, or not readable: no figure, and why', () => {
    const empty = read(rumus(RANDUAGUNG), []);
    expect(empty).toMatchObject({
      state: 'kosong',
      value: undefined,
      noCapaian: 'rumus_tanpa_hasil',
      basis: [],
    });
    const broken = read(rumus('jumlah_desa('), []);
    expect(broken).toMatchObject({ state: 'kosong', noCapaian: 'rumus_tanpa_hasil', provisional: false });
    expect(broken.rumus?.ok).toBe(false);
  });

  test('last year’s figure: what was reported then, else the baseline of the plan’s first year', () => {
    const i = indikator({ key: 'iku/2', akumulasi: 'latest', baseline: { printed: '70', value: d(70) } });
    const last = (all: Angka[], year: number) =>
      lastYearValue(
        { plan: makePlan([], [i]), reporter: [reporter(1, 'seksi')], angka: all, profil: DEFAULT_PROFIL },
        year,
      )(i);
    expect(last([angka('2025-12', 71)], 2026)).toEqual(d(71));
    expect(last([], 2026)).toEqual(d(70));
    expect(last([], 2027)).toBeUndefined();
    expect(last([angka('2026-01', 99)], 2026)).toEqual(d(70));
  });
});
