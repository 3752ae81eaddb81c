import { describe, expect, test } from 'vitest';
import type { Butir } from '../../src/domain/butir.ts';
import { withLineageMoney } from '../../src/domain/lineage-money.ts';
import { monthPlan, type PlanSource, reportPlan } from '../../src/domain/month-plan.ts';
import type { Indikator, Pagu, PlanNode, Rencana } from '../../src/domain/rencana.ts';
import { paguBulan } from '../../src/domain/serapan.ts';
import { d, indikator, node, target } from './rencana-uji.ts';

const SUB = 'sub_kegiatan';

const versi = (
  id: number,
  berlakuDari: string,
  nodes: PlanNode[],
  indikators: Indikator[] = [],
): Rencana => ({
  id,
  officeId: 1,
  jenis: id === 1 ? 'murni' : 'perubahan',
  dokumen: `R${id}`,
  berlakuDari,
  nodes,
  indikators,
});

const dpa = (nilai: number, berlakuDari: string, tercatat: string, jenis: Pagu['jenis'] = 'dpa'): Pagu => ({
  tahun: 2026,
  jenis,
  nilai: d(nilai),
  berlakuDari,
  tercatat,
});

const uang = (satu: PlanNode): Butir => ({ kunci: `k${satu.id}`, jenis: 'keuangan', node: satu });
const fisik = (satu: Indikator): Butir => ({ kunci: `i${satu.id}`, jenis: 'indikator', indikator: satu });
const dari = (rencana: Rencana, items: Butir[], judged?: string): PlanSource => ({
  rencana,
  items,
  sent: true,
  ...(judged !== undefined && { judged }),
});

const lama = versi(
  1,
  '2026-01-01',
  [node(1, 'program', undefined, { kunci: 'p' }), node(2, SUB, 100, { kunci: 'a', parentId: 1 })],
  [indikator({ id: 3, kunci: 'a/1', nodeId: 2 })],
);
/** The same a month later: another pagu, another target, and the sub kegiatan under another program. */
const baru = versi(
  2,
  '2026-03-16',
  [
    node(11, 'program', undefined, { kunci: 'q' }),
    node(12, SUB, 50, { kunci: 'a', kode: '7.01.09', parentId: 11 }),
  ],
  [indikator({ id: 13, kunci: 'a/1', nodeId: 12, target: target(24) })],
);
const SEMUA = [lama, baru];
const milikLama = [fisik(lama.indikators[0]!), uang(lama.nodes[1]!)];
const sub = (rencana: Rencana, kunci = 'a') => rencana.nodes.find((one) => one.kunci === kunci)!;

describe('the plan of a month', () => {
  test('is the version in force where nothing was reported under another one', () => {
    expect(monthPlan(baru, SEMUA, [])).toBe(baru);
    expect(monthPlan(baru, SEMUA, [dari(baru, [uang(baru.nodes[1]!)])])).toBe(baru);
  });

  test('keeps pagu and target of what was reported before the version came, at its present place and under its present code', () => {
    const bulan = monthPlan(baru, SEMUA, [dari(lama, milikLama)]);
    expect(paguBulan(sub(bulan), '2026-03')?.nilai).toEqual(d(100));
    expect(sub(bulan)).toMatchObject({ id: 12, kode: '7.01.09', parentId: 11 });
    expect(bulan.indikators[0]).toMatchObject({ id: 13, nodeId: 12, target: target(12) });
  });

  test('the first who reports an item decides; a draft does not stand before what was sent', () => {
    const bulan = monthPlan(baru, SEMUA, [dari(baru, [uang(baru.nodes[1]!)]), dari(lama, milikLama)]);
    expect(paguBulan(sub(bulan), '2026-03')?.nilai).toEqual(d(50));
  });

  test('what the version in force does not have stays with those above it, once', () => {
    const kosong = versi(2, '2026-03-16', []);
    const bulan = monthPlan(kosong, [lama, kosong], [dari(lama, milikLama)]);
    expect(bulan.nodes.map(({ kunci, id, parentId }) => [kunci, id, parentId])).toEqual([
      ['p', 1, undefined],
      ['a', 2, 1],
    ]);
    expect(bulan.indikators[0]).toMatchObject({ id: 3, nodeId: 2 });
  });

  test('money of a sub kegiatan that no version of the month has stays, without a pagu', () => {
    const kosong = versi(2, '2026-03-16', []);
    const bulan = monthPlan(kosong, [lama, kosong], [], ['a']);
    expect(sub(bulan)).toMatchObject({ id: 2, pagu: [], dihapus: true });
  });

  test("a reporter's own plan is the one its report was made under, with the ids of the month", () => {
    const sendiri = reportPlan(baru, SEMUA, { rencana: lama });
    expect(sub(sendiri)).toMatchObject({ id: 12, parentId: 1 });
    expect(sendiri.indikators[0]).toMatchObject({ id: 13, nodeId: 12, target: target(12) });
    expect(reportPlan(baru, SEMUA, { rencana: baru })).toBe(baru);
  });
});

describe('a DPA that is entered late', () => {
  const satu = (...pagu: Pagu[]) =>
    versi(1, '2026-01-01', [node(2, SUB, 100, { kunci: 'a', pagu: [...node(2, SUB, 100).pagu, ...pagu] })]);

  test('leaves a verified month as it was judged, also with a day back inside it', () => {
    const plan = satu(dpa(40, '2026-03-01', '2026-05-02'));
    const bulan = (judged?: string) => monthPlan(plan, [plan], [dari(plan, [uang(plan.nodes[0]!)], judged)]);
    expect(paguBulan(sub(bulan('2026-04-03')), '2026-03')).toMatchObject({
      jenis: 'indikatif',
      nilai: d(100),
    });
    expect(paguBulan(sub(bulan('2026-05-03')), '2026-03')).toMatchObject({ jenis: 'dpa', nilai: d(40) });
    expect(paguBulan(sub(bulan()), '2026-03')).toMatchObject({ jenis: 'dpa', nilai: d(40) });
  });

  test.each([
    ['2026-03', 100, 'indikatif'],
    ['2026-04', 40, 'dpa'],
    ['2026-06', 40, 'dpa'],
    ['2026-07', 20, 'dppa'],
  ] as const)('%s is judged by the pagu in force on its last day: %d', (bulan, nilai, jenis) => {
    const plan = satu(dpa(40, '2026-04-30', '2026-05-02'), dpa(20, '2026-07-01', '2026-07-20', 'dppa'));
    expect(paguBulan(sub(plan), bulan)).toMatchObject({ nilai: d(nilai), jenis });
  });
});

test('a DPA belongs to its sub kegiatan in every version of the plan, whichever row it was written on', () => {
  const satu = dpa(40, '2026-02-01', '2026-02-02 1');
  const dua = dpa(20, '2026-02-01', '2026-02-02 2');
  const [a, b] = withLineageMoney([
    versi(1, '2026-01-01', [node(2, SUB, 100, { kunci: 'a', pagu: [...node(2, SUB, 100).pagu, dua, satu] })]),
    versi(2, '2026-03-16', [node(12, SUB, 50, { kunci: 'a', pagu: [...node(12, SUB, 50).pagu, satu] })]),
  ]);
  // Of two of one day the one that was entered last.
  expect(paguBulan(sub(a!), '2026-03')?.nilai).toEqual(d(20));
  expect(paguBulan(sub(b!), '2026-03')?.nilai).toEqual(d(20));
  expect(sub(b!).pagu.filter(({ jenis }) => jenis === 'dpa')).toHaveLength(2);
});
