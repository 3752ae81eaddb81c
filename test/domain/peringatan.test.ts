import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirIndikator } from '../../src/domain/butir.ts';
import { peringatan } from '../../src/domain/peringatan.ts';
import { prakiraanSerapan } from '../../src/domain/prakiraan-serapan.ts';
import { progres } from '../../src/domain/progres.ts';
import type { Angka, Indikator, PlanNode, Rencana } from '../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, target, uang } from './rencana-uji.ts';

const program = node(1, 'program', undefined);
const sub = (id: number, pagu: number, ubah: Partial<PlanNode> = {}) =>
  node(id, 'sub_kegiatan', pagu, { parentId: 1, ...ubah });
const laporan = (id: number, ubah: Partial<Indikator> = {}) =>
  indikator({ id, kunci: `uji/${id}`, nodeId: 2, target: target(40), ...ubah });
const isi = (id: number, bulan: Bulan, nilai: number | string, pelaporId = 1) =>
  angka(bulan, nilai, { indikatorId: id, butir: butirIndikator(id), pelaporId });

function baca(nodes: PlanNode[], indikators: Indikator[], semua: Angka[], bulan: Bulan = '2026-03') {
  const rencana: Rencana = {
    id: 1,
    officeId: 1,
    jenis: 'murni',
    dokumen: 'Uji',
    berlakuDari: '2026-01-01',
    nodes: [program, ...nodes],
    indikators,
  };
  return progres(rencana, [pelapor(1, 'seksi'), pelapor(2, 'desa')], semua, bulan, '2026-04-01');
}
const peringatanDari = (nodes: PlanNode[], indikators: Indikator[], semua: Angka[], bulan?: Bulan) =>
  peringatan(baca(nodes, indikators, semua, bulan), semua);
const bulanan = (id: number, ...nilai: (number | string)[]) =>
  nilai.map((satu, i) => isi(id, `2026-0${i + 1}` as Bulan, satu));
const uangBulanan = (id: number, ...nilai: (number | string)[]) =>
  nilai.map((satu, i) => uang(id, `2026-0${i + 1}` as Bulan, satu));

test.each<[string, Angka[], string[]]>([
  ['more is needed than any month brought', bulanan(5, 3, 3, 3), ['terancam']],
  ['the best month kept up is enough', bulanan(5, 1, 1, 5), []],
  ['one month is no pace', bulanan(5, 3), []],
  ['a missing month: the sum is not known', [isi(5, '2026-01', 3), isi(5, '2026-03', 3)], []],
  ['nobody reported', [], []],
])('a target: %s', (_nama, semua, harapan) => {
  const { target: hasil } = peringatanDari([sub(2, 100)], [laporan(5)], semua);
  expect(hasil.map(({ laju }) => laju.keadaan)).toEqual(harapan);
  expect(hasil.every((one) => one.program?.id === 1 && one.desa === undefined)).toBe(true);
});

test('the worst first: the needed pace as a multiple of the best; nothing brought yet is worst of all', () => {
  const semua = [...bulanan(5, 3, 3, 3), ...bulanan(6, 1, 1, 1), ...bulanan(7, 'nihil', 'nihil', 'nihil')];
  const { target: hasil } = peringatanDari([sub(2, 100)], [laporan(5), laporan(6), laporan(7)], semua);
  expect(hasil.map(({ progres: one }) => one.indikator.id)).toEqual([7, 6, 5]);
});

test('a limit that is passed is told even with a missing month, and of a desa its own', () => {
  const kejadian = laporan(5, {
    nodeId: undefined,
    arah: 'lower',
    pelapor: 'desa',
    targetPerPelapor: true,
    target: target(2),
  });
  const semua = [isi(5, '2026-01', 1, 2), isi(5, '2026-03', 2, 2)];
  const { target: hasil } = peringatanDari([sub(2, 100)], [kejadian], semua);
  expect(hasil.map(({ laju, desa }) => [laju.keadaan, desa?.id])).toEqual([['terlampaui', 2]]);
});

test.each<[string, PlanNode, Angka[], boolean]>([
  ['a pace above the pagu', sub(2, 100), uangBulanan(2, 20, 20, 20), true],
  ['exactly the pagu', sub(2, 100), uangBulanan(2, 25, 25, 'nihil'), true],
  ['a pace that comes to the pagu', sub(2, 240), uangBulanan(2, 20, 20, 20), false],
  ['spent wholly: it is done', sub(2, 60), uangBulanan(2, 20, 20, 20), false],
  ['gaji', sub(2, 100, { gaji: true }), uangBulanan(2, 20, 20, 20), false],
  ['a missing month', sub(2, 100), [uang(2, '2026-01', 20), uang(2, '2026-03', 20)], false],
  [
    'within the anggaran kas',
    sub(2, 100, { kas: [{ tahun: 2026, berlakuDari: '2026-01-01', bulan: bulanKas(20, 20, 20) }] }),
    uangBulanan(2, 20, 20, 20),
    false,
  ],
  [
    'ahead of the anggaran kas',
    sub(2, 100, { kas: [{ tahun: 2026, berlakuDari: '2026-01-01', bulan: bulanKas(20, 20, 19) }] }),
    uangBulanan(2, 20, 20, 20),
    true,
  ],
])('money: %s', (_nama, satu, semua, ada) => {
  expect(peringatanDari([satu], [], semua).pagu.map((one) => one.node.id)).toEqual(ada ? [2] : []);
});

function bulanKas(...isiKas: number[]) {
  return Array.from({ length: 12 }, (_, i) => d(isiKas[i] ?? 0));
}

test('the forecast of serapan rests on the pagu of the sub kegiatan that have one, without gaji', () => {
  const semua = [
    ...uangBulanan(2, 10, 10, 20),
    ...uangBulanan(3, 30, 30, 30),
    uang(4, '2026-03', 5),
    ...uangBulanan(5, 90, 90, 90),
  ];
  const nodes = [sub(2, 200), sub(3, 600), sub(4, 50), sub(5, 1000, { gaji: true })];
  const hasil = prakiraanSerapan(baca(nodes, [], semua), semua)!;
  // (40 + 90) / 3 × 12 of 200 + 600; least: 40 + 9 × 10 and 90 + 9 × 30; greatest: 40 + 9 × 20 and 90 + 9 × 30.
  expect(hasil.persen.toFixed()).toBe('65');
  expect([hasil.uang.terendah, hasil.uang.tertinggi].map(String)).toEqual(['490', '580']);
  expect(hasil.terendah.toFixed()).toBe('61.25');
  expect(hasil.tertinggi.toFixed()).toBe('72.5');
  expect(hasil.pagu.toFixed()).toBe('800');
  expect(hasil.cakupan).toEqual({ dari: 2, total: 3 });
  expect(prakiraanSerapan(baca(nodes, [], []), [])).toBeUndefined();
});
