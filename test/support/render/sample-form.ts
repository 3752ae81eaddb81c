import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import type { Form, FormHeading, FormRow } from '../../../src/render/form/form.ts';

const pair = (key: string): FormHeading[] => [
  { key: `${key}.k`, text: 'K', widthMm: 14, align: 'right', format: { kind: 'angka', decimals: 1 } },
  { key: `${key}.rp`, text: 'Rp', widthMm: 26, align: 'right', format: { kind: 'rupiah' } },
];

/** Headings of the kinds that evaluation forms have: a number over a pair, a group over numbers, a lone column. */
export const SAMPLE_HEADINGS: FormHeading[] = [
  { key: 'name', text: 'Program/Kegiatan', number: '(1)', widthMm: 60 },
  { text: 'Target', number: '(2)', children: pair('target') },
  {
    text: 'Realisasi Kinerja Pada Triwulan',
    children: [
      { text: 'I', number: '(3)', children: pair('q1') },
      { text: 'II', number: '(4)', children: pair('q2') },
    ],
  },
  {
    key: 'reached',
    text: 'Tingkat Capaian',
    number: '(5)',
    widthMm: 22,
    align: 'right',
    format: { kind: 'percent', decimals: 2 },
  },
  { key: 'checked', text: 'Diperiksa', widthMm: 28 },
];

const money = (value: Decimal.Value | undefined) => ({
  value: value === undefined ? undefined : new Decimal(value),
});

/** A row with its percentage reckoned from the two quarters. */
export function sampleRow(
  key: string,
  target: Decimal.Value,
  q1: number | undefined,
  q2: number | undefined,
): FormRow {
  const known = q1 !== undefined && q2 !== undefined && !new Decimal(target).isZero();
  return {
    key,
    level: 1,
    style: 'plain',
    cells: {
      name: { value: `Kegiatan ${key}` },
      'target.rp': money(target),
      'q1.rp': money(q1),
      'q2.rp': money(q2),
      reached: {
        value: known ? new Decimal(q1).plus(q2).dividedBy(target).times(100) : undefined,
        formula: {
          kind: 'times',
          left: {
            kind: 'divided',
            left: {
              kind: 'plus',
              left: { kind: 'cell', column: 'q1.rp' },
              right: { kind: 'cell', column: 'q2.rp' },
            },
            right: { kind: 'cell', column: 'target.rp' },
          },
          right: { kind: 'number', value: new Decimal(100) },
        },
      },
      checked: { value: Temporal.PlainDate.from('2026-04-06') },
    },
  };
}

/** A form with these rows and a total of their targets below. */
export function sampleForm(rows: readonly FormRow[], more: Partial<Form> = {}): Form {
  const targets = rows
    .map((row) => row.cells['target.rp']?.value)
    .filter((value) => Decimal.isDecimal(value));
  const total: FormRow = {
    key: 'total',
    level: 0,
    style: 'total',
    cells: {
      name: { value: 'Jumlah' },
      'target.rp': {
        value: targets.length === 0 ? undefined : Decimal.sum(...targets),
        formula: { kind: 'sum', column: 'target.rp', rows: rows.map(({ key }) => key) },
      },
    },
  };
  return {
    titles: ['Evaluasi Hasil', 'Kecamatan Perak'],
    paper: 'F4',
    orientation: 'landscape',
    headings: SAMPLE_HEADINGS,
    columnNumbers: true,
    rows: [...rows, total],
    unknown: '–',
    notes: ['Faktor pendorong: –'],
    signatures: [
      { above: ['Disusun', 'Sekretaris'], below: ['( … )'] },
      { above: ['Dievaluasi', 'Camat'], below: ['( … )', 'NIP …'] },
    ],
    foot: { left: 'Kecamatan Perak', page: (page, pages) => `Lembar ${page} dari ${pages}` },
    watermark: 'DRAF',
    ...more,
  };
}
