import type { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanBetween, bulanOf, bulanOfDate } from '../../domain/bulan.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { mulaiLapor } from '../../domain/mulai-lapor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { lockOffice } from '../../store/office-settings.ts';
import { setMulaiBulan } from '../../store/office-writes.ts';
import { touchKantor } from '../../store/offices.ts';
import { sentReports } from '../../store/open-reports.ts';
import type { Tx } from '../../store/tx.ts';
import { kantorTerbaru } from '../kalender/fresh-office.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { bulanBelumTutup } from '../realisasi/bulan-terbuka.ts';
import {
  changedMeanwhile,
  type Intended,
  type MeanwhileRefusal,
} from '../riwayat-kantor/changed-meanwhile.ts';
import {
  type ChangePlace,
  changedBy,
  type EventAuthor,
  recordOfficeChange,
} from '../riwayat-kantor/record-office-change.ts';
import { shortMark } from './short-mark.ts';

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

const perubahanMulai = (mulaiBulan: Bulan): Intended => ({
  perihal: 'pengaturan',
  tindakan: 'ubah',
  objek: '',
  sesudah: { mulaiBulan },
});

async function simpanMulai(place: ChangePlace, kantor: Kantor, mulaiBulan: Bulan): Promise<void> {
  await setMulaiBulan(place.tx, kantor.id, mulaiBulan);
  await recordOfficeChange(place, {
    ...perubahanMulai(mulaiBulan),
    sebelum: { mulaiBulan: kantor.mulaiBulan ?? null },
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

/** A month with how many reports were sent for it. */
export interface BulanTerkirim {
  bulan: Bulan;
  laporan: number;
}

/** What another first month would mean, as a person sees it before it is stored. */
export interface FaktaMulai {
  bulan: Bulan;
  /** The first month as it is; undefined before the office has one. */
  kini?: Bulan;
  /** Months that are not asked for any more, oldest first, with the reports that were sent for them. */
  keluar: readonly BulanTerkirim[];
  /** Months that are asked for again. */
  masuk: readonly BulanTerkirim[];
  /** Short mark of all this: a press acts on exactly what was on the screen, or on nothing. */
  sidik: number;
}

/**
 * What a first month would mean.
 * @returns undefined for one that is not among `pilihanMulai` (any more)
 */
export async function faktaMulai(
  { tx, kantor, now }: TindakanPetugas,
  bulan: Bulan,
): Promise<FaktaMulai | undefined> {
  if (!pilihanMulai(kantor, now).includes(bulan)) return undefined;
  const kini = mulaiLapor(kantor);
  const [awal, akhir] = kini === undefined || kini < bulan ? [kini ?? bulan, bulan] : [bulan, kini];
  const antara = awal === akhir ? [] : bulanBetween(awal, addBulan(akhir, -1));
  const banyak = await sentReports(tx, kantor.id, antara);
  const semua = antara.map((satu) => ({ bulan: satu, laporan: banyak.get(satu) ?? 0 }));
  const [keluar, masuk] = awal === kini ? [semua, []] : [[], semua];
  return { bulan, kini, keluar, masuk, sidik: shortMark([bulan, kini ?? null, keluar, masuk]) };
}

/** Why another first month was not stored. */
export type MulaiRefusal =
  | MeanwhileRefusal
  | { code: 'bulan-mulai-tidak-ada' }
  /** Something was sent or set since the facts were shown: they are shown again. */
  | { code: 'pengaturan-berubah'; fakta: FaktaMulai };

/**
 * Sets the first month that the office is asked for, one of `pilihanMulai`. Reports that were sent stay and count. The
 * office is locked first, so that of two who set it the second sees what the first has set.
 * @param sidik mark of the facts that the person saw
 */
export async function ubahMulai(
  act: TindakanPetugas,
  bulan: Bulan,
  sidik: number,
): Promise<Result<void, MulaiRefusal>> {
  const versi = await lockOffice(act.tx, act.kantor.id);
  const kantor = versi === act.kantor.versi ? act.kantor : await kantorTerbaru(act.tx, act.kantor.id);
  const stale = await changedMeanwhile(act, perubahanMulai(bulan), [{ perihal: 'rencana' }]);
  if (stale !== undefined) return refuse(stale);
  const fakta = await faktaMulai({ ...act, kantor }, bulan);
  if (fakta === undefined) return refuse({ code: 'bulan-mulai-tidak-ada' });
  if (fakta.sidik !== sidik) return refuse({ code: 'pengaturan-berubah', fakta });
  await simpanMulai(changedBy(act, 'anggaran'), kantor, bulan);
  return ok(undefined);
}
