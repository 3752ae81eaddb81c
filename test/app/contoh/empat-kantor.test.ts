import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTOH, muatContoh, type NamaContoh } from '../../../src/app/contoh/muat-contoh.ts';
import { versiPada, versiRencana } from '../../../src/app/rencana/baca-versi.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Rencana } from '../../../src/domain/rencana.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

const NOW = Temporal.Instant.from('2026-03-31T17:00:00Z');
const kantor = new Map<NamaContoh, Kantor>();
let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  for (const nama of CONTOH) {
    const { officeId } = await transact(db.prisma, (tx) => muatContoh(tx, nama, NOW));
    kantor.set(nama, (await loadKantor(db.prisma, officeId))!);
  }
});
afterAll(() => db.drop());

const hitung = ({ nodes }: Rencana) =>
  ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'].map(
    (level) => nodes.filter((node) => node.level === level).length,
  );

test.each<[NamaContoh, string, number, string[], number[][]]>([
  ['perak', '35.17.01', 13, ['2026-01-01'], [[1, 2, 6, 12, 27]]],
  ['randuagung', '35.08.18', 12, ['2024-01-01'], [[1, 2, 6, 15, 49]]],
  ['kemangkon', '33.03.01', 19, ['2024-01-01'], [[0, 0, 6, 13, 30]]],
])('%s: its desa, and every node of its plan', (nama, wilayah, desa, berlaku, jumlah) => {
  const one = kantor.get(nama)!;
  expect(one.wilayah).toBe(wilayah);
  expect(one.pelapor.filter(({ jenis }) => jenis === 'desa')).toHaveLength(desa);
  expect(one.rencana.map(({ berlakuDari }) => berlakuDari)).toEqual(berlaku);
  expect(one.rencana.map(hitung)).toEqual(jumlah);
});

test('balapulang: two versions, each readable on its days', () => {
  const one = kantor.get('balapulang')!;
  expect(one.pelapor.filter(({ jenis }) => jenis === 'desa')).toHaveLength(20);
  expect(one.rencana.map(({ jenis }) => jenis)).toEqual(['murni', 'perubahan']);
  const [murni, perubahan] = versiRencana(one);
  expect(versiPada(one, murni!.rencana.berlakuDari)?.rencana).toBe(murni!.rencana);
  expect(versiPada(one, '2000-01-01')).toBeUndefined();
  expect(murni!.sampaiSebelum).toBe(perubahan!.rencana.berlakuDari);
  expect(versiPada(one, perubahan!.rencana.berlakuDari)?.beda).toEqual(perubahan!.beda);
  expect([hitung(murni!.rencana), hitung(perubahan!.rencana)]).toEqual([
    [1, 1, 8, 22, 30],
    [1, 2, 6, 14, 39],
  ]);
  const lama = new Set(murni!.rencana.nodes.map(({ kunci }) => kunci));
  const lanjut = perubahan!.rencana.nodes.filter(
    ({ kunci, level }) => level === 'sub_kegiatan' && lama.has(kunci),
  );
  // The 30 sub kegiatan of 2021 print no code, those of the perubahan do: the names carry them over.
  expect(lanjut.length).toBe(30);
  const kinds = new Set(perubahan!.beda!.map(({ jenis }) => jenis));
  expect([...kinds]).toEqual(expect.arrayContaining(['simpul-baru', 'simpul-hilang', 'indikator-pindah']));
});

test('every sub kegiatan of every office has an owner among its units', () => {
  for (const { rencana, pelapor, nama } of kantor.values()) {
    const units = new Set(pelapor.filter(({ jenis }) => jenis !== 'desa').map(({ id }) => id));
    for (const { nodes } of rencana) {
      const sub = nodes.filter(({ level }) => level === 'sub_kegiatan');
      expect(
        sub.filter(({ ownerId }) => ownerId === undefined || !units.has(ownerId)).map(({ kunci }) => kunci),
        nama,
      ).toEqual([]);
    }
  }
});
