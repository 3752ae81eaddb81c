import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capaianPercent } from '../../../src/domain/capaian/capaian-percent.ts';
import { judgeCapaian } from '../../../src/domain/capaian/judge-capaian.ts';
import { desaPosisi } from '../../../src/domain/capaian/posisi/desa-posisi.ts';
import { posisi } from '../../../src/domain/capaian/posisi/posisi.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { DEFAULT_PROFIL } from '../../../src/domain/progres/figures.ts';
import { forecastSum } from '../../../src/domain/progres/forecast.ts';
import { reporterProgress } from '../../../src/domain/progres/indikator-progress.ts';
import type {
  Accumulation,
  Angka,
  Direction,
  Indikator,
  ValueKind,
} from '../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, reporter } from '../../support/domain/sample-plan.ts';

const month = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}` as Month);
const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => d(n).div(100));
const SCALE = ['AA', 'A', 'BB', 'B'];

/** A figure of any kind: number, pair, category, names, nihil, date or "belum". */
const anyContent = fc
  .record({
    b: month,
    n: cents(-50, 50),
    p: fc.option(cents(0, 50), { nil: undefined }),
    category: fc.option(fc.constantFrom(...SCALE, 'X'), { nil: undefined }),
    elements: fc.option(fc.array(fc.constantFrom('PKK', 'pkk ', 'BPD')), { nil: undefined }),
    state: fc.constantFrom('nilai', 'nilai', 'nihil', 'belum', 'tanggal'),
    revision: fc.nat(2),
  })
  .map(({ b, n, p, category, elements, state, revision }) => {
    if (state === 'tanggal') return angka(b, `${b}-15`, { revision });
    return state === 'nilai'
      ? angka(b, n.toString(), { denominator: p, category, elements, revision })
      : angka(b, state, { revision });
  });

const traits = fc.record({
  jenisNilai: fc.constantFrom<ValueKind>('jumlah', 'kuantitas', 'rasio', 'indeks', 'kategori', 'tanggal'),
  akumulasi: fc.constantFrom<Accumulation>('sum', 'latest', 'average', 'max', 'distinct'),
  question: fc.constantFrom<Indikator['pertanyaan']>('tambahan', 'posisi'),
  arah: fc.constantFrom<Direction>('higher', 'lower', 'pita', 'ambang'),
});

const random = fc
  .array(anyContent, { maxLength: 7 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

test('whatever is combined: the order of reports never matters, nothing throws, and what has no figure says why', () => {
  fc.assert(
    fc.property(traits, random, month, (change, [sorted, shuffled], limit) => {
      const i = indikator({ ...change, skala: SCALE });
      const outcome = reporterProgress(i, sorted, limit, DEFAULT_PROFIL);
      const content = JSON.stringify({ ...outcome, basis: undefined, setAside: undefined });
      const other = reporterProgress(i, shuffled, limit, DEFAULT_PROFIL);
      expect(JSON.stringify({ ...other, basis: undefined, setAside: undefined })).toBe(content);
      expect(outcome.capaian === undefined).toBe(outcome.noCapaian !== undefined);
      expect(outcome.capaianToDate === undefined).toBe(outcome.noCapaianToDate !== undefined);
      const p = posisi(i, sorted, limit);
      const filled = p.value ?? p.category ?? p.date;
      if (filled === undefined && p.state !== 'belum') expect(p.reason).toBeDefined();
      if (filled !== undefined) expect(p.reason).toBeUndefined();
      const used = [...p.basis, ...p.setAside];
      expect(new Set(used).size).toBe(used.length);
      expect(used.every((a) => sorted.includes(a) && a.month <= limit)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a month’s report in two additions: the same sum, numerators and denominators alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(month, fc.nat(90), fc.integer({ min: 1, max: 90 })), { minLength: 1 }),
      (content) => {
        const i = indikator({ jenisNilai: 'rasio' });
        const [[b, n, p], ...remaining] = content as [[Month, number, number], ...[Month, number, number][]];
        const other = remaining.map(([sb, sn, sp]) => angka(sb, sn, { denominator: d(sp) }));
        const whole = [angka(b, n, { denominator: d(p + 1) }), ...other];
        const split = [
          angka(b, n, { denominator: d(p) }),
          angka(b, 0, { denominator: d(1), revision: 2 }),
          ...other,
        ];
        expect(posisi(i, split, '2026-12').value).toEqual(posisi(i, whole, '2026-12').value);
      },
    ),
  );
});

test('a ratio of sums and a mean lie between the least and the greatest desa', () => {
  const pairs = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(pairs, (content) => {
      const desa = content.map((_, n) => reporter(n + 1, 'desa'));
      const all: Angka[] = content.map(([n, p], k) =>
        angka('2026-03', n, { reporterId: k + 1, denominator: d(p) }),
      );
      const owned = (change: Partial<Indikator>) =>
        desaPosisi(indikator({ pelapor: 'desa', akumulasi: 'latest', ...change }), desa, all, '2026-03');
      for (const outcome of [
        owned({ jenisNilai: 'rasio', antarDesa: 'ratio' }),
        owned({ jenisNilai: 'indeks', antarDesa: 'mean' }),
      ]) {
        const value = outcome.perDesa.map((one) => one.worth!.toNumber());
        expect(outcome.value!.toNumber()).toBeGreaterThanOrEqual(Math.min(...value) - 1e-9);
        expect(outcome.value!.toNumber()).toBeLessThanOrEqual(Math.max(...value) + 1e-9);
      }
    }),
  );
});

test('capaian never moves against realisasi: up with higher and threshold ranges, down with lower, by either formula', () => {
  fc.assert(
    fc.property(cents(0, 900), cents(0, 900), cents(0, 900), cents(0, 900), (a, b, t, u) => {
      const [small, size] = a.lte(b) ? [a, b] : [b, a];
      const [min, max] = t.lte(u) ? [t, u] : [u, t];
      const rising = [small, size].map((r) =>
        judgeCapaian(
          { arah: 'ambang', jenisNilai: 'kuantitas' },
          { value: r },
          { range: { min, max } },
          'dua_target',
        ),
      );
      if (rising[0]!.percent && rising[1]!.percent)
        expect(rising[1]!.percent.gte(rising[0]!.percent)).toBe(true);
      expect(Number(rising[1]!.met)).toBeGreaterThanOrEqual(Number(rising[0]!.met));
      for (const rumus of ['dua_target', 'target_per_realisasi'] as const) {
        const [x, y] = [small, size].map((r) => capaianPercent(r, t, 'lower', rumus));
        if (x && y) expect(y.lte(x)).toBe(true);
      }
      const [p, q] = [small, size].map((r) => capaianPercent(r, t, 'higher'));
      if (p && q) expect(q.gte(p)).toBe(true);
    }),
  );
});

test('met means at least 100 percent, whatever the direction, wherever there is a percentage', () => {
  fc.assert(
    fc.property(traits, cents(0, 900), cents(0, 900), (change, r, t) => {
      const { arah } = change;
      for (const rumus of ['dua_target', 'target_per_realisasi'] as const) {
        const outcome = judgeCapaian({ arah, jenisNilai: 'kuantitas' }, { value: r }, { value: t }, rumus);
        if (outcome.percent !== undefined) expect(outcome.met).toBe(outcome.percent.gte(100));
      }
    }),
  );
});

test('a forecast lies within its range, and is never below what is already there when nothing goes back', () => {
  const content = fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(content, fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (current, last) => {
      const toMap = (one: number[]) => new Map(one.map((n, k) => [k + 1, d(n)]));
      const diminta = Array.from({ length: 12 }, (_, k) => k + 1);
      const outcome = forecastSum(toMap(current), diminta, toMap(last));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      const { way, lowest, highest } = outcome.value;
      const count = current.reduce((sum, n) => sum + n, 0);
      expect(lowest.gte(count)).toBe(true);
      for (const { value } of way) expect(value.gte(lowest) && value.lte(highest)).toBe(true);
    }),
  );
});
