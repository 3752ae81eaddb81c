import { expect, test } from 'vitest';
import type { YearCells } from '../../src/plan/draft/draft.ts';
import { readExampleDocument, tableOfKind, transcript } from '../support/plan/transcript.ts';

/**
 * Rows of the transcription that was made by fixed columns and checked by hand when the example office was made, before
 * there was a reader: `count`, `node`, `outcome` (the pagu printed again on its row), `indikator` and `iku`; printed
 * cells, then values. A figure broken over two cells is printed with ` | ` between them.
 */
const rows = transcript('perak');
const draft = readExampleDocument('perak');
const YEAR = ['2026', '2027', '2028', '2029', '2030'];

const printed = (cells: YearCells) =>
  YEAR.map((year) => (cells[year]?.printed ?? '').replaceAll('\t', ' | '));
const value = (cells: YearCells) => YEAR.map((year) => cells[year]?.value ?? '');

test('Tabel 4.2 comes in as the hand-checked transcription has it, cell by cell', () => {
  const { nodes = [], count } = tableOfKind(draft, 'renstra-2025');
  const read = nodes.flatMap((node) => {
    const { line, level, printedKode, name, parent, pagu, otherPagu, outcome, indikator } = node;
    const [other] = otherPagu;
    return [
      ['simpul', line, level, printedKode, name, parent ?? '', ...printed(pagu), ...value(pagu)],
      ['hasil', other?.line, outcome, ...printed(other?.pagu ?? {}), ...value(other?.pagu ?? {})],
      ...indikator.map((one) => [
        ...['indikator', one.line, one.name, one.baseline.printed],
        ...[...printed(one.target), ...value(one.target)],
      ]),
    ].map((cells) => cells.map(String));
  });
  const total = count.map((one) => ['jumlah', String(one.line), one.name, ...printed(one.pagu)]);
  expect([...total, ...read]).toEqual(rows.filter(([kind]) => kind !== 'iku'));
});

test('Tabel 4.4 comes in with units, baseline and targets of 2025–2030', () => {
  const table = draft.table.find(({ line }) => line === 1970);
  const read = table?.rows?.map(({ name, line, satuan, target, cells }) => [
    ...['iku', String(line), name, satuan.toLowerCase(), cells['BASELINE 2024']!.printed],
    ...['2025', ...YEAR].map((year) => target[year]!.printed),
  ]);
  expect(read).toEqual(rows.filter(([kind]) => kind === 'iku'));
});

test('the findings on pagu: every parent of 2027–2030 twice its sum, line 1937 in 2026, eight broken cells', () => {
  const found = draft.findings.filter(({ kode }) => kode === 'pagu-ganda' || kode === 'sel-terpisah');
  const lines = (kode: string, year: number) =>
    found
      .filter((one) => one.kode === kode && String(one.data.year) === String(year))
      .map(({ line }) => line);
  const { nodes = [], count } = tableOfKind(draft, 'renstra-2025');
  const parents = [...count, ...nodes.filter(({ level }) => level !== 'sub_kegiatan')].map(
    ({ line }) => line,
  );
  for (const year of [2027, 2028, 2029, 2030]) {
    expect(lines('pagu-ganda', year).toSorted()).toEqual(parents.toSorted());
  }
  expect(lines('pagu-ganda', 2026)).toEqual([1937]);
  expect(lines('sel-terpisah', 2030)).toHaveLength(8);
});
