import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { type HasilPrakiraan, jumlahPrakiraan, prakirakan } from '../../src/domain/prakiraan.ts';
import { prakiraanIndikator, prakiraanUang } from '../../src/domain/prakiraan-progres.ts';
import { lajuTarget } from '../../src/domain/prakiraan-target.ts';
import { PROFIL_BAWAAN } from '../../src/domain/progres-figur.ts';
import { progresPelapor, progresSemuaDesa } from '../../src/domain/progres-indikator.ts';
import type { Angka, Indikator } from '../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, target, uang } from './rencana-uji.ts';

const BULANAN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const TRIWULANAN = [3, 6, 9, 12];
const peta = (isi: Record<number, number>) =>
  new Map(Object.entries(isi).map(([n, nilai]) => [Number(n), d(nilai)]));
const tulis = (hasil: HasilPrakiraan) =>
  hasil.ok
    ? [
        ...hasil.value.cara.map(({ cara, nilai }) => `${cara} ${nilai.toDecimalPlaces(2)}`),
        `${hasil.value.terendah.toDecimalPlaces(2)}–${hasil.value.tertinggi.toDecimalPlaces(2)}`,
        hasil.value.bulan,
      ]
    : [hasil.refusal.code];

const duaBelas = Object.fromEntries(BULANAN.map((n) => [n, n === 12 ? 45 : 5]));

test.each<
  [string, Record<number, number>, number[], Record<number, number> | undefined, (string | number)[]]
>([
  ['nobody reported', {}, BULANAN, undefined, ['belum_lapor']],
  ['one month is no pace', { 1: 5 }, BULANAN, undefined, ['terlalu_dini']],
  ['two months are one', { 1: 5, 2: 7 }, BULANAN, undefined, ['laju 72', '62–82', 2]],
  ['a missing month', { 1: 5, 3: 7 }, BULANAN, undefined, ['ada_bulan_kosong']],
  ['nihil is a month', { 1: 0, 2: 6 }, BULANAN, undefined, ['laju 36', '6–66', 2]],
  ['money that came back', { 1: 10, 2: -4 }, BULANAN, undefined, ['laju 36', '6–106', 2]],
  [
    'a whole year is what it was',
    Object.fromEntries(BULANAN.map((n) => [n, 2])),
    BULANAN,
    undefined,
    ['laju 24', '24–24', 12],
  ],
  ['one quarter is no pace', { 3: 5 }, TRIWULANAN, undefined, ['terlalu_dini']],
  ['two quarters', { 3: 5, 6: 7 }, TRIWULANAN, undefined, ['laju 24', '22–26', 6]],
  ['last year’s pattern', { 1: 5, 2: 5 }, BULANAN, duaBelas, ['laju 60', 'pola_tahun_lalu 100', '60–100', 2]],
  ['last year not wholly known', { 1: 5, 2: 5 }, BULANAN, { 1: 5, 2: 5 }, ['laju 60', '60–60', 2]],
  [
    'last year began with nothing',
    { 1: 5, 2: 5 },
    BULANAN,
    { ...duaBelas, 1: 0, 2: 0 },
    ['laju 60', '60–60', 2],
  ],
])('forecast: %s', (_nama, kini, diminta, lalu, harapan) => {
  expect(tulis(prakirakan(peta(kini), diminta, lalu && peta(lalu)))).toEqual(harapan);
});

test('a whole rests on the parts that have a forecast; the pattern only where all have it', () => {
  const a = prakirakan(peta({ 1: 5, 2: 5 }), BULANAN, peta(duaBelas));
  const b = prakirakan(peta({ 1: 1, 2: 2, 3: 3 }), BULANAN, peta(duaBelas));
  const c = prakirakan(peta({ 1: 1, 2: 1 }), BULANAN);
  const kosong = prakirakan(peta({}), BULANAN);
  const semua = (bagian: HasilPrakiraan[]) => {
    const { prakiraan, cakupan } = jumlahPrakiraan(bagian);
    return [
      ...(prakiraan ? tulis({ ok: true, value: prakiraan }) : ['-']),
      `${cakupan.dari}/${cakupan.total}`,
    ];
  };
  expect(semua([a, b])).toEqual(['laju 84', 'pola_tahun_lalu 140', '75–140', 2, '2/2']);
  expect(semua([a, c, kosong])).toEqual(['laju 72', '72–112', 2, '2/3']);
  expect(semua([kosong])).toEqual(['-', '0/1']);
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
])('target: %s', (_nama, kini, sasaran, arah, harapan) => {
  const laju = lajuTarget(peta(kini), BULANAN, d(sasaran), arah);
  expect(laju && [laju.keadaan, laju.perlu?.toString(), laju.terbaik?.toString()]).toEqual(harapan);
});

const bulanan = (isi: (number | string)[], ubah: Partial<Angka> = {}, tahun = 2026) =>
  isi.map((satu, i) => angka(`${tahun}-${String(i + 1).padStart(2, '0')}` as Bulan, satu, ubah));
const dari = (ubah: Partial<Indikator>, semua: Angka[], sampai: Bulan = '2026-03') => {
  const i = indikator({ target: target(60), ...ubah });
  return prakiraanIndikator(progresPelapor(i, semua, sampai, PROFIL_BAWAAN), semua, sampai);
};

test('an indicator: additions, a cumulative position by its steps, nihil, and last year', () => {
  expect(tulis(dari({}, bulanan([4, 'nihil', 2])).prakiraan)).toEqual(['laju 24', '6–42', 3]);
  const posisi = dari({ pertanyaan: 'posisi' }, bulanan([4, 'nihil', 6]));
  expect(tulis(posisi.prakiraan)).toEqual(['laju 24', '6–42', 3]);
  expect(posisi.laju).toMatchObject({ keadaan: 'terancam', perlu: d(6), terbaik: d(4), sisa: 9 });
  const lalu = [...bulanan(Array(12).fill(1), {}, 2025), ...bulanan([4, 2])];
  expect(tulis(dari({}, lalu, '2026-02').prakiraan)).toEqual(['laju 36', 'pola_tahun_lalu 36', '26–46', 2]);
  expect(tulis(dari({}, bulanan([4, 2, 2, 9]), '2026-02').prakiraan)).toEqual(['laju 36', '26–46', 2]);
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
])('no forecast of %j: %s', (ubah, alasan) => {
  expect(tulis(dari(ubah, bulanan([4, 3, 2])).prakiraan)).toEqual([alasan]);
});

test('twelve documents and a small quantity have a pace; a band has no needed one', () => {
  expect(dari({ target: target(12) }, bulanan([1, 1])).prakiraan.ok).toBe(true);
  expect(dari({ jenisNilai: 'kuantitas', target: target(2) }, bulanan([1, 1])).prakiraan.ok).toBe(true);
  expect(dari({ arah: 'ambang' }, bulanan([1, 1])).laju).toBeUndefined();
  expect(dari({ target: [] }, bulanan([1, 1])).laju).toBeUndefined();
  const triwulanan = dari(
    { diminta: { jenis: 'triwulanan' } },
    [angka('2026-03', 5), angka('2026-06', 7)],
    '2026-07',
  );
  expect(tulis(triwulanan.prakiraan)).toEqual(['laju 24', '22–26', 6]);
});

test('over desa: the sum of the desa that have one', () => {
  const i = indikator({ pelapor: 'desa', target: target(60) });
  const desa = [20, 21].map((id) => pelapor(id, 'desa'));
  const semua = [...bulanan([1, 2], { pelaporId: 20 }), ...bulanan([3], { pelaporId: 21 })];
  const hasil = (angkaDesa: Angka[]) =>
    prakiraanIndikator(progresSemuaDesa(i, desa, angkaDesa, '2026-03', PROFIL_BAWAAN), angkaDesa, '2026-03');
  expect([...tulis(hasil(semua).prakiraan), hasil(semua).cakupan]).toEqual([
    'laju 18',
    '13–23',
    2,
    { dari: 1, total: 2 },
  ]);
  expect(tulis(hasil([]).prakiraan)).toEqual(['belum_lapor']);
});

test('money: per sub kegiatan; of two reporters of one month only the first counts', () => {
  const nodes = [node(3, 'sub_kegiatan', 1000), node(4, 'sub_kegiatan', 1000)];
  const semua = [
    uang(3, '2026-01', 100),
    uang(3, '2026-02', 999, { pelaporId: 9, urutan: 20 }),
    uang(3, '2026-02', 100, { urutan: 10 }),
    uang(4, '2026-02', 70),
    uang(4, '2026-09', 70),
  ];
  const { prakiraan, cakupan } = prakiraanUang(nodes, semua, '2026-03');
  expect([tulis({ ok: true, value: prakiraan! }), cakupan]).toEqual([
    // The other has spent 70, and no forecast of the whole is below what is spent.
    ['laju 1270', '1270–1270', 2],
    { dari: 1, total: 2 },
  ]);
});
