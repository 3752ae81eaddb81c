import { expect, test } from 'vitest';
import { askedButir } from '../../../src/domain/realisasi/butir.ts';
import { completeness, officeCompleteness, ratio } from '../../../src/domain/realisasi/completeness.ts';
import type { EventTimeliness } from '../../../src/domain/rencana/event-deadline.ts';
import { angka, d, indikator, makePlan, money, node, reporter } from '../../support/domain/sample-plan.ts';

const plan = makePlan(
  [node(12, 'sub_kegiatan', 1, { ownerId: 1 })],
  [
    indikator({ id: 1, nodeId: 12 }),
    indikator({ id: 2, nodeId: 12, jenisNilai: 'tanggal' }),
    indikator({ id: 3, nodeId: 12, diminta: { jenis: 'triwulanan' } }),
  ],
);
const diminta = (month: '2026-02' | '2026-03') =>
  askedButir(plan, reporter(1, 'seksi'), {
    month,
    moneyFrom: 'unit',
    finished: new Set(),
    sinceYear: () => 2026,
  });
const nihil = angka('2026-02', 'nihil');
const notYet = angka('2026-02', 'belum', { butir: 'i2', indikatorId: 2 });

test('nihil, 0 and "belum" are answers; what was not asked never counts', () => {
  const outcome = completeness(diminta('2026-02'), [nihil, notYet, money(12, '2026-02', 0)]);
  expect(outcome).toEqual({ state: 'lengkap', diminta: 3, filled: 3, missing: [], complete: true });
  const march = completeness(diminta('2026-03'), [nihil, notYet, money(12, '2026-02', 0)]);
  expect([march.state, march.complete, march.missing.map((b) => b.key)]).toEqual(['sebagian', false, ['i3']]);
});

test('a figure for something else fills nothing', () => {
  const outcome = completeness(diminta('2026-02'), [angka('2026-02', 5, { butir: 'i99' })]);
  expect([outcome.state, outcome.filled, outcome.missing.map((b) => b.key)]).toEqual([
    'kosong',
    0,
    ['i1', 'i2', 'k12'],
  ]);
});

test('asked nothing: nothing is missing, and it is said so', () => {
  expect(completeness([], [nihil])).toMatchObject({ state: 'tidak_diminta', complete: true, filled: 0 });
});

test('the rates of an office leave out who was asked nothing', () => {
  const butir = diminta('2026-02');
  const full = [nihil, notYet, money(12, '2026-02', 0)];
  const received = (id: number, content: typeof full, timeliness?: EventTimeliness, what = butir) => ({
    reporter: reporter(id, 'seksi'),
    completeness: completeness(what, content),
    timeliness,
  });
  const outcome = officeCompleteness([
    received(1, full, 'tepat_waktu'),
    received(2, full, 'terlambat'),
    received(3, full.slice(1)),
    received(4, []),
    received(5, [], undefined, []),
  ]);
  expect(outcome.received).toEqual({ done: 2, from: 4, percent: d(50) });
  expect(outcome.onTime).toEqual({ done: 1, from: 2, percent: d(50) });
  expect(outcome.notYet.map((p) => p.reporter.id)).toEqual([3, 4]);
});

test('whose timeliness nobody has judged counts on neither side of it', () => {
  const received = (id: number, timeliness?: EventTimeliness) => ({
    reporter: reporter(id, 'seksi'),
    completeness: completeness(diminta('2026-02'), [nihil, notYet, money(12, '2026-02', 0)]),
    timeliness,
  });
  const outcome = officeCompleteness([
    ...[1, 2, 3].map((id) => received(id, 'tepat_waktu')),
    received(4, 'terlambat'),
    received(5),
  ]);
  expect(outcome.received).toEqual({ done: 5, from: 5, percent: d(100) });
  expect(outcome.onTime).toEqual({ done: 3, from: 4, percent: d(75) });
});

test('15 of 19 are 78,95 %; 0 of 0 cannot be judged', () => {
  expect(ratio(15, 19).percent!.toFixed(2)).toBe('78.95');
  expect(ratio(0, 0)).toEqual({ done: 0, from: 0 });
});
