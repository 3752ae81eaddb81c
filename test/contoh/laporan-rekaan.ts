import type { NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirIndikator } from '../../src/domain/butir.ts';
import { type NilaiTahunLalu, pembacaIndikator } from '../../src/domain/progres-baca.ts';
import { PROFIL_BAWAAN } from '../../src/domain/progres-figur.ts';
import type { Angka, IsiAngka, Rencana } from '../../src/domain/rencana.ts';
import { pelaporContoh } from './kantor-contoh.ts';

/** An answer of a desa; without `bulan` and `tahun` those of the whole set of reports. */
export type Isi = Partial<IsiAngka> & { bulan?: Bulan; tahun?: number };

/** Invented reports of an office's desa: for each kunci what the desa at a place in the official list answers. */
export function laporan(
  kantor: NamaContoh,
  rencana: Rencana,
  bulan: Bulan,
  jawaban: Record<string, (desa: number, kode: string) => Isi | Isi[] | undefined>,
): Angka[] {
  const desa = pelaporContoh(kantor).filter(({ jenis }) => jenis === 'desa');
  return Object.entries(jawaban).flatMap(([kunci, jawab]) => {
    const { id } = rencana.indikators.find((one) => one.kunci === kunci)!;
    return desa.flatMap((pelapor, at) =>
      [jawab(at, pelapor.kode) ?? []].flat().map(
        ({ tahun, ...isi }): Angka => ({
          pelaporId: pelapor.id,
          bulan,
          butir: butirIndikator(id, tahun),
          indikatorId: id,
          keadaan: isi.tanggal === undefined ? 'nilai' : 'tanggal',
          status: 'diverifikasi',
          revisi: 1,
          enteredById: 1,
          enteredAt: '2026-01-01T00:00:00Z',
          ...isi,
        }),
      ),
    );
  });
}

/** Figures of the office at the end of a year by kunci, in percent or in the satuan, two decimals. */
export function angkaKantor(
  kantor: NamaContoh,
  rencana: Rencana,
  angka: readonly Angka[],
  tahun: number,
  tahunLalu?: NilaiTahunLalu,
) {
  const { kantor: baca } = pembacaIndikator({
    rencana,
    pelapor: pelaporContoh(kantor),
    angka,
    bulan: `${tahun}-12` as Bulan,
    profil: PROFIL_BAWAAN,
    tahunLalu,
  });
  return (kunci: string) => {
    const { nilai, capaian } = baca(rencana.indikators.find((one) => one.kunci === kunci)!);
    return { nilai: nilai?.toFixed(2), capaian: capaian?.toFixed(2) };
  };
}
