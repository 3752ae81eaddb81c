import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirDiminta } from '../../src/domain/butir.ts';
import { tahunRencana } from '../../src/domain/butir-tahun.ts';
import { kelengkapan } from '../../src/domain/kelengkapan.ts';
import { progres } from '../../src/domain/progres.ts';
import type { Angka, Pagu, Target } from '../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, rencana, uang } from './rencana-uji.ts';

const pagu = (tahun: number, ubah: Partial<Pagu> = {}): Pagu => ({
  tahun,
  jenis: 'indikatif',
  nilai: d(100),
  berlakuDari: '2024-01-01',
  ...ubah,
});
const target = (tahun: number, ubah: Partial<Target>): Target => ({ tahun, tercetak: '', ...ubah });
const sub = (id: number, isi: Pagu[]) => node(id, 'sub_kegiatan', undefined, { ownerId: 1, pagu: isi });

describe('a sub kegiatan in a year', () => {
  // 12 is what makes 2024 a year of the plan.
  const asked = (isi: Pagu[], targets: Target[], tahun = 2024): boolean => {
    const satu = sub(13, isi);
    const plan = rencana([sub(12, [pagu(2024)]), satu], [indikator({ nodeId: 13, target: targets })]);
    return tahunRencana(plan, tahun).node(satu);
  };

  test.each<[string, boolean, Pagu[], Target[]]>([
    ['with a pagu', true, [pagu(2024), pagu(2025)], []],
    ['with a target only', true, [], [target(2024, { nilai: d(1) }), target(2025, { nilai: d(1) })]],
    ['blank, with a pagu in another year', false, [pagu(2025)], []],
    ['blank, with a target in another year', false, [], [target(2025, { nilai: d(1) })]],
    ['with "-" for the year', false, [pagu(2025)], [target(2024, { tercetak: '-' })]],
    ['with N/A for the year', false, [pagu(2025)], [target(2024, { tercetak: ' N/A ' })]],
    ['with a target that is not legible', true, [pagu(2025)], [target(2024, { tercetak: '12 Dok' })]],
    ['with a range', true, [pagu(2025)], [target(2024, { min: d(1), max: d(2) })]],
    ['with a category', true, [pagu(2025)], [target(2024, { kategori: 'BB' })]],
    ['with a target of 0', true, [pagu(2025)], [target(2024, { nilai: d(0) })]],
    ['with a pagu of 0', true, [pagu(2024, { nilai: d(0) }), pagu(2025)], []],
    ['with a DPA', true, [pagu(2025), pagu(2024, { jenis: 'dpa', berlakuDari: '2024-03-01' })], []],
    ['blank in every year', true, [], [target(2024, { tercetak: '-' })]],
  ])('%s: %s', (_name, wanted, isi, targets) => {
    expect(asked(isi, targets)).toBe(wanted);
  });

  test('in a year after the plan nothing is left out', () => {
    expect(asked([pagu(2025)], [], 2024)).toBe(false);
    expect(asked([pagu(2025)], [], 2027)).toBe(true);
  });
});

const plan = rencana(
  [
    node(1, 'sasaran', undefined, { ownerId: 1 }),
    node(10, 'program', undefined, { ownerId: 1 }),
    sub(12, [pagu(2024), pagu(2025)]),
    sub(13, [pagu(2025)]),
  ],
  [
    indikator({ id: 1, nodeId: 12, target: [] }),
    indikator({ id: 2, nodeId: 13, target: [] }),
    indikator({ id: 3, nodeId: 10, pelapor: 'iku', target: [target(2025, { nilai: d(1) })] }),
    indikator({ id: 4, nodeId: 1, pelapor: 'iku', target: [] }),
  ],
);
const diminta = (bulan: Bulan, id = 1) =>
  butirDiminta(plan, pelapor(id, id === 1 ? 'seksi' : 'bendahara'), {
    bulan,
    uangDari: id === 1 ? 'unit' : 'bendahara',
    selesai: new Set(),
    sejakTahun: () => 2024,
  });

test('what the plan does not set for the year is not asked, and completeness does not count it', () => {
  expect(diminta('2024-03').map((one) => one.kunci)).toEqual(['i1', 'k12', 'i4']);
  expect(diminta('2025-03').map((one) => one.kunci)).toEqual(['i1', 'k12', 'i2', 'k13', 'i4', 'i3']);
  expect(diminta('2024-03', 9).map((one) => one.kunci)).toEqual(['k12']);
  const isi = [
    angka('2024-03', 1),
    uang(12, '2024-03', 5),
    angka('2024-03', 1, { butir: 'i4', indikatorId: 4 }),
  ];
  expect(kelengkapan(diminta('2024-03'), isi)).toMatchObject({ keadaan: 'lengkap', diminta: 3 });
});

test('a sub kegiatan that is not carried out in the year is not missing in its figures', () => {
  const total = (bulan: Bulan, figur: Angka[] = []) => {
    const { kantor, node: nodes } = progres(plan, [pelapor(1, 'seksi')], figur, bulan, `${bulan}-28`);
    return [
      kantor.uang.cakupan.total,
      kantor.fisik.cakupan.total,
      nodes.find((n) => n.node.id === 13)?.dihitung,
    ];
  };
  expect(total('2024-03')).toEqual([1, 1, false]);
  expect(total('2025-03')).toEqual([2, 2, true]);
  // What was reported all the same counts.
  expect(total('2024-03', [uang(13, '2024-03', 5)])).toEqual([2, 2, true]);
});
