import { type Masalah, periksaIndikator } from '../../domain/periksa-indikator.ts';
import { type RencanaBaru, sebagaiRencana } from '../../domain/rencana-baru.ts';
import type { PenolakanRumus } from '../../domain/rumus/penolakan.ts';
import { semuaRumusKeliru } from '../../domain/rumus/periksa-rencana.ts';
import { kataMasalah } from '../../text/masalah.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';

/** Kinds of problems that are told on the screen. */
const TAMPIL = 4;

/** Letters of an indicator's name there. */
const NAMA_MAX = 70;

/** An indicator whose properties contradict each other, or whose formula does not fit the plan. */
export type MasalahRencana = { nama: string; baris: number } & (
  | { masalah: Masalah }
  /** The plan cannot be stored with it. */
  | { sebab: PenolakanRumus }
);

/** What a plan that is not stored yet has of such indicators: formulas first, since they stand in the way. */
export function masalahRencana(rencana: RencanaBaru): MasalahRencana[] {
  const rumus = semuaRumusKeliru(sebagaiRencana(rencana).indikators).map(({ indikator, sebab }) => ({
    nama: indikator.nama,
    baris: indikator.baris ?? 0,
    sebab,
  }));
  const sifat = rencana.indikators.flatMap((one) =>
    periksaIndikator(one)
      // A computed indicator without its formula is told above.
      .filter(({ kode }) => kode !== 'rumus_hilang')
      .map((masalah) => ({ nama: one.nama, baris: one.baris ?? 0, masalah })),
  );
  return [...rumus, ...sifat];
}

/** Whether the plan cannot be stored because of one of them. */
export const menghalangi = (semua: readonly MasalahRencana[]): boolean => semua.some((one) => 'sebab' in one);

/** The code by which problems of one kind are counted together. */
export const kodeMasalah = (one: MasalahRencana): string =>
  'sebab' in one ? one.sebab.code : one.masalah.kode;

/** One problem in words, without the name of its indicator. */
export function sayMasalahRencana(say: Say, one: MasalahRencana): string {
  return 'sebab' in one ? sayRefusal(say, one.sebab) : kataMasalah(say, one.masalah);
}

function pendek(nama: string): string {
  const huruf = [...nama];
  return huruf.length <= NAMA_MAX ? nama : `${huruf.slice(0, NAMA_MAX - 1).join('')}…`;
}

/** The problems by kind, one of each kind with its indicator; nothing where there are none. */
export function ringkasanMasalah(say: Say, semua: readonly MasalahRencana[]): string[] {
  if (semua.length === 0) return [];
  const jenis = [...new Set(semua.map(kodeMasalah))];
  const lain = semua.filter((one) => jenis.indexOf(kodeMasalah(one)) >= TAMPIL).length;
  return [
    '',
    say('rencana-masalah-judul', { jumlah: semua.length }),
    ...jenis.slice(0, TAMPIL).map((kode) => {
      const sejenis = semua.filter((one) => kodeMasalah(one) === kode);
      const [pertama] = sejenis;
      const vars = { nama: pendek(pertama!.nama), pesan: sayMasalahRencana(say, pertama!) };
      return sejenis.length === 1
        ? say('rencana-masalah-satu', vars)
        : say('rencana-masalah-banyak', { ...vars, lagi: sejenis.length - 1 });
    }),
    ...(lain > 0 ? [say('rencana-lagi', { jumlah: lain })] : []),
    ...(menghalangi(semua) ? [say('rencana-masalah-menghalangi')] : []),
  ];
}
