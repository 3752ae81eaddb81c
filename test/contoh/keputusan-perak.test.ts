import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import { drafContoh } from '../../src/app/contoh/rencana-contoh.ts';
import { dimintaPada } from '../../src/domain/butir.ts';
import { usulkan } from '../../src/plan/usulan/usulan.ts';
import { projectFile } from '../../src/project-root.ts';

const lines = readFileSync(projectFile('prisma', 'contoh', 'perak', 'sumber.txt'), 'utf8').split('\n');
const contoh = readContoh('perak');
const { unit, wilayah } = contoh;
const keputusan = contoh.versi[0]!;
const desa = keputusan.desa ?? [];
const draf = await drafContoh(contoh);
const usulan = usulkan(draf, { keputusan, unit });
const subs = usulan.simpul.filter(({ level }) => level === 'sub_kegiatan');
const target = (kunci: string, tahun: string) =>
  usulan.indikator.find((one) => one.kunci === kunci)?.target[tahun]?.nilai;
const ownedBy = (kode: string) =>
  subs.map(({ kunci }) => kunci).filter((kunci) => keputusan.simpul[kunci]?.pemilik?.unit === kode);

test('nothing is left to ask, and nothing is decided about what the document does not have', () => {
  expect(usulan.pertanyaan).toEqual([]);
  expect(usulan.asing).toEqual([]);
});

test('every node has a short name, every sub kegiatan an owner, and nothing else has one', () => {
  expect(Object.keys(keputusan.simpul).sort()).toEqual(usulan.simpul.map(({ kunci }) => kunci).sort());
  for (const { kunci, level } of usulan.simpul) {
    expect(keputusan.simpul[kunci]?.namaPendek, kunci).toBeDefined();
    expect(keputusan.simpul[kunci]?.pemilik !== undefined, kunci).toBe(level === 'sub_kegiatan');
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

test('every owner rests on a task that is printed, word for word, among the tasks of that unit', () => {
  for (const { pemilik } of Object.values(keputusan.simpul)) {
    if (pemilik === undefined) continue;
    for (const { unit: kode, baris, kutipan } of [
      { unit: pemilik.unit, ...pemilik.dasar! },
      ...(pemilik.alternatif ?? []),
    ]) {
      const { tugas } = unit.find((candidate) => candidate.kode === kode)!;
      expect(baris).toBeGreaterThan(tugas.dari);
      expect(baris).toBeLessThanOrEqual(tugas.sampai);
      expect(lines[baris - 1]).toContain(kutipan);
    }
  }
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

test('short names have at most 28 characters and are unique', () => {
  const names = [
    usulan.simpul.map(({ namaPendek }) => namaPendek),
    usulan.indikator.map(({ sifat }) => sifat.namaPendek),
    desa.map(({ namaPendek }) => filled(namaPendek)),
    unit.map(({ namaPendek }) => namaPendek),
  ];
  for (const group of names) {
    expect(new Set(group).size).toBe(group.length);
    expect(group.filter((name) => name.length > 28 || /[{}]/.test(name))).toEqual([]);
  }
  for (const sub of subs) {
    const indikator = keputusan.indikator.find(({ kunci }) => kunci === `${sub.kunci}/1`);
    expect(indikator?.namaPendek).toBe(sub.namaPendek);
  }
});

test('additions add up and are asked every month, so that no month can be missed; positions take the latest', () => {
  for (const i of [...keputusan.indikator, ...desa]) {
    expect(i.akumulasi, i.kunci).toBe(i.pertanyaan === 'tambahan' ? 'sum' : 'latest');
    if (i.pertanyaan === 'tambahan') expect(i.diminta?.jenis, i.kunci).toBe('bulanan');
  }
});

test('targets split evenly, or over named months, are whole numbers each time', () => {
  for (const { kunci, sifat } of usulan.indikator) {
    const { targetBulanan, desimal } = sifat;
    if (targetBulanan.jenis !== 'merata' && targetBulanan.jenis !== 'bulan') continue;
    const parts = targetBulanan.jenis === 'merata' ? 12 : targetBulanan.bulan.length;
    expect(desimal).toBe(0);
    expect(new Decimal(target(kunci, '2026') as string).div(parts).isInteger(), kunci).toBe(true);
  }
});

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

test('what the desa owe adds up to the target of the indicator that they feed', () => {
  const fed = keputusan.indikator.filter(({ pelapor }) => pelapor === 'konfirmasi_desa');
  expect(fed.map(({ kunci }) => kunci)).toEqual(['7.01.03.2.01.0001/1', '7.01.06.2.01.0003/1']);
  for (const { kunci } of fed) {
    for (const tahun of ['2026', '2027', '2028', '2029', '2030']) {
      const owed = desa
        .filter(({ feedsKunci }) => feedsKunci === kunci)
        .reduce((total, { targetPerDesa }) => total.plus(targetPerDesa![tahun]!), new Decimal(0))
        .times(wilayah.desa.length);
      expect(owed.toFixed(), `${kunci} ${tahun}`).toBe(target(kunci, tahun));
    }
  }
});

test('every desa item names printed lines and a unit; dated ones have a deadline not before their season', () => {
  for (const { kunci, sumber, unit: kode, jenisNilai, tenggat, diminta } of desa) {
    expect(unit.some((candidate) => candidate.kode === kode)).toBe(true);
    for (const { baris, kutipan } of sumber) expect(lines[baris - 1], kunci).toContain(kutipan);
    expect(jenisNilai === 'tanggal', kunci).toBe(Boolean(tenggat));
    expect(jenisNilai === 'tanggal', kunci).toBe(diminta.jenis === 'sampai_selesai');
    if (diminta.jenis === 'sampai_selesai') expect(tenggat!.bulan).toBeGreaterThanOrEqual(diminta.mulai);
  }
});
