import { Decimal } from 'decimal.js';
import type { DesaAngka } from '../capaian/posisi/desa-angka.ts';
import { meetsCondition } from '../capaian/posisi/desa-condition.ts';
import type { Indikator } from '../rencana/plan.ts';
import type { DesaState, FunctionName, RumusNode } from './language/node.ts';
import { type NamedNode, namedIndikator } from './names.ts';
import type { Lack, OfficeAngka, RumusSource, RumusStep } from './outcome.ts';

/** A function's value with what it rests on; `reportedDesa`: ids of the desa that reported, where it asks desa. */
export type InputOutcome = Pick<RumusStep, 'value' | 'missing' | 'input'> & {
  reportedDesa?: ReadonlySet<number>;
};

/** Parts of a formula that read figures. */
type InputNode = NamedNode | Extract<RumusNode, { kind: 'semua_desa' }>;

/** Whether a desa did what a word says; one that did not report did none of them. */
const STATES: Record<DesaState, (desa: DesaAngka) => boolean> = {
  'tepat waktu': (desa) => desa.timeliness === 'tepat_waktu',
  terlambat: (desa) => desa.timeliness === 'terlambat',
  selesai: (desa) => desa.posisi.state === 'tanggal',
  belum: (desa) => desa.posisi.state === 'belum',
  memenuhi: (desa) => desa.meets === true,
};

type FromOffice = Exclude<FunctionName, 'jumlah' | 'tahun_lalu'>;

/** Which part of a figure a word of the formula language means. */
const PART = { nilai: 'value', pembilang: 'numerator', penyebut: 'denominator' } as const;

const MISSING: Record<FromOffice, Lack> = {
  nilai: 'belum_ada_angka',
  pembilang: 'belum_ada_angka',
  penyebut: 'belum_ada_angka',
  capaian: 'tanpa_capaian',
  target: 'tanpa_target',
};

/**
 * The value of a function from the figures: a count in desa, a sum or figure in the indicator's satuan, a capaian in
 * percent; exact. `missing` says why there is none.
 */
export function readInput(node: InputNode, source: RumusSource): InputOutcome {
  if (node.kind === 'semua_desa') {
    const { length } = source.desa;
    return length === 0 ? { missing: 'tanpa_desa' } : { value: new Decimal(length) };
  }
  const hit = namedIndikator(node.name, node.posisi, source.indikators);
  if (!hit.ok) return { missing: 'nama_tidak_ada' };
  const indikator = hit.value;
  if (node.kind !== 'fungsi') {
    const matching = matchDesa(node);
    return overDesa(
      indikator,
      source,
      { observed: hasWorth, counted: matching },
      (desa) => new Decimal(desa.filter(matching).length),
    );
  }
  switch (node.functionName) {
    case 'jumlah':
      return overDesa(indikator, source, { observed: hasWorth, counted: hasWorth }, (desa) =>
        Decimal.sum(...desa.map((one) => one.worth!)),
      );
    case 'tahun_lalu':
      return withoutReport(source.lastYear(indikator), indikator, 'tanpa_tahun_lalu');
    case 'target':
      return withoutReport(source.office(indikator).target, indikator, 'tanpa_target');
    case 'pembilang':
    case 'penyebut':
      if (indikator.pelapor === 'desa') return ratioPart(node.functionName, indikator, source);
  }
  return fromOffice(node.functionName, indikator, source);
}

function hasWorth(desa: DesaAngka): boolean {
  return desa.worth !== undefined;
}

function matchDesa(
  node: Extract<RumusNode, { kind: 'desa_keadaan' | 'desa_banding' }>,
): (desa: DesaAngka) => boolean {
  return node.kind === 'desa_keadaan'
    ? STATES[node.state]
    : (desa) =>
        desa.worth !== undefined &&
        meetsCondition(desa.worth, { banding: node.comparison, nilai: node.value });
}

/** Of a ratio over desa: Σ of the part, over the desa with both parts, so that the two belong together. */
function ratioPart(part: 'pembilang' | 'penyebut', indikator: Indikator, source: RumusSource): InputOutcome {
  const complete = ({ posisi }: DesaAngka) =>
    posisi.numerator !== undefined && posisi.denominator !== undefined;
  return overDesa(indikator, source, { observed: complete, counted: complete }, (desa) =>
    Decimal.sum(...desa.map((one) => one.posisi[PART[part]]!)),
  );
}

/**
 * Over the desa with an observation: nihil where nihil is none, and no report, are not among them. Unknown before the
 * first desa has one; what some reported so far is counted.
 */
function overDesa(
  indikator: Indikator,
  source: RumusSource,
  choose: { observed: (desa: DesaAngka) => boolean; counted: (desa: DesaAngka) => boolean },
  valueFrom: (desa: readonly DesaAngka[]) => Decimal,
): InputOutcome {
  const all = source.perDesa(indikator);
  const observed = all.filter(choose.observed);
  const reportedDesa = new Set(observed.map((one) => one.reporter.id));
  const input = {
    indikator,
    perDesa: all.map((one) => ({ ...one, counted: choose.counted(one) })),
    coverage: { done: observed.length, from: source.desa.length },
    provisional: observed.some((one) => one.posisi.provisional),
  };
  return observed.length === 0
    ? { missing: 'belum_ada_angka', input, reportedDesa }
    : { value: valueFrom(observed), input, reportedDesa };
}

/** What rests on no report of this year. */
function withoutReport(value: Decimal | undefined, indikator: Indikator, missing: Lack): InputOutcome {
  const input = { indikator, provisional: false };
  return value === undefined ? { missing, input } : { value, input };
}

function fromOffice(
  functionName: Exclude<FromOffice, 'target'>,
  indikator: Indikator,
  source: RumusSource,
): InputOutcome {
  const angka: OfficeAngka = source.office(indikator);
  const { provisional, reportedDesa } = angka;
  const coverage = reportedDesa && { done: reportedDesa.size, from: source.desa.length };
  const input = { indikator, coverage, provisional };
  const value = functionName === 'capaian' ? angka.capaian : angka[PART[functionName]];
  return { ...(value === undefined ? { missing: MISSING[functionName] } : { value }), input, reportedDesa };
}
