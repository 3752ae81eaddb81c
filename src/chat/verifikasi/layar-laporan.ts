import { butirKantor } from '../../app/status/rencana-bulan.ts';
import type { LaporanPeriksa } from '../../app/verifikasi/susun-laporan.ts';
import { namaButir } from '../../domain/butir.ts';
import { isSementara } from '../../domain/rencana.ts';
import { bulanTahun } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { kalimatTemuan } from '../mutu/kata.ts';
import { potongHalaman } from '../shared/tombol.ts';
import { nomorDilihat, tombol, VERB } from './alamat.ts';
import { barisIsian, berCatatan, saat, singkat } from './kata.ts';

/** Items on one page: a subbagian has up to 26, and a message holds 4096 letters. */
const ISIAN_PER_HALAMAN = 12;

/** Obstacles shown, and letters of each; the whole text is with the report. */
const KENDALA = { jumlah: 4, huruf: 260 } as const;

/** Findings shown; `/mutu` has all. */
const TEMUAN = 5;

/** How a report is shown. */
export interface CaraTampil {
  /** What was done just before, above the report. */
  awal?: string;
  /** Page of its items, from 0. */
  halaman?: number;
}

/** One report for its verifier: who sent what and when, every figure with what is known beside it, and the buttons. */
export function layarLaporan(say: Say, isi: LaporanPeriksa, { awal, halaman = 0 }: CaraTampil = {}): Pesan {
  const { kantor, laporan, baris } = isi;
  const {
    isi: tampak,
    navigasi,
    nomor,
  } = potongHalaman(say, baris, {
    nomor: halaman,
    perHalaman: ISIAN_PER_HALAMAN,
    pindah: (ke) => encodePayload(VERB.buka, [kantor.id, laporan.reportId, ke].join('.'), laporan.revisi),
  });
  const isian = tampak.map((one, i) => barisIsian(say, isi, one, nomor * ISIAN_PER_HALAMAN + i + 1));
  return {
    awal,
    judul: say('verif-judul', { pelapor: isi.pelapor.nama, bulan: bulanTahun(say, isi.bulan) }),
    teks: [...kepala(say, isi), '', ...isian, ...perluDilihat(say, isi), '', ...lampiran(say, isi)].join(
      '\n',
    ),
    tombol: [...tombolLaporan(say, isi), ...(navigasi.length > 0 ? [navigasi] : [])],
  };
}

function kepala(say: Say, isi: LaporanPeriksa): string[] {
  const { kantor, laporan, dikirim, baris, dasar, perubahan } = isi;
  const kosong = baris.filter((one) => one.kini === undefined).length;
  const catatan = baris.flatMap((one, i) => (berCatatan(one) ? [String(i + 1)] : []));
  return [
    say('verif-nomor', { nomor: isi.nomor, status: say(`verif-status-${laporan.status}`) }),
    say('verif-dikirim', {
      oleh: dikirim.oleh,
      waktu: saat(say, kantor, dikirim.at),
      ketepatan: say(`lapor-waktu-${dikirim.ketepatan}`),
    }),
    ...(isSementara(laporan.status) ? [say('verif-sementara')] : []),
    ...langkahTerakhir(say, isi),
    ...(isi.sendiri ? [say('verif-milik-sendiri')] : []),
    ...(kosong > 0 ? [say('verif-belum-diisi', { jumlah: kosong })] : []),
    ...(laporan.adaDraf ? [say('verif-ada-draf')] : []),
    ...(dasar === undefined ? [] : [say('verif-berubah', { revisi: String(dasar) })]),
    ...perubahan.map((one) =>
      say('verif-sebab-ubah', {
        revisi: String(one.revisi),
        oleh: one.oleh,
        alasan: singkat(one.alasan ?? '', 200),
      }),
    ),
    ...(catatan.length > 0 ? [say('verif-perhatikan', { nomor: listAnd(say, catatan) })] : []),
  ];
}

/** What about the report's data is worth a look, below its items. */
function perluDilihat(say: Say, { kantor, mutu }: LaporanPeriksa): string[] {
  const { temuan } = mutu;
  if (temuan.length === 0) return [];
  const lines = temuan.slice(0, TEMUAN).map((one) => `• ${kalimatTemuan(say, kantor, mutu, one, false)}`);
  return ['', say('verif-mutu', { jumlah: temuan.length }), ...lines];
}

/** The last step of a verifier or the camat, with its reason. */
function langkahTerakhir(say: Say, { kantor, laporan }: LaporanPeriksa): string[] {
  const last = laporan.langkah.findLast((one) => one.langkah !== 'ajukan');
  if (last === undefined) return [];
  const umum = {
    langkah: say(`verif-selesai-${last.langkah}`),
    oleh: last.oleh,
    waktu: saat(say, kantor, last.at),
  };
  return last.alasan === undefined
    ? [say('verif-langkah', umum)]
    : [say('verif-langkah-alasan', { ...umum, alasan: singkat(last.alasan, 200) })];
}

function lampiran(say: Say, { kantor, bulan, laporan }: LaporanPeriksa): string[] {
  const { kendala, bukti } = laporan;
  const lines = kendala.slice(0, KENDALA.jumlah).map((one) => {
    const butir = one.butir.flatMap((kunci) => butirKantor(kantor, kunci) ?? []);
    const nama = [...new Set(butir.map((b) => namaButir(b, bulan)))].slice(0, 3);
    const perihal = nama.length === 0 ? '' : `${nama.join(', ')}: `;
    const tanda = one.keputusan
      ? ` (${say(`verif-putus-${one.keputusan}`)})`
      : one.mintaKeputusan
        ? ` ${say('lapor-minta-keputusan')}`
        : '';
    return `• ${perihal}${singkat(one.teks, KENDALA.huruf)}${tanda}`;
  });
  const lagi = kendala.length - lines.length;
  return [
    kendala.length === 0 ? say('verif-tanpa-kendala') : say('verif-kendala'),
    ...lines,
    ...(lagi > 0 ? [say('verif-kendala-lagi', { jumlah: lagi })] : []),
    bukti.length === 0 ? say('verif-tanpa-bukti') : say('verif-bukti', { jumlah: bukti.length }),
  ];
}

function tombolLaporan(say: Say, { kantor, laporan, sendiri }: LaporanPeriksa): Tombol[][] {
  const { status, revisi, reportId, bulan } = laporan;
  const id = [kantor.id, nomorDilihat({ reportId, status })];
  const kembalikan = tombol(say('verif-tombol-kembalikan'), VERB.tolak, id, revisi);
  const tindakan: Partial<Record<typeof status, Tombol[]>> = {
    diajukan: [tombol(say('verif-tombol-ya'), VERB.ya, id, revisi), kembalikan],
    diverifikasi: [kembalikan],
    disetujui: [tombol(say('verif-tombol-buka-lagi'), VERB.bukaLagi, id, revisi)],
  };
  const berkas = laporan.bukti.filter((one) => one.fileId !== undefined).length;
  const menunggu = status === 'diajukan';
  const rows = [
    sendiri ? [] : (tindakan[status] ?? []),
    [
      ...(menunggu && !sendiri ? [tombol(say('verif-tombol-lewati'), VERB.lewati, id, revisi)] : []),
      menunggu
        ? tombol(say('verif-tombol-daftar'), VERB.antri, [kantor.id])
        : tombol(say('verif-tombol-daftar'), VERB.daftar, [kantor.id, bulan]),
    ],
    berkas > 0 ? [tombol(say('verif-tombol-bukti', { jumlah: berkas }), VERB.bukti, id, revisi)] : [],
  ];
  return rows.filter((row) => row.length > 0);
}
