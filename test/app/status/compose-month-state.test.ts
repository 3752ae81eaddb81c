import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { composeMonthState, type StateInput } from '../../../src/app/status/compose-month-state.ts';
import { currentMonth, visibleMonths } from '../../../src/app/status/current-month.ts';
import { rollUpStatus } from '../../../src/app/status/roll-up-status.ts';
import {
  angkaUnderPlan,
  butirOfOffice,
  keysOfAllVersions,
} from '../../../src/domain/kantor/months/version-of-month.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { PLAIN_PROPERTIES } from '../../../src/domain/rencana/indikator/indikator-properties.ts';
import type { Angka, Indikator, Plan, Reporter, ReportStatus } from '../../../src/domain/rencana/plan.ts';
import type { MonthReport } from '../../../src/store/progres/stored-month.ts';
import { sampleOffice } from '../../support/office/sample-office.ts';

const at = (iso: string) => Temporal.Instant.from(`${iso}+07:00`);

const desa = (id: number): Reporter => ({
  id,
  officeId: 1,
  kind: 'desa',
  kode: `35.17.01.200${id}`,
  name: `Desa D${id}`,
  namaPendek: `D${id}`,
});

const indikator = (id: number, key: string, more: Partial<Indikator> = {}): Indikator => ({
  ...PLAIN_PROPERTIES,
  id,
  key,
  name: key,
  namaPendek: key,
  satuan: 'lembaga',
  desimal: 0,
  jenisNilai: 'jumlah',
  arah: 'higher',
  akumulasi: 'latest',
  antarDesa: 'sum',
  pertanyaan: 'posisi',
  pelapor: 'desa',
  diminta: { jenis: 'bulanan' },
  targetBulanan: { jenis: 'merata' },
  targetPerReporter: true,
  target: [],
  ...more,
});

const lpj = (id: number) =>
  indikator(id, 'lpj', { jenisNilai: 'tanggal', diminta: { jenis: 'sampai_selesai', mulai: 2 } });

const plan = (id: number, validFrom: string, indikators: Indikator[]): Plan => ({
  id,
  officeId: 1,
  kind: 'murni',
  document: 'R',
  validFrom,
  nodes: [],
  indikators,
});

const office = (more: Partial<Office> = {}): Office =>
  sampleOffice({
    reporters: [desa(1), desa(2), desa(3)],
    plans: [plan(1, '2026-01-01', [indikator(10, 'lembaga'), lpj(11)])],
    holiday: new Set(['2026-04-03']),
    ...more,
  });

const angka = (reporterId: number, month: Angka['month'], id: number, more: Partial<Angka> = {}): Angka => ({
  reporterId,
  month,
  butir: `i${id}`,
  indikatorId: id,
  state: 'nilai',
  value: new Decimal(6),
  status: 'diajukan',
  revision: 1,
  enteredById: 1,
  enteredAt: '2026-04-01T00:00:00Z',
  ...more,
});

const report = (reporterId: number, status: ReportStatus, more: Partial<MonthReport> = {}): MonthReport => ({
  reportId: reporterId,
  reporterId,
  planId: 1,
  status,
  revision: 1,
  draft: 0,
  bukti: 0,
  ...more,
});

const input = (more: Partial<StateInput> = {}): StateInput => {
  const given = more.office ?? office();
  return {
    office: given,
    month: '2026-03',
    now: at('2026-04-06T13:00'),
    reporters: given.reporters,
    report: [],
    angka: [],
    kendala: [],
    ...more,
  };
};

describe('the month of an office', () => {
  test.each([
    ['2026-03-31T23:59', '2026-02'],
    ['2026-04-01T00:00', '2026-03'],
    ['2026-04-30T12:00', '2026-03'],
    ['2026-01-01T00:00', '2025-12'],
  ])('at %s it is %s', (now, month) => {
    expect(currentMonth(office(), at(now))).toBe(month);
  });

  test('a month that a person opened early is it already', () => {
    const given = office({ specialMonths: new Map([['2026-03', { buka: '2026-03-25' }]]) });
    expect(currentMonth(given, at('2026-03-24T12:00'))).toBe('2026-02');
    expect(currentMonth(given, at('2026-03-25T00:00'))).toBe('2026-03');
  });

  test('only months with a plan can be looked at', () => {
    expect(visibleMonths(office(), at('2026-04-06T12:00'))).toEqual(['2026-03', '2026-02', '2026-01']);
    expect(visibleMonths(office({ plans: [] }), at('2026-04-06T12:00'))).toEqual([]);
  });
});

describe('the state of a month', () => {
  test('who is missing what: nothing, a part, all; an event done before is not asked again', () => {
    const finished = { state: 'tanggal', date: '2026-02-10', value: undefined } as const;
    const state = composeMonthState(
      input({
        angka: [angka(1, '2026-02', 11, finished), angka(1, '2026-03', 10), angka(2, '2026-03', 10)],
        report: [report(1, 'diajukan'), report(2, 'diajukan', { draft: 1 })],
      }),
    );
    expect(state.reporters.map((one) => [one.diminta.length, one.completeness.state, one.draft])).toEqual([
      [1, 'lengkap', 0],
      [2, 'sebagian', 1],
      [2, 'kosong', 0],
    ]);
    expect(state.progress()).toBe(state.progress());
  });

  test('without a plan nobody is asked anything and there is no progress', () => {
    const state = composeMonthState(input({ office: office({ plans: [] }) }));
    expect(state.reporters).toEqual([]);
    expect(state.progress()).toBeUndefined();
    expect(rollUpStatus(state).received).toEqual({ done: 0, from: 0 });
  });

  test('a reason is shown only while the report is returned, a wait only while it waits', () => {
    const trail = { at: '2026-04-02T03:00:00Z', by: 'K', reason: 'Bukti kurang' };
    const since = '2026-04-02T02:00:00Z';
    const state = composeMonthState(
      input({
        report: [
          report(1, 'dikembalikan', { returned: trail, waitingSince: since }),
          report(2, 'diajukan', { returned: trail, waitingSince: since }),
          report(3, 'diajukan', { sentOn: trail }),
        ],
      }),
    );
    expect(state.reporters.map((one) => [one.returned?.reason, one.waitingSince])).toEqual([
      ['Bukti kurang', undefined],
      [undefined, since],
      [undefined, trail.at],
    ]);
    // Thursday 2 April, Good Friday, the weekend, Monday 6 April: one working day.
    expect(rollUpStatus(state).longestWorkingDays).toBe(1);
  });

  test('after the close only a reporter whose month was opened again can be reminded', () => {
    const when = '2026-04-21T02:00:00Z';
    const reopened = [{ reporterId: 2, month: '2026-03', until: '2026-04-25', at: when }] as const;
    const close = (now: string) =>
      rollUpStatus(
        composeMonthState(input({ office: office({ reopened }), now: at(now) })),
      ).canBeReminded.map((p) => p.reporter.id);
    expect(close('2026-04-20T23:59')).toEqual([1, 2, 3]);
    expect(close('2026-04-21T00:00')).toEqual([2]);
    expect(close('2026-04-26T00:00')).toEqual([]);
  });

  test("decisions of earlier months stay wanted, obstacles are the month's own", () => {
    const one = { reporterId: 1, butir: [], text: 'x', wantsDecision: true };
    const state = composeMonthState(
      input({
        kendala: [
          { ...one, id: 1, month: '2026-02' },
          { ...one, id: 2, month: '2026-03', decision: 'setuju' },
          { ...one, id: 3, month: '2026-03', wantsDecision: false },
        ],
      }),
    );
    expect(state.decision.map((one) => one.id)).toEqual([1]);
    expect(state.kendala.map((one) => one.id)).toEqual([2, 3]);
  });
});

describe('two versions of a plan', () => {
  const two = office({
    plans: [
      plan(1, '2026-01-01', [indikator(10, 'lembaga'), indikator(12, 'lama')]),
      plan(2, '2026-03-01', [indikator(20, 'lembaga'), lpj(21)]),
    ],
  });

  test('a figure counts under the version in force; one that it no longer has stays as it is', () => {
    const [, fresh] = two.plans;
    const carried = angkaUnderPlan(two, fresh!, [angka(1, '2026-02', 10), angka(1, '2026-02', 12)]);
    expect(carried.map((one) => [one.indikatorId, one.butir])).toEqual([
      [20, 'i20'],
      [12, 'i12'],
    ]);
  });

  test('a report begun under the old version is asked what that one asks', () => {
    const state = composeMonthState(
      input({
        office: two,
        report: [report(1, 'draf', { planId: 1, revision: 0 })],
        angka: [angka(2, '2026-03', 20)],
      }),
    );
    expect(state.reporters.map((one) => one.diminta.map((butir) => butir.key))).toEqual([
      ['i10', 'i12'],
      ['i20', 'i21'],
      ['i20', 'i21'],
    ]);
  });

  test('an item is found under the keys of both', () => {
    const butir = butirOfOffice(two, 'i10');
    expect(butir && keysOfAllVersions(two, butir, 2026)).toEqual({
      inside: ['i10', 'i20'],
      outside: ['i10/2026', 'i20/2026'],
    });
    expect(butirOfOffice(two, 'i99')).toBeUndefined();
  });
});
