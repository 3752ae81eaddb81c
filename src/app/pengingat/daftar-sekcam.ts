import type { Bulan } from '../../domain/bulan.ts';
import type { Peran } from '../../domain/peran.ts';
import { officeAssignments } from '../../store/assignments.ts';
import { type OutboxMessage, writeMessages } from '../../store/outbox.ts';
import { officersOf, type PetugasPelapor } from '../../store/status-pengingat.ts';
import type { Tx } from '../../store/tx.ts';
import { bulanTahun, tanggalHari } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { keadaanBulan } from '../status/keadaan-bulan.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../status/susun-keadaan.ts';
import { type KerjaKantor, perluDiingatkan } from './ingatkan-terjadwal.ts';
import { daftarTidakPasti, type PesanTidakPasti } from './tidak-pasti.ts';

/** Who follows up on missing reports (docs/sources.md#roles). */
const PENERIMA: readonly Peran[] = ['sekcam', 'kasubbag'];

/** Buttons of the status dialogue, whose id is `<office>.<month>`. */
export const VERB_DAFTAR = { ingatkan: 'ringkasan.ingatkan', status: 'ringkasan.status' } as const;

/** Lines of each group; the rest is counted and stands in /status. */
const LINES = 30;

interface Bahan {
  keadaan: KeadaanBulan;
  petugas: readonly PetugasPelapor[];
  tidakPasti: readonly PesanTidakPasti[];
}

function baris(say: Say, semua: readonly string[]): string[] {
  const lebih = semua.length - LINES;
  return lebih > 0 ? [...semua.slice(0, LINES), say('pengingat-daftar-lagi', { jumlah: lebih })] : [...semua];
}

/** Reporters whom no message reaches: nobody is in charge, or everybody who is blocked the bot. */
function tanpaPetugas(kurang: readonly KeadaanPelapor[], petugas: readonly PetugasPelapor[]): string[] {
  const dilayani = new Set(petugas.filter((one) => !one.diblokir).map((one) => one.pelaporId));
  return kurang.filter((one) => !dilayani.has(one.pelapor.id)).map((one) => one.pelapor.namaPendek);
}

/** The list as the sekcam reads it: who is missing what, who was returned, whom no reminder reaches. */
function susunDaftar(say: Say, { keadaan, petugas, tidakPasti }: Bahan): Pesan {
  const { kantor, bulan, jadwal, pelapor } = keadaan;
  const kurang = pelapor.filter((one) => !one.kelengkapan.lengkap);
  const kembali = pelapor.filter((one) => one.kelengkapan.lengkap && one.dikembalikan !== undefined);
  const dapat = perluDiingatkan(keadaan).length;
  const bisu = tanpaPetugas([...kurang, ...kembali], petugas);
  const lines = [
    say('pengingat-daftar-batas', { tanggal: tanggalHari(say, jadwal.batas) }),
    kurang.length === 0
      ? say('pengingat-daftar-lengkap', { dari: pelapor.length })
      : say('pengingat-daftar-kurang', { jumlah: kurang.length, dari: pelapor.length }),
    ...baris(
      say,
      kurang.map((one) =>
        say('pengingat-daftar-baris', {
          nama: one.pelapor.namaPendek,
          kurang: one.kelengkapan.kurang.length,
        }),
      ),
    ),
    ...bagian(
      say('pengingat-daftar-dikembalikan'),
      kembali.map((one) => one.pelapor.namaPendek),
    ),
    ...bagian(say('pengingat-daftar-tanpa-petugas'), bisu),
    ...bagian(
      say('pengingat-daftar-tidak-pasti'),
      tidakPasti.map((one) =>
        say('pengingat-daftar-pesan', { nama: one.nama, jenis: say(`pengingat-jenis-${one.jenis}`) }),
      ),
    ),
  ];
  const id = `${kantor.id}.${bulan}`;
  const ingatkan = {
    label: say('pengingat-daftar-ingatkan', { jumlah: dapat }),
    data: encodePayload(VERB_DAFTAR.ingatkan, id),
  };
  const status = { label: say('pengingat-daftar-status'), data: encodePayload(VERB_DAFTAR.status, id) };
  return {
    judul: say('pengingat-daftar-judul', { bulan: bulanTahun(say, bulan), kecamatan: kantor.nama }),
    teks: lines.join('\n'),
    tombol: [dapat > 0 ? [ingatkan, status] : [status]],
  };
}

function bagian(judul: string, isi: readonly string[]): string[] {
  return isi.length === 0 ? [] : [`${judul}: ${isi.slice(0, LINES).join(', ')}`];
}

/**
 * Writes the list of those who are missing, to everybody who is sekcam or kasubbag today.
 * @returns a note for the log of runs
 */
export async function kirimDaftar(tx: Tx, kerja: KerjaKantor, bulan: Bulan): Promise<string> {
  const { kantor, now, say } = kerja;
  const keadaan = await keadaanBulan(tx, kantor, bulan, now);
  if (keadaan.pelapor.length === 0) return 'nothing was asked';
  const ids = keadaan.pelapor.map((one) => one.pelapor.id);
  const petugas = await officersOf(tx, ids, keadaan.hariIni.toString());
  const sejak = keadaan.jadwal.buka.toZonedDateTime({ timeZone: kantor.zona });
  const tidakPasti = await daftarTidakPasti(tx, kantor.id, new Date(sejak.epochMilliseconds));
  const pesan = susunDaftar(say, { keadaan, petugas, tidakPasti });
  const orang = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona).filter(
    (one) => PENERIMA.includes(one.peran) && !one.blocked,
  );
  const messages = orang.map(
    ({ telegramId, personId }): OutboxMessage => ({
      chatId: telegramId,
      method: 'sendMessage',
      payload: { chat_id: telegramId, ...toTelegram(pesan) },
      jenis: 'ringkasan',
      uniqueKey: `daftar:${kantor.id}:${bulan}:${keadaan.jadwal.batas}:${personId}`,
    }),
  );
  const written = await writeMessages(tx, messages, { now: new Date(now.epochMilliseconds) });
  return `${written.length} lists`;
}
