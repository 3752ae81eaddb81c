import type { Decimal } from 'decimal.js';
import { parseAngka } from '../../../domain/angka/parse-angka.ts';
import type { Asked, Deadline, DesaCondition } from '../../../domain/rencana/indikator/property-values.ts';
import type { Target } from '../../../domain/rencana/plan.ts';

/**
 * Rupiah or a figure as a cell holds it: as people type it, or as `cellAngka` writes a spreadsheet's number.
 * @returns undefined for what is no number, and what has two readings
 */
export function readAngkaCell(text: string, kind: 'rupiah' | 'desimal'): Decimal | undefined {
  const minus = /^[-\u2212]\s*/.exec(text)?.[0] ?? '';
  const read = parseAngka(text.slice(minus.length), { kind, desimal: 4 });
  if (!read.ok) return undefined;
  return minus === '' ? read.value : read.value.negated();
}

const RANGE = /^(-?[\d.,]+)\s*(?:-|–|s\/d)\s*(-?[\d.,]+)\s*%?$/;
const WITH_CATEGORY = /^(-?[\d.,]+)\s*\(([^()]{1,20})\)$/;

/** A target as it is typed: `90`, `30 - 44`, `62 (B)`, `BB`. @returns undefined when it is none of these */
export function readTargetCell(text: string, year: number, category: boolean): Target | undefined {
  const basis = { year, printed: text };
  const angka = (words: string | undefined) => readAngkaCell(words ?? '', 'desimal');
  const range = RANGE.exec(text);
  const [min, max] = [angka(range?.[1]), angka(range?.[2])];
  if (min !== undefined && max !== undefined) return min.lte(max) ? { ...basis, min, max } : undefined;
  const score = WITH_CATEGORY.exec(text);
  const scoreValue = angka(score?.[1]);
  if (scoreValue !== undefined) return { ...basis, value: scoreValue, category: score?.[2]?.trim() };
  const value = angka(text.replace(/%$/, '').trimEnd());
  if (value !== undefined) return { ...basis, value };
  return category && /^[\p{L}][\p{L} +-]{0,19}$/u.test(text) ? { ...basis, category: text } : undefined;
}

/** Months as numbers: `3, 6`; undefined when one is none. */
export function readMonthsCell(text: string): number[] | undefined {
  const month = text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(Number);
  const valid = month.length > 0 && month.every((one) => Number.isInteger(one) && one >= 1 && one <= 12);
  return valid ? month : undefined;
}

/** How often an item is asked, from its two columns. @returns undefined when its months are missing or not readable */
export function readAskedCell(kind: Asked['jenis'], month: string): Asked | undefined {
  if (kind === 'bulanan' || kind === 'triwulanan') return { jenis: kind };
  const read = readMonthsCell(month.replace(/[-–]/g, ','));
  const [start, until] = read ?? [];
  if (read === undefined || start === undefined) return undefined;
  if (kind === 'bulan') return { jenis: kind, bulan: [...new Set(read)].sort((a, b) => a - b) };
  if (read.length > 2) return undefined;
  return { jenis: kind, mulai: start, ...(until !== undefined && { sampai: until }) };
}

/** `31-3`, `31-12 (-1)`; Excel makes a date of the first. */
export function readDeadlineCell(text: string): Deadline | undefined {
  const match = /^(\d{1,2})\s*[-/]\s*(\d{1,2})(?:-\d{4})?(?:\s*\(([+-]?\d)\))?$/.exec(text);
  const [date, month] = [Number(match?.[1]), Number(match?.[2])];
  if (!(date >= 1 && date <= 31 && month >= 1 && month <= 12)) return undefined;
  return { tanggal: date, bulan: month, geserTahun: Number(match?.[3] ?? 0) };
}

/** `>= 3`, `> 0,5`. */
export function readConditionCell(text: string): DesaCondition | undefined {
  const comparison = /^(?:>=|<=|>|<|=)/.exec(text)?.[0];
  if (comparison === undefined) return undefined;
  const value = readAngkaCell(text.slice(comparison.length).trimStart(), 'desimal');
  return value && { banding: comparison as DesaCondition['banding'], nilai: value };
}
