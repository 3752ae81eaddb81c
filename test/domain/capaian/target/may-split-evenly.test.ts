import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { maySplitEvenly } from '../../../../src/domain/capaian/target/may-split-evenly.ts';
import type { Indikator } from '../../../../src/domain/rencana/plan.ts';

test.each<[Indikator['jenisNilai'], Indikator['akumulasi'], string | undefined, boolean]>([
  ['jumlah', 'sum', '11', false],
  ['jumlah', 'sum', '12', true],
  ['jumlah', 'sum', undefined, true],
  ['jumlah', 'distinct', '4', false],
  ['jumlah', 'latest', '4', true],
  ['jumlah', 'max', '4', true],
  ['kuantitas', 'sum', '4', true],
  ['rasio', 'sum', '4', true],
])('%s, %s, target %s: %s', (jenisNilai, akumulasi, target, may) => {
  expect(
    maySplitEvenly({ jenisNilai, akumulasi }, target === undefined ? undefined : new Decimal(target)),
  ).toBe(may);
});
