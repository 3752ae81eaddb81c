import { ingatkan, type RencanaPengingat, rencanakanPengingat } from '../../app/pengingat/ingatkan.ts';
import { susunPengingat } from '../../app/pengingat/susun-pengingat.ts';
import type { OutboxMessage } from '../../store/outbox.ts';
import { bulanTahun, namaBulan, pukul, tanggalHari } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { baris } from './kata.ts';

/** Recipients whose names are listed; a kecamatan has 108 desa at most. */
const NAMA_MAX = 40;

/** Shows the exact message and who would get it, before anything is sent. */
function layarIngatkan(say: Say, rencana: RencanaPengingat): Pesan {
  const { keadaan, penerima } = rencana;
  const baru = penerima.filter((one) => !one.sudah);
  const contoh = baru[0] ?? penerima[0];
  const id = [keadaan.kantor.id, keadaan.bulan] as const;
  const kirim =
    baru.length > 0
      ? [[tombol(say('status-ingatkan-kirim', { jumlah: baru.length }), VERB.kirimPengingat, ...id)]]
      : [];
  const lagi = penerima.length - NAMA_MAX;
  return {
    judul: say('status-ingatkan-judul', { bulan: bulanTahun(say, keadaan.bulan) }),
    teks: baris(
      contoh && say('status-ingatkan-contoh'),
      contoh && `«${susunPengingat(say, keadaan, contoh.satu).teks}»`,
      '',
      penerima.length > 0 ? say('status-ingatkan-kepada') : undefined,
      ...penerima.slice(0, NAMA_MAX).map((one) => barisPenerima(say, one)),
      lagi > 0 ? say('status-ingatkan-lagi', { lagi }) : undefined,
      ...tanpaPetugas(say, rencana),
      rencana.ditunda && baru.length > 0 ? `\n${kapan(say, rencana)}` : undefined,
    ),
    tombol: [...kirim, [tombol(say('status-kembali'), VERB.status, ...id)]],
  };
}

function barisPenerima(say: Say, { satu, petugas, sudah }: RencanaPengingat['penerima'][number]): string {
  const vars = {
    pelapor: satu.pelapor.namaPendek,
    petugas: petugas.nama,
    kurang: satu.kelengkapan.kurang.length,
  };
  return sudah ? say('status-ingatkan-sudah', vars) : say('status-ingatkan-penerima', vars);
}

function tanpaPetugas(say: Say, { tanpaPetugas: semua }: RencanaPengingat): string[] {
  if (semua.length === 0) return [];
  return ['', say('status-ingatkan-tanpa-petugas', { nama: semua.map((one) => one.namaPendek).join(', ') })];
}

function kapan(say: Say, { berangkat }: RencanaPengingat): string {
  return say('status-ingatkan-ditunda', {
    hari: tanggalHari(say, berangkat.toPlainDate()),
    pukul: pukul(berangkat),
  });
}

/** The preview. */
export async function ketukIngatkan(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, ['ingatkan']);
  if (alamat === undefined) return;
  const rencana = await rencanakanPengingat(alamat.tindakan, alamat.bulan);
  if (rencana.ok) turn.ubahPesan(layarIngatkan(turn.say, rencana.value));
  else turn.toast(sayRefusal(turn.say, rencana.refusal));
}

/** Sends; a second press on the same day sends nothing more and says so. */
export async function ketukKirim(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, ['ingatkan']);
  if (alamat === undefined) return;
  const tertulis: OutboxMessage[] = [];
  const done = await ingatkan(
    { ...alamat.tindakan, kirim: (message) => void tertulis.push(message) },
    alamat.bulan,
  );
  if (!done.ok) return turn.toast(sayRefusal(turn.say, done.refusal));
  turn.ubahPesan(layarTerkirim(turn.say, done.value));
  // The sekcam's own answer leaves first: 108 reminders take some seconds.
  for (const message of tertulis) turn.kirim(message);
}

function layarTerkirim(say: Say, rencana: RencanaPengingat): Pesan {
  const { keadaan, penerima } = rencana;
  const jumlah = penerima.filter((one) => !one.sudah).length;
  const bulan = namaBulan(say, keadaan.bulan);
  return {
    teks: baris(
      jumlah === 0
        ? say('status-ingatkan-tidak-dikirim')
        : say('status-ingatkan-terkirim', { jumlah, bulan }),
      rencana.ditunda && jumlah > 0 ? kapan(say, rencana) : undefined,
      ...tanpaPetugas(say, rencana),
    ),
    tombol: [[tombol(say('status-kembali'), VERB.status, keadaan.kantor.id, keadaan.bulan)]],
  };
}
