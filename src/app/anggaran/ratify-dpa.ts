import { Temporal } from 'temporal-polyfill';
import { paguInForce } from '../../domain/capaian/serapan.ts';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import type { OfficeChange } from '../../domain/kantor/office-change.ts';
import { continuedNodes } from '../../domain/rencana/later-versions.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { insertKas, insertPaguDpa } from '../../store/rencana/anggaran.ts';
import { changeUpload } from '../../store/rencana/uploads.ts';
import { type OfficerAction, rolesWith } from '../action.ts';
import { type Concern, changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { lockedOffice } from '../kantor/locked-office.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { budgetDay } from './budget-years.ts';
import { type DpaUpload, listFromJson } from './list-json.ts';
import { type DpaOutcome, matchDpa } from './match-dpa.ts';
import type { UploadRefusal } from './my-upload.ts';

/** Why DPA figures were not stored. */
export type RatifyDpaRefusal =
  | UploadRefusal
  | MeanwhileRefusal
  /** No row of the list belongs to the plan in force. */
  | { code: 'dpa-tanpa-cocok' }
  /** The heading names no year and two are possible: one is to be chosen first. */
  | { code: 'dpa-tahun-belum' }
  /** A DPA is in force within the year that it is of. */
  | { code: 'dpa-lain-tahun'; read: Temporal.PlainDate; year: string }
  /** A pagu below zero is a slip. */
  | { code: 'dpa-negatif'; kode: string };

/**
 * Brings the figures of a list into force for the officer's own office, with the anggaran kas of the rows that have all
 * their months. Earlier figures stay beside them: what was in
 * force on an earlier day can still be told. They are written onto the plan version of the budget year and the versions
 * after it, as these are while the office is locked: a version that arrives at the same moment loses none of them.
 * @returns what was stored; a second press of the same button finds the list done
 */
export async function ratifyDpa(
  act: OfficerAction,
  upload: DpaUpload,
): Promise<Result<DpaOutcome, RatifyDpaRefusal>> {
  const { tx, officer } = act;
  const own = upload.officeId === act.office.id && upload.personId === officer.id;
  if (!own || rolesWith(officer, act.office.id, 'anggaran').length === 0)
    return refuse({ code: 'daftar-bukan-milik' });
  const { year, kind, validFrom, yearChoices } = upload.args;
  if (yearChoices !== undefined) return refuse({ code: 'dpa-tahun-belum' });
  if (Number(validFrom.slice(0, 4)) !== year)
    return refuse({
      code: 'dpa-lain-tahun',
      read: Temporal.PlainDate.from(validFrom),
      year: String(year),
    });
  const office = await lockedOffice(tx, act.office.id);
  const day = budgetDay(year, dateIn(act.now, office.zone));
  const outcome = matchDpa(office, listFromJson(upload.content), year, day);
  const change = perubahanDpa(upload.args, outcome.matching);
  const stale = await changedMeanwhile(act, change, concernsOfYear(year));
  if (stale !== undefined) return refuse(stale);
  if (outcome.matching.length === 0) return refuse({ code: 'dpa-tanpa-cocok' });
  const negative = outcome.matching.find(({ line }) => line.value.lt(0));
  if (negative !== undefined) return refuse({ code: 'dpa-negatif', kode: negative.node.kode });
  if (!(await changeUpload(tx, upload.id, upload.version, { state: 'selesai' })))
    return refuse({ code: 'unggahan-berubah' });
  const now = asDate(act.now);
  const onward = outcome.matching.flatMap(({ node, line }) =>
    continuedNodes(office.plans, node, { day, year }).map(({ id }) => ({ nodeId: id, line })),
  );
  await insertPaguDpa(
    tx,
    onward.map(({ nodeId, line }) => ({
      nodeId,
      year,
      kind,
      value: line.value,
      validFrom,
      enteredById: officer.id,
      now,
    })),
  );
  await insertKas(
    tx,
    onward.flatMap(({ nodeId, line: { kas } }) =>
      kas === undefined ? [] : [{ nodeId, year, month: kas, validFrom, enteredById: officer.id, now }],
    ),
  );
  await recordPagu(act, change, upload.args, outcome.matching);
  await touchOffice(tx, office.id);
  return ok(outcome);
}

/** What else concerns the figures of a budget year: those of its other document, its anggaran kas, the plan. */
const concernsOfYear = (year: number): Concern[] => [
  { subject: 'dpa', object: [`DPA ${year}`, `DPPA ${year}`] },
  { subject: 'kas', object: [String(year)] },
  { subject: 'rencana' },
];

const name = ({ node }: DpaOutcome['matching'][number]) => `${node.kode} ${node.namaPendek}`.trim();

/** The pagu that changes, by sub kegiatan. */
function perubahanDpa(
  { year, kind, validFrom }: DpaUpload['args'],
  matching: DpaOutcome['matching'],
): OfficeChange {
  const former = (one: DpaOutcome['matching'][number]) =>
    paguInForce(one.node, year, validFrom)?.value.toFixed();
  return {
    subject: 'dpa',
    action: 'tambah',
    object: `${kind.toUpperCase()} ${year}`,
    before: { pagu: Object.fromEntries(matching.map((one) => [name(one), former(one) ?? null])) },
    after: {
      berlakuDari: validFrom,
      pagu: Object.fromEntries(matching.map((one) => [name(one), one.line.value.toFixed()])),
    },
  };
}

/** The pagu, and the anggaran kas where the list has one. */
async function recordPagu(
  act: OfficerAction,
  dpa: OfficeChange,
  { year, validFrom }: DpaUpload['args'],
  matching: DpaOutcome['matching'],
): Promise<void> {
  const office = changedBy(act, 'anggaran');
  await recordOfficeChange(office, dpa);
  const kas = matching.flatMap((one) =>
    one.line.kas === undefined ? [] : [[name(one), one.line.kas.map((value) => value.toFixed())] as const],
  );
  if (kas.length === 0) return;
  const after = { berlakuDari: validFrom, kas: Object.fromEntries(kas) };
  await recordOfficeChange(office, { subject: 'kas', action: 'tambah', object: String(year), after });
}
