import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExampleProfil } from '../../../src/app/example/example-profil.ts';
import { EXAMPLES } from '../../../src/app/example/load-example.ts';
import { readProfil } from '../../../src/app/profil/read-profil.ts';
import { DEFAULT_PREDIKAT, predikat } from '../../../src/domain/capaian/predikat.ts';
import { DEFAULT_KABUPATEN_PROFIL, profilFromJson } from '../../../src/domain/kantor/profil.ts';
import { projectFile } from '../../../src/project-root.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../../../src/text/translator.ts';
import { d } from '../../support/domain/sample-plan.ts';

const COMPLETE = {
  keterangan: 'Perbup uji',
  predikat: {
    desimal: 0,
    pita: [
      { mulai: '90', predikat: 'sangat_tinggi' },
      { mulai: '75.5', predikat: 'tinggi' },
    ],
    terendah: 'rendah',
    kata: { sangat_tinggi: 'Sangat Baik', tinggi: 'Baik', rendah: 'Kurang' },
  },
  batasTampil: '100',
  batasRerata: null,
  rumusLower: 'target_per_realisasi',
  bobot: 'sama',
  jadwal: { bukaTanggal: 2, batasTanggal: 10, tutupTanggal: 25 },
  tenggat: { rkpdes: { bulan: 9, tanggal: 30, geserTahun: 0 } },
  namaBulan: { 11: 'Nopember' },
  sumber: [{ tentang: 'predikat', baris: 12, kutipan: 'Sangat Baik' }],
};

describe('a whole profile', () => {
  const content = readProfil(JSON.stringify(COMPLETE));
  if (!content.ok) throw new Error(JSON.stringify(content.refusal));
  const profil = profilFromJson(content.value);

  test('is read with every rule', () => {
    expect(profil).toMatchObject({
      meanLimit: undefined,
      rumusLower: 'target_per_realisasi',
      weight: 'sama',
      schedule: { openDay: 2, dueDay: 10, closeDay: 25 },
      tenggat: COMPLETE.tenggat,
      monthName: { 11: 'Nopember' },
    });
    expect([profil.shownLimit?.toFixed(), profil.predikat.words?.tinggi]).toEqual(['100', 'Baik']);
  });

  test.each([
    ['89.49', 'tinggi'],
    ['89.5', 'sangat_tinggi'],
    ['75.49', 'rendah'],
    ['75.5', 'tinggi'],
    ['0', 'rendah'],
  ])('%s %% rounded to no decimals is %s', (percent, key) => {
    expect(predikat(d(percent), profil.predikat)).toBe(key);
  });

  test('what is absent is the default, and an empty file is all defaults', () => {
    expect(profilFromJson({})).toEqual(DEFAULT_KABUPATEN_PROFIL);
    expect(profilFromJson({ bobot: 'sama' }).predikat).toBe(DEFAULT_PREDIKAT);
  });
});

describe('every mistake is named with its place and has its sentence', () => {
  const change = (content: object) => ({ ...COMPLETE, ...content });
  const band = (content: object) => change({ predikat: { ...COMPLETE.predikat, ...content } });
  test.each([
    [[], 'profil-bukan-objek', '-'],
    ['teks', 'profil-bukan-objek', '-'],
    [change({ predikad: {} }), 'profil-kunci-asing', '-'],
    [change({ keterangan: 7 }), 'profil-keterangan', 'keterangan'],
    [band({ desimal: 5 }), 'profil-desimal', 'predikat.desimal'],
    [band({ desimal: 'dua' }), 'profil-desimal', 'predikat.desimal'],
    [band({ pita: [] }), 'profil-pita-jumlah', 'predikat.pita'],
    [band({ pita: [{ mulai: 91, predikat: 'tinggi' }] }), 'profil-persen', 'predikat.pita.0.mulai'],
    [band({ pita: [{ mulai: '90,5', predikat: 'tinggi' }] }), 'profil-persen', 'predikat.pita.0.mulai'],
    [
      band({ pita: [{ mulai: '91', predikat: 'bagus' }] }),
      'profil-predikat-kunci',
      'predikat.pita.0.predikat',
    ],
    [band({ pita: [{ mulai: '91' }] }), 'profil-predikat-kunci', 'predikat.pita.0.predikat'],
    [band({ terendah: 'tinggi' }), 'profil-pita-urutan', 'predikat.terendah'],
    [
      band({
        pita: [
          { mulai: '75', predikat: 'sangat_tinggi' },
          { mulai: '75', predikat: 'tinggi' },
        ],
      }),
      'profil-pita-turun',
      'predikat.pita.1.mulai',
    ],
    [
      band({
        pita: [
          { mulai: '91', predikat: 'tinggi' },
          { mulai: '75', predikat: 'sangat_tinggi' },
        ],
      }),
      'profil-pita-urutan',
      'predikat.pita.1.predikat',
    ],
    [band({ kata: { sedang: 'Cukup' } }), 'profil-kata-tanpa-pita', 'predikat.kata.sedang'],
    [band({ kata: { tinggi: 'Baik', rendah: 'baik' } }), 'profil-kata-kembar', 'predikat.kata.rendah'],
    [band({ kata: { tinggi: '' } }), 'profil-kata', 'predikat.kata.tinggi'],
    [band({ kata: { unggul: 'Unggul' } }), 'profil-predikat-kunci', 'predikat.kata'],
    [change({ batasTampil: 100 }), 'profil-batas', 'batasTampil'],
    [change({ batasRerata: '0' }), 'profil-batas', 'batasRerata'],
    [change({ rumusLower: 'lain' }), 'profil-rumus-lower', 'rumusLower'],
    [change({ bobot: 'rata' }), 'profil-bobot', 'bobot'],
    [change({ jadwal: { bukaTanggal: 6, batasTanggal: 5, tutupTanggal: 20 } }), 'profil-jadwal', 'jadwal'],
    [
      change({ jadwal: { bukaTanggal: 0, batasTanggal: 5, tutupTanggal: 20 } }),
      'profil-jadwal',
      'jadwal.bukaTanggal',
    ],
    [
      change({ tenggat: { rkpdes: { bulan: 2, tanggal: 30, geserTahun: 0 } } }),
      'profil-tenggat',
      'tenggat.rkpdes',
    ],
    [change({ tenggat: { rkpdes: { bulan: 2 } } }), 'profil-tenggat', 'tenggat.rkpdes.tanggal'],
    [change({ tenggat: { 'RKP Desa': COMPLETE.tenggat.rkpdes } }), 'profil-nama-dokumen', 'tenggat.RKP Desa'],
    [change({ namaBulan: { 13: 'Nopember' } }), 'profil-nama-bulan', 'namaBulan.13'],
    [change({ namaBulan: { 11: 4 } }), 'profil-kata', 'namaBulan.11'],
    [change({ sumber: [{ tentang: 'x', baris: 0, kutipan: 'y' }] }), 'profil-sumber', 'sumber.0.baris'],
  ])('%j', (content, code, at) => {
    const read = readProfil(JSON.stringify(content));
    expect(read.ok).toBe(false);
    if (read.ok || read.refusal.code === 'profil-bukan-json') return;
    expect(read.refusal.mistakes.map((one) => [one.code, one.at])).toContainEqual([code, at]);
    for (const language of LANGUAGES) {
      for (const one of read.refusal.mistakes) {
        expect(sayRefusal(createTranslator(language), one)).toContain(one.at);
      }
    }
  });

  test('several mistakes are several sentences, each once', () => {
    const read = readProfil(JSON.stringify({ bobot: 'x', batasTampil: 7, jadwal: { bukaTanggal: 0 } }));
    const codes = read.ok || read.refusal.code === 'profil-bukan-json' ? [] : read.refusal.mistakes;
    expect(codes.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'profil-batas batasTampil',
      'profil-bobot bobot',
      'profil-jadwal jadwal.bukaTanggal',
      'profil-jadwal jadwal.batasTanggal',
      'profil-jadwal jadwal.tutupTanggal',
    ]);
  });

  test('no text whatever throws, and every mistake has a sentence', () => {
    const say = createTranslator('id');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readProfil(text);
        if (read.ok) return;
        const all = read.refusal.code === 'profil-bukan-json' ? [read.refusal] : read.refusal.mistakes;
        expect(all.map((one) => sayRefusal(say, one)).every((words) => words.length > 10)).toBe(true);
      }),
    );
  });
});

test.each(EXAMPLES)('the rules of %s can be read, and what they quote stands on its line', (name) => {
  const content = readExampleProfil(name);
  const line = readFileSync(projectFile('prisma', 'contoh', name, 'sumber.txt'), 'utf8').split('\n');
  for (const one of content.sumber ?? []) expect(line[one.baris - 1]).toContain(one.kutipan);
});
