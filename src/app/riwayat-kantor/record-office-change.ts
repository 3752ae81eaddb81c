import type { Temporal } from 'temporal-polyfill';
import { canonicalJson, changesNothing, type OfficeChange } from '../../domain/office-change.ts';
import type { Hak } from '../../domain/peran.ts';
import { type EventAuthor, writeOfficeEvent } from '../../store/office-events.ts';
import { touchKantor } from '../../store/offices.ts';
import type { Tx } from '../../store/tx.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';

export type { EventAuthor } from '../../store/office-events.ts';

/** Where, when and by whom something is changed. */
export interface ChangePlace {
  tx: Tx;
  now: Temporal.Instant;
  officeId: number;
  oleh: EventAuthor;
}

/**
 * The author of a use case: its person, under the first role that holds the right which it needs.
 * @throws Error when they hold none: the use case should have refused
 */
export function authorOf({ petugas, kantor }: TindakanPetugas, hak: Hak): EventAuthor {
  const [role] = penugasanDengan(petugas, kantor.id, hak);
  if (role === undefined) throw new Error(`person ${petugas.id} holds no role with the right ${hak}`);
  return { personId: petugas.id, peran: role.peran, plt: role.plt };
}

/** The place of a use case done by a person of the office. */
export function changedBy(act: TindakanPetugas, hak: Hak): ChangePlace {
  return { tx: act.tx, now: act.now, officeId: act.kantor.id, oleh: authorOf(act, hak) };
}

/**
 * Keeps a change of the office in its record, in the same transaction as the change. Every use case that changes an
 * office's people, calendar, settings, units, plan or money calls this; one that leaves everything as it was writes
 * nothing.
 */
export async function recordOfficeChange(place: ChangePlace, change: OfficeChange): Promise<void> {
  if (changesNothing(change)) return;
  const { sebelum, sesudah } = change;
  await writeOfficeEvent(place.tx, {
    ...change,
    officeId: place.officeId,
    oleh: place.oleh,
    now: new Date(place.now.epochMilliseconds),
    sebelum: sebelum && canonicalJson(sebelum),
    sesudah: sesudah && canonicalJson(sesudah),
  });
  // People are no part of what is kept of an office, but the number of its newest change is.
  if (change.perihal === 'peran') await touchKantor(place.tx, place.officeId);
}
