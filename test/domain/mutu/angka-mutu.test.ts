import { describe, expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { angkaMutu } from '../../../src/domain/mutu/angka-mutu.ts';
import { type Butir, indikatorButirKey, moneyButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Indikator, PlanNode } from '../../../src/domain/rencana/plan.ts';
import { angka, indikator, money, node, target } from '../../support/domain/sample-plan.ts';

const ON_DAY = '2026-12-31';
const month = (n: number) => `2026-${String(n).padStart(2, '0')}` as Month;
const brief = (found: ReturnType<typeof angkaMutu>) =>
  found.map(({ kode, angka: numbers }) =>
    [kode, ...Object.entries(numbers).map(([k, v]) => `${k}=${v.toFixed()}`)].join(' '),
  );

/** Findings of the last of these months of an indicator. */
function findingsOfIndikator(change: Partial<Indikator>, ...content: (number | string)[]): string[] {
  const one = indikator(change);
  const butir: Butir = { key: indikatorButirKey(one.id), kind: 'indikator', indikator: one };
  const figures = content.map((one, i) => angka(month(i + 1), one));
  return brief(angkaMutu({ butir, month: month(content.length), angka: figures, onDate: ON_DAY }));
}

/** Findings of the last of these months of a sub kegiatan's money. */
function findingsOfMoney(
  pagu: number | undefined,
  content: number[],
  change: Partial<PlanNode> = {},
): string[] {
  const sub = node(9, 'sub_kegiatan', pagu, change);
  const butir: Butir = { key: moneyButirKey(9), kind: 'keuangan', node: sub };
  const figures = content.map((one, i) => money(9, month(i + 1), one));
  return brief(angkaMutu({ butir, month: month(content.length), angka: figures, onDate: ON_DAY }));
}

describe('one figure beside the months before', () => {
  const posisi = { pertanyaan: 'posisi', akumulasi: 'latest', target: target(100) } as const;
  test.each<[string, string[], string[]]>([
    [
      'a falling position',
      findingsOfIndikator(posisi, 40, 30),
      ['kumulatif_turun previousPosisi=40 target=100'],
    ],
    ['a rising one', findingsOfIndikator(posisi, 40, 50), []],
    ['a level that shall fall', findingsOfIndikator({ ...posisi, arah: 'lower' }, 40, 30), []],
    [
      'beyond 120 % of the target',
      findingsOfIndikator({ target: target(100) }, 60, 61),
      ['di_atas_target previousPosisi=60 target=100'],
    ],
    ['exactly 120 %', findingsOfIndikator({ target: target(100) }, 70, 50), []],
    [
      'thousands for millions',
      findingsOfMoney(50_000_000, [2_150]),
      ['lompat_satuan pagu=50000000 paguLeft=50000000'],
    ],
    [
      'more than the pagu',
      findingsOfMoney(50_000_000, [20_000_000, 31_000_000]),
      ['di_atas_pagu previousPosisi=20000000 pagu=50000000 paguLeft=30000000'],
    ],
    ['exactly the pagu', findingsOfMoney(50_000_000, [20_000_000, 30_000_000]), []],
    [
      'more returned than spent',
      findingsOfMoney(50_000_000, [1_000_000, -2_000_000]),
      ['uang_kembali previousPosisi=1000000 pagu=50000000 paguLeft=49000000'],
    ],
    ['nothing was reported', findingsOfMoney(50_000_000, []), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('a numerator above its denominator', () => {
    const one = indikator({ jenisNilai: 'rasio', akumulasi: 'latest', pertanyaan: 'posisi' });
    const butir: Butir = { key: 'i1', kind: 'indikator', indikator: one };
    const figure = angka('2026-01', 20, { denominator: one.target[0]!.value });
    const found = angkaMutu({ butir, month: '2026-01', angka: [figure], onDate: ON_DAY });
    expect(brief(found)).toEqual(['rasio_terbalik denominator=12']);
    expect(found[0]?.reported).toEqual([
      {
        reporterId: 1,
        month: '2026-01',
        butir: 'i1',
        value: figure.value,
        by: 1,
        at: '2026-01-28T03:00:00Z',
      },
    ]);
  });
});

describe('three identical months', () => {
  const many = { target: target(5000) };
  test.each<[string, string[], string[]]>([
    ['a count', findingsOfIndikator(many, 137, 137, 137), ['tiga_bulan_sama']],
    ['two months only', findingsOfIndikator(many, 100, 137, 137), []],
    ['with nihil between', findingsOfIndikator(many, 137, 'nihil', 137), []],
    ['counts below ten repeat honestly', findingsOfIndikator(many, 9, 9, 9), []],
    ['a twelfth of the target', findingsOfIndikator({ target: target(240) }, 20, 20, 20), []],
    ['money', findingsOfMoney(50_000_000, [2_345_678, 2_345_678, 2_345_678]), ['tiga_bulan_sama']],
    ['a twelfth of the pagu', findingsOfMoney(24_000_000, [2_000_000, 2_000_000, 2_000_000]), []],
    ['salaries', findingsOfMoney(50_000_000, [2_345_678, 2_345_678, 2_345_678], { gaji: true }), []],
    ['nothing spent', findingsOfMoney(50_000_000, [0, 0, 0]), []],
    [
      'a count that stays where it is',
      findingsOfIndikator({ pertanyaan: 'posisi', akumulasi: 'latest', target: target(100) }, 75, 75, 75),
      [],
    ],
    [
      'a score that is not the target',
      findingsOfIndikator(
        { jenisNilai: 'indeks', pertanyaan: 'posisi', akumulasi: 'latest', target: target(80) },
        75.5,
        75.5,
        75.5,
      ),
      ['tiga_bulan_sama'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
