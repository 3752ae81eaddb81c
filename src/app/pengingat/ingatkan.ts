import type { Temporal } from 'temporal-polyfill';
import type { Bulan } from '../../domain/bulan.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { jamLayananMulai } from '../../domain/slot.ts';
import { type OutboxMessage, writeMessages } from '../../store/outbox.ts';
import { officersOf, type PetugasPelapor, writtenKeys } from '../../store/status-pengingat.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { keadaanBulan } from '../status/keadaan-bulan.ts';
import { rekapStatus } from '../status/rekap-status.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../status/susun-keadaan.ts';
import { kunciPengingat, pesanPengingat, SUMBER_MANUAL, type TujuanPengingat } from './susun-pengingat.ts';

/** Somebody who is to be reminded of one reporter's month. */
interface Penerima {
  satu: KeadaanPelapor;
  petugas: PetugasPelapor;
  tujuan: TujuanPengingat;
  /** Was reminded this way for that day already: nothing more is sent. */
  sudah: boolean;
}

/** Who would be reminded if it were done now. */
export interface RencanaPengingat {
  keadaan: KeadaanBulan;
  penerima: Penerima[];
  /** Reporters whom nobody serves, or whose people blocked the bot: a person has to call them. */
  tanpaPetugas: Pelapor[];
  /** When the messages leave: now, or the next service time (07.00–20.00 on working days). */
  berangkat: Temporal.ZonedDateTime;
  /** They leave later than now. */
  ditunda: boolean;
}

/** Nothing is missing from anybody from whom a report is still taken. */
export type IngatkanRefusal = { code: 'tidak-ada-yang-diingatkan' };

/** Finds out who would be reminded of a month, and when; sends nothing. */
export async function rencanakanPengingat(
  { tx, kantor, now }: TindakanPetugas,
  bulan: Bulan,
): Promise<Result<RencanaPengingat, IngatkanRefusal>> {
  const keadaan = await keadaanBulan(tx, kantor, bulan, now);
  const kurang = rekapStatus(keadaan).dapatDiingatkan;
  if (kurang.length === 0) return refuse({ code: 'tidak-ada-yang-diingatkan' });
  const setempat = now.toZonedDateTimeISO(kantor.zona);
  const berangkat = jamLayananMulai(setempat, kantor);
  const ditunda = !berangkat.equals(setempat);
  const petugas = await officersOf(
    tx,
    kurang.map((one) => one.pelapor.id),
    keadaan.hariIni.toString(),
  );
  const calon = kurang.flatMap((satu) =>
    petugas
      .filter((one) => one.pelaporId === satu.pelapor.id && !one.diblokir)
      .map((one) => ({ satu, petugas: one, tujuan: tujuanUntuk(one, berangkat, ditunda) })),
  );
  const written = await writtenKeys(
    tx,
    calon.map(({ satu, tujuan }) => kunciPengingat(keadaan, satu, tujuan)),
  );
  const dilayani = new Set(calon.map(({ satu }) => satu.pelapor.id));
  return ok({
    keadaan,
    penerima: calon.map((one) => ({
      ...one,
      sudah: written.has(kunciPengingat(keadaan, one.satu, one.tujuan)),
    })),
    tanpaPetugas: kurang.map((one) => one.pelapor).filter((one) => !dilayani.has(one.id)),
    berangkat,
    ditunda,
  });
}

function tujuanUntuk(
  { personId, telegramId }: PetugasPelapor,
  berangkat: Temporal.ZonedDateTime,
  ditunda: boolean,
): TujuanPengingat {
  const dueAt = ditunda ? new Date(berangkat.epochMilliseconds) : undefined;
  return { personId, telegramId, sumber: SUMBER_MANUAL, tanggal: berangkat.toPlainDate().toString(), dueAt };
}

/**
 * Reminds everybody who misses something, once per person, reporter and day. Outside the service hours the messages
 * wait in the outbox for the next service time.
 * @returns what was planned, with `penerima` as it was before: those not `sudah` are reminded by this call
 */
export async function ingatkan(
  tindakan: TindakanPetugas,
  bulan: Bulan,
): Promise<Result<RencanaPengingat, IngatkanRefusal>> {
  const rencana = await rencanakanPengingat(tindakan, bulan);
  if (!rencana.ok) return rencana;
  const { keadaan, penerima, ditunda } = rencana.value;
  const messages = penerima
    .filter((one) => !one.sudah)
    .map(({ satu, tujuan }): OutboxMessage => pesanPengingat(tindakan.say, keadaan, satu, tujuan));
  // Messages of a turn leave right after its commit; those that have to wait are left to the sender that looks at dueAt.
  if (ditunda) await writeMessages(tindakan.tx, messages, { now: new Date(tindakan.now.epochMilliseconds) });
  else for (const message of messages) tindakan.kirim(message);
  return rencana;
}
