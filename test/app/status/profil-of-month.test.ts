import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { butirContent } from '../../../src/app/status/butir-content.ts';
import { composeMonthState } from '../../../src/app/status/compose-month-state.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { versionOfMonth } from '../../../src/domain/kantor/months/version-of-month.ts';
import { DEFAULT_KABUPATEN_PROFIL, type ProfilVersion } from '../../../src/domain/kantor/profil.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import { angka, d, indikator, makePlan, reporter, target } from '../../support/domain/sample-plan.ts';
import { sampleOffice } from '../../support/office/sample-office.ts';

const DESA = reporter(1, 'desa');
const institutions = indikator({
  key: 'desa/lembaga',
  pelapor: 'desa',
  akumulasi: 'latest',
  pertanyaan: 'posisi',
  arah: 'lower',
  targetPerReporter: true,
  target: target(10),
});
const rkpdes = indikator({
  id: 2,
  key: 'desa/rkpdes',
  pelapor: 'desa',
  jenisNilai: 'tanggal',
  diminta: { jenis: 'sampai_selesai', mulai: 1 },
  tenggat: { bulan: 2, tanggal: 10, geserTahun: 0 },
  target: [],
});
const PLAN = makePlan([], [institutions, rkpdes]);

/** From March on: own words, another formula for lower is better, averages capped at 120, a later deadline. */
const MARCH: ProfilVersion = {
  id: 7,
  validFrom: '2026-03-15',
  reason: 'Perbup uji',
  profil: {
    ...DEFAULT_KABUPATEN_PROFIL,
    meanLimit: d(120),
    rumusLower: 'target_per_realisasi',
    predikat: {
      desimal: 0,
      band: [{ start: d(160), predikat: 'sangat_tinggi' }],
      lowest: 'sedang',
      words: { sangat_tinggi: 'Istimewa' },
    },
    tenggat: {
      rkpdes: { bulan: 2, tanggal: 20, geserTahun: 0 },
      lembaga: { bulan: 1, tanggal: 1, geserTahun: 0 },
    },
  },
};

const OFFICE = sampleOffice({ reporters: [DESA], plans: [PLAN], profil: [MARCH] });

const ANGKA = [
  angka('2026-01', 6),
  angka('2026-02', '2026-02-15', { indikatorId: 2, butir: indikatorButirKey(2) }),
];

const at = (month: Month) =>
  composeMonthState({
    office: OFFICE,
    month,
    now: Temporal.Instant.from('2026-04-02T00:00:00Z'),
    reporters: [DESA],
    report: [],
    angka: ANGKA,
    kendala: [],
  });
const one = (month: Month, key: string) => {
  const progress = at(month).progress();
  const thisNode = progress?.desa[0]?.indikator.find((one) => one.indikator.key === key);
  if (thisNode === undefined) throw new Error(`no ${key}`);
  return thisNode;
};

describe('each month by the rules of its last day', () => {
  test.each([
    ['2026-02', undefined, '140', 'sangat_tinggi', '100'],
    ['2026-03', 7, '166.66666666666666667', 'sangat_tinggi', '120'],
  ] as const)('%s: version %s, capaian %s', (month, version, capaian, words, mean) => {
    const state = at(month);
    const thisNode = one(month, 'desa/lembaga');
    expect(state.profil.version?.id).toBe(version);
    expect([thisNode.capaian?.toFixed(), thisNode.predikat]).toEqual([capaian, words]);
    expect(state.progress()?.desa[0]?.fisik.year?.percent.toFixed()).toBe(mean);
  });

  test('one item alone is judged by the same rules as the office', () => {
    for (const month of ['2026-02', '2026-03'] as const) {
      const butir = { key: indikatorButirKey(1), kind: 'indikator', indikator: institutions } as const;
      const content = butirContent(at(month), DESA.id, butir);
      expect(content.kind === 'indikator' && content.toDate.capaian?.toFixed()).toBe(
        one(month, 'desa/lembaga').capaian?.toFixed(),
      );
    }
  });
});

describe("a kabupaten's deadline in place of the plan's", () => {
  test('15 February is late by the plan and on time by the kabupaten', () => {
    expect(one('2026-02', 'desa/rkpdes').timeliness).toBe('terlambat');
    expect(one('2026-03', 'desa/rkpdes').timeliness).toBe('tepat_waktu');
  });

  test('only dated events have one, the plan itself is not changed, and the same plan comes back every time', () => {
    const march = versionOfMonth(OFFICE, '2026-03');
    const tenggat = (key: string) => march?.indikators.find((one) => one.key === key)?.tenggat;
    expect([tenggat('desa/rkpdes'), tenggat('desa/lembaga')]).toEqual([
      { bulan: 2, tanggal: 20, geserTahun: 0 },
      undefined,
    ]);
    expect(PLAN.indikators[1]?.tenggat?.tanggal).toBe(10);
    expect(versionOfMonth(OFFICE, '2026-04')).toBe(march);
    expect(versionOfMonth(OFFICE, '2026-02')).toBe(PLAN);
  });

  test('a report that was begun under an older plan stays with it, with the deadline of the month', () => {
    const fresh = { ...PLAN, id: 2, validFrom: '2026-03-01' };
    const office = { ...OFFICE, plans: [PLAN, fresh] };
    expect(versionOfMonth(office, '2026-03')?.id).toBe(2);
    const old = versionOfMonth(office, '2026-03', 1);
    expect([old?.id, old?.indikators[1]?.tenggat?.tanggal]).toEqual([1, 20]);
  });
});
