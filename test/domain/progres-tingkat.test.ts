import { expect, test } from 'vitest';
import { progres } from '../../src/domain/progres.ts';
import type { AnggaranKas, Angka } from '../../src/domain/rencana.ts';
import { kasBerlaku, rencanaKas } from '../../src/domain/serapan.ts';
import { angka, d, indikator, node, pelapor, rencana, target, uang } from './rencana-uji.ts';

const kas = (bulan: number[], berlakuDari = '2026-01-01', tahun = 2026): AnggaranKas => ({
  tahun,
  berlakuDari,
  bulan: Array.from({ length: 12 }, (_, i) => d(bulan[i] ?? 0)),
});
const plan = rencana(
  [
    node(1, 'tujuan', undefined),
    node(2, 'sasaran', undefined, { parentId: 1 }),
    node(3, 'program', undefined, { parentId: 2 }),
    node(4, 'kegiatan', undefined, { parentId: 3 }),
    node(5, 'sub_kegiatan', 1200, { parentId: 4, kas: [kas([0, 100, 500])] }),
    node(6, 'sub_kegiatan', 1200, { parentId: 4 }),
    node(7, 'sub_kegiatan', 600, { parentId: 4, gaji: true, kas: [kas([50, 50, 50])] }),
  ],
  [
    indikator({ id: 20, nodeId: 2, pelapor: 'unit', akumulasi: 'latest', target: target(80) }),
    indikator({
      id: 21,
      nodeId: 2,
      kunci: 'iku/2',
      pelapor: 'rumus',
      satuan: 'Persen',
      rumus: 'capaian("iku/20")',
      target: target(50),
    }),
    indikator({ id: 22, nodeId: 2, pelapor: 'iku', target: target(10) }),
    indikator({ id: 50, nodeId: 5 }),
    indikator({ id: 60, nodeId: 6 }),
  ].map((one) => (one.id === 20 ? { ...one, kunci: 'iku/20' } : one)),
);
const lapor = (id: number, isi: number) => angka('2026-03', isi, { indikatorId: id, butir: `i${id}` });
const hitung = (semua: Angka[]) => progres(plan, [pelapor(1, 'seksi')], semua, '2026-03', '2026-04-06');
const dari = (semua: Angka[], id: number) => hitung(semua).node.find((one) => one.node.id === id)!;

test('a sasaran is judged by its own indicators, computed ones among them; its sub kegiatan are rolled up beside', () => {
  const semua = [lapor(20, 60), lapor(50, 6)];
  const sasaran = dari(semua, 2);
  expect(sasaran.kinerja).toMatchObject({
    tahun: { persen: d('87.5'), cakupan: { dari: 2, total: 3 } },
    cakupan: { dari: 2, total: 3 },
  });
  expect(sasaran.indikator.map((one) => one.capaian?.toString())).toEqual(['75', '150', undefined]);
  expect(sasaran.fisik.tahun).toMatchObject({ persen: d(50), cakupan: { dari: 1, total: 3 } });
  expect(dari(semua, 1).fisik.tahun).toMatchObject({ persen: d(50), cakupan: { dari: 1, total: 3 } });
  expect(dari(semua, 1).kinerja).toMatchObject({ tahun: undefined, cakupan: { dari: 0, total: 0 } });
});

test('planned to date by the anggaran kas, evenly where there is none, with how many have one', () => {
  const semua = [uang(5, '2026-03', 300), uang(6, '2026-03', 300)];
  expect(dari(semua, 5).uang).toMatchObject({
    rencana: { persen: d(50), merata: false, kas: { dari: 1, total: 1 } },
    deviasi: d(-25),
  });
  expect(dari(semua, 6).uang).toMatchObject({
    rencana: { persen: d(25), merata: true, kas: { dari: 0, total: 1 } },
  });
  expect(dari(semua, 3).uang).toMatchObject({
    rencana: { persen: d('37.5'), merata: true, kas: { dari: 1, total: 2 } },
    deviasi: d('-12.5'),
  });
  expect(dari([uang(5, '2026-03', 1), uang(7, '2026-03', 1)], 3).uang.rencana).toMatchObject({
    merata: false,
    kas: { dari: 2, total: 2 },
  });
});

test('the anggaran kas in force: of its year, begun, the newest, the last entered of one day', () => {
  const milik = (...semua: AnggaranKas[]) => node(5, 'sub_kegiatan', 1200, { kas: semua });
  const pada = (tanggal: string, ...semua: AnggaranKas[]) =>
    kasBerlaku(milik(...semua), 2026, tanggal)?.bulan[0];
  const lama = kas([1]);
  const baru = kas([2], '2026-09-01');
  expect(pada('2025-12-31', lama)).toBeUndefined();
  expect(pada('2026-01-01', lama)).toEqual(d(1));
  expect(pada('2026-08-31', baru, lama)).toEqual(d(1));
  expect(pada('2026-09-01', baru, lama)).toEqual(d(2));
  expect(pada('2026-09-01', baru, kas([3], '2026-09-01'))).toEqual(d(3));
  expect(pada('2026-09-01', kas([9], '2026-01-01', 2027))).toBeUndefined();
  expect(rencanaKas(d(1200), '2026-12', kas([0, 100, 500]))).toEqual({ nilai: d(600), merata: false });
});

test('efficiency: capaian − serapan in points, where both are known', () => {
  const semua = [lapor(50, 6), uang(5, '2026-03', 300)];
  expect(dari(semua, 5).efisiensi).toEqual(d(25));
  expect(hitung(semua).kantor.efisiensi).toEqual(d(25));
  expect(dari([lapor(50, 6)], 5).efisiensi).toBeUndefined();
  expect(dari([uang(5, '2026-03', 300)], 5).efisiensi).toBeUndefined();
});

test('an indicator without percentage is in the coverage and not in the mean', () => {
  const pita = { arah: 'pita' as const, target: [{ tahun: 2026, tercetak: '1-2', min: d(1), max: d(2) }] };
  const ini = rencana(
    [node(5, 'sub_kegiatan', 1)],
    [indikator({ id: 50, nodeId: 5 }), indikator({ id: 51, nodeId: 5, ...pita })],
  );
  const hasil = progres(ini, [pelapor(1, 'seksi')], [lapor(50, 6), lapor(51, 9)], '2026-12', '2026-12-31');
  expect(hasil.node[0]!.fisik).toMatchObject({ tahun: { persen: d(50), cakupan: { dari: 1, total: 2 } } });
  expect(hasil.node[0]!.indikator[1]).toMatchObject({ tanpaCapaian: 'luar_pita', terpenuhi: false });
});
