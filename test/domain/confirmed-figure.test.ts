import { describe, expect, test } from 'vitest';
import { confirmedFigure } from '../../src/domain/confirmed-figure.ts';
import { jelaskanIndikator } from '../../src/domain/jelaskan/jelaskan-indikator.ts';
import { mutuDesa } from '../../src/domain/mutu/mutu-desa.ts';
import { posisiDesa, usulanAnswer, usulanDariDesa } from '../../src/domain/posisi-desa.ts';
import { progres } from '../../src/domain/progres.ts';
import { PROFIL_BAWAAN } from '../../src/domain/progres-figur.ts';
import type { Angka } from '../../src/domain/rencana.ts';
import { angka, d, indikator, node, pelapor, rencana } from './rencana-uji.ts';

const desa = [1, 2, 3].map((id) => pelapor(id, 'desa'));
const orang = [...desa, pelapor(9, 'seksi')];
const sumber = indikator({
  id: 1,
  pelapor: 'desa',
  pertanyaan: 'posisi',
  akumulasi: 'latest',
  feedsKunci: 'sub/1',
});
const sub = indikator({
  id: 50,
  kunci: 'sub/1',
  nodeId: 3,
  pelapor: 'konfirmasi_desa',
  pertanyaan: 'posisi',
  akumulasi: 'latest',
});
const plan = rencana([node(3, 'sub_kegiatan', 100, { ownerId: 9 })], [sumber, sub]);
const confirmed = (nilai: number, usulan: number): Angka =>
  angka('2026-03', nilai, { pelaporId: 9, indikatorId: 50, butir: 'i50', usulan: d(usulan) });

describe('a figure that a section confirmed', () => {
  const mula = [angka('2026-03', 6, { pelaporId: 1 }), angka('2026-03', 4, { pelaporId: 2 })];

  test('rests on desa reports that say the same', () => {
    const semua = [...mula, confirmed(10, 10)];
    expect(confirmedFigure(plan, sub, orang, semua, '2026-03')).toMatchObject({
      berubah: false,
      kini: { nilai: d(10) },
    });
    expect(mutuDesa(plan, orang, semua, '2026-03')).toEqual([]);
  });

  test.each([
    ['a desa corrected itself', [angka('2026-03', 7, { pelaporId: 1 }), mula[1]!], 11],
    ['a desa reported later', [...mula, angka('2026-03', 5, { pelaporId: 3 })], 15],
  ])('is flagged in what a verifier looks at, and where it is explained: %s', (_nama, laporan, kini) => {
    const semua = [...laporan, confirmed(10, 10)];
    expect(mutuDesa(plan, orang, semua, '2026-03')).toMatchObject([
      { kode: 'desa_berubah', pelaporIds: [9], butir: 'i50', angka: { dulu: d(10), kini: d(kini) } },
    ]);
    const bahan = {
      rencana: plan,
      pelapor: orang,
      angka: semua,
      bulan: '2026-03' as const,
      padaTanggal: '2026-04-01',
      profil: PROFIL_BAWAAN,
      ganda: [],
      progres: progres(plan, orang, semua, '2026-03', '2026-04-01'),
    };
    const p = jelaskanIndikator(bahan, sub, orang[3]);
    expect(p.langkah.map((one) => one.kode)).toContain('konfirmasi-berubah-angka');
    expect(p.bagian.map((one) => [one.figur, one.nilai?.toNumber()])).toContainEqual([
      { jenis: 'indikator', indikatorId: 1, pelaporId: 2 },
      4,
    ]);
    // A section may not be told the desa's figures: nothing of theirs is there.
    const sendiri = jelaskanIndikator({ ...bahan, pelapor: [orang[3]!] }, sub, orang[3]);
    expect(sendiri.bagian).toEqual([]);
    expect(sendiri.langkah.map((one) => one.kode)).not.toContain('konfirmasi-berubah-angka');
  });

  test('a figure of its own, given beside another suggestion, is flagged only when the suggestion changes', () => {
    expect(mutuDesa(plan, orang, [...mula, confirmed(12, 10)], '2026-03')).toEqual([]);
  });

  test('of a ratio both numbers count', () => {
    const rasio = { ...sumber, jenisNilai: 'rasio' as const, antarDesa: 'ratio' as const };
    const rencanaRasio = rencana(plan.nodes, [rasio, { ...sub, jenisNilai: 'rasio' as const }]);
    const semua = (penyebut: number) => [
      angka('2026-03', 45, { pelaporId: 1, penyebut: d(penyebut) }),
      { ...confirmed(45, 45), penyebut: d(50), usulanPenyebut: d(50) },
    ];
    expect(mutuDesa(rencanaRasio, orang, semua(50), '2026-03')).toEqual([]);
    expect(mutuDesa(rencanaRasio, orang, semua(60), '2026-03')).toMatchObject([
      { angka: { duluPenyebut: d(50), kiniPenyebut: d(60) } },
    ]);
  });
});

test('a section is offered every document that came in, also where the office counts those on time', () => {
  const lpj = indikator({
    id: 1,
    pelapor: 'desa',
    jenisNilai: 'tanggal',
    antarDesa: 'count',
    feedsKunci: 'sub/1',
    tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 },
    diminta: { jenis: 'sampai_selesai', mulai: 3 },
  });
  const semua = [
    angka('2026-03', '2026-03-31', { pelaporId: 1 }),
    angka('2026-03', '2026-04-01', { pelaporId: 2 }),
    angka('2026-03', 'belum', { pelaporId: 3 }),
  ];
  expect(posisiDesa(lpj, desa, semua, '2026-03').nilai).toEqual(d(1));
  expect(usulanDariDesa(rencana([], [lpj, sub]), sub, desa, semua, '2026-03')).toMatchObject({
    usulan: d(2),
    total: d(2),
    terlambat: 1,
  });
});

test('a distinct count is confirmed with the names that the desa gave, and only the new ones as an addition', () => {
  const nama = { ...sumber, akumulasi: 'distinct' as const, pertanyaan: 'tambahan' as const };
  const hitung = { ...sub, akumulasi: 'distinct' as const, pertanyaan: 'tambahan' as const };
  const semua = [
    angka('2026-03', 2, { pelaporId: 1, unsur: ['PKK', 'LPMD'] }),
    angka('2026-03', 1, { pelaporId: 2, unsur: ['PKK'] }),
  ];
  const sebelum = { unsur: ['PKK (P1)'] };
  const usulan = usulanDariDesa(rencana([], [nama, hitung]), hitung, desa, semua, '2026-03', sebelum);
  expect(usulan.total).toEqual(d(3));
  expect(usulanAnswer(usulan)).toMatchObject({ nilai: d(2), unsur: ['LPMD (P1)', 'PKK (P2)'] });
});
