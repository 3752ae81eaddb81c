import { expect, test } from 'vitest';
import { mutuUang } from '../../../src/domain/mutu/mutu-uang.ts';
import { progres } from '../../../src/domain/progres.ts';
import type { Indikator } from '../../../src/domain/rencana.ts';
import { angka, indikator, node, pelapor, rencana, target, uang } from '../rencana-uji.ts';

/** A sub kegiatan in June: pagu 100 million, target 100, what was done and spent. */
function temuan(fisik: number | undefined, terpakai: number, ubah: Partial<Indikator> = {}): string[] {
  const plan = rencana(
    [node(9, 'sub_kegiatan', 100_000_000, { ownerId: 1 })],
    [indikator({ nodeId: 9, target: target(100), ...ubah })],
  );
  const semua = [
    ...(fisik === undefined ? [] : [angka('2026-06', fisik)]),
    uang(9, '2026-06', terpakai * 1_000_000),
  ];
  const { node: nodes } = progres(plan, [pelapor(1, 'seksi')], semua, '2026-06', '2026-06-30');
  return mutuUang(nodes, semua, '2026-06').map(({ kode, angka: numbers, pelaporIds }) =>
    [kode, numbers.serapan, numbers.fisik, numbers.selisih, pelaporIds].join(' '),
  );
}

test.each([
  ['25 points ahead', temuan(20, 45), ['uang_di_depan 45 20 25 1']],
  ['24,9 points', temuan(20, 44.9), []],
  ['physical is ahead', temuan(60, 20), []],
  ['nothing physical was reported', temuan(undefined, 90), []],
  [
    'a document that is due at the end of the year',
    temuan(0, 60, { targetBulanan: { jenis: 'akhir_tahun' } }),
    [],
  ],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
