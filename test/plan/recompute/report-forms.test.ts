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
import { writeWord } from '../../support/plan/write-word.ts';

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

  test('as a Word document', async () => {
    const lines = await linesOfFile(await writeWord(linesOfText(formText(form))));
    if (!lines.ok) throw new Error(lines.refusal.code);
    // Word keeps no empty line between the title and the table.
    check(
      lines.value.map((line, i) => ({ ...line, line: linesOfText(formText(form))[i]?.line ?? line.line })),
      form,
    );
  });

  test('is no plan', () => {
    const draft = readPlan(linesOfText(formText(form)), 'laporan');
    expect(treeCandidates(referencedTables(draft))).toEqual([]);
  });
});
