import { expect, test } from 'vitest';
import { moneyMutu } from '../../../src/domain/mutu/money-mutu.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import type { Indikator } from '../../../src/domain/rencana/plan.ts';
import {
  angka,
  indikator,
  makePlan,
  money,
  node,
  reporter,
  target,
} from '../../support/domain/sample-plan.ts';

/** A sub kegiatan in June: pagu 100 million, target 100, what was done and spent. */
function findings(fisik: number | undefined, spent: number, change: Partial<Indikator> = {}): string[] {
  const plan = makePlan(
    [node(9, 'sub_kegiatan', 100_000_000, { ownerId: 1 })],
    [indikator({ nodeId: 9, target: target(100), ...change })],
  );
  const all = [
    ...(fisik === undefined ? [] : [angka('2026-06', fisik)]),
    money(9, '2026-06', spent * 1_000_000),
  ];
  const { node: nodes } = progress(plan, [reporter(1, 'seksi')], all, '2026-06', '2026-06-30');
  return moneyMutu(nodes, all, '2026-06').map(({ kode, angka: numbers, reporterIds }) =>
    [kode, numbers.serapan, numbers.fisik, numbers.difference, reporterIds].join(' '),
  );
}

test.each([
  ['25 points ahead', findings(20, 45), ['uang_di_depan 45 20 25 1']],
  ['24,9 points', findings(20, 44.9), []],
  ['physical is ahead', findings(60, 20), []],
  ['nothing physical was reported', findings(undefined, 90), []],
  [
    'a document that is due at the end of the year',
    findings(0, 60, { targetBulanan: { jenis: 'akhir_tahun' } }),
    [],
  ],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
