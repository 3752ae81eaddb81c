import { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanOfDate } from '../../domain/bulan.ts';
import { statusBulan, tanggalDi } from '../../domain/kalender.ts';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import { isSebelumMulai } from '../../domain/mulai-lapor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { officeAssignments } from '../../store/assignments.ts';
import { insertReopening } from '../../store/calendars.ts';
import { touchKantor } from '../../store/offices.ts';
import { bulanTahun, tanggalHari } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { yangBerlaku } from '../petugas/roles-in-force.ts';
import { kabar } from '../petugas/tell-person.ts';
import { isTerbuka, jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

/** Months back from now that can be opened again. */
const BULAN_KE_BELAKANG = 12;

/** A month may stay open again for at most so many days. */
const PALING_LAMA_HARI = 31;

/** What is to be opened again. */
export interface BukaLagi {
  pelaporId: number;
  bulan: Bulan;
  /** Last day, inclusive. */
  sampai: Temporal.PlainDate;
  alasan: string;
}

/** Why a month was not opened again. */
export type BukaLagiRefusal =
  | MeanwhileRefusal
  | { code: 'unit-tidak-cocok' }
  | { code: 'bulan-belum-tutup' }
  | { code: 'alasan-kosong' }
  | { code: 'tanggal-sudah-lewat'; dibaca: Temporal.PlainDate }
  | { code: 'buka-lagi-terlalu-lama'; dibaca: Temporal.PlainDate; hari: number };

/** Months of the past year that are closed today, newest first; none before the office's first month. */
export function bulanTutup(kantor: Kantor, now: Temporal.Instant): Bulan[] {
  const hariIni = tanggalDi(now, kantor.zona);
  const kini = bulanOfDate(hariIni);
  return Array.from({ length: BULAN_KE_BELAKANG }, (_, back) => addBulan(kini, -1 - back)).filter(
    (bulan) =>
      !isSebelumMulai(kantor, bulan) && statusBulan(jadwalKantor(kantor, bulan), hariIni) === 'tutup',
  );
}

/**
 * Opens one reporter's closed month again until a last day, with a reason, and tells everybody who reports for it.
 * @returns the unit, and how many people were told
 */
export async function bukaLagi(
  tindakan: TindakanPetugas,
  { pelaporId, bulan, sampai, alasan }: BukaLagi,
): Promise<Result<{ pelapor: Pelapor; diberiTahu: number }, BukaLagiRefusal>> {
  const { tx, now, kantor, petugas } = tindakan;
  const hariIni = tanggalDi(now, kantor.zona);
  const pelapor = pelaporKantor(kantor, pelaporId);
  if (pelapor === undefined) return refuse({ code: 'unit-tidak-cocok' });
  if (alasan.trim() === '') return refuse({ code: 'alasan-kosong' });
  if (Temporal.PlainDate.compare(sampai, hariIni) < 0) {
    return refuse({ code: 'tanggal-sudah-lewat', dibaca: sampai });
  }
  if (hariIni.until(sampai).days > PALING_LAMA_HARI) {
    return refuse({ code: 'buka-lagi-terlalu-lama', dibaca: sampai, hari: PALING_LAMA_HARI });
  }
  const change = {
    perihal: 'buka_lagi',
    tindakan: 'tambah',
    objek: `${pelapor.nama}, ${bulan}`,
    sesudah: { sampai: sampai.toString() },
  } as const;
  const stale = await changedMeanwhile(tindakan, change, [{ perihal: 'kalender', objek: ['', bulan] }]);
  if (stale !== undefined) return refuse(stale);
  if (!bulanTutup(kantor, now).includes(bulan) || isTerbuka(kantor, pelaporId, bulan, now)) {
    return refuse({ code: 'bulan-belum-tutup' });
  }
  const at = new Date(now.epochMilliseconds);
  await insertReopening(tx, {
    pelaporId,
    bulan,
    sampai: sampai.toString(),
    alasan: alasan.trim(),
    personId: petugas.id,
    now: at,
  });
  await recordOfficeChange(changedBy(tindakan, 'kalender'), { ...change, alasan: alasan.trim() });
  await touchKantor(tx, kantor.id);
  const diberiTahu = await kabariPelapor(tindakan, { pelaporId, bulan, sampai, alasan });
  return ok({ pelapor, diberiTahu });
}

async function kabariPelapor(
  { tx, now, say, kantor, kirim }: TindakanPetugas,
  { pelaporId, bulan, sampai, alasan }: BukaLagi,
): Promise<number> {
  const berlaku = yangBerlaku(await officeAssignments(tx, kantor.id), now, kantor.zona);
  const pelapor = new Set(berlaku.filter((one) => one.pelaporId === pelaporId).map((one) => one.telegramId));
  const teks = say('kalender-kabar-dibuka', {
    bulan: bulanTahun(say, bulan),
    unit: pelaporKantor(kantor, pelaporId)?.nama ?? '',
    sampai: tanggalHari(say, sampai),
    alasan: alasan.trim(),
  });
  const isi = {
    label: say('kalender-tombol-isi'),
    data: encodePayload('lapor.isi', `${pelaporId}.${bulan}`),
  };
  for (const telegramId of pelapor) kirim(kabar(telegramId, { teks, tombol: [[isi]] }));
  return pelapor.size;
}
