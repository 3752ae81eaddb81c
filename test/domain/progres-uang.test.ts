import { expect, test } from 'vitest';
import { uangGabungan } from '../../src/domain/progres-uang.ts';
import type { Angka } from '../../src/domain/rencana.ts';
import { paguBerlaku, terpakai } from '../../src/domain/serapan.ts';
import { d, node, uang } from './rencana-uji.ts';

/** A sub kegiatan with its pagu and what was reported of it. */
function sub(id: number, pagu: number | undefined, ...angka: Angka[]) {
  const satu = node(id, 'sub_kegiatan', pagu);
  return {
    node: satu,
    terpakai: terpakai(satu, angka, '2026-02'),
    pagu: paguBerlaku(satu, 2026, '2026-03-01'),
  };
}

const lengkap = sub(1, 100, uang(1, '2026-01', 10), uang(1, '2026-02', 10));
const bolong = sub(2, 300, uang(2, '2026-02', 40, { status: 'diajukan' }));
const diam = sub(3, 600);

test('a month that misses is counted, a sub kegiatan that reported nothing is not: it is not in the base', () => {
  const hasil = uangGabungan([lengkap, bolong, diam], '2026-02');
  expect(hasil).toMatchObject({
    realisasi: d(60),
    pagu: d(1000),
    sisa: d(940),
    paguDasar: d(400),
    serapan: d(15),
    serapanPaguPenuh: d(6),
    cakupan: { dari: 2, total: 3 },
    adaBulanKosong: 1,
    sementara: true,
  });
  expect(uangGabungan([lengkap], '2026-02')).toMatchObject({ adaBulanKosong: 0, sementara: false });
});

test('nothing reported: no serapan, no plan, and what remains is the pagu', () => {
  expect(uangGabungan([diam], '2026-02')).toEqual({
    beforeStart: [],
    realisasi: undefined,
    pagu: d(600),
    jenisPagu: 'indikatif',
    sisa: d(600),
    serapanPaguPenuh: undefined,
    cakupan: { dari: 0, total: 1 },
    adaBulanKosong: 0,
    sementara: false,
  });
});

test('money without a pagu is spent, and judged against nothing', () => {
  const tanpa = sub(4, undefined, uang(4, '2026-01', 5), uang(4, '2026-02', 'nihil'));
  const hasil = uangGabungan([tanpa], '2026-02');
  expect([hasil.realisasi, hasil.pagu, hasil.sisa, hasil.serapan, hasil.jenisPagu]).toEqual([
    d(5),
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
