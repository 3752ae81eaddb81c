import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/plan/lines/split-lines.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { DPA_FORMS, FORM_PAGU, formText } from '../../support/plan/dpa-forms.ts';
import { formWorkbook } from '../../support/plan/form-workbook.ts';
import { writeWord } from '../../support/plan/write-word.ts';

/** Codes with their pagu, and what of the tree is no node of the plan. */
function read(lines: Line[]) {
  const { table, findings } = readPlan(lines, 'dpa');
  const nodes = table.flatMap(({ kind, nodes = [] }) => (kind === 'dpa' ? nodes : []));
  return {
    pagu: Object.fromEntries(nodes.map(({ kode, pagu }) => [kode, pagu['2026']?.value])),
    before: Object.fromEntries(nodes.map(({ kode, paguBefore }) => [kode, paguBefore?.value])),
    tables: table.length,
    findings: findings.map(({ kode }) => kode),
  };
}

describe.each(Object.entries(DPA_FORMS))('%s', (name, form) => {
  const change = name.startsWith('DPPA');
  const expected = { pagu: FORM_PAGU, tables: 1, findings: change ? ['dppa-sebelum-setelah'] : [] };

  test('as text', () => {
    const { before, ...said } = read(linesOfText(formText(form)));
    expect(said).toEqual(expected);
    expect(before['7.01.06.2.01.0002']).toBe(change ? '11500000' : undefined);
  });

  test('as a workbook', async () => {
    const lines = await linesOfFile(await formWorkbook(form));
    if (!lines.ok) throw new Error(lines.refusal.code);
    expect(read(lines.value)).toMatchObject(expected);
  });

  test('as a Word document', async () => {
    const lines = await linesOfFile(await writeWord(linesOfText(formText(form))));
    if (!lines.ok) throw new Error(lines.refusal.code);
    expect(read(lines.value)).toMatchObject(expected);
  });
});

test('what the change adds up to is said with both sums', () => {
  const form = DPA_FORMS['DPPA: before, after, and the change']!;
  const [finding] = readPlan(linesOfText(formText(form)), 'dppa').findings;
  expect(finding).toMatchObject({
    kode: 'dppa-sebelum-setelah',
    data: { year: '2026', after: '31.000.000', before: '31.500.000' },
  });
});
