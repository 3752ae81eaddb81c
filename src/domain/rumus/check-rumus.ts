import type { Indikator } from '../rencana/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import { cyclePath } from './cycle-path.ts';
import { allNodes, type RumusNode } from './language/node.ts';
import { parseRumus } from './language/parse-rumus.ts';
import type { CheckRefusal, RumusRefusal } from './language/refusal.ts';
import { writeName, writeRumus } from './language/write-rumus.ts';
import { missingCondition } from './missing-condition.ts';
import { namedIndikator, namedNodes } from './names.ts';
import { fixedValue } from './operations.ts';
import { fitSatuan, rumusSatuan, writeSatuan } from './rumus-satuan.ts';

/** A formula that fits the plan. */
export interface ValidRumus {
  node: RumusNode;
  /** In its one written form, to be stored. */
  text: string;
  /** Unit of its result: `desa`, `persen`, … */
  satuan: string;
  /** The result counts something else than the indicator's satuan says: to be shown and confirmed, not refused. */
  notes?: { code: 'rumus-satuan-nama'; outcome: string; satuan: string };
  /** Indicators that it names, each once. */
  uses: Indikator[];
}

/**
 * Checks the formula of an indicator against its plan: the text can be read, every name exists and is of the kind that
 * the function wants, it does not need itself (also through other formulas), no fixed divisor is 0, and its units fit.
 * @param indikator the one that is to be computed; it may be new to the plan
 * @param indikators of the plan version
 * @returns refusal with the character, from 1, where one is to blame
 */
export function checkRumus(
  text: string,
  indikator: Pick<Indikator, 'key' | 'satuan'>,
  indikators: readonly Indikator[],
): Result<ValidRumus, RumusRefusal> {
  const parsed = parseRumus(text);
  if (!parsed.ok) return parsed;
  const node = parsed.value;
  const name = checkNames(node, indikators);
  if (!name.ok) return name;
  const path = cyclePath(indikator.key, node, indikators);
  if (path !== undefined) return refuse({ code: 'rumus-siklus', path: path.join(' → ') });
  const zeroDivision = zeroDivisor(node);
  if (zeroDivision !== undefined) return zeroDivision;
  const satuan = rumusSatuan(node, (one) => name.value.get(one));
  if (!satuan.ok) return satuan;
  const outcome = writeSatuan(satuan.value);
  const matching = fitSatuan(satuan.value, indikator.satuan);
  if (matching === 'persen') return refuse({ code: 'rumus-satuan-hasil', outcome, satuan: indikator.satuan });
  const difference = { code: 'rumus-satuan-nama' as const, outcome, satuan: indikator.satuan };
  return ok({
    node,
    text: writeRumus(node),
    satuan: outcome,
    ...(matching === 'nama' && { notes: difference }),
    uses: [...new Set(name.value.values())],
  });
}

function checkNames(
  node: RumusNode,
  indikators: readonly Indikator[],
): Result<Map<RumusNode, Indikator>, CheckRefusal> {
  const hit = new Map<RumusNode, Indikator>();
  for (const one of namedNodes(node)) {
    const indikator = namedIndikator(one.name, one.posisi, indikators);
    if (!indikator.ok) return indikator;
    const code = missingCondition(one, indikator.value);
    const { posisi } = one;
    const kind = indikator.value.jenisNilai;
    if (code !== undefined) return refuse({ code, posisi, name: writeName(one.name), kind });
    hit.set(one, indikator.value);
  }
  return ok(hit);
}

/** A divisor made of numbers only that is 0: no report could ever change that. */
function zeroDivisor(node: RumusNode): Result<never, CheckRefusal> | undefined {
  for (const one of allNodes(node)) {
    if (one.kind !== 'hitung' || one.op !== '/') continue;
    if (fixedValue(one.right)?.isZero()) {
      return refuse({ code: 'rumus-bagi-tetap-nol', posisi: one.right.posisi, text: writeRumus(one.right) });
    }
  }
  return undefined;
}
