import { expect, test } from 'vitest';
import { cuplikanDari } from '../../../src/app/digest/fakta-perubahan.ts';
import { desaBulanIni } from '../../../src/app/realisasi/cakupan-bulan.ts';
import type { Lembar } from '../../../src/app/realisasi/lembar.ts';
import type { KeadaanBulan } from '../../../src/app/status/susun-keadaan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { butirIndikator } from '../../../src/domain/butir.ts';
import type { Angka } from '../../../src/domain/rencana.ts';
import { angka, indikator, pelapor, rencana } from '../../domain/rencana-uji.ts';

/** A document of every desa, due each year; a date of the year before is still read with the figures of this one. */
const dokumen = indikator({
  kunci: 'desa/lpj',
  jenisNilai: 'tanggal',
  pelapor: 'desa',
  feedsKunci: 'x/1',
  diminta: { jenis: 'sampai_selesai', mulai: 1 },
});
const kantor = { pelapor: [pelapor(1, 'desa'), pelapor(2, 'desa')] };
const semua: Angka[] = [
  angka('2026-03', '2026-03-20'),
  angka('2026-12', '2026-12-20', { pelaporId: 2 }),
  angka('2027-01', '2027-01-09', { pelaporId: 2, butir: butirIndikator(1, 2026) }),
];
const lain = { kantor, rencana: rencana([], [dokumen]) };

test('the digest counts the desa that have done the year’s document, not last year’s', () => {
  const selesai = (bulan: Bulan, angkaSemua: Angka[]) =>
    cuplikanDari(
      { ...lain, bulan, angka: angkaSemua } as unknown as KeadaanBulan,
      { serapan: { tanpaGaji: {} }, fisik: {} } as Parameters<typeof cuplikanDari>[1],
    ).selesai;
  expect(selesai('2026-12', semua.slice(0, 2))).toEqual({ 'desa/lpj': 2 });
  expect(selesai('2027-01', semua)).toEqual({ 'desa/lpj': 0 });
  expect(selesai('2027-02', [...semua, angka('2027-02', '2027-02-02')])).toEqual({ 'desa/lpj': 1 });
});

test('a desa that did last year’s document has not answered for this year’s', () => {
  const lembar = (bulan: Bulan, angkaSemua: Angka[]) =>
    ({ ...lain, bulan, angka: angkaSemua }) as unknown as Lembar;
  const unit = indikator({ kunci: 'x/1' });
  expect(desaBulanIni(lembar('2027-02', semua), unit)).toEqual({ sudah: 0, dari: 2 });
  const januari = angka('2027-01', '2027-01-15');
  expect(desaBulanIni(lembar('2027-02', [...semua, januari]), unit)).toEqual({ sudah: 1, dari: 2 });
});
