import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { bedaRencana, type Perubahan } from '../../src/domain/beda-rencana.ts';
import type { Target } from '../../src/domain/rencana.ts';
import {
  type IndikatorBaru,
  type RencanaBaru,
  type SimpulBaru,
  sebagaiRencana,
} from '../../src/domain/rencana-baru.ts';

const target = (nilai: string, tahun = 2026): Target => ({
  tahun,
  tercetak: nilai,
  nilai: new Decimal(nilai),
});

function simpul(kunci: string, ubah: Partial<SimpulBaru> = {}): SimpulBaru {
  const level = kunci.length === 7 ? 'program' : 'sub_kegiatan';
  const kunciInduk = level === 'program' ? undefined : '7.01.01';
  const pagu: SimpulBaru['pagu'] = [
    { tahun: 2026, jenis: 'indikatif', nilai: new Decimal(100), berlakuDari: '2026-01-01' },
  ];
  const head = { kunci, kode: kunci, kodeTercetak: kunci, kunciInduk, level } as const;
  return { ...head, nama: `Nama ${kunci}`, namaPendek: kunci, baris: 1, gaji: false, pagu, ...ubah };
}

function indikator(kunci: string, ubah: Partial<IndikatorBaru> = {}): IndikatorBaru {
  return {
    kunci,
    kunciNode: '7.01.01.2.01.0001',
    nama: 'Jumlah Laporan',
    namaPendek: 'Laporan',
    satuan: 'Laporan',
    desimal: 0,
    jenisNilai: 'jumlah',
    arah: 'higher',
    akumulasi: 'sum',
    antarDesa: 'none',
    pertanyaan: 'tambahan',
    pelapor: 'unit',
    diminta: { jenis: 'bulanan' },
    targetBulanan: { jenis: 'merata' },
    targetPerPelapor: false,
    target: [target('12')],
    ...ubah,
  };
}

const A = '7.01.01.2.01.0001';
const B = '7.01.01.2.01.0002';
const rencana = (nodes: SimpulBaru[], indikators: IndikatorBaru[] = []): RencanaBaru => ({
  jenis: 'murni',
  dokumen: 'Uji',
  berlakuDari: '2026-01-01',
  nodes: [simpul('7.01.01'), ...nodes],
  indikators,
});

function tulis(one: Perubahan): string {
  const about = 'simpul' in one ? one.simpul : one.indikator;
  const show = (value: unknown): string => {
    if (value === undefined) return '-';
    if (value instanceof Decimal) return value.toFixed();
    if (typeof value === 'object' && value !== null)
      return 'tercetak' in value ? String(value.tercetak) : (value as { kunci: string }).kunci;
    return String(value);
  };
  const {
    jenis,
    simpul: _,
    indikator: __,
    ...rest
  } = { simpul: 0, indikator: 0, ...one } as Record<string, unknown>;
  return [jenis, about.kunci, ...Object.entries(rest).map(([name, value]) => `${name}=${show(value)}`)].join(
    ' ',
  );
}

const beda = (lama: RencanaBaru, baru: RencanaBaru) =>
  bedaRencana(sebagaiRencana(lama), sebagaiRencana(baru)).map(tulis);

test('the same plan has no difference, however it is printed', () => {
  const lama = rencana([simpul(A)], [indikator(`${A}/1`)]);
  const baru = rencana(
    [simpul(A, { kode: '7.01.01.2.01.01', nama: `Sub Kegiatan NAMA ${A}` })],
    [
      indikator(`${A}/1`, {
        nama: 'jumlah laporan',
        satuan: 'Lap',
        target: [{ ...target('12'), tercetak: '12 Lap' }],
      }),
    ],
  );
  expect(beda(lama, baru)).toEqual([]);
});

test.each<[string, Partial<SimpulBaru>, string[]]>([
  ['renamed', { nama: 'Lain' }, [`simpul-ganti-nama ${A} lama=Nama ${A} baru=Lain`]],
  ['another code', { kode: '7.01.01.2.01.0009' }, [`kode-berubah ${A} lama=${A} baru=7.01.01.2.01.0009`]],
  ['a code that is no longer printed', { kode: '' }, []],
  ['moved', { kunciInduk: undefined }, [`simpul-pindah ${A} dari=7.01.01 ke=-`]],
  ['another level', { level: 'kegiatan' }, [`tingkat-berubah ${A} lama=sub_kegiatan baru=kegiatan`]],
  [
    'another pagu',
    { pagu: [{ tahun: 2026, jenis: 'indikatif', nilai: new Decimal('100.5'), berlakuDari: '2026-06-01' }] },
    [`pagu-berubah ${A} tahun=2026 lama=100 baru=100.5`],
  ],
  ['no pagu', { pagu: [] }, [`pagu-berubah ${A} tahun=2026 lama=100 baru=-`]],
])('a node: %s', (_name, ubah, expected) => {
  expect(beda(rencana([simpul(A)]), rencana([simpul(A, ubah)]))).toEqual(expected);
});

test('a DPA is no part of the document, and years that only one version plans are left out', () => {
  const dpa = { tahun: 2026, jenis: 'dpa' as const, nilai: new Decimal(1), berlakuDari: '2026-01-02' };
  const lain = { tahun: 2027, jenis: 'indikatif' as const, nilai: new Decimal(9), berlakuDari: '2026-01-01' };
  const { pagu } = simpul(A);
  expect(beda(rencana([simpul(A)]), rencana([simpul(A, { pagu: [...pagu, dpa, lain] })]))).toEqual([]);
});

test.each<[string, Partial<IndikatorBaru>, string[]]>([
  ['another unit', { satuan: 'Dokumen' }, [`satuan-berubah ${A}/1 lama=Laporan baru=Dokumen`]],
  [
    'another name',
    { nama: 'Jumlah Rapat' },
    [`indikator-ganti-nama ${A}/1 lama=Jumlah Laporan baru=Jumlah Rapat`],
  ],
  ['another target', { target: [target('24')] }, [`target-berubah ${A}/1 tahun=2026 lama=12 baru=24`]],
  [
    'a range',
    { target: [{ tahun: 2026, tercetak: '10–14', min: new Decimal(10), max: new Decimal(14) }] },
    [`target-berubah ${A}/1 tahun=2026 lama=12 baru=10–14`],
  ],
  [
    'a target that cannot be read',
    { target: [{ tahun: 2026, tercetak: '... Unit' }] },
    [`target-berubah ${A}/1 tahun=2026 lama=12 baru=... Unit`],
  ],
  ['on another node', { kunciNode: B }, [`indikator-pindah ${A}/1 dari=${A} ke=${B}`]],
])('an indicator: %s', (_name, ubah, expected) => {
  const nodes = [simpul(A), simpul(B)];
  expect(beda(rencana(nodes, [indikator(`${A}/1`)]), rencana(nodes, [indikator(`${A}/1`, ubah)]))).toEqual(
    expected,
  );
});

test('what is new stands in its place, what is gone at the end', () => {
  const lama = rencana([simpul(A)], [indikator(`${A}/1`), indikator(`${A}/2`)]);
  const baru = rencana(
    [simpul(B)],
    [indikator(`${A}/1`, { kunciNode: B }), indikator(`${B}/1`, { kunciNode: B })],
  );
  expect(beda(lama, baru)).toEqual([
    `simpul-baru ${B} level=sub_kegiatan`,
    `indikator-pindah ${A}/1 dari=${A} ke=${B}`,
    `indikator-baru ${B}/1`,
    `simpul-hilang ${A} level=sub_kegiatan`,
    `indikator-hilang ${A}/2`,
  ]);
});
