import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import type { ChangeState } from '../../domain/kantor/office-change.ts';
import { type ProfilJson, profilInForce } from '../../domain/kantor/profil.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import {
  insertProfil,
  newestApprovedMonth,
  officesOfKabupaten,
  profilKabupaten,
} from '../../store/kantor/profil-kabupaten.ts';
import { recordOfficeChange } from '../kantor/record-office-change.ts';

/** Why a profile is not set. */
export type SetProfilRefusal =
  | { code: 'profil-alasan-kosong' }
  /** Figures of a month that the camat has approved would be judged anew. */
  | { code: 'profil-bulan-disetujui'; month: string; office: string };

/** A profile that is to hold from a day on. */
export interface NewProfil {
  /** Kemendagri code of the kabupaten, e.g. 35.17; it may have no office yet. */
  wilayah: string;
  /** ISO date; months whose last day is not before it are judged by the new rules. */
  validFrom: string;
  content: ProfilJson;
  /** Why: the decision that it rests on. */
  reason: string;
  now: Temporal.Instant;
}

/**
 * Sets a kabupaten's rules from a day on, for all its offices. Earlier versions stay: earlier months are judged by them.
 * @returns refusal without a reason, or when a month from that day on is approved already: take a later day
 */
export async function setKabupatenProfil(
  tx: Tx,
  { wilayah, validFrom, content, reason, now }: NewProfil,
): Promise<Result<{ id: number; office: { wilayah: string; name: string }[] }, SetProfilRefusal>> {
  if (reason.trim() === '') return refuse({ code: 'profil-alasan-kosong' });
  const approved = await newestApprovedMonth(tx, wilayah, validFrom.slice(0, 7));
  if (approved !== undefined) return refuse({ code: 'profil-bulan-disetujui', ...approved });
  const at = asDate(now);
  const { version } = profilInForce(await profilKabupaten(tx, wilayah), validFrom);
  const id = await insertProfil(tx, { wilayah, validFrom, content, reason: reason.trim(), now: at });
  const office = await officesOfKabupaten(tx, wilayah);
  for (const one of office) {
    await recordOfficeChange(
      { tx, now, officeId: one.id, by: 'baris_perintah' },
      {
        subject: 'aturan',
        action: 'ubah',
        object: wilayah,
        before: { versi: version?.id ?? null, berlakuDari: version?.validFrom ?? null },
        after: { versi: id, berlakuDari: validFrom, isi: content as unknown as ChangeState },
        reason: reason.trim(),
      },
    );
    await touchOffice(tx, one.id);
  }
  return ok({ id, office: office.map(({ wilayah: kode, name }) => ({ wilayah: kode, name })) });
}
