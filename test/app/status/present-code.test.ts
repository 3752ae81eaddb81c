import { expect, test } from 'vitest';
import { figuresByName, namedFigures } from '../../../src/app/jelaskan/named-figures.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { indikator, node } from '../../support/domain/sample-plan.ts';
import { sampleOffice } from '../../support/office/sample-office.ts';

test('a figure of what was moved or renumbered is found by its present code, and by its first one while no other has that', () => {
  const plan = {
    id: 2,
    officeId: 1,
    kind: 'perubahan' as const,
    document: 'R',
    validFrom: '2026-03-16',
    nodes: [
      node(1, 'sub_kegiatan', 10, { key: '7.01.02', kode: '7.01.03' }),
      node(2, 'sub_kegiatan', 10, { key: '7.01.09', kode: '7.01.02' }),
      node(3, 'sub_kegiatan', 10, { key: '7.01.05', kode: '7.01.06' }),
    ],
    indikators: [indikator({ id: 4, key: '7.01.05/1', nodeId: 3 })],
  };
  const all = namedFigures(sampleOffice({ plans: [plan] }), plan, '2026-03' as Month);
  const ids = (name: string) =>
    figuresByName(all, name).map(({ figure }) =>
      'nodeId' in figure ? figure.nodeId : 'indikatorId' in figure ? figure.indikatorId : undefined,
    );
  expect([ids('uang:7.01.03'), ids('uang:7.01.02'), ids('fisik:7.01.06'), ids('fisik:7.01.05')]).toEqual([
    [1],
    [2],
    [3],
    [3],
  ]);
  expect([ids('7.01.06/1'), ids('7.01.05/1')]).toEqual([[4], [4]]);
});
