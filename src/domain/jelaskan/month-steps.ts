import { Decimal } from 'decimal.js';
import type { Posisi } from '../capaian/posisi/posisi-state.ts';
import { tambahanValue } from '../capaian/posisi/settled-posisi.ts';
import type { Angka, Indikator } from '../rencana/plan.ts';
import { computation, computedValue, percentOf } from './computation.ts';
import { computedStep } from './computed-step.ts';
import type { ExplanationStep } from './explanation.ts';

/**
 * How a reporter's months become one value, as `posisi` does it: added up, the newest, their mean, the greatest, names
 * counted once, a ratio, a date or a category.
 */
export function monthSteps(indikator: Indikator, posisi: Posisi): ExplanationStep[] {
  const { basis, value } = posisi;
  const month = basis.at(-1)?.month ?? '';
  if (posisi.state === 'tanggal') {
    const data = { date: posisi.date ?? '', month };
    return [{ kode: 'tanggal', outcome: new Decimal(1), form: 'satuan', data }];
  }
  if (posisi.state === 'belum')
    return [{ kode: 'belum', outcome: new Decimal(0), form: 'satuan', data: { month } }];
  if (indikator.jenisNilai === 'kategori') {
    if (posisi.category === undefined) return [];
    return [{ kode: 'kategori', form: 'satuan', data: { category: posisi.category, month } }];
  }
  if (value === undefined) return [];
  if (posisi.elements !== undefined) {
    return [{ kode: 'unsur', outcome: value, form: 'satuan', data: { count: posisi.elements.length } }];
  }
  if (indikator.jenisNilai === 'rasio') return ratioMonthSteps(indikator, posisi, month);
  if (basis.length === 1) return [{ kode: 'bulan-satu', outcome: value, form: 'satuan', data: { month } }];
  const op = indikator.akumulasi === 'average' ? ('rerata' as const) : ('tambah' as const);
  return [computedStep(`bulan-${op}`, computation(op, ...basis.map(tambahanValue)), 'satuan')];
}

function ratioMonthSteps(indikator: Indikator, posisi: Posisi, month: string): ExplanationStep[] {
  const { basis, numerator, denominator, value } = posisi;
  if (numerator === undefined || denominator === undefined) {
    const content = computation(
      'rerata',
      ...basis.map((a) => computedValue(percentOf(a.value!, a.denominator!))),
    );
    return [{ kode: 'bulan-rerata', computation: content, outcome: value, form: 'persen' }];
  }
  if (basis.length === 1)
    return [computedStep('rasio-satu', percentOf(numerator, denominator), 'persen', { month })];
  const sumOf = (choose: (a: Angka) => Decimal) => computation('tambah', ...basis.map(choose));
  const content = percentOf(
    sumOf((a) => a.value!),
    sumOf((a) => a.denominator!),
  );
  return [computedStep(`rasio-${indikator.akumulasi}`, content, 'persen')];
}
