import { bolehDiubah } from '../../app/realisasi/catat-isian.ts';
import { type Lembar, sudahTerisi, versiDraf } from '../../app/realisasi/lembar.ts';
import type { Pertanyaan } from '../../app/realisasi/pertanyaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { type Isi, isiPertanyaan } from './isi-pertanyaan.ts';
import { isiIsian, judulButir } from './kata.ts';
import { encodeSasaran } from './nomor.ts';

/** Verb of every button that answers a question or moves between questions. */
export const VERB_JAWAB = 'lapor.jawab';

/** Items from which on every question has a way to the summary: sending a part must not cost twenty presses. */
const PANJANG = 6;

/** Button of an item; its payload carries the draft's version, so that an old one is known. */
export function tombolButir(lembar: Lembar, kunci: string, aksi: string, label: string): Tombol {
  const id = encodeSasaran({ pelaporId: lembar.pelapor.id, bulan: lembar.bulan, kunci, aksi });
  return { label, data: encodePayload(VERB_JAWAB, id, versiDraf(lembar)) };
}

function barisJawaban(lembar: Lembar, tanya: Pertanyaan, jawaban: Isi['jawaban']): Tombol[][] {
  const rows = jawaban.map(([aksi, label]) => [tombolButir(lembar, tanya.butir.kunci, aksi, label)]);
  return tanya.jenis === 'tanggal' ? [rows.flat()] : rows;
}

function barisPindah(say: Say, lembar: Lembar, kunci: string, gema?: { kunci?: string }): Tombol[][] {
  const sebelum = lembar.butir.slice(
    0,
    lembar.butir.findIndex((one) => one.kunci === kunci),
  );
  const bisaKembali = sebelum.some((one) => bolehDiubah(lembar, one.kunci));
  const baris = [
    ...(gema?.kunci === undefined
      ? []
      : [tombolButir(lembar, gema.kunci, 'ubah', say('lapor-ubah-sebelumnya'))]),
    ...(bisaKembali ? [tombolButir(lembar, kunci, 'kembali', say('lapor-kembali'))] : []),
    sudahTerisi(lembar, kunci)
      ? tombolButir(lembar, kunci, 'lewati', say('lapor-biarkan'))
      : tombolButir(lembar, kunci, 'lewati', say('lapor-lewati')),
  ];
  const panjang = lembar.butir.length >= PANJANG && lembar.work?.draft !== undefined;
  return panjang ? [baris, [tombolButir(lembar, kunci, 'ringkasan', say('lapor-ke-ringkasan'))]] : [baris];
}

/** Says of an item that another unit has reported, and whose figure counts until it is taken over. */
function kataLain(say: Say, lembar: Lembar, kunci: string): string[] {
  const lain = lembar.dilaporkanLain.get(kunci);
  if (lain === undefined) return [];
  const isi = kataIsi(say, lain.butir, lain.angka, tahunOf(lembar.bulan));
  return [say('lapor-tanya-lain', { pelapor: lain.pelapor.namaPendek, isi })];
}

/**
 * The question about one item.
 * @param gema what was recorded just before, with its Ubah button
 * @param beda the section wants to type another figure than the one proposed from the desa reports
 */
export function tampilPertanyaan(
  say: Say,
  lembar: Lembar,
  tanya: Pertanyaan,
  options: { gema?: { teks: string; kunci?: string }; beda?: boolean } = {},
): Pesan {
  const { kunci } = tanya.butir;
  const nomor = lembar.butir.findIndex((one) => one.kunci === kunci) + 1;
  const { teks, jawaban } = isiPertanyaan(say, lembar, tanya, options.beda ?? false);
  const tercatat = sudahTerisi(lembar, kunci)
    ? `\n${say('lapor-tercatat', { isi: isiIsian(say, lembar, tanya.butir, lembar.isian.get(kunci)) })}`
    : '';
  return {
    awal: options.gema?.teks,
    judul: say('lapor-judul', {
      nomor,
      dari: lembar.butir.length,
      nama: judulButir(say, lembar, tanya.butir),
    }),
    teks: [...kataLain(say, lembar, kunci), teks + tercatat].join('\n'),
    tombol: [...barisJawaban(lembar, tanya, jawaban), ...barisPindah(say, lembar, kunci, options.gema)],
  };
}
