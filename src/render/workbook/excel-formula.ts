import { Decimal } from 'decimal.js';
import type { Form, FormFormula, FormRow } from '../form/form.ts';
import { formulaParts } from '../form/formula.ts';
import { isExact } from './exact-number.ts';

/** Where a cell of the form stands on the sheet: `E5`. Refuses a column or row that the form does not have. */
export type CellAddress = (column: string, row: string) => string;

const SIGN = { plus: '+', minus: '-', times: '*', divided: '/' } as const;

const rowNumber = (cell: string): number => Number(/^[A-Z]+(\d+)$/.exec(cell)?.[1]);

/** Cells of one column; neighbours as a range, since a spreadsheet takes at most 255 cells one by one. */
function listText(column: string, rows: readonly string[], address: CellAddress): string {
  const runs: string[][] = [];
  for (const cell of rows.map((row) => address(column, row))) {
    const run = runs.at(-1);
    if (run && rowNumber(cell) === rowNumber(run.at(-1)!) + 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}:${run.at(-1)}` : run[0])).join(',');
}

function expression(formula: FormFormula, row: FormRow, address: CellAddress): string {
  switch (formula.kind) {
    case 'number':
      return formula.value.toFixed();
    case 'cell':
      return address(formula.column, formula.row ?? row.key);
    case 'sum':
      return `SUM(${listText(formula.column, formula.rows, address)})`;
    case 'mean':
      return `AVERAGE(${listText(formula.column, formula.rows, address)})`;
    default: {
      const [left, right] = [formula.left, formula.right].map((one) => expression(one, row, address));
      return `(${left}${SIGN[formula.kind]}${right})`;
    }
  }
}

/** What makes the result known: every single cell is a number, and of every list one. */
function known(formula: FormFormula, row: FormRow, address: CellAddress): string[] {
  return formulaParts(formula).flatMap((part) => {
    if (part.kind === 'cell') return [`COUNT(${address(part.column, part.row ?? row.key)})=1`];
    if (part.kind === 'sum' || part.kind === 'mean')
      return [`COUNT(${listText(part.column, part.rows, address)})>0`];
    return [];
  });
}

/** No division by zero; the inner ones first, since the outer ones read them. */
function divisible(formula: FormFormula, row: FormRow, address: CellAddress): string[] {
  return formulaParts(formula)
    .reverse()
    .flatMap((part) => (part.kind === 'divided' ? [`${expression(part.right, row, address)}<>0`] : []));
}

/**
 * A formula in a spreadsheet's words. A cell that is not known makes the result unknown, as in `formulaValue`, where a
 * spreadsheet alone would count it as 0.
 */
export function excelFormula(
  form: Pick<Form, 'unknown'>,
  row: FormRow,
  formula: FormFormula,
  address: CellAddress,
): string {
  const unknown = `"${form.unknown.replaceAll('"', '""')}"`;
  const conditions = [...known(formula, row, address), ...divisible(formula, row, address)];
  return [...new Set(conditions)].reduceRight(
    (inner, condition) => `IF(${condition},${inner},${unknown})`,
    expression(formula, row, address),
  );
}

/** Whether a spreadsheet reckons the formula right: none of the cells it reads had to be written as text. */
export function isLive(form: Form, row: FormRow, formula: FormFormula): boolean {
  const rowOf = (key: string | undefined) =>
    key === undefined ? row : form.rows.find((one) => one.key === key);
  return formulaParts(formula).every((part) => {
    if (!('column' in part)) return true;
    const rows = part.kind === 'cell' ? [part.row] : part.rows;
    return rows.every((key) => {
      const value = rowOf(key)?.cells[part.column];
      return !Decimal.isDecimal(value?.value) || value.formula !== undefined || isExact(value.value);
    });
  });
}
