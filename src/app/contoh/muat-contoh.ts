import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { saveFile } from '../../store/files.ts';
import { loadKantor } from '../../store/offices.ts';
import { hasPlan } from '../../store/plan-writes.ts';
import type { Tx } from '../../store/tx.ts';
import { type KantorSiap, siapkanKantor, tambahUnit } from '../kantor/siapkan-kantor.ts';
import { simpanRencana } from '../rencana/simpan-rencana.ts';
import { readContoh } from './contoh-data.ts';
import { pasangProfilContoh } from './profil-contoh.ts';
import { drafContoh, rencanaContoh } from './rencana-contoh.ts';

/** The examples that ship with the program. */
export const CONTOH = ['perak', 'randuagung', 'kemangkon', 'balapulang'] as const;

/** Name of an example office. */
export type NamaContoh = (typeof CONTOH)[number];

/**
 * Loads an example office: its kecamatan with desa and bendahara, its seksi and subbagian, and its plan in all its
 * versions, read from its document by the reader that reads everybody's (prisma/contoh/<nama>/). Contains no people and
 * no reports. With it come the rules that the document prints of its kabupaten. An office that has a plan already is left as it is; one that was only prepared (`siapkanKantor`) is given
 * the units and the plan.
 * @returns `baru` false when nothing was changed
 */
export async function muatContoh(tx: Tx, nama: NamaContoh, now: Temporal.Instant): Promise<KantorSiap> {
  const contoh = readContoh(nama);
  const { officeId } = await siapkanKantor(tx, contoh.wilayah, now);
  if (await hasPlan(tx, officeId)) return { officeId, baru: false };
  await tambahUnit(tx, officeId, contoh.unit, now);
  const draf = await drafContoh(contoh);
  const saat = new Date(now.epochMilliseconds);
  const sha256 = createHash('sha256').update(contoh.sumber).digest('hex');
  const file = { sha256, mime: 'text/plain', nama: 'sumber.txt', isi: contoh.sumber, now: saat };
  const fileId = await saveFile(tx, file);
  for (const keputusan of contoh.versi) {
    const kantor = await loadKantor(tx, officeId);
    if (kantor === undefined) throw new Error(`office ${officeId} was not stored`);
    const rencana = rencanaContoh(contoh, draf, keputusan, kantor);
    const stored = await simpanRencana(tx, kantor, {
      rencana,
      keputusan,
      fileId,
      oleh: 'baris_perintah',
      now: saat,
    });
    if (!stored.ok) throw new Error(`the plan of ${nama}: ${stored.refusal.code}`);
  }
  const berlakuDari = contoh.versi.map((one) => one.berlakuDari).sort()[0];
  if (berlakuDari === undefined) throw new Error(`${nama} has no plan`);
  await pasangProfilContoh(tx, { nama, kabupaten: contoh.wilayah.kabupaten.kode, berlakuDari, now });
  return { officeId, baru: true };
}
