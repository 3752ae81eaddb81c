import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isiButir } from '../../../src/app/status/isi-butir.ts';
import { rencanaBulan } from '../../../src/app/status/rencana-bulan.ts';
import { susunKeadaan } from '../../../src/app/status/susun-keadaan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { butirIndikator } from '../../../src/domain/butir.ts';
import { PROFIL_KABUPATEN_BAWAAN, type VersiProfil } from '../../../src/domain/profil.ts';
import { angka, d, indikator, pelapor, rencana, target } from '../../domain/rencana-uji.ts';
import { kantorUji } from '../../support/kantor-uji.ts';

const DESA = pelapor(1, 'desa');
const lembaga = indikator({
  kunci: 'desa/lembaga',
  pelapor: 'desa',
  akumulasi: 'latest',
  pertanyaan: 'posisi',
  arah: 'lower',
  targetPerPelapor: true,
  target: target(10),
});
const rkpdes = indikator({
  id: 2,
  kunci: 'desa/rkpdes',
  pelapor: 'desa',
  jenisNilai: 'tanggal',
  diminta: { jenis: 'sampai_selesai', mulai: 1 },
  tenggat: { bulan: 2, tanggal: 10, geserTahun: 0 },
  target: [],
});
const PLAN = rencana([], [lembaga, rkpdes]);

/** From March on: own words, another formula for lower is better, averages capped at 120, a later deadline. */
const MARET: VersiProfil = {
  id: 7,
  berlakuDari: '2026-03-15',
  alasan: 'Perbup uji',
  profil: {
    ...PROFIL_KABUPATEN_BAWAAN,
    batasRerata: d(120),
    rumusLower: 'target_per_realisasi',
    predikat: {
      desimal: 0,
      pita: [{ mulai: d(160), predikat: 'sangat_tinggi' }],
      terendah: 'sedang',
      kata: { sangat_tinggi: 'Istimewa' },
    },
    tenggat: {
      rkpdes: { bulan: 2, tanggal: 20, geserTahun: 0 },
      lembaga: { bulan: 1, tanggal: 1, geserTahun: 0 },
    },
  },
};

const KANTOR = kantorUji({ pelapor: [DESA], rencana: [PLAN], profil: [MARET] });

const ANGKA = [
  angka('2026-01', 6),
  angka('2026-02', '2026-02-15', { indikatorId: 2, butir: butirIndikator(2) }),
];

const pada = (bulan: Bulan) =>
  susunKeadaan({
    kantor: KANTOR,
    bulan,
    now: Temporal.Instant.from('2026-04-02T00:00:00Z'),
    pelapor: [DESA],
    laporan: [],
    angka: ANGKA,
    kendala: [],
  });
const satu = (bulan: Bulan, kunci: string) => {
  const progres = pada(bulan).progres();
  const ini = progres?.desa[0]?.indikator.find((one) => one.indikator.kunci === kunci);
  if (ini === undefined) throw new Error(`no ${kunci}`);
  return ini;
};

describe('each month by the rules of its last day', () => {
  test.each([
    ['2026-02', undefined, '140', 'sangat_tinggi', '100'],
    ['2026-03', 7, '166.66666666666666667', 'sangat_tinggi', '120'],
  ] as const)('%s: version %s, capaian %s', (bulan, versi, capaian, kata, rerata) => {
    const keadaan = pada(bulan);
    const ini = satu(bulan, 'desa/lembaga');
    expect(keadaan.profil.versi?.id).toBe(versi);
    expect([ini.capaian?.toFixed(), ini.predikat]).toEqual([capaian, kata]);
    expect(keadaan.progres()?.desa[0]?.fisik.tahun?.persen.toFixed()).toBe(rerata);
  });

  test('one item alone is judged by the same rules as the office', () => {
    for (const bulan of ['2026-02', '2026-03'] as const) {
      const butir = { kunci: butirIndikator(1), jenis: 'indikator', indikator: lembaga } as const;
      const isi = isiButir(pada(bulan), DESA.id, butir);
      expect(isi.jenis === 'indikator' && isi.sampai.capaian?.toFixed()).toBe(
        satu(bulan, 'desa/lembaga').capaian?.toFixed(),
      );
    }
  });
});

describe("a kabupaten's deadline in place of the plan's", () => {
  test('15 February is late by the plan and on time by the kabupaten', () => {
    expect(satu('2026-02', 'desa/rkpdes').ketepatan).toBe('terlambat');
    expect(satu('2026-03', 'desa/rkpdes').ketepatan).toBe('tepat_waktu');
  });

  test('only dated events have one, the plan itself is not changed, and the same plan comes back every time', () => {
    const maret = rencanaBulan(KANTOR, '2026-03');
    const tenggat = (kunci: string) => maret?.indikators.find((one) => one.kunci === kunci)?.tenggat;
    expect([tenggat('desa/rkpdes'), tenggat('desa/lembaga')]).toEqual([
      { bulan: 2, tanggal: 20, geserTahun: 0 },
      undefined,
    ]);
    expect(PLAN.indikators[1]?.tenggat?.tanggal).toBe(10);
    expect(rencanaBulan(KANTOR, '2026-04')).toBe(maret);
    expect(rencanaBulan(KANTOR, '2026-02')).toBe(PLAN);
  });

  test('a report that was begun under an older plan stays with it, with the deadline of the month', () => {
    const baru = { ...PLAN, id: 2, berlakuDari: '2026-03-01' };
    const kantor = { ...KANTOR, rencana: [PLAN, baru] };
    expect(rencanaBulan(kantor, '2026-03')?.id).toBe(2);
    const lama = rencanaBulan(kantor, '2026-03', 1);
    expect([lama?.id, lama?.indikators[1]?.tenggat?.tanggal]).toEqual([1, 20]);
  });
});
