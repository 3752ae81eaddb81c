import { expect, test } from 'vitest';
import { posisiDesa, usulanDariDesa } from '../../src/domain/posisi-desa.ts';
import type { Indikator } from '../../src/domain/rencana.ts';
import { angka, d, indikator, pelapor, rencana } from './rencana-uji.ts';

const desa = [1, 2, 3, 4].map((id) => pelapor(id, 'desa'));
const lembaga = indikator({
  pelapor: 'desa',
  akumulasi: 'latest',
  pertanyaan: 'posisi',
  feedsKunci: 'sub/lembaga',
});
const lpj = (id: number, feedsKunci?: string): Indikator =>
  indikator({
    id,
    pelapor: 'desa',
    jenisNilai: 'tanggal',
    feedsKunci,
    diminta: { jenis: 'sampai_selesai', mulai: 1 },
  });

test('positions of the desa add up, with how many it rests on', () => {
  const semua = [
    angka('2026-02', 6, { pelaporId: 1 }),
    angka('2026-03', 5, { pelaporId: 1 }),
    angka('2026-03', 7, { pelaporId: 2, status: 'diajukan' }),
    angka('2026-03', 'nihil', { pelaporId: 3 }),
    angka('2026-03', 99, { pelaporId: 9 }),
  ];
  const hasil = posisiDesa(lembaga, [...desa, pelapor(9, 'seksi')], semua, '2026-03');
  expect(hasil.nilai).toEqual(d(12));
  expect(hasil.cakupan).toEqual({ sudah: 3, dari: 4 });
  expect(hasil.sementara).toBe(true);
  expect(hasil.perDesa.map((p) => p.posisi.keadaan)).toEqual(['nilai', 'nilai', 'nihil', 'kosong']);
});

test('dated events are counted; "belum" is an answer and counts 0, silence is neither', () => {
  const semua = [
    angka('2026-03', '2026-03-27', { pelaporId: 1 }),
    angka('2026-03', 'belum', { pelaporId: 2 }),
  ];
  expect(posisiDesa(lpj(1), desa, semua, '2026-03')).toMatchObject({
    nilai: d(1),
    cakupan: { sudah: 2, dari: 4 },
  });
  const kosong = posisiDesa(lpj(1), desa, [], '2026-03');
  expect(kosong.nilai).toBeUndefined();
  expect(kosong.cakupan).toEqual({ sudah: 0, dari: 4 });
});

test('a section is offered the total for a position, and what is new for an addition', () => {
  const tujuan = indikator({
    id: 50,
    kunci: 'sub/lembaga',
    pelapor: 'konfirmasi_desa',
    pertanyaan: 'posisi',
  });
  const plan = rencana([], [lembaga, tujuan]);
  const semua = [angka('2026-03', 6, { pelaporId: 1 }), angka('2026-03', 4, { pelaporId: 2 })];
  expect(usulanDariDesa(plan, tujuan, desa, semua, '2026-03', { nilai: d(8) })).toEqual({
    usulan: d(10),
    total: d(10),
    terlambat: 0,
    cakupan: { sudah: 2, dari: 4 },
    sementara: false,
  });
  const tambahan = { ...tujuan, pertanyaan: 'tambahan' as const };
  expect(usulanDariDesa(plan, tambahan, desa, semua, '2026-03', { nilai: d(8) }).usulan).toEqual(d(2));
  expect(usulanDariDesa(plan, tambahan, desa, semua, '2026-03').usulan).toEqual(d(10));
  expect(usulanDariDesa(plan, tujuan, desa, [], '2026-03').usulan).toBeUndefined();
});

test('two documents per desa: a desa has reported when each document asked by then has an answer', () => {
  const lppdes = { ...lpj(2, 'sub/dokumen'), diminta: { jenis: 'bulan' as const, bulan: [9] } };
  const tujuan = indikator({
    id: 50,
    kunci: 'sub/dokumen',
    pelapor: 'konfirmasi_desa',
    pertanyaan: 'posisi',
  });
  const plan = rencana([], [lpj(1, 'sub/dokumen'), lppdes, tujuan]);
  const semua = [
    angka('2026-03', '2026-03-27', { pelaporId: 1 }),
    angka('2026-03', 'belum', { pelaporId: 2 }),
    angka('2026-09', '2026-09-10', { pelaporId: 1, indikatorId: 2 }),
  ];
  expect(usulanDariDesa(plan, tujuan, desa, semua, '2026-03')).toMatchObject({
    usulan: d(1),
    cakupan: { sudah: 2 },
  });
  expect(usulanDariDesa(plan, tujuan, desa, semua, '2026-09')).toMatchObject({
    usulan: d(2),
    cakupan: { sudah: 1 },
  });
});

test('nobody has reported what no desa feeds', () => {
  const tujuan = indikator({ id: 50, kunci: 'sub/lain', pelapor: 'konfirmasi_desa' });
  expect(usulanDariDesa(rencana([], [tujuan]), tujuan, desa, [], '2026-03')).toEqual({
    usulan: undefined,
    total: undefined,
    terlambat: 0,
    cakupan: { sudah: 0, dari: 4 },
    sementara: false,
  });
});
