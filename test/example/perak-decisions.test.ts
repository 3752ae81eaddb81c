import { expect, test } from 'vitest';
import { exampleDraft } from '../../src/app/example/example-plan.ts';
import { readExample } from '../../src/app/example/read-example.ts';
import { isAskedIn } from '../../src/domain/realisasi/butir.ts';
import { suggestPlan } from '../../src/plan/suggestions/suggest-plan.ts';
import { sourceLines } from '../support/example/example-plans.ts';

const lines = sourceLines('perak');
const example = readExample('perak');
const { unit } = example;
const decision = example.version[0]!;
const desa = decision.desa ?? [];
const draft = await exampleDraft(example);
const suggestion = suggestPlan(draft, { decision, unit });
const subs = suggestion.node.filter(({ level }) => level === 'sub_kegiatan');
const ownedBy = (kode: string) =>
  subs.map(({ key }) => key).filter((key) => decision.simpul[key]?.pemilik?.unit === kode);

test('every node has a short name, and every node an owner but the kegiatan', () => {
  expect(Object.keys(decision.simpul).sort()).toEqual(suggestion.node.map(({ key }) => key).sort());
  for (const { key, level } of suggestion.node) {
    expect(decision.simpul[key]?.namaPendek, key).toBeDefined();
    expect(decision.simpul[key]?.pemilik !== undefined, key).toBe(level !== 'kegiatan');
  }
});

test('the owners: 19 of 27 in the secretariat, two at PMD, every unit at least one', () => {
  const counts = Object.fromEntries(unit.map(({ kode }) => [kode, ownedBy(kode).length]));
  expect(counts).toEqual({ TAPEM: 4, PMD: 2, SOSBUD: 1, TRANTIB: 1, UMUM: 13, KEUANGAN: 6 });
  expect(ownedBy('PMD')).toEqual(['7.01.03.2.01.0001', '7.01.03.2.01.0003']);
  expect(Object.entries(decision.simpul).filter(([, { gaji }]) => gaji)).toMatchObject([
    ['7.01.01.2.02.0001', {}],
  ]);
});

test('the six units are printed on lines 206–211', () => {
  for (const { line, name } of unit) {
    expect(line).toBeGreaterThanOrEqual(206);
    expect(line).toBeLessThanOrEqual(211);
    expect(lines[line - 1]?.toLowerCase()).toContain(name.toLowerCase());
  }
  expect(unit.map(({ kind }) => kind)).toEqual([
    'seksi',
    'seksi',
    'seksi',
    'seksi',
    'subbagian',
    'subbagian',
  ]);
});

test('every indicator of sub kegiatan, program and IKU is decided once, with the satuan of its name', () => {
  expect(decision.indikator.map(({ kunci: key }) => key).sort()).toEqual(
    suggestion.indikator.map(({ key }) => key).sort(),
  );
  const proposed = suggestPlan(draft, { unit, decision: { ...decision, indikator: [] } }).indikator;
  const named = proposed.filter(({ traits }) => traits.satuan !== '');
  expect(named.length).toBe(34);
  for (const { key, traits } of named) {
    const decided = decision.indikator.find((one) => one.kunci === key);
    expect(decided?.satuan, key).toBe(traits.satuan.toLowerCase());
  }
});

test('25 indicators that kegiatan print again are left out: those of their sub kegiatan are the ones', () => {
  expect(suggestion.ignored.map(({ reason }) => 'kode' in reason && reason.kode)).toEqual(
    Array(25).fill('indikator-berulang'),
  );
});

const filled = (template: string) =>
  template.replace('{tahunLalu}', '2025').replace('{tahunDepan}', '2027').replace('{tahun}', '2026');

const askedOfDesa = (month: Parameters<typeof isAskedIn>[1], finished: boolean) =>
  desa
    .filter(({ diminta }) => isAskedIn(diminta, month, finished))
    .map(({ namaPendek }) => filled(namaPendek));

test.each<[Parameters<typeof isAskedIn>[1], boolean, string[]]>([
  ['2026-02', false, ['Lembaga kemasyarakatan aktif', 'Kejadian trantibum']],
  ['2026-03', false, ['LPJ APBDes 2025', 'Lembaga kemasyarakatan aktif', 'Kejadian trantibum']],
  ['2026-04', true, ['Lembaga kemasyarakatan aktif', 'Kejadian trantibum']],
  [
    '2026-07',
    false,
    [
      'LPJ APBDes 2025',
      'Realisasi semester I 2026',
      'RKPDes 2027',
      'Lembaga kemasyarakatan aktif',
      'Kejadian trantibum',
    ],
  ],
])('a desa is asked in %s (dated events already done: %s)', (month, finished, names) => {
  expect(askedOfDesa(month, finished)).toEqual(names);
});
