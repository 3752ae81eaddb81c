import { Decimal } from 'decimal.js';
import { printsDay } from '../../cells/figure.ts';
import { foldedName } from '../../cells/printed.ts';
import type { DraftTable, Finding, Value } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';
import { differingSatuan, missingSatuan, satuanOfNames } from './satuan.ts';
import { type TableIndikator, tableIndikators } from './table-indikators.ts';

const figure = (value: Value | undefined) => (typeof value === 'string' ? new Decimal(value) : undefined);

function unreadableTarget(printed: string, line: number, data: { indikator: string; year: string }): Finding {
  const kode = printsDay(printed) ? 'sel-tanggal' : 'target-ragu';
  return { kode, line, data: { ...data, printed, ...(kode === 'sel-tanggal' && { what: 'target' }) } };
}

/** Targets with a figure in them that is not one figure (`3,350` can be 3.350 and 3,35). */
function unreadable({ name, line, target }: TableIndikator): Finding[] {
  return Object.entries(target).flatMap(([year, { printed, value }]): Finding[] =>
    value === null && /\d/.test(printed)
      ? [unreadableTarget(printed, line, { indikator: shorten(name), year })]
      : [],
  );
}

/**
 * Years without a target between years that have one. A year for which no pagu is printed either has nothing planned
 * (Randuagung 967: `-` in 2024).
 */
function emptyTargets({ name, line, target, pagu }: TableIndikator, year: readonly string[]): Finding[] {
  const years = year.filter((eachYear) => eachYear !== 'akhir' && target[eachYear] !== undefined);
  const printed = (eachYear: string) => (target[eachYear]?.printed ?? '') !== '';
  if (!years.some(printed)) return [];
  const planned = (eachYear: string) =>
    pagu === undefined ||
    !years.some((one) => pagu[one] !== undefined) ||
    !(figure(pagu[eachYear]?.value)?.isZero() ?? true);
  const missing = years.filter((eachYear) => !printed(eachYear) && planned(eachYear));
  if (missing.length === 0) return [];
  return [{ kode: 'target-kosong', line, data: { indikator: shorten(name), year: missing.join(', ') } }];
}

/** A first target that is below what the document itself says was achieved before. */
function belowCapaian({ name, line, baseline, target }: TableIndikator, year: readonly string[]): Finding[] {
  const base = figure(baseline.value);
  const eachYear = year.find((at) => figure(target[at]?.value) !== undefined);
  const first = eachYear === undefined ? undefined : figure(target[eachYear]?.value);
  if (base === undefined || first === undefined || eachYear === undefined || first.gte(base)) return [];
  const data = {
    indikator: shorten(name),
    year: eachYear,
    target: target[eachYear]!.printed,
    capaian: baseline.printed,
  };
  return [{ kode: 'target-di-bawah-capaian', line, data, suggestion: 'periksa-arah' }];
}

/** A target that is printed without the name of an indicator (Kemangkon 1212: `12 Dok`). */
function withoutName({ name, line, target }: TableIndikator): Finding[] {
  if (name !== '') return [];
  const content = Object.entries(target).flatMap(([year, { printed }]) =>
    printed === '' ? [] : [`${year}: ${printed}`],
  );
  return [{ kode: 'indikator-tanpa-nama', line, data: { content: content.join('; ') } }];
}

/** What the indicators leave open: names, units, blank and doubtful targets, targets below what is achieved. */
export function indikatorFindings(table: DraftTable): Finding[] {
  const all = tableIndikators(table);
  const found = all.flatMap((one) => [
    ...withoutName(one),
    ...differingSatuan(one, table.year),
    ...unreadable(one),
    ...emptyTargets(one, table.year),
    ...belowCapaian(one, table.year),
  ]);
  return [...missingSatuan(all, table.name), ...satuanOfNames(table), ...once(found)];
}

/** A kegiatan often repeats the indicator of its sub kegiatan (Perak 1838, 1840): the same is told once. */
function once(found: readonly Finding[]): Finding[] {
  const key = ({ kode, data }: Finding) =>
    JSON.stringify([kode, { ...data, indikator: foldedName(String(data.indikator)) }]);
  const first = new Map<string, Finding>();
  for (const one of found) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}
