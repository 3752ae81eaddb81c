import { readValue } from '../cells/figure.ts';
import { readMoney } from '../cells/money.ts';
import type { PrintedCell } from '../draft/draft.ts';
import { type ColumnRole, MONEY, TEXT_ROLES } from '../headings/column.ts';

/** A cell of a list; page breaks put spaces into figures (`83, 55`, `10 0`, Randuagung 482). */
export function readListCell(text: string, role: ColumnRole): PrintedCell {
  const printed = text.trim();
  if (TEXT_ROLES.includes(role)) return { printed, value: null };
  if (MONEY.includes(role)) return { printed, value: readMoney(printed) };
  return {
    printed,
    value: readValue(/^[\d.,\s]+%?$/.test(printed) ? printed.replace(/\s+/g, '') : printed),
  };
}
