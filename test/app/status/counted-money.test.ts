import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { explanationsOf } from '../../../src/app/jelaskan/explain-figure.ts';
import { butirContent } from '../../../src/app/status/butir-content.ts';
import { composeMonthState, type MonthState } from '../../../src/app/status/compose-month-state.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { sheetOptions } from '../../../src/domain/kantor/butir-options.ts';
import type { Setting } from '../../../src/domain/kantor/dated-settings.ts';
import { forecastMoney } from '../../../src/domain/progres/forecast-progress.ts';
import { askedButir, moneyButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Takeover } from '../../../src/domain/realisasi/choose-angka.ts';
import type { Angka, Plan, Reporter } from '../../../src/domain/rencana/plan.ts';
import { makePlan, money, node, reporter } from '../../support/domain/sample-plan.ts';
import { sampleOffice } from '../../support/office/sample-office.ts';

const MONTH: readonly Month[] = ['2026-01', '2026-02', '2026-03', '2026-04'];
const SEKSI = [reporter(1, 'seksi'), reporter(2, 'seksi')];
const BENDAHARA = reporter(9, 'bendahara');
const ALL: Reporter[] = [...SEKSI, BENDAHARA];
/** Two programs with two sub kegiatan each; the second version gives some of them to the other section. */
const KODE = ['a', 'b', 'c', 'd'];

function version(id: number, validFrom: string, owner: readonly number[]): Plan {
  const basis = id * 100;
  const program = [1, 2].map((n) => node(basis + n, 'program', undefined, { key: `p${n}` }));
  const sub = KODE.map((key, at) =>
    node(basis + 10 + at, 'sub_kegiatan', 1000, {
      key,
      parentId: program[at < 2 ? 0 : 1]!.id,
      ownerId: owner[at],
    }),
  );
  return { ...makePlan([...program, ...sub], []), id, validFrom };
}

/** What people do, one thing after the other. */
type Step =
  | { what: 'atur'; value: 'unit' | 'bendahara'; since: number }
  | { what: 'kirim'; by: number; month: number; kode: number; value: number }
  | { what: 'alih'; by: number; month: number; kode: number };

const anyReporter = fc.constantFrom(...ALL.map(({ id }) => id));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constant('atur' as const),
    value: fc.constantFrom('unit' as const, 'bendahara' as const),
    since: fc.nat(3),
  }),
  fc.record({
    what: fc.constant('kirim' as const),
    by: anyReporter,
    month: fc.nat(3),
    kode: fc.nat(3),
    value: fc.integer({ min: -5, max: 999 }),
  }),
  fc.record({ what: fc.constant('alih' as const), by: anyReporter, month: fc.nat(3), kode: fc.nat(3) }),
);

/** The same history by hand: who sent first and who took over, of each sub kegiatan and month. */
interface ByHand {
  send: Map<string, Map<number, { value: number; order: number }>>;
  counted: Map<string, number>;
}

function run(all: readonly Step[]) {
  const settings: Setting[] = [];
  const takeovers: Takeover[] = [];
  const hands: ByHand = { send: new Map(), counted: new Map() };
  let order = 0;
  for (const single of all) {
    if (single.what === 'atur') {
      const { value, since } = single;
      settings.push({ kind: 'uang_dari', value, since: MONTH[since]!, at: '2026-01-01T00:00:00Z' });
      continue;
    }
    const key = `${KODE[single.kode]} ${MONTH[single.month]}`;
    const owned = hands.send.get(key) ?? new Map();
    if (single.what === 'kirim') {
      const present = owned.get(single.by);
      owned.set(single.by, { value: single.value, order: present?.order ?? order++ });
      hands.send.set(key, owned);
      if (!hands.counted.has(key)) hands.counted.set(key, single.by);
    } else if (owned.has(single.by)) {
      takeovers.push({
        key: `uang ${KODE[single.kode]}`,
        month: MONTH[single.month]!,
        reporterId: single.by,
        fromId: hands.counted.get(key)!,
        by: 1,
        at: '2026-01-01T00:00:00Z',
      });
      hands.counted.set(key, single.by);
    }
  }
  return { settings, takeovers, hands };
}

/** Stored figures: each report under one of the two versions, as it was begun. */
function angkaFrom({ send }: ByHand, [old, fresh]: readonly [Plan, Plan]): Angka[] {
  return [...send].flatMap(([key, owned]) => {
    const [kode, month] = key.split(' ') as [string, Month];
    return [...owned].map(([reporterId, { value, order }]) => {
      const nodes = (reporterId === 1 ? old : fresh).nodes;
      return money(nodes.find((one) => one.key === kode)!.id, month, value, { reporterId, order });
    });
  });
}

function sumByHand({ send, counted }: ByHand, kode: readonly string[]): string | undefined {
  const owned = [...counted].filter(([key]) => kode.includes(key.split(' ')[0]!));
  if (owned.length === 0) return undefined;
  return Decimal.sum(...owned.map(([key, by]) => send.get(key)!.get(by)!.value)).toFixed();
}

function checkScreen(state: MonthState, hands: ByHand): void {
  const progress = state.progress()!;
  const nodes = state.plan!.nodes;
  expect(progress.office.money.realisasi?.toFixed()).toBe(sumByHand(hands, KODE));
  for (const { node: single, money: content } of progress.node) {
    const kode =
      single.level === 'program' ? nodes.filter(({ parentId }) => parentId === single.id) : [single];
    const expected = sumByHand(
      hands,
      kode.map(({ key }) => key),
    );
    expect([single.key, content.realisasi?.toFixed()]).toEqual([single.key, expected]);
    if (single.level === 'program') continue;
    const explanation = explanationsOf(state, { kind: 'uang', nodeId: single.id }, ALL)!;
    const input = explanation.reported.flatMap(({ value }) => value ?? []);
    expect(input.length === 0 ? undefined : Decimal.sum(...input).toFixed()).toBe(expected);
    const many = [...hands.send].filter(([key]) => key.startsWith(`${single.key} `));
    const allSent = many.reduce((sum, [, owned]) => sum + owned.size, 0);
    expect(explanation.reported.length + explanation.setAside.length).toBe(allSent);
    const butir = { key: moneyButirKey(single.id), kind: 'keuangan' as const, node: single };
    for (const { id } of ALL) expect(butirContent(state, id, butir).toDate.value?.toFixed()).toBe(expected);
  }
  const pace = forecastMoney(nodes, state.angka, state.month).forecast;
  if (pace !== undefined) expect(pace.way[0]).toBeDefined();
}

/** Of an item and month at most one reporter is asked, and what was sent only of whoever it counts for. */
function checkQuestions(state: MonthState, angka: readonly Angka[], hands: ByHand): void {
  const { office } = state;
  const plan = office.plans.at(-1)!;
  for (const month of MONTH) {
    const questioned = ALL.flatMap((single) =>
      askedButir(
        plan,
        single,
        sheetOptions(office, { plan: plan, reporterId: single.id, month }, byKey(office.plans, angka)),
      ).map(({ key }) => [key, single.id] as const),
    );
    for (const single of plan.nodes.filter(({ level }) => level === 'sub_kegiatan')) {
      const by = questioned.filter(([key]) => key === moneyButirKey(single.id)).map(([, id]) => id);
      const holders = hands.counted.get(`${single.key} ${month}`);
      expect(by).toHaveLength(1);
      if (holders !== undefined) expect(by).toEqual([holders]);
    }
  }
}

/** Ids of the newest version. */
function byKey(all: readonly Plan[], angka: readonly Angka[]): Angka[] {
  const fresh = all.at(-1)!;
  const key = new Map(all.flatMap(({ nodes }) => nodes.map((one) => [one.id, one.key])));
  return angka.map((one) => {
    const id = fresh.nodes.find((single) => single.key === key.get(one.nodeId!))!.id;
    return { ...one, nodeId: id, butir: moneyButirKey(id) };
  });
}

test('whatever is switched, sent, corrected and taken over: every rupiah counts once, the same on every screen', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40 }),
      fc.array(fc.constantFrom(1, 2), { minLength: 4, maxLength: 4 }),
      (all, owner) => {
        const { settings, takeovers, hands } = run(all);
        const plans = [version(1, '2026-01-01', [1, 1, 2, 2]), version(2, '2026-03-16', owner)] as const;
        const office = sampleOffice({ reporters: ALL, plans: [...plans], settings, takeovers });
        const angka = angkaFrom(hands, plans);
        const state = composeMonthState({
          office,
          month: '2026-04',
          now: Temporal.Instant.from('2026-05-04T09:00:00+07:00'),
          reporters: ALL,
          report: [],
          angka,
          kendala: [],
        });
        checkScreen(state, hands);
        checkQuestions(state, angka, hands);
      },
    ),
    { numRuns: 150 },
  );
});

test('a decision never reaches a month before its own, and going there and back leaves them as they were', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(3), (all, since) => {
      const { settings } = run(all);
      const current = sampleOffice({
        reporters: ALL,
        plans: [version(1, '2026-01-01', [1, 1, 2, 2])],
        settings,
      });
      const question = (office: typeof current, month: Month) =>
        ALL.map((single) => {
          const [plan] = office.plans;
          const options = sheetOptions(office, { plan: plan!, reporterId: single.id, month }, []);
          return askedButir(plan!, single, options).map(({ key }) => key);
        });
      const fresh = { kind: 'uang_dari', value: 'bendahara', since: MONTH[since]!, at: '' } as const;
      const later = { ...current, settings: [...settings, fresh] };
      for (const month of MONTH.slice(0, since))
        expect(question(later, month)).toEqual(question(current, month));
    }),
  );
});
