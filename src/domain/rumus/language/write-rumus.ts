import type { Decimal } from 'decimal.js';
import type { Operator, RumusName, RumusNode } from './node.ts';

const RANK: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * A formula in its one written form: single spaces, decimal comma, only the parentheses that it needs. Reading it again
 * gives the same tree.
 */
export function writeRumus(node: RumusNode): string {
  switch (node.kind) {
    case 'angka':
      return writeNumber(node.value);
    case 'hitung':
      return `${part(node.left, node.op, false)} ${node.op} ${part(node.right, node.op, true)}`;
    case 'rata_rata':
      return `rata_rata(${node.content.map(writeRumus).join('; ')})`;
    case 'fungsi':
      return `${node.functionName}(${writeName(node.name)})`;
    case 'semua_desa':
      return 'jumlah_desa()';
    case 'desa_keadaan':
      return `jumlah_desa(${writeName(node.name)} ${node.state})`;
    case 'desa_banding':
      return `jumlah_desa(${writeName(node.name)} ${node.comparison} ${writeNumber(node.value)})`;
  }
}

/** A number as formulas write it: no dots, decimal comma. */
export function writeNumber(value: Decimal): string {
  return value.toFixed().replace('.', ',');
}

/** A name as formulas write it, in quotes where it was. */
export function writeName({ text, quoted }: RumusName): string {
  return quoted ? `"${text}"` : text;
}

/** On the right of an operator the same rank needs parentheses, since reading goes from left to right. */
function part(node: RumusNode, op: Operator, right: boolean): string {
  const text = writeRumus(node);
  if (node.kind !== 'hitung') return text;
  const difference = RANK[node.op] - RANK[op];
  return difference < 0 || (right && difference === 0) ? `(${text})` : text;
}
