import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { type Antre, type Antrian, sekaligus } from '../../app/verifikasi/antrian.ts';
import { sidik } from '../../app/verifikasi/sidik.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { namaBulan } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import { tombol, VERB } from './alamat.ts';

/** Reports on one page of the queue. */
const PER_HALAMAN = 10;

/** Which part of the queue is shown, and what was done just before. */
export interface CaraAntrian {
  awal?: string;
  /** Only this month's reports. */
  bulan?: Bulan;
  halaman?: number;
}

/** `1. Sembung · Maret · 2 hari kerja ▲ 1 angka ditanyakan`. */
function barisAntre(say: Say, one: Antre, nomor: number): string {
  const lama =
    one.hariKerja === 0 ? say('verif-hari-ini') : say('verif-hari-kerja', { jumlah: one.hariKerja });
  const catatan = one.lihat.map((alasan) => say(`verif-lihat-${alasan}`));
  const umum = `${nomor}. ${one.pelapor.namaPendek} · ${namaBulan(say, one.bulan)} · ${lama}`;
  return catatan.length === 0 ? umum : `${umum} ▲ ${catatan.join(', ')}`;
}

/** The queue of one verifier: longest wait first, with what must be looked at, and the ways to work it. */
export function layarAntrian(
  { say, kantor, now }: TindakanPetugas,
  semua: Antrian,
  { awal, bulan, halaman = 0 }: CaraAntrian = {},
): Pesan {
  const isi = bulan === undefined ? semua.isi : semua.isi.filter((one) => one.bulan === bulan);
  const lain = semua.sendiri - semua.buntu;
  const sendiri = [
    ...(lain > 0 ? ['', say('verif-sendiri', { jumlah: lain })] : []),
    ...(semua.buntu > 0
      ? ['', say('verif-sendiri-buntu', { jumlah: semua.buntu, saran: semua.saran ?? '' })]
      : []),
  ];
  const daftar = tombol(say('verif-tombol-per-bulan'), VERB.daftar, [
    kantor.id,
    bulan ?? bulanBerjalan(kantor, now),
  ]);
  if (isi.length === 0) {
    return { awal, teks: [say('verif-antrian-kosong'), ...sendiri].join('\n'), tombol: [[daftar]] };
  }
  const page = potongHalaman(say, isi, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah: (ke) => encodePayload(VERB.antri, [kantor.id, bulan ?? 'semua', ke].join('.')),
  });
  const lines = page.isi.map((one, i) => barisAntre(say, one, page.nomor * PER_HALAMAN + i + 1));
  const pilihan = page.isi.map((one) =>
    tombol(one.pelapor.namaPendek, VERB.buka, [kantor.id, one.reportId], one.revisi),
  );
  return {
    awal,
    judul: say('verif-antrian-judul', { jumlah: isi.length, kantor: kantor.nama }),
    teks: [...lines, ...sendiri].join('\n'),
    tombol: [
      ...mulai(say, kantor.id, isi, semua),
      ...barisan(pilihan, 2),
      ...(page.navigasi.length > 0 ? [page.navigasi] : []),
      [daftar],
    ],
  };
}

function mulai(say: Say, officeId: number, isi: readonly Antre[], semua: Antrian): Tombol[][] {
  const pertama = isi[0]!;
  const satu = tombol(say('verif-tombol-mulai'), VERB.buka, [officeId, pertama.reportId], pertama.revisi);
  const bersih = sekaligus(semua.isi).length;
  if (bersih < 2) return [[satu]];
  return [[satu], [tombol(say('verif-tombol-banyak', { jumlah: bersih }), VERB.banyak, [officeId])]];
}

/** Reports that can be verified together, by name, with one button for exactly these. */
export function layarSekaligus({ say, kantor }: TindakanPetugas, semua: Antrian, awal?: string): Pesan {
  const bersih = sekaligus(semua.isi);
  const lain = semua.isi.length - bersih.length;
  const nama = bersih.map((one) => `• ${one.pelapor.nama} · ${namaBulan(say, one.bulan)}`);
  const dilihat = lain === 0 ? [] : ['', say('verif-banyak-lain', { jumlah: lain })];
  const ya = tombol(say('verif-tombol-semua', { jumlah: bersih.length }), VERB.semua, [
    kantor.id,
    sidik(bersih),
  ]);
  return {
    awal,
    judul: say('verif-banyak-judul', { jumlah: bersih.length }),
    teks: [...nama, ...dilihat].join('\n'),
    tombol: [
      ...(bersih.length > 0 ? [[ya]] : []),
      [tombol(say('verif-tombol-daftar'), VERB.antri, [kantor.id])],
    ],
  };
}
