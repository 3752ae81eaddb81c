import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparePlans } from '../../src/domain/rencana/compare-plans.ts';
import { compareTraits } from '../../src/domain/rencana/compare-traits.ts';
import { PROPERTY_LIST, type PropertyName } from '../../src/domain/rencana/indikator/properties.ts';
import { DIFFERENCES, type Property } from '../../src/domain/rencana/indikator/property.ts';
import type { KindValue, PropertyKind } from '../../src/domain/rencana/indikator/property-values.ts';
import type { Indikator, Plan } from '../../src/domain/rencana/plan.ts';
import { decidedProperties } from '../../src/plan/suggestions/decisions/decided-properties.ts';
import { planDecisions } from '../../src/plan/suggestions/decisions/plan-decisions.ts';
import { applyTemplate } from '../../src/plan/template/apply/apply-template.ts';
import { contentText, type LineCells } from '../../src/plan/template/form/line-cells.ts';
import { SHEETS, sheetColumns } from '../../src/plan/template/form/sheets.ts';
import { templateContent } from '../../src/plan/template/form/template-content.ts';
import type { ReturnedTemplate } from '../../src/plan/template/read/read-template.ts';
import { transact } from '../../src/store/database/tx.ts';
import { loadOffice } from '../../src/store/kantor/offices.ts';
import { insertPlan } from '../../src/store/rencana/plan-writes.ts';
import { problemWords } from '../../src/text/problem.ts';
import { createTranslator, LANGUAGES } from '../../src/text/translator.ts';
import { type FreshDatabase, freshDatabase } from '../support/database/database.ts';
import { indikator, makePlan } from '../support/domain/sample-plan.ts';

/** Properties that the template does not show, each with the reason why that is right. */
const NOT_IN_TEMPLATE: Partial<Record<PropertyName, string>> = {
  feedsKunci: 'a kunci is hidden from people; decisions and the dialogue know it',
};

/** Properties that nobody decides, each with the reason why that is right. */
const NOT_DECIDED: Partial<Record<PropertyName, string>> = {
  targetPerReporter: 'follows from targetPerDesa',
  formula: 'the document prints it',
  baseline: 'the document prints it',
};

/** Two values of every kind, as an indicator holds them and as keputusan.json writes the second. */
const SAMPLES: { [K in PropertyKind]: [KindValue[K], KindValue[K], decided?: unknown] } = {
  name: ['Laporan', 'Laporan lain'],
  text: ['laporan', 'dokumen'],
  choice: ['', ''],
  flag: [false, true],
  decimals: [0, 2],
  scale: [
    ['A', 'B'],
    ['A', 'BB', 'B'],
  ],
  condition: [
    { banding: '>=', nilai: new Decimal(3) },
    { banding: '<', nilai: new Decimal('0.5') },
    { banding: '<', nilai: '0.5' },
  ],
  deadline: [
    { bulan: 3, tanggal: 31, geserTahun: 0 },
    { bulan: 12, tanggal: 31, geserTahun: -1 },
  ],
  asked: [{ jenis: 'bulanan' }, { jenis: 'sampai_selesai', mulai: 1, sampai: 6 }],
  spread: [{ jenis: 'akhir_tahun' }, { jenis: 'akhir_triwulan' }],
  rumus: ['jumlah_desa()', 'jumlah_desa() * 2'],
  figure: [
    { printed: '3', value: new Decimal(3) },
    { printed: '4,5', value: new Decimal('4.5') },
  ],
  key: ['uji/8', 'uji/9'],
};

function samples({ kind, values = [], decision }: Property): [unknown, unknown, unknown] {
  const [first, second, decided] = SAMPLES[kind];
  if (kind !== 'choice') return [first, second, decided ?? second];
  const [one, other] = decision?.values ?? values;
  return [one, other, other];
}

/** An indicator with a property as it was, and as it is now. */
function versions(property: Property & { name: PropertyName }): [Indikator, Indikator] {
  const [was, is] = samples(property);
  return [indikator({ [property.name]: was }), indikator({ [property.name]: is })];
}

const planOf = (...all: Indikator[]): Plan => makePlan([], all);
const without = (reasons: object) => PROPERTY_LIST.filter(({ name }) => !(name in reasons));
const named = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();

test.each(PROPERTY_LIST)('a change of $name is told', (property) => {
  const [old, fresh] = versions(property).map((one) => planOf(one)) as [Plan, Plan];
  const told = [...comparePlans(old, fresh), ...compareTraits(old, fresh)];
  expect(told).toHaveLength(1);
  if (property.difference !== undefined) expect(told[0]).toMatchObject({ traits: [property.difference] });
});

test.each(without(NOT_DECIDED))('keputusan.json takes $name', (property) => {
  const [, value, decided] = samples(property);
  const read = planDecisions.parse({ indikator: [{ kunci: 'uji/1', [property.name]: decided }] });
  expect(decidedProperties(read.indikator[0]!)).toEqual({ [property.name]: value });
});

test('nothing else is decided', () => {
  expect(named(PROPERTY_LIST.filter(({ decision }) => decision === undefined))).toEqual(
    Object.keys(NOT_DECIDED).sort(),
  );
  for (const name of Object.keys(NOT_DECIDED))
    expect(() => planDecisions.parse({ indikator: [{ kunci: 'uji/1', [name]: 'x' }] })).toThrow();
});

const say = createTranslator('id');

/** Lines as they come back from a workbook. */
function returned(plan: Plan): ReturnedTemplate {
  const content = templateContent({ say, rencana: plan, pelapor: [], tahun: 2026 });
  const line = (cells: LineCells, at: number) => ({
    line: at + 3,
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([id, one]) => (contentText(one) === '' ? [] : [[id, contentText(one)]])),
    ),
  });
  const sheet = SHEETS.map((name) => [name, { name, letters: {}, line: content[name].map(line) }]);
  return { wilayah: '', planId: 1, year: 2026, sheet: Object.fromEntries(sheet) };
}

test.each(without(NOT_IN_TEMPLATE))('$name stands in the template and comes back from it', (property) => {
  const [old, fresh] = versions(property);
  const ids = sheetColumns('indikator', []).map(({ id }) => id);
  const cells = returned(planOf(fresh)).sheet.indikator.line[0]!.cells;
  for (const { id } of property.columns ?? []) expect(ids).toContain(id);
  expect(Object.keys(cells).filter((id) => !ids.includes(id) && !id.startsWith('target.'))).toEqual([]);
  const { plan } = applyTemplate(returned(planOf(fresh)), {
    ...{ say, rencana: planOf(old), pelapor: [], terpakai: new Set<string>() },
    ...{ berlakuDari: '2026-05-01', kind: 'pergeseran' },
  });
  expect(plan.indikators[0]![property.name]).toEqual(samples(property)[1]);
});

test('nothing else is left out of the template', () => {
  expect(named(PROPERTY_LIST.filter(({ columns }) => columns === undefined))).toEqual(
    Object.keys(NOT_IN_TEMPLATE).sort(),
  );
});

const OFFICE = {
  wilayah: '99.01.01',
  name: 'Kecamatan Uji',
  kabupaten: 'Kabupaten Uji',
  provinsi: 'Provinsi Uji',
  zone: 'Asia/Jakarta',
};

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

test('every property is stored and read, and every column is a property or a place', async () => {
  const all = PROPERTY_LIST.map((one) => ({ ...versions(one)[1], key: `uji/${one.name}` }));
  const loaded = await transact(db.prisma, async (tx) => {
    const { id: officeId } = await tx.office.create({ data: OFFICE });
    const { nodes, ...plan } = makePlan([], []);
    const indikators = all.map(({ id: _, nodeId: __, ...one }) => one);
    await insertPlan(tx, { ...plan, nodes: [], indikators, officeId, now: new Date('2026-01-02T00:00:00Z') });
    return (await loadOffice(tx, officeId))!.plans[0]!.indikators;
  });
  for (const property of PROPERTY_LIST) {
    const one = loaded.find(({ key }) => key === `uji/${property.name}`)!;
    expect(one[property.name], property.name).toEqual(samples(property)[1]);
  }
  const columns = await db.prisma.$queryRaw<{ name: string }[]>`
    SELECT "column_name" AS "name" FROM information_schema.columns WHERE "table_name" = 'Indikator'`;
  const places = ['id', 'planId', 'nodeId', 'key', 'name', 'line', 'order'];
  const figures = PROPERTY_LIST.filter(({ kind }) => kind === 'figure').map(({ name }) => `${name}Value`);
  expect(named(columns)).toEqual([...places, ...PROPERTY_LIST.map(({ name }) => name), ...figures].sort());
});

test.each(LANGUAGES)('every property has its words (%s)', (language) => {
  const words = createTranslator(language);
  for (const { name, values = [], columns = [], question = [], checks = [] } of PROPERTY_LIST) {
    for (const { id } of columns) expect(words(`templat-kolom-${id}`)).not.toBe('');
    for (const one of columns.length > 0 ? values : [])
      expect(words(`templat-pilih-${columns[0]!.id}-${one}`)).not.toBe('');
    for (const one of question) expect(words(`pilihan-${name}-${one}`)).not.toBe('');
    for (const kode of checks) expect(problemWords(words, { kode: kode as never })).not.toBe('');
  }
  for (const one of DIFFERENCES) expect(words(`rencana-sifat-${one}`)).not.toBe('');
});

test('a plain value is one of the values, and every name of a change is used', () => {
  for (const { name, kind, plain, values } of PROPERTY_LIST)
    if (kind === 'choice') expect(values, name).toContain(plain);
  expect(DIFFERENCES.filter((one) => !PROPERTY_LIST.some(({ difference }) => difference === one))).toEqual(
    [],
  );
});
