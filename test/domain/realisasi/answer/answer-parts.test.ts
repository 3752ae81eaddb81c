import { describe, expect, test } from 'vitest';
import { alikeNames, joinNames } from '../../../../src/domain/realisasi/answer/alike-names.ts';
import {
  answerParts,
  restoreAnswer,
  storeAnswer,
} from '../../../../src/domain/realisasi/answer/answer-parts.ts';
import { distinguishSiblings } from '../../../../src/domain/rencana/distinguish-siblings.ts';
import { angka, d, indikator, makePlan, node } from '../../../support/domain/sample-plan.ts';

test.each([
  [{ value: d('62.5'), category: 'B' }],
  [{ value: d(75), denominator: d(90) }],
  [{ value: d(2), elements: ['PKK', 'Karang Taruna'] }],
  [{ category: 'BB' }],
])('an answer that waits as JSON comes back whole: %j', (answer) => {
  expect(restoreAnswer(JSON.parse(JSON.stringify(storeAnswer(answer))))).toEqual(answer);
});

test('of a figure the parts of its answer are taken, and nothing else', () => {
  const figure = angka('2026-03', 75, { denominator: d(90), category: 'B', suggestion: d(1) });
  expect(answerParts(figure)).toEqual({ value: d(75), denominator: d(90), category: 'B' });
});

describe('names that may be one', () => {
  test.each([
    [['P.K.K.'], ['PKK'], ['PKK']],
    [['Karang-Taruna', 'LPMD'], ['Karang Taruna'], ['Karang Taruna', 'LPMD']],
    [['PKK', 'P K K'], [], ['PKK']],
  ])('%j beside %j are asked, and joined %j', (typed, known, joined) => {
    const alike = alikeNames(typed, known);
    expect(alike.length).toBe(1);
    expect(joinNames(typed, alike)).toEqual(joined);
  });

  test.each([
    [['pkk'], ['PKK']],
    [['Posyandu Melati 1', 'Posyandu Melati 2'], []],
    [['Karang Taruna'], ['LPMD']],
    [['👍', '🙂'], []],
  ])('%j beside %j are not', (typed, known) => {
    expect(alikeNames(typed, known)).toEqual([]);
  });
});

describe('indicators of one sub kegiatan', () => {
  const at = (id: number, name: string, namaPendek: string) => indikator({ id, nodeId: 3, name, namaPendek });
  const names = (...all: ReturnType<typeof at>[]) =>
    distinguishSiblings(makePlan([node(3, 'sub_kegiatan', 1)], all)).indikators.map(
      (one) => one.distinguisher,
    );

  test('are told apart by their short names, else by what differs in their names, else by number', () => {
    expect(names(at(1, 'Jumlah laporan A', 'Laporan A'), at(2, 'Jumlah laporan B', 'Laporan B'))).toEqual([
      'Laporan A',
      'Laporan B',
    ]);
    expect(
      names(at(1, 'Jumlah laporan pembinaan', 'Node 3'), at(2, 'Jumlah laporan pengawasan', 'Node 3')),
    ).toEqual(['pembinaan', 'pengawasan']);
    expect(names(at(1, 'Jumlah', 'Sama'), at(2, 'Jumlah', 'Sama'))).toEqual(['indikator 1', 'indikator 2']);
  });

  test('one alone needs nothing', () => {
    expect(names(at(1, 'Jumlah laporan', 'Laporan'))).toEqual([undefined]);
  });
});
