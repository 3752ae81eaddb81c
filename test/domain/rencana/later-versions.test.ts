import { expect, test } from 'vitest';
import { continuedIndikator, continuedNodes } from '../../../src/domain/rencana/later-versions.ts';
import type { Indikator, Plan, PlanNode } from '../../../src/domain/rencana/plan.ts';
import { indikator } from '../../support/domain/sample-plan.ts';

const node = (id: number, key = '7.01') => ({ id, key }) as PlanNode;
const version = (validFrom: string, nodes: PlanNode[], indikators: Indikator[] = []) =>
  ({ validFrom, nodes, indikators }) as unknown as Plan;
const id = ({ id: number }: { id: number }) => number;
const NOW = { day: '2026-04-01', year: 2026 };

test('money goes along to versions that come into force later in the budget year, by lineage', () => {
  const all = [
    version('2026-01-01', [node(1)]),
    version('2026-04-01', [node(2)]),
    version('2026-04-15', [node(3), node(4, '7.02')]),
    version('2027-01-01', [node(5)]),
  ];
  expect(continuedNodes(all, node(2), NOW).map(id)).toEqual([2, 3]);
  expect(continuedNodes(all, node(2), { ...NOW, year: 2027 }).map(id)).toEqual([2, 3, 5]);
});

test('a monthly plan goes along only where the later version has not another one', () => {
  const current = indikator({ id: 1, targetBulanan: { jenis: 'akhir_tahun' } });
  const all = [
    version('2026-01-01', [], [current]),
    version('2026-05-01', [], [{ ...current, id: 2 }]),
    version('2026-06-01', [], [{ ...current, id: 3, targetBulanan: { jenis: 'bulan', bulan: [6] } }]),
  ];
  expect(continuedIndikator(all, current, NOW).map(id)).toEqual([1, 2]);
});
