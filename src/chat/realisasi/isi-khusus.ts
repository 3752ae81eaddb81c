import type { Lembar } from '../../app/realisasi/lembar.ts';
import type { TanyaAngka } from '../../app/realisasi/pertanyaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { isSementara } from '../../domain/rencana.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { namaBulan } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import type { Isi } from './isi-pertanyaan.ts';
import { aksiTawaran } from './tawaran.ts';

/** Categories that are offered as buttons; of a longer scale the answer is typed. */
const TOMBOL_SKALA = 8;

/**
 * The question about an indicator whose answer is not one number: two numbers of a ratio, a category, a score with its
 * category, or names of what was counted.
 * @returns undefined for the others
 */
export function isiKhusus(say: Say, lembar: Lembar, tanya: TanyaAngka, target: string): Isi | undefined {
  const { indikator } = tanya;
  const vars = { bulan: namaBulan(say, lembar.bulan), target, lalu: kataLalu(say, tanya) };
  const tetap = tombolTetap(say, tanya);
  if (indikator.akumulasi === 'distinct') {
    return {
      teks: say('lapor-tanya-nama', { ...vars, satuan: indikator.satuan }),
      jawaban: [['nihil', say('lapor-nihil-angka', { satuan: indikator.satuan })]],
    };
  }
  if (indikator.jenisNilai === 'rasio') {
    const tambahan = indikator.pertanyaan === 'tambahan';
    return {
      teks: say(tambahan ? 'lapor-tanya-rasio-tambahan' : 'lapor-tanya-rasio', {
        ...vars,
        nama: indikator.nama,
      }),
      jawaban: tambahan ? [['nihil', say('lapor-nihil-rasio')]] : tetap,
    };
  }
  if (indikator.jenisNilai === 'kategori') {
    const skala = indikator.skala ?? [];
    const tombol: Isi['jawaban'] = skala.slice(0, TOMBOL_SKALA).map((one, at) => [`kategori-${at}`, one]);
    return { teks: say('lapor-tanya-kategori', { ...vars, skala: skala.join(', ') }), jawaban: tombol };
  }
  if (indikator.jenisNilai === 'indeks') return { teks: say('lapor-tanya-indeks', vars), jawaban: tetap };
  return undefined;
}

function kataLalu(say: Say, { butir, terakhir }: TanyaAngka): string {
  if (terakhir === undefined) return say('lapor-posisi-belum-ada');
  const isi = kataIsi(say, butir, terakhir, tahunOf(terakhir.bulan));
  const nilai = isSementara(terakhir.status) ? say('lapor-sementara', { nilai: isi }) : isi;
  return say('lapor-posisi-lalu', { bulan: namaBulan(say, terakhir.bulan), nilai });
}

function tombolTetap(say: Say, tanya: TanyaAngka): Isi['jawaban'] {
  const { butir, terakhir } = tanya;
  if (terakhir === undefined) return [];
  const nilai = kataIsi(say, butir, terakhir, tahunOf(terakhir.bulan));
  return [[aksiTawaran(tanya, 'tetap'), say('lapor-tetap', { nilai })]];
}
