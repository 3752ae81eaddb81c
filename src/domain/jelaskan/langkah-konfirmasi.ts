import { confirmedFigure, type Suggestion } from '../confirmed-figure.ts';
import { posisiDesa } from '../posisi-desa.ts';
import type { Indikator } from '../rencana.ts';
import { type BahanJelas, desaDari } from './bahan.ts';
import type { BagianFigur, LangkahHitung } from './penjelasan.ts';

/**
 * Where a section's figure was given beside what the desa reports suggested: that it was so, and that they suggest
 * something else by now. Empty for other figures, and where the desa's figures may not be told.
 */
export function langkahKonfirmasi(bahan: BahanJelas, indikator: Indikator): LangkahHitung[] {
  if (indikator.pelapor !== 'konfirmasi_desa' || desaDari(bahan).length === 0) return [];
  const { rencana, pelapor, angka, bulan } = bahan;
  const found = confirmedFigure(rencana, indikator, pelapor, angka, bulan);
  if (found === undefined) return [];
  const { dulu, kini, berubah } = found;
  const data = { ...named('dulu', dulu), ...(kini && named('kini', kini)) };
  const jenis = dulu.penyebut === undefined && kini?.penyebut === undefined ? 'angka' : 'rasio';
  if (!berubah) return [{ kode: `konfirmasi-${jenis}`, bentuk: 'hitungan', data }];
  const kode = kini === undefined ? 'konfirmasi-tanpa-desa' : `konfirmasi-berubah-${jenis}`;
  return [{ kode, bentuk: 'hitungan', data }];
}

function named(nama: 'dulu' | 'kini', { nilai, penyebut }: Suggestion): Record<string, string> {
  return { [nama]: nilai.toFixed(), [`${nama}Penyebut`]: penyebut?.toFixed() ?? '' };
}

/** The desa reports behind a section's figure: each desa's own figure of everything that feeds it. */
export function bagianKonfirmasi(bahan: BahanJelas, indikator: Indikator): BagianFigur[] {
  if (indikator.pelapor !== 'konfirmasi_desa') return [];
  const sumber = bahan.rencana.indikators.filter(
    (one) => one.pelapor === 'desa' && one.feedsKunci === indikator.kunci,
  );
  return sumber.flatMap((one) => {
    const milik = bahan.angka.filter((a) => a.indikatorId === one.id);
    return posisiDesa(one, desaDari(bahan), milik, bahan.bulan).perDesa.map(
      ({ pelapor, bernilai, posisi }): BagianFigur => ({
        figur: { jenis: 'indikator', indikatorId: one.id, pelaporId: pelapor.id },
        nama: sumber.length === 1 ? pelapor.nama : `${pelapor.nama} · ${one.namaPendek}`,
        nilai: posisi.keadaan === 'kosong' ? undefined : bernilai,
        bentuk: one.jenisNilai === 'rasio' ? 'persen' : 'satuan',
      }),
    );
  });
}
