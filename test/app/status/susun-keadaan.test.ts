import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { bulanBerjalan, bulanDapatDilihat } from '../../../src/app/status/bulan-berjalan.ts';
import { rekapStatus } from '../../../src/app/status/rekap-status.ts';
import { angkaMenurut, butirKantor, kunciSemuaVersi } from '../../../src/app/status/rencana-bulan.ts';
import { type BahanKeadaan, susunKeadaan } from '../../../src/app/status/susun-keadaan.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Angka, Indikator, Pelapor, Rencana, StatusLaporan } from '../../../src/domain/rencana.ts';
import type { BarisLaporan } from '../../../src/store/status.ts';
import { kantorUji } from '../../support/kantor-uji.ts';

const at = (iso: string) => Temporal.Instant.from(`${iso}+07:00`);

const desa = (id: number): Pelapor => ({
  id,
  officeId: 1,
  jenis: 'desa',
  kode: `35.17.01.200${id}`,
  nama: `Desa D${id}`,
  namaPendek: `D${id}`,
});

const indikator = (id: number, kunci: string, more: Partial<Indikator> = {}): Indikator => ({
  id,
  kunci,
  nama: kunci,
  namaPendek: kunci,
  satuan: 'lembaga',
  desimal: 0,
  jenisNilai: 'jumlah',
  arah: 'higher',
  akumulasi: 'latest',
  antarDesa: 'sum',
  pertanyaan: 'posisi',
  pelapor: 'desa',
  diminta: { jenis: 'bulanan' },
  targetBulanan: { jenis: 'merata' },
  targetPerPelapor: true,
  target: [],
  ...more,
});

const lpj = (id: number) =>
  indikator(id, 'lpj', { jenisNilai: 'tanggal', diminta: { jenis: 'sampai_selesai', mulai: 2 } });

const rencana = (id: number, berlakuDari: string, indikators: Indikator[]): Rencana => ({
  id,
  officeId: 1,
  jenis: 'murni',
  dokumen: 'R',
  berlakuDari,
  nodes: [],
  indikators,
});

const kantor = (more: Partial<Kantor> = {}): Kantor =>
  kantorUji({
    pelapor: [desa(1), desa(2), desa(3)],
    rencana: [rencana(1, '2026-01-01', [indikator(10, 'lembaga'), lpj(11)])],
    libur: new Set(['2026-04-03']),
    ...more,
  });

const angka = (pelaporId: number, bulan: Angka['bulan'], id: number, more: Partial<Angka> = {}): Angka => ({
  pelaporId,
  bulan,
  butir: `i${id}`,
  indikatorId: id,
  keadaan: 'nilai',
  nilai: new Decimal(6),
  status: 'diajukan',
  revisi: 1,
  enteredById: 1,
  enteredAt: '2026-04-01T00:00:00Z',
  ...more,
});

const laporan = (
  pelaporId: number,
  status: StatusLaporan,
  more: Partial<BarisLaporan> = {},
): BarisLaporan => ({
  reportId: pelaporId,
  pelaporId,
  planId: 1,
  status,
  revisi: 1,
  draf: 0,
  bukti: 0,
  ...more,
});

const bahan = (more: Partial<BahanKeadaan> = {}): BahanKeadaan => {
  const office = more.kantor ?? kantor();
  return {
    kantor: office,
    bulan: '2026-03',
    now: at('2026-04-06T13:00'),
    pelapor: office.pelapor,
    laporan: [],
    angka: [],
    kendala: [],
    ...more,
  };
};

describe('the month of an office', () => {
  test.each([
    ['2026-03-31T23:59', '2026-02'],
    ['2026-04-01T00:00', '2026-03'],
    ['2026-04-30T12:00', '2026-03'],
    ['2026-01-01T00:00', '2025-12'],
  ])('at %s it is %s', (now, bulan) => {
    expect(bulanBerjalan(kantor(), at(now))).toBe(bulan);
  });

  test('a month that a person opened early is it already', () => {
    const office = kantor({ bulanKhusus: new Map([['2026-03', { buka: '2026-03-25' }]]) });
    expect(bulanBerjalan(office, at('2026-03-24T12:00'))).toBe('2026-02');
    expect(bulanBerjalan(office, at('2026-03-25T00:00'))).toBe('2026-03');
  });

  test('only months with a plan can be looked at', () => {
    expect(bulanDapatDilihat(kantor(), at('2026-04-06T12:00'))).toEqual(['2026-03', '2026-02', '2026-01']);
    expect(bulanDapatDilihat(kantor({ rencana: [] }), at('2026-04-06T12:00'))).toEqual([]);
  });
});

describe('the state of a month', () => {
  test('who is missing what: nothing, a part, all; an event done before is not asked again', () => {
    const selesai = { keadaan: 'tanggal', tanggal: '2026-02-10', nilai: undefined } as const;
    const keadaan = susunKeadaan(
      bahan({
        angka: [angka(1, '2026-02', 11, selesai), angka(1, '2026-03', 10), angka(2, '2026-03', 10)],
        laporan: [laporan(1, 'diajukan'), laporan(2, 'diajukan', { draf: 1 })],
      }),
    );
    expect(keadaan.pelapor.map((one) => [one.diminta.length, one.kelengkapan.keadaan, one.draf])).toEqual([
      [1, 'lengkap', 0],
      [2, 'sebagian', 1],
      [2, 'kosong', 0],
    ]);
    expect(keadaan.progres()).toBe(keadaan.progres());
  });

  test('without a plan nobody is asked anything and there is no progress', () => {
    const keadaan = susunKeadaan(bahan({ kantor: kantor({ rencana: [] }) }));
    expect(keadaan.pelapor).toEqual([]);
    expect(keadaan.progres()).toBeUndefined();
    expect(rekapStatus(keadaan).masuk).toEqual({ sudah: 0, dari: 0 });
  });

  test('a reason is shown only while the report is returned, a wait only while it waits', () => {
    const jejak = { at: '2026-04-02T03:00:00Z', oleh: 'K', alasan: 'Bukti kurang' };
    const sejak = '2026-04-02T02:00:00Z';
    const keadaan = susunKeadaan(
      bahan({
        laporan: [
          laporan(1, 'dikembalikan', { dikembalikan: jejak, diajukanSejak: sejak }),
          laporan(2, 'diajukan', { dikembalikan: jejak, diajukanSejak: sejak }),
          laporan(3, 'diajukan', { dikirim: jejak }),
        ],
      }),
    );
    expect(keadaan.pelapor.map((one) => [one.dikembalikan?.alasan, one.diajukanSejak])).toEqual([
      ['Bukti kurang', undefined],
      [undefined, sejak],
      [undefined, jejak.at],
    ]);
    // Thursday 2 April, Good Friday, the weekend, Monday 6 April: one working day.
    expect(rekapStatus(keadaan).terlamaHariKerja).toBe(1);
  });

  test('after the close only a reporter whose month was opened again can be reminded', () => {
    const pada = '2026-04-21T02:00:00Z';
    const dibuka = [{ pelaporId: 2, bulan: '2026-03', sampai: '2026-04-25', pada }] as const;
    const tutup = (now: string) =>
      rekapStatus(susunKeadaan(bahan({ kantor: kantor({ dibuka }), now: at(now) }))).dapatDiingatkan.map(
        (p) => p.pelapor.id,
      );
    expect(tutup('2026-04-20T23:59')).toEqual([1, 2, 3]);
    expect(tutup('2026-04-21T00:00')).toEqual([2]);
    expect(tutup('2026-04-26T00:00')).toEqual([]);
  });

  test("decisions of earlier months stay wanted, obstacles are the month's own", () => {
    const satu = { pelaporId: 1, butir: [], teks: 'x', mintaKeputusan: true };
    const keadaan = susunKeadaan(
      bahan({
        kendala: [
          { ...satu, id: 1, bulan: '2026-02' },
          { ...satu, id: 2, bulan: '2026-03', keputusan: 'setuju' },
          { ...satu, id: 3, bulan: '2026-03', mintaKeputusan: false },
        ],
      }),
    );
    expect(keadaan.keputusan.map((one) => one.id)).toEqual([1]);
    expect(keadaan.kendala.map((one) => one.id)).toEqual([2, 3]);
  });
});

describe('two versions of a plan', () => {
  const dua = kantor({
    rencana: [
      rencana(1, '2026-01-01', [indikator(10, 'lembaga'), indikator(12, 'lama')]),
      rencana(2, '2026-03-01', [indikator(20, 'lembaga'), lpj(21)]),
    ],
  });

  test('a figure counts under the version in force; one that it no longer has stays as it is', () => {
    const [, baru] = dua.rencana;
    const carried = angkaMenurut(dua, baru!, [angka(1, '2026-02', 10), angka(1, '2026-02', 12)]);
    expect(carried.map((one) => [one.indikatorId, one.butir])).toEqual([
      [20, 'i20'],
      [12, 'i12'],
    ]);
  });

  test('a report begun under the old version is asked what that one asks', () => {
    const keadaan = susunKeadaan(
      bahan({
        kantor: dua,
        laporan: [laporan(1, 'draf', { planId: 1, revisi: 0 })],
        angka: [angka(2, '2026-03', 20)],
      }),
    );
    expect(keadaan.pelapor.map((one) => one.diminta.map((butir) => butir.kunci))).toEqual([
      ['i10', 'i12'],
      ['i20', 'i21'],
      ['i20', 'i21'],
    ]);
  });

  test('an item is found under the keys of both', () => {
    const butir = butirKantor(dua, 'i10');
    expect(butir && kunciSemuaVersi(dua, butir, 2026)).toEqual({
      dalam: ['i10', 'i20'],
      luar: ['i10/2026', 'i20/2026'],
    });
    expect(butirKantor(dua, 'i99')).toBeUndefined();
  });
});
