import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { type IndikatorTercetak, readContoh } from '../../src/app/contoh/contoh-data.ts';
import { projectFile } from '../../src/project-root.ts';
import { namesSomebody, withoutNames } from '../../src/tooling/contoh/blank-names.ts';
import { transcribe } from '../../src/tooling/contoh/transcribe.ts';
import { readWilayah } from '../../src/tooling/contoh/wilayah.ts';

const folder = projectFile('prisma', 'contoh', 'perak');
const sumber = readFileSync(projectFile('prisma', 'contoh', 'perak', 'sumber.txt'), 'utf8');
const lines = sumber.split('\n');
const { rencana, wilayah } = readContoh('perak');

const level = (name: string) => rencana.simpul.filter((node) => node.level === name);
const sum = (kodes: (kode: string) => boolean, tahun: string) =>
  level('sub_kegiatan')
    .filter(({ kode }) => kodes(kode))
    .reduce((total, { pagu }) => total.plus(pagu[tahun]!.nilai!), new Decimal(0))
    .toFixed();

test('rencana.json is what the script makes of sumber.txt', () => {
  expect(transcribe(sumber)).toEqual(rencana);
});

test('wilayah.json is what idn-area-data says, with 13 desa', async () => {
  expect(await readWilayah('35.17.01')).toEqual(wilayah);
  expect(wilayah.desa).toHaveLength(13);
  expect(new Set(wilayah.desa.map(({ kode }) => kode)).size).toBe(13);
});

test('the plan has 6 programs, 12 kegiatan, 27 sub kegiatan with one indicator each, and 3 IKU', () => {
  expect([level('program').length, level('kegiatan').length, level('sub_kegiatan').length]).toEqual([
    6, 12, 27,
  ]);
  expect(level('sub_kegiatan').every(({ indikator }) => indikator.length === 1)).toBe(true);
  expect(rencana.iku.map(({ nama }) => nama)).toEqual([
    'Indeks Kualitas Kinerja Kecamatan Perak',
    'Indeks Kualitas Pelayanan Publik (IKPP) Kecamatan Perak',
    'Indeks Reformasi Birokrasi Kecamatan Perak',
  ]);
});

test('every node below a program hangs on a printed parent of the level above', () => {
  const above = { kegiatan: 'program', sub_kegiatan: 'kegiatan' } as const;
  for (const node of rencana.simpul) {
    if (node.level === 'program') expect(node.induk).toBeNull();
    else expect(rencana.simpul.find(({ id }) => id === node.induk)?.level).toBe(above[node.level]);
  }
});

test.each([
  ['all of 2026', () => true, '2026', '3527058204'],
  ['2026 without gaji dan tunjangan', (kode: string) => kode !== '7.01.01.2.02.0001', '2026', '887577620'],
  ['the secretariat of 2026', (kode: string) => kode.startsWith('7.01.01.'), '2026', '3326859954'],
  ['all of 2027', () => true, '2027', '3561012727'],
  ['all of 2030, with its broken cells', () => true, '2030', '4040000098'],
])('the sub kegiatan add up: %s', (_name, kodes, tahun, total) => {
  expect(sum(kodes, tahun)).toBe(total);
});

test('line 1790 prints the total of 2026 that the sub kegiatan make', () => {
  expect(rencana.urusan.pagu['2026']).toEqual({
    tercetak: '3.527.058.204,00',
    nilai: '3527058204',
    baris: 1790,
  });
  expect(rencana.temuan.filter(({ tentang, tahun }) => tentang === '7.01' && tahun === 2026)).toEqual([]);
});

test('every printed cell stands on its line as whole cells', () => {
  const stands = (baris: number, tercetak: string) =>
    expect(`\t${lines[baris - 1]}\t`, `line ${baris}`).toContain(`\t${tercetak}\t`);
  const indicator = ({ baris, nama, baseline, target }: IndikatorTercetak) => {
    for (const { tercetak } of [baseline, ...Object.values(target)]) stands(baris, tercetak);
    stands(baris, nama);
  };
  for (const { tercetak, baris } of Object.values(rencana.urusan.pagu)) stands(baris, tercetak);
  for (const node of rencana.simpul) {
    stands(node.baris, `${node.kodeTercetak} - ${node.nama}`);
    const pagus = [...Object.values(node.pagu), ...Object.values(node.paguOutcome)];
    expect(pagus).toHaveLength(10);
    for (const { tercetak, baris } of pagus) stands(baris, tercetak);
    node.indikator.forEach(indicator);
  }
  rencana.iku.forEach(indicator);
});

test('no row of Tabel 4.2 was left out', () => {
  const read = new Set([
    rencana.urusan.baris,
    ...rencana.simpul.flatMap(({ baris, indikator }) => [baris, ...indikator.map((i) => i.baris)]),
  ]);
  const headers = /^(BIDANG URUSAN|\t\t\t(2026|TARGET)|\(01\)|$)/;
  const left = lines
    .slice(1789, 1945)
    .flatMap((line, i) => (read.has(1790 + i) || headers.test(line) ? [] : [line]));
  expect(left).toEqual([]);
});

test('a document that is not this Renstra is refused', () => {
  expect(() => transcribe(`\n${sumber}`)).toThrow(/another document/);
});

test('a digit changed in a joined figure of 2030 is refused, not believed', () => {
  const changed = lines.with(1918, lines[1918]!.replace('19.071.8', '19.071.9')).join('\n');
  expect(() => transcribe(changed)).toThrow(/do not prove/);
});

test('the places where the document contradicts itself', () => {
  const counts: Record<string, number> = {};
  for (const { kode } of rencana.temuan) counts[kode] = (counts[kode] ?? 0) + 1;
  expect(counts).toEqual({
    PERIODE_TIDAK_SAMA: 1,
    SEL_TERPISAH: 8,
    BENTUK_ANGKA: 3,
    // 19 rows × 2027–2030, and line 1937 in 2026
    PAGU_GANDA: 77,
    PAGU_TIDAK_SAMA: 2,
    TARGET_KOSONG: 2,
    NAMA_TIDAK_SAMA: 9,
    BASELINE_TIDAK_SAMA: 9,
  });
  expect(
    rencana.temuan.filter(({ tahun }) => tahun === 2026).map(({ kode, baris }) => [kode, ...baris]),
  ).toEqual([
    ['BENTUK_ANGKA', 1856],
    ['BENTUK_ANGKA', 1861],
    ['PAGU_TIDAK_SAMA', 1861],
    ['PAGU_GANDA', 1937],
  ]);
});

test('every finding reads as sentences', async () => {
  const text = rencana.temuan.map(({ kode, pesan }) => `${kode}\n  ${pesan}\n`).join('');
  await expect(text).toMatchFileSnapshot('./temuan-perak.txt');
});

test('the files name nobody, and the five lines of names are blank', () => {
  const blank = [45, 49, 1225, 2014, 2016];
  expect(blank.map((baris) => lines[baris - 1])).toEqual(['', '', '', '', '']);
  expect(lines).toHaveLength(2017);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    expect(text.split('\n').filter(namesSomebody), name).toEqual([]);
    expect(text.match(/\d{18}/g), name).toBeNull();
  }
});

test('a line with a title, a degree or a NIP is blanked, and the line numbers stay', () => {
  const document = `CAMAT\nDrs. CONTOH\nNIP. ${['19000101', '190001', '1001'].join('')}\noleh H. Contoh, S.H., M.Si.\nH. Pelayanan\nDesa\n`;
  expect(withoutNames(document)).toBe('CAMAT\n\n\n\nH. Pelayanan\nDesa\n');
});
