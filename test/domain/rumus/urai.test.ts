import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEADAAN_DESA, type Simpul } from '../../../src/domain/rumus/simpul.ts';
import { tulisRumus } from '../../../src/domain/rumus/tulis.ts';
import { uraiRumus } from '../../../src/domain/rumus/urai.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../../../src/text/translator.ts';
import { rumusAcak, tanpaPosisi } from './rumus-uji.ts';

const tulis = (teks: string): string => {
  const urai = uraiRumus(teks);
  return urai.ok ? tulisRumus(urai.value) : JSON.stringify(urai.refusal);
};

describe('what is read', () => {
  test.each([
    ['1+2*3', '1 + 2 * 3'],
    ['(1+2)*3', '(1 + 2) * 3'],
    ['((1))', '1'],
    ['1-(2-3)', '1 - (2 - 3)'],
    ['(1-2)-3', '1 - 2 - 3'],
    ['8/(4/2)', '8 / (4 / 2)'],
    ['0,5 + 0.5 + 12', '0,5 + 0,5 + 12'],
    ['0.125 × 4 ÷ 2 − 1', '0,125 * 4 / 2 - 1'],
    ['JUMLAH_DESA()', 'jumlah_desa()'],
    ['Jumlah_Desa( RKPDes   Tepat  Waktu )', 'jumlah_desa(rkpdes tepat waktu)'],
    ['jumlah_desa(rkpdes tepat_waktu)', 'jumlah_desa(rkpdes tepat waktu)'],
    ['jumlah_desa(rkpdes terlambat)', 'jumlah_desa(rkpdes terlambat)'],
    ['jumlah_desa(lembaga-aktif>=3)', 'jumlah_desa(lembaga-aktif >= 3)'],
    ['jumlah_desa(lembaga-aktif ≤ 2,5)', 'jumlah_desa(lembaga-aktif <= 2,5)'],
    ['nilai(a)-nilai(b)', 'nilai(a) - nilai(b)'],
    ['nilai(1)', 'nilai(1)'],
    ['nilai("7.01.06.2.01.0003/1")', 'nilai("7.01.06.2.01.0003/1")'],
    ['capaian(“7.01/A b”)', 'capaian("7.01/A b")'],
    ['rata_rata(nilai(a);nilai(b) ; 3)', 'rata_rata(nilai(a); nilai(b); 3)'],
    ['nilai(ikm) - tahun_lalu(ikm)', 'nilai(ikm) - tahun_lalu(ikm)'],
    ['pembilang(stunting)/penyebut(stunting)*100', 'pembilang(stunting) / penyebut(stunting) * 100'],
  ])('%s', (teks, dibaca) => {
    expect(tulis(teks)).toBe(dibaca);
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['', 'rumus-kosong', undefined],
    ['   ', 'rumus-kosong', undefined],
    ['1 +', 'rumus-perlu-isi', 4],
    ['* 3', 'rumus-perlu-isi', 1],
    ['-3', 'rumus-perlu-isi', 1],
    ['()', 'rumus-perlu-isi', 2],
    ['1 2', 'rumus-perlu-operator', 3],
    ['(1 + 2', 'rumus-perlu-tutup', 7],
    ['1 + 2)', 'rumus-perlu-operator', 6],
    ['nilai', 'rumus-perlu-buka', 6],
    ['nilai()', 'rumus-perlu-nama', 7],
    ['nilai("")', 'rumus-perlu-nama', 7],
    ['nilai(0,5)', 'rumus-perlu-nama', 7],
    ['nilai(a + b)', 'rumus-perlu-tutup', 9],
    ['jumlah_desa(rkpdes)', 'rumus-perlu-keadaan', 19],
    ['jumlah_desa(rkpdes tepat)', 'rumus-perlu-keadaan', 20],
    ['jumlah_desa(rkpdes rajin)', 'rumus-perlu-keadaan', 20],
    ['jumlah_desa(a > b)', 'rumus-perlu-angka', 17],
    ['rata_rata(1, 2)', 'rumus-tanda-asing', 12],
    ['rata_rata(1,2)', 'rumus-perlu-titik-koma', 14],
    ['rata_rata(1 2)', 'rumus-perlu-titik-koma', 13],
    ['rata_rata()', 'rumus-perlu-isi', 11],
    ['median(a)', 'rumus-fungsi-asing', 1],
    ['1.250 / 2', 'rumus-angka-ragu', 1],
    ['1,2,3', 'rumus-angka-ragu', 1],
    ['nilai("a', 'rumus-kutip-terbuka', 7],
    ['nilai(a) ? 2', 'rumus-tanda-asing', 10],
    ['nilai(a) 😀', 'rumus-tanda-asing', 10],
    ['1'.repeat(1001), 'rumus-terlalu-panjang', undefined],
    [`${'('.repeat(21)}1${')'.repeat(21)}`, 'rumus-terlalu-dalam', 21],
  ])('%s', (teks, code, posisi) => {
    const urai = uraiRumus(teks);
    expect(urai.ok).toBe(false);
    if (urai.ok) return;
    expect([urai.refusal.code, 'posisi' in urai.refusal ? urai.refusal.posisi : undefined]).toEqual([
      code,
      posisi,
    ]);
    for (const language of LANGUAGES)
      expect(sayRefusal(createTranslator(language), urai.refusal)).not.toBe('');
  });

  test('twenty parentheses within one another are still read, and a thousand characters', () => {
    expect(tulis(`${'('.repeat(20)}1${')'.repeat(20)}`)).toBe('1');
    expect(uraiRumus(`${'1+'.repeat(499)}12`).ok).toBe(true);
  });

  test('a sentence says where, what was wanted, and what stands there', () => {
    const say = createTranslator('id');
    const kata = (teks: string) => {
      const urai = uraiRumus(teks);
      return urai.ok ? '' : sayRefusal(say, urai.refusal);
    };
    expect(kata('jumlah_desa(rkpdes rajin)')).toMatchInlineSnapshot(
      `"Pada tanda ke-20 diharapkan keadaan desa, bukan “rajin”. Pilihannya: tepat waktu, terlambat, selesai, belum, memenuhi, >=, >, <=, < atau =."`,
    );
    expect(kata('1 +')).toMatchInlineSnapshot(
      `"Pada tanda ke-4 diharapkan angka, fungsi, atau kurung buka, tetapi rumusnya sudah habis."`,
    );
    expect(kata('median(a)')).toMatchInlineSnapshot(
      `"“median” (tanda ke-1) bukan fungsi. Yang ada: jumlah_desa, jumlah, nilai, pembilang, penyebut, capaian, tahun_lalu, target atau rata_rata."`,
    );
  });
});

test('written and read again, a formula is the same tree', () => {
  fc.assert(
    fc.property(rumusAcak(['a', 'b-c', '7']), (simpul: Simpul) => {
      const lagi = uraiRumus(tulisRumus(simpul));
      expect(lagi.ok && tanpaPosisi(lagi.value)).toEqual(tanpaPosisi(simpul));
    }),
  );
});

test('whatever is typed, nothing is thrown, and every refusal has its sentence', () => {
  const potongan = fc.constantFrom(
    ...[
      'jumlah_desa',
      'nilai',
      'rata_rata',
      '(',
      ')',
      ';',
      '+',
      '-',
      '*',
      '/',
      '>=',
      '"',
      ' ',
      '1.250',
      '0,5',
    ],
    ...KEADAAN_DESA,
    'a',
    '__proto__',
    'constructor',
  );
  const teks = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(potongan).map((p) => p.join('')),
  );
  const say = createTranslator('id');
  fc.assert(
    fc.property(teks, (isi) => {
      const urai = uraiRumus(isi);
      if (!urai.ok) expect(sayRefusal(say, urai.refusal).length).toBeGreaterThan(10);
    }),
    { numRuns: 500 },
  );
});
