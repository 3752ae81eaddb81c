import { expect, test } from 'vitest';
import type { Indikator, PlanNode, Rencana } from '../../src/domain/rencana.ts';
import { indikatorLanjut, simpulLanjut } from '../../src/domain/versi-lanjut.ts';
import { indikator } from './rencana-uji.ts';

const simpul = (id: number, kunci = '7.01') => ({ id, kunci }) as PlanNode;
const versi = (berlakuDari: string, nodes: PlanNode[], indikators: Indikator[] = []) =>
  ({ berlakuDari, nodes, indikators }) as unknown as Rencana;
const id = ({ id: nomor }: { id: number }) => nomor;
const KINI = { hari: '2026-04-01', tahun: 2026 };

test('money goes along to versions that come into force later in the budget year, by lineage', () => {
  const semua = [
    versi('2026-01-01', [simpul(1)]),
    versi('2026-04-01', [simpul(2)]),
    versi('2026-04-15', [simpul(3), simpul(4, '7.02')]),
    versi('2027-01-01', [simpul(5)]),
  ];
  expect(simpulLanjut(semua, simpul(2), KINI).map(id)).toEqual([2, 3]);
  expect(simpulLanjut(semua, simpul(2), { ...KINI, tahun: 2027 }).map(id)).toEqual([2, 3, 5]);
});

test('a monthly plan goes along only where the later version has not another one', () => {
  const kini = indikator({ id: 1, targetBulanan: { jenis: 'akhir_tahun' } });
  const semua = [
    versi('2026-01-01', [], [kini]),
    versi('2026-05-01', [], [{ ...kini, id: 2 }]),
    versi('2026-06-01', [], [{ ...kini, id: 3, targetBulanan: { jenis: 'bulan', bulan: [6] } }]),
  ];
  expect(indikatorLanjut(semua, kini, KINI).map(id)).toEqual([1, 2]);
});
