import { describe, expect, test } from 'vitest';
import { nameLikeness } from '../../../src/domain/angka/name-likeness.ts';
import { satuanKey } from '../../../src/domain/angka/satuan-key.ts';
import { finalKeys } from '../../../src/domain/rencana/final-keys.ts';
import {
  type LineageIndikator,
  type LineageNode,
  type LineageTree,
  traceLineage,
} from '../../../src/domain/rencana/trace-lineage.ts';

const sub = (key: string, kode: string, name: string, parentKey = 'k'): LineageNode => ({
  key,
  kode,
  level: 'sub_kegiatan',
  name,
  parentKey,
});
const kegiatan: LineageNode = {
  key: 'k',
  kode: '7.01.02.2.01',
  level: 'kegiatan',
  name: 'Koordinasi Kegiatan',
};
const ind = (key: string, nodeKey: string | undefined, name: string, satuan: string): LineageIndikator => ({
  key,
  nodeKey,
  name,
  satuan,
});
const tree = (node: LineageNode[], indikator: LineageIndikator[] = []): LineageTree => ({
  node: [kegiatan, ...node],
  indikator,
});

describe('names', () => {
  test.each([
    ['Data Statistik Sektorial', 'Data Statistik Sektoral', 0.9, 1],
    ['Penyediaan  Bahan/Material', 'penyediaan bahan material', 1, 1],
    ['Sub Kegiatan Penyediaan Bahan Logistik Kantor', 'Penyediaan Bahan Logistik Kantor', 1, 1],
    ['Gaji dan Tunjangan ASN', 'Pakaian Dinas', 0, 0.5],
    ['', '', 1, 1],
    ['a', 'ab', 0, 0],
  ])('%s and %s', (a, b, from, to) => {
    expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(from);
    expect(nameLikeness(a, b)).toBeLessThanOrEqual(to);
    expect(nameLikeness(b, a)).toBe(nameLikeness(a, b));
  });

  test.each([
    ['%', 'Persen; Tahunan', true],
    ['Dok', 'Dokumen', true],
    ['org/bln', 'Orang/Bulan', true],
    ['desaa', 'Desa', true],
    ['Nilai', 'Indeks', false],
    ['Orang', 'Orang/Bulan', false],
    ['Paket', 'Unit', false],
  ])('units %s and %s are one: %s', (a, b, same) => {
    expect(satuanKey(a) === satuanKey(b)).toBe(same);
  });
});

describe('lineage of nodes', () => {
  const old = tree([
    sub('a', '7.01.02.2.01.01', 'Koordinasi/Sinergi Perencanaan Kegiatan'),
    sub('b', '7.01.02.2.01.02', 'Peningkatan Efektifitas Kegiatan Pemerintahan'),
    sub('c', '', 'Pelaksanaan Rapat Koordinasi'),
  ]);
  const origin = (node: LineageNode, decided = {}) => traceLineage(old, tree([node]), decided).get(node.key);

  test('the same code, compared as a number, with nearly the same name is certain', () => {
    const node = sub('x', '7.01.02.2.01.0002', 'Peningkatan Efektivitas Kegiatan Pemerintahan');
    expect(origin(node)).toEqual({ kind: 'pasti', key: 'b' });
  });

  test('the same name under the same parent is certain, also with another code', () => {
    expect(origin(sub('x', '7.01.02.2.01.09', 'Pelaksanaan rapat koordinasi'))).toEqual({
      kind: 'pasti',
      key: 'c',
    });
    expect(origin(sub('x', '', 'Pelaksanaan Rapat Koordinasi', 'lain'))).toMatchObject({ kind: 'ragu' });
  });

  test('the same code under another name, and a similar name, are asked; the best candidate first', () => {
    const code = origin(sub('x', '7.01.02.2.01.01', 'Pemeliharaan Gedung'));
    expect(code).toMatchObject({ kind: 'ragu', candidates: [{ key: 'a' }] });
    const name = origin(sub('x', '7.01.02.2.01.07', 'Efektifitas Kegiatan Pemerintahan Kecamatan'));
    expect(name).toMatchObject({ kind: 'ragu', candidates: [{ key: 'b' }] });
    expect(origin(sub('x', '7.01.02.2.01.07', 'Gaji dan Tunjangan ASN'))).toEqual({ kind: 'baru' });
  });

  test('what a person said stands, and an old thing is continued once', () => {
    const node = sub('x', '7.01.02.2.01.02', 'Peningkatan Efektifitas Kegiatan Pemerintahan');
    expect(origin(node, { x: null })).toEqual({ kind: 'baru' });
    expect(origin(node, { x: 'c' })).toEqual({ kind: 'pasti', key: 'c' });
    const twice = traceLineage(old, tree([node, { ...node, key: 'y' }]), {});
    expect([twice.get('x'), twice.get('y')]).toEqual([{ kind: 'pasti', key: 'b' }, { kind: 'baru' }]);
  });

  test('a code goes before a name, whichever stands first in the document', () => {
    const similar = sub('x', '7.01.02.2.01.08', 'Peningkatan Efektifitas Kegiatan Pemerintahan');
    const same = sub('y', '7.01.02.2.01.02', 'Peningkatan Efektifitas Kegiatan Pemerintahan');
    expect(traceLineage(old, tree([similar, same]), {}).get('y')).toEqual({ kind: 'pasti', key: 'b' });
  });
});

describe('lineage of indicators', () => {
  const nodes = [
    sub('a', '7.01.02.2.01.01', 'Koordinasi Sinergi'),
    sub('b', '7.01.02.2.01.02', 'Efektivitas'),
  ];
  const old = tree(nodes, [
    ind('a/1', 'a', 'Jumlah dokumen sinergi', 'Dokumen'),
    ind('b/1', 'b', 'Jumlah orang dilatih', 'Orang'),
    ind('desa/rkpdes', undefined, 'RKPDes', 'dokumen'),
  ]);
  const origin = (one: LineageIndikator, decided = {}) =>
    traceLineage(old, tree(nodes, [one]), decided).get(one.key);

  test('the same name and unit on the node that is continued is certain', () => {
    expect(origin(ind('a/1', 'a', 'Jumlah Dokumen Sinergi', 'Dok'))).toEqual({ kind: 'pasti', key: 'a/1' });
    expect(origin(ind('a/2', 'a', 'Jumlah dokumen sinergi', 'dokumen'))).toEqual({
      kind: 'pasti',
      key: 'a/1',
    });
    expect(origin(ind('b/9', 'b', 'Jumlah dokumen sinergi', 'dokumen'))).toEqual({ kind: 'baru' });
  });

  test('a changed unit is never carried over silently', () => {
    expect(origin(ind('b/1', 'b', 'Jumlah orang dilatih', 'Kegiatan'))).toEqual({
      kind: 'ragu',
      candidates: [
        {
          key: 'b/1',
          name: 'Jumlah orang dilatih',
          likeness: 1,
          satuan: { old: 'Orang', fresh: 'Kegiatan' },
        },
      ],
    });
    expect(origin(ind('desa/rkpdes', undefined, 'RKPDes', 'hari'))).toMatchObject({ kind: 'ragu' });
    expect(origin(ind('desa/rkpdes', undefined, 'Dokumen RKPDes', 'dokumen'))).toEqual({
      kind: 'pasti',
      key: 'desa/rkpdes',
    });
  });

  test('indicators of a node that is still asked about wait for the answer', () => {
    const moved = { ...nodes[0]!, name: 'Pemeliharaan gedung' };
    const one = ind('a/1', 'a', 'Jumlah dokumen sinergi', 'Dokumen');
    const open = traceLineage(old, { node: [kegiatan, moved], indikator: [one] }, {});
    expect([open.get('a')?.kind, open.get('a/1')]).toEqual(['ragu', undefined]);
    const said = traceLineage(old, { node: [kegiatan, moved], indikator: [one] }, { a: 'a' });
    expect(said.get('a/1')).toEqual({ kind: 'pasti', key: 'a/1' });
  });
});

test('a new thing never takes a kunci that an earlier version had', () => {
  const origin = traceLineage(tree([sub('a', '1', 'Lama')]), tree([sub('a', '2', 'Sama sekali lain')]), {});
  const used = new Set(['k', 'a', 'a~2', 'desa/x']);
  expect([...finalKeys(['k', 'a', 'b', 'desa/x'], origin, used)]).toEqual([
    ['k', 'k'],
    ['a', 'a~3'],
    ['b', 'b'],
    ['desa/x', 'desa/x-2'],
  ]);
});
