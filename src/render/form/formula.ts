import { Decimal } from 'decimal.js';
import type { Form, FormFormula, FormRow } from './form.ts';

type Branch = Extract<FormFormula, { left: FormFormula }>;

/** Every part of a formula, itself first. */
export function formulaParts(formula: FormFormula): FormFormula[] {
  if (!('left' in formula)) return [formula];
  return [formula, ...formulaParts(formula.left), ...formulaParts(formula.right)];
}

/** The row with this key. Refuses a key that the form does not have: a formula must not read past it. */
function formRow(form: Form, key: string): FormRow {
  const row = form.rows.find((one) => one.key === key);
  if (row === undefined) throw new RangeError(`the form has no row "${key}"`);
  return row;
}

function figureOf(row: FormRow, column: string): Decimal | undefined {
  const value = row.cells[column]?.value;
  return Decimal.isDecimal(value) ? value : undefined;
}

function overRows(
  form: Form,
  { kind, column, rows }: Extract<FormFormula, { rows: unknown }>,
): Decimal | undefined {
  const known = rows
    .map((key) => figureOf(formRow(form, key), column))
    .filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const sum = known.reduce((all, one) => all.plus(one), new Decimal(0));
  return kind === 'sum' ? sum : sum.dividedBy(known.length);
}

function branchValue(kind: Branch['kind'], left: Decimal, right: Decimal): Decimal | undefined {
  switch (kind) {
    case 'plus':
      return left.plus(right);
    case 'minus':
      return left.minus(right);
    case 'times':
      return left.times(right);
    case 'divided':
      return right.isZero() ? undefined : left.dividedBy(right);
  }
}

/**
 * What a formula gives in a row of the form.
 * @returns undefined where a cell that it needs is unknown, empty or text, and for a division by zero
 */
export function formulaValue(form: Form, row: FormRow, formula: FormFormula): Decimal | undefined {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'cell':
      return figureOf(formula.row === undefined ? row : formRow(form, formula.row), formula.column);
    case 'sum':
    case 'mean':
      return overRows(form, formula);
    default: {
      const left = formulaValue(form, row, formula.left);
      const right = formulaValue(form, row, formula.right);
      return left && right && branchValue(formula.kind, left, right);
    }
  }
}
