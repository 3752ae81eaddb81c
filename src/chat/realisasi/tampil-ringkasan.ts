import { adaYangDikirim } from '../../app/realisasi/kirim-laporan.ts';
import { butirKurang, type Lembar, versiDraf } from '../../app/realisasi/lembar.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import type { Gema } from './gema.ts';
import { isiDenganLama, namaLengkapButir } from './kata.ts';
import { encodeSasaran } from './nomor.ts';
import { pembukaLain, tombolLain } from './reported-elsewhere.ts';
import { tombolButir } from './tampil-pertanyaan.ts';

/** Verb of the buttons that act on the whole sheet. */
export const VERB_LEMBAR = 'lapor.lembar';

/** Most items whose lines are shown; a subbagian has up to 26. */
const LINES = 40;

/** Button for the whole sheet. */
export function tombolLembar(lembar: Lembar, aksi: string, label: string): Tombol {
  const id = encodeSasaran({ pelaporId: lembar.pelapor.id, bulan: lembar.bulan, aksi });
  return { label, data: encodePayload(VERB_LEMBAR, id, versiDraf(lembar)) };
}

/** A long text shortened for a list. */
function singkat(text: string, limit: number): string {
  const chars = [...text.replaceAll(/\s+/g, ' ')];
  return chars.length <= limit ? chars.join('') : `${chars.slice(0, limit - 1).join('')}…`;
}

function lampiran(say: Say, lembar: Lembar): string {
  const kendala = lembar.work?.kendala ?? [];
  const bukti = (lembar.work?.bukti ?? []).filter((one) => one.keadaan !== 'ditolak').length;
  const teksBukti =
    bukti === 0 ? say('lapor-ringkas-tanpa-bukti') : say('lapor-ringkas-bukti', { jumlah: bukti });
  const teksKendala =
    kendala.length === 0
      ? say('lapor-ringkas-tanpa-kendala')
      : kendala
          .map(
            (one) =>
              `\n• ${singkat(one.teks, 160)}${one.mintaKeputusan ? ` ${say('lapor-minta-keputusan')}` : ''}`,
          )
          .join('');
  if (kendala.length > 0)
    return [
      say('lapor-ringkas-kendala', { kendala: teksKendala }),
      say('lapor-ringkas-bukti-baris', { bukti: teksBukti }),
    ].join('\n');
  return say('lapor-ringkas-lampiran', {
    kendala: teksKendala,
    bukti: teksBukti,
  });
}

/** Everything that would be sent, in one message, with Kirim first. */
export function tampilRingkasan(say: Say, lembar: Lembar, gema?: Gema): Pesan {
  const lines = lembar.butir.slice(0, LINES).map((butir, index) => {
    const isi = isiDenganLama(say, lembar, butir);
    return `${index + 1}. ${namaLengkapButir(say, lembar, butir)}: ${isi}`;
  });
  const draft = lembar.work?.draft;
  const alasan = draft?.jenis === 'ubah' ? [say('lapor-ringkas-alasan', { alasan: draft.alasan ?? '' })] : [];
  const ubah =
    gema?.kunci === undefined
      ? []
      : [[tombolButir(lembar, gema.kunci, 'ubah', say('lapor-ubah-sebelumnya'))]];
  const pembuka = pembukaLain(say, lembar);
  const lain = pembuka === undefined ? [] : ['', pembuka, ''];
  const kurang = draft?.jenis !== 'ubah' && butirKurang(lembar).length > 0;
  return {
    awal: gema?.teks,
    judul: say('lapor-ringkas-judul', { pelapor: lembar.pelapor.nama, bulan: bulanTahun(say, lembar.bulan) }),
    teks: [...alasan, ...lines, ...lain, lampiran(say, lembar)].join('\n'),
    tombol: [
      [
        ...(adaYangDikirim(lembar) ? [tombolLembar(lembar, 'kirim', say('lapor-kirim'))] : []),
        tombolLembar(lembar, 'perbaiki', say('lapor-perbaiki')),
      ],
      [
        tombolLembar(lembar, 'kendala', say('lapor-tambah-kendala')),
        tombolLembar(lembar, 'bukti', say('lapor-tambah-bukti')),
      ],
      ...(kurang ? [[tombolLembar(lembar, 'isi', say('lapor-lengkapi'))]] : []),
      ...(draft?.jenis === 'ubah' ? [[tombolLembar(lembar, 'buang', say('lapor-buang'))]] : []),
      ...tombolLain(say, lembar),
      ...ubah,
    ],
  };
}
