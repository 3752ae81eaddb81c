import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/plan/lines/split-lines.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { recomputeDocument } from '../../../src/plan/recompute/recompute-document.ts';
import { linesOfFile } from '../../../src/plan/sources/lines-of-file.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { referencedTables, treeCandidates } from '../../../src/plan/suggestions/nodes/choose-tables.ts';
import { formText } from '../../support/plan/dpa-forms.ts';
import { formWorkbook } from '../../support/plan/form-workbook.ts';
import { REPORT_FORMS, type ReportForm } from '../../support/plan/report-forms.ts';

function check(lines: Line[], { ratios, differing }: ReportForm) {
  const rows = recomputeDocument(lines);
  const wrong = rows.filter(({ same }) => !same);
  expect(wrong.map(({ line, name, printed, counted }) => `${line} ${name} ${printed} ${counted}`)).toEqual(
    differing,
  );
  expect(rows).toHaveLength(ratios);
}

describe.each(Object.entries(REPORT_FORMS))('%s', (_, form) => {
  test('as text: every ratio is recomputed', () => check(linesOfText(formText(form)), form));

  test('as a workbook', async () => {
    const lines = await linesOfFile(await formWorkbook(form));
    if (!lines.ok) throw new Error(lines.refusal.code);
    check(lines.value, form);
  });

  test('is no plan', () => {
    const draft = readPlan(linesOfText(formText(form)), 'laporan');
    expect(treeCandidates(referencedTables(draft))).toEqual([]);
  });
});
