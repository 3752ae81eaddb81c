import type { Decimal } from 'decimal.js';
import { satuanKey } from '../angka/satuan-key.ts';
import type { Indikator } from '../rencana/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { RumusNode } from './language/node.ts';
import type { CheckRefusal } from './language/refusal.ts';

/**
 * The unit of a part of a formula: powers of what is counted (desa¹, lembaga¹ desa⁻¹), and how often it was multiplied
 * by 100: a plain ratio is 0, a percentage 1. `free`: made of numbers only, fits beside anything.
 */
export interface Satuan {
  powers: ReadonlyMap<string, number>;
  hundreds: number;
  free: boolean;
}

/** Scores: a formula may end in one whatever it counts. */
const SCORES = new Set(['', 'nilai', 'indeks', 'index', 'skor', 'poin', 'point', 'angka', 'kategori']);

/** Numerators and denominators of ratios have no printed unit of their own; both count as this. */
const RATIO_PART = 'bagian rasio';

const NONE: ReadonlyMap<string, number> = new Map();
const PERCENT: Satuan = { powers: NONE, hundreds: 1, free: false };

/** The unit that an indicator's satuan means, in whichever spelling. */
export function indikatorSatuan(satuan: string): Satuan {
  const name = satuanKey(satuan);
  return name === 'persen' ? PERCENT : basis(name);
}

function basis(name: string): Satuan {
  return { powers: new Map([[name, 1]]), hundreds: 0, free: false };
}

/**
 * The unit of a formula. desa + desa = desa; desa / desa × 100 = persen; desa × 3 = desa; a bare number takes the unit
 * of what it is added to.
 * @param indikatorOf the indicator that a part names; names are checked before
 * @returns refusal where different units are added, subtracted or averaged
 */
export function rumusSatuan(
  node: RumusNode,
  indikatorOf: (node: RumusNode) => Indikator | undefined,
): Result<Satuan, CheckRefusal> {
  switch (node.kind) {
    case 'angka':
      return ok({ powers: NONE, hundreds: hundredPower(node.value), free: true });
    case 'semua_desa':
    case 'desa_keadaan':
    case 'desa_banding':
      return ok(basis('desa'));
    case 'fungsi':
      return ok(functionSatuan(node, indikatorOf(node)));
    case 'rata_rata':
      return sharedSatuan(node.content, indikatorOf);
    case 'hitung':
      return computedSatuan(node, indikatorOf);
  }
}

function hundredPower(value: Decimal): number {
  return value.equals(100) ? 1 : value.equals('0.01') ? -1 : 0;
}

function functionSatuan(
  { functionName }: Extract<RumusNode, { kind: 'fungsi' }>,
  indikator: Indikator | undefined,
): Satuan {
  if (functionName === 'capaian') return PERCENT;
  if (functionName === 'pembilang' || functionName === 'penyebut') return basis(RATIO_PART);
  return indikatorSatuan(indikator?.satuan ?? '');
}

function computedSatuan(
  node: Extract<RumusNode, { kind: 'hitung' }>,
  indikatorOf: (node: RumusNode) => Indikator | undefined,
): Result<Satuan, CheckRefusal> {
  const { op, left, right } = node;
  if (op === '+' || op === '-') return sharedSatuan([left, right], indikatorOf);
  const a = rumusSatuan(left, indikatorOf);
  if (!a.ok) return a;
  const b = rumusSatuan(right, indikatorOf);
  if (!b.ok) return b;
  const arah = op === '*' ? 1 : -1;
  const powers = new Map(a.value.powers);
  for (const [name, n] of b.value.powers) {
    const sum = (powers.get(name) ?? 0) + arah * n;
    if (sum === 0) powers.delete(name);
    else powers.set(name, sum);
  }
  const hundreds = a.value.hundreds + arah * b.value.hundreds;
  return ok({ powers, hundreds, free: a.value.free && b.value.free });
}

function sharedSatuan(
  content: readonly RumusNode[],
  indikatorOf: (node: RumusNode) => Indikator | undefined,
): Result<Satuan, CheckRefusal> {
  let first: Satuan | undefined;
  for (const node of content) {
    const one = rumusSatuan(node, indikatorOf);
    if (!one.ok) return one;
    if (one.value.free) continue;
    if (first !== undefined && !same(first, one.value)) {
      const { posisi } = node;
      const [left, right] = [writeSatuan(first), writeSatuan(one.value)];
      return refuse({ code: 'rumus-satuan-beda', posisi, left, right });
    }
    first ??= one.value;
  }
  return ok(first ?? { powers: NONE, hundreds: 0, free: true });
}

function same(a: Satuan, b: Satuan): boolean {
  return a.hundreds === b.hundreds && writeSatuan(a) === writeSatuan(b);
}

/** A unit in words: `desa`, `persen`, `lembaga / desa`, `perbandingan` (a plain ratio), `bilangan` (a bare number). */
export function writeSatuan({ powers, hundreds, free }: Satuan): string {
  if (free) return 'bilangan';
  const sorted = [...powers].sort(([a], [b]) => (a < b ? -1 : 1));
  const repeat = (n: number) =>
    sorted.flatMap(([name, p]) => (p * n > 0 ? Array<string>(Math.abs(p)).fill(name) : []));
  const [above, below] = [repeat(1), repeat(-1)];
  if (above.length + below.length === 0) return hundreds === 1 ? 'persen' : 'perbandingan';
  const times = hundreds === 0 ? [] : ['100'];
  const numerator = [...above, ...times].join(' × ') || '1';
  return below.length === 0 ? numerator : `${numerator} / ${below.join(' × ')}`;
}

/**
 * How the unit of a formula fits the satuan of its indicator: `cocok`; `nama`, another noun (to be confirmed by a
 * person); `persen`, one is a percentage and the other is not, so that the figure would be wrong by 100.
 * A score (nilai, indeks, skor) and an empty satuan fit everything.
 */
export function fitSatuan(outcome: Satuan, satuan: string): 'cocok' | 'nama' | 'persen' {
  if (outcome.free || SCORES.has(satuanKey(satuan))) return 'cocok';
  const required = indikatorSatuan(satuan);
  if (same(outcome, required)) return 'cocok';
  const dimensionless = outcome.powers.size === 0;
  return required === PERCENT || dimensionless || outcome.hundreds !== 0 ? 'persen' : 'nama';
}
