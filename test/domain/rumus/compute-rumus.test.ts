import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { round } from '../../../src/domain/capaian/capaian-percent.ts';
import type { Angka, Indikator } from '../../../src/domain/rencana/plan.ts';
import { checkRumus } from '../../../src/domain/rumus/check-rumus.ts';
import { computeIndikator } from '../../../src/domain/rumus/compute-indikator.ts';
import { computeRumus } from '../../../src/domain/rumus/compute-rumus.ts';
import { parseRumus } from '../../../src/domain/rumus/language/parse-rumus.ts';
import type { RumusOutcome, RumusSource } from '../../../src/domain/rumus/outcome.ts';
import { randomRumus } from '../../support/domain/random-rumus.ts';
import { d, indikator } from '../../support/domain/sample-plan.ts';
import {
  angkaDesa,
  desaDocuments,
  desaIndikator,
  indikatorRumus,
  manyDesa,
  sampleSource,
} from '../../support/domain/sample-source.ts';

function compute(text: string, source: RumusSource): RumusOutcome {
  const parsed = parseRumus(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return computeRumus(parsed.value, source);
}
const two = (outcome: RumusOutcome): string | undefined => outcome.value && round(outcome.value).toFixed(2);
const missing = (outcome: RumusOutcome) => outcome.missing.map(({ text, missing: cause }) => [text, cause]);

describe('Randuagung: desa documents on time (718–735)', () => {
  const [rkpdes, apbdes, lppdes] = [
    desaDocuments(1, 'rkpdes', 9, 30),
    { ...desaDocuments(2, 'apbdes', 12, 31), tenggat: { bulan: 12, tanggal: 31, geserTahun: -1 } },
    { ...desaDocuments(3, 'lppdes', 3, 31) },
  ] as [Indikator, Indikator, Indikator];
  const indikators = [rkpdes, apbdes, lppdes];
  const desa = manyDesa(12);
  const IKU =
    '(jumlah_desa(rkpdes tepat waktu) + jumlah_desa(apbdes tepat waktu) + jumlah_desa(lppdes tepat waktu)) / (jumlah_desa() * 3) * 100';
  const timing = { rkpdes: '2026-09-30', apbdes: '2025-12-31', lppdes: '2026-03-31' };
  const late = { rkpdes: '2026-10-01', apbdes: '2026-01-01', lppdes: '2026-04-01' };
  /** The first `count` desa on time with each document, the rest a day late. */
  const report = (count: number, from = 12): Angka[] =>
    indikators.flatMap((one, i) => {
      const name = (['rkpdes', 'apbdes', 'lppdes'] as const)[i]!;
      return Array.from({ length: from }, (_, n) => angkaDesa(n, one, n < count ? timing[name] : late[name]));
    });

  test('the formula as the document writes it fits the plan and is a percentage', () => {
    const valid = checkRumus(IKU, { key: 'iku/1', satuan: '%' }, indikators);
    expect(valid.ok && valid.value.satuan).toBe('persen');
  });

  test.each([
    [12, '100.00'],
    [10, '83.33'],
    [0, '0.00'],
  ])('%i of 12 desa on time with all three: %s', (count, percent) => {
    const outcome = compute(IKU, sampleSource({ indikators, desa, angka: report(count) }));
    expect([two(outcome), outcome.coverage, outcome.provisional]).toEqual([
      percent,
      { done: 12, from: 12 },
      false,
    ]);
  });

  test('desa that did not report are in the divisor and missing from the coverage', () => {
    const outcome = compute(IKU, sampleSource({ indikators, desa, angka: report(6, 9) }));
    expect([two(outcome), outcome.coverage]).toEqual(['50.00', { done: 9, from: 12 }]);
  });

  test('the coverage counts only desa that reported all three', () => {
    const angka = report(12).filter((a) => a.indikatorId !== 3 || a.reporterId !== 100);
    expect(compute(IKU, sampleSource({ indikators, desa, angka })).coverage).toEqual({ done: 11, from: 12 });
  });

  test('a document that no desa reported is unknown, not 0, and is named', () => {
    const angka = report(12).filter((a) => a.indikatorId !== 2);
    const outcome = compute(IKU, sampleSource({ indikators, desa, angka }));
    expect([outcome.value, missing(outcome)]).toEqual([
      undefined,
      [['jumlah_desa(apbdes tepat waktu)', 'belum_ada_angka']],
    ]);
  });

  test('late, done, not yet: each counts what its word says', () => {
    const angka = [
      angkaDesa(0, rkpdes, '2026-09-30'),
      angkaDesa(1, rkpdes, '2026-10-01'),
      angkaDesa(2, rkpdes, 'belum'),
    ];
    const source = sampleSource({ indikators, desa, angka });
    const many = (words: string) => compute(`jumlah_desa(rkpdes ${words})`, source).value?.toNumber();
    expect(['tepat waktu', 'terlambat', 'selesai', 'belum'].map(many)).toEqual([1, 1, 2, 1]);
  });

  test('one unverified report makes it sementara', () => {
    const angka = report(12).map((a, i) => (i === 20 ? { ...a, status: 'diajukan' as const } : a));
    expect(compute(IKU, sampleSource({ indikators, desa, angka })).provisional).toBe(true);
  });

  test('the steps hold every part with its value, and which desa were counted', () => {
    const { step } = compute(IKU, sampleSource({ indikators, desa, angka: report(10) }));
    const [bagi] = step.children;
    expect(step.children.map(({ text, satuan }) => [text, satuan])).toEqual([
      [expect.stringMatching(/^\(.*\* 3\)$/), 'perbandingan'],
      ['100', 'bilangan'],
    ]);
    expect(bagi?.children.map(({ value, satuan }) => [value?.toNumber(), satuan])).toEqual([
      [30, 'desa'],
      [36, 'desa'],
    ]);
    const computation = bagi?.children[0]?.children[1];
    expect(computation?.text).toBe('jumlah_desa(lppdes tepat waktu)');
    expect(computation?.input?.perDesa?.filter(({ counted }) => counted)).toHaveLength(10);
  });
});

describe('Kemangkon: a ratio of sums, and desa that satisfy a condition', () => {
  const stunting = desaIndikator(1, 'stunting', {
    satuan: '%',
    jenisNilai: 'rasio',
    antarDesa: 'ratio',
    desimal: 2,
  });
  const orderly = desaIndikator(2, 'tertib', {
    satuan: 'Nilai',
    jenisNilai: 'indeks',
    antarDesa: 'count',
    syaratDesa: { banding: '>=', nilai: d(75) },
  });
  const indikators = [stunting, orderly];
  const pairs = [
    [100, 1000],
    [14, 350],
    [100, 2000],
  ] as const;

  test('214 of 3350 is 6,39 %; the mean of the desa (6,33 %) is something else', () => {
    const desa = manyDesa(3);
    const angka = pairs.map(([value, denominator], n) =>
      angkaDesa(n, stunting, value, { denominator: d(denominator) }),
    );
    const outcome = compute(
      'pembilang(stunting) / penyebut(stunting) * 100',
      sampleSource({ indikators, desa, angka }),
    );
    expect([two(outcome), outcome.coverage]).toEqual(['6.39', { done: 3, from: 3 }]);
  });

  test('a desa without its denominator is on neither side', () => {
    const angka = pairs.map(([value, denominator], n) =>
      angkaDesa(n, stunting, value, { denominator: n === 1 ? d(0) : d(denominator) }),
    );
    const source = sampleSource({ indikators, desa: manyDesa(3), angka });
    const outcome = compute('pembilang(stunting) / penyebut(stunting) * 100', source);
    expect([two(outcome), outcome.coverage]).toEqual(['6.67', { done: 2, from: 3 }]);
  });

  test('18 of 19 desa satisfy the condition: 94,74 % (line 230)', () => {
    const angka = Array.from({ length: 19 }, (_, n) =>
      angkaDesa(n, orderly, n === 0 ? '74,99'.replace(',', '.') : 75),
    );
    const source = sampleSource({ indikators, desa: manyDesa(19), angka });
    expect(two(compute('jumlah_desa(tertib memenuhi) / jumlah_desa() * 100', source))).toBe('94.74');
    expect(two(compute('jumlah_desa(tertib < 75)', source))).toBe('1.00');
    expect(two(compute('jumlah_desa(tertib > 75)', source))).toBe('0.00');
  });
});

describe('Balapulang: what was added since last year', () => {
  const iku = indikator({ id: 1, key: 'iku/swadaya', pelapor: 'iku', satuan: '%' });
  const indikators = [iku, indikatorRumus(2, 'naik', 'nilai(swadaya) - tahun_lalu(swadaya)')];
  const office = { 'iku/swadaya': { value: d('62.5') } };

  test('the difference, in the unit of the indicator', () => {
    const source = sampleSource({ indikators, desa: [], office, lastYear: { 'iku/swadaya': '60.25' } });
    const outcome = computeIndikator(indikators[1]!, source);
    expect(outcome.ok && outcome.value.value?.toFixed()).toBe('2.25');
  });

  test("without last year's figure it is unknown and says so", () => {
    const outcome = compute(
      'nilai(swadaya) - tahun_lalu(swadaya)',
      sampleSource({ indikators, desa: [], office }),
    );
    expect([outcome.value, missing(outcome)]).toEqual([
      undefined,
      [['tahun_lalu(swadaya)', 'tanpa_tahun_lalu']],
    ]);
  });
});

describe('what is unknown stays unknown', () => {
  const institutions = desaIndikator(1, 'lembaga', { satuan: 'lembaga' });
  const iku = indikator({ id: 2, key: 'iku/a', pelapor: 'iku' });
  const indikators = [institutions, iku];
  const desa = manyDesa(2);

  test.each([
    ['jumlah(lembaga)', 'belum_ada_angka'],
    ['jumlah_desa(lembaga >= 1)', 'belum_ada_angka'],
    ['nilai(a)', 'belum_ada_angka'],
    ['capaian(a)', 'tanpa_capaian'],
    ['target(a)', 'tanpa_target'],
    ['tahun_lalu(a)', 'tanpa_tahun_lalu'],
    ['nilai(zzz)', 'nama_tidak_ada'],
  ])('%s', (text, cause) => {
    for (const rumus of [text, `${text} * 0`, `0 + ${text}`, `rata_rata(1; ${text})`, `1 / ${text}`]) {
      const outcome = compute(rumus, sampleSource({ indikators, desa }));
      expect([outcome.value, missing(outcome)], rumus).toEqual([undefined, [[text, cause]]]);
    }
  });

  test('a nihil that is no observation is not 0 and not covered', () => {
    const outcome = compute(
      'jumlah(lembaga)',
      sampleSource({ indikators, desa, angka: [angkaDesa(0, institutions, 'nihil')] }),
    );
    expect([outcome.value, outcome.coverage]).toEqual([undefined, { done: 0, from: 2 }]);
  });

  test('an office without desa has no number of desa to divide by', () => {
    expect(missing(compute('1 / jumlah_desa()', sampleSource({ indikators, desa: [] })))).toEqual([
      ['jumlah_desa()', 'tanpa_desa'],
    ]);
  });

  test('a division by 0 is reported at the division', () => {
    const angka = [angkaDesa(0, institutions, 0), angkaDesa(1, institutions, 0)];
    const outcome = compute('100 * 3 / jumlah(lembaga) + 1', sampleSource({ indikators, desa, angka }));
    expect([outcome.value, missing(outcome)]).toEqual([
      undefined,
      [['100 * 3 / jumlah(lembaga)', 'bagi_nol']],
    ]);
  });

  test('a stored formula that cannot be read, or that needs itself, is refused and nothing breaks', () => {
    const broken = indikatorRumus(5, 'rusak', '1 +');
    const self = indikatorRumus(6, 'diri', 'nilai(diri)');
    const source = sampleSource({ indikators: [broken, self], desa });
    expect([broken, self].map((one) => computeIndikator(one, source))).toMatchObject([
      { ok: false, refusal: { code: 'rumus-perlu-isi' } },
      { ok: false, refusal: { code: 'rumus-siklus' } },
    ]);
  });
});

describe('arithmetic', () => {
  const source = sampleSource({ indikators: [], desa: manyDesa(20) });
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 3 - 2', '5'],
    ['8 / 4 / 2', '1'],
    ['0,1 + 0,2', '0.3'],
    ['9007199254740993 + 0', '9007199254740993'],
    ['rata_rata(1; 2; 6)', '3'],
    ['1 / 3 * 3', '0.99999999999999999999'],
    ['jumlah_desa() / 8', '2.5'],
  ])('%s = %s', (text, value) => {
    expect(compute(text, source).value?.toFixed()).toBe(value);
  });
});

test('the order of figures never matters, and no formula over any figures throws', () => {
  const name = ['dok', 'n', 'r'];
  const indikators = [
    desaDocuments(1, 'dok', 6, 30),
    desaIndikator(2, 'n', { syaratDesa: { banding: '>', nilai: d(2) } }),
    desaIndikator(3, 'r', { jenisNilai: 'rasio', antarDesa: 'ratio' }),
  ];
  const desa = manyDesa(4);
  const report = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(5), fc.nat(12)).map(([n, i, value, day]) => {
    const one = indikators[i]!;
    if (i === 0) return angkaDesa(n, one, day === 0 ? 'belum' : `2026-06-${10 + day}`);
    return angkaDesa(n, one, day === 0 ? 'nihil' : value, i === 2 ? { denominator: d(day) } : {});
  });
  const random = fc
    .uniqueArray(report, { selector: (a) => `${a.reporterId}/${a.indikatorId}` })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(randomRumus(name), random, (node, [sorted, shuffled]) => {
      const [a, b] = [sorted, shuffled].map((angka) =>
        computeRumus(node, sampleSource({ indikators, desa, angka })),
      );
      expect(a?.value?.toString()).toBe(b?.value?.toString());
      expect([a?.coverage, a?.missing.length]).toEqual([b?.coverage, b?.missing.length]);
      expect(a?.value === undefined).toBe(a!.missing.length > 0);
    }),
    { numRuns: 300 },
  );
});
