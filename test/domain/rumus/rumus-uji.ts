import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { FUNGSI_NAMA, KEADAAN_DESA, type NamaRumus, type Simpul } from '../../../src/domain/rumus/simpul.ts';

/** The tree without the places of its parts, with numbers as text: what two trees are compared by. */
export function tanpaPosisi(simpul: Simpul): unknown {
  return JSON.parse(JSON.stringify(simpul, (key, value) => (key === 'posisi' ? undefined : value)));
}

/** Any formula that can be written over some plain names and one quoted kunci. */
export function rumusAcak(nama: readonly string[]): fc.Arbitrary<Simpul> {
  const posisi = 1;
  const bilangan = fc.tuple(fc.nat(9999), fc.nat(2)).map(([n, e]) => new Decimal(n).div(10 ** e));
  const bernama: fc.Arbitrary<NamaRumus> = fc.oneof(
    fc.constantFrom(...nama).map((teks) => ({ teks, kutip: false })),
    fc.constant({ teks: '7.01.06/1', kutip: true }),
  );
  return fc.letrec<{ pohon: Simpul }>((tie) => ({
    pohon: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      bilangan.map((nilai): Simpul => ({ jenis: 'angka', nilai, posisi })),
      fc
        .tuple(fc.constantFrom(...FUNGSI_NAMA), bernama)
        .map(([fungsi, n]): Simpul => ({ jenis: 'fungsi', fungsi, nama: n, posisi })),
      fc.constant<Simpul>({ jenis: 'semua_desa', posisi }),
      fc
        .tuple(bernama, fc.constantFrom(...KEADAAN_DESA))
        .map(([n, keadaan]): Simpul => ({ jenis: 'desa_keadaan', nama: n, keadaan, posisi })),
      fc
        .tuple(bernama, fc.constantFrom('>=', '>', '<=', '<', '=' as const), bilangan)
        .map(([n, banding, nilai]) => ({ jenis: 'desa_banding', nama: n, banding, nilai, posisi }) as Simpul),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('pohon'), tie('pohon'))
        .map(([op, kiri, kanan]) => ({ jenis: 'hitung', op, kiri, kanan, posisi }) as Simpul),
      fc
        .array(tie('pohon'), { minLength: 2, maxLength: 3 })
        .map((isi): Simpul => ({ jenis: 'rata_rata', isi, posisi })),
    ),
  })).pohon;
}
