import type { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../../domain/kantor.ts';
import { writeMessages } from '../../store/outbox.ts';
import { liveKeys, officersOf } from '../../store/status-pengingat.ts';
import type { Tx } from '../../store/tx.ts';
import type { Say } from '../../text/translator.ts';
import { keadaanBulan } from '../status/keadaan-bulan.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../status/susun-keadaan.ts';
import type { SlotBulan } from './slot-pengingat.ts';
import { kunciPengingat, pesanPengingat, SUMBER_MANUAL } from './susun-pengingat.ts';

/** At whose office, and when, a job works. */
export interface KerjaKantor {
  kantor: Kantor;
  now: Temporal.Instant;
  say: Say;
}

/**
 * Reporters who are reminded: something that was asked is missing, or their report was returned, and a report is still
 * taken from them today.
 */
export function perluDiingatkan({ pelapor }: KeadaanBulan): KeadaanPelapor[] {
  return pelapor.filter(
    (one) => one.dapatLapor && (!one.kelengkapan.lengkap || one.dikembalikan !== undefined),
  );
}

/**
 * Writes the reminders of one slot: one per reporter in want and person in charge, and to nobody else. Whoever blocked
 * the bot is passed over, and so is whoever was reminded of the same by hand today. The text says how things stand now,
 * also when the slot is made up for later.
 * @returns a note for the log of runs
 */
export async function ingatkanTerjadwal(
  tx: Tx,
  { kantor, now, say }: KerjaKantor,
  { bulan, kesempatan, waktu, pelaporId }: SlotBulan,
): Promise<string> {
  const pelapor = kantor.pelapor.filter((one) => pelaporId === undefined || one.id === pelaporId);
  const keadaan = await keadaanBulan(tx, kantor, bulan, now, pelapor);
  const kurang = perluDiingatkan(keadaan);
  if (kurang.length === 0) return 'nobody is missing';
  const hariIni = keadaan.hariIni.toString();
  const petugas = await officersOf(
    tx,
    kurang.map((one) => one.pelapor.id),
    hariIni,
  );
  const calon = kurang.flatMap((satu) =>
    petugas
      .filter((one) => one.pelaporId === satu.pelapor.id && !one.diblokir)
      .map(({ personId, telegramId }) => ({ satu, personId, telegramId })),
  );
  const kunciManual = ({ satu, ...siapa }: (typeof calon)[number]) =>
    kunciPengingat(keadaan, satu, { ...siapa, sumber: SUMBER_MANUAL, tanggal: hariIni });
  const sudah = await liveKeys(tx, calon.map(kunciManual));
  const tanggal = waktu.toPlainDate().toString();
  const messages = calon
    .filter((one) => !sudah.has(kunciManual(one)))
    .map(({ satu, ...siapa }) =>
      pesanPengingat(say, keadaan, satu, { ...siapa, sumber: kesempatan, tanggal }),
    );
  const written = await writeMessages(tx, messages, { now: new Date(now.epochMilliseconds) });
  return `${written.length} reminders for ${kurang.length} reporters`;
}
