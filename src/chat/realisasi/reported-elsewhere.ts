import type { Lembar } from '../../app/realisasi/lembar.ts';
import type { LaporanLain } from '../../app/realisasi/reported-by-others.ts';
import { type DapatDialih, dapatDialih, sidikAlih } from '../../app/realisasi/take-over.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { namaLengkapButir } from './kata.ts';
import { encodeSasaran } from './nomor.ts';

/** Verb of the buttons about what other units have reported. */
export const VERB_ALIH = 'lapor.alih';

/** Items of one message; Telegram takes 100 buttons, a person reads fewer. */
const BANYAK = 30;
/** Items that are named above a question. */
const RINGKAS = 5;

/** A figure of an item of the sheet, in words. */
export const isiLain = (say: Say, lembar: Lembar, butir: LaporanLain['butir'], angka: LaporanLain['angka']) =>
  kataIsi(say, butir, angka, tahunOf(lembar.bulan));

/** Another unit's figure that counts, and the own one beside it where there is one. */
export function barisLain(say: Say, lembar: Lembar, one: LaporanLain): string {
  const vars = {
    nama: namaLengkapButir(say, lembar, one.butir),
    pelapor: one.pelapor.namaPendek,
    isi: isiLain(say, lembar, one.butir, one.angka),
  };
  return one.sendiri === undefined
    ? say('lapor-lain-baris', vars)
    : say('lapor-lain-dua', { ...vars, sendiri: isiLain(say, lembar, one.butir, one.sendiri) });
}

function tombol(lembar: Lembar, aksi: string, label: string, kunci?: string, revisi = 0): Tombol {
  const id = encodeSasaran({ pelaporId: lembar.pelapor.id, bulan: lembar.bulan, kunci, aksi });
  return { label, data: encodePayload(VERB_ALIH, id, revisi) };
}

/** The way to what other units have reported; nothing where they reported nothing. */
export function tombolLain(say: Say, lembar: Lembar): Tombol[][] {
  const jumlah = lembar.dilaporkanLain.size;
  return jumlah === 0 ? [] : [[tombol(lembar, 'lihat', say('lapor-lain-tombol', { jumlah }))]];
}

/** What other units have reported already, in a few lines above the first question; undefined for nothing. */
export function pembukaLain(say: Say, lembar: Lembar): string | undefined {
  const semua = [...lembar.dilaporkanLain.values()];
  if (semua.length === 0) return undefined;
  const lagi = semua.length - RINGKAS;
  return [
    say('lapor-lain-pembuka'),
    ...semua.slice(0, RINGKAS).map((one) => `• ${barisLain(say, lembar, one)}`),
    ...(lagi > 0 ? [say('anggaran-lagi', { jumlah: lagi })] : []),
  ].join('\n');
}

/** All that other units have reported of the month, with both figures, and the buttons that take it over. */
export function layarLain(say: Say, lembar: Lembar, awal?: string): Pesan {
  const semua = [...lembar.dilaporkanLain.values()].slice(0, BANYAK);
  const lagi = lembar.dilaporkanLain.size - semua.length;
  const dua = dapatDialih(lembar);
  const baris = semua.map((one): Tombol[] => {
    const nama = namaLengkapButir(say, lembar, one.butir);
    const { kunci } = one.butir;
    if (one.sendiri === undefined) return [tombol(lembar, 'isi', say('lapor-lain-isi', { nama }), kunci)];
    const sidik = sidikAlih([one as DapatDialih]);
    return [tombol(lembar, 'pakai', say('lapor-lain-pakai', { nama }), kunci, sidik)];
  });
  const pakaiSemua =
    dua.length > 1 && dua.length <= BANYAK
      ? [
          [
            tombol(
              lembar,
              'semua',
              say('lapor-lain-semua', { jumlah: dua.length }),
              undefined,
              sidikAlih(dua),
            ),
          ],
        ]
      : [];
  return {
    ...(awal === undefined ? {} : { awal }),
    judul: say('lapor-lain-judul', { pelapor: lembar.pelapor.nama, bulan: bulanTahun(say, lembar.bulan) }),
    teks: [
      say('lapor-lain-penjelasan'),
      ...semua.map((one, at) => `${at + 1}. ${barisLain(say, lembar, one)}`),
      ...(lagi > 0 ? [say('anggaran-lagi', { jumlah: lagi })] : []),
      ...(semua.length === 0 ? [say('lapor-lain-tiada')] : []),
    ].join('\n'),
    tombol: [...pakaiSemua, ...baris],
  };
}
