import type { FigurDijelaskan } from '../../app/jelaskan/jelaskan-figur.ts';
import { konteksKata } from '../../app/jelaskan/konteks-kata.ts';
import { barisPenjelasan } from '../../render/jelaskan/baris-penjelasan.ts';
import { kataPenjelasan } from '../../render/jelaskan/kata-penjelasan.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan } from '../shared/tombol.ts';
import { type Tempat, tombolFigur, tombolJelas, VERB_JELAS } from './alamat.ts';
import { encodeFigur } from './alamat-figur.ts';

/** Letters of a message, below Telegram's 4096 so that the heading fits. */
const PANJANG = 3200;
/** Parts that are offered as buttons. */
const TOMBOL_BAGIAN = 12;

/** One figure explained, with ways to what it is made of. */
export function layarFigur(say: Say, dijelaskan: FigurDijelaskan): Pesan {
  const { keadaan, penjelasan } = dijelaskan;
  const tempat: Tempat = { officeId: keadaan.kantor.id, bulan: keadaan.bulan };
  const kata = kataPenjelasan(konteksKata(say, keadaan, dijelaskan.orang), penjelasan);
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
