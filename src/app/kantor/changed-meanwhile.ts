import { canonicalJson, type OfficeChange, type Subject } from '../../domain/kantor/office-change.ts';
import { officeEventsSince, type StoredOfficeEvent } from '../../store/kantor/office-events.ts';
import { lockOffice } from '../../store/kantor/office-settings.ts';
import { momentText } from '../../text/dates.ts';
import type { OfficerAction } from '../action.ts';
import { actorWords, changedFieldWords } from './change-words.ts';

/** What of an office's record concerns a decision: changes about this, of these objects or of any. */
export interface Concern {
  subject: Subject;
  object?: readonly string[];
}

/** Why a decision that was begun on an older state of the office is not taken; who, what and when in words. */
export type MeanwhileRefusal =
  | { code: 'kantor-berubah'; what: string; by: string; time: string }
  /** The very same was done meanwhile. */
  | { code: 'kantor-sudah'; what: string; by: string; time: string };

/** A decision as it would stand in the record. */
export type Intended = Pick<OfficeChange, 'subject' | 'action' | 'object' | 'after'>;

const concerns = ({ subject, object }: Concern, event: StoredOfficeEvent): boolean =>
  subject === event.subject && (object === undefined || object.includes(event.object));

function isSame(event: StoredOfficeEvent, { action, object, after }: Intended): boolean {
  return (
    event.action === action &&
    event.object === object &&
    canonicalJson(event.after ?? null) === canonicalJson(after ?? null)
  );
}

/**
 * Whether the office changed, in what a decision is about, since the person saw the screen on which they take it
 * (`seen`). Every decision about an office asks this under its lock, before it writes anything: from here to the commit
 * nobody else changes the office, and of two who decide on the same screen the second is told of the first.
 * @param also what concerns the decision beside changes of the same object
 * @returns undefined when it may be taken
 */
export async function changedMeanwhile(
  act: OfficerAction,
  intended: Intended,
  also: readonly Concern[] = [],
): Promise<MeanwhileRefusal | undefined> {
  const { tx, office, say, officer } = act;
  await lockOffice(tx, office.id);
  const later = await officeEventsSince(tx, office.id, act.seen ?? office.lastChange);
  const all = [{ subject: intended.subject, object: [intended.object] }, ...also];
  const event = later.find((one) => all.some((concern) => concerns(concern, one)));
  if (event === undefined) return undefined;
  return {
    code: isSame(event, intended) ? 'kantor-sudah' : 'kantor-berubah',
    what: changedFieldWords(say, event),
    by: event.personId === officer.id ? say('meanwhile-anda') : actorWords(say, event),
    time: momentText(say, event.at, office.zone),
  };
}
