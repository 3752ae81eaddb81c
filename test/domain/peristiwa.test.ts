import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import {
  angkaButir,
  butirDiminta,
  butirIndikator,
  dimintaPada,
  namaButir,
  tahunAngka,
  tahunButir,
  tahunKunci,
} from '../../src/domain/butir.ts';
import { opsiButir } from '../../src/domain/butir-opsi.ts';
import type { Kantor } from '../../src/domain/kantor.ts';
import { posisi } from '../../src/domain/posisi.ts';
import { PROFIL_BAWAAN } from '../../src/domain/progres-figur.ts';
import { progresPelapor } from '../../src/domain/progres-indikator.ts';
import type { Angka, Diminta, Rencana } from '../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, rencana, target, uang } from './rencana-uji.ts';

/** APBDes of a year is due on 31 December of the year before; asked from that December on. */
const apbdes = (ubah: Partial<Diminta & { jenis: 'sampai_selesai' }> = {}) =>
  indikator({
    namaPendek: 'APBDes {tahun}',
    jenisNilai: 'tanggal',
    pelapor: 'desa',
    targetPerPelapor: true,
    target: [...target(1), { tahun: 2027, tercetak: '1', nilai: d(1) }],
    tenggat: { bulan: 12, tanggal: 31, geserTahun: -1 },
    diminta: { jenis: 'sampai_selesai', mulai: 0, ...ubah },
  });
const desa = pelapor(1, 'desa');
const versi = (berlakuDari: string, ubah: Partial<Rencana> = {}): Rencana => ({
  ...rencana([], [apbdes()]),
  berlakuDari,
  ...ubah,
});
const kantor = (...semua: Rencana[]) =>
  ({ pengaturan: [], pelapor: [desa], rencana: semua }) as unknown as Kantor;
const diminta = (bulan: Bulan, semua: Angka[] = [], ini = versi('2026-01-01'), milik = kantor(ini)) =>
  butirDiminta(ini, desa, opsiButir(milik, 1, semua, bulan)).map((one) => [one.kunci, namaButir(one, bulan)]);
const lain = (tahun: number) => ({ butir: butirIndikator(1, tahun) });

describe('months around a reporting year', () => {
  const bulan = (satu: Diminta, tahun: number, selesai = false) =>
    ['2025-11', '2025-12', '2026-01', '2026-12', '2027-01', '2027-06', '2027-12', '2028-01'].filter((b) =>
      dimintaPada(satu, b as Bulan, selesai, tahun),
    );

  test.each<[string, Diminta, string[]]>([
    [
      'from December before, until done',
      { jenis: 'sampai_selesai', mulai: 0 },
      ['2025-12', '2026-01', '2026-12', '2027-01', '2027-06', '2027-12'],
    ],
    ['within the year', { jenis: 'sampai_selesai', mulai: 1, sampai: 12 }, ['2026-01', '2026-12']],
    ['to June after', { jenis: 'sampai_selesai', mulai: 12, sampai: 18 }, ['2026-12', '2027-01', '2027-06']],
    ['every month, of its year only', { jenis: 'bulanan' }, ['2026-01', '2026-12']],
    ['at quarter ends, of its year only', { jenis: 'triwulanan' }, ['2026-12']],
    ['in named months, of its year only', { jenis: 'bulan', bulan: [1, 13] }, ['2026-01']],
  ])('%s', (_nama, satu, harapan) => {
    expect(bulan(satu, 2026)).toEqual(harapan);
  });

  test('what is done is asked nowhere', () => {
    expect(bulan({ jenis: 'sampai_selesai', mulai: 0 }, 2026, true)).toEqual([]);
  });
});

describe('what a desa is asked', () => {
  test('unfinished in December: asked on beside the new year’s, which is asked early', () => {
    expect(diminta('2026-11')).toEqual([['i1', 'APBDes 2026']]);
    expect(diminta('2026-12')).toEqual([
      ['i1', 'APBDes 2026'],
      ['i1/2027', 'APBDes 2027'],
    ]);
    expect(diminta('2027-01')).toEqual([
      ['i1/2026', 'APBDes 2026'],
      ['i1', 'APBDes 2027'],
    ]);
  });

  test('done late in January after, it is not asked in February; the other year stays', () => {
    const semua = [angka('2027-01', '2027-01-15', lain(2026))];
    expect(diminta('2027-01', semua)).toHaveLength(2);
    expect(diminta('2027-02', semua)).toEqual([['i1', 'APBDes 2027']]);
  });

  test('done early in December, it is not asked in its own year', () => {
    const semua = [angka('2026-12', '2026-12-28', lain(2027)), angka('2026-03', '2025-12-30')];
    expect(diminta('2027-01', semua)).toEqual([]);
  });

  test('a date of another desa, of another month, or of another year changes nothing', () => {
    expect(
      diminta('2027-02', [angka('2027-01', '2027-01-15', { ...lain(2026), pelaporId: 2 })]),
    ).toHaveLength(2);
    expect(diminta('2027-02', [angka('2027-01', 'belum', lain(2026))])).toHaveLength(2);
    expect(diminta('2027-02', [angka('2027-01', '2027-01-15', { indikatorId: undefined })])).toHaveLength(2);
  });

  test('a year that no plan of the office knew is not asked about', () => {
    expect(diminta('2026-01')).toEqual([['i1', 'APBDes 2026']]);
    const baru = versi('2027-01-01', { id: 2 });
    expect(diminta('2027-01', [], baru)).toEqual([['i1', 'APBDes 2027']]);
    expect(diminta('2027-01', [], baru, kantor(versi('2026-01-01'), baru))).toHaveLength(2);
    const tanpa = versi('2026-01-01', { indikators: [indikator({ kunci: 'lain' })] });
    expect(diminta('2027-01', [], baru, kantor(tanpa, baru))).toEqual([['i1', 'APBDes 2027']]);
    expect(diminta('2027-01', [], baru, kantor())).toEqual([['i1', 'APBDes 2027']]);
  });
});

test('a key names its year where it is not the month’s', () => {
  expect([tahunKunci('i12'), tahunKunci('i12/2026'), tahunKunci('k7')]).toEqual([undefined, 2026, undefined]);
  expect(tahunAngka({ butir: 'i12', bulan: '2027-01' })).toBe(2027);
  expect(tahunAngka({ butir: 'i12/2026', bulan: '2027-01' })).toBe(2026);
  const [lama, baru] = butirDiminta(
    versi('2026-01-01'),
    desa,
    opsiButir(kantor(versi('2026-01-01')), 1, [], '2027-01'),
  );
  expect([tahunButir(lama!, '2027-01'), tahunButir(baru!, '2027-01')]).toEqual([2026, 2027]);
});

test('an item rests on all figures of its indicator, money on its key alone', () => {
  const [lama] = butirDiminta(
    versi('2026-01-01'),
    desa,
    opsiButir(kantor(versi('2026-01-01')), 1, [], '2027-01'),
  );
  const semua = [angka('2026-12', 'belum'), angka('2027-01', 'belum', lain(2026)), uang(1, '2026-12', 5)];
  expect(angkaButir(semua, lama!)).toEqual(semua.slice(0, 2));
  expect(angkaButir(semua, { kunci: 'k1', jenis: 'keuangan', node: node(1, 'sub_kegiatan', 1) })).toEqual([
    semua[2],
  ]);
});

describe('where the event stands', () => {
  const awal = angka('2025-12', '2025-12-28', lain(2026));
  const telat = angka('2027-02', '2027-02-03', lain(2026));

  test('done in December before counts for its budget year, on time', () => {
    expect(posisi(apbdes(), [awal], '2026-03')).toMatchObject({
      keadaan: 'tanggal',
      tanggal: '2025-12-28',
      bulanKosong: [],
    });
    expect(progresPelapor(apbdes(), [awal], '2026-03', PROFIL_BAWAAN)).toMatchObject({
      ketepatan: 'tepat_waktu',
      capaian: d(100),
      capaianSampai: d(100),
      dasar: [awal],
    });
    expect(posisi(apbdes(), [awal], '2025-12')).toMatchObject({ keadaan: 'kosong' });
  });

  test('a date reported in a later month of another year does not count for this one', () => {
    expect(posisi(apbdes(), [telat], '2027-02')).toMatchObject({
      keadaan: 'kosong',
      bulanKosong: ['2027-01', '2027-02'],
    });
  });

  test('the year before, asked on: late, and counted for its own year', () => {
    expect(posisi(apbdes(), [telat], '2027-02', 2026)).toMatchObject({
      keadaan: 'tanggal',
      bulanKosong: ['2027-01'],
    });
    const hasil = progresPelapor(apbdes(), [telat], '2027-03', PROFIL_BAWAAN, 2026);
    expect(hasil).toMatchObject({ ketepatan: 'terlambat', nilai: d(1), target: d(1), targetSampai: d(1) });
    expect(hasil.targetDasar?.tahun).toBe(2026);
  });
});
