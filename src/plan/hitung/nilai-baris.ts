import { bulatkan } from '../../domain/capaian.ts';
import { alasanBeda, duaSkala } from './alasan.ts';
import { type Bahan, pasangan } from './bahan.ts';
import type { Alasan, BarisHitung } from './baris-hitung.ts';
import type { BarisRasio, Butir } from './butir-rasio.ts';
import { kehilanganSel } from './kehilangan-sel.ts';
import { hitungPertumbuhan } from './pertumbuhan.ts';
import { teksNilai } from './rasio-dihitung.ts';
import { type AngkaTercetak, cocok } from './rasio-tercetak.ts';
import { rasioDiTahunLain, selBergeser } from './sel-bergeser.ts';
import { TANPA_TAHUN } from './tabel-rasio.ts';

interface Putusan {
  sama: boolean;
  alasan: Alasan | null;
}

/** Why target and realisasi of two figures have no ratio. */
function targetNol(butir: Butir): Alasan | undefined {
  const pair = pasangan(butir);
  if (pair === undefined || !pair.target.isZero()) return undefined;
  return pair.realisasi.isZero() ? '0-dari-0' : 'target-0';
}

/** A ratio that equals the recomputed one, with what should be known of it. */
function yangSama({ butir, rasio, rows, at }: Bahan): Putusan {
  if (typeof butir.target === 'object') return { sama: true, alasan: 'rentang' };
  if (rows[at]!.bergeser) return { sama: true, alasan: 'sel-bergeser' };
  if (duaSkala(butir)) return { sama: true, alasan: 'skala' };
  const exact = bulatkan(butir.dihitung!).eq(rasio.nilai);
  return { sama: true, alasan: exact ? null : 'dibulatkan' };
}

function nilaiAngka(bahan: Bahan, lost: boolean): Putusan {
  const { butir, rasio } = bahan;
  if (butir.dihitung !== undefined && cocok(rasio, butir.dihitung)) return yangSama(bahan);
  if (lost) return { sama: false, alasan: 'sel-bergeser' };
  if (butir.dihitung !== undefined) return { sama: false, alasan: alasanBeda(bahan) };
  const zero = targetNol(butir);
  if (zero !== undefined) return { sama: false, alasan: zero };
  if (bahan.rows[bahan.at]!.ragu) return { sama: false, alasan: 'sel-bergeser' };
  return { sama: false, alasan: selBergeser(bahan) ? 'sel-bergeser' : 'tanpa-angka' };
}

/** A cell that prints no figure, in a year of which target and realisasi are known. */
function nilaiTanpaAngka(row: BarisRasio, butir: Butir, lost: boolean): Putusan {
  if (lost && butir.rasio.jenis === 'kosong') return { sama: false, alasan: 'sel-bergeser' };
  const zero = targetNol(butir);
  if (butir.rasio.jenis === 'lain') return { sama: false, alasan: zero ?? 'galat-hitung' };
  if (zero !== undefined) return { sama: true, alasan: zero };
  return { sama: false, alasan: lost || rasioDiTahunLain(row, butir) ? 'sel-bergeser' : 'tidak-dihitung' };
}

/** Whether a year of a row has a ratio: a figure or an error is printed, or none where it could be computed. */
function adaRasio({ rasio, target, realisasi }: Butir, lost: boolean): boolean {
  if (rasio.jenis === 'angka' || rasio.jenis === 'lain') return true;
  return target !== null && realisasi !== null && (rasio.jenis === 'tiada' || lost);
}

/**
 * The ratios of a row beside the recomputed ones, then its growths.
 * @param rows of its whole table
 * @param at its index among them
 */
export function nilaiBaris(rows: readonly BarisRasio[], at: number): BarisHitung[] {
  const row = rows[at]!;
  const lost = kehilanganSel(row);
  const ratios = row.butir
    .filter((butir) => adaRasio(butir, lost))
    .map((butir): BarisHitung => {
      const { rasio, dihitung } = butir;
      const bahan = (angka: AngkaTercetak): Bahan => ({ rasio: angka, butir, at, rows });
      const putusan =
        rasio.jenis === 'angka' ? nilaiAngka(bahan(rasio), lost) : nilaiTanpaAngka(row, butir, lost);
      return {
        baris: row.baris,
        nama: row.nama,
        tahun: butir.tahun === TANPA_TAHUN ? '' : butir.tahun,
        target: teksNilai(butir.target),
        realisasi: teksNilai(butir.realisasi),
        tercetak: butir.tercetak,
        dihitung: dihitung === undefined ? null : bulatkan(dihitung).toFixed(2),
        ...putusan,
      };
    });
  return [...ratios, ...hitungPertumbuhan(row)];
}
