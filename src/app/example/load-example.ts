import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { saveFile } from '../../store/database/files.ts';
import type { Tx } from '../../store/database/tx.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import { hasPlan } from '../../store/rencana/plan-writes.ts';
import { insertMissingUnits, type PreparedOffice, prepareOffice } from '../kantor/prepare-office.ts';
import { savePlan } from '../rencana/save-plan.ts';
import { exampleDraft, examplePlan } from './example-plan.ts';
import { setExampleProfil } from './example-profil.ts';
import { readExample } from './read-example.ts';

/** The examples that ship with the program. */
export const EXAMPLES = ['perak', 'randuagung', 'kemangkon', 'balapulang'] as const;

/** Name of an example office. */
export type ExampleName = (typeof EXAMPLES)[number];

/**
 * Loads an example office: its kecamatan with desa and bendahara, its seksi and subbagian, and its plan in all its
 * versions, read from its document by the reader that reads everybody's (prisma/contoh/<nama>/). Contains no people and
 * no reports. With it come the rules that the document prints of its kabupaten. An office that has a plan already is left as it is; one that was only prepared (`prepareOffice`) is given
 * the units and the plan.
 * @returns `fresh` false when nothing was changed
 */
export async function loadExample(tx: Tx, name: ExampleName, now: Temporal.Instant): Promise<PreparedOffice> {
  const example = readExample(name);
  const { officeId } = await prepareOffice(tx, example.wilayah, now);
  if (await hasPlan(tx, officeId)) return { officeId, fresh: false };
  await insertMissingUnits(tx, officeId, example.unit, now);
  const draft = await exampleDraft(example);
  const moment = asDate(now);
  const sha256 = createHash('sha256').update(example.source).digest('hex');
  const file = { sha256, mime: 'text/plain', name: 'sumber.txt', content: example.source, now: moment };
  const fileId = await saveFile(tx, file);
  for (const decision of example.version) {
    const office = await loadOffice(tx, officeId);
    if (office === undefined) throw new Error(`office ${officeId} was not stored`);
    const plan = examplePlan(example, draft, decision, office);
    const stored = await savePlan(tx, office, {
      plan,
      decision,
      fileId,
      by: 'baris_perintah',
      now: moment,
    });
    if (!stored.ok) throw new Error(`the plan of ${name}: ${stored.refusal.code}`);
  }
  const validFrom = example.version.map((one) => one.berlakuDari).sort()[0];
  if (validFrom === undefined) throw new Error(`${name} has no plan`);
  await setExampleProfil(tx, { name, kabupaten: example.wilayah.kabupaten.kode, validFrom, now });
  return { officeId, fresh: true };
}
