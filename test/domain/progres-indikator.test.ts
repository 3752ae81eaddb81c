import { describe, expect, test } from 'vitest';
import { nilaiTahunLalu, pembacaIndikator } from '../../src/domain/progres-baca.ts';
import { PROFIL_BAWAAN, type ProgresIndikator } from '../../src/domain/progres-figur.ts';
import { progresPelapor, progresSemuaDesa } from '../../src/domain/progres-indikator.ts';
import type { Angka, Indikator } from '../../src/domain/rencana.ts';
import { angka, d, indikator, pelapor, rencana, target } from './rencana-uji.ts';

const satu = (ubah: Partial<Indikator>, semua: Angka[], sampai: '2026-01' | '2026-03' = '2026-03') =>
  progresPelapor(indikator(ubah), semua, sampai, PROFIL_BAWAAN);
const mengapa = ({ capaian, capaianSampai, tanpaCapaian, tanpaCapaianSampai }: ProgresIndikator) => [
  capaian?.toDecimalPlaces(2).toString() ?? tanpaCapaian,
  capaianSampai?.toDecimalPlaces(2).toString() ?? tanpaCapaianSampai,
];
const lapor = [angka('2026-03', 3)];
const pita: Partial<Indikator> = {
  arah: 'pita',
  target: [{ tahun: 2026, tercetak: '30-44', min: d(30), max: d(44) }],
  akumulasi: 'latest',
};

describe('every figure has a capaian or says why not', () => {
  test.each<[string, Partial<Indikator>, Angka[], (string | undefined)[]]>([
    ['on plan', {}, lapor, ['25', '100']],
    ['not reported', {}, [], ['belum_lapor', 'belum_lapor']],
    ['not asked yet', { diminta: { jenis: 'bulan', bulan: [9] } }, [], ['belum_diminta', 'belum_diminta']],
    ['no target', { target: [] }, lapor, ['tanpa_target', 'tanpa_target']],
    [
      'printed, not legible',
      { target: [{ tahun: 2026, tercetak: 'N/A' }] },
      lapor,
      ['target_tak_terbaca', 'target_tak_terbaca'],
    ],
    ['target 0', { target: target(0) }, lapor, ['target_nol', 'target_nol']],
    [
      'target below 0',
      { jenisNilai: 'kuantitas', target: target(-1) },
      lapor,
      ['target_negatif', 'target_negatif'],
    ],
    ['few documents', { target: target(4) }, lapor, ['75', 'dokumen_sedikit']],
    [
      'only at the year’s end',
      { targetBulanan: { jenis: 'akhir_tahun' } },
      lapor,
      ['25', 'tanpa_target_sampai'],
    ],
    [
      'before the first named month',
      { targetBulanan: { jenis: 'bulan', bulan: [6] } },
      lapor,
      ['25', 'tanpa_target_sampai'],
    ],
    ['nihil in a level', { akumulasi: 'latest' }, [angka('2026-02', 'nihil')], ['nihil', 'nihil']],
    ['nihil in a sum', {}, [angka('2026-02', 'nihil')], ['0', '0']],
    [
      'a ratio of nothing',
      { jenisNilai: 'rasio' },
      [angka('2026-02', 0, { penyebut: d(0) })],
      ['penyebut_nol', 'penyebut_nol'],
    ],
    ['inside a band', pita, [angka('2026-02', 35)], ['100', '100']],
    ['outside a band', pita, [angka('2026-02', 45)], ['luar_pita', 'luar_pita']],
    [
      'a range without direction',
      { ...pita, arah: 'higher' },
      [angka('2026-02', 35)],
      ['tanpa_aturan', 'tanpa_aturan'],
    ],
    [
      'not done',
      { jenisNilai: 'tanggal', target: target(1) },
      [angka('2026-02', 'belum')],
      ['0', 'tanpa_target_sampai'],
    ],
  ])('%s', (_nama, ubah, semua, harapan) => {
    expect(mengapa(satu(ubah, semua))).toEqual(harapan);
  });

  test('a category is met or not', () => {
    const ubah: Partial<Indikator> = {
      jenisNilai: 'kategori',
      akumulasi: 'latest',
      skala: ['A', 'B', 'C'],
      target: [{ tahun: 2026, tercetak: 'B', kategori: 'B' }],
    };
    const kelas = (kategori: string) => satu(ubah, [angka('2026-02', 0, { nilai: undefined, kategori })]);
    expect(kelas('a')).toMatchObject({
      kategori: 'A',
      targetKategori: 'B',
      terpenuhi: true,
      tanpaCapaian: 'bukan_angka',
    });
    expect(kelas('C')).toMatchObject({ terpenuhi: false, terpenuhiSampai: false, predikat: undefined });
  });

  test('lower is better by the kabupaten’s formula', () => {
    const turun = (rumusLower: 'dua_target' | 'target_per_realisasi') =>
      progresPelapor(indikator({ arah: 'lower' }), [angka('2026-01', 6)], '2026-06', {
        ...PROFIL_BAWAAN,
        rumusLower,
      });
    expect(turun('dua_target')).toMatchObject({ capaian: d(150), rencana: d(150), terpenuhi: true });
    expect(turun('target_per_realisasi')).toMatchObject({ capaian: d(200), rencana: d(200) });
  });
});

test('a figure carries what it rests on: the reports, those left out, the target’s row', () => {
  const semua = [angka('2026-03', 'nihil'), angka('2026-01', 70), angka('2026-02', 71)];
  const baris = { tahun: 2026, tercetak: '75,15', nilai: d('75.15'), baris: 1843 };
  const hasil = satu({ akumulasi: 'latest', target: [baris] }, semua);
  expect(hasil.dasar).toEqual([semua[2]]);
  expect(hasil.dikesampingkan).toEqual([semua[0]]);
  expect(hasil.targetDasar).toBe(baris);
  expect(hasil).toMatchObject({
    target: d('75.15'),
    targetSampai: d('75.15'),
    rencana: d(100),
    terpenuhi: false,
  });
});

test('a range stands with both ends, for the year and to date', () => {
  const hasil = satu({ ...pita, akumulasi: 'sum' }, [angka('2026-02', 10)]);
  expect(hasil).toMatchObject({
    rentang: { min: d(30), max: d(44) },
    rentangSampai: { min: d('7.5'), max: d(11) },
    target: undefined,
    terpenuhi: false,
    terpenuhiSampai: true,
    rencana: undefined,
  });
});

test('over desa: each desa with its figures, and no figure of the office where none is made', () => {
  const desa = [20, 21].map((id) => pelapor(id, 'desa'));
  const i = indikator({ pelapor: 'desa', antarDesa: 'none', targetPerPelapor: true });
  const semua = [angka('2026-03', 6, { pelaporId: 20 })];
  const hasil = progresSemuaDesa(i, desa, semua, '2026-03', PROFIL_BAWAAN);
  expect(hasil).toMatchObject({
    keadaan: 'nilai',
    nilai: undefined,
    tanpaCapaian: 'tidak_digabung',
    dasar: semua,
  });
  expect(hasil.perDesa?.map((one) => [one.pelapor.id, one.bernilai?.toString()])).toEqual([
    [20, '6'],
    [21, undefined],
  ]);
  expect(hasil.bulanTerakhir).toBe('2026-03');
  const hitung = progresSemuaDesa(
    { ...i, antarDesa: 'count', syaratDesa: { banding: '>=', nilai: d(6) } },
    desa,
    semua,
    '2026-03',
    PROFIL_BAWAAN,
  );
  expect(hitung).toMatchObject({ nilai: d(1), tanpaCapaian: 'target_per_desa', desa: { sudah: 1, dari: 2 } });
});

describe('computed indicators', () => {
  const dokumen = (id: number, nama: string) =>
    indikator({
      id,
      kunci: `desa/${nama}`,
      pelapor: 'desa',
      jenisNilai: 'tanggal',
      targetPerPelapor: true,
      target: target(1),
      tenggat: { bulan: 9, tanggal: 30, geserTahun: 0 },
    });
  const rumus = (isi: string, ubah: Partial<Indikator> = {}) =>
    indikator({
      id: 9,
      kunci: 'iku/1',
      pelapor: 'rumus',
      satuan: 'Persen',
      rumus: isi,
      akumulasi: 'latest',
      target: target(92),
      ...ubah,
    });
  const desa = Array.from({ length: 12 }, (_, i) => pelapor(20 + i, 'desa'));
  const RANDUAGUNG =
    '(jumlah_desa(rkpdes tepat waktu) + jumlah_desa(apbdes tepat waktu) + jumlah_desa(lppdes tepat waktu)) / (jumlah_desa() * 3) * 100';
  const baca = (iku: Indikator, semua: Angka[], lain: Indikator[] = []) =>
    pembacaIndikator({
      rencana: rencana([], [dokumen(1, 'rkpdes'), dokumen(2, 'apbdes'), dokumen(3, 'lppdes'), iku, ...lain]),
      pelapor: desa,
      angka: semua,
      bulan: '2026-10',
      profil: PROFIL_BAWAAN,
    }).kantor(iku);

  test('Randuagung: ten of twelve desa on time with each document is 83,33', () => {
    const semua = desa.flatMap((one, i) =>
      [1, 2, 3].map((id) =>
        angka('2026-10', i < 10 ? '2026-09-30' : '2026-10-01', {
          pelaporId: one.id,
          indikatorId: id,
          butir: `i${id}`,
        }),
      ),
    );
    const hasil = baca(rumus(RANDUAGUNG), semua);
    expect(hasil.nilai?.toFixed(2)).toBe('83.33');
    expect(hasil).toMatchObject({
      keadaan: 'nilai',
      sementara: false,
      desa: { sudah: 12, dari: 12 },
      target: d(92),
    });
    expect(hasil.capaian?.toFixed(2)).toBe('90.58');
    expect(hasil.rumus?.ok).toBe(true);
  });

  test('a formula over the capaian of another indicator is computed from it', () => {
    const sub = indikator({ id: 5, kunci: 'desa/lembaga', pelapor: 'desa', target: target(12) });
    const hasil = baca(
      rumus('capaian(lembaga)'),
      [angka('2026-10', 6, { pelaporId: 20, indikatorId: 5, butir: 'i5' })],
      [sub],
    );
    expect(hasil.nilai).toEqual(d(50));
  });

  test('nothing reported, or not readable: no figure, and why', () => {
    const kosong = baca(rumus(RANDUAGUNG), []);
    expect(kosong).toMatchObject({
      keadaan: 'kosong',
      nilai: undefined,
      tanpaCapaian: 'rumus_tanpa_hasil',
      dasar: [],
    });
    const rusak = baca(rumus('jumlah_desa('), []);
    expect(rusak).toMatchObject({ keadaan: 'kosong', tanpaCapaian: 'rumus_tanpa_hasil', sementara: false });
    expect(rusak.rumus?.ok).toBe(false);
  });

  test('last year’s figure: what was reported then, else the baseline of the plan’s first year', () => {
    const i = indikator({ kunci: 'iku/2', akumulasi: 'latest', baseline: { tercetak: '70', nilai: d(70) } });
    const lalu = (semua: Angka[], tahun: number) =>
      nilaiTahunLalu(
        { rencana: rencana([], [i]), pelapor: [pelapor(1, 'seksi')], angka: semua, profil: PROFIL_BAWAAN },
        tahun,
      )(i);
    expect(lalu([angka('2025-12', 71)], 2026)).toEqual(d(71));
    expect(lalu([], 2026)).toEqual(d(70));
    expect(lalu([], 2027)).toBeUndefined();
    expect(lalu([angka('2026-01', 99)], 2026)).toEqual(d(70));
  });
});
