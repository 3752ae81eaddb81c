import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../../src/domain/bulan.ts';
import type { BahanJelas } from '../../../src/domain/jelaskan/bahan.ts';
import { hitungan, nilaiHitungan, tulisHitungan } from '../../../src/domain/jelaskan/hitungan.ts';
import { jelaskanFisik } from '../../../src/domain/jelaskan/jelaskan-fisik.ts';
import { jelaskanIndikator } from '../../../src/domain/jelaskan/jelaskan-indikator.ts';
import { jelaskanUang } from '../../../src/domain/jelaskan/jelaskan-uang.ts';
import type { Penjelasan } from '../../../src/domain/jelaskan/penjelasan.ts';
import { progres } from '../../../src/domain/progres.ts';
import { PROFIL_BAWAAN } from '../../../src/domain/progres-figur.ts';
import type { Angka, Indikator } from '../../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, rencana, target, uang } from '../rencana-uji.ts';

const BULAN: Bulan[] = ['2026-01', '2026-02', '2026-03', '2026-04'];
const DESA = [1, 2, 3, 4].map((id) => pelapor(id, 'desa'));
const UNIT = pelapor(9, 'seksi');

/** Indicators of the desa (1–7) and of the section (11–16), of every kind and every way of adding up. */
const DARI_DESA: Indikator[] = [
  indikator({
    id: 1,
    kunci: 'desa/a',
    pelapor: 'desa',
    antarDesa: 'sum',
    akumulasi: 'sum',
    targetPerPelapor: true,
  }),
  indikator({
    id: 2,
    kunci: 'desa/b',
    pelapor: 'desa',
    antarDesa: 'mean',
    akumulasi: 'latest',
    jenisNilai: 'kuantitas',
    pertanyaan: 'posisi',
  }),
  indikator({
    id: 3,
    kunci: 'desa/c',
    pelapor: 'desa',
    antarDesa: 'ratio',
    akumulasi: 'latest',
    jenisNilai: 'rasio',
    pertanyaan: 'posisi',
    arah: 'lower',
    target: target(14),
  }),
  indikator({
    id: 4,
    kunci: 'desa/d',
    pelapor: 'desa',
    antarDesa: 'count',
    akumulasi: 'max',
    syaratDesa: { banding: '>=', nilai: d(5) },
    target: target(4),
  }),
  indikator({
    id: 5,
    kunci: 'desa/e',
    pelapor: 'desa',
    antarDesa: 'ratio',
    akumulasi: 'sum',
    jenisNilai: 'rasio',
  }),
  indikator({ id: 6, kunci: 'desa/f', pelapor: 'desa', antarDesa: 'none', akumulasi: 'average' }),
];
const DARI_UNIT: Indikator[] = [
  indikator({ id: 11, kunci: 'x/1', nodeId: 101, akumulasi: 'sum' }),
  indikator({ id: 12, kunci: 'x/2', nodeId: 101, akumulasi: 'average', arah: 'lower', target: target(20) }),
  indikator({
    id: 13,
    kunci: 'x/3',
    nodeId: 102,
    akumulasi: 'max',
    arah: 'ambang',
    target: [{ tahun: 2026, tercetak: '5 - 9', min: d(5), max: d(9) }],
  }),
  indikator({
    id: 14,
    kunci: 'x/4',
    nodeId: 102,
    akumulasi: 'latest',
    arah: 'pita',
    target: [{ tahun: 2026, tercetak: '5 - 9', min: d(5), max: d(9) }],
  }),
  indikator({ id: 15, kunci: 'x/5', nodeId: 102, akumulasi: 'sum', jenisNilai: 'rasio' }),
  indikator({
    id: 16,
    kunci: 'x/6',
    nodeId: 103,
    akumulasi: 'sum',
    targetBulanan: { jenis: 'bulan', bulan: [2, 3, 3] },
  }),
];
const RENCANA = rencana(
  [
    node(100, 'program', undefined),
    node(101, 'sub_kegiatan', 1_000_000, { parentId: 100 }),
    node(102, 'sub_kegiatan', 3_500_000, { parentId: 100 }),
    node(103, 'sub_kegiatan', 750_000, { parentId: 100, gaji: true }),
  ],
  [...DARI_DESA, ...DARI_UNIT],
);

/** What one reporter answered about one indicator in one month. */
const jawaban = fc.oneof(
  fc.constant('nihil' as const),
  fc.constant(undefined),
  fc.record({ nilai: fc.integer({ min: 0, max: 40 }), penyebut: fc.integer({ min: 0, max: 60 }) }),
);

function satu(
  of: Indikator,
  pelaporId: number,
  bulan: Bulan,
  isi: 'nihil' | { nilai: number; penyebut: number },
): Angka {
  const ubah = { pelaporId, indikatorId: of.id, butir: `i${of.id}` };
  if (isi === 'nihil') return angka(bulan, 'nihil', ubah);
  const penyebut = of.jenisNilai === 'rasio' ? { penyebut: d(isi.penyebut) } : {};
  return angka(bulan, isi.nilai, { ...ubah, ...penyebut });
}

const laporan = fc
  .tuple(
    ...DARI_DESA.flatMap((of) =>
      DESA.flatMap(({ id }) => BULAN.map((bulan) => jawaban.map((isi) => ({ of, id, bulan, isi })))),
    ),
    ...DARI_UNIT.flatMap((of) =>
      BULAN.map((bulan) => jawaban.map((isi) => ({ of, id: UNIT.id, bulan, isi }))),
    ),
  )
  .map((semua) =>
    semua.flatMap(({ of, id, bulan, isi }) => (isi === undefined ? [] : [satu(of, id, bulan, isi)])),
  );

const belanja = fc
  .tuple(
    ...[101, 102, 103].flatMap((nodeId) =>
      BULAN.map((bulan) =>
        fc
          .option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined })
          .map((nilai) => ({ nodeId, bulan, nilai })),
      ),
    ),
  )
  .map((semua) =>
    semua.flatMap(({ nodeId, bulan, nilai }) =>
      nilai === undefined ? [] : [uang(nodeId, bulan, nilai, { pelaporId: UNIT.id })],
    ),
  );

const bahan = fc
  .tuple(laporan, belanja, fc.constantFrom('pagu' as const, 'sama' as const))
  .map(([a, b, bobot]): BahanJelas => {
    const semua = [...a, ...b];
    const umum = {
      rencana: RENCANA,
      pelapor: [...DESA, UNIT],
      angka: semua,
      ganda: [],
      bulan: '2026-04' as Bulan,
      padaTanggal: '2026-05-02',
      profil: { ...PROFIL_BAWAAN, bobot },
    };
    return {
      ...umum,
      progres: progres(RENCANA, umum.pelapor, semua, umum.bulan, umum.padaTanggal, umum.profil),
    };
  });

const teks = (nilai: Decimal | undefined) => nilai?.toFixed();

/** Every calculation that is shown gives the result that is shown beside it. */
function periksaLangkah({ langkah }: Penjelasan): void {
  for (const one of langkah) {
    if (one.hitungan !== undefined) expect(teks(nilaiHitungan(one.hitungan))).toBe(teks(one.hasil));
  }
}

describe('a figure and its explanation always agree', () => {
  test('of every indicator, at every reporter and at the office', () => {
    fc.assert(
      fc.property(bahan, (b) => {
        for (const p of [...b.progres.indikatorDesa, ...b.progres.node.flatMap((n) => n.indikator)]) {
          const jelas = jelaskanIndikator(b, p.indikator);
          periksaLangkah(jelas);
          expect(teks(jelas.hasil)).toBe(teks(p.capaian));
          expect(jelas.alasan).toBe(p.capaian === undefined ? p.tanpaCapaian : undefined);
          expect(jelas.sementara).toBe(p.sementara);
          expect(jelas.masukan).toEqual(p.dasar);
          const capaian = jelas.langkah.filter((one) => one.kode.startsWith('capaian-'));
          expect(capaian.map((one) => teks(one.hasil))).toEqual(
            [p.capaian, p.capaianSampai].flatMap((one) => teks(one) ?? []),
          );
        }
        for (const desa of b.progres.desa) {
          for (const p of desa.indikator) {
            const jelas = jelaskanIndikator(b, p.indikator, desa.pelapor);
            periksaLangkah(jelas);
            expect(teks(jelas.hasil)).toBe(teks(p.capaian));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of physical progress and of money, of every node and of the office', () => {
    fc.assert(
      fc.property(bahan, (b) => {
        const { kantor } = b.progres;
        for (const tanpaGaji of [false, true]) {
          const uangnya = tanpaGaji ? kantor.uangTanpaGaji : kantor.uang;
          const fisik = tanpaGaji ? kantor.fisikTanpaGaji : kantor.fisik;
          const jelasUang = jelaskanUang(b, { jenis: 'uang_kantor', tanpaGaji });
          const jelasFisik = jelaskanFisik(b, { jenis: 'fisik_kantor', tanpaGaji });
          for (const one of [jelasUang, jelasFisik]) periksaLangkah(one);
          expect(teks(jelasUang.hasil)).toBe(teks(uangnya.serapan));
          expect(teks(jelasUang.langkah.find((one) => one.kode === 'serapan')?.hasil)).toBe(
            teks(uangnya.serapan),
          );
          expect(teks(jelasUang.langkah[0]?.hasil)).toBe(teks(uangnya.realisasi));
          expect(teks(jelasFisik.hasil)).toBe(teks(fisik.tahun?.persen));
          expect(teks(jelasFisik.langkah[0]?.hasil)).toBe(teks(fisik.tahun?.persen));
          expect(teks(jelasFisik.langkah.find((one) => one.kode === 'fisik-sampai')?.hasil)).toBe(
            teks(fisik.sampai?.persen),
          );
          expect(teks(jelasFisik.langkah.find((one) => one.kode === 'deviasi')?.hasil)).toBe(
            teks(fisik.banding?.deviasi),
          );
        }
        for (const { node: satuNode, fisik, uang } of b.progres.node) {
          const jelasFisik = jelaskanFisik(b, { jenis: 'fisik', nodeId: satuNode.id });
          const jelasUang = jelaskanUang(b, { jenis: 'uang', nodeId: satuNode.id });
          expect(teks(jelasFisik.langkah[0]?.hasil)).toBe(teks(fisik.tahun?.persen));
          expect(teks(jelasUang.langkah[0]?.hasil)).toBe(teks(uang.realisasi));
          expect(teks(jelasUang.langkah.find((one) => one.kode === 'deviasi')?.hasil)).toBe(
            teks(uang.deviasi),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a calculation as it is written', () => {
  const gaya = {
    angka: (nilai: Decimal) => nilai.toFixed(),
    banyak: (op: string, jumlah: number) => `${op} ${jumlah}`,
  };
  test.each([
    [hitungan('bagi', hitungan('kali', d(75), d(100)), d(78)), '75 × 100 ÷ 78'],
    [hitungan('bagi', hitungan('tambah', d(6), d(5)), hitungan('tambah', d(1), d(2))), '(6 + 5) ÷ (1 + 2)'],
    [hitungan('kurang', d(1), hitungan('kurang', d(5), d(2))), '1 − (5 − 2)'],
    [hitungan('tambah', d(1), d(-2)), '1 + (-2)'],
    [hitungan('bagi', d(8), hitungan('kali', d(2), d(2))), '8 ÷ (2 × 2)'],
    [hitungan('rerata', d(80), d(100)), 'rata-rata (80; 100)'],
    [hitungan('terbesar', d(0), hitungan('kurang', d(1), d(5))), 'terbesar (0; 1 − 5)'],
    [hitungan('tambah', ...Array.from({ length: 9 }, () => d(1))), 'tambah 9'],
  ])('%#', (isi, ditulis) => expect(tulisHitungan(isi, gaya)).toBe(ditulis));
});

describe('why there is no percentage', () => {
  const hitung = (semua: Angka[], nodes = [node(101, 'sub_kegiatan', undefined)]): BahanJelas => {
    const plan = rencana(nodes, []);
    const umum = { rencana: plan, pelapor: [UNIT], angka: semua, ganda: [], bulan: '2026-04' as Bulan };
    const lain = { padaTanggal: '2026-05-02', profil: PROFIL_BAWAAN };
    return { ...umum, ...lain, progres: progres(plan, [UNIT], semua, umum.bulan, lain.padaTanggal) };
  };
  const belanja = [uang(101, '2026-03', 5_000, { pelaporId: UNIT.id })];

  test('money without a pagu is not called unreported', () => {
    expect(jelaskanUang(hitung(belanja), { jenis: 'uang', nodeId: 101 }).alasan).toBe('tanpa_pagu');
    const berpagu = [node(101, 'sub_kegiatan', 10_000)];
    expect(jelaskanUang(hitung([], berpagu), { jenis: 'uang', nodeId: 101 }).alasan).toBe('belum_lapor');
    expect(jelaskanUang(hitung(belanja, berpagu), { jenis: 'uang', nodeId: 101 }).alasan).toBeUndefined();
  });

  test('a sub kegiatan without any target is not called unreported', () => {
    expect(jelaskanFisik(hitung(belanja), { jenis: 'fisik', nodeId: 101 }).alasan).toBe('tanpa_target');
  });
});
