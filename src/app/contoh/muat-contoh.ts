import type { Temporal } from 'temporal-polyfill';
import { reporterIds } from '../../store/office-writes.ts';
import { touchKantor } from '../../store/offices.ts';
import { hasPlan, insertPlan } from '../../store/plan-writes.ts';
import type { Tx } from '../../store/tx.ts';
import { type KantorSiap, siapkanKantor, tambahUnit } from '../kantor/siapkan-kantor.ts';
import { readContoh } from './contoh-data.ts';
import { planOfContoh } from './plan-of-contoh.ts';

/** The examples that ship with the program. */
export const CONTOH = ['perak'] as const;

/** Name of an example office. */
export type NamaContoh = (typeof CONTOH)[number];

/**
 * Loads an example office: its kecamatan with desa and bendahara, its seksi and subbagian, and its plan, from
 * prisma/contoh/<nama>/. Contains no people and no reports. An office that has a plan already is left as it is; one
 * that was only prepared (`siapkanKantor`) is given the units and the plan.
 * @returns `baru` false when nothing was changed
 */
export async function muatContoh(tx: Tx, nama: NamaContoh, now: Temporal.Instant): Promise<KantorSiap> {
  const contoh = readContoh(nama);
  const { officeId } = await siapkanKantor(tx, contoh.wilayah, now);
  if (await hasPlan(tx, officeId)) return { officeId, baru: false };
  await tambahUnit(tx, officeId, contoh.unit);
  const unitIds = await reporterIds(tx, officeId);
  await insertPlan(tx, {
    ...planOfContoh(contoh, unitIds),
    officeId,
    jenis: 'murni',
    now: new Date(now.epochMilliseconds),
  });
  await touchKantor(tx, officeId);
  return { officeId, baru: true };
}
