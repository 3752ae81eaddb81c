import { describe, expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirDiminta } from '../../src/domain/butir.ts';
import { isSebelumMulai, mulaiLapor, nomorMulai, rencanaBermulai } from '../../src/domain/mulai-lapor.ts';
import { posisi } from '../../src/domain/posisi.ts';
import { prakirakan } from '../../src/domain/prakiraan.ts';
import { prakiraanIndikator, prakiraanUang } from '../../src/domain/prakiraan-progres.ts';
import { progres } from '../../src/domain/progres.ts';
import type { Rencana } from '../../src/domain/rencana.ts';
import { terpakai } from '../../src/domain/serapan.ts';
import { angka, d, indikator, node, pelapor, rencana, uang } from './rencana-uji.ts';

const pada = (berlakuDari: string): Pick<Rencana, 'berlakuDari'> => ({ berlakuDari });

test.each<[string, Bulan | undefined, string[], Bulan | undefined]>([
  ['nothing is known', undefined, [], undefined],
  ['set before the plan', '2026-03', [], '2026-03'],
  ['the plan alone', undefined, ['2026-01-01', '2027-01-01'], '2026-01'],
  ['a plan from the middle of a month', undefined, ['2026-04-15'], '2026-04'],
  ['set after the plan', '2026-03', ['2026-01-01'], '2026-03'],
  ['never before the plan', '2026-03', ['2026-05-01'], '2026-05'],
])('first month: %s', (_name, mulaiBulan, versi, wanted) => {
  const kantor = { mulaiBulan, rencana: versi.map(pada) as Rencana[] };
  expect(mulaiLapor(kantor)).toBe(wanted);
  expect(isSebelumMulai(kantor, '2026-02')).toBe(wanted !== undefined && wanted > '2026-02');
});

test.each<[Bulan | undefined, Bulan, number]>([
  [undefined, '2026-06', 1],
  ['2026-03', '2026-06', 3],
  ['2026-03', '2027-06', 1],
])('an office that began in %s: first month of the year of %s is %i', (mulai, bulan, nomor) => {
  expect(nomorMulai(mulai, bulan)).toBe(nomor);
});

describe('a plan of an office that began in March 2026', () => {
  const asli = rencana(
    [node(12, 'sub_kegiatan', 1200, { ownerId: 1 })],
    [indikator({ nodeId: 12 }), indikator({ id: 2, pelapor: 'desa' })],
  );
  const plan = rencanaBermulai(asli, '2026-03', '2026-05');
  const [sub] = plan.nodes;
  const [satu] = plan.indikators;

  test('is the same object each time, and the plan itself in a year that is asked from January', () => {
    expect(rencanaBermulai(asli, '2026-03', '2026-09')).toBe(plan);
    expect(rencanaBermulai(asli, '2026-03', '2027-02')).toBe(asli);
    expect(rencanaBermulai(asli, '2026-01', '2026-05')).toBe(asli);
    expect(rencanaBermulai(asli, undefined, '2026-05')).toBe(asli);
    expect(asli.nodes[0]).not.toHaveProperty('mulaiBulan');
  });

  test('misses nothing before it', () => {
    expect(posisi(satu!, [], '2026-05').bulanKosong).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(posisi(satu!, [], '2026-02')).toMatchObject({ alasan: 'belum_diminta', bulanKosong: [] });
    expect(terpakai(sub!, [uang(12, '2026-03', 5)], '2026-05').bulanKosong).toEqual(['2026-04', '2026-05']);
  });

  test('counts what was reported before it all the same', () => {
    const isi = [angka('2026-02', 4, { nodeId: 12 }), angka('2026-03', 2, { nodeId: 12 })];
    expect(posisi(satu!, isi, '2026-03')).toMatchObject({ nilai: d(6), bulanKosong: [] });
    const uangnya = [uang(12, '2026-01', 100), uang(12, '2026-03', 200)];
    const { kantor } = progres(plan, [pelapor(1, 'seksi')], uangnya, '2026-03', '2026-03-31');
    expect(kantor.uang).toMatchObject({ realisasi: d(300), serapan: d(25), adaBulanKosong: 0 });
  });

  test('asks nobody anything before it', () => {
    const kunci = (jenis: 'seksi' | 'desa', bulan: Bulan) =>
      butirDiminta(plan, pelapor(1, jenis), {
        bulan,
        uangDari: 'unit',
        selesai: new Set(),
        sejakTahun: () => 2026,
        mulaiBulan: '2026-03',
      }).map((one) => one.kunci);
    expect([kunci('seksi', '2026-02'), kunci('desa', '2026-02')]).toEqual([[], []]);
    expect([kunci('seksi', '2026-03'), kunci('desa', '2026-03')]).toEqual([['i1', 'k12'], ['i2']]);
  });

  test('foresees the months from it on', () => {
    // 10 months, 6 in two of them: 30; the months before are no part of it.
    const isi = [angka('2026-03', 2, { nodeId: 12 }), angka('2026-04', 4, { nodeId: 12 })];
    const [p] = progres(plan, [pelapor(1, 'seksi')], isi, '2026-04', '2026-04-30').node;
    expect(prakiraanIndikator(p!.indikator[0]!, isi, '2026-04').prakiraan).toMatchObject({
      ok: true,
      value: { cara: [{ cara: 'laju', nilai: d(30) }], terendah: d(22), tertinggi: d(38) },
    });
    const uangnya = [uang(12, '2026-03', 100), uang(12, '2026-04', 300)];
    expect(prakiraanUang(plan.nodes, uangnya, '2026-04').prakiraan?.cara).toEqual([
      { cara: 'laju', nilai: d(2000) },
    ]);
    expect(prakiraanUang(asli.nodes, uangnya, '2026-04').prakiraan).toBeUndefined();
  });
});

test('the pattern of last year is that of the same months; an earlier report moves the first month forward', () => {
  const semua = Array.from({ length: 12 }, (_, at) => at + 1);
  const peta = (isi: [number, number][]) => new Map(isi.map(([nomor, nilai]) => [nomor, d(nilai)]));
  // Last year 1 a month from March on and 100 in January: only the former is a pattern for an office that began in March.
  const lalu = peta(semua.map((nomor) => [nomor, nomor < 3 ? 100 : 1]));
  const hasil = prakirakan(
    peta([
      [3, 2],
      [4, 2],
    ]),
    semua,
    lalu,
    3,
  );
  expect(hasil).toMatchObject({ ok: true, value: { cara: [{ nilai: d(20) }, { nilai: d(20) }] } });
  expect(
    prakirakan(
      peta([
        [2, 2],
        [4, 2],
      ]),
      semua,
      undefined,
      3,
    ),
  ).toEqual({
    ok: false,
    refusal: { code: 'ada_bulan_kosong' },
  });
});
