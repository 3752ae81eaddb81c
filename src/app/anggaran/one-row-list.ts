import type { Decimal } from 'decimal.js';
import type { PlanNode } from '../../domain/rencana/plan.ts';
import type { MoneyList } from '../../plan/money-list/money-list.ts';

/** One typed figure as a list of one row, so that it is shown, confirmed and stored like any other list. */
export function oneRowList(node: PlanNode, value: Decimal): MoneyList {
  return { line: [{ kode: node.kode, printedKode: node.kode, value, line: 1 }], parent: [], problems: [] };
}
