import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/plan/lines/split-lines.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';

/** A T-C.27 of so many years with one row that has amounts for few of them, the first one under a target. */
function slidRow(years: number): Line[] {
  const year = Array.from({ length: years }, (_, i) => String(2020 + i));
  const heading = [
    'Kode',
    'Program dan Kegiatan',
    'Indikator',
    'Satuan',
    ...year.flatMap((one) => [`Tahun ${one}`, '']),
  ];
  const lower = ['', '', '', '', ...year.flatMap(() => ['Target', 'Rp'])];
  const row = (kode: string, cells: readonly string[]) => [
    kode,
    'Kegiatan',
    'Jumlah dokumen',
    'Dokumen',
    ...cells,
  ];
  const straight = year.flatMap((_, i) => ['5', `1.00${i % 10}.000`]);
  const slid = year.flatMap((_, i) => [i === 0 ? '1.000.000' : '', i % 3 === 2 ? '1.000.000' : '']);
  const lines = [
    [`Tabel T-C.27 Rencana Kecamatan Contoh Tahun ${year[0]}-${year.at(-1)}`],
    heading,
    lower,
    row('7.01.06', straight),
    row('7.01.06.2.01', straight),
    row('7.01.06.2.01.0001', slid),
  ];
  return lines.map((cells, i) => ({ line: i + 1, cells }));
}

const kinds = (years: number) => readPlan(slidRow(years), 'x').findings.map(({ kode }) => kode);

describe('amounts that do not stand under their headings', () => {
  test('are placed in a plan of five years', () => {
    expect(kinds(5)).not.toContain('kolom-terlalu-banyak');
  });

  test('are given up where there are more ways than are tried, and that is told', () => {
    const draft = readPlan(slidRow(24), 'x');
    expect(draft.findings.map(({ kode }) => kode)).toContain('kolom-terlalu-banyak');
    const node = draft.table[0]?.nodes?.find(({ kode }) => kode === '7.01.06.2.01.0001');
    expect(Object.values(node?.pagu ?? {}).every(({ value }) => value === null)).toBe(true);
  });
});
