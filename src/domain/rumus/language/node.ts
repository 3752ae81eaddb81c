import type { Decimal } from 'decimal.js';
import type { DesaCondition } from '../../rencana/indikator/property-values.ts';

/** The four operations, as they are written. */
export type Operator = '+' | '-' | '*' | '/';

/** How a desa's figure is compared with a number. */
export type Comparison = DesaCondition['banding'];

/** What a desa did, in words of the documents. */
export const DESA_STATES = ['tepat waktu', 'terlambat', 'selesai', 'belum', 'memenuhi'] as const;

/** One of these words. */
export type DesaState = (typeof DESA_STATES)[number];

/** Functions that take the name of one indicator and nothing else. */
export const FUNCTION_NAMES = [
  'jumlah',
  'nilai',
  'pembilang',
  'penyebut',
  'capaian',
  'tahun_lalu',
  'target',
] as const;

/** One of these functions. */
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Name of an indicator as a formula writes it: plain, or its whole kunci in double quotes. */
export interface RumusName {
  /** Lower case where plain; as written where quoted. */
  text: string;
  quoted: boolean;
}

/** A formula as a tree. `posisi` is the character, from 1, at which the part begins; it is no part of the meaning. */
export type RumusNode = { posisi: number } & (
  | { kind: 'angka'; value: Decimal }
  | { kind: 'hitung'; op: Operator; left: RumusNode; right: RumusNode }
  | { kind: 'rata_rata'; content: RumusNode[] }
  | { kind: 'fungsi'; functionName: FunctionName; name: RumusName }
  | { kind: 'semua_desa' }
  | { kind: 'desa_keadaan'; name: RumusName; state: DesaState }
  | { kind: 'desa_banding'; name: RumusName; comparison: Comparison; value: Decimal }
);

/** Every part of a formula, the whole first. */
export function allNodes(node: RumusNode): RumusNode[] {
  return [node, ...childNodes(node).flatMap(allNodes)];
}

/** The parts directly below a part, from left to right. */
export function childNodes(node: RumusNode): RumusNode[] {
  if (node.kind === 'hitung') return [node.left, node.right];
  return node.kind === 'rata_rata' ? node.content : [];
}
