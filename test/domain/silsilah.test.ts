import { describe, expect, test } from 'vitest';
import { kemiripanNama } from '../../src/domain/kemiripan.ts';
import { kunciAkhir } from '../../src/domain/kunci-akhir.ts';
import { kunciSatuan } from '../../src/domain/satuan.ts';
import {
  type IndikatorSilsilah,
  type PohonSilsilah,
  type SimpulSilsilah,
  silsilah,
} from '../../src/domain/silsilah.ts';

const sub = (kunci: string, kode: string, nama: string, kunciInduk = 'k'): SimpulSilsilah => ({
  kunci,
  kode,
  level: 'sub_kegiatan',
  nama,
  kunciInduk,
});
const kegiatan: SimpulSilsilah = {
  kunci: 'k',
  kode: '7.01.02.2.01',
  level: 'kegiatan',
  nama: 'Koordinasi Kegiatan',
};
const ind = (
  kunci: string,
  kunciNode: string | undefined,
  nama: string,
  satuan: string,
): IndikatorSilsilah => ({
  kunci,
  kunciNode,
  nama,
  satuan,
});
const pohon = (simpul: SimpulSilsilah[], indikator: IndikatorSilsilah[] = []): PohonSilsilah => ({
  simpul: [kegiatan, ...simpul],
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
    expect(kemiripanNama(a, b)).toBeGreaterThanOrEqual(from);
    expect(kemiripanNama(a, b)).toBeLessThanOrEqual(to);
    expect(kemiripanNama(b, a)).toBe(kemiripanNama(a, b));
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
    expect(kunciSatuan(a) === kunciSatuan(b)).toBe(same);
  });
});

describe('lineage of nodes', () => {
  const lama = pohon([
    sub('a', '7.01.02.2.01.01', 'Koordinasi/Sinergi Perencanaan Kegiatan'),
    sub('b', '7.01.02.2.01.02', 'Peningkatan Efektifitas Kegiatan Pemerintahan'),
    sub('c', '', 'Pelaksanaan Rapat Koordinasi'),
  ]);
  const asal = (node: SimpulSilsilah, decided = {}) => silsilah(lama, pohon([node]), decided).get(node.kunci);

  test('the same code, compared as a number, with nearly the same name is certain', () => {
    const node = sub('x', '7.01.02.2.01.0002', 'Peningkatan Efektivitas Kegiatan Pemerintahan');
    expect(asal(node)).toEqual({ jenis: 'pasti', kunci: 'b' });
  });

  test('the same name under the same parent is certain, also with another code', () => {
    expect(asal(sub('x', '7.01.02.2.01.09', 'Pelaksanaan rapat koordinasi'))).toEqual({
      jenis: 'pasti',
      kunci: 'c',
    });
    expect(asal(sub('x', '', 'Pelaksanaan Rapat Koordinasi', 'lain'))).toMatchObject({ jenis: 'ragu' });
  });

  test('the same code under another name, and a similar name, are asked; the best candidate first', () => {
    const code = asal(sub('x', '7.01.02.2.01.01', 'Pemeliharaan Gedung'));
    expect(code).toMatchObject({ jenis: 'ragu', calon: [{ kunci: 'a' }] });
    const name = asal(sub('x', '7.01.02.2.01.07', 'Efektifitas Kegiatan Pemerintahan Kecamatan'));
    expect(name).toMatchObject({ jenis: 'ragu', calon: [{ kunci: 'b' }] });
    expect(asal(sub('x', '7.01.02.2.01.07', 'Gaji dan Tunjangan ASN'))).toEqual({ jenis: 'baru' });
  });

  test('what a person said stands, and an old thing is continued once', () => {
    const node = sub('x', '7.01.02.2.01.02', 'Peningkatan Efektifitas Kegiatan Pemerintahan');
    expect(asal(node, { x: null })).toEqual({ jenis: 'baru' });
    expect(asal(node, { x: 'c' })).toEqual({ jenis: 'pasti', kunci: 'c' });
    const twice = silsilah(lama, pohon([node, { ...node, kunci: 'y' }]), {});
    expect([twice.get('x'), twice.get('y')]).toEqual([{ jenis: 'pasti', kunci: 'b' }, { jenis: 'baru' }]);
  });

  test('a code goes before a name, whichever stands first in the document', () => {
    const similar = sub('x', '7.01.02.2.01.08', 'Peningkatan Efektifitas Kegiatan Pemerintahan');
    const same = sub('y', '7.01.02.2.01.02', 'Peningkatan Efektifitas Kegiatan Pemerintahan');
    expect(silsilah(lama, pohon([similar, same]), {}).get('y')).toEqual({ jenis: 'pasti', kunci: 'b' });
  });
});

describe('lineage of indicators', () => {
  const nodes = [
    sub('a', '7.01.02.2.01.01', 'Koordinasi Sinergi'),
    sub('b', '7.01.02.2.01.02', 'Efektivitas'),
  ];
  const lama = pohon(nodes, [
    ind('a/1', 'a', 'Jumlah dokumen sinergi', 'Dokumen'),
    ind('b/1', 'b', 'Jumlah orang dilatih', 'Orang'),
    ind('desa/rkpdes', undefined, 'RKPDes', 'dokumen'),
  ]);
  const asal = (one: IndikatorSilsilah, decided = {}) =>
    silsilah(lama, pohon(nodes, [one]), decided).get(one.kunci);

  test('the same name and unit on the node that is continued is certain', () => {
    expect(asal(ind('a/1', 'a', 'Jumlah Dokumen Sinergi', 'Dok'))).toEqual({ jenis: 'pasti', kunci: 'a/1' });
    expect(asal(ind('a/2', 'a', 'Jumlah dokumen sinergi', 'dokumen'))).toEqual({
      jenis: 'pasti',
      kunci: 'a/1',
    });
    expect(asal(ind('b/9', 'b', 'Jumlah dokumen sinergi', 'dokumen'))).toEqual({ jenis: 'baru' });
  });

  test('a changed unit is never carried over silently', () => {
    expect(asal(ind('b/1', 'b', 'Jumlah orang dilatih', 'Kegiatan'))).toEqual({
      jenis: 'ragu',
      calon: [
        {
          kunci: 'b/1',
          nama: 'Jumlah orang dilatih',
          kemiripan: 1,
          satuan: { lama: 'Orang', baru: 'Kegiatan' },
        },
      ],
    });
    expect(asal(ind('desa/rkpdes', undefined, 'RKPDes', 'hari'))).toMatchObject({ jenis: 'ragu' });
    expect(asal(ind('desa/rkpdes', undefined, 'Dokumen RKPDes', 'dokumen'))).toEqual({
      jenis: 'pasti',
      kunci: 'desa/rkpdes',
    });
  });

  test('indicators of a node that is still asked about wait for the answer', () => {
    const moved = { ...nodes[0]!, nama: 'Pemeliharaan gedung' };
    const one = ind('a/1', 'a', 'Jumlah dokumen sinergi', 'Dokumen');
    const open = silsilah(lama, { simpul: [kegiatan, moved], indikator: [one] }, {});
    expect([open.get('a')?.jenis, open.get('a/1')]).toEqual(['ragu', undefined]);
    const said = silsilah(lama, { simpul: [kegiatan, moved], indikator: [one] }, { a: 'a' });
    expect(said.get('a/1')).toEqual({ jenis: 'pasti', kunci: 'a/1' });
  });
});

test('a new thing never takes a kunci that an earlier version had', () => {
  const asal = silsilah(pohon([sub('a', '1', 'Lama')]), pohon([sub('a', '2', 'Sama sekali lain')]), {});
  const used = new Set(['k', 'a', 'a~2', 'desa/x']);
  expect([...kunciAkhir(['k', 'a', 'b', 'desa/x'], asal, used)]).toEqual([
    ['k', 'k'],
    ['a', 'a~3'],
    ['b', 'b'],
    ['desa/x', 'desa/x-2'],
  ]);
});
