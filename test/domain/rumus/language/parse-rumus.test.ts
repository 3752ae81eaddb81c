import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESA_STATES, type RumusNode } from '../../../../src/domain/rumus/language/node.ts';
import { parseRumus } from '../../../../src/domain/rumus/language/parse-rumus.ts';
import { writeRumus } from '../../../../src/domain/rumus/language/write-rumus.ts';
import { sayRefusal } from '../../../../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../../../../src/text/translator.ts';
import { randomRumus, withoutPlaces } from '../../../support/domain/random-rumus.ts';

const write = (text: string): string => {
  const parsed = parseRumus(text);
  return parsed.ok ? writeRumus(parsed.value) : JSON.stringify(parsed.refusal);
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
  ])('%s', (text, read) => {
    expect(write(text)).toBe(read);
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
  ])('%s', (text, code, posisi) => {
    const parsed = parseRumus(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect([parsed.refusal.code, 'posisi' in parsed.refusal ? parsed.refusal.posisi : undefined]).toEqual([
      code,
      posisi,
    ]);
    for (const language of LANGUAGES)
      expect(sayRefusal(createTranslator(language), parsed.refusal)).not.toBe('');
  });

  test('twenty parentheses within one another are still read, and a thousand characters', () => {
    expect(write(`${'('.repeat(20)}1${')'.repeat(20)}`)).toBe('1');
    expect(parseRumus(`${'1+'.repeat(499)}12`).ok).toBe(true);
  });

  test('a sentence says where, what was wanted, and what stands there', () => {
    const say = createTranslator('id');
    const words = (text: string) => {
      const parsed = parseRumus(text);
      return parsed.ok ? '' : sayRefusal(say, parsed.refusal);
    };
    expect(words('jumlah_desa(rkpdes rajin)')).toMatchInlineSnapshot(
      `"Pada tanda ke-20 diharapkan keadaan desa, bukan “rajin”. Pilihannya: tepat waktu, terlambat, selesai, belum, memenuhi, >=, >, <=, < atau =."`,
    );
    expect(words('1 +')).toMatchInlineSnapshot(
      `"Pada tanda ke-4 diharapkan angka, fungsi, atau kurung buka, tetapi rumusnya sudah habis."`,
    );
    expect(words('median(a)')).toMatchInlineSnapshot(
      `"“median” (tanda ke-1) bukan fungsi. Yang ada: jumlah_desa, jumlah, nilai, pembilang, penyebut, capaian, tahun_lalu, target atau rata_rata."`,
    );
  });
});

test('written and read again, a formula is the same tree', () => {
  fc.assert(
    fc.property(randomRumus(['a', 'b-c', '7']), (node: RumusNode) => {
      const more = parseRumus(writeRumus(node));
      expect(more.ok && withoutPlaces(more.value)).toEqual(withoutPlaces(node));
    }),
  );
});

test('whatever is typed, nothing is thrown, and every refusal has its sentence', () => {
  const pieces = fc.constantFrom(
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
    ...DESA_STATES,
    'a',
    '__proto__',
    'constructor',
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((p) => p.join('')),
  );
  const say = createTranslator('id');
  fc.assert(
    fc.property(text, (content) => {
      const parsed = parseRumus(content);
      if (!parsed.ok) expect(sayRefusal(say, parsed.refusal).length).toBeGreaterThan(10);
    }),
    { numRuns: 500 },
  );
});
