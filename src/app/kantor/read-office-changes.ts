import { SUBJECTS, type Subject } from '../../domain/kantor/office-change.ts';
import type { Tx } from '../../store/database/tx.ts';
import { countOfficeEvents, officeEvents, type StoredOfficeEvent } from '../../store/kantor/office-events.ts';
import { namesOfPeople } from '../../store/kantor/people.ts';

export type { StoredOfficeEvent } from '../../store/kantor/office-events.ts';

/** A page of an office's record. */
export interface OfficeChanges {
  /** Newest first. */
  content: StoredOfficeEvent[];
  /** How many there are of what was asked for. */
  count: number;
  /** What there is any change about, in the order of `SUBJECTS`. */
  subject: Subject[];
  /** Names of the people whom the changes are about. */
  name: ReadonlyMap<number, string>;
}

/** Fields of a change that hold a person's id. */
export const PERSON_FIELDS: readonly string[] = ['orang', 'menggantikan'];

function peopleIn({ before, after }: StoredOfficeEvent): number[] {
  const values = [before, after].flatMap((state) => PERSON_FIELDS.map((field) => state?.[field]));
  return values.filter((one) => typeof one === 'number');
}

/** Reads changes of an office, newest first; without `perPage` all of them. */
export async function readOfficeChanges(
  tx: Tx,
  officeId: number,
  { subject, page = 0, perPage }: { subject?: Subject; page?: number; perPage?: number },
): Promise<OfficeChanges> {
  const counts = await countOfficeEvents(tx, officeId);
  const count = subject === undefined ? [...counts.values()].reduce((a, b) => a + b, 0) : counts.get(subject);
  const skip = perPage === undefined ? 0 : page * perPage;
  const content = await officeEvents(tx, officeId, { subject, skip, take: perPage });
  const name = await namesOfPeople(tx, [...new Set(content.flatMap(peopleIn))]);
  return { content, count: count ?? 0, subject: SUBJECTS.filter((one) => counts.has(one)), name };
}
