import { pelaporSendiri } from '../../app/status/baca-pelapor.ts';
import {
  bacaRevisi,
  bacaRiwayat,
  type PerubahanAngka,
  type RevisiTerbaca,
} from '../../app/status/baca-riwayat.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { butirKantor } from '../../app/status/rencana-bulan.ts';
import { sebutanPelapor } from '../../app/status/sebutan-pelapor.ts';
import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import type { LangkahLaporan, LaporanTerkirim } from '../../store/status-riwayat.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { barisan, tombolHalaman } from '../shared/tombol.ts';
import { sebagai, type Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { namaIsi } from './isi-kata.ts';
import { baris, saat } from './kata.ts';
import { kantorDengan } from './status.ts';

const PER_HALAMAN = 14;

/** Months shown of one reporter's history; a year of reports. */
const BULAN_MAX = 12;

/** The sent reports of one reporter, each with a button to its versions. */
function layarRiwayat(
  say: Say,
  kantor: Kantor,
  pelapor: Pelapor,
  laporan: readonly LaporanTerkirim[],
): Pesan {
  const terbaru = laporan.slice(0, BULAN_MAX);
  const lines = terbaru.map((one) =>
    say('status-riwayat-baris', {
      bulan: bulanTahun(say, one.bulan),
      revisi: one.revisi,
      status: say(`status-laporan-${one.status}`),
      saat: saat(say, { kantor }, one.dikirimAt),
      oleh: one.oleh,
    }),
  );
  const semua = terbaru.map((one) =>
    tombol(bulanTahun(say, one.bulan), VERB.revisi, kantor.id, one.bulan, pelapor.id),
  );
  return {
    judul: say('status-judul-riwayat', { pelapor: sebutanPelapor(pelapor) }),
    teks: lines.length === 0 ? say('status-belum-ada-laporan') : `\n${lines.join('\n\n')}`,
    tombol: barisan(semua, 3),
  };
}

/** Every version of one report, oldest first: number, when, by whom, what changed; and what others did to it. */
function layarRevisi(
  say: Say,
  kantor: Kantor,
  pelapor: Pelapor,
  bulan: Bulan,
  { revisi, langkah }: { revisi: readonly RevisiTerbaca[]; langkah: readonly LangkahLaporan[] },
): Pesan {
  const blocks = revisi.map((one) =>
    baris(
      blokRevisi(say, kantor, bulan, one),
      ...langkah.filter((l) => l.revisi === one.revisi).map((l) => barisLangkah(say, kantor, l)),
    ),
  );
  return {
    judul: `${sebutanPelapor(pelapor)} · ${bulanTahun(say, bulan)}`,
    teks: blocks.length === 0 ? say('status-belum-ada-laporan') : `\n${blocks.join('\n\n')}`,
    tombol: [[tombol(say('status-kembali'), VERB.riwayat, kantor.id, bulan, pelapor.id)]],
  };
}

function blokRevisi(say: Say, kantor: Kantor, bulan: Bulan, one: RevisiTerbaca): string {
  const vars = { nomor: one.nomor, saat: saat(say, { kantor }, one.at), oleh: one.oleh };
  return baris(
    say(`status-revisi-${one.jenis}`, vars),
    one.alasan && say('status-alasan', { alasan: one.alasan }),
    one.perubahan.length === 0 ? say('status-jumlah-isian', { jumlah: one.jumlahAngka }) : undefined,
    ...one.perubahan.map((change) => barisPerubahan(say, kantor, bulan, change)),
  );
}

/** `Lembaga aktif: 5 lembaga → 6 lembaga`. */
function barisPerubahan(
  say: Say,
  kantor: Kantor,
  bulan: Bulan,
  { butir: kunci, lama, baru }: PerubahanAngka,
): string {
  const butir = butirKantor(kantor, kunci);
  if (butir === undefined) return kunci;
  const kata = (satu: typeof lama) => kataIsi(say, butir, satu, tahunOf(bulan));
  return `• ${namaIsi(say, butir, { bulan })}: ${kata(lama)} → ${kata(baru)}`;
}

function barisLangkah(say: Say, kantor: Kantor, one: LangkahLaporan): string {
  const vars = { saat: saat(say, { kantor }, one.at), oleh: one.oleh };
  const line = say(`status-langkah-${one.langkah}`, vars);
  return one.alasan === undefined ? line : `${line} ${say('status-alasan', { alasan: one.alasan })}`;
}

/** `/riwayat`: one's own sent reports; status roles choose a reporter. */
export async function perintahRiwayat(turn: Turn): Promise<void> {
  for (const officeId of kantorDengan(turn, 'lapor')) {
    const tindakan = await sebagai(turn, officeId, 'lapor');
    if (tindakan === undefined) continue;
    for (const pelapor of pelaporSendiri(tindakan)) {
      const read = await bacaRiwayat(tindakan, pelapor.id);
      if (read.ok) turn.balas(layarRiwayat(turn.say, tindakan.kantor, pelapor, read.value.laporan));
    }
  }
  for (const officeId of kantorDengan(turn, 'lihat_status')) {
    const tindakan = await sebagai(turn, officeId, 'lihat_status');
    if (tindakan !== undefined) turn.balas(layarPilih(turn, tindakan.kantor, 0));
  }
}

function layarPilih(turn: Turn, kantor: Kantor, ke: number): Pesan {
  const bulan = bulanBerjalan(kantor, turn.now);
  const semua = kantor.pelapor.map((one) => tombol(one.namaPendek, VERB.riwayat, kantor.id, bulan, one.id));
  const pindah = (nomor: number) => encodePayload(VERB.riwayatPilih, `${kantor.id}.${bulan}.${nomor}`);
  return {
    teks: turn.say('status-riwayat-pilih', { kantor: kantor.nama }),
    tombol: tombolHalaman(turn.say, semua, { nomor: ke, perHalaman: PER_HALAMAN, perBaris: 2, pindah }),
  };
}

/** Another page of the reporters. */
export async function ketukPilih(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat !== undefined) turn.ubahPesan(layarPilih(turn, alamat.tindakan.kantor, Number(alamat.sisa[0])));
}

/** One reporter's sent reports. */
export async function ketukRiwayat(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, ['lihat_status', 'lapor']);
  if (alamat === undefined) return;
  const read = await bacaRiwayat(alamat.tindakan, Number(alamat.sisa[0]));
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  const { pelapor, laporan } = read.value;
  turn.ubahPesan(layarRiwayat(turn.say, alamat.tindakan.kantor, pelapor, laporan));
}

/** The versions of one report. */
export async function ketukRevisi(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, ['lihat_status', 'lapor']);
  if (alamat === undefined) return;
  const { tindakan, bulan, sisa } = alamat;
  const read = await bacaRevisi(tindakan, Number(sisa[0]), bulan);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.ubahPesan(layarRevisi(turn.say, tindakan.kantor, read.value.pelapor, bulan, read.value));
}
