import type { Decimal } from 'decimal.js';
import type { PlanNode } from '../../domain/rencana.ts';
import type { DaftarUang } from '../../plan/daftar-uang/daftar-uang.ts';

/** One typed figure as a list of one row, so that it is shown, confirmed and stored like any other list. */
export function satuBaris(node: PlanNode, nilai: Decimal): DaftarUang {
  return { baris: [{ kode: node.kode, kodeTercetak: node.kode, nilai, baris: 1 }], induk: [], masalah: [] };
}
