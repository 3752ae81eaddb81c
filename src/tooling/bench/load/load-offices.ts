import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { exampleDraft, examplePlan } from '../../../app/example/example-plan.ts';
import { readExample } from '../../../app/example/read-example.ts';
import { insertMissingUnits, prepareOffice } from '../../../app/kantor/prepare-office.ts';
import { asDate } from '../../../domain/kalender/instant.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import type { Office } from '../../../domain/kantor/office.ts';
import type { Database } from '../../../store/database/client.ts';
import { type Tx, transact } from '../../../store/database/tx.ts';
import { loadOffice, touchOffice } from '../../../store/kantor/offices.ts';
import {
  insertDemoOfficers,
  insertWholeReports,
  type WholeReport,
} from '../../../store/realisasi/demo-writes.ts';
import { insertPlan } from '../../../store/rencana/plan-writes.ts';

/** Somebody who reports a desa. */
export interface LoadOfficer {
  telegramId: number;
  name: string;
}

/** Invented codes: no kecamatan of Jombang has these. */
const FIRST_WILAYAH = 90;
const FIRST_TELEGRAM_ID = 8_000_001;
const BEGIN = Temporal.Instant.from('2026-01-02T01:00:00Z');
const EARLIER: readonly Month[] = ['2026-01', '2026-02'];

/**
 * Offices with the example's plan and desa under invented codes, an operator for every desa, and the reports of
 * January and February, so that March asks what it asks in the example: a date, a position, an addition.
 */
export async function makeOffices(database: Database, count: number): Promise<LoadOfficer[]> {
  const officers: LoadOfficer[] = [];
  for (let index = 0; index < count; index += 1) {
    officers.push(...(await transact(database.prisma, (tx) => makeOffice(tx, index, officers.length))));
  }
  return officers;
}

async function makeOffice(tx: Tx, index: number, officersBefore: number): Promise<LoadOfficer[]> {
  const example = readExample('perak');
  const kecamatan = { ...example.wilayah.kecamatan, kode: `35.17.${FIRST_WILAYAH + index}` };
  const { officeId } = await prepareOffice(tx, { ...example.wilayah, kecamatan }, BEGIN);
  await insertMissingUnits(tx, officeId, example.unit, BEGIN);
  const [decision] = example.version;
  const plan = examplePlan(example, await exampleDraft(example), decision!, { plans: [] });
  await insertPlan(tx, { ...plan, officeId, now: asDate(BEGIN) });
  await touchOffice(tx, officeId);
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} was not stored`);
  const desa = office.reporters.filter((one) => one.kind === 'desa');
  const officers = desa.map(({ id, name }, place) => ({
    telegramId: FIRST_TELEGRAM_ID + officersBefore + place,
    name: `Operator ${name}`,
    officeId,
    role: 'operator_desa' as const,
    reporterId: id,
  }));
  const people = await insertDemoOfficers(tx, officers, asDate(BEGIN));
  await insertWholeReports(
    tx,
    officers.flatMap(({ telegramId, reporterId }) =>
      EARLIER.map((month) => earlierReport(office, reporterId, people.get(telegramId) ?? 0, month)),
    ),
  );
  return officers;
}

function earlierReport(office: Office, reporterId: number, personId: number, month: Month): WholeReport {
  const plan = office.plans[0];
  if (plan === undefined) throw new Error(`office ${office.id} has no plan`);
  const asked = (key: string) => {
    const found = plan.indikators.find((one) => one.key === key);
    if (found === undefined) throw new Error(`the example asks nothing called ${key}`);
    return { butir: `i${found.id}`, indikatorId: found.id };
  };
  const at = new Date(`${month === '2026-01' ? '2026-02' : '2026-03'}-03T02:00:00Z`);
  return {
    reporterId,
    month,
    planId: plan.id,
    status: 'disetujui',
    sentById: personId,
    sentAt: at,
    complete: true,
    timeliness: 'tepat_waktu',
    figures: [
      { ...asked('desa/lembaga-aktif'), state: 'nilai', value: new Decimal(6) },
      { ...asked('desa/kejadian-trantibum'), state: 'nihil' },
    ],
    events: [{ step: 'ajukan', personId, role: 'operator_desa', at }],
    kendala: [],
  };
}

/** Takes back what a round has reported, so that the next round asks the same again. */
export async function forgetMarch(database: Database): Promise<void> {
  const march = `"reportId" IN (SELECT "id" FROM "Report" WHERE "month" = '2026-03')`;
  for (const table of ['Realisasi', 'ReportRevision', 'ReportEvent', 'Kendala', 'Bukti', 'Draft'])
    await database.pool.query(`DELETE FROM "${table}" WHERE ${march}`);
  await database.pool.query(`DELETE FROM "Report" WHERE "month" = '2026-03'`);
}
