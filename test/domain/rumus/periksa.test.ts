import { describe, expect, test } from 'vitest';
import type { Indikator } from '../../../src/domain/rencana.ts';
import { periksaRumus } from '../../../src/domain/rumus/periksa.ts';
import { rumusKeliru } from '../../../src/domain/rumus/periksa-rencana.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../../../src/text/translator.ts';
import { d, indikator } from '../rencana-uji.ts';
import { dokumenDesa, indikatorDesa, indikatorRumus } from './sumber-uji.ts';

const PLAN: Indikator[] = [
  dokumenDesa(1, 'rkpdes', 9, 30),
  dokumenDesa(2, 'apbdes', 12, 31),
  { ...dokumenDesa(3, 'profil', 6, 1), tenggat: undefined },
  indikatorDesa(4, 'lembaga-aktif', { satuan: 'lembaga', syaratDesa: { banding: '>=', nilai: d(6) } }),
  indikatorDesa(5, 'buku', { satuan: 'Dok.' }),
  indikatorDesa(6, 'stunting', { satuan: '%', jenisNilai: 'rasio', antarDesa: 'ratio' }),
  indikatorDesa(7, 'status', { satuan: 'Kategori', jenisNilai: 'kategori' }),
  indikator({ id: 8, kunci: 'iku/ikm', pelapor: 'iku', satuan: 'Nilai', jenisNilai: 'indeks' }),
  indikator({ id: 9, kunci: '7.01.06.2.01.0003/1', satuan: 'Dokumen' }),
  indikator({ id: 10, kunci: 'iku/buku', pelapor: 'iku', satuan: 'Dokumen' }),
  indikatorRumus(11, 'satu', 'nilai(dua) + 1'),
  indikatorRumus(12, 'dua', 'capaian(tiga)'),
  indikatorRumus(13, 'tiga', 'jumlah_desa(rkpdes selesai) / jumlah_desa() * 100'),
  indikatorRumus(14, 'rusak', 'bukan rumus'),
];

const periksa = (teks: string, satuan = '%', kunci = 'iku/baru') =>
  periksaRumus(teks, { kunci, satuan }, PLAN);

describe('what fits the plan', () => {
  test.each([
    ['jumlah_desa(rkpdes tepat waktu) + jumlah_desa(apbdes terlambat)', 'desa', 'Desa'],
    [
      '(jumlah_desa(rkpdes tepat waktu) + jumlah_desa(apbdes tepat waktu)) / (jumlah_desa() * 2) * 100',
      'persen',
      'Persen',
    ],
    ['100 * jumlah_desa(rkpdes selesai) / jumlah_desa()', 'persen', 'Persentase'],
    ['100 - nilai(stunting)', 'persen', '%'],
    ['nilai(stunting) / 100', 'perbandingan', 'Indeks'],
    ['pembilang(stunting) / penyebut(stunting) * 100', 'persen', '%'],
    ['jumlah(lembaga-aktif) / jumlah_desa()', 'lembaga / desa', 'Skor'],
    ['jumlah_desa(lembaga-aktif memenuhi) - 1', 'desa', 'desa'],
    ['jumlah("desa/buku") + nilai("7.01.06.2.01.0003/1")', 'dokumen', 'Dokumen'],
    ['nilai(ikm) - tahun_lalu(ikm)', 'nilai', 'Nilai'],
    ['rata_rata(capaian(ikm); capaian(rkpdes); 100)', 'persen', '%'],
    ['0,6 * capaian(ikm) + 0,4 * capaian(rkpdes)', 'persen', '%'],
    ['target(lembaga-aktif) - jumlah(lembaga-aktif)', 'lembaga', 'Lembaga'],
    ['jumlah_desa(stunting < 6,5)', 'desa', 'Desa'],
    ['12', 'bilangan', 'Dokumen'],
  ])('%s is in %s', (teks, satuan, milik) => {
    const hasil = periksa(teks, milik);
    expect(hasil.ok ? [hasil.value.satuan, hasil.value.catatan] : hasil.refusal).toEqual([satuan, undefined]);
  });

  test('another noun than the satuan is reported, not refused', () => {
    const hasil = periksa('jumlah_desa(rkpdes selesai)', 'Dokumen');
    expect(hasil.ok && hasil.value.catatan).toEqual({
      code: 'rumus-satuan-nama',
      hasil: 'desa',
      satuan: 'Dokumen',
    });
  });

  test('it says what it uses, each once, and its one written form', () => {
    const hasil = periksa('JUMLAH_DESA(RKPDES tepat waktu)/jumlah_desa(rkpdes selesai)*100');
    expect(hasil.ok && [hasil.value.teks, hasil.value.memakai.map(({ kunci }) => kunci)]).toEqual([
      'jumlah_desa(rkpdes tepat waktu) / jumlah_desa(rkpdes selesai) * 100',
      ['desa/rkpdes'],
    ]);
  });
});

describe('what does not', () => {
  test.each([
    ['nilai(lain)', 'rumus-nama-tidak-ada', 1],
    ['1 + nilai("desa/lain")', 'rumus-nama-tidak-ada', 5],
    ['nilai(constructor)', 'rumus-nama-tidak-ada', 1],
    ['jumlah(buku)', 'rumus-nama-ganda', 1],
    ['jumlah(ikm)', 'rumus-perlu-dari-desa', 1],
    ['jumlah_desa(ikm >= 3)', 'rumus-perlu-dari-desa', 1],
    ['jumlah_desa(lembaga-aktif tepat waktu)', 'rumus-perlu-peristiwa', 1],
    ['jumlah_desa(lembaga-aktif selesai)', 'rumus-perlu-peristiwa', 1],
    ['jumlah_desa(profil terlambat)', 'rumus-perlu-tenggat', 1],
    ['jumlah_desa(stunting memenuhi)', 'rumus-perlu-syarat', 1],
    ['jumlah_desa(rkpdes memenuhi)', 'rumus-perlu-syarat', 1],
    ['pembilang(lembaga-aktif)', 'rumus-perlu-rasio', 1],
    ['jumlah(rkpdes)', 'rumus-perlu-nilai-angka', 1],
    ['jumlah(stunting)', 'rumus-perlu-nilai-angka', 1],
    ['nilai(status)', 'rumus-perlu-nilai-angka', 1],
    ['1 / (2 - 2)', 'rumus-bagi-tetap-nol', 6],
    ['nilai(stunting) / 0 * 100', 'rumus-bagi-tetap-nol', 19],
    ['jumlah(lembaga-aktif) + jumlah("desa/buku")', 'rumus-satuan-beda', 25],
    ['jumlah_desa() + nilai(stunting)', 'rumus-satuan-beda', 17],
    ['jumlah_desa(rkpdes selesai) / jumlah_desa() + nilai(stunting)', 'rumus-satuan-beda', 47],
    ['jumlah_desa(rkpdes selesai) / jumlah_desa()', 'rumus-satuan-hasil', undefined],
    ['jumlah_desa(rkpdes selesai)', 'rumus-satuan-hasil', undefined],
  ])('%s', (teks, code, posisi) => {
    const hasil = periksa(teks);
    expect(hasil.ok).toBe(false);
    if (hasil.ok) return;
    const { refusal } = hasil;
    expect([refusal.code, 'posisi' in refusal ? refusal.posisi : undefined]).toEqual([code, posisi]);
    for (const language of LANGUAGES) expect(sayRefusal(createTranslator(language), refusal)).not.toBe('');
  });

  test('a percentage for what counts desa would be wrong by 100', () => {
    const hasil = periksa('jumlah_desa(rkpdes selesai) / jumlah_desa() * 100', 'Desa');
    expect(hasil.ok || hasil.refusal.code).toBe('rumus-satuan-hasil');
  });
});

describe('cycles', () => {
  const siklus = (teks: string, kunci: string) => {
    const hasil = periksa(teks, '%', kunci);
    return hasil.ok ? undefined : 'jalur' in hasil.refusal ? hasil.refusal.jalur : hasil.refusal.code;
  };

  test('a formula that needs itself', () => {
    expect(siklus('nilai(tiga) + 1', 'iku/tiga')).toBe('iku/tiga → iku/tiga');
    expect(siklus('capaian(tiga)', 'iku/tiga')).toBe('iku/tiga → iku/tiga');
  });

  test('through the formulas of two others', () => {
    expect(siklus('nilai(satu)', 'iku/tiga')).toBe('iku/tiga → iku/satu → iku/dua → iku/tiga');
  });

  test("last year's own figure and a target are no cycle; a formula that cannot be read leads nowhere", () => {
    expect(siklus('nilai(stunting) - tahun_lalu(tiga)', 'iku/tiga')).toBeUndefined();
    expect(siklus('target(tiga)', 'iku/tiga')).toBeUndefined();
    expect(siklus('nilai(rusak) + capaian(dua)', 'iku/baru')).toBeUndefined();
  });
});

describe('all formulas of a plan', () => {
  const ikm = PLAN.find(({ kunci }) => kunci === 'iku/ikm')!;

  test('the first that does not fit is named, with why, and in a whole sentence', () => {
    const keliru = rumusKeliru(PLAN);
    expect([keliru?.indikator.kunci, keliru?.sebab.code]).toEqual(['iku/rusak', 'rumus-fungsi-asing']);
    const refusal = {
      code: 'rencana-rumus',
      indikator: 'IKM',
      rumus: '1 +',
      sebab: { code: 'rumus-kosong' },
    };
    expect(sayRefusal(createTranslator('id'), refusal)).toBe(
      'Rumus indikator “IKM” belum dapat dipakai: 1 +. Rumusnya belum ada. Tulis misalnya jumlah_desa(rkpdes tepat waktu) / jumlah_desa() * 100.',
    );
  });

  test('two that need each other are refused, and so is one without a text', () => {
    const dua = [indikatorRumus(1, 'a', 'capaian(b)'), indikatorRumus(2, 'b', 'capaian(a)')];
    expect(rumusKeliru(dua)?.sebab).toEqual({ code: 'rumus-siklus', jalur: 'iku/a → iku/b → iku/a' });
    expect(rumusKeliru([{ ...dua[0]!, rumus: undefined }])?.sebab.code).toBe('rumus-kosong');
  });

  test('a plan whose formulas all fit has none', () => {
    expect(
      rumusKeliru([ikm, indikatorRumus(2, 'naik', 'nilai(ikm) - tahun_lalu(ikm)', { satuan: 'Nilai' })]),
    ).toBe(undefined);
  });
});
