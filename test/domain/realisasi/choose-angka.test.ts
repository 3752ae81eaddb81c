import { describe, expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import {
  moneyBasisOf,
  moneyFromOf,
  type Setting,
  settingPeriods,
} from '../../../src/domain/kantor/dated-settings.ts';
import { chooseAngka, oneReporter, type Takeover } from '../../../src/domain/realisasi/choose-angka.ts';
import { makePlan, money, node, reporter } from '../../support/domain/sample-plan.ts';

const plan = makePlan([node(3, 'sub_kegiatan', 100), node(4, 'sub_kegiatan', 100)], []);
const all = [reporter(1, 'seksi'), reporter(9, 'bendahara'), reporter(20, 'desa'), reporter(21, 'desa')];
const decision = (reporterId: number, month: Month = '2026-03'): Takeover => ({
  ...{ key: 'uang 7.01.3', month, reporterId, fromId: 1 },
  ...{ by: 5, at: '2026-04-02T00:00:00Z' },
});
const choose = (takeovers: Takeover[], ...angka: Parameters<typeof oneReporter>[0]) =>
  chooseAngka({ reporters: all, takeovers }, plan, angka);

describe('whose figure counts', () => {
  const seksi = money(3, '2026-03', 200, { order: 10 });
  const bendahara = money(3, '2026-03', 250, { reporterId: 9, order: 20 });

  test('whoever sent first, whichever way they are handed over and whoever corrected last', () => {
    for (const two of [
      [seksi, bendahara],
      [bendahara, seksi],
      [{ ...seksi, revision: 4, enteredAt: '2026-05-01T00:00:00Z' }, bendahara],
    ]) {
      const { angka, doubles } = choose([], ...two);
      expect(angka.map((one) => one.value?.toFixed())).toEqual(['200']);
      expect(doubles).toMatchObject([
        { reason: 'pertama', counted: { reporterId: 1 }, other: [{ reporterId: 9 }] },
      ]);
    }
  });

  test('a takeover decides, the newest of several; of another month or by somebody without a figure it does not', () => {
    expect(choose([decision(9)], seksi, bendahara).angka).toEqual([bendahara]);
    expect(choose([decision(9), decision(1)], seksi, bendahara).angka).toEqual([seksi]);
    expect(choose([decision(9, '2026-04')], seksi, bendahara).angka).toEqual([seksi]);
    expect(choose([decision(2)], seksi, bendahara).angka).toEqual([seksi]);
    expect(choose([decision(9)], seksi).angka).toEqual([seksi]);
  });

  test('desa are counted side by side, and so are months', () => {
    const desa = [20, 21].map((reporterId) => money(3, '2026-03', 7, { reporterId }));
    const other = money(3, '2026-04', 5, { reporterId: 9 });
    const { angka, doubles } = choose([], ...desa, seksi, other);
    expect([angka.length, doubles]).toEqual([4, []]);
  });

  test('no sum can hold a month twice, whatever it is handed', () => {
    expect(oneReporter([bendahara, seksi])).toEqual([seksi]);
    expect(oneReporter([seksi, seksi])).toEqual([seksi, seksi]);
  });
});

describe('what holds in a month', () => {
  const setting = (value: 'unit' | 'bendahara', since?: Month): Setting => ({
    kind: 'uang_dari',
    value,
    ...(since && { since }),
    at: '2026-01-01T00:00:00Z',
  });
  const at = (settings: Setting[]) =>
    (['2026-02', '2026-03', '2026-04'] as Month[]).map((month) => moneyFromOf({ settings }, month));

  test.each([
    ['nothing decided', [], ['unit', 'unit', 'unit']],
    ['since the beginning', [setting('bendahara')], ['bendahara', 'bendahara', 'bendahara']],
    ['from a month on', [setting('bendahara', '2026-03')], ['unit', 'bendahara', 'bendahara']],
    [
      'and back',
      [setting('bendahara', '2026-03'), setting('unit', '2026-04')],
      ['unit', 'bendahara', 'unit'],
    ],
    ['taken back', [setting('bendahara', '2026-03'), setting('unit', '2026-03')], ['unit', 'unit', 'unit']],
    [
      'overrides what was planned',
      [setting('bendahara', '2026-04'), setting('unit', '2026-03')],
      ['unit', 'unit', 'unit'],
    ],
  ])('%s', (_, settings, expected) => {
    expect(at(settings)).toEqual(expected);
  });

  test('SPJ or SP2D does not follow who reports, and months alike are one', () => {
    const settings: Setting[] = [
      setting('bendahara', '2026-03'),
      { kind: 'dasar_uang', value: 'SP2D', since: '2026-04', at: '' },
      setting('bendahara', '2026-04'),
    ];
    expect(moneyBasisOf({ settings }, '2026-03')).toBe('SPJ');
    expect(moneyBasisOf({ settings }, '2026-04')).toBe('SP2D');
    expect(settingPeriods({ settings }, 'uang_dari')).toEqual([
      { value: 'unit' },
      { since: '2026-03', value: 'bendahara' },
    ]);
  });
});
