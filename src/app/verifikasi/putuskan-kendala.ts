import { Temporal } from 'temporal-polyfill';
import { namaButir } from '../../domain/butir.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { type Kantor, pelaporKantor } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { holdReport } from '../../store/report-lock.ts';
import { officersOf } from '../../store/status-pengingat.ts';
import {
  decideKendala,
  decisionsWanted,
  type KendalaDiminta,
  type Keputusan,
} from '../../store/verification-decisions.ts';
import { bulanTahun, tanggalPukul } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload } from '../../text/payload.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import { kabar } from '../petugas/tell-person.ts';
import { butirKantor } from '../status/rencana-bulan.ts';

export type { Keputusan };

/** Verb of the buttons that decide; the digest carries them too. */
export const VERB_KEPUTUSAN = 'verif.keputusan';

/** Payload of a button with which the camat decides on an obstacle. */
export function payloadKeputusan(officeId: number, kendalaId: number, keputusan: Keputusan): string {
  return encodePayload(VERB_KEPUTUSAN, `${officeId}.${kendalaId}.${keputusan}`);
}

export type KeputusanRefusal =
  | { code: 'bukan-pemutus' }
  /** Another office's, or one for which no decision was asked. */
  | { code: 'bukan-kantor-ini' }
  /** Decided before; who, what and when in words. */
  | { code: 'sudah-diputuskan'; keputusan: string; oleh: string; waktu: string };

/** The obstacles of the office for which a decision is wanted, oldest month first. */
export async function keputusanDiminta({ tx, kantor }: TindakanPetugas): Promise<KendalaDiminta[]> {
  return await decisionsWanted(tx, kantor.id);
}

/** What an obstacle is about: its items, or the whole report. */
export function perihalKendala(say: TindakanPetugas['say'], kantor: Kantor, kendala: KendalaDiminta): string {
  const nama = kendala.butir.flatMap((kunci) => {
    const butir = butirKantor(kantor, kunci);
    return butir === undefined ? [] : [namaButir(butir, kendala.bulan)];
  });
  return nama.length === 0 ? say('verif-seluruh-laporan') : listAnd(say, [...new Set(nama)]);
}

function sudahDiputuskan(
  { say, kantor }: TindakanPetugas,
  kendala: KendalaDiminta | undefined,
): KeputusanRefusal {
  const { keputusan, diputus } = kendala ?? {};
  if (keputusan === undefined || diputus === undefined) return { code: 'bukan-kantor-ini' };
  const waktu = tanggalPukul(say, Temporal.Instant.from(diputus.at).toZonedDateTimeISO(kantor.zona));
  return {
    code: 'sudah-diputuskan',
    keputusan: say(`verif-putus-${keputusan}`),
    oleh: diputus.oleh,
    waktu,
  };
}

/** The camat decides on an obstacle, once; those who report for the unit are told. */
export async function putuskanKendala(
  act: TindakanPetugas,
  { kendalaId, keputusan }: { kendalaId: number; keputusan: Keputusan },
): Promise<Result<KendalaDiminta, KeputusanRefusal>> {
  if (penugasanDengan(act.petugas, act.kantor.id, 'putuskan').length === 0)
    return refuse({ code: 'bukan-pemutus' });
  const [kendala] = await decisionsWanted(act.tx, act.kantor.id, kendalaId);
  if (kendala === undefined) return refuse({ code: 'bukan-kantor-ini' });
  const now = new Date(act.now.epochMilliseconds);
  if (kendala.keputusan !== undefined) return refuse(sudahDiputuskan(act, kendala));
  const report = await holdReport(act.tx, kendala.reportId);
  if (report === undefined) return refuse({ code: 'bukan-kantor-ini' });
  if (!(await decideKendala(report, kendalaId, { keputusan, personId: act.petugas.id, now }))) {
    const [now] = await decisionsWanted(act.tx, act.kantor.id, kendalaId);
    return refuse(sudahDiputuskan(act, now));
  }
  await kabari(act, kendala, keputusan);
  return ok({ ...kendala, keputusan });
}

async function kabari(act: TindakanPetugas, kendala: KendalaDiminta, keputusan: Keputusan): Promise<void> {
  const { tx, say, kantor, now, kirim, petugas } = act;
  const officers = await officersOf(tx, [kendala.pelaporId], tanggalDi(now, kantor.zona).toString());
  const teks = say('verif-kabar-keputusan', {
    pelapor: pelaporKantor(kantor, kendala.pelaporId)?.nama ?? '',
    bulan: bulanTahun(say, kendala.bulan),
    perihal: perihalKendala(say, kantor, kendala),
    kendala: kendala.teks,
    keputusan: say(`verif-putus-${keputusan}`),
  });
  for (const one of officers.filter((o) => !o.diblokir && o.personId !== petugas.id))
    kirim(kabar(one.telegramId, { teks }));
}
