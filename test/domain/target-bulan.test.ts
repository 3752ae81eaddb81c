import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import type { Indikator, TargetBulanan } from '../../src/domain/rencana.ts';
import { type HasilTarget, targetHingga, targetRencana, targetSeluruhDesa } from '../../src/domain/target.ts';
import { isAras } from '../../src/domain/target-bulan.ts';
import { d, indikator, target } from './rencana-uji.ts';

const tulis = ({ besar, alasan }: HasilTarget): string => {
  if (besar === undefined) return alasan ?? '?';
  const { nilai, rentang, kategori } = besar;
  if (rentang !== undefined) return `${rentang.min.toDecimalPlaces(2)}–${rentang.max.toDecimalPlaces(2)}`;
  return nilai?.toDecimalPlaces(2).toString() ?? kategori ?? '?';
};

/** Targets to date in January, February, March, June, November and December. */
const sampai = (ubah: Partial<Indikator>, desa?: number) =>
  ['01', '02', '03', '06', '11', '12'].map((bulan) =>
    tulis(targetHingga(indikator(ubah), `2026-${bulan}` as Bulan, desa)),
  );

const rentang = [{ tahun: 2026, tercetak: '30 - 44%', min: d(30), max: d(44) }];
const bb = [{ tahun: 2026, tercetak: 'BB', kategori: 'BB' }];
const T = 'tanpa_target_sampai';
const S = 'dokumen_sedikit';
const triwulan: TargetBulanan = { jenis: 'akhir_triwulan' };
const akhir: TargetBulanan = { jenis: 'akhir_tahun' };
const rencanaAksi = (bulan: Record<string, string>): TargetBulanan => ({
  jenis: 'eksplisit',
  tahun: { '2026': bulan },
});

test.each<[string, Partial<Indikator>, string[]]>([
  ['quarters of 12 documents', { targetBulanan: triwulan }, [T, T, '3', '6', '9', '12']],
  [
    'quarters of 25 reports',
    { targetBulanan: triwulan, target: target(25) },
    [T, T, '6.25', '12.5', '18.75', '25'],
  ],
  ['quarters of 4 documents', { targetBulanan: triwulan, target: target(4) }, [T, T, '1', '2', '3', '4']],
  [
    'quarters of 2 documents would part them',
    { targetBulanan: triwulan, target: target(2) },
    [T, T, S, '1', S, '2'],
  ],
  [
    'quarters of a quantity',
    { targetBulanan: triwulan, jenisNilai: 'kuantitas', target: target(2) },
    [T, T, '0.5', '1', '1.5', '2'],
  ],
  ['quarters of a level', { targetBulanan: triwulan, akumulasi: 'latest' }, [T, T, '12', '12', '12', '12']],
  ['even, of few documents', { target: target(11) }, [S, S, S, S, S, '11']],
  ['even, of an average', { akumulasi: 'average', target: target(4) }, ['4', '4', '4', '4', '4', '4']],
  ['even, of a greatest', { akumulasi: 'max', target: target(4) }, ['4', '4', '4', '4', '4', '4']],
  ['even, of different names', { akumulasi: 'distinct' }, ['1', '2', '3', '6', '11', '12']],
  [
    'even, of a ratio of sums',
    { jenisNilai: 'rasio', target: target(80) },
    ['80', '80', '80', '80', '80', '80'],
  ],
  ['even, of a score', { jenisNilai: 'indeks', target: target('64.5') }, Array(6).fill('64.5')],
  ['a level only at the year’s end', { targetBulanan: akhir, akumulasi: 'latest' }, [T, T, T, T, T, '12']],
  [
    'a level from a named month on',
    { targetBulanan: { jenis: 'bulan', bulan: [11, 6] }, akumulasi: 'latest' },
    [T, T, T, '12', '12', '12'],
  ],
  [
    'a level of no named month',
    { targetBulanan: { jenis: 'bulan', bulan: [] }, akumulasi: 'latest' },
    Array(6).fill(T),
  ],
  ['a range of a level', { arah: 'ambang', akumulasi: 'latest', target: rentang }, Array(6).fill('30–44')],
  [
    'a range of a sum',
    { arah: 'pita', target: rentang },
    ['2.5–3.67', '5–7.33', '7.5–11', '15–22', '27.5–40.33', '30–44'],
  ],
  [
    'a range of few documents',
    { arah: 'pita', target: [{ tahun: 2026, tercetak: '2-4', min: d(2), max: d(4) }] },
    [S, S, S, S, S, '2–4'],
  ],
  [
    'a range at year’s end',
    { arah: 'pita', target: rentang, targetBulanan: akhir },
    [T, T, T, T, T, '30–44'],
  ],
  [
    'a range in quarters, parted',
    {
      arah: 'pita',
      target: [{ tahun: 2026, tercetak: '2-4', min: d(2), max: d(4) }],
      targetBulanan: triwulan,
    },
    [T, T, S, '1–2', S, '2–4'],
  ],
  ['a category, even', { jenisNilai: 'kategori', target: bb }, Array(6).fill('BB')],
  [
    'a category in quarters',
    { jenisNilai: 'kategori', target: bb, targetBulanan: triwulan },
    [T, T, 'BB', 'BB', 'BB', 'BB'],
  ],
  [
    'a category, explicit from June',
    { jenisNilai: 'kategori', akumulasi: 'latest', target: bb, targetBulanan: rencanaAksi({ '6': '1' }) },
    [T, T, T, 'BB', 'BB', 'BB'],
  ],
  [
    'explicit',
    { targetBulanan: rencanaAksi({ '2': '3', '6': '0.5', '12': '8.5' }) },
    ['0', '3', '3', '3.5', '3.5', '12'],
  ],
  [
    'explicit that adds up to another sum stays as written',
    { targetBulanan: rencanaAksi({ '3': '10' }) },
    ['0', '0', '10', '10', '10', '10'],
  ],
  [
    'explicit, of a level',
    { akumulasi: 'latest', targetBulanan: rencanaAksi({ '3': '70', '6': '5' }) },
    [T, T, '70', '75', '75', '75'],
  ],
  [
    'explicit, of an average has no rule',
    { akumulasi: 'average', targetBulanan: rencanaAksi({ '1': '5' }) },
    Array(6).fill(T),
  ],
  [
    'explicit, of a range has no rule',
    { arah: 'pita', target: rentang, targetBulanan: rencanaAksi({ '1': '5' }) },
    Array(6).fill(T),
  ],
  [
    'explicit for another year',
    { targetBulanan: { jenis: 'eksplisit', tahun: { '2027': { '1': '5' } } } },
    Array(6).fill(T),
  ],
  ['no target at all', { target: [] }, Array(6).fill('tanpa_target')],
  ['nothing legible', { target: [{ tahun: 2026, tercetak: 'N/A' }] }, Array(6).fill('target_tak_terbaca')],
  ['a desa under an office target', { pelapor: 'desa' }, Array(6).fill('tanpa_target')],
])('target to date: %s', (_nama, ubah, harapan) => {
  expect(sampai(ubah)).toEqual(harapan);
});

test('a score with its category: shared out as a score, with the category beside it', () => {
  const sakip: Partial<Indikator> = {
    jenisNilai: 'indeks',
    akumulasi: 'latest',
    target: [{ tahun: 2026, tercetak: '62(B-)', nilai: d(62), kategori: 'B-' }],
  };
  expect(targetHingga(indikator(sakip), '2026-03').besar).toEqual({ nilai: d(62), kategori: 'B-' });
  expect(sampai({ ...sakip, targetBulanan: rencanaAksi({ '3': '60', '6': '2' }) })).toEqual([
    T,
    T,
    '60',
    '62',
    '62',
    '62',
  ]);
  expect(targetHingga(indikator({ akumulasi: 'latest' }), '2026-03').besar).toStrictEqual({ nilai: d(12) });
});

test('a few documents in named months are due as named', () => {
  expect(sampai({ target: target(2), targetBulanan: { jenis: 'bulan', bulan: [3, 6, 9, 12] } })[2]).toBe(
    '0.5',
  );
});

test('no incident at all, evenly, is none to date', () => {
  expect(sampai({ arah: 'lower', target: target(0) })).toEqual(Array(6).fill('0'));
});

test('even split: twelve whole documents are not few', () => {
  expect(sampai({ target: target(12) })[0]).toBe('1');
});

test('an event in quarters, in named months, and at the year’s end', () => {
  const acara = (targetBulanan: TargetBulanan) =>
    sampai({ jenisNilai: 'tanggal', target: target(1), targetBulanan });
  expect(acara(triwulan)).toEqual([T, T, '0.25', '0.5', '0.75', '1']);
  expect(acara({ jenis: 'bulan', bulan: [3] })).toEqual(['0', '0', '1', '1', '1', '1']);
  expect(acara(akhir)).toEqual([T, T, T, T, T, '1']);
});

const perDesa: Partial<Indikator> = { pelapor: 'desa', targetPerPelapor: true, target: target(6) };

test.each<[string, Partial<Indikator>, string]>([
  ['summed: times the desa', perDesa, '78'],
  ['mean: the same', { ...perDesa, antarDesa: 'mean' }, '6'],
  ['ratio: the same', { ...perDesa, antarDesa: 'ratio' }, '6'],
  ['count of desa: none', { ...perDesa, antarDesa: 'count' }, 'target_per_desa'],
  [
    'count of events: one each',
    { ...perDesa, antarDesa: 'count', jenisNilai: 'tanggal', target: target(1) },
    '13',
  ],
  ['not joined: none', { ...perDesa, antarDesa: 'none' }, 'target_per_desa'],
  ['of the office: its own', { ...perDesa, targetPerPelapor: false }, '6'],
  [
    'a range per desa',
    { ...perDesa, target: [{ tahun: 2026, tercetak: '2-4', min: d(2), max: d(4) }] },
    '26–52',
  ],
  ['a category per desa', { ...perDesa, jenisNilai: 'kategori', target: bb }, 'BB'],
  ['no target', { ...perDesa, target: [] }, 'tanpa_target'],
])('target over 13 desa, %s', (_nama, ubah, harapan) => {
  expect(tulis(targetSeluruhDesa(indikator(ubah), 2026, 13))).toBe(harapan);
});

test('a rencana aksi per desa counts once for each desa', () => {
  const aksi = { ...perDesa, targetBulanan: rencanaAksi({ '2': '4', '12': '2' }) };
  expect(sampai(aksi)).toEqual(['0', '4', '4', '4', '4', '6']);
  expect(sampai(aksi, 13)).toEqual(['0', '52', '52', '52', '52', '78']);
  expect(sampai({ ...aksi, antarDesa: 'count' }, 13)[1]).toBe('target_per_desa');
});

test('the row of the plan comes along, whatever can be read in it', () => {
  const baris = { tahun: 2026, tercetak: '62(B-)', nilai: d(62), kategori: 'B-', baris: 723 };
  expect(targetRencana(indikator({ jenisNilai: 'indeks', target: [baris] }), 2026)).toEqual({
    baris,
    besar: { nilai: d(62), kategori: 'B-' },
  });
  const rusak = { tahun: 2026, tercetak: '-' };
  expect(targetRencana(indikator({ target: [rusak] }), 2026)).toEqual({
    baris: rusak,
    alasan: 'target_tak_terbaca',
  });
  const setengah = { tahun: 2026, tercetak: '> 30', min: d(30) };
  expect(targetRencana(indikator({ target: [setengah] }), 2026).alasan).toBe('target_tak_terbaca');
  expect(
    targetRencana(indikator({ target: [{ tahun: 2026, tercetak: '< 44', max: d(44) }] }), 2026).alasan,
  ).toBe('target_tak_terbaca');
  expect(targetRencana(indikator({ jenisNilai: 'kategori' }), 2026).alasan).toBe('target_tak_terbaca');
  expect(targetHingga(indikator({ target: target(4) }), '2026-03')).toMatchObject({
    baris: { tercetak: '4' },
  });
});

test('what is a level', () => {
  expect(isAras({ akumulasi: 'sum', jenisNilai: 'jumlah' })).toBe(false);
  expect(isAras({ akumulasi: 'latest', jenisNilai: 'tanggal' })).toBe(false);
  expect(isAras({ akumulasi: 'latest', jenisNilai: 'jumlah' })).toBe(true);
});
