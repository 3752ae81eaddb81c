import { expect, test } from 'vitest';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import { drafContoh } from '../../src/app/contoh/rencana-contoh.ts';
import { dimintaPada } from '../../src/domain/butir.ts';
import { usulkan } from '../../src/plan/usulan/usulan.ts';
import { barisSumber } from './kantor-contoh.ts';

const lines = barisSumber('perak');
const contoh = readContoh('perak');
const { unit } = contoh;
const keputusan = contoh.versi[0]!;
const desa = keputusan.desa ?? [];
const draf = await drafContoh(contoh);
const usulan = usulkan(draf, { keputusan, unit });
const subs = usulan.simpul.filter(({ level }) => level === 'sub_kegiatan');
const ownedBy = (kode: string) =>
  subs.map(({ kunci }) => kunci).filter((kunci) => keputusan.simpul[kunci]?.pemilik?.unit === kode);

test('every node has a short name, and every node an owner but the kegiatan', () => {
  expect(Object.keys(keputusan.simpul).sort()).toEqual(usulan.simpul.map(({ kunci }) => kunci).sort());
  for (const { kunci, level } of usulan.simpul) {
    expect(keputusan.simpul[kunci]?.namaPendek, kunci).toBeDefined();
    expect(keputusan.simpul[kunci]?.pemilik !== undefined, kunci).toBe(level !== 'kegiatan');
  }
});

test('the owners: 19 of 27 in the secretariat, two at PMD, every unit at least one', () => {
  const counts = Object.fromEntries(unit.map(({ kode }) => [kode, ownedBy(kode).length]));
  expect(counts).toEqual({ TAPEM: 4, PMD: 2, SOSBUD: 1, TRANTIB: 1, UMUM: 13, KEUANGAN: 6 });
  expect(ownedBy('PMD')).toEqual(['7.01.03.2.01.0001', '7.01.03.2.01.0003']);
  expect(Object.entries(keputusan.simpul).filter(([, { gaji }]) => gaji)).toMatchObject([
    ['7.01.01.2.02.0001', {}],
  ]);
});

test('the six units are printed on lines 206–211', () => {
  for (const { baris, nama } of unit) {
    expect(baris).toBeGreaterThanOrEqual(206);
    expect(baris).toBeLessThanOrEqual(211);
    expect(lines[baris - 1]?.toLowerCase()).toContain(nama.toLowerCase());
  }
  expect(unit.map(({ jenis }) => jenis)).toEqual([
    'seksi',
    'seksi',
    'seksi',
    'seksi',
    'subbagian',
    'subbagian',
  ]);
});

test('every indicator of sub kegiatan, program and IKU is decided once, with the satuan of its name', () => {
  expect(keputusan.indikator.map(({ kunci }) => kunci).sort()).toEqual(
    usulan.indikator.map(({ kunci }) => kunci).sort(),
  );
  const proposed = usulkan(draf, { unit, keputusan: { ...keputusan, indikator: [] } }).indikator;
  const named = proposed.filter(({ sifat }) => sifat.satuan !== '');
  expect(named.length).toBe(34);
  for (const { kunci, sifat } of named) {
    const decided = keputusan.indikator.find((one) => one.kunci === kunci);
    expect(decided?.satuan, kunci).toBe(sifat.satuan.toLowerCase());
  }
});

test('25 indicators that kegiatan print again are left out: those of their sub kegiatan are the ones', () => {
  expect(usulan.diabaikan.map(({ alasan }) => 'kode' in alasan && alasan.kode)).toEqual(
    Array(25).fill('indikator-berulang'),
  );
});

const filled = (template: string) =>
  template.replace('{tahunLalu}', '2025').replace('{tahunDepan}', '2027').replace('{tahun}', '2026');

const askedOfDesa = (bulan: Parameters<typeof dimintaPada>[1], selesai: boolean) =>
  desa
    .filter(({ diminta }) => dimintaPada(diminta, bulan, selesai))
    .map(({ namaPendek }) => filled(namaPendek));

test.each<[Parameters<typeof dimintaPada>[1], boolean, string[]]>([
  ['2026-02', false, ['Lembaga kemasyarakatan aktif', 'Kejadian trantibum']],
  ['2026-03', false, ['LPJ APBDes 2025', 'Lembaga kemasyarakatan aktif', 'Kejadian trantibum']],
  ['2026-04', true, ['Lembaga kemasyarakatan aktif', 'Kejadian trantibum']],
  [
    '2026-07',
    false,
    [
      'LPJ APBDes 2025',
      'Realisasi semester I 2026',
      'RKPDes 2027',
      'Lembaga kemasyarakatan aktif',
      'Kejadian trantibum',
    ],
  ],
])('a desa is asked in %s (dated events already done: %s)', (bulan, selesai, names) => {
  expect(askedOfDesa(bulan, selesai)).toEqual(names);
});
