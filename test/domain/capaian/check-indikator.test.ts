import { expect, test } from 'vitest';
import { checkIndikator, type Problem } from '../../../src/domain/capaian/check-indikator.ts';
import type { Indikator } from '../../../src/domain/rencana/plan.ts';
import { d, indikator, target } from '../../support/domain/sample-plan.ts';

const write = ({ kode, year, count }: Problem) =>
  [kode, ...(year === undefined ? [] : [year]), ...(count === undefined ? [] : [count.toString()])].join(' ');
const check = (change: Partial<Indikator>) => checkIndikator(indikator(change)).map(write);

const range = (min: number, max: number): Indikator['target'] => [
  { year: 2026, printed: '…', min: d(min), max: d(max) },
];
const category: Partial<Indikator> = {
  jenisNilai: 'kategori',
  akumulasi: 'latest',
  skala: ['A', 'B'],
  target: [{ year: 2026, printed: 'B', category: 'b' }],
};
const event: Partial<Indikator> = {
  jenisNilai: 'tanggal',
  diminta: { jenis: 'sampai_selesai', mulai: 1 },
  tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
  target: target(1),
};
const syaratDesa = { banding: '>=', nilai: d(1) } as const;

test.each<[string, Partial<Indikator>]>([
  ['a sum of additions', {}],
  ['a level asked as a position', { akumulasi: 'latest', pertanyaan: 'posisi' }],
  ['a latest score asked as it is', { jenisNilai: 'indeks', akumulasi: 'latest', target: target('64.5') }],
  ['a latest IKU', { akumulasi: 'latest', pertanyaan: 'posisi', pelapor: 'iku' }],
  ['a category', category],
  ['the best category', { ...category, akumulasi: 'max' }],
  ['a dated event', event],
  ['a dated event of every desa', { ...event, pelapor: 'desa', antarDesa: 'count', targetPerReporter: true }],
  ['a threshold range', { arah: 'ambang', target: range(30, 44) }],
  ['a band', { arah: 'pita', target: range(30, 44) }],
  ['a count of desa that satisfy', { pelapor: 'desa', antarDesa: 'count', syaratDesa }],
  ['an average of counts with decimals', { akumulasi: 'average', target: target('2.5') }],
  [
    'a mean over desa with decimals',
    { pelapor: 'desa', antarDesa: 'mean', akumulasi: 'latest', pertanyaan: 'posisi', target: target('2.5') },
  ],
  [
    'few documents in named months',
    { target: target(4), targetBulanan: { jenis: 'bulan', bulan: [3, 6, 9, 12] } },
  ],
  [
    'a few names at the year’s end',
    { akumulasi: 'distinct', target: target(4), targetBulanan: { jenis: 'akhir_tahun' } },
  ],
  ['a small level, even', { akumulasi: 'latest', pertanyaan: 'posisi', target: target(4) }],
  ['a small quantity, even', { jenisNilai: 'kuantitas', target: target('2.5') }],
  [
    'rencana aksi that adds up',
    { targetBulanan: { jenis: 'eksplisit', tahun: { '2026': { '1': '5.5', '7': '6.5' } } } },
  ],
  [
    'rencana aksi of another year',
    { targetBulanan: { jenis: 'eksplisit', tahun: { '2027': { '1': '5' } } } },
  ],
  ['lower with target 0', { arah: 'lower', target: target(0) }],
  ['a computed indicator', { pelapor: 'rumus', rumus: 'jumlah_desa()' }],
])('%s has nothing to say about', (_name, change) => {
  expect(check(change)).toEqual([]);
});

test.each<[Partial<Indikator>, string[]]>([
  [{ ...category, akumulasi: 'sum' }, ['kategori_akumulasi']],
  [{ ...category, akumulasi: 'average' }, ['kategori_akumulasi']],
  [{ ...category, skala: ['B'] }, ['kategori_tanpa_skala']],
  [{ ...category, skala: undefined }, ['kategori_tanpa_skala']],
  [{ ...category, target: [{ year: 2027, printed: 'X', category: 'X' }] }, ['kategori_di_luar_skala 2027']],
  [{ jenisNilai: 'indeks' }, ['indeks_dijumlah']],
  [{ jenisNilai: 'kuantitas', akumulasi: 'distinct' }, ['unsur_bukan_jumlah']],
  [{ akumulasi: 'latest' }, ['aras_ditanya_tambahan']],
  [{ ...event, tenggat: undefined }, ['tanggal_tanpa_tenggat']],
  [{ diminta: { jenis: 'sampai_selesai', mulai: 1 } }, ['sampai_selesai_bukan_tanggal']],
  [{ pelapor: 'desa', antarDesa: 'ratio' }, ['desa_tanpa_cara']],
  [{ pelapor: 'desa', jenisNilai: 'rasio' }, ['desa_tanpa_cara']],
  [
    { pelapor: 'desa', jenisNilai: 'rasio', antarDesa: 'ratio', akumulasi: 'average' },
    ['rasio_desa_tanpa_pasangan'],
  ],
  [
    { pelapor: 'desa', jenisNilai: 'rasio', antarDesa: 'ratio', akumulasi: 'max' },
    ['rasio_desa_tanpa_pasangan'],
  ],
  [{ pelapor: 'desa', antarDesa: 'count' }, ['hitung_tanpa_syarat']],
  [{ pelapor: 'desa', antarDesa: 'count', syaratDesa, targetPerReporter: true }, ['target_per_desa']],
  [{ target: range(30, 44) }, ['rentang_tanpa_arah 2026']],
  [{ arah: 'pita' }, ['pita_tanpa_rentang 2026']],
  [{ arah: 'ambang' }, ['pita_tanpa_rentang 2026']],
  [{ arah: 'pita', target: range(44, 30) }, ['rentang_terbalik 2026']],
  [{ target: target(0) }, ['target_nol 2026']],
  [{ target: target(-1) }, ['target_negatif 2026']],
  [{ arah: 'pita', target: range(-1, 30) }, ['target_negatif 2026']],
  [{ target: target('12.5') }, ['target_tak_bulat 2026']],
  [{ target: target(11) }, ['merata_dokumen_sedikit 2026']],
  [{ akumulasi: 'distinct', target: target(4) }, ['merata_dokumen_sedikit 2026']],
  [{ targetBulanan: { jenis: 'bulan', bulan: [] } }, ['bulan_tanpa_isi']],
  [
    { targetBulanan: { jenis: 'eksplisit', tahun: { '2026': { '1': '5.5' } } } },
    ['rencana_aksi_beda 2026 5.5'],
  ],
  [{ desimal: 2 }, ['jumlah_berdesimal']],
  [{ pelapor: 'rumus' }, ['rumus_hilang']],
  [{ pelapor: 'rumus', rumus: ' ' }, ['rumus_hilang']],
  [{ rumus: 'jumlah_desa()' }, ['rumus_lebih']],
])('%j', (change, expected) => {
  expect(check(change)).toEqual(expected);
});

test('several at once come in a fixed order, properties before years', () => {
  const change: Partial<Indikator> = {
    desimal: 2,
    target: [...target(4), { year: 2027, printed: '0', value: d(0) }],
  };
  expect(check({ ...change, rumus: 'x' })).toEqual([
    'jumlah_berdesimal',
    'rumus_lebih',
    'merata_dokumen_sedikit 2026',
    'target_nol 2027',
  ]);
});
