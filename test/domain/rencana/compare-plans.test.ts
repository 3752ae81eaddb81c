import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { comparePlans, type PlanDifference } from '../../../src/domain/rencana/compare-plans.ts';
import { PLAIN_PROPERTIES } from '../../../src/domain/rencana/indikator/indikator-properties.ts';
import {
  asPlan,
  type NewIndikator,
  type NewNode,
  type NewPlan,
} from '../../../src/domain/rencana/new-plan.ts';
import type { Target } from '../../../src/domain/rencana/plan.ts';

const target = (value: string, year = 2026): Target => ({
  year,
  printed: value,
  value: new Decimal(value),
});

function node(key: string, change: Partial<NewNode> = {}): NewNode {
  const level = key.length === 7 ? 'program' : 'sub_kegiatan';
  const parentKey = level === 'program' ? undefined : '7.01.01';
  const pagu: NewNode['pagu'] = [
    { year: 2026, kind: 'indikatif', value: new Decimal(100), validFrom: '2026-01-01' },
  ];
  const head = { key, kode: key, printedKode: key, parentKey, level } as const;
  return { ...head, name: `Nama ${key}`, namaPendek: key, line: 1, gaji: false, pagu, ...change };
}

function indikator(key: string, change: Partial<NewIndikator> = {}): NewIndikator {
  return {
    ...PLAIN_PROPERTIES,
    key,
    nodeKey: '7.01.01.2.01.0001',
    name: 'Jumlah Laporan',
    namaPendek: 'Laporan',
    satuan: 'Laporan',
    desimal: 0,
    jenisNilai: 'jumlah',
    arah: 'higher',
    akumulasi: 'sum',
    antarDesa: 'none',
    pertanyaan: 'tambahan',
    pelapor: 'unit',
    diminta: { jenis: 'bulanan' },
    targetBulanan: { jenis: 'merata' },
    targetPerReporter: false,
    target: [target('12')],
    ...change,
  };
}

const A = '7.01.01.2.01.0001';
const B = '7.01.01.2.01.0002';
const plan = (nodes: NewNode[], indikators: NewIndikator[] = []): NewPlan => ({
  kind: 'murni',
  document: 'Uji',
  validFrom: '2026-01-01',
  nodes: [node('7.01.01'), ...nodes],
  indikators,
});

function write(one: PlanDifference): string {
  const about = 'node' in one ? one.node : one.indikator;
  const show = (value: unknown): string => {
    if (value === undefined) return '-';
    if (value instanceof Decimal) return value.toFixed();
    if (typeof value === 'object' && value !== null)
      return 'printed' in value ? String(value.printed) : (value as { key: string }).key;
    return String(value);
  };
  const {
    kind,
    node: _,
    indikator: __,
    ...rest
  } = { node: 0, indikator: 0, ...one } as Record<string, unknown>;
  return [kind, about.key, ...Object.entries(rest).map(([name, value]) => `${name}=${show(value)}`)].join(
    ' ',
  );
}

const difference = (old: NewPlan, fresh: NewPlan) => comparePlans(asPlan(old), asPlan(fresh)).map(write);

test('the same plan has no difference, however it is printed', () => {
  const old = plan([node(A)], [indikator(`${A}/1`)]);
  const fresh = plan(
    [node(A, { kode: '7.01.01.2.01.01', name: `Sub Kegiatan NAMA ${A}` })],
    [
      indikator(`${A}/1`, {
        name: 'jumlah laporan',
        satuan: 'Lap',
        target: [{ ...target('12'), printed: '12 Lap' }],
      }),
    ],
  );
  expect(difference(old, fresh)).toEqual([]);
});

test.each<[string, Partial<NewNode>, string[]]>([
  ['renamed', { name: 'Lain' }, [`simpul-ganti-nama ${A} old=Nama ${A} fresh=Lain`]],
  ['another code', { kode: '7.01.01.2.01.0009' }, [`kode-berubah ${A} old=${A} fresh=7.01.01.2.01.0009`]],
  ['a code that is no longer printed', { kode: '' }, []],
  ['moved', { parentKey: undefined }, [`simpul-pindah ${A} from=7.01.01 to=-`]],
  ['another level', { level: 'kegiatan' }, [`tingkat-berubah ${A} old=sub_kegiatan fresh=kegiatan`]],
  [
    'another pagu',
    { pagu: [{ year: 2026, kind: 'indikatif', value: new Decimal('100.5'), validFrom: '2026-06-01' }] },
    [`pagu-berubah ${A} year=2026 old=100 fresh=100.5`],
  ],
  ['no pagu', { pagu: [] }, [`pagu-berubah ${A} year=2026 old=100 fresh=-`]],
])('a node: %s', (_name, change, expected) => {
  expect(difference(plan([node(A)]), plan([node(A, change)]))).toEqual(expected);
});

test('a DPA is no part of the document, and years that only one version plans are left out', () => {
  const dpa = { year: 2026, kind: 'dpa' as const, value: new Decimal(1), validFrom: '2026-01-02' };
  const other = { year: 2027, kind: 'indikatif' as const, value: new Decimal(9), validFrom: '2026-01-01' };
  const { pagu } = node(A);
  expect(difference(plan([node(A)]), plan([node(A, { pagu: [...pagu, dpa, other] })]))).toEqual([]);
});

test.each<[string, Partial<NewIndikator>, string[]]>([
  ['another unit', { satuan: 'Dokumen' }, [`satuan-berubah ${A}/1 old=Laporan fresh=Dokumen`]],
  [
    'another name',
    { name: 'Jumlah Rapat' },
    [`indikator-ganti-nama ${A}/1 old=Jumlah Laporan fresh=Jumlah Rapat`],
  ],
  ['another target', { target: [target('24')] }, [`target-berubah ${A}/1 year=2026 old=12 fresh=24`]],
  [
    'a range',
    { target: [{ year: 2026, printed: '10–14', min: new Decimal(10), max: new Decimal(14) }] },
    [`target-berubah ${A}/1 year=2026 old=12 fresh=10–14`],
  ],
  [
    'a target that cannot be read',
    { target: [{ year: 2026, printed: '... Unit' }] },
    [`target-berubah ${A}/1 year=2026 old=12 fresh=... Unit`],
  ],
  ['on another node', { nodeKey: B }, [`indikator-pindah ${A}/1 from=${A} to=${B}`]],
])('an indicator: %s', (_name, change, expected) => {
  const nodes = [node(A), node(B)];
  expect(difference(plan(nodes, [indikator(`${A}/1`)]), plan(nodes, [indikator(`${A}/1`, change)]))).toEqual(
    expected,
  );
});

test('what is new stands in its place, what is gone at the end', () => {
  const old = plan([node(A)], [indikator(`${A}/1`), indikator(`${A}/2`)]);
  const fresh = plan([node(B)], [indikator(`${A}/1`, { nodeKey: B }), indikator(`${B}/1`, { nodeKey: B })]);
  expect(difference(old, fresh)).toEqual([
    `simpul-baru ${B} level=sub_kegiatan`,
    `indikator-pindah ${A}/1 from=${A} to=${B}`,
    `indikator-baru ${B}/1`,
    `simpul-hilang ${A} level=sub_kegiatan`,
    `indikator-hilang ${A}/2`,
  ]);
});
