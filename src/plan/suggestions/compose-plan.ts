import { Decimal } from 'decimal.js';
import { finalKeys } from '../../domain/rencana/final-keys.ts';
import { PLAIN_PROPERTIES } from '../../domain/rencana/indikator/indikator-properties.ts';
import type { NewIndikator, NewNode, NewPagu, NewPlan } from '../../domain/rencana/new-plan.ts';
import type { Target } from '../../domain/rencana/plan.ts';
import { decidedProperties } from './decisions/decided-properties.ts';
import type { DesaDecision } from './decisions/plan-decisions.ts';
import type {
  LocatedCell,
  SuggestedIndikator,
  SuggestedNode,
  SuggestedPlan,
} from './decisions/suggested-plan.ts';
import { printedCategory } from './nodes/suggest-traits.ts';

/**
 * A proposal as it is stored. Pagu are the document's indicative ones, in force from the version's first day; what is
 * not legible and was not decided has no pagu and no target value. Parents keep their printed pagu although sums are
 * always computed from the sub kegiatan. Kunci are those of the older version where something continues it.
 * @param spent every kunci that earlier versions of the office have; empty for the first version
 */
export function composePlan(suggestion: SuggestedPlan, spent: ReadonlySet<string> = new Set()): NewPlan {
  const own = [
    ...suggestion.node.map(({ key }) => key),
    ...suggestion.desa.map(({ kunci }) => kunci),
    ...suggestion.indikator.map(({ key }) => key),
  ];
  const end = finalKeys(own, suggestion.origin, spent);
  const name = (key: string) => end.get(key) ?? key;
  return {
    kind: suggestion.kind,
    document: suggestion.document,
    validFrom: suggestion.validFrom,
    nodes: suggestion.node.map((node) => newNode(node, suggestion.validFrom, name)),
    indikators: [
      ...suggestion.desa.map((one) => desaIndikator(one, name)),
      ...suggestion.indikator.map((one) => newIndikator(one, name)),
    ],
  };
}

type NameOfKey = (key: string) => string;

function newNode(node: SuggestedNode, validFrom: string, name: NameOfKey): NewNode {
  return {
    key: name(node.key),
    kode: node.kode,
    parentKey: node.parentKey === undefined ? undefined : name(node.parentKey),
    printedKode: node.printedKode,
    level: node.level,
    name: node.name,
    namaPendek: node.namaPendek,
    line: node.line,
    owner: node.owner,
    gaji: node.gaji,
    outcome: node.outcome,
    pagu: Object.entries(node.pagu).flatMap(([year, cell]) => newPagu(Number(year), cell, validFrom)),
  };
}

function newPagu(year: number, { value, printed, line }: LocatedCell, validFrom: string): NewPagu[] {
  if (typeof value !== 'string') return [];
  return [{ year, kind: 'indikatif', printed, value: new Decimal(value), line, validFrom }];
}

/** A cell as a target: one figure, a range, a category, or only what is printed. */
function newTarget(year: string, { printed, value, line, category }: LocatedCell): Target {
  const head = { year: Number(year), printed, line };
  const grade = category ?? printedCategory(printed);
  const tail = grade === undefined ? {} : { category: grade };
  if (value === null) return { ...head, ...tail };
  if (typeof value === 'string') return { ...head, value: new Decimal(value), ...tail };
  return { ...head, min: new Decimal(value.min), max: new Decimal(value.max), ...tail };
}

/** Formulas name indicators: what is continued under an older kunci is renamed in them too. */
function newRumus(rumus: string | undefined, name: NameOfKey): string | undefined {
  return rumus
    ?.replace(/"([^"]+)"/g, (_, key: string) => `"${name(key)}"`)
    .replace(/(\(\s*)([\w-]+)/g, (_, open: string, short: string) => {
      const kind = ['desa', 'iku'].find((one) => name(`${one}/${short}`) !== `${one}/${short}`);
      return open + (kind === undefined ? short : name(`${kind}/${short}`).slice(kind.length + 1));
    });
}

function newIndikator(one: SuggestedIndikator, name: NameOfKey): NewIndikator {
  const { value, printed } = one.baseline;
  return {
    ...one.traits,
    key: name(one.key),
    nodeKey: one.nodeKey === undefined ? undefined : name(one.nodeKey),
    name: one.name,
    formula: one.formula,
    baseline: { printed, value: typeof value === 'string' ? new Decimal(value) : undefined },
    line: one.line,
    rumus: newRumus(one.traits.rumus, name),
    feedsKunci: one.traits.feedsKunci === undefined ? undefined : name(one.traits.feedsKunci),
    target: Object.entries(one.target)
      .filter(([, { printed, value, category }]) => printed !== '' || value !== null || category)
      .map(([year, cell]) => newTarget(year, cell)),
  };
}

/** Targets of one desa are not printed: they are the office's, divided by people; the text is the value itself. */
function targetDesa({ targetPerDesa, target }: DesaDecision): Target[] {
  const perDesa = Object.entries(targetPerDesa ?? {}).map(([year, value]) => ({
    year: Number(year),
    printed: value,
    value: new Decimal(value),
  }));
  if (perDesa.length > 0) return perDesa;
  return Object.entries(target ?? {}).flatMap(([year, one]): Target[] => {
    const head = { year: Number(year) };
    if ('nilai' in one) return [{ ...head, printed: one.nilai, value: new Decimal(one.nilai) }];
    if ('min' in one) {
      const { min, max } = one;
      return [{ ...head, printed: `${min}–${max}`, min: new Decimal(min), max: new Decimal(max) }];
    }
    return 'kategori' in one ? [{ ...head, printed: one.kategori, category: one.kategori }] : [];
  });
}

function desaIndikator(one: DesaDecision, name: NameOfKey): NewIndikator {
  const { kunci, nama, sumber: source, feedsKunci, targetPerDesa } = one;
  return {
    ...PLAIN_PROPERTIES,
    ...decidedProperties(one),
    key: name(kunci),
    name: nama,
    pelapor: 'desa',
    antarDesa: one.antarDesa ?? (one.jenisNilai === 'tanggal' ? 'count' : 'sum'),
    line: source[0]?.baris,
    feedsKunci: feedsKunci ? name(feedsKunci) : undefined,
    targetPerReporter: Object.keys(targetPerDesa ?? {}).length > 0,
    target: targetDesa(one),
  };
}
