import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { readContoh } from '../../app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../app/contoh/rencana-contoh.ts';
import { siapkanKantor, tambahUnit } from '../../app/kantor/siapkan-kantor.ts';
import type { Bulan } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Database } from '../../store/client.ts';
import { insertDemoOfficers, insertWholeReports, type WholeReport } from '../../store/demo-writes.ts';
import { loadKantor, touchKantor } from '../../store/offices.ts';
import { insertPlan } from '../../store/plan-writes.ts';
import { type Tx, transact } from '../../store/tx.ts';

/** Somebody who reports a desa. */
export interface Officer {
  telegramId: number;
  nama: string;
}

/** Invented codes: no kecamatan of Jombang has these. */
const FIRST_WILAYAH = 90;
const FIRST_TELEGRAM_ID = 8_000_001;
const BEGIN = Temporal.Instant.from('2026-01-02T01:00:00Z');
const EARLIER: readonly Bulan[] = ['2026-01', '2026-02'];

/**
 * Offices with the example's plan and desa under invented codes, an operator for every desa, and the reports of
 * January and February, so that March asks what it asks in the example: a date, a position, an addition.
 */
export async function makeOffices(database: Database, count: number): Promise<Officer[]> {
  const officers: Officer[] = [];
  for (let index = 0; index < count; index += 1) {
    officers.push(...(await transact(database.prisma, (tx) => makeOffice(tx, index, officers.length))));
  }
  return officers;
}

async function makeOffice(tx: Tx, index: number, officersBefore: number): Promise<Officer[]> {
  const contoh = readContoh('perak');
  const kecamatan = { ...contoh.wilayah.kecamatan, kode: `35.17.${FIRST_WILAYAH + index}` };
  const { officeId } = await siapkanKantor(tx, { ...contoh.wilayah, kecamatan }, BEGIN);
  await tambahUnit(tx, officeId, contoh.unit, BEGIN);
  const [keputusan] = contoh.versi;
  const rencana = rencanaContoh(contoh, await drafContoh(contoh), keputusan!, { rencana: [] });
  await insertPlan(tx, { ...rencana, officeId, now: new Date(BEGIN.epochMilliseconds) });
  await touchKantor(tx, officeId);
  const kantor = await loadKantor(tx, officeId);
  if (kantor === undefined) throw new Error(`office ${officeId} was not stored`);
  const desa = kantor.pelapor.filter((one) => one.jenis === 'desa');
  const officers = desa.map(({ id, nama }, place) => ({
    telegramId: FIRST_TELEGRAM_ID + officersBefore + place,
    nama: `Operator ${nama}`,
    officeId,
    peran: 'operator_desa' as const,
    pelaporId: id,
  }));
  const people = await insertDemoOfficers(tx, officers, new Date(BEGIN.epochMilliseconds));
  await insertWholeReports(
    tx,
    officers.flatMap(({ telegramId, pelaporId }) =>
      EARLIER.map((bulan) => earlierReport(kantor, pelaporId, people.get(telegramId) ?? 0, bulan)),
    ),
  );
  return officers;
}

function earlierReport(kantor: Kantor, pelaporId: number, personId: number, bulan: Bulan): WholeReport {
  const plan = kantor.rencana[0];
  if (plan === undefined) throw new Error(`office ${kantor.id} has no plan`);
  const asked = (kunci: string) => {
    const found = plan.indikators.find((one) => one.kunci === kunci);
    if (found === undefined) throw new Error(`the example asks nothing called ${kunci}`);
    return { butir: `i${found.id}`, indikatorId: found.id };
  };
  const at = new Date(`${bulan === '2026-01' ? '2026-02' : '2026-03'}-03T02:00:00Z`);
  return {
    pelaporId,
    bulan,
    planId: plan.id,
    status: 'disetujui',
    sentById: personId,
    sentAt: at,
    lengkap: true,
    ketepatan: 'tepat_waktu',
    figures: [
      { ...asked('desa/lembaga-aktif'), keadaan: 'nilai', nilai: new Decimal(6) },
      { ...asked('desa/kejadian-trantibum'), keadaan: 'nihil' },
    ],
    events: [{ langkah: 'ajukan', personId, peran: 'operator_desa', at }],
    kendala: [],
  };
}

/** Takes back what a round has reported, so that the next round asks the same again. */
export async function forgetMarch(database: Database): Promise<void> {
  const march = `"reportId" IN (SELECT "id" FROM "Report" WHERE "bulan" = '2026-03')`;
  for (const table of ['Realisasi', 'ReportRevision', 'ReportEvent', 'Kendala', 'Bukti', 'Draft'])
    await database.pool.query(`DELETE FROM "${table}" WHERE ${march}`);
  await database.pool.query(`DELETE FROM "Report" WHERE "bulan" = '2026-03'`);
}
