import { describe, expect, test } from 'vitest';
import { bulatkan } from '../../src/domain/capaian.ts';
import { progres } from '../../src/domain/progres.ts';
import { PROFIL_BAWAAN, type Progres } from '../../src/domain/progres-figur.ts';
import { tertinggal } from '../../src/domain/progres-tertinggal.ts';
import type { Angka } from '../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, rencana, target, uang } from './rencana-uji.ts';

const HARI = '2026-04-06';
const desa = [20, 21, 22].map((id) => pelapor(id, 'desa'));
const semuaPelapor = [pelapor(1, 'seksi'), pelapor(2, 'subbagian'), ...desa];
const lapor = (id: number, bulan: '2026-02' | '2026-03', isi: string | number, ubah: Partial<Angka> = {}) =>
  angka(bulan, isi, { indikatorId: id, butir: `i${id}`, ...ubah });

const plan = rencana(
  [
    node(1, 'program', 999),
    node(2, 'kegiatan', 999, { parentId: 1 }),
    node(3, 'sub_kegiatan', 3000, { parentId: 2, ownerId: 1, gaji: true }),
    node(4, 'sub_kegiatan', 1000, { parentId: 2, ownerId: 1 }),
    node(5, 'program', undefined),
    node(6, 'kegiatan', undefined, { parentId: 5 }),
    node(7, 'sub_kegiatan', 600, { parentId: 6, ownerId: 2 }),
    node(8, 'sub_kegiatan', undefined, { parentId: 6, ownerId: 2 }),
  ],
  [
    indikator({ id: 30, nodeId: 3, akumulasi: 'latest', pertanyaan: 'posisi', target: target(18) }),
    indikator({ id: 40, nodeId: 4 }),
    indikator({ id: 41, nodeId: 4, target: target(4) }),
    indikator({ id: 42, nodeId: 4, target: target(0) }),
    indikator({
      id: 70,
      kunci: 'sub/lembaga',
      nodeId: 7,
      pelapor: 'konfirmasi_desa',
      pertanyaan: 'posisi',
      target: target(18),
    }),
    indikator({ id: 80, nodeId: 8, target: [] }),
    indikator({
      id: 90,
      pelapor: 'desa',
      pertanyaan: 'posisi',
      targetPerPelapor: true,
      target: target(6),
      feedsKunci: 'sub/lembaga',
    }),
    indikator({ id: 91, pelapor: 'desa', targetPerPelapor: false, target: [] }),
    indikator({
      id: 92,
      pelapor: 'desa',
      jenisNilai: 'tanggal',
      targetPerPelapor: true,
      target: target(1),
      tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
    }),
    indikator({ id: 99, nodeId: 1, pelapor: 'iku', target: target(75) }),
  ],
);
const hitung = (semua: Angka[], profil = PROFIL_BAWAAN) =>
  progres(plan, semuaPelapor, semua, '2026-03', HARI, profil);
const dari = (hasil: Progres, id: number) => hasil.node.find((n) => n.node.id === id)!;
const capaian = (hasil: Progres, id: number) =>
  dari(hasil, id).fisik.tahun?.persen.toDecimalPlaces(4).toString();

describe('physical', () => {
  test('a sub kegiatan is the mean of its judged indicators; nothing reported enters', () => {
    const hasil = hitung([lapor(40, '2026-02', 2), lapor(40, '2026-03', 1)]);
    expect(capaian(hasil, 4)).toBe('25');
    expect(dari(hasil, 4).fisik.cakupan).toEqual({ dari: 1, total: 3 });
    const dua = hitung([lapor(40, '2026-03', 3), lapor(41, '2026-03', 'nihil'), lapor(42, '2026-03', 5)]);
    expect(capaian(dua, 4)).toBe('12.5');
    expect(dari(dua, 4).fisik.cakupan).toEqual({ dari: 2, total: 3 });
  });

  test('nihil, 0 and not reported stay three', () => {
    const hasil = hitung([lapor(40, '2026-03', 'nihil'), lapor(41, '2026-03', 0)]);
    const [nihil, nol, kosong] = dari(hasil, 4).indikator;
    expect([nihil!.keadaan, nihil!.capaian]).toEqual(['nihil', d(0)]);
    expect([nol!.keadaan, nol!.capaian]).toEqual(['nilai', d(0)]);
    expect([kosong!.keadaan, kosong!.nilai, kosong!.capaian, kosong!.predikat]).toEqual([
      'kosong',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('an average is capped and its raw figures kept; the cap is a parameter', () => {
    const semua = [lapor(40, '2026-03', 24), lapor(41, '2026-03', 1)];
    const hasil = hitung(semua);
    expect(dari(hasil, 4).indikator[0]!.capaian).toEqual(d(200));
    expect(capaian(hasil, 4)).toBe('62.5');
    expect(capaian(hitung(semua, { ...PROFIL_BAWAAN, batasRerata: undefined }), 4)).toBe('112.5');
  });

  test('program and office: weighted by pagu over the sub kegiatan that have a figure, with their count', () => {
    const semua = [lapor(30, '2026-03', 9), lapor(40, '2026-03', 12)];
    const hasil = hitung(semua);
    expect(capaian(hasil, 1)).toBe('62.5');
    expect(capaian(hasil, 2)).toBe('62.5');
    expect(dari(hasil, 1).fisik.tahun!.cakupan).toEqual({ dari: 2, total: 2 });
    expect(dari(hasil, 5).fisik).toMatchObject({ tahun: undefined, cakupan: { dari: 0, total: 2 } });
    expect(hasil.kantor.fisik.cakupan).toEqual({ dari: 2, total: 4 });
    expect(hasil.kantor.fisikTanpaGaji.tahun).toMatchObject({
      persen: d(100),
      cakupan: { dari: 1, total: 3 },
    });
    expect(capaian(hitung(semua, { ...PROFIL_BAWAAN, bobot: 'sama' }), 1)).toBe('75');
  });

  test('against the plan to date only what has a target to date, on both sides', () => {
    const hasil = hitung([lapor(40, '2026-03', 2), lapor(41, '2026-03', 4)]);
    const { tahun, sampai, banding } = dari(hasil, 4).fisik;
    expect(tahun!.persen.toDecimalPlaces(2)).toEqual(d('58.33'));
    expect([bulatkan(sampai!.persen), sampai!.predikat, sampai!.cakupan.dari]).toEqual([
      d('66.67'),
      'sedang',
      1,
    ]);
    expect(bulatkan(banding!.realisasi)).toEqual(d('16.67'));
    expect(banding!.rencana).toEqual(d(25));
    expect(bulatkan(banding!.deviasi)).toEqual(d('-8.33'));
    expect(banding!.cakupan).toEqual({ dari: 1, total: 3 });
    expect(dari(hitung([lapor(41, '2026-03', 4)]), 4).fisik.banding).toBeUndefined();
  });

  test('a mark of sementara climbs to whatever rests on the figure, and no further', () => {
    const hasil = hitung([lapor(40, '2026-03', 2, { status: 'diajukan' }), lapor(30, '2026-03', 18)]);
    expect([4, 1, 3].map((id) => dari(hasil, id).fisik.sementara)).toEqual([true, true, false]);
    expect(hasil.kantor.fisik.sementara).toBe(true);
  });
});

describe('desa', () => {
  const milik = (id: number) => ({ pelaporId: id });
  const semua = [
    lapor(90, '2026-03', 6, milik(20)),
    lapor(90, '2026-03', 3, milik(21)),
    lapor(91, '2026-03', 1, milik(20)),
    lapor(92, '2026-03', '2026-03-27', milik(20)),
    lapor(92, '2026-03', 'belum', milik(21)),
  ];

  test('each desa is judged by its own target; one without reports has no figure', () => {
    const [a, b, c] = hitung(semua).desa;
    expect(a!.fisik.tahun).toMatchObject({
      persen: d(100),
      predikat: 'sangat_tinggi',
      cakupan: { dari: 2, total: 2 },
    });
    expect(a!.indikator.map((i) => [i.keadaan, i.capaian?.toString(), i.ketepatan])).toEqual([
      ['nilai', '100', undefined],
      ['nilai', undefined, undefined],
      ['tanggal', '100', 'tepat_waktu'],
    ]);
    expect(b!.fisik.tahun!.persen).toEqual(d(25));
    expect(b!.indikator[2]).toMatchObject({ keadaan: 'belum', nilai: d(0), capaian: d(0) });
    expect(c!.fisik).toMatchObject({ tahun: undefined, cakupan: { dari: 0, total: 2 } });
  });

  test('over the desa: sums and counts against the office’s target, with how many reported', () => {
    const [lembaga, kejadian, dokumen] = hitung(semua).indikatorDesa;
    expect(lembaga).toMatchObject({
      nilai: d(9),
      target: d(18),
      capaian: d(50),
      desa: { sudah: 2, dari: 3 },
    });
    expect(kejadian).toMatchObject({
      nilai: d(1),
      target: undefined,
      capaian: undefined,
      desa: { sudah: 1, dari: 3 },
    });
    expect(dokumen).toMatchObject({ keadaan: 'tanggal', nilai: d(1), target: d(3) });
    expect(hitung([]).indikatorDesa.map((i) => [i.keadaan, i.nilai])).toEqual(
      Array(3).fill(['kosong', undefined]),
    );
  });

  test('what the section confirmed counts for the sub kegiatan, not what the desa said', () => {
    expect(hitung(semua).node.find((n) => n.node.id === 7)!.fisik.tahun).toBeUndefined();
    const hasil = hitung([...semua, lapor(70, '2026-03', 12, milik(2))]);
    expect(bulatkan(d(capaian(hasil, 7)!))).toEqual(d('66.67'));
    expect(hasil.indikatorDesa[0]!.nilai).toEqual(d(9));
  });
});

describe('money', () => {
  test('serapan rests on the sub kegiatan that reported; the whole pagu stands beside it', () => {
    const hasil = hitung([uang(4, '2026-02', 150), uang(4, '2026-03', 50), uang(3, '2026-03', 'nihil')]);
    const { uang: kantor, uangTanpaGaji } = hasil.kantor;
    expect(kantor).toMatchObject({
      realisasi: d(200),
      pagu: d(4600),
      paguDasar: d(4000),
      serapan: d(5),
      sisa: d(4400),
    });
    expect(kantor.cakupan).toEqual({ dari: 2, total: 4 });
    expect(bulatkan(kantor.serapanPaguPenuh!)).toEqual(d('4.35'));
    expect(uangTanpaGaji).toMatchObject({
      realisasi: d(200),
      pagu: d(1600),
      paguDasar: d(1000),
      serapan: d(20),
    });
    expect(uangTanpaGaji).toMatchObject({
      rencana: { persen: d(25), merata: true, kas: { dari: 0, total: 1 } },
      deviasi: d(-5),
      adaBulanKosong: 1,
    });
    expect(dari(hasil, 3).uang).toMatchObject({ realisasi: d(0), serapan: d(0) });
  });

  test('pagu of a program is the sum of its sub kegiatan, not what is printed on it', () => {
    expect(dari(hitung([]), 1).uang).toMatchObject({
      pagu: d(4000),
      jenisPagu: 'indikatif',
      realisasi: undefined,
    });
    expect(dari(hitung([]), 5).uang.cakupan).toEqual({ dari: 0, total: 2 });
  });

  test('money without a pagu is shown in Rupiah and not judged', () => {
    const { uang: tanpaPagu } = dari(hitung([uang(8, '2026-03', 70, { status: 'diajukan' })]), 8);
    expect(tanpaPagu).toMatchObject({ realisasi: d(70), sementara: true, cakupan: { dari: 0, total: 1 } });
    expect([tanpaPagu.pagu, tanpaPagu.serapan, tanpaPagu.deviasi]).toEqual([undefined, undefined, undefined]);
  });

  test('the figures of the example: 15,04 % without gaji, 25,17 % with it', () => {
    const perak = rencana(
      [
        node(1, 'program', undefined),
        node(2, 'sub_kegiatan', '2639480584', { parentId: 1, gaji: true }),
        node(3, 'sub_kegiatan', '887577620', { parentId: 1 }),
      ],
      [],
    );
    const semua = [uang(2, '2026-03', '754137310'), uang(3, '2026-03', '133472500')];
    const { kantor } = progres(perak, [], semua, '2026-03', HARI);
    expect(kantor.uang.realisasi).toEqual(d('887609810'));
    expect(kantor.uang.pagu).toEqual(d('3527058204'));
    expect(bulatkan(kantor.uang.serapan!).toString()).toBe('25.17');
    expect(bulatkan(kantor.uangTanpaGaji.serapan!).toString()).toBe('15.04');
  });

  test('a DPA beside an indikatif is a mixture and says so', () => {
    const dpa = { tahun: 2026, jenis: 'dpa' as const, nilai: d(500), berlakuDari: '2026-02-01' };
    const nodes = plan.nodes.map((n) => (n.id === 4 ? { ...n, pagu: [...n.pagu, dpa] } : n));
    const hasil = progres({ ...plan, nodes }, semuaPelapor, [], '2026-03', HARI);
    expect(dari(hasil, 4).uang).toMatchObject({ pagu: d(500), jenisPagu: 'dpa' });
    expect(dari(hasil, 1).uang).toMatchObject({ pagu: d(3500), jenisPagu: 'campuran' });
  });
});

test('furthest behind: programs by deviation without gaji, worst first, only those behind and reported', () => {
  const urut = (semua: Angka[], n = 3) => tertinggal(hitung(semua), n).map((p) => p.node.id);
  expect(urut([uang(3, '2026-03', 1), uang(4, '2026-03', 200), uang(7, '2026-03', 60)])).toEqual([5, 1]);
  expect(urut([uang(4, '2026-03', 200), uang(7, '2026-03', 60)], 1)).toEqual([5]);
  expect(urut([uang(4, '2026-03', 250), uang(7, '2026-03', 200)])).toEqual([]);
  expect(urut([uang(3, '2026-03', 1)])).toEqual([]);
});

test('an IKU stands with its node, judged where somebody gave a figure, and never in the average', () => {
  const hasil = hitung([lapor(99, '2026-03', 60)]);
  expect(dari(hasil, 1).indikator[0]).toMatchObject({ capaian: d(80), predikat: 'tinggi' });
  expect(dari(hasil, 1).fisik.tahun).toBeUndefined();
});
