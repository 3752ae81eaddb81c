import type { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { setLastDay } from '../../store/assignments.ts';
import { tanggal } from '../../text/dates.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { type BarisPetugas, cariPetugas } from './list-officers.ts';
import { sebutanPeran } from './sebutan-peran.ts';
import { kabar } from './tell-person.ts';

/** Why an acting role keeps its last day. */
export type PerpanjangRefusal =
  | { code: 'petugas-tidak-ada' }
  | { code: 'bukan-plt' }
  | { code: 'tanggal-sudah-lewat'; dibaca: Temporal.PlainDate };

/** Sets the last day (inclusive) of an acting role of the officer's own office, and tells the person. */
export async function perpanjangPlt(
  tindakan: TindakanPetugas,
  penugasanId: number,
  sampai: Temporal.PlainDate,
): Promise<Result<BarisPetugas, PerpanjangRefusal>> {
  const { tx, now, say, kantor, petugas, kirim } = tindakan;
  const baris = await cariPetugas(tindakan, penugasanId);
  if (baris === undefined) return refuse({ code: 'petugas-tidak-ada' });
  if (!baris.penugasan.plt) return refuse({ code: 'bukan-plt' });
  if (sampai.toString() < tanggalDi(now, kantor.zona).toString()) {
    return refuse({ code: 'tanggal-sudah-lewat', dibaca: sampai });
  }
  await setLastDay(tx, penugasanId, sampai.toString());
  if (baris.penugasan.personId !== petugas.id) {
    const peran = sebutanPeran(say, baris.penugasan, baris.pelapor);
    const teks = say('petugas-kabar-diperpanjang', { peran, sampai: tanggal(say, sampai) });
    kirim(kabar(baris.penugasan.telegramId, { teks }));
  }
  return ok({ ...baris, penugasan: { ...baris.penugasan, sampai: sampai.toString() } });
}
