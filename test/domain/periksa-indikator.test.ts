import { expect, test } from 'vitest';
import { type Masalah, periksaIndikator } from '../../src/domain/periksa-indikator.ts';
import type { Indikator } from '../../src/domain/rencana.ts';
import { d, indikator, target } from './rencana-uji.ts';

const tulis = ({ kode, tahun, jumlah }: Masalah) =>
  [kode, ...(tahun === undefined ? [] : [tahun]), ...(jumlah === undefined ? [] : [jumlah.toString()])].join(
    ' ',
  );
const periksa = (ubah: Partial<Indikator>) => periksaIndikator(indikator(ubah)).map(tulis);

const rentang = (min: number, max: number): Indikator['target'] => [
  { tahun: 2026, tercetak: '…', min: d(min), max: d(max) },
];
const kategori: Partial<Indikator> = {
  jenisNilai: 'kategori',
  akumulasi: 'latest',
  skala: ['A', 'B'],
  target: [{ tahun: 2026, tercetak: 'B', kategori: 'b' }],
};
const acara: Partial<Indikator> = {
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
  ['a category', kategori],
  ['the best category', { ...kategori, akumulasi: 'max' }],
  ['a dated event', acara],
  ['a dated event of every desa', { ...acara, pelapor: 'desa', antarDesa: 'count', targetPerPelapor: true }],
  ['a threshold range', { arah: 'ambang', target: rentang(30, 44) }],
  ['a band', { arah: 'pita', target: rentang(30, 44) }],
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
])('%s has nothing to say about', (_nama, ubah) => {
  expect(periksa(ubah)).toEqual([]);
});

test.each<[Partial<Indikator>, string[]]>([
  [{ ...kategori, akumulasi: 'sum' }, ['kategori_akumulasi']],
  [{ ...kategori, akumulasi: 'average' }, ['kategori_akumulasi']],
  [{ ...kategori, skala: ['B'] }, ['kategori_tanpa_skala']],
  [{ ...kategori, skala: undefined }, ['kategori_tanpa_skala']],
  [{ ...kategori, target: [{ tahun: 2027, tercetak: 'X', kategori: 'X' }] }, ['kategori_di_luar_skala 2027']],
  [{ jenisNilai: 'indeks' }, ['indeks_dijumlah']],
  [{ jenisNilai: 'kuantitas', akumulasi: 'distinct' }, ['unsur_bukan_jumlah']],
  [{ akumulasi: 'latest' }, ['aras_ditanya_tambahan']],
  [{ ...acara, tenggat: undefined }, ['tanggal_tanpa_tenggat']],
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
  [{ pelapor: 'desa', antarDesa: 'count', syaratDesa, targetPerPelapor: true }, ['target_per_desa']],
  [{ target: rentang(30, 44) }, ['rentang_tanpa_arah 2026']],
  [{ arah: 'pita' }, ['pita_tanpa_rentang 2026']],
  [{ arah: 'ambang' }, ['pita_tanpa_rentang 2026']],
  [{ arah: 'pita', target: rentang(44, 30) }, ['rentang_terbalik 2026']],
  [{ target: target(0) }, ['target_nol 2026']],
  [{ target: target(-1) }, ['target_negatif 2026']],
  [{ arah: 'pita', target: rentang(-1, 30) }, ['target_negatif 2026']],
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
])('%j', (ubah, harapan) => {
  expect(periksa(ubah)).toEqual(harapan);
});

test('several at once come in a fixed order, properties before years', () => {
  const ubah: Partial<Indikator> = {
    desimal: 2,
    target: [...target(4), { tahun: 2027, tercetak: '0', nilai: d(0) }],
  };
  expect(periksa({ ...ubah, rumus: 'x' })).toEqual([
    'jumlah_berdesimal',
    'rumus_lebih',
    'merata_dokumen_sedikit 2026',
    'target_nol 2027',
  ]);
});
