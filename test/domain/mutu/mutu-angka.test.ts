import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { type Butir, butirIndikator, butirKeuangan } from '../../../src/domain/butir.ts';
import { mutuAngka } from '../../../src/domain/mutu/mutu-angka.ts';
import type { Indikator, PlanNode } from '../../../src/domain/rencana.ts';
import { angka, indikator, node, target, uang } from '../rencana-uji.ts';

const PADA = '2026-12-31';
const bulan = (n: number) => `2026-${String(n).padStart(2, '0')}` as Bulan;
const ringkas = (found: ReturnType<typeof mutuAngka>) =>
  found.map(({ kode, angka: numbers }) =>
    [kode, ...Object.entries(numbers).map(([k, v]) => `${k}=${v.toFixed()}`)].join(' '),
  );

/** Findings of the last of these months of an indicator. */
function indikatorBulan(ubah: Partial<Indikator>, ...isi: (number | string)[]): string[] {
  const satu = indikator(ubah);
  const butir: Butir = { kunci: butirIndikator(satu.id), jenis: 'indikator', indikator: satu };
  const figures = isi.map((one, i) => angka(bulan(i + 1), one));
  return ringkas(mutuAngka({ butir, bulan: bulan(isi.length), angka: figures, padaTanggal: PADA }));
}

/** Findings of the last of these months of a sub kegiatan's money. */
function uangBulan(pagu: number | undefined, isi: number[], ubah: Partial<PlanNode> = {}): string[] {
  const sub = node(9, 'sub_kegiatan', pagu, ubah);
  const butir: Butir = { kunci: butirKeuangan(9), jenis: 'keuangan', node: sub };
  const figures = isi.map((one, i) => uang(9, bulan(i + 1), one));
  return ringkas(mutuAngka({ butir, bulan: bulan(isi.length), angka: figures, padaTanggal: PADA }));
}

describe('one figure beside the months before', () => {
  const posisi = { pertanyaan: 'posisi', akumulasi: 'latest', target: target(100) } as const;
  test.each<[string, string[], string[]]>([
    [
      'a falling position',
      indikatorBulan(posisi, 40, 30),
      ['kumulatif_turun posisiSebelumnya=40 target=100'],
    ],
    ['a rising one', indikatorBulan(posisi, 40, 50), []],
    ['a level that shall fall', indikatorBulan({ ...posisi, arah: 'lower' }, 40, 30), []],
    [
      'beyond 120 % of the target',
      indikatorBulan({ target: target(100) }, 60, 61),
      ['di_atas_target posisiSebelumnya=60 target=100'],
    ],
    ['exactly 120 %', indikatorBulan({ target: target(100) }, 70, 50), []],
    [
      'thousands for millions',
      uangBulan(50_000_000, [2_150]),
      ['lompat_satuan pagu=50000000 sisaPagu=50000000'],
    ],
    [
      'more than the pagu',
      uangBulan(50_000_000, [20_000_000, 31_000_000]),
      ['di_atas_pagu posisiSebelumnya=20000000 pagu=50000000 sisaPagu=30000000'],
    ],
    ['exactly the pagu', uangBulan(50_000_000, [20_000_000, 30_000_000]), []],
    [
      'more returned than spent',
      uangBulan(50_000_000, [1_000_000, -2_000_000]),
      ['uang_kembali posisiSebelumnya=1000000 pagu=50000000 sisaPagu=49000000'],
    ],
    ['nothing was reported', uangBulan(50_000_000, []), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('a numerator above its denominator', () => {
    const satu = indikator({ jenisNilai: 'rasio', akumulasi: 'latest', pertanyaan: 'posisi' });
    const butir: Butir = { kunci: 'i1', jenis: 'indikator', indikator: satu };
    const figure = angka('2026-01', 20, { penyebut: satu.target[0]!.nilai });
    const found = mutuAngka({ butir, bulan: '2026-01', angka: [figure], padaTanggal: PADA });
    expect(ringkas(found)).toEqual(['rasio_terbalik penyebut=12']);
    expect(found[0]?.masukan).toEqual([
      {
        pelaporId: 1,
        bulan: '2026-01',
        butir: 'i1',
        nilai: figure.nilai,
        oleh: 1,
        pada: '2026-01-28T03:00:00Z',
      },
    ]);
  });
});

describe('three identical months', () => {
  const banyak = { target: target(5000) };
  test.each<[string, string[], string[]]>([
    ['a count', indikatorBulan(banyak, 137, 137, 137), ['tiga_bulan_sama']],
    ['two months only', indikatorBulan(banyak, 100, 137, 137), []],
    ['with nihil between', indikatorBulan(banyak, 137, 'nihil', 137), []],
    ['counts below ten repeat honestly', indikatorBulan(banyak, 9, 9, 9), []],
    ['a twelfth of the target', indikatorBulan({ target: target(240) }, 20, 20, 20), []],
    ['money', uangBulan(50_000_000, [2_345_678, 2_345_678, 2_345_678]), ['tiga_bulan_sama']],
    ['a twelfth of the pagu', uangBulan(24_000_000, [2_000_000, 2_000_000, 2_000_000]), []],
    ['salaries', uangBulan(50_000_000, [2_345_678, 2_345_678, 2_345_678], { gaji: true }), []],
    ['nothing spent', uangBulan(50_000_000, [0, 0, 0]), []],
    [
      'a count that stays where it is',
      indikatorBulan({ pertanyaan: 'posisi', akumulasi: 'latest', target: target(100) }, 75, 75, 75),
      [],
    ],
    [
      'a score that is not the target',
      indikatorBulan(
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
