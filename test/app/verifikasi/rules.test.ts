import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import {
  baseRevision,
  changedFrom,
  type RevisionAngka,
} from '../../../src/app/verifikasi/compose-report-for-check.ts';
import { fingerprint } from '../../../src/app/verifikasi/fingerprint.ts';
import { needsLook } from '../../../src/app/verifikasi/needs-look.ts';
import { isOwnReport } from '../../../src/app/verifikasi/own-report.ts';
import { nextAfter, type QueuedReport } from '../../../src/app/verifikasi/read-queue.ts';
import { differsFromSuggestion } from '../../../src/chat/shared/entry-words.ts';
import { placeOf } from '../../../src/chat/verifikasi/check-report.ts';

const clean = { mutu: 0, anomaly: 0, differsFromSuggestion: 0, kind: 'kirim' as const, complete: true };

test.each([
  [{}, []],
  [{ kind: 'tambahan' as const }, []],
  [{ anomaly: 1 }, ['anomali']],
  [{ mutu: 1 }, ['mutu']],
  [{ differsFromSuggestion: 2 }, ['usulan']],
  [{ kind: 'ubah' as const }, ['ubah']],
  [{ complete: false }, ['sebagian']],
  [{ anomaly: 1, complete: false }, ['anomali', 'sebagian']],
])('what must be looked at: %j', (difference, reason) => {
  const { mutu, ...line } = { ...clean, ...difference };
  expect(needsLook(line, mutu)).toEqual(reason);
});

describe('whose report it is', () => {
  const officer = (reporterId?: number) => ({
    id: 7,
    name: 'X',
    telegramId: 1,
    assignments: [{ id: 1, officeId: 1, role: 'seksi' as const, plt: true, reporterId }],
  });
  test.each([
    ['reports for the unit now', officer(3), 3, [9], true],
    ['sent or filled it in earlier', officer(4), 3, [9, 7], true],
    ['has nothing to do with it', officer(4), 3, [9], false],
  ] as const)('%s', (_, person, reporterId, contributors, own) => {
    expect(isOwnReport(person, reporterId, contributors)).toBe(own);
  });
});

test('the next of the queue is the one after a place, be the report there or not', () => {
  const content = [
    { reportId: 5, since: '2026-04-01T01:00:00.000Z' },
    { reportId: 9, since: '2026-04-01T01:00:00.000Z' },
    { reportId: 2, since: '2026-04-02T01:00:00.000Z' },
  ] as QueuedReport[];
  const after = (reportId: number, since: string) => nextAfter(content, { reportId, since })?.reportId;
  expect(after(5, '2026-04-01T01:00:00.000Z')).toBe(9);
  expect(after(7, '2026-04-01T01:00:00.000Z')).toBe(9);
  expect(after(9, '2026-04-01T01:00:00.000Z')).toBe(2);
  expect(after(2, '2026-04-02T01:00:00.000Z')).toBeUndefined();
});

test('the mark of a list is the same in any order, and another for another revision', () => {
  const a = { reportId: 1, revision: 1 };
  const b = { reportId: 2, revision: 1 };
  expect(fingerprint([a, b])).toBe(fingerprint([b, a]));
  expect(fingerprint([a, { ...b, revision: 2 }])).not.toBe(fingerprint([a, b]));
  expect(fingerprint([{ reportId: 11, revision: 1 }])).not.toBe(fingerprint([{ reportId: 1, revision: 11 }]));
  expect(fingerprint([])).toMatch(/^[0-9a-f]{10}$/);
});

const step = (
  name: 'ajukan' | 'verifikasi' | 'kembalikan',
  revision: number,
  at = '2026-04-01T01:00:00Z',
) => ({
  step: name,
  revision,
  by: 'X',
  at,
});

test.each([
  ['one revision', 1, [step('ajukan', 1)], undefined],
  ['never judged', 3, [step('ajukan', 1), step('ajukan', 2), step('ajukan', 3)], 1],
  ['returned at 1, sent twice', 3, [step('ajukan', 1), step('kembalikan', 1), step('ajukan', 3)], 1],
  ['verified at 2', 3, [step('kembalikan', 1), step('verifikasi', 2), step('ajukan', 3)], 2],
  ['judged at the present one only', 2, [step('ajukan', 2), step('verifikasi', 2)], 1],
])('changes are shown against the revision that somebody judged last: %s', (_, revision, steps, basis) => {
  expect(baseRevision({ revision, step: steps })).toBe(basis);
});

test('a report waits since the first sending after the last step of somebody else', () => {
  const steps = [
    step('ajukan', 1, '2026-04-01T01:00:00Z'),
    step('kembalikan', 1, '2026-04-02T01:00:00Z'),
    step('ajukan', 2, '2026-04-03T01:00:00+00:00'),
    step('ajukan', 3, '2026-04-04T01:00:00Z'),
  ];
  expect(placeOf({ reportId: 4, step: steps })).toEqual({
    reportId: 4,
    since: '2026-04-03T01:00:00.000Z',
  });
  expect(placeOf({ reportId: 4, step: [...steps, step('verifikasi', 3)] })?.since).toBe(
    '2026-04-03T01:00:00.000Z',
  );
  expect(placeOf({ reportId: 4, step: [] })).toBeUndefined();
});

const angka = (difference: Partial<RevisionAngka>): RevisionAngka => ({
  revision: 1,
  butir: 'i1',
  state: 'nilai',
  anomaly: [],
  enteredById: 1,
  ...difference,
});
const value = (text: string) => angka({ value: new Decimal(text) });
const nihil = angka({ state: 'nihil' });

test.each([
  ['the same number written otherwise', value('6.0000'), value('6'), undefined],
  ['another number', value('5'), value('6'), value('5')],
  ['nihil is not 0', nihil, value('0'), nihil],
  ['added', undefined, value('6'), 'tidak_ada'],
  ['never there', undefined, undefined, undefined],
  ['gone', value('6'), undefined, value('6')],
])('a changed figure: %s', (_, former, current, difference) => {
  expect(changedFrom(former, current)).toEqual(difference);
});

test.each([
  ['confirmed', angka({ value: new Decimal(64), suggestion: new Decimal(64) }), false],
  ['replaced', angka({ value: new Decimal(60), suggestion: new Decimal(64) }), true],
  ['nihil for 0', angka({ state: 'nihil', suggestion: new Decimal(0) }), false],
  ['nihil for 3', angka({ state: 'nihil', suggestion: new Decimal(3) }), true],
  ['nothing suggested', value('3'), false],
])('a figure against the desa reports: %s', (_, current, difference) => {
  expect(differsFromSuggestion(current)).toBe(difference);
});
