import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { canonicalJson, changesNothing, type OfficeChange } from '../../domain/kantor/office-change.ts';
import type { Right } from '../../domain/kantor/roles.ts';
import type { Tx } from '../../store/database/tx.ts';
import { type EventAuthor, writeOfficeEvent } from '../../store/kantor/office-events.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { type OfficerAction, rolesWith } from '../action.ts';

export type { EventAuthor } from '../../store/kantor/office-events.ts';

/** Where, when and by whom something is changed. */
export interface ChangePlace {
  tx: Tx;
  now: Temporal.Instant;
  officeId: number;
  by: EventAuthor;
}

/**
 * The author of a use case: its person, under the first role that holds the right which it needs.
 * @throws Error when they hold none: the use case should have refused
 */
export function authorOf({ officer, office }: OfficerAction, right: Right): EventAuthor {
  const [role] = rolesWith(officer, office.id, right);
  if (role === undefined) throw new Error(`person ${officer.id} holds no role with the right ${right}`);
  return { personId: officer.id, role: role.role, plt: role.plt };
}

/** The place of a use case done by a person of the office. */
export function changedBy(act: OfficerAction, right: Right): ChangePlace {
  return { tx: act.tx, now: act.now, officeId: act.office.id, by: authorOf(act, right) };
}

/**
 * Keeps a change of the office in its record, in the same transaction as the change. Every use case that changes an
 * office's people, calendar, settings, units, plan or money calls this; one that leaves everything as it was writes
 * nothing.
 */
export async function recordOfficeChange(place: ChangePlace, change: OfficeChange): Promise<void> {
  if (changesNothing(change)) return;
  const { before, after } = change;
  await writeOfficeEvent(place.tx, {
    ...change,
    officeId: place.officeId,
    by: place.by,
    now: asDate(place.now),
    before: before && canonicalJson(before),
    after: after && canonicalJson(after),
  });
  // People are no part of what is kept of an office, but the number of its newest change is.
  if (change.subject === 'peran') await touchOffice(place.tx, place.officeId);
}
