import { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { assignmentAtOffice, lockPeople, setLastDay } from '../../store/assignments.ts';
import { tanggal } from '../../text/dates.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { roleName, roleState } from './end-role.ts';
import { type BarisPetugas, daftarPetugas } from './list-officers.ts';
import { type WewenangRefusal, wewenang } from './role-authority.ts';
import { sebutanPeran } from './sebutan-peran.ts';
import { tellHeads } from './tell-heads.ts';
import { kabar } from './tell-person.ts';

/** Why an acting role keeps its last day. */
export type PerpanjangRefusal =
  | { code: 'petugas-tidak-ada' }
  | MeanwhileRefusal
  | { code: 'bukan-plt' }
  | WewenangRefusal
  | { code: 'tanggal-sudah-lewat'; dibaca: Temporal.PlainDate };

/**
 * Sets the last day (inclusive) of an acting role of the officer's own office, and tells the person and the heads. Only
 * who holds their own role for good extends somebody else's.
 */
export async function perpanjangPlt(
  tindakan: TindakanPetugas,
  penugasanId: number,
  sampai: Temporal.PlainDate,
): Promise<Result<BarisPetugas, PerpanjangRefusal>> {
  const { tx, now, say, kantor, petugas } = tindakan;
  await lockPeople(tx, kantor.id);
  const seen = await assignmentAtOffice(tx, kantor.id, penugasanId);
  if (seen === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const stale = await changedMeanwhile(tindakan, {
    perihal: 'peran',
    tindakan: 'perpanjang',
    objek: roleName(say, kantor, seen),
    sesudah: roleState(seen.personId, { plt: seen.plt, sampai: sampai.toString() }),
  });
  if (stale !== undefined) return refuse(stale);
  const { baris: semua } = await daftarPetugas(tindakan);
  const baris = semua.find((one) => one.penugasan.id === penugasanId);
  if (baris === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const { penugasan } = baris;
  if (!penugasan.plt) return refuse({ code: 'bukan-plt' });
  const denied = wewenang(say, {
    step: 'perpanjang',
    personId: petugas.id,
    berlaku: semua.map((one) => one.penugasan),
    target: { peran: penugasan.peran, holderId: penugasan.personId },
  });
  if (denied !== undefined) return refuse(denied);
  if (Temporal.PlainDate.compare(sampai, tanggalDi(now, kantor.zona)) < 0) {
    return refuse({ code: 'tanggal-sudah-lewat', dibaca: sampai });
  }
  await setLastDay(tx, penugasanId, sampai.toString());
  const diperpanjang = { ...baris, penugasan: { ...penugasan, sampai: sampai.toString() } };
  await catatDanKabarkan(tindakan, baris, diperpanjang);
  return ok(diperpanjang);
}

async function catatDanKabarkan(
  tindakan: TindakanPetugas,
  { penugasan: dulu, pelapor }: BarisPetugas,
  { penugasan: kini }: BarisPetugas,
): Promise<void> {
  const { say, kantor, petugas, kirim } = tindakan;
  const peran = sebutanPeran(say, kini, pelapor);
  await recordOfficeChange(changedBy(tindakan, 'petugas'), {
    perihal: 'peran',
    tindakan: 'perpanjang',
    objek: peran,
    sebelum: roleState(dulu.personId, dulu),
    sesudah: roleState(kini.personId, kini),
  });
  const sampai = tanggal(say, Temporal.PlainDate.from(kini.sampai ?? ''));
  kirim(kabar(kini.telegramId, { teks: say('petugas-kabar-diperpanjang', { peran, sampai }) }));
  await tellHeads(tindakan, {
    kantor,
    teks: say('petugas-kabar-diperpanjang-lain', { nama: kini.nama, peran, sampai, oleh: petugas.nama }),
    key: `plt-diperpanjang-${kini.id}-${kini.sampai}-${tindakan.now.epochMilliseconds}`,
    kecuali: [petugas.id, kini.personId],
  });
}
