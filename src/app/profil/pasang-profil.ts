import type { Temporal } from 'temporal-polyfill';
import type { ChangeState } from '../../domain/office-change.ts';
import { type ProfilJson, profilBerlaku } from '../../domain/profil.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { touchKantor } from '../../store/offices.ts';
import {
  bulanDisetujui,
  insertProfil,
  kantorKabupaten,
  profilKabupaten,
} from '../../store/profil-kabupaten.ts';
import type { Tx } from '../../store/tx.ts';
import { recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

/** Why a profile is not set. */
export type PenolakanPasang =
  | { code: 'profil-alasan-kosong' }
  /** Figures of a month that the camat has approved would be judged anew. */
  | { code: 'profil-bulan-disetujui'; bulan: string; kantor: string };

/** A profile that is to hold from a day on. */
export interface ProfilBaru {
  /** Kemendagri code of the kabupaten, e.g. 35.17; it may have no office yet. */
  wilayah: string;
  /** ISO date; months whose last day is not before it are judged by the new rules. */
  berlakuDari: string;
  isi: ProfilJson;
  /** Why: the decision that it rests on. */
  alasan: string;
  now: Temporal.Instant;
}

/**
 * Sets a kabupaten's rules from a day on, for all its offices. Earlier versions stay: earlier months are judged by them.
 * @returns refusal without a reason, or when a month from that day on is approved already: take a later day
 */
export async function pasangProfil(
  tx: Tx,
  { wilayah, berlakuDari, isi, alasan, now }: ProfilBaru,
): Promise<Result<{ id: number; kantor: { wilayah: string; nama: string }[] }, PenolakanPasang>> {
  if (alasan.trim() === '') return refuse({ code: 'profil-alasan-kosong' });
  const disetujui = await bulanDisetujui(tx, wilayah, berlakuDari.slice(0, 7));
  if (disetujui !== undefined) return refuse({ code: 'profil-bulan-disetujui', ...disetujui });
  const at = new Date(now.epochMilliseconds);
  const { versi } = profilBerlaku(await profilKabupaten(tx, wilayah), berlakuDari);
  const id = await insertProfil(tx, { wilayah, berlakuDari, isi, alasan: alasan.trim(), now: at });
  const kantor = await kantorKabupaten(tx, wilayah);
  for (const one of kantor) {
    await recordOfficeChange(
      { tx, now, officeId: one.id, oleh: 'baris_perintah' },
      {
        perihal: 'aturan',
        tindakan: 'ubah',
        objek: wilayah,
        sebelum: { versi: versi?.id ?? null, berlakuDari: versi?.berlakuDari ?? null },
        sesudah: { versi: id, berlakuDari, isi: isi as unknown as ChangeState },
        alasan: alasan.trim(),
      },
    );
    await touchKantor(tx, one.id);
  }
  return ok({ id, kantor: kantor.map(({ wilayah: kode, nama }) => ({ wilayah: kode, nama })) });
}
