import fc from 'fast-check';
import { expect, test } from 'vitest';
import { posisi, posisiBefore, typedState } from '../../../../src/domain/capaian/posisi/posisi.ts';
import type { Posisi } from '../../../../src/domain/capaian/posisi/posisi-state.ts';
import type { Month } from '../../../../src/domain/kalender/month.ts';
import type { Accumulation, Angka, AskedAs } from '../../../../src/domain/rencana/plan.ts';
import { angka, d, indikator } from '../../../support/domain/sample-plan.ts';

const brief = (p: Posisi) => [p.state, p.value?.toString() ?? p.date ?? '-', p.latestMonth ?? '-'];

test.each<[Accumulation, AskedAs, (string | number)[], string[]]>([
  ['sum', 'tambahan', [], ['kosong', '-', '-']],
  ['sum', 'tambahan', ['nihil', 'nihil'], ['nihil', '0', '2026-02']],
  ['sum', 'tambahan', [0], ['nilai', '0', '2026-01']],
  ['sum', 'tambahan', [2, 'nihil', 3], ['nilai', '5', '2026-03']],
  ['sum', 'tambahan', [5, -2], ['nilai', '3', '2026-02']],
  ['sum', 'posisi', [2, 5], ['nilai', '5', '2026-02']],
  ['sum', 'posisi', [2, 5, 'nihil'], ['nilai', '5', '2026-02']],
  ['sum', 'posisi', ['nihil'], ['nihil', '0', '2026-01']],
  ['latest', 'posisi', [6, 5], ['nilai', '5', '2026-02']],
  ['latest', 'posisi', [6, 0], ['nilai', '0', '2026-02']],
  ['latest', 'posisi', [6, 'nihil'], ['nilai', '6', '2026-01']],
  ['latest', 'posisi', ['nihil'], ['nihil', '-', '2026-01']],
  ['latest', 'tambahan', [6, 4], ['nilai', '4', '2026-02']],
])('%s of %s over %j', (akumulasi, question, content, expected) => {
  const report = content.map((a, i) => angka(`2026-0${i + 1}` as Month, a));
  expect(brief(posisi(indikator({ akumulasi, pertanyaan: question }), report, '2026-03'))).toEqual(expected);
});

test('only the calendar year up to the month counts', () => {
  const report = [angka('2025-12', 9), angka('2026-01', 1), angka('2026-03', 2), angka('2026-04', 4)];
  const p = posisi(indikator(), report, '2026-03');
  expect(brief(p)).toEqual(['nilai', '3', '2026-03']);
  expect(p.basis.map((a) => a.month)).toEqual(['2026-01', '2026-03']);
  expect(p.emptyMonths).toEqual(['2026-02']);
});

test('a month that is not asked is not missing', () => {
  const empty = (diminta: Parameters<typeof indikator>[0], report: Angka[]) =>
    posisi(indikator(diminta), report, '2026-06').emptyMonths;
  expect(empty({ diminta: { jenis: 'triwulanan' } }, [angka('2026-03', 'nihil')])).toEqual(['2026-06']);
  expect(empty({ diminta: { jenis: 'bulan', bulan: [7] } }, [])).toEqual([]);
});

test('a dated event: the date holds, a later "belum" does not take it back, and it ends the asking', () => {
  const lpj = indikator({ jenisNilai: 'tanggal', diminta: { jenis: 'sampai_selesai', mulai: 2, sampai: 5 } });
  const until = (...report: Angka[]) => posisi(lpj, report, '2026-05');
  expect(until().emptyMonths).toEqual(['2026-02', '2026-03', '2026-04', '2026-05']);
  const notYet = until(angka('2026-02', 'belum'));
  expect(brief(notYet)).toEqual(['belum', '-', '2026-02']);
  expect(notYet.value).toBeUndefined();
  expect(notYet.emptyMonths).toEqual(['2026-03', '2026-04', '2026-05']);
  const finished = until(angka('2026-04', 'belum'), angka('2026-03', '2026-03-27'));
  expect(brief(finished)).toEqual(['tanggal', '2026-03-27', '2026-03']);
  expect(finished.emptyMonths).toEqual(['2026-02']);
});

test('a position is sementara while a figure it rests on is not verified', () => {
  const one = [angka('2026-01', 1), angka('2026-02', 2, { status: 'diajukan' })];
  expect(posisi(indikator(), one, '2026-02').provisional).toBe(true);
  expect(posisi(indikator(), one, '2026-01').provisional).toBe(false);
  const old = [angka('2026-01', 1, { status: 'dikembalikan' }), angka('2026-02', 2, { status: 'disetujui' })];
  expect(posisi(indikator({ akumulasi: 'latest', pertanyaan: 'posisi' }), old, '2026-02').provisional).toBe(
    false,
  );
});

test('a typed 0 is nihil for a count of the month, and a value in a position or a quantity', () => {
  expect(typedState(indikator(), d(0))).toBe('nihil');
  expect(typedState(indikator(), d(1))).toBe('nilai');
  expect(typedState(indikator({ pertanyaan: 'posisi' }), d(0))).toBe('nilai');
  expect(typedState(indikator({ jenisNilai: 'kuantitas' }), d(0))).toBe('nilai');
});

const singleAngka = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    value: fc.option(fc.integer({ min: -900, max: 900 })),
    revision: fc.nat(3),
  })
  .map(({ month, value, revision }) =>
    angka(`2026-${String(month).padStart(2, '0')}` as Month, value ?? 'nihil', { revision }),
  );
const way = fc.record({
  akumulasi: fc.constantFrom<Accumulation>('sum', 'latest'),
  question: fc.constantFrom<AskedAs>('tambahan', 'posisi'),
});

test('the order in which reports arrive never matters', () => {
  const random = fc
    .array(singleAngka, { maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(way, random, (i, [sorted, shuffled]) => {
      expect(brief(posisi(indikator(i), shuffled, '2026-09'))).toEqual(
        brief(posisi(indikator(i), sorted, '2026-09')),
      );
    }),
  );
});

test('splitting a month in two additions gives the same sum', () => {
  fc.assert(
    fc.property(fc.array(singleAngka, { minLength: 1, maxLength: 8 }), fc.integer(), (all, part) => {
      const [begin, ...other] = all as [Angka, ...Angka[]];
      const whole = begin.value ?? d(0);
      const split = [angka(begin.month, part), angka(begin.month, whole.minus(part).toString()), ...other];
      expect(posisi(indikator(), split, '2026-12').value).toEqual(posisi(indikator(), all, '2026-12').value);
    }),
  );
});

test('no report, no value: adding only reports of other years changes nothing', () => {
  fc.assert(
    fc.property(way, fc.integer({ min: 1, max: 12 }), fc.integer(), (i, month, value) => {
      const other = angka(`2025-${String(month).padStart(2, '0')}` as Month, value);
      expect(posisi(indikator(i), [other], '2026-12')).toMatchObject({ state: 'kosong', basis: [] });
      expect(posisi(indikator(i), [other], '2026-12').value).toBeUndefined();
    }),
  );
});

test('before a month: the months of its year before it; January has none, and none of the year before is missing', () => {
  const all = [angka('2026-11', 3), angka('2027-01', 4), angka('2027-02', 5)];
  expect(posisiBefore(indikator(), all, '2027-01')).toMatchObject({ state: 'kosong', emptyMonths: [] });
  const march = posisiBefore(indikator(), all.slice(0, 2), '2027-03');
  expect([march.value, march.emptyMonths]).toEqual([d(4), ['2027-02']]);
  expect(posisiBefore(indikator(), all, '2027-02')).toMatchObject({ value: d(4), emptyMonths: [] });
});
