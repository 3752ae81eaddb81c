import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTOH } from '../../../src/app/contoh/muat-contoh.ts';
import { readProfilContoh } from '../../../src/app/contoh/profil-contoh.ts';
import { bacaProfil } from '../../../src/app/profil/baca-profil.ts';
import { PREDIKAT_BAWAAN, predikat } from '../../../src/domain/predikat.ts';
import { PROFIL_KABUPATEN_BAWAAN, profilDariJson } from '../../../src/domain/profil.ts';
import { projectFile } from '../../../src/project-root.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator, LANGUAGES } from '../../../src/text/translator.ts';
import { d } from '../../domain/rencana-uji.ts';

const LENGKAP = {
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
  const isi = bacaProfil(JSON.stringify(LENGKAP));
  if (!isi.ok) throw new Error(JSON.stringify(isi.refusal));
  const profil = profilDariJson(isi.value);

  test('is read with every rule', () => {
    expect(profil).toMatchObject({
      batasRerata: undefined,
      rumusLower: 'target_per_realisasi',
      bobot: 'sama',
      jadwal: LENGKAP.jadwal,
      tenggat: LENGKAP.tenggat,
      namaBulan: { 11: 'Nopember' },
    });
    expect([profil.batasTampil?.toFixed(), profil.predikat.kata?.tinggi]).toEqual(['100', 'Baik']);
  });

  test.each([
    ['89.49', 'tinggi'],
    ['89.5', 'sangat_tinggi'],
    ['75.49', 'rendah'],
    ['75.5', 'tinggi'],
    ['0', 'rendah'],
  ])('%s %% rounded to no decimals is %s', (persen, kunci) => {
    expect(predikat(d(persen), profil.predikat)).toBe(kunci);
  });

  test('what is absent is the default, and an empty file is all defaults', () => {
    expect(profilDariJson({})).toEqual(PROFIL_KABUPATEN_BAWAAN);
    expect(profilDariJson({ bobot: 'sama' }).predikat).toBe(PREDIKAT_BAWAAN);
  });
});

describe('every mistake is named with its place and has its sentence', () => {
  const ubah = (isi: object) => ({ ...LENGKAP, ...isi });
  const pita = (isi: object) => ubah({ predikat: { ...LENGKAP.predikat, ...isi } });
  test.each([
    [[], 'profil-bukan-objek', '-'],
    ['teks', 'profil-bukan-objek', '-'],
    [ubah({ predikad: {} }), 'profil-kunci-asing', '-'],
    [ubah({ keterangan: 7 }), 'profil-keterangan', 'keterangan'],
    [pita({ desimal: 5 }), 'profil-desimal', 'predikat.desimal'],
    [pita({ desimal: 'dua' }), 'profil-desimal', 'predikat.desimal'],
    [pita({ pita: [] }), 'profil-pita-jumlah', 'predikat.pita'],
    [pita({ pita: [{ mulai: 91, predikat: 'tinggi' }] }), 'profil-persen', 'predikat.pita.0.mulai'],
    [pita({ pita: [{ mulai: '90,5', predikat: 'tinggi' }] }), 'profil-persen', 'predikat.pita.0.mulai'],
    [
      pita({ pita: [{ mulai: '91', predikat: 'bagus' }] }),
      'profil-predikat-kunci',
      'predikat.pita.0.predikat',
    ],
    [pita({ pita: [{ mulai: '91' }] }), 'profil-predikat-kunci', 'predikat.pita.0.predikat'],
    [pita({ terendah: 'tinggi' }), 'profil-pita-urutan', 'predikat.terendah'],
    [
      pita({
        pita: [
          { mulai: '75', predikat: 'sangat_tinggi' },
          { mulai: '75', predikat: 'tinggi' },
        ],
      }),
      'profil-pita-turun',
      'predikat.pita.1.mulai',
    ],
    [
      pita({
        pita: [
          { mulai: '91', predikat: 'tinggi' },
          { mulai: '75', predikat: 'sangat_tinggi' },
        ],
      }),
      'profil-pita-urutan',
      'predikat.pita.1.predikat',
    ],
    [pita({ kata: { sedang: 'Cukup' } }), 'profil-kata-tanpa-pita', 'predikat.kata.sedang'],
    [pita({ kata: { tinggi: 'Baik', rendah: 'baik' } }), 'profil-kata-kembar', 'predikat.kata.rendah'],
    [pita({ kata: { tinggi: '' } }), 'profil-kata', 'predikat.kata.tinggi'],
    [pita({ kata: { unggul: 'Unggul' } }), 'profil-predikat-kunci', 'predikat.kata'],
    [ubah({ batasTampil: 100 }), 'profil-batas', 'batasTampil'],
    [ubah({ batasRerata: '0' }), 'profil-batas', 'batasRerata'],
    [ubah({ rumusLower: 'lain' }), 'profil-rumus-lower', 'rumusLower'],
    [ubah({ bobot: 'rata' }), 'profil-bobot', 'bobot'],
    [ubah({ jadwal: { bukaTanggal: 6, batasTanggal: 5, tutupTanggal: 20 } }), 'profil-jadwal', 'jadwal'],
    [
      ubah({ jadwal: { bukaTanggal: 0, batasTanggal: 5, tutupTanggal: 20 } }),
      'profil-jadwal',
      'jadwal.bukaTanggal',
    ],
    [
      ubah({ tenggat: { rkpdes: { bulan: 2, tanggal: 30, geserTahun: 0 } } }),
      'profil-tenggat',
      'tenggat.rkpdes',
    ],
    [ubah({ tenggat: { rkpdes: { bulan: 2 } } }), 'profil-tenggat', 'tenggat.rkpdes.tanggal'],
    [ubah({ tenggat: { 'RKP Desa': LENGKAP.tenggat.rkpdes } }), 'profil-nama-dokumen', 'tenggat.RKP Desa'],
    [ubah({ namaBulan: { 13: 'Nopember' } }), 'profil-nama-bulan', 'namaBulan.13'],
    [ubah({ namaBulan: { 11: 4 } }), 'profil-kata', 'namaBulan.11'],
    [ubah({ sumber: [{ tentang: 'x', baris: 0, kutipan: 'y' }] }), 'profil-sumber', 'sumber.0.baris'],
  ])('%j', (isi, code, di) => {
    const read = bacaProfil(JSON.stringify(isi));
    expect(read.ok).toBe(false);
    if (read.ok || read.refusal.code === 'profil-bukan-json') return;
    expect(read.refusal.kesalahan.map((one) => [one.code, one.di])).toContainEqual([code, di]);
    for (const language of LANGUAGES) {
      for (const one of read.refusal.kesalahan) {
        expect(sayRefusal(createTranslator(language), one)).toContain(one.di);
      }
    }
  });

  test('several mistakes are several sentences, each once', () => {
    const read = bacaProfil(JSON.stringify({ bobot: 'x', batasTampil: 7, jadwal: { bukaTanggal: 0 } }));
    const codes = read.ok || read.refusal.code === 'profil-bukan-json' ? [] : read.refusal.kesalahan;
    expect(codes.map(({ code, di }) => `${code} ${di}`)).toEqual([
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
      fc.property(fc.oneof(fc.string(), fc.json()), (teks) => {
        const read = bacaProfil(teks);
        if (read.ok) return;
        const semua = read.refusal.code === 'profil-bukan-json' ? [read.refusal] : read.refusal.kesalahan;
        expect(semua.map((one) => sayRefusal(say, one)).every((kata) => kata.length > 10)).toBe(true);
      }),
    );
  });
});

test.each(CONTOH)('the rules of %s can be read, and what they quote stands on its line', (nama) => {
  const isi = readProfilContoh(nama);
  const baris = readFileSync(projectFile('prisma', 'contoh', nama, 'sumber.txt'), 'utf8').split('\n');
  for (const one of isi.sumber ?? []) expect(baris[one.baris - 1]).toContain(one.kutipan);
});
