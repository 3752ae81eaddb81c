import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirIndikator } from '../../src/domain/butir.ts';
import { butirSampai } from '../../src/domain/butir-sampai.ts';
import type { Kantor } from '../../src/domain/kantor.ts';
import type { Angka, Diminta } from '../../src/domain/rencana.ts';
import { angka, indikator, pelapor, rencana } from './rencana-uji.ts';

const milik = (diminta: Diminta) => indikator({ jenisNilai: 'tanggal', pelapor: 'desa', diminta });
const kunci = (diminta: Diminta, bulan: Bulan, semua: Angka[] = []) => {
  const satu = milik(diminta);
  const kantor = {
    pengaturan: [],
    pelapor: [pelapor(1, 'desa')],
    rencana: [rencana([], [satu])],
  } as unknown as Kantor;
  return butirSampai(kantor, { indikator: satu }, 1, semua, bulan).map((one) => one.kunci);
};
const lain = (tahun: number) => ({ butir: butirIndikator(1, tahun) });
const desember: Diminta = { jenis: 'sampai_selesai', mulai: 0 };

test('an item of every month, quarter or named months is that of the calendar year', () => {
  expect(kunci({ jenis: 'bulanan' }, '2027-02')).toEqual(['i1']);
  expect(kunci({ jenis: 'bulan', bulan: [6] }, '2027-02')).toEqual(['i1']);
});

test('left over from the year before: listed first, and still listed after it was done', () => {
  expect(kunci(desember, '2027-01')).toEqual(['i1/2026', 'i1']);
  const telat = [angka('2027-02', '2027-02-15', lain(2026))];
  expect(kunci(desember, '2027-06', telat)).toEqual(['i1/2026', 'i1']);
});

test('done in its own year, or before, it is not listed in the next', () => {
  expect(kunci(desember, '2027-06', [angka('2026-12', '2026-12-20')])).toEqual(['i1']);
  expect(kunci(desember, '2027-06', [angka('2025-12', '2025-12-20', lain(2026))])).toEqual(['i1']);
});

test('what may be done early is listed last, from the month in which it is asked', () => {
  const selesai = [angka('2026-03', '2025-12-30')];
  expect(kunci(desember, '2026-11', selesai)).toEqual(['i1']);
  expect(kunci(desember, '2026-12', selesai)).toEqual(['i1', 'i1/2027']);
});

test('the item of the year itself is there before it is asked', () => {
  expect(kunci({ jenis: 'sampai_selesai', mulai: 7, sampai: 12 }, '2026-02')).toEqual(['i1']);
});
