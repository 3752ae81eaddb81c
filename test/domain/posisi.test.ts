import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { keadaanKetikan, type Posisi, posisi, posisiSebelum } from '../../src/domain/posisi.ts';
import type { Akumulasi, Angka, Pertanyaan } from '../../src/domain/rencana.ts';
import { angka, d, indikator } from './rencana-uji.ts';

const ringkas = (p: Posisi) => [p.keadaan, p.nilai?.toString() ?? p.tanggal ?? '-', p.bulanTerakhir ?? '-'];

test.each<[Akumulasi, Pertanyaan, (string | number)[], string[]]>([
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
])('%s of %s over %j', (akumulasi, pertanyaan, isi, expected) => {
  const laporan = isi.map((a, i) => angka(`2026-0${i + 1}` as Bulan, a));
  expect(ringkas(posisi(indikator({ akumulasi, pertanyaan }), laporan, '2026-03'))).toEqual(expected);
});

test('only the calendar year up to the month counts', () => {
  const laporan = [angka('2025-12', 9), angka('2026-01', 1), angka('2026-03', 2), angka('2026-04', 4)];
  const p = posisi(indikator(), laporan, '2026-03');
  expect(ringkas(p)).toEqual(['nilai', '3', '2026-03']);
  expect(p.dasar.map((a) => a.bulan)).toEqual(['2026-01', '2026-03']);
  expect(p.bulanKosong).toEqual(['2026-02']);
});

test('a month that is not asked is not missing', () => {
  const kosong = (diminta: Parameters<typeof indikator>[0], laporan: Angka[]) =>
    posisi(indikator(diminta), laporan, '2026-06').bulanKosong;
  expect(kosong({ diminta: { jenis: 'triwulanan' } }, [angka('2026-03', 'nihil')])).toEqual(['2026-06']);
  expect(kosong({ diminta: { jenis: 'bulan', bulan: [7] } }, [])).toEqual([]);
});

test('a dated event: the date holds, a later "belum" does not take it back, and it ends the asking', () => {
  const lpj = indikator({ jenisNilai: 'tanggal', diminta: { jenis: 'sampai_selesai', mulai: 2, sampai: 5 } });
  const sampai = (...laporan: Angka[]) => posisi(lpj, laporan, '2026-05');
  expect(sampai().bulanKosong).toEqual(['2026-02', '2026-03', '2026-04', '2026-05']);
  const belum = sampai(angka('2026-02', 'belum'));
  expect(ringkas(belum)).toEqual(['belum', '-', '2026-02']);
  expect(belum.nilai).toBeUndefined();
  expect(belum.bulanKosong).toEqual(['2026-03', '2026-04', '2026-05']);
  const selesai = sampai(angka('2026-04', 'belum'), angka('2026-03', '2026-03-27'));
  expect(ringkas(selesai)).toEqual(['tanggal', '2026-03-27', '2026-03']);
  expect(selesai.bulanKosong).toEqual(['2026-02']);
});

test('a position is sementara while a figure it rests on is not verified', () => {
  const satu = [angka('2026-01', 1), angka('2026-02', 2, { status: 'diajukan' })];
  expect(posisi(indikator(), satu, '2026-02').sementara).toBe(true);
  expect(posisi(indikator(), satu, '2026-01').sementara).toBe(false);
  const lama = [
    angka('2026-01', 1, { status: 'dikembalikan' }),
    angka('2026-02', 2, { status: 'disetujui' }),
  ];
  expect(posisi(indikator({ akumulasi: 'latest', pertanyaan: 'posisi' }), lama, '2026-02').sementara).toBe(
    false,
  );
});

test('a typed 0 is nihil for a count of the month, and a value in a position or a quantity', () => {
  expect(keadaanKetikan(indikator(), d(0))).toBe('nihil');
  expect(keadaanKetikan(indikator(), d(1))).toBe('nilai');
  expect(keadaanKetikan(indikator({ pertanyaan: 'posisi' }), d(0))).toBe('nilai');
  expect(keadaanKetikan(indikator({ jenisNilai: 'kuantitas' }), d(0))).toBe('nilai');
});

const satuAngka = fc
  .record({
    bulan: fc.integer({ min: 1, max: 12 }),
    nilai: fc.option(fc.integer({ min: -900, max: 900 })),
    revisi: fc.nat(3),
  })
  .map(({ bulan, nilai, revisi }) =>
    angka(`2026-${String(bulan).padStart(2, '0')}` as Bulan, nilai ?? 'nihil', { revisi }),
  );
const cara = fc.record({
  akumulasi: fc.constantFrom<Akumulasi>('sum', 'latest'),
  pertanyaan: fc.constantFrom<Pertanyaan>('tambahan', 'posisi'),
});

test('the order in which reports arrive never matters', () => {
  const acak = fc
    .array(satuAngka, { maxLength: 8 })
    .chain((semua) => fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length })));
  fc.assert(
    fc.property(cara, acak, (i, [urut, campur]) => {
      expect(ringkas(posisi(indikator(i), campur, '2026-09'))).toEqual(
        ringkas(posisi(indikator(i), urut, '2026-09')),
      );
    }),
  );
});

test('splitting a month in two additions gives the same sum', () => {
  fc.assert(
    fc.property(fc.array(satuAngka, { minLength: 1, maxLength: 8 }), fc.integer(), (semua, bagian) => {
      const [awal, ...lain] = semua as [Angka, ...Angka[]];
      const utuh = awal.nilai ?? d(0);
      const pecah = [angka(awal.bulan, bagian), angka(awal.bulan, utuh.minus(bagian).toString()), ...lain];
      expect(posisi(indikator(), pecah, '2026-12').nilai).toEqual(
        posisi(indikator(), semua, '2026-12').nilai,
      );
    }),
  );
});

test('no report, no value: adding only reports of other years changes nothing', () => {
  fc.assert(
    fc.property(cara, fc.integer({ min: 1, max: 12 }), fc.integer(), (i, bulan, nilai) => {
      const lain = angka(`2025-${String(bulan).padStart(2, '0')}` as Bulan, nilai);
      expect(posisi(indikator(i), [lain], '2026-12')).toMatchObject({ keadaan: 'kosong', dasar: [] });
      expect(posisi(indikator(i), [lain], '2026-12').nilai).toBeUndefined();
    }),
  );
});

test('before a month: the months of its year before it; January has none, and none of the year before is missing', () => {
  const semua = [angka('2026-11', 3), angka('2027-01', 4), angka('2027-02', 5)];
  expect(posisiSebelum(indikator(), semua, '2027-01')).toMatchObject({ keadaan: 'kosong', bulanKosong: [] });
  const maret = posisiSebelum(indikator(), semua.slice(0, 2), '2027-03');
  expect([maret.nilai, maret.bulanKosong]).toEqual([d(4), ['2027-02']]);
  expect(posisiSebelum(indikator(), semua, '2027-02')).toMatchObject({ nilai: d(4), bulanKosong: [] });
});
