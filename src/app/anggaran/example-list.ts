import { writeMoneyList } from '../../plan/money-list/write-money-list.ts';
import type { OfficerAction } from '../action.ts';
import type { BudgetYear } from './budget-years.ts';
import { subKegiatan, subPagu } from './match-dpa.ts';

/** Every sub kegiatan with its pagu as it stands, as text that can be changed and sent back; unknown ones are left out. */
export function exampleList({ office }: Pick<OfficerAction, 'office'>, { year, day }: BudgetYear): string {
  const rows = subKegiatan(office, day).flatMap((node) => {
    const { dpa, indicative } = subPagu(node, year, day);
    const value = dpa?.value ?? indicative;
    return value === undefined ? [] : [{ kode: node.kode, name: node.namaPendek, value }];
  });
  return writeMoneyList(rows);
}
