import { Decimal } from 'decimal.js';
import type { DesaCoverage } from '../capaian/posisi/desa-posisi.ts';
import { childNodes, type RumusNode } from './language/node.ts';
import { writeRumus } from './language/write-rumus.ts';
import { namedIndikator } from './names.ts';
import { computeTwo, plainMean } from './operations.ts';
import type { RumusOutcome, RumusSource, RumusStep } from './outcome.ts';
import { readInput } from './read-input.ts';
import { rumusSatuan, writeSatuan } from './rumus-satuan.ts';

/** Desa that have reported, of every part that asks desa. */
type Reporting = { ever: boolean; done: Set<number> };

/**
 * The value of a formula, exact and unrounded, in the unit that it works out to.
 * - what nobody reported is unknown, never 0, and makes everything that needs it unknown
 * - a count or sum over desa is what the desa reported so far; it is unknown before the first has; `coverage` says how
 *   many reported everything, and belongs beside the figure
 * - a division by 0 has no value and says so; nothing is thrown
 * Source: Randuagung 718–735 (IKU counted over desa × documents): computed, not typed.
 */
export function computeRumus(node: RumusNode, source: RumusSource): RumusOutcome {
  const report: Reporting = { ever: false, done: new Set(source.desa.map((one) => one.id)) };
  const step = stepOf(node, source, report);
  return {
    value: step.value,
    step,
    missing: lacks(step),
    ...(report.ever && { coverage: coverageOf(report, source), reportedDesa: report.done }),
    provisional: hasProvisional(step),
  };
}

function stepOf(node: RumusNode, source: RumusSource, report: Reporting): RumusStep {
  const basis = { node, text: writeRumus(node), satuan: partSatuan(node, source) };
  const children = childNodes(node).map((one) => stepOf(one, source, report));
  if (node.kind === 'angka') return { ...basis, children, value: node.value };
  if (node.kind !== 'hitung' && node.kind !== 'rata_rata') {
    const { reportedDesa, ...content } = readInput(node, source);
    if (reportedDesa !== undefined) {
      report.ever = true;
      for (const id of report.done) if (!reportedDesa.has(id)) report.done.delete(id);
    }
    return { ...basis, children, ...content };
  }
  const value = children.flatMap((one) => one.value ?? []);
  if (value.length < children.length) return { ...basis, children };
  if (node.kind === 'rata_rata') return { ...basis, children, value: plainMean(value) };
  const [left = new Decimal(0), right = new Decimal(0)] = value;
  const outcome = computeTwo(node.op, left, right);
  return outcome === undefined
    ? { ...basis, children, missing: 'bagi_nol' }
    : { ...basis, children, value: outcome };
}

function partSatuan(node: RumusNode, { indikators }: RumusSource): string {
  const satuan = rumusSatuan(node, (one) => {
    if (!('name' in one)) return undefined;
    const hit = namedIndikator(one.name, one.posisi, indikators);
    return hit.ok ? hit.value : undefined;
  });
  return satuan.ok ? writeSatuan(satuan.value) : '';
}

function lacks(step: RumusStep): RumusStep[] {
  if (step.value !== undefined) return [];
  return step.missing === undefined ? step.children.flatMap(lacks) : [step];
}

function hasProvisional({ input, children }: RumusStep): boolean {
  return input?.provisional === true || children.some(hasProvisional);
}

function coverageOf({ done }: Reporting, { desa }: RumusSource): DesaCoverage {
  return { done: done.size, from: desa.length };
}
