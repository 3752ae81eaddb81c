import { Decimal } from 'decimal.js';
import { peringkat } from './kategori.ts';
import { jumlahTambahan, type PosisiTentu, tanpaAmatan } from './posisi-tentu.ts';
import { posisiUnsur } from './posisi-unsur.ts';
import type { Akumulasi, Angka, Indikator } from './rencana.ts';

/**
 * Value of a reporter's months, in the indicator's satuan (a ratio in percent), unrounded.
 * - sum of additions: Σ of the months, nihil = 0; of a ratio Σ numerators / Σ denominators × 100
 * - sum asked as a position: the newest position; nihil only, so far, is 0 (a ratio: no observation)
 * - latest: the newest observation · average: mean of the months that have one (of a ratio: of the months' quotients) ·
 *   max: the greatest (of a category: the best on its scale; of equal ones the newest)
 * - distinct: see `posisiUnsur`
 * Observations: a value; a pair with a denominator above 0; a category of the scale. Nihil is none outside sums.
 * @param semua figures of the year, oldest first, at least one
 * @returns no value and `alasan` where nothing was observed, or no rule joins the months (a sum or mean of categories)
 * Source: docs/sources.md#months; the greatest month with nihil as no observation is this program's choice.
 */
export function posisiNilai(indikator: Indikator, semua: Angka[]): PosisiTentu {
  if (indikator.akumulasi === 'distinct') return posisiUnsur(indikator, semua);
  if (indikator.jenisNilai === 'kategori') return posisiKategori(indikator, semua);
  if (indikator.jenisNilai === 'rasio') return posisiRasio(indikator, semua);
  return posisiAngka(indikator, semua);
}

/** A reported figure with the number that it stands for where numbers are compared. */
interface Amatan {
  angka: Angka;
  nilai: Decimal;
}

function posisiAngka(indikator: Indikator, semua: Angka[]): PosisiTentu {
  const amatan = semua.flatMap((angka): Amatan[] =>
    angka.keadaan === 'nilai' && angka.nilai !== undefined ? [{ angka, nilai: angka.nilai }] : [],
  );
  const nihilSaja = amatan.length === 0;
  if (indikator.akumulasi === 'sum' && (nihilSaja || indikator.pertanyaan === 'tambahan')) {
    const nilai = jumlahTambahan(semua);
    if (nilai === undefined) return tanpaAmatan(semua, 'tanpa_aturan');
    return { keadaan: nihilSaja ? 'nihil' : 'nilai', nilai, dasar: semua, dikesampingkan: [] };
  }
  if (nihilSaja) return tanpaAmatan(semua, 'nihil');
  const { nilai, dasar } = PILIH[indikator.akumulasi](amatan);
  const kategori = dasar.length === 1 ? dasar[0]!.kategori : undefined;
  return {
    keadaan: 'nilai',
    nilai,
    ...(kategori && { kategori }),
    dasar,
    dikesampingkan: sisa(semua, amatan),
  };
}

function posisiRasio(indikator: Indikator, semua: Angka[]): PosisiTentu {
  const amatan = semua.flatMap((angka): Amatan[] => {
    const nilai = persenPasangan(angka.nilai, angka.penyebut);
    return angka.keadaan !== 'nilai' || nilai === undefined ? [] : [{ angka, nilai }];
  });
  if (amatan.length === 0) return tanpaAmatan(semua, 'penyebut_nol');
  const dikesampingkan = sisa(semua, amatan);
  if (indikator.akumulasi === 'sum' && indikator.pertanyaan === 'tambahan') {
    const pembilang = Decimal.sum(...amatan.map((one) => one.angka.nilai!));
    const penyebut = Decimal.sum(...amatan.map((one) => one.angka.penyebut!));
    const nilai = persenPasangan(pembilang, penyebut);
    return {
      keadaan: 'nilai',
      nilai,
      pembilang,
      penyebut,
      dasar: amatan.map((one) => one.angka),
      dikesampingkan,
    };
  }
  const { nilai, dasar } = PILIH[indikator.akumulasi](amatan);
  const [satu] = dasar;
  const pasangan = indikator.akumulasi !== 'average' && { pembilang: satu!.nilai, penyebut: satu!.penyebut };
  return { keadaan: 'nilai', nilai, ...pasangan, dasar, dikesampingkan };
}

function posisiKategori(indikator: Indikator, semua: Angka[]): PosisiTentu {
  const skala = indikator.skala ?? [];
  const amatan = semua.flatMap((angka): Amatan[] => {
    const tempat = angka.kategori === undefined ? undefined : peringkat(angka.kategori, skala);
    return tempat === undefined ? [] : [{ angka, nilai: new Decimal(-tempat) }];
  });
  if (amatan.length === 0) return tanpaAmatan(semua, 'di_luar_skala');
  if (indikator.akumulasi !== 'latest' && indikator.akumulasi !== 'max') {
    return { keadaan: 'nilai', alasan: 'tanpa_aturan', dasar: semua, dikesampingkan: [] };
  }
  const { nilai, dasar } = PILIH[indikator.akumulasi](amatan);
  return { keadaan: 'nilai', kategori: skala[-nilai.toNumber()], dasar, dikesampingkan: sisa(semua, amatan) };
}

/** numerator / denominator × 100, unrounded; undefined for a denominator that is absent, 0 or below. */
export function persenPasangan(pembilang?: Decimal, penyebut?: Decimal): Decimal | undefined {
  return pembilang === undefined || !penyebut?.gt(0) ? undefined : pembilang.times(100).div(penyebut);
}

type Pilihan = (amatan: readonly Amatan[]) => { nilai: Decimal; dasar: Angka[] };

const terakhir: Pilihan = (amatan) => {
  const { nilai, angka } = amatan.at(-1)!;
  return { nilai, dasar: [angka] };
};

const rerata: Pilihan = (amatan) => ({
  nilai: Decimal.sum(...amatan.map((one) => one.nilai)).div(amatan.length),
  dasar: amatan.map((one) => one.angka),
});

const terbesar: Pilihan = (amatan) => {
  const { nilai, angka } = amatan.reduce((a, b) => (b.nilai.gte(a.nilai) ? b : a));
  return { nilai, dasar: [angka] };
};

/** What decides among observations; sums and distinct counts that come here were asked as positions. */
const PILIH: Record<Akumulasi, Pilihan> = {
  sum: terakhir,
  latest: terakhir,
  average: rerata,
  max: terbesar,
  distinct: terakhir,
};

function sisa(semua: readonly Angka[], amatan: readonly Amatan[]): Angka[] {
  const diamati = new Set(amatan.map((one) => one.angka));
  return semua.filter((angka) => !diamati.has(angka));
}
