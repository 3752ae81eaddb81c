import { Decimal } from 'decimal.js';
import { MONTH_NAMES } from '../../cells/month-name.ts';
import type { DraftNode, DraftTable, Finding } from '../../draft/draft.ts';
import { shorten, writtenRupiah } from '../../draft/finding-words.ts';
import { kasSum } from '../../tree/read-dpa.ts';

const TRIWULAN = ['TW I', 'TW II', 'TW III', 'TW IV'];

function unreadable({ kas, name, line }: DraftNode): Finding[] {
  return (kas?.cells ?? []).flatMap(({ printed, value }, at): Finding[] => {
    if (value !== null || !/\d/.test(printed)) return [];
    const month = kas?.kind === 'bulan' ? MONTH_NAMES[at]! : TRIWULAN[at]!;
    return [{ kode: 'kas-tak-terbaca', line, data: { month, name: shorten(name), printed } }];
  });
}

function withoutYear({ kind, year, line, name }: DraftTable): Finding[] {
  const missing = kind === 'dpa' && year.includes('');
  return missing ? [{ kode: 'dpa-tanpa-tahun', line, data: { name: shorten(name) } }] : [];
}

/** Months or quarters of a DPA that do not add up to its pagu, those that cannot be read, and a missing year. */
export function kasFindings(table: DraftTable): Finding[] {
  const rows = (table.nodes ?? []).flatMap((node): Finding[] => {
    if (node.kas === undefined) return [];
    const sum = kasSum(node.kas);
    const pagu = Object.values(node.pagu)[0]?.value;
    if (sum === undefined || typeof pagu !== 'string' || sum.equals(new Decimal(pagu)))
      return unreadable(node);
    const data = {
      kode: node.kode ?? '',
      name: shorten(node.name),
      count: writtenRupiah(sum),
      pagu: writtenRupiah(pagu),
    };
    return [{ kode: 'kas-beda', line: node.line, data, suggestion: 'periksa-kas' }, ...unreadable(node)];
  });
  return [...withoutYear(table), ...rows];
}
