import { expect, test } from 'vitest';
import { explainIndikator } from '../../../src/domain/jelaskan/explain-indikator.ts';
import { DEFAULT_PROFIL } from '../../../src/domain/progres/figures.ts';
import { reporterProgress } from '../../../src/domain/progres/indikator-progress.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Indikator } from '../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, makePlan, reporter, target } from '../../support/domain/sample-plan.ts';

const desa = reporter(1, 'desa');
const apbdes = (change: Partial<Indikator> = {}) =>
  indikator({
    jenisNilai: 'tanggal',
    pelapor: 'desa',
    targetPerReporter: true,
    target: [...target(1), { year: 2027, printed: '1', value: d(1) }],
    targetBulanan: { jenis: 'bulan', bulan: [12] },
    tenggat: { bulan: 12, tanggal: 31, geserTahun: 0 },
    diminta: { jenis: 'sampai_selesai', mulai: 10 },
    ...change,
  });
const late = angka('2027-02', '2027-02-15', { butir: indikatorButirKey(1, 2026) });

function explanation(one: Indikator, year?: number) {
  const month = '2027-02' as const;
  const plan = makePlan([], [one]);
  const input = {
    plan: plan,
    reporter: [desa],
    angka: [late],
    doubles: [],
    moneyBasis: [],
    month,
    onDate: '2027-03-01',
    profil: DEFAULT_PROFIL,
    progress: progress(plan, [desa], [late], month, '2027-03-01'),
  };
  return explainIndikator(input, one, desa, year);
}

test('a dated event of the year before is explained as it is judged: by that year, its target and its own report', () => {
  const one = apbdes();
  const owned = reporterProgress(one, [late], '2027-02', DEFAULT_PROFIL, 2026);
  const p = explanation(one, 2026);
  expect([p.outcome, owned.capaian]).toEqual([d(100), d(100)]);
  expect(p.figure).toEqual({ kind: 'indikator', indikatorId: 1, reporterId: 1, year: 2026 });
  expect(p.reported).toEqual([late]);
  expect(p.target?.target.year).toBe(2026);
  // The year is over: what was due in December is due whole.
  expect(p.step.map((one) => one.kode)).toEqual([
    'tanggal',
    'lewat-tenggat',
    'target-satu-desa',
    'capaian-higher',
    'capaian-higher',
  ]);
});

test('the same event of the month’s own year is another figure, and has none yet', () => {
  const p = explanation(apbdes());
  expect([p.outcome, p.reason, p.reported]).toEqual([undefined, 'belum_diminta', []]);
  expect(p.figure).toEqual({ kind: 'indikator', indikatorId: 1, reporterId: 1 });
});
