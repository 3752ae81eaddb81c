import { expect, test } from 'vitest';
import { butirDiminta } from '../../src/domain/butir.ts';
import type { Ketepatan } from '../../src/domain/capaian-tanggal.ts';
import { kelengkapan, kelengkapanKantor, rasio } from '../../src/domain/kelengkapan.ts';
import { angka, d, indikator, node, pelapor, rencana, uang } from './rencana-uji.ts';

const plan = rencana(
  [node(12, 'sub_kegiatan', 1, { ownerId: 1 })],
  [
    indikator({ id: 1, nodeId: 12 }),
    indikator({ id: 2, nodeId: 12, jenisNilai: 'tanggal' }),
    indikator({ id: 3, nodeId: 12, diminta: { jenis: 'triwulanan' } }),
  ],
);
const diminta = (bulan: '2026-02' | '2026-03') =>
  butirDiminta(plan, pelapor(1, 'seksi'), {
    bulan,
    uangDari: 'unit',
    selesai: new Set(),
    sejakTahun: () => 2026,
  });
const nihil = angka('2026-02', 'nihil');
const belum = angka('2026-02', 'belum', { butir: 'i2', indikatorId: 2 });

test('nihil, 0 and "belum" are answers; what was not asked never counts', () => {
  const hasil = kelengkapan(diminta('2026-02'), [nihil, belum, uang(12, '2026-02', 0)]);
  expect(hasil).toEqual({ keadaan: 'lengkap', diminta: 3, terisi: 3, kurang: [], lengkap: true });
  const maret = kelengkapan(diminta('2026-03'), [nihil, belum, uang(12, '2026-02', 0)]);
  expect([maret.keadaan, maret.lengkap, maret.kurang.map((b) => b.kunci)]).toEqual([
    'sebagian',
    false,
    ['i3'],
  ]);
});

test('a figure for something else fills nothing', () => {
  const hasil = kelengkapan(diminta('2026-02'), [angka('2026-02', 5, { butir: 'i99' })]);
  expect([hasil.keadaan, hasil.terisi, hasil.kurang.map((b) => b.kunci)]).toEqual([
    'kosong',
    0,
    ['i1', 'i2', 'k12'],
  ]);
});

test('asked nothing: nothing is missing, and it is said so', () => {
  expect(kelengkapan([], [nihil])).toMatchObject({ keadaan: 'tidak_diminta', lengkap: true, terisi: 0 });
});

test('the rates of an office leave out who was asked nothing', () => {
  const butir = diminta('2026-02');
  const penuh = [nihil, belum, uang(12, '2026-02', 0)];
  const masuk = (id: number, isi: typeof penuh, ketepatan?: Ketepatan, apa = butir) => ({
    pelapor: pelapor(id, 'seksi'),
    kelengkapan: kelengkapan(apa, isi),
    ketepatan,
  });
  const hasil = kelengkapanKantor([
    masuk(1, penuh, 'tepat_waktu'),
    masuk(2, penuh, 'terlambat'),
    masuk(3, penuh.slice(1)),
    masuk(4, []),
    masuk(5, [], undefined, []),
  ]);
  expect(hasil.masuk).toEqual({ sudah: 2, dari: 4, persen: d(50) });
  expect(hasil.tepatWaktu).toEqual({ sudah: 1, dari: 2, persen: d(50) });
  expect(hasil.belum.map((p) => p.pelapor.id)).toEqual([3, 4]);
});

test('whose timeliness nobody has judged counts on neither side of it', () => {
  const masuk = (id: number, ketepatan?: Ketepatan) => ({
    pelapor: pelapor(id, 'seksi'),
    kelengkapan: kelengkapan(diminta('2026-02'), [nihil, belum, uang(12, '2026-02', 0)]),
    ketepatan,
  });
  const hasil = kelengkapanKantor([
    ...[1, 2, 3].map((id) => masuk(id, 'tepat_waktu')),
    masuk(4, 'terlambat'),
    masuk(5),
  ]);
  expect(hasil.masuk).toEqual({ sudah: 5, dari: 5, persen: d(100) });
  expect(hasil.tepatWaktu).toEqual({ sudah: 3, dari: 4, persen: d(75) });
});

test('15 of 19 are 78,95 %; 0 of 0 cannot be judged', () => {
  expect(rasio(15, 19).persen!.toFixed(2)).toBe('78.95');
  expect(rasio(0, 0)).toEqual({ sudah: 0, dari: 0 });
});
