import { describe, expect, test } from 'vitest';
import type { Indikator } from '../../../src/domain/rencana/plan.ts';
import { checkRumus } from '../../../src/domain/rumus/check-rumus.ts';
import { firstWrongRumus } from '../../../src/domain/rumus/wrong-rumus.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../../../src/text/translator.ts';
import { d, indikator } from '../../support/domain/sample-plan.ts';
import { desaDocuments, desaIndikator, indikatorRumus } from '../../support/domain/sample-source.ts';

const PLAN: Indikator[] = [
  desaDocuments(1, 'rkpdes', 9, 30),
  desaDocuments(2, 'apbdes', 12, 31),
  { ...desaDocuments(3, 'profil', 6, 1), tenggat: undefined },
  desaIndikator(4, 'lembaga-aktif', { satuan: 'lembaga', syaratDesa: { banding: '>=', nilai: d(6) } }),
  desaIndikator(5, 'buku', { satuan: 'Dok.' }),
  desaIndikator(6, 'stunting', { satuan: '%', jenisNilai: 'rasio', antarDesa: 'ratio' }),
  desaIndikator(7, 'status', { satuan: 'Kategori', jenisNilai: 'kategori' }),
  indikator({ id: 8, key: 'iku/ikm', pelapor: 'iku', satuan: 'Nilai', jenisNilai: 'indeks' }),
  indikator({ id: 9, key: '7.01.06.2.01.0003/1', satuan: 'Dokumen' }),
  indikator({ id: 10, key: 'iku/buku', pelapor: 'iku', satuan: 'Dokumen' }),
  indikatorRumus(11, 'satu', 'nilai(dua) + 1'),
  indikatorRumus(12, 'dua', 'capaian(tiga)'),
  indikatorRumus(13, 'tiga', 'jumlah_desa(rkpdes selesai) / jumlah_desa() * 100'),
  indikatorRumus(14, 'rusak', 'bukan rumus'),
];

const check = (text: string, satuan = '%', key = 'iku/baru') => checkRumus(text, { key, satuan }, PLAN);

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
  ])('%s is in %s', (text, satuan, owned) => {
    const outcome = check(text, owned);
    expect(outcome.ok ? [outcome.value.satuan, outcome.value.notes] : outcome.refusal).toEqual([
      satuan,
      undefined,
    ]);
  });

  test('another noun than the satuan is reported, not refused', () => {
    const outcome = check('jumlah_desa(rkpdes selesai)', 'Dokumen');
    expect(outcome.ok && outcome.value.notes).toEqual({
      code: 'rumus-satuan-nama',
      outcome: 'desa',
      satuan: 'Dokumen',
    });
  });

  test('it says what it uses, each once, and its one written form', () => {
    const outcome = check('JUMLAH_DESA(RKPDES tepat waktu)/jumlah_desa(rkpdes selesai)*100');
    expect(outcome.ok && [outcome.value.text, outcome.value.uses.map(({ key }) => key)]).toEqual([
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
  ])('%s', (text, code, posisi) => {
    const outcome = check(text);
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    const { refusal } = outcome;
    expect([refusal.code, 'posisi' in refusal ? refusal.posisi : undefined]).toEqual([code, posisi]);
    for (const language of LANGUAGES) expect(sayRefusal(createTranslator(language), refusal)).not.toBe('');
  });

  test('a percentage for what counts desa would be wrong by 100', () => {
    const outcome = check('jumlah_desa(rkpdes selesai) / jumlah_desa() * 100', 'Desa');
    expect(outcome.ok || outcome.refusal.code).toBe('rumus-satuan-hasil');
  });
});

describe('cycles', () => {
  const cycle = (text: string, key: string) => {
    const outcome = check(text, '%', key);
    return outcome.ok ? undefined : 'path' in outcome.refusal ? outcome.refusal.path : outcome.refusal.code;
  };

  test('a formula that needs itself', () => {
    expect(cycle('nilai(tiga) + 1', 'iku/tiga')).toBe('iku/tiga → iku/tiga');
    expect(cycle('capaian(tiga)', 'iku/tiga')).toBe('iku/tiga → iku/tiga');
  });

  test('through the formulas of two others', () => {
    expect(cycle('nilai(satu)', 'iku/tiga')).toBe('iku/tiga → iku/satu → iku/dua → iku/tiga');
  });

  test("last year's own figure and a target are no cycle; a formula that cannot be read leads nowhere", () => {
    expect(cycle('nilai(stunting) - tahun_lalu(tiga)', 'iku/tiga')).toBeUndefined();
    expect(cycle('target(tiga)', 'iku/tiga')).toBeUndefined();
    expect(cycle('nilai(rusak) + capaian(dua)', 'iku/baru')).toBeUndefined();
  });
});

describe('all formulas of a plan', () => {
  const ikm = PLAN.find(({ key }) => key === 'iku/ikm')!;

  test('the first that does not fit is named, with why, and in a whole sentence', () => {
    const wrong = firstWrongRumus(PLAN);
    expect([wrong?.indikator.key, wrong?.cause.code]).toEqual(['iku/rusak', 'rumus-fungsi-asing']);
    const refusal = {
      code: 'rencana-rumus',
      indikator: 'IKM',
      rumus: '1 +',
      cause: { code: 'rumus-kosong' },
    };
    expect(sayRefusal(createTranslator('id'), refusal)).toBe(
      'Rumus indikator “IKM” belum dapat dipakai: 1 +. Rumusnya belum ada. Tulis misalnya jumlah_desa(rkpdes tepat waktu) / jumlah_desa() * 100.',
    );
  });

  test('two that need each other are refused, and so is one without a text', () => {
    const two = [indikatorRumus(1, 'a', 'capaian(b)'), indikatorRumus(2, 'b', 'capaian(a)')];
    expect(firstWrongRumus(two)?.cause).toEqual({ code: 'rumus-siklus', path: 'iku/a → iku/b → iku/a' });
    expect(firstWrongRumus([{ ...two[0]!, rumus: undefined }])?.cause.code).toBe('rumus-kosong');
  });

  test('a plan whose formulas all fit has none', () => {
    expect(
      firstWrongRumus([ikm, indikatorRumus(2, 'naik', 'nilai(ikm) - tahun_lalu(ikm)', { satuan: 'Nilai' })]),
    ).toBe(undefined);
  });
});
