import { Temporal } from 'temporal-polyfill';
import type { Lembar } from '../../app/realisasi/lembar.ts';
import { versiDraf } from '../../app/realisasi/lembar.ts';
import type { Pertanyaan, TanyaAngka, TanyaTanggal, TanyaUang } from '../../app/realisasi/pertanyaan.ts';
import { namaBulan, tanggal } from '../../text/dates.ts';
import { previousBulan } from '../../domain/bulan.ts';
import { angka, rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { bulanSebelumnya, judulButir } from './kata.ts';
import { encodeSasaran } from './nomor.ts';

/** Verb of every button that answers a question or moves between questions. */
export const VERB_JAWAB = 'lapor.jawab';

/** Button of an item; its payload carries the draft's version, so that an old one is known. */
export function tombolButir(lembar: Lembar, kunci: string, aksi: string, label: string): Tombol {
  const id = encodeSasaran({ pelaporId: lembar.pelapor.id, bulan: lembar.bulan, kunci, aksi });
  return { label, data: encodePayload(VERB_JAWAB, id, versiDraf(lembar)) };
}

interface Isi {
  teks: string;
  /** Aksi and label of the buttons that answer, each in a row of its own. */
  jawaban: [aksi: string, label: string][];
}

function isiTanggal(say: Say, tanya: TanyaTanggal): Isi {
  const batas = tanya.tenggat && tanggal(say, Temporal.PlainDate.from(tanya.tenggat));
  return {
    teks: batas === undefined ? say('lapor-tanya-tanggal') : say('lapor-tanya-tanggal-batas', { batas }),
    jawaban: [
      ['sudah', say('lapor-sudah')],
      ['belum', say('lapor-belum')],
    ],
  };
}

function targetTeks(say: Say, tanya: TanyaAngka): string {
  const { target, indikator } = tanya;
  return target === undefined
    ? say('lapor-tanpa-target')
    : say('lapor-target', { target: angka(target), satuan: indikator.satuan });
}

function isiUsulan(say: Say, lembar: Lembar, tanya: TanyaAngka): Isi | undefined {
  const usulan = tanya.usulan;
  if (usulan?.usulan === undefined || usulan.total === undefined) return undefined;
  const { sudah, dari } = usulan.cakupan;
  const vars = { total: angka(usulan.total), satuan: tanya.indikator.satuan, sudah, dari, target: targetTeks(say, tanya) };
  const tambahan = tanya.indikator.pertanyaan === 'tambahan';
  return {
    teks: tambahan
      ? say('lapor-tanya-usulan-tambahan', { ...vars, usulan: angka(usulan.usulan), bulan: namaBulan(say, lembar.bulan) })
      : say('lapor-tanya-usulan', vars),
    jawaban: [
      ['pakai', say('lapor-pakai', { nilai: angka(usulan.usulan) })],
      ['beda', say('lapor-beda')],
    ],
  };
}

function isiAngka(say: Say, lembar: Lembar, tanya: TanyaAngka): Isi {
  const { indikator, sebelumnya } = tanya;
  const bulan = namaBulan(say, lembar.bulan);
  const target = targetTeks(say, tanya);
  if (indikator.pertanyaan === 'posisi') {
    const lalu =
      sebelumnya.nilai === undefined
        ? say('lapor-posisi-belum-ada')
        : say('lapor-posisi-lalu', {
            bulan: namaBulan(say, sebelumnya.bulanTerakhir ?? previousBulan(lembar.bulan)),
            nilai: angka(sebelumnya.nilai),
          });
    const tetap: Isi['jawaban'] =
      sebelumnya.nilai === undefined ? [] : [['tetap', say('lapor-tetap', { nilai: angka(sebelumnya.nilai) })]];
    return { teks: say('lapor-tanya-posisi', { satuan: indikator.satuan, bulan, target, lalu }), jawaban: tetap };
  }
  const sampai = bulanSebelumnya(say, lembar);
  const lalu =
    sebelumnya.nilai === undefined || sampai === ''
      ? say('lapor-tambahan-belum-ada')
      : say('lapor-tambahan-lalu', { sampai, nilai: angka(sebelumnya.nilai), satuan: indikator.satuan });
  return {
    teks: say('lapor-tanya-tambahan', { satuan: indikator.satuan, bulan, target, lalu }),
    jawaban: [['nihil', say('lapor-nihil-angka', { satuan: indikator.satuan })]],
  };
}

function isiUang(say: Say, lembar: Lembar, tanya: TanyaUang): Isi {
  const bulan = namaBulan(say, lembar.bulan);
  const pagu =
    tanya.pagu === undefined || tanya.sisa === undefined
      ? say('lapor-tanpa-pagu')
      : say('lapor-pagu', {
          jenis: say(`lapor-pagu-${tanya.pagu.jenis}`),
          pagu: rupiah(tanya.pagu.nilai),
          lalu: tanya.sebelumnya.nilai === undefined ? say('lapor-uang-belum-ada') : rupiah(tanya.sebelumnya.nilai),
          sampai: bulanSebelumnya(say, lembar) === '' ? '-' : namaBulan(say, previousBulan(lembar.bulan)),
          sisa: rupiah(tanya.sisa),
        });
  return {
    teks: say('lapor-tanya-uang', { bulan, dasar: lembar.kantor.dasarUang, pagu }),
    jawaban: [['nihil', say('lapor-nihil-uang')]],
  };
}

function isi(say: Say, lembar: Lembar, tanya: Pertanyaan, beda: boolean): Isi {
  if (tanya.jenis === 'tanggal') return isiTanggal(say, tanya);
  if (tanya.jenis === 'keuangan') return isiUang(say, lembar, tanya);
  return (beda ? undefined : isiUsulan(say, lembar, tanya)) ?? isiAngka(say, lembar, tanya);
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
  const nomor = lembar.butir.findIndex((one) => one.kunci === tanya.butir.kunci) + 1;
  const { teks, jawaban } = isi(say, lembar, tanya, options.beda ?? false);
  const kunci = tanya.butir.kunci;
  const judul = say('lapor-judul', { nomor, dari: lembar.butir.length, nama: judulButir(say, lembar, tanya.butir) });
  const { gema } = options;
  const rows: Tombol[][] = jawaban.map(([aksi, label]) => [tombolButir(lembar, kunci, aksi, label)]);
  const pair = rows.length === 2 && tanya.jenis === 'tanggal' ? [rows.flat()] : rows;
  const pindah = [
    ...(gema?.kunci === undefined ? [] : [tombolButir(lembar, gema.kunci, 'ubah', say('lapor-ubah-sebelumnya'))]),
    ...(nomor > 1 ? [tombolButir(lembar, kunci, 'kembali', say('lapor-kembali'))] : []),
    tombolButir(lembar, kunci, 'lewati', say('lapor-lewati')),
  ];
  return {
    judul,
    teks,
    awal: gema?.teks,
    tombol: [...pair, pindah],
  };
}
