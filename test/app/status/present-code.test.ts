import { expect, test } from 'vitest';
import { figurBernama, figurDari } from '../../../src/app/jelaskan/figur-bernama.ts';
import { indikator, node } from '../../domain/rencana-uji.ts';
import { kantorUji } from '../../support/kantor-uji.ts';

test('a figure of what was moved or renumbered is found by its present code, and by its first one while no other has that', () => {
  const rencana = {
    id: 2,
    officeId: 1,
    jenis: 'perubahan' as const,
    dokumen: 'R',
    berlakuDari: '2026-03-16',
    nodes: [
      node(1, 'sub_kegiatan', 10, { kunci: '7.01.02', kode: '7.01.03' }),
      node(2, 'sub_kegiatan', 10, { kunci: '7.01.09', kode: '7.01.02' }),
      node(3, 'sub_kegiatan', 10, { kunci: '7.01.05', kode: '7.01.06' }),
    ],
    indikators: [indikator({ id: 4, kunci: '7.01.05/1', nodeId: 3 })],
  };
  const semua = figurBernama(kantorUji({ rencana: [rencana] }), rencana);
  const ids = (nama: string) =>
    figurDari(semua, nama).map(({ figur }) =>
      'nodeId' in figur ? figur.nodeId : 'indikatorId' in figur ? figur.indikatorId : undefined,
    );
  expect([ids('uang:7.01.03'), ids('uang:7.01.02'), ids('fisik:7.01.06'), ids('fisik:7.01.05')]).toEqual([
    [1],
    [2],
    [3],
    [3],
  ]);
  expect([ids('7.01.06/1'), ids('7.01.05/1')]).toEqual([[4], [4]]);
});
