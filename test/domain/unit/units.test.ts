import { describe, expect, test } from 'vitest';
import { desaPosisi } from '../../../src/domain/capaian/posisi/desa-posisi.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { askedButir } from '../../../src/domain/realisasi/butir.ts';
import type { Plan, Reporter } from '../../../src/domain/rencana/plan.ts';
import { type OwnerChange, planWithOwners } from '../../../src/domain/unit/owner-change.ts';
import { readNumbers } from '../../../src/domain/unit/read-numbers.ts';
import { readDesaName, readUnitName } from '../../../src/domain/unit/read-unit-name.ts';
import { existsIn, reporterIn } from '../../../src/domain/unit/reporter-in-month.ts';
import { USUAL_UNITS } from '../../../src/domain/unit/usual-units.ts';
import { angka, indikator, node } from '../../support/domain/sample-plan.ts';

const month = (text: string) => text as Month;
const unit = (over: Partial<Reporter> = {}): Reporter => ({
  ...{ id: 1, officeId: 1, kind: 'seksi', kode: 'PMD', name: 'Seksi PMD', namaPendek: 'Seksi PMD' },
  ...over,
});

test('a unit is there from its first month to its last', () => {
  const span = { since: month('2026-03'), until: month('2026-06') };
  expect(['2026-02', '2026-03', '2026-06', '2026-07'].map((one) => existsIn(span, month(one)))).toEqual([
    ...[false, true, true, false],
  ]);
});

test('a name holds from its month on; one that is given later for an earlier month overrides', () => {
  const names = [
    { name: 'Desa A', namaPendek: 'A' },
    { since: month('2026-04'), name: 'Desa B', namaPendek: 'B' },
    { since: month('2026-06'), name: 'Desa C', namaPendek: 'C' },
  ];
  const desa = unit({ kind: 'desa', name: 'Desa C', namaPendek: 'C', names });
  const called = (one: string) => reporterIn(desa, month(one)).name;
  expect(['2026-03', '2026-04', '2026-05', '2026-06'].map(called)).toEqual([
    ...['Desa A', 'Desa B', 'Desa B', 'Desa C'],
  ]);
  const later = { ...desa, names: [...names, { since: month('2026-05'), name: 'Desa D', namaPendek: 'D' }] };
  expect(reporterIn(later, month('2026-06')).name).toBe('Desa D');
});

describe('who owns a sub kegiatan', () => {
  const plan = (id: number, validFrom: string): Plan => ({
    ...{ id, officeId: 1, kind: 'murni', document: 'R', validFrom, indikators: [] },
    nodes: [node(1, 'sub_kegiatan', undefined, { key: 'a', ownerId: 10 })],
  });
  const change = (over: Partial<OwnerChange> = {}): OwnerChange => ({
    ...{ key: 'a', since: month('2026-04'), reporterId: 20, afterPlanId: 1 },
    ...over,
  });
  const owner = (one: Plan, all: OwnerChange[], at: string) =>
    planWithOwners(one, all, month(at)).nodes[0]!.ownerId;

  test('changes with its month and not before', () => {
    expect(
      ['2026-03', '2026-04', '2026-12'].map((at) => owner(plan(1, '2026-01-01'), [change()], at)),
    ).toEqual([10, 20, 20]);
  });
  test('a later version decides itself, but for what is decided for its later months', () => {
    const version = plan(2, '2026-06-01');
    expect(owner(version, [change()], '2026-06')).toBe(10);
    expect(owner(version, [change({ since: month('2026-09') })], '2026-08')).toBe(10);
    expect(owner(version, [change({ since: month('2026-09') })], '2026-09')).toBe(20);
  });
  test('the same plan comes back where nothing changed, and one object where something did', () => {
    const one = plan(1, '2026-01-01');
    expect(planWithOwners(one, [change()], month('2026-03'))).toBe(one);
    const all = [change()];
    expect(planWithOwners(one, all, month('2026-04'))).toBe(planWithOwners(one, all, month('2026-05')));
  });
});

describe('a desa that ends within the year', () => {
  const ended = unit({ id: 2, kind: 'desa', name: 'Desa B', namaPendek: 'B', until: month('2026-03') });
  const desa = [unit({ id: 1, kind: 'desa', name: 'Desa A', namaPendek: 'A' }), ended];
  const sum = indikator({ id: 5, pelapor: 'desa', akumulasi: 'sum', pertanyaan: 'tambahan' });
  const figures = [1, 2].flatMap((id) =>
    ['2026-02', '2026-03'].map((one) =>
      angka(month(one), 3, { reporterId: id, indikatorId: 5, butir: 'i5' }),
    ),
  );
  test('is counted as long as it is there, and what it added stays', () => {
    expect(desaPosisi(sum, desa, figures, month('2026-03'))).toMatchObject({
      coverage: { done: 2, from: 2 },
    });
    const april = desaPosisi(sum, desa, figures, month('2026-04'));
    expect(april.coverage).toEqual({ done: 1, from: 1 });
    expect(april.value?.toFixed()).toBe('12');
  });
  test('of a position only those that are there are taken', () => {
    const latest = { ...sum, akumulasi: 'latest' as const, pertanyaan: 'posisi' as const };
    expect(desaPosisi(latest, desa, figures, month('2026-04')).value?.toFixed()).toBe('3');
  });
  test('is asked nothing any more', () => {
    const plan = { id: 1, officeId: 1, kind: 'murni' as const, document: 'R', validFrom: '2026-01-01' };
    const options = { moneyFrom: 'unit' as const, finished: new Set<string>(), sinceYear: () => 2026 };
    const asked = (at: string) =>
      askedButir({ ...plan, nodes: [], indikators: [sum] }, ended, { ...options, month: month(at) }).length;
    expect([asked('2026-03'), asked('2026-04')]).toEqual([1, 0]);
  });
});

describe('names as people type them', () => {
  const kinds = (text: string, all: Reporter[] = []) => {
    const read = readUnitName(text, all);
    return read.ok
      ? [read.value.kind, read.value.name, read.value.namaPendek, read.value.kode]
      : read.refusal.code;
  };
  test.each([
    ['seksi pelayanan umum', ['seksi', 'Seksi Pelayanan Umum', 'Seksi Yanum', 'YANUM']],
    [
      'SUB BAGIAN PROGRAM DAN EVALUASI',
      ['subbagian', 'Subbagian Program dan Evaluasi', 'Subbag Program dan Evaluasi', 'PROGRAM'],
    ],
    ['Kelurahan Sukamaju', ['kelurahan', 'Kelurahan Sukamaju', 'Kelurahan Sukamaju', 'SUKAMAJU']],
    ['Pelayanan Umum', 'unit-nama-jenis'],
    ['Seksi', 'unit-nama-jenis'],
    ['', 'unit-nama-kosong'],
    [`Seksi ${'a'.repeat(90)}`, 'unit-nama-panjang'],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
  test('a name that is there is refused; a code that is taken gets a number', () => {
    const there = unit({ kode: 'PROGRAM', name: 'Seksi Lain' });
    expect(kinds('Seksi Lain', [there])).toBe('unit-sudah-ada');
    expect(kinds('Seksi Program', [there])).toEqual(['seksi', 'Seksi Program', 'Seksi Program', 'PROGRAM2']);
  });
  test('a desa keeps its code, or gets one of its own', () => {
    const read = (text: string) => readDesaName(text, { wilayah: '35.17.01', reporters: [] });
    expect(read('35.17.01.2014 sumber agung')).toMatchObject({
      value: { kode: '35.17.01.2014', name: 'Desa Sumber Agung' },
    });
    expect(read('Desa Baru')).toMatchObject({ value: { kode: '35.17.01.B1', namaPendek: 'Baru' } });
    expect(read('35.17.02.2014 Lain')).toMatchObject({ refusal: { code: 'unit-kode-lain' } });
  });
  test('every usual unit is read as itself', () => {
    for (const { name, kode, namaPendek } of USUAL_UNITS)
      expect(readUnitName(name, [])).toMatchObject({ value: { name, kode, namaPendek } });
  });
});

test.each([
  ['1, 3, 5-7', [1, 3, 5, 6, 7]],
  ['2 dan 1', [1, 2]],
  ['5 – 6', [5, 6]],
  ['semua', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['9', 'unit-nomor'],
  ['3-1', 'unit-nomor'],
  ['', 'unit-nomor'],
  ['satu', 'unit-nomor'],
])('lines of a list: %s', (text, expected) => {
  const read = readNumbers(text, 8);
  expect(read.ok ? read.value : read.refusal.code).toEqual(expected);
});
