import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { rekapStatus } from '../../app/status/rekap-status.ts';
import { sebutanPelapor } from '../../app/status/sebutan-pelapor.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import type { Rasio } from '../../domain/kelengkapan.ts';
import { bulanTahun, tanggalHari } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat } from './alamat.ts';
import { baris } from './kata.ts';

/** Telegram's limit for a text that a button copies. */
const SALIN_MAX = 256;

/**
 * Texts for the office's groups elsewhere, one for the desa and one for the units: whose report is awaited and by when,
 * with thanks to the others, and never a figure. A group of which nobody is asked anything gets none.
 */
export function teksGrup(say: Say, keadaan: KeadaanBulan): string[] {
  const rekap = rekapStatus(keadaan);
  const kurang = (desa: boolean) =>
    rekap.kurang
      .filter((one) => (one.pelapor.jenis === 'desa') === desa)
      .map((one) => sebutanPelapor(one.pelapor));
  const desa = susun(say, keadaan, rekap.desa, kurang(true), 'desa');
  const unit = susun(say, keadaan, rekap.unit, kurang(false), 'unit');
  return [desa, unit].filter((one) => one !== undefined);
}

function susun(
  say: Say,
  keadaan: KeadaanBulan,
  { sudah, dari }: Rasio,
  nama: string[],
  jenis: 'desa' | 'unit',
): string | undefined {
  if (dari === 0) return undefined;
  const bulan = bulanTahun(say, keadaan.bulan);
  if (nama.length === 0) return say(`status-grup-lengkap-${jenis}`, { bulan, sudah });
  const ditunggu = say('status-grup-ditunggu', { bulan, batas: sampai(say, keadaan), nama: nama.join(', ') });
  return baris(
    ditunggu,
    sudah === 0 ? say('status-grup-isi') : say(`status-grup-terima-kasih-${jenis}`, { sudah }),
  );
}

function sampai(say: Say, { jadwal, hariIni, statusBulan }: KeadaanBulan): string {
  const hari = tanggalHari(say, jadwal.batas);
  if (hariIni.equals(jadwal.batas)) return say('status-grup-hari-ini', { hari });
  return statusBulan === 'terbuka' ? say('status-grup-batas', { hari }) : say('status-grup-secepatnya');
}

/** A message that holds the text and nothing else, so that it can be copied whole; short ones with a button for it. */
function pesanGrup(say: Say, teks: string): Pesan {
  const muat = teks.length <= SALIN_MAX;
  return { teks, tombol: muat ? [[{ label: say('status-grup-salin'), salin: teks }]] : undefined };
}

/** Sends the texts as messages of their own; the status stays where it is. */
export async function ketukGrup(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const keadaan = await keadaanBulan(turn.tx, alamat.tindakan.kantor, alamat.bulan, turn.now);
  const semua = teksGrup(turn.say, keadaan);
  if (semua.length === 0) turn.toast(turn.say('status-tidak-ada'));
  for (const teks of semua) turn.balas(pesanGrup(turn.say, teks));
}
