import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { muatContoh } from '../../../src/app/contoh/muat-contoh.ts';
import { siapkanKantor } from '../../../src/app/kantor/siapkan-kantor.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { type Butir, butirDiminta } from '../../../src/domain/butir.ts';
import { uangDariBulan } from '../../../src/domain/dated-settings.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Rencana } from '../../../src/domain/rencana.ts';
import { paguBerlaku } from '../../../src/domain/serapan.ts';
import { targetKantor } from '../../../src/domain/target.ts';
import { keputusanRencana } from '../../../src/plan/usulan/keputusan.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const NOW = Temporal.Instant.from('2026-03-31T17:00:00Z');
let db: FreshDatabase;
let kantor: Kantor;
let rencana: Rencana;

beforeAll(async () => {
  db = await freshDatabase({ countRoundTrips: true });
  const before = db.roundTrips.count;
  const { officeId, baru } = await transact(db.prisma, (tx) => muatContoh(tx, 'perak', NOW));
  expect(baru).toBe(true);
  // Two of them write the record of what was made (OfficeEvent).
  expect(db.roundTrips.count - before).toBeLessThan(44);
  kantor = (await loadKantor(db.prisma, officeId))!;
  rencana = kantor.rencana[0]!;
});
afterAll(() => db.drop());

const at = (level: string) => rencana.nodes.filter((node) => node.level === level);
const sub = () => at('sub_kegiatan');

/**
 * The plan comes through the reader. What differs from the transcription that was here before: tujuan and sasaran are
 * nodes (Tabel 3.2), the three IKU hang on them, and every target has its line.
 */
test('1 tujuan, 2 sasaran, 6 programs, 12 kegiatan, 27 sub kegiatan, every one below its parent', () => {
  const levels = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'];
  expect(levels.map((level) => at(level).length)).toEqual([1, 2, 6, 12, 27]);
  expect(rencana).toMatchObject({ jenis: 'murni', berlakuDari: '2026-01-01' });
  expect(rencana.nodes.slice(0, 3).map(({ kunci }) => kunci)).toEqual([
    'tujuan/1',
    'sasaran/1.1',
    'sasaran/1.2',
  ]);
  for (const node of rencana.nodes.slice(3)) {
    const parent = rencana.nodes.find(({ id }) => id === node.parentId);
    expect(parent?.kode, node.kode).toBe(
      node.level === 'program' ? undefined : node.kode.split('.').slice(0, -1).join('.').replace(/\.2$/, ''),
    );
    expect(node.kunci).toBe(node.kode);
  }
  const iku = rencana.indikators.filter(({ kunci }) => kunci.startsWith('iku/'));
  expect(iku.map(({ nodeId }) => rencana.nodes.find(({ id }) => id === nodeId)?.kunci)).toEqual([
    'tujuan/1',
    'sasaran/1.1',
    'sasaran/1.2',
  ]);
});

test('the document is kept with the version, and what people decided', async () => {
  const [row] = await db.prisma.planVersion.findMany();
  const file = await db.prisma.storedFile.findUniqueOrThrow({ where: { id: row!.fileId! } });
  expect(file.ukuran).toBe(readContoh('perak').sumber.byteLength);
  expect(keputusanRencana.parse(row!.keputusan)).toEqual(readContoh('perak').versi[0]);
});

test('13 desa, 4 seksi, 2 subbagian and the bendahara report, in this order', () => {
  expect(kantor.pelapor.map(({ jenis }) => jenis)).toEqual([
    ...Array(13).fill('desa'),
    ...Array(4).fill('seksi'),
    ...Array(2).fill('subbagian'),
    'bendahara',
  ]);
  expect(kantor.pelapor[5]).toMatchObject({
    nama: 'Desa Sembung',
    namaPendek: 'Sembung',
    kode: '35.17.01.2006',
  });
});

test('the pagu of 2026 is Rp3.527.058.204, Rp887.577.620 of it without gaji', () => {
  const total = (nodes: Rencana['nodes']) =>
    Decimal.sum(...nodes.map((node) => paguBerlaku(node, 2026, '2026-01-01')!.nilai)).toFixed();
  expect(total(sub())).toBe('3527058204');
  expect(total(sub().filter(({ gaji }) => !gaji))).toBe('887577620');
  expect(
    rencana.nodes
      .slice(3)
      .every(({ pagu }) => pagu.length === 5 && pagu.every(({ jenis }) => jenis === 'indikatif')),
  ).toBe(true);
});

test('parents keep what is printed, with its line, although it is twice the sum in 2027', async () => {
  const rows = await db.prisma.pagu.findMany({ where: { tahun: 2027, node: { kode: '7.01.01' } } });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ tercetak: '6.673.581.374,00', baris: 1791, jenis: 'indikatif' });
});

test('42 indicators with their owners, targets as printed and as value', () => {
  const sources = rencana.indikators.map(({ pelapor }) => pelapor);
  const count = (wanted: string) => sources.filter((one) => one === wanted).length;
  expect(['desa', 'unit', 'konfirmasi_desa', 'iku'].map(count)).toEqual([6, 25, 2, 9]);
  const indikator = (kunci: string) => rencana.indikators.find((one) => one.kunci === kunci)!;
  const target = (kunci: string, tahun: number) => indikator(kunci).target.find((one) => one.tahun === tahun);
  expect(target('iku/1', 2026)).toMatchObject({
    tahun: 2026,
    tercetak: '75,15',
    nilai: new Decimal('75.15'),
    baris: 1975,
  });
  expect(target('desa/kejadian-trantibum', 2026)).toBeUndefined();
  expect(targetKantor(indikator('desa/lembaga-aktif'), 2026, 13)?.toFixed()).toBe('78');
  expect(indikator('desa/lpj-apbdes')).toMatchObject({
    feedsKunci: '7.01.06.2.01.0003/1',
    tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
  });
  expect(sub().every(({ ownerId }) => kantor.pelapor.some(({ id }) => id === ownerId))).toBe(true);
});

const asked = (kode: string, bulan: Bulan): Butir[] =>
  butirDiminta(rencana, kantor.pelapor.find((one) => one.kode === kode)!, {
    bulan,
    uangDari: uangDariBulan(kantor, bulan),
    selesai: new Set(),
    sejakTahun: () => 2026,
  });

const names = (butir: Butir[]) =>
  butir.map((one) => (one.jenis === 'keuangan' ? `Rp ${one.node.namaPendek}` : one.indikator.namaPendek));

test('Sembung is asked three things for March, Seksi PMD four, in the order of the example dialogues', () => {
  expect(names(asked('35.17.01.2006', '2026-03'))).toEqual([
    'LPJ APBDes {tahunLalu}',
    'Lembaga kemasyarakatan aktif',
    'Kejadian trantibum',
  ]);
  expect(names(asked('PMD', '2026-03'))).toEqual([
    'Musrenbang desa',
    'Rp Musrenbang desa',
    'Efektivitas pemberdayaan',
    'Rp Efektivitas pemberdayaan',
  ]);
  expect(asked('BENDAHARA', '2026-03')).toEqual([]);
});

test('loaded again, nothing changes', async () => {
  const again = await transact(db.prisma, (tx) => muatContoh(tx, 'perak', NOW));
  expect(again).toEqual({ officeId: kantor.id, baru: false });
  expect(await loadKantor(db.prisma, kantor.id)).toEqual(kantor);
});

test('an office that was only prepared is given its units and the plan, and its version grows', async () => {
  const other = await freshDatabase();
  const { wilayah } = readContoh('perak');
  const bare = await transact(other.prisma, (tx) => siapkanKantor(tx, wilayah, NOW));
  const versi = (await loadKantor(other.prisma, bare.officeId))!.versi;
  const loaded = await transact(other.prisma, (tx) => muatContoh(tx, 'perak', NOW));
  expect(loaded).toEqual({ officeId: bare.officeId, baru: true });
  const full = (await loadKantor(other.prisma, bare.officeId))!;
  expect(full.versi).toBeGreaterThan(versi);
  expect([full.pelapor.length, full.rencana.length]).toEqual([20, 1]);
  await other.drop();
});
