import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulatkan } from '../../../src/domain/capaian.ts';
import type { Angka, Indikator } from '../../../src/domain/rencana.ts';
import type { HasilRumus, SumberRumus } from '../../../src/domain/rumus/hasil.ts';
import { hitungRumus } from '../../../src/domain/rumus/hitung.ts';
import { hitungIndikator } from '../../../src/domain/rumus/indikator.ts';
import { periksaRumus } from '../../../src/domain/rumus/periksa.ts';
import { uraiRumus } from '../../../src/domain/rumus/urai.ts';
import { d, indikator } from '../rencana-uji.ts';
import { rumusAcak } from './rumus-uji.ts';
import {
  angkaDesa,
  desaSebanyak,
  dokumenDesa,
  indikatorDesa,
  indikatorRumus,
  sumberUji,
} from './sumber-uji.ts';

function hitung(teks: string, sumber: SumberRumus): HasilRumus {
  const urai = uraiRumus(teks);
  if (!urai.ok) throw new Error(JSON.stringify(urai.refusal));
  return hitungRumus(urai.value, sumber);
}
const dua = (hasil: HasilRumus): string | undefined => hasil.nilai && bulatkan(hasil.nilai).toFixed(2);
const kurang = (hasil: HasilRumus) => hasil.kurang.map(({ teks, kurang: sebab }) => [teks, sebab]);

describe('Randuagung: desa documents on time (718–735)', () => {
  const [rkpdes, apbdes, lppdes] = [
    dokumenDesa(1, 'rkpdes', 9, 30),
    { ...dokumenDesa(2, 'apbdes', 12, 31), tenggat: { bulan: 12, tanggal: 31, geserTahun: -1 } },
    { ...dokumenDesa(3, 'lppdes', 3, 31) },
  ] as [Indikator, Indikator, Indikator];
  const indikators = [rkpdes, apbdes, lppdes];
  const desa = desaSebanyak(12);
  const IKU =
    '(jumlah_desa(rkpdes tepat waktu) + jumlah_desa(apbdes tepat waktu) + jumlah_desa(lppdes tepat waktu)) / (jumlah_desa() * 3) * 100';
  const tepat = { rkpdes: '2026-09-30', apbdes: '2025-12-31', lppdes: '2026-03-31' };
  const telat = { rkpdes: '2026-10-01', apbdes: '2026-01-01', lppdes: '2026-04-01' };
  /** The first `jumlah` desa on time with each document, the rest a day late. */
  const laporan = (jumlah: number, dari = 12): Angka[] =>
    indikators.flatMap((satu, i) => {
      const nama = (['rkpdes', 'apbdes', 'lppdes'] as const)[i]!;
      return Array.from({ length: dari }, (_, n) =>
        angkaDesa(n, satu, n < jumlah ? tepat[nama] : telat[nama]),
      );
    });

  test('the formula as the document writes it fits the plan and is a percentage', () => {
    const sah = periksaRumus(IKU, { kunci: 'iku/1', satuan: '%' }, indikators);
    expect(sah.ok && sah.value.satuan).toBe('persen');
  });

  test.each([
    [12, '100.00'],
    [10, '83.33'],
    [0, '0.00'],
  ])('%i of 12 desa on time with all three: %s', (jumlah, persen) => {
    const hasil = hitung(IKU, sumberUji({ indikators, desa, angka: laporan(jumlah) }));
    expect([dua(hasil), hasil.cakupan, hasil.sementara]).toEqual([persen, { sudah: 12, dari: 12 }, false]);
  });

  test('desa that did not report are in the divisor and missing from the coverage', () => {
    const hasil = hitung(IKU, sumberUji({ indikators, desa, angka: laporan(6, 9) }));
    expect([dua(hasil), hasil.cakupan]).toEqual(['50.00', { sudah: 9, dari: 12 }]);
  });

  test('the coverage counts only desa that reported all three', () => {
    const angka = laporan(12).filter((a) => a.indikatorId !== 3 || a.pelaporId !== 100);
    expect(hitung(IKU, sumberUji({ indikators, desa, angka })).cakupan).toEqual({ sudah: 11, dari: 12 });
  });

  test('a document that no desa reported is unknown, not 0, and is named', () => {
    const angka = laporan(12).filter((a) => a.indikatorId !== 2);
    const hasil = hitung(IKU, sumberUji({ indikators, desa, angka }));
    expect([hasil.nilai, kurang(hasil)]).toEqual([
      undefined,
      [['jumlah_desa(apbdes tepat waktu)', 'belum_ada_angka']],
    ]);
  });

  test('late, done, not yet: each counts what its word says', () => {
    const angka = [
      angkaDesa(0, rkpdes, '2026-09-30'),
      angkaDesa(1, rkpdes, '2026-10-01'),
      angkaDesa(2, rkpdes, 'belum'),
    ];
    const sumber = sumberUji({ indikators, desa, angka });
    const banyak = (kata: string) => hitung(`jumlah_desa(rkpdes ${kata})`, sumber).nilai?.toNumber();
    expect(['tepat waktu', 'terlambat', 'selesai', 'belum'].map(banyak)).toEqual([1, 1, 2, 1]);
  });

  test('one unverified report makes it sementara', () => {
    const angka = laporan(12).map((a, i) => (i === 20 ? { ...a, status: 'diajukan' as const } : a));
    expect(hitung(IKU, sumberUji({ indikators, desa, angka })).sementara).toBe(true);
  });

  test('the steps hold every part with its value, and which desa were counted', () => {
    const { langkah } = hitung(IKU, sumberUji({ indikators, desa, angka: laporan(10) }));
    const [bagi] = langkah.anak;
    expect(langkah.anak.map(({ teks, satuan }) => [teks, satuan])).toEqual([
      [expect.stringMatching(/^\(.*\* 3\)$/), 'perbandingan'],
      ['100', 'bilangan'],
    ]);
    expect(bagi?.anak.map(({ nilai, satuan }) => [nilai?.toNumber(), satuan])).toEqual([
      [30, 'desa'],
      [36, 'desa'],
    ]);
    const hitungan = bagi?.anak[0]?.anak[1];
    expect(hitungan?.teks).toBe('jumlah_desa(lppdes tepat waktu)');
    expect(hitungan?.masukan?.perDesa?.filter(({ dihitung }) => dihitung)).toHaveLength(10);
  });
});

describe('Kemangkon: a ratio of sums, and desa that satisfy a condition', () => {
  const stunting = indikatorDesa(1, 'stunting', {
    satuan: '%',
    jenisNilai: 'rasio',
    antarDesa: 'ratio',
    desimal: 2,
  });
  const tertib = indikatorDesa(2, 'tertib', {
    satuan: 'Nilai',
    jenisNilai: 'indeks',
    antarDesa: 'count',
    syaratDesa: { banding: '>=', nilai: d(75) },
  });
  const indikators = [stunting, tertib];
  const pasangan = [
    [100, 1000],
    [14, 350],
    [100, 2000],
  ] as const;

  test('214 of 3350 is 6,39 %; the mean of the desa (6,33 %) is something else', () => {
    const desa = desaSebanyak(3);
    const angka = pasangan.map(([nilai, penyebut], n) =>
      angkaDesa(n, stunting, nilai, { penyebut: d(penyebut) }),
    );
    const hasil = hitung(
      'pembilang(stunting) / penyebut(stunting) * 100',
      sumberUji({ indikators, desa, angka }),
    );
    expect([dua(hasil), hasil.cakupan]).toEqual(['6.39', { sudah: 3, dari: 3 }]);
  });

  test('a desa without its denominator is on neither side', () => {
    const angka = pasangan.map(([nilai, penyebut], n) =>
      angkaDesa(n, stunting, nilai, { penyebut: n === 1 ? d(0) : d(penyebut) }),
    );
    const sumber = sumberUji({ indikators, desa: desaSebanyak(3), angka });
    const hasil = hitung('pembilang(stunting) / penyebut(stunting) * 100', sumber);
    expect([dua(hasil), hasil.cakupan]).toEqual(['6.67', { sudah: 2, dari: 3 }]);
  });

  test('18 of 19 desa satisfy the condition: 94,74 % (line 230)', () => {
    const angka = Array.from({ length: 19 }, (_, n) =>
      angkaDesa(n, tertib, n === 0 ? '74,99'.replace(',', '.') : 75),
    );
    const sumber = sumberUji({ indikators, desa: desaSebanyak(19), angka });
    expect(dua(hitung('jumlah_desa(tertib memenuhi) / jumlah_desa() * 100', sumber))).toBe('94.74');
    expect(dua(hitung('jumlah_desa(tertib < 75)', sumber))).toBe('1.00');
    expect(dua(hitung('jumlah_desa(tertib > 75)', sumber))).toBe('0.00');
  });
});

describe('Balapulang: what was added since last year', () => {
  const iku = indikator({ id: 1, kunci: 'iku/swadaya', pelapor: 'iku', satuan: '%' });
  const indikators = [iku, indikatorRumus(2, 'naik', 'nilai(swadaya) - tahun_lalu(swadaya)')];
  const kantor = { 'iku/swadaya': { nilai: d('62.5') } };

  test('the difference, in the unit of the indicator', () => {
    const sumber = sumberUji({ indikators, desa: [], kantor, tahunLalu: { 'iku/swadaya': '60.25' } });
    const hasil = hitungIndikator(indikators[1]!, sumber);
    expect(hasil.ok && hasil.value.nilai?.toFixed()).toBe('2.25');
  });

  test("without last year's figure it is unknown and says so", () => {
    const hasil = hitung('nilai(swadaya) - tahun_lalu(swadaya)', sumberUji({ indikators, desa: [], kantor }));
    expect([hasil.nilai, kurang(hasil)]).toEqual([undefined, [['tahun_lalu(swadaya)', 'tanpa_tahun_lalu']]]);
  });
});

describe('what is unknown stays unknown', () => {
  const lembaga = indikatorDesa(1, 'lembaga', { satuan: 'lembaga' });
  const iku = indikator({ id: 2, kunci: 'iku/a', pelapor: 'iku' });
  const indikators = [lembaga, iku];
  const desa = desaSebanyak(2);

  test.each([
    ['jumlah(lembaga)', 'belum_ada_angka'],
    ['jumlah_desa(lembaga >= 1)', 'belum_ada_angka'],
    ['nilai(a)', 'belum_ada_angka'],
    ['capaian(a)', 'tanpa_capaian'],
    ['target(a)', 'tanpa_target'],
    ['tahun_lalu(a)', 'tanpa_tahun_lalu'],
    ['nilai(zzz)', 'nama_tidak_ada'],
  ])('%s', (teks, sebab) => {
    for (const rumus of [teks, `${teks} * 0`, `0 + ${teks}`, `rata_rata(1; ${teks})`, `1 / ${teks}`]) {
      const hasil = hitung(rumus, sumberUji({ indikators, desa }));
      expect([hasil.nilai, kurang(hasil)], rumus).toEqual([undefined, [[teks, sebab]]]);
    }
  });

  test('a nihil that is no observation is not 0 and not covered', () => {
    const hasil = hitung(
      'jumlah(lembaga)',
      sumberUji({ indikators, desa, angka: [angkaDesa(0, lembaga, 'nihil')] }),
    );
    expect([hasil.nilai, hasil.cakupan]).toEqual([undefined, { sudah: 0, dari: 2 }]);
  });

  test('an office without desa has no number of desa to divide by', () => {
    expect(kurang(hitung('1 / jumlah_desa()', sumberUji({ indikators, desa: [] })))).toEqual([
      ['jumlah_desa()', 'tanpa_desa'],
    ]);
  });

  test('a division by 0 is reported at the division', () => {
    const angka = [angkaDesa(0, lembaga, 0), angkaDesa(1, lembaga, 0)];
    const hasil = hitung('100 * 3 / jumlah(lembaga) + 1', sumberUji({ indikators, desa, angka }));
    expect([hasil.nilai, kurang(hasil)]).toEqual([undefined, [['100 * 3 / jumlah(lembaga)', 'bagi_nol']]]);
  });

  test('a stored formula that cannot be read, or that needs itself, is refused and nothing breaks', () => {
    const rusak = indikatorRumus(5, 'rusak', '1 +');
    const diri = indikatorRumus(6, 'diri', 'nilai(diri)');
    const sumber = sumberUji({ indikators: [rusak, diri], desa });
    expect([rusak, diri].map((one) => hitungIndikator(one, sumber))).toMatchObject([
      { ok: false, refusal: { code: 'rumus-perlu-isi' } },
      { ok: false, refusal: { code: 'rumus-siklus' } },
    ]);
  });
});

describe('arithmetic', () => {
  const sumber = sumberUji({ indikators: [], desa: desaSebanyak(20) });
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 3 - 2', '5'],
    ['8 / 4 / 2', '1'],
    ['0,1 + 0,2', '0.3'],
    ['9007199254740993 + 0', '9007199254740993'],
    ['rata_rata(1; 2; 6)', '3'],
    ['1 / 3 * 3', '0.99999999999999999999'],
    ['jumlah_desa() / 8', '2.5'],
  ])('%s = %s', (teks, nilai) => {
    expect(hitung(teks, sumber).nilai?.toFixed()).toBe(nilai);
  });
});

test('the order of figures never matters, and no formula over any figures throws', () => {
  const nama = ['dok', 'n', 'r'];
  const indikators = [
    dokumenDesa(1, 'dok', 6, 30),
    indikatorDesa(2, 'n', { syaratDesa: { banding: '>', nilai: d(2) } }),
    indikatorDesa(3, 'r', { jenisNilai: 'rasio', antarDesa: 'ratio' }),
  ];
  const desa = desaSebanyak(4);
  const laporan = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(5), fc.nat(12)).map(([n, i, nilai, hari]) => {
    const satu = indikators[i]!;
    if (i === 0) return angkaDesa(n, satu, hari === 0 ? 'belum' : `2026-06-${10 + hari}`);
    return angkaDesa(n, satu, hari === 0 ? 'nihil' : nilai, i === 2 ? { penyebut: d(hari) } : {});
  });
  const acak = fc
    .uniqueArray(laporan, { selector: (a) => `${a.pelaporId}/${a.indikatorId}` })
    .chain((semua) => fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length })));
  fc.assert(
    fc.property(rumusAcak(nama), acak, (simpul, [urut, campur]) => {
      const [a, b] = [urut, campur].map((angka) =>
        hitungRumus(simpul, sumberUji({ indikators, desa, angka })),
      );
      expect(a?.nilai?.toString()).toBe(b?.nilai?.toString());
      expect([a?.cakupan, a?.kurang.length]).toEqual([b?.cakupan, b?.kurang.length]);
      expect(a?.nilai === undefined).toBe(a!.kurang.length > 0);
    }),
    { numRuns: 300 },
  );
});
