import { describe, expect, test } from 'vitest';
import { cellsOfFile } from '../../../src/plan/money-list/cells-of-file.ts';
import { cellsOfText, looksLikeList } from '../../../src/plan/money-list/cells-of-text.ts';
import type { CellTable } from '../../../src/plan/money-list/list-line.ts';
import { readMoneyList } from '../../../src/plan/money-list/read-money-list.ts';
import { DPA_FORMS, FORM_PAGU, formText } from '../../support/plan/dpa-forms.ts';
import { formWorkbook } from '../../support/plan/form-workbook.ts';

/** What a list says, without the urusan above all programs. */
function read(table: CellTable) {
  const outcome = readMoneyList(table, 'pagu');
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { line, parent, problems, title } = outcome.value;
  const rows = [...parent.filter(({ kode }) => kode !== '7.01'), ...line];
  return {
    pagu: Object.fromEntries(rows.map(({ kode, value }) => [kode, value.toFixed()])),
    problems,
    title,
  };
}

describe.each(Object.entries(DPA_FORMS))('%s', (name, form) => {
  const expected = {
    pagu: FORM_PAGU,
    problems: [],
    title: { year: [2026], ...(name.startsWith('DPPA') && { kind: 'dppa' }) },
  };

  test('pasted as text', () => {
    const text = formText(form);
    expect(looksLikeList(text)).toBe(true);
    expect(read(cellsOfText(text))).toEqual(expected);
  });

  test('as a workbook', async () => {
    const cells = await cellsOfFile(await formWorkbook(form));
    if (!cells.ok) throw new Error(cells.refusal.code);
    expect(read(cells.value)).toEqual(expected);
  });
});

test('a workbook that keeps the columns of a code as numbers has lost their zeros, and says the same', async () => {
  const form = DPA_FORMS['rekap: a code over five columns, kinds of belanja, the years beside']!;
  const cells = await cellsOfFile(await formWorkbook(form));
  if (!cells.ok) throw new Error(cells.refusal.code);
  const { Decimal } = await import('decimal.js');
  const lines = cells.value.lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell, i) =>
      i < 5 && /^\d[\d.]*$/.test(String(cell)) ? new Decimal(String(cell)) : cell,
    ),
  }));
  expect(read({ ...cells.value, lines })).toMatchObject({
    pagu: { '7.01.06.2.01.02': '10500000' },
    problems: [],
  });
});

test('a row without a code that stands below no account is told, and so is a lone 5 that is a number', () => {
  const rows = [
    '7.01.06.2.01.0002\tAdministrasi\t10.500.000',
    '5\tPelatihan\t2.000.000',
    '\tHonor\t1.000.000',
  ];
  const outcome = readMoneyList(
    cellsOfText(['DPA 2026', '', 'Kode\tUraian\tJumlah', ...rows].join('\n')),
    'pagu',
  );
  expect(outcome.ok && outcome.value.problems.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
    '5 tanpa-kode',
    '6 tanpa-kode',
  ]);
});
