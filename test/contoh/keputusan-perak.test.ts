import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { readContoh } from '../../src/app/contoh/contoh-data.ts';
import { dimintaPada } from '../../src/domain/butir.ts';
import { projectFile } from '../../src/project-root.ts';

const lines = readFileSync(projectFile('prisma', 'contoh', 'perak', 'sumber.txt'), 'utf8').split('\n');
const { rencana, keputusan, unit, wilayah } = readContoh('perak');
const subs = rencana.simpul.filter(({ level }) => level === 'sub_kegiatan');
const ownedBy = (kode: string) =>
  subs.map(({ id }) => id).filter((id) => keputusan.simpul[id]?.pemilik?.unit === kode);

test('every node has a short name, every sub kegiatan an owner, and nothing else has one', () => {
  expect(Object.keys(keputusan.simpul).sort()).toEqual(rencana.simpul.map(({ id }) => id).sort());
  for (const { id, level } of rencana.simpul) {
    expect(keputusan.simpul[id]?.pemilik !== undefined, id).toBe(level === 'sub_kegiatan');
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
      { unit: pemilik.unit, ...pemilik.dasar },
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
  const printed = [
    ...rencana.simpul.filter(({ level }) => level !== 'kegiatan').flatMap(({ indikator }) => indikator),
    ...rencana.iku,
  ];
  expect(keputusan.indikator.map(({ kunci }) => kunci).sort()).toEqual(printed.map(({ id }) => id).sort());
  const satuan = Object.fromEntries(printed.map(({ id, satuan }) => [id, satuan]));
  expect(Object.fromEntries(keputusan.indikator.map((i) => [i.kunci, i.satuan]))).toEqual(satuan);
});

const filled = (template: string) =>
  template.replace('{tahunLalu}', '2025').replace('{tahunDepan}', '2027').replace('{tahun}', '2026');

test('short names have at most 28 characters and are unique', () => {
  const names = [
    rencana.simpul.map(({ id }) => keputusan.simpul[id]!.namaPendek),
    keputusan.indikator.map(({ namaPendek }) => namaPendek),
    keputusan.desa.map(({ namaPendek }) => filled(namaPendek)),
    unit.map(({ namaPendek }) => namaPendek),
  ];
  for (const group of names) {
    expect(new Set(group).size).toBe(group.length);
    expect(group.filter((name) => name.length > 28 || /[{}]/.test(name))).toEqual([]);
  }
  for (const { id } of subs) {
    expect(keputusan.indikator.find(({ kunci }) => kunci === `${id}/1`)?.namaPendek).toBe(
      keputusan.simpul[id]?.namaPendek,
    );
  }
});

test('additions add up and are asked every month, so that no month can be missed; positions take the latest', () => {
  for (const i of [...keputusan.indikator, ...keputusan.desa]) {
    expect(i.akumulasi, i.kunci).toBe(i.pertanyaan === 'tambahan' ? 'sum' : 'latest');
    if (i.pertanyaan === 'tambahan') expect(i.diminta.jenis, i.kunci).toBe('bulanan');
  }
});

test('targets split evenly, or over named months, are whole numbers each time', () => {
  for (const { kunci, targetBulanan, desimal } of keputusan.indikator) {
    const printed = subs.find(({ id }) => `${id}/1` === kunci)?.indikator[0]?.target['2026']?.nilai;
    if (printed === undefined || targetBulanan.jenis === 'akhir_tahun') continue;
    const parts = targetBulanan.jenis === 'merata' ? 12 : targetBulanan.bulan.length;
    expect(desimal).toBe(0);
    expect(new Decimal(printed!).div(parts).isInteger(), kunci).toBe(true);
  }
});

const askedOfDesa = (bulan: Parameters<typeof dimintaPada>[1], selesai: boolean) =>
  keputusan.desa
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
    const target = subs.find(({ id }) => `${id}/1` === kunci)!.indikator[0]!.target;
    for (const tahun of rencana.tahun.map(String)) {
      const owed = keputusan.desa
        .filter(({ feedsKunci }) => feedsKunci === kunci)
        .reduce((total, { targetPerDesa }) => total.plus(targetPerDesa![tahun]!), new Decimal(0))
        .times(wilayah.desa.length);
      expect(owed.toFixed(), `${kunci} ${tahun}`).toBe(target[tahun]?.nilai);
    }
  }
});

test('every desa item names printed lines and a unit; dated ones have a deadline not before their season', () => {
  for (const { kunci, sumber, unit: kode, jenisNilai, tenggat, diminta } of keputusan.desa) {
    expect(unit.some((candidate) => candidate.kode === kode)).toBe(true);
    for (const { baris, kutipan } of sumber) expect(lines[baris - 1], kunci).toContain(kutipan);
    expect(jenisNilai === 'tanggal', kunci).toBe(tenggat !== null);
    expect(jenisNilai === 'tanggal', kunci).toBe(diminta.jenis === 'sampai_selesai');
    if (diminta.jenis === 'sampai_selesai') expect(tenggat!.bulan).toBeGreaterThanOrEqual(diminta.mulai);
  }
});
