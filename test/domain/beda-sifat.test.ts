import { expect, test } from 'vitest';
import { bedaSifat, type NamaSifat } from '../../src/domain/beda-sifat.ts';
import type { Indikator, PlanNode } from '../../src/domain/rencana.ts';
import { d, indikator, node, rencana } from './rencana-uji.ts';

const LAMA = indikator({
  diminta: { jenis: 'bulan', bulan: [3] },
  tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
});

/** Properties that are told as changed. */
function sifat(ubah: Partial<Indikator>): NamaSifat[] {
  const beda = bedaSifat(rencana([], [LAMA]), rencana([], [{ ...LAMA, id: 9, ...ubah }]));
  return beda.flatMap((one) => (one.jenis === 'sifat-berubah' ? one.sifat : []));
}

test.each<[NamaSifat, Partial<Indikator>]>([
  ['nama-pendek', { namaPendek: 'Lain' }],
  ['jenis-nilai', { jenisNilai: 'rasio' }],
  ['jenis-nilai', { desimal: 2 }],
  ['jenis-nilai', { skala: ['A'] }],
  ['arah', { arah: 'lower' }],
  ['akumulasi', { akumulasi: 'latest' }],
  ['antar-desa', { antarDesa: 'count' }],
  ['antar-desa', { syaratDesa: { banding: '>=', nilai: d(1) } }],
  ['pertanyaan', { pertanyaan: 'posisi' }],
  ['pelapor', { pelapor: 'desa' }],
  ['pelapor', { feedsKunci: 'x' }],
  ['diminta', { diminta: { jenis: 'bulan', bulan: [4] } }],
  ['tenggat', { tenggat: undefined }],
  ['rumus', { rumus: 'jumlah_desa()' }],
  ['target-bulanan', { targetBulanan: { jenis: 'akhir_tahun' } }],
  ['lain', { targetPerPelapor: true }],
  ['lain', { formula: 'a / b' }],
  ['lain', { baseline: { tercetak: '3' } }],
])('%s', (nama, ubah) => {
  expect(sifat(ubah)).toEqual([nama]);
});

test('what the document prints, and the order of members, is no change of a property', () => {
  expect(sifat({ nama: 'Lain', satuan: 'desa', target: [], baris: 7 })).toEqual([]);
  expect(sifat({ tenggat: { geserTahun: 0, tanggal: 31, bulan: 3 }, skala: [] })).toEqual([]);
  expect(bedaSifat(rencana([], []), rencana([], [LAMA]))).toEqual([]);
});

const BULAN = Array.from({ length: 12 }, () => d(1));

test('an owner, a mark of salaries, and anggaran kas that comes into force with the version', () => {
  const lama = node(1, 'sub_kegiatan', 12, {
    kas: [{ tahun: 2026, bulan: BULAN, berlakuDari: '2026-01-01' }],
  });
  const beda = (ubah: Partial<PlanNode>) =>
    bedaSifat(rencana([lama], []), rencana([{ ...lama, ...ubah }], []));
  expect(beda({})).toEqual([]);
  expect(beda({ kas: [] })).toEqual([]);
  expect(beda({ ownerId: 4, gaji: true })).toMatchObject([{ sifat: ['pemilik', 'gaji'], kode: '7.01.1' }]);
  const baru = { tahun: 2026, bulan: BULAN, berlakuDari: '2026-05-01' };
  expect(beda({ kas: [baru] })).toEqual([
    { jenis: 'kas-baru', kunci: '7.01.1', kode: '7.01.1', nama: 'Node 1', kas: baru },
  ]);
  expect(beda({ kas: [{ ...baru, tahun: 2027, berlakuDari: '2025-01-01' }] })).toHaveLength(1);
  expect(bedaSifat(rencana([], []), rencana([lama], []))).toEqual([]);
});
