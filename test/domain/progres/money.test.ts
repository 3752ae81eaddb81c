import { expect, test } from 'vitest';
import { paguInForce, spent } from '../../../src/domain/capaian/serapan.ts';
import { mergedMoney } from '../../../src/domain/progres/money.ts';
import type { Angka } from '../../../src/domain/rencana/plan.ts';
import { d, money, node } from '../../support/domain/sample-plan.ts';

/** A sub kegiatan with its pagu and what was reported of it. */
function sub(id: number, pagu: number | undefined, ...angka: Angka[]) {
  const one = node(id, 'sub_kegiatan', pagu);
  return {
    node: one,
    spent: spent(one, angka, '2026-02'),
    pagu: paguInForce(one, 2026, '2026-03-01'),
  };
}

const complete = sub(1, 100, money(1, '2026-01', 10), money(1, '2026-02', 10));
const gapped = sub(2, 300, money(2, '2026-02', 40, { status: 'diajukan' }));
const diam = sub(3, 600);

test('a month that misses is counted, a sub kegiatan that reported nothing is not: it is not in the base', () => {
  const outcome = mergedMoney([complete, gapped, diam], '2026-02');
  expect(outcome).toMatchObject({
    realisasi: d(60),
    pagu: d(1000),
    remaining: d(940),
    paguBasis: d(400),
    serapan: d(15),
    fullPaguSerapan: d(6),
    coverage: { from: 2, total: 3 },
    withEmptyMonths: 1,
    provisional: true,
  });
  expect(mergedMoney([complete], '2026-02')).toMatchObject({ withEmptyMonths: 0, provisional: false });
});

test('nothing reported: no serapan, no plan, and what remains is the pagu', () => {
  expect(mergedMoney([diam], '2026-02')).toEqual({
    beforeStart: [],
    realisasi: undefined,
    pagu: d(600),
    paguKind: 'indikatif',
    remaining: d(600),
    fullPaguSerapan: undefined,
    coverage: { from: 0, total: 1 },
    withEmptyMonths: 0,
    provisional: false,
  });
});

test('money without a pagu is spent, and judged against nothing', () => {
  const without = sub(4, undefined, money(4, '2026-01', 5), money(4, '2026-02', 'nihil'));
  const outcome = mergedMoney([without], '2026-02');
  expect([outcome.realisasi, outcome.pagu, outcome.remaining, outcome.serapan, outcome.paguKind]).toEqual([
    d(5),
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
