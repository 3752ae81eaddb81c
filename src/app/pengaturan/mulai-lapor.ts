import type { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanBetween, bulanOf, bulanOfDate } from '../../domain/bulan.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { setMulaiBulan } from '../../store/office-writes.ts';
import { touchKantor } from '../../store/offices.ts';
import type { Tx } from '../../store/tx.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bulanBelumTutup } from '../realisasi/bulan-terbuka.ts';
import {
  type ChangePlace,
  changedBy,
  type EventAuthor,
  recordOfficeChange,
} from '../riwayat-kantor/record-office-change.ts';

/**
 * When an office gets its first plan and nobody has set its first month: the oldest month that can still be reported
 * then. Without a plan nobody could report anything, so that earlier months are not missing. The caller has stored the
 * plan in the same transaction.
 * @param kantor the office as it was before the plan
 * @param oleh who brought the plan in
 */
export async function tetapkanMulai(
  tx: Tx,
  kantor: Kantor,
  now: Temporal.Instant,
  oleh: EventAuthor,
): Promise<void> {
  if (kantor.rencana.length > 0 || kantor.mulaiBulan !== undefined) return;
  await simpanMulai({ tx, now, officeId: kantor.id, oleh }, kantor, bulanBelumTutup(kantor, now));
}

async function simpanMulai(place: ChangePlace, kantor: Kantor, mulaiBulan: Bulan): Promise<void> {
  await setMulaiBulan(place.tx, kantor.id, mulaiBulan);
  await recordOfficeChange(place, {
    perihal: 'pengaturan',
    tindakan: 'ubah',
    objek: '',
    sebelum: { mulaiBulan: kantor.mulaiBulan ?? null },
    sesudah: { mulaiBulan },
  });
  await touchKantor(place.tx, kantor.id);
}

/** Months that can be an office's first: from its first plan (else January of this year) to the next one, newest first. */
export function pilihanMulai(kantor: Kantor, now: Temporal.Instant): Bulan[] {
  const kini = bulanOfDate(tanggalDi(now, kantor.zona));
  const rencana = kantor.rencana[0]?.berlakuDari.slice(0, 7) as Bulan | undefined;
  const berikut = addBulan(kini, 1);
  const pertama = rencana ?? bulanOf(Number(kini.slice(0, 4)), 1);
  return bulanBetween(pertama < berikut ? pertama : berikut, berikut).reverse();
}

/** Sets the first month that the office is asked for, one of `pilihanMulai`. Reports that were sent stay and count. */
export async function ubahMulai(
  act: TindakanPetugas,
  bulan: Bulan,
): Promise<Result<void, { code: 'bulan-mulai-tidak-ada' }>> {
  if (!pilihanMulai(act.kantor, act.now).includes(bulan)) return refuse({ code: 'bulan-mulai-tidak-ada' });
  await simpanMulai(changedBy(act, 'anggaran'), act.kantor, bulan);
  return ok(undefined);
}
