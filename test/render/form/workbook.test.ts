import { Decimal } from 'decimal.js';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Form } from '../../../src/render/form/form.ts';
import { formulaValue } from '../../../src/render/form/formula.ts';
import { writeFormWorkbook } from '../../../src/render/workbook/write-form-workbook.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { sampleForm, sampleRow } from '../../support/render/sample-form.ts';

const say = createTranslator('id');

async function written(form: Form): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  const bytes = await writeFormWorkbook(form, say, 'E');
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book.worksheets[0]!;
}

const amount = fc.option(fc.integer({ min: 0, max: 2_000_000_000 }), { nil: undefined });

test('every formula of the model gives the value that is stored beside it', () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), amount, amount), { maxLength: 8 });
  fc.assert(
    fc.property(amounts, (all) => {
      const form = sampleForm(all.map(([target, q1, q2], index) => sampleRow(`r${index}`, target, q1, q2)));
      for (const row of form.rows)
        for (const { formula, value } of Object.values(row.cells)) {
          if (formula) expect(formulaValue(form, row, formula)).toEqual(value);
        }
    }),
  );
});

test('a mean is over what is known, and a row that is not there is refused', () => {
  const form = sampleForm([
    sampleRow('a', 10, 4, 1),
    sampleRow('b', 10, undefined, 1),
    sampleRow('c', 10, 8, 1),
  ]);
  const mean = (rows: string[]) => formulaValue(form, form.rows[0]!, { kind: 'mean', column: 'q1.rp', rows });
  expect(mean(['a', 'b', 'c'])).toEqual(new Decimal(6));
  expect(mean(['b'])).toBeUndefined();
  expect(() => mean(['z'])).toThrow('the form has no row "z"');
});

describe('the workbook, read back', () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = await written(
      sampleForm([
        sampleRow('a', 30_000_000, 1_000_000, 2_500_000.5),
        sampleRow('b', 5_000_000, undefined, 100),
        sampleRow('c', '12345678901234.567', 1, 1),
      ]),
    );
  });

  test('headings are merged as on paper', () => {
    expect([...(sheet.model.merges as string[])].sort()).toEqual(
      [
        ...['A1:I1', 'A2:I2'],
        ...['A3:A4', 'A5:A6', 'B3:C4', 'B5:C5', 'D3:G3', 'D4:E4', 'D5:E5', 'F4:G4', 'F5:G5'],
        ...['H3:H4', 'H5:H6', 'I3:I6'],
        ...['A11:I11', 'A13:D13', 'A14:D14', 'A18:D18', 'E13:I13', 'E14:I14', 'E18:I18', 'E19:I19'],
      ].sort(),
    );
    expect(sheet.getCell('D3').value).toBe('Realisasi Kinerja Pada Triwulan');
    expect(sheet.getCell('G6').value).toBe('Rp');
    expect(sheet.getCell('E19').value).toBe('NIP …');
  });

  test('formulas are live, guard what is unknown, and are saved with their result', () => {
    expect(sheet.getCell('H7').value).toEqual({
      formula: 'IF(COUNT(E7)=1,IF(COUNT(G7)=1,IF(COUNT(C7)=1,IF(C7<>0,(((E7+G7)/C7)*100),"–"),"–"),"–"),"–")',
      result: new Decimal(3_500_000.5).dividedBy(30_000_000).times(100).toNumber(),
    });
    expect(sheet.getCell('H8').value).toMatchObject({ result: '–' });
    expect(sheet.getCell('H7').numFmt).toBe('#,##0.00" %"');
  });

  test('a figure with too many digits is text, and nothing that reads it is reckoned again', () => {
    expect(sheet.getCell('C9').value).toBe('12.345.678.901.234,57');
    expect(sheet.getCell('H9').value).toBeTypeOf('number');
    expect(sheet.getCell('C10').value).toBeTypeOf('number');
  });

  test('money, dates, unknown and empty cells', () => {
    expect([sheet.getCell('C7').value, sheet.getCell('C7').numFmt]).toEqual([30_000_000, '#,##0']);
    expect(sheet.getCell('G7').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('E8').value).toBe('–');
    expect(sheet.getCell('B7').value).toBeNull();
    expect(sheet.getCell('I7').value).toEqual(new Date('2026-04-06T00:00:00Z'));
    expect(sheet.getCell('A7').alignment.indent).toBe(1);
  });

  test('it prints on the width of its paper with the headings on every page', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:I19',
      printTitlesRow: '3:6',
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 });
    expect(sheet.headerFooter.oddFooter).toBe('&LKecamatan Perak&RLembar &P dari &N');
    expect(sheet.headerFooter.oddHeader).toContain('DRAF');
  });
});

test('neighbouring rows are summed as a range', async () => {
  const sheet = await written(sampleForm([sampleRow('a', 1, 1, 1), sampleRow('b', 2, 1, 1)], { titles: [] }));
  expect(sheet.getCell('C7').value).toEqual({
    formula: 'IF(COUNT(C5:C6)>0,SUM(C5:C6),"–")',
    result: 3,
  });
});
