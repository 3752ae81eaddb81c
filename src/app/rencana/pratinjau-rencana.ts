import { Decimal } from 'decimal.js';
import type { RencanaBaru } from '../../domain/rencana-baru.ts';
import { sayTemuan } from '../../plan/say-temuan.ts';
import { saySelSalah } from '../../plan/templat/salah.ts';
import { cutText } from '../../text/cut-text.ts';
import { rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { ringkasanMasalah } from './masalah-rencana.ts';
import type { MejaRencana } from './meja-rencana.ts';
import { temuanTerberat } from './temuan-terberat.ts';

/** Buttons of a document that was sent; the id is the document's, the revision what was seen of it. */
export const VERB_DRAF = {
  lanjut: 'rencana.lanjut',
  jawab: 'rencana.jawab',
  kembali: 'rencana.kembali',
  usulan: 'rencana.usulan',
  halaman: 'rencana.halaman',
  temuan: 'rencana.temuan',
  sahkan: 'rencana.sahkan',
  buang: 'rencana.buang',
} as const;

/** Kinds of findings that are told at once. */
const TEMUAN_TAMPIL = 10;

/** Cells that are told at once. */
const SALAH_TAMPIL = 12;

/** Letters of all findings on the screen, and of one at most: the sentence behind them must still fit. */
const TEMUAN_HURUF = 2000;
const SATU_HURUF = 260;

/** Letters of a table's name. */
const NAMA_HURUF = 60;

/** Tables that are listed. */
const TABEL_TAMPIL = 12;

function potong(teks: string, batas: number): string {
  return teks.length <= batas ? teks : `${cutText(teks, batas - 1)}…`;
}

/** Counts and sums of a plan that is not stored yet: Σ of the sub kegiatan of each year. */
export function isiRencanaBaru(say: Say, { nodes, indikators }: RencanaBaru): string[] {
  const banyak = (level: string) => nodes.filter((node) => node.level === level).length;
  const sub = nodes.filter(({ level }) => level === 'sub_kegiatan');
  const pagu = sub.flatMap((node) => node.pagu.filter(({ jenis }) => jenis === 'indikatif'));
  const tahun = [...new Set(pagu.map((one) => one.tahun))].sort((a, b) => a - b);
  const desa = indikators.filter(({ pelapor }) => pelapor === 'desa').length;
  const atas = banyak('tujuan') + banyak('sasaran');
  return [
    ...(atas > 0 ? [say('rencana-atas', { tujuan: banyak('tujuan'), sasaran: banyak('sasaran') })] : []),
    say('rencana-banyak', {
      program: banyak('program'),
      kegiatan: banyak('kegiatan'),
      sub: sub.length,
    }),
    desa > 0
      ? say('rencana-indikator', { indikator: indikators.length, desa })
      : say('rencana-indikator-saja', { indikator: indikators.length }),
    '',
    say('rencana-pagu-judul'),
    ...tahun.map((one) => {
      const nilai = pagu.filter((p) => p.tahun === one).map((p) => p.nilai);
      const vars = {
        tahun: String(one),
        jumlah: rupiah(nilai.reduce((sum, n) => sum.plus(n), new Decimal(0))),
      };
      const tanpa = sub.length - nilai.length;
      return tanpa > 0 ? say('rencana-pagu-kurang', { ...vars, tanpa }) : say('rencana-pagu-tahun', vars);
    }),
  ];
}

function barisTabel(say: Say, { isi }: MejaRencana): string[] {
  if (isi.sumber === 'templat') return [];
  const { tabel } = isi.draf;
  const lagi = tabel.length - TABEL_TAMPIL;
  return [
    say('rencana-tabel-judul', { jumlah: tabel.length }),
    ...tabel.slice(0, TABEL_TAMPIL).map(({ nama, jenis, baris, nodes, rows }) =>
      say('rencana-tabel-baris', {
        jenis: say(`jenis-tabel-${jenis.replaceAll('.', '-')}`),
        nama: potong(nama, NAMA_HURUF),
        baris: String(baris),
        jumlah: nodes?.length ?? rows?.length ?? 0,
      }),
    ),
    ...(lagi > 0 ? [say('rencana-lagi', { jumlah: lagi })] : []),
    '',
  ];
}

function barisTemuan(say: Say, { temuan }: MejaRencana): string[] {
  if (temuan.length === 0) return ['', say('rencana-tanpa-temuan')];
  const kelompok = temuanTerberat(temuan).slice(0, TEMUAN_TAMPIL);
  const batas = Math.min(SATU_HURUF, Math.floor(TEMUAN_HURUF / kelompok.length));
  return [
    '',
    say('rencana-temuan-judul', { jumlah: temuan.length }),
    ...kelompok.map(({ jumlah, pertama }, index) => {
      const { baris, pesan } = sayTemuan(say, pertama);
      // In a workbook, PDF or Word document the sentence begins with the place itself.
      const sudah = pertama.tempat?.baris !== undefined;
      const di = sudah ? pesan : say('rencana-temuan-baris', { baris: String(baris), pesan });
      const vars = { nomor: index + 1, pesan: potong(di, batas) };
      return jumlah === 1
        ? say('rencana-temuan-satu', vars)
        : say('rencana-temuan-banyak', { ...vars, lagi: jumlah - 1 });
    }),
  ];
}

/** Cells of a template that were not taken, and what to do. */
function layarSalah(say: Say, meja: MejaRencana): Pesan {
  const { salah, unggahan } = meja;
  const lagi = salah.length - SALAH_TAMPIL;
  return {
    judul: say('rencana-judul-berkas', { nama: unggahan.nama }),
    teks: [
      say('rencana-salah-judul', { jumlah: salah.length }),
      ...salah.slice(0, SALAH_TAMPIL).map((one) => `• ${saySelSalah(say, one)}`),
      ...(lagi > 0 ? [say('rencana-lagi', { jumlah: lagi })] : []),
      '',
      say('rencana-salah-cara'),
    ].join('\n'),
    tombol: [[tombolDraf(say('rencana-tombol-buang'), VERB_DRAF.buang, meja)]],
  };
}

/** Payload of a button of a document as it stands. */
export function payloadDraf(verb: string, { unggahan }: Pick<MejaRencana, 'unggahan'>, sub = ''): string {
  const id = sub === '' ? String(unggahan.id) : `${unggahan.id}.${sub}`;
  return encodePayload(verb, id, unggahan.versi);
}

/** A button of a document as it stands. */
export function tombolDraf(
  label: string,
  verb: string,
  meja: Pick<MejaRencana, 'unggahan'>,
  sub = '',
): Tombol {
  return { label, data: payloadDraf(verb, meja, sub) };
}

/** What was read of a document or template: tables, counts, sums, the weightiest findings; nothing of it is stored. */
export function pratinjauRencana(say: Say, meja: MejaRencana): Pesan {
  if (meja.salah.length > 0) return layarSalah(say, meja);
  const { unggahan, rencana, pertanyaan, isi, temuan, masalah } = meja;
  const lanjut =
    pertanyaan.length > 0
      ? say('rencana-tombol-jawab', { jumlah: pertanyaan.length })
      : say('rencana-tombol-lihat-akhir');
  const tombol: Tombol[][] = [[tombolDraf(lanjut, VERB_DRAF.lanjut, meja)]];
  const bawah = [tombolDraf(say('rencana-tombol-buang'), VERB_DRAF.buang, meja)];
  if (temuan.length + masalah.length > 0)
    bawah.unshift(tombolDraf(say('rencana-tombol-temuan'), VERB_DRAF.temuan, meja));
  return {
    judul: say('rencana-judul-berkas', { nama: unggahan.nama }),
    teks: [
      ...(isi.sumber === 'templat' ? [say('rencana-templat-terbaca'), ''] : barisTabel(say, meja)),
      say('rencana-terbaca'),
      ...isiRencanaBaru(say, rencana),
      ...(isi.sumber === 'templat' ? [] : barisTemuan(say, meja)),
      ...ringkasanMasalah(say, meja.masalah),
      ...(isi.sumber === 'dokumen' && meja.lama !== undefined ? ['', say('rencana-dari-lama')] : []),
      '',
      say('rencana-belum-disimpan'),
    ].join('\n'),
    tombol: [...tombol, bawah],
  };
}
