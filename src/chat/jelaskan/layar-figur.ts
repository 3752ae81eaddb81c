import type { FigurDijelaskan } from '../../app/jelaskan/jelaskan-figur.ts';
import { nomorLaporan } from '../../app/realisasi/kirim-laporan.ts';
import { type KataPenjelasan, kataPenjelasan } from '../../render/jelaskan/kata-penjelasan.ts';
import type { KonteksKata } from '../../render/jelaskan/konteks.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan } from '../shared/tombol.ts';
import { type Tempat, tombolFigur, tombolJelas, VERB_JELAS } from './alamat.ts';
import { encodeFigur } from './alamat-figur.ts';

/** Letters of a message, below Telegram's 4096 so that the heading fits. */
const PANJANG = 3200;
/** Parts that are offered as buttons. */
const TOMBOL_BAGIAN = 12;

/** What the words of an explanation need, from what was read. */
export function konteksKata(say: Say, { keadaan, orang }: FigurDijelaskan): KonteksKata {
  const { kantor, rencana } = keadaan;
  return {
    say,
    zona: kantor.zona,
    kantor: say('jelas-kantor', { nama: kantor.nama }),
    rencana,
    pelapor: new Map(kantor.pelapor.map((one) => [one.id, one])),
    orang,
    nomor: (pelapor, bulan, revisi) => nomorLaporan(kantor, pelapor, bulan, revisi),
  };
}

/** The whole explanation as lines: result, what was reported, what it is made of, the steps, the sources. */
export function barisPenjelasan(say: Say, kata: KataPenjelasan): string[] {
  const bagian = (judul: string, isi: readonly string[], tanda: (at: number) => string) =>
    isi.length === 0 ? [] : ['', say(judul), ...isi.map((one, at) => `${tanda(at)} ${one}`)];
  const titik = () => '•';
  return [
    kata.hasil,
    ...(kata.dasar.length === 0 ? [] : [kata.dasar.join(' · ')]),
    ...bagian('jelas-judul-langkah', kata.langkah, (at) => `${at + 1}.`),
    ...bagian('jelas-judul-rumus', kata.rumus, titik),
    ...bagian('jelas-judul-masukan', kata.masukan, titik),
    ...bagian('jelas-judul-bagian', kata.bagian, titik),
    ...bagian('jelas-judul-sumber', kata.sumber, titik),
  ];
}

/** One figure explained, with ways to what it is made of. */
export function layarFigur(say: Say, dijelaskan: FigurDijelaskan): Pesan {
  const { keadaan, penjelasan } = dijelaskan;
  const tempat: Tempat = { officeId: keadaan.kantor.id, bulan: keadaan.bulan };
  const kata = kataPenjelasan(konteksKata(say, dijelaskan), penjelasan);
  const semua = barisPenjelasan(say, kata);
  const muat = yangMuat(semua);
  const lagi = semua.length - muat.length;
  const bagian = penjelasan.bagian
    .filter((one) => one.nilai !== undefined)
    .slice(0, TOMBOL_BAGIAN)
    .map((one) => tombolFigur(one.nama, tempat, one.figur));
  const kode = encodeFigur(penjelasan.figur);
  return {
    judul: kata.judul,
    teks: [...muat, ...(lagi > 0 ? ['', say('jelas-lanjut', { lagi })] : [])].join('\n'),
    tombol: [
      ...barisan(bagian, 2),
      [
        ...(lagi > 0 ? [tombolJelas(say('jelas-tombol-rinci'), VERB_JELAS.rinci, tempat, kode)] : []),
        tombolJelas(say('jelas-tombol-kembali'), VERB_JELAS.pilih, tempat),
      ],
    ],
  };
}

function yangMuat(semua: readonly string[]): string[] {
  let panjang = 0;
  return semua.filter((one) => {
    panjang += one.length + 1;
    return panjang <= PANJANG;
  });
}
