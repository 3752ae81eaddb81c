import { Temporal } from 'temporal-polyfill';
import { canonicalJson, type OfficeChange, type Perihal } from '../../domain/office-change.ts';
import { officeEventsSince, type StoredOfficeEvent } from '../../store/office-events.ts';
import { lockOffice } from '../../store/office-settings.ts';
import { tanggalPukul } from '../../text/dates.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { kataApa, kataPelaku } from './kata-perubahan.ts';

/** What of an office's record concerns a decision: changes about this, of these objects or of any. */
export interface Concern {
  perihal: Perihal;
  objek?: readonly string[];
}

/** Why a decision that was begun on an older state of the office is not taken; who, what and when in words. */
export type MeanwhileRefusal =
  | { code: 'kantor-berubah'; apa: string; oleh: string; waktu: string }
  /** The very same was done meanwhile. */
  | { code: 'kantor-sudah'; apa: string; oleh: string; waktu: string };

/** A decision as it would stand in the record. */
export type Intended = Pick<OfficeChange, 'perihal' | 'tindakan' | 'objek' | 'sesudah'>;

const concerns = ({ perihal, objek }: Concern, event: StoredOfficeEvent): boolean =>
  perihal === event.perihal && (objek === undefined || objek.includes(event.objek));

function isSame(event: StoredOfficeEvent, { tindakan, objek, sesudah }: Intended): boolean {
  return (
    event.tindakan === tindakan &&
    event.objek === objek &&
    canonicalJson(event.sesudah ?? null) === canonicalJson(sesudah ?? null)
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
  act: TindakanPetugas,
  intended: Intended,
  also: readonly Concern[] = [],
): Promise<MeanwhileRefusal | undefined> {
  const { tx, kantor, say, petugas } = act;
  await lockOffice(tx, kantor.id);
  const later = await officeEventsSince(tx, kantor.id, act.seen ?? kantor.lastChange);
  const all = [{ perihal: intended.perihal, objek: [intended.objek] }, ...also];
  const event = later.find((one) => all.some((concern) => concerns(concern, one)));
  if (event === undefined) return undefined;
  const at = Temporal.Instant.fromEpochMilliseconds(event.at.getTime()).toZonedDateTimeISO(kantor.zona);
  return {
    code: isSame(event, intended) ? 'kantor-sudah' : 'kantor-berubah',
    apa: kataApa(say, event),
    oleh: event.personId === petugas.id ? say('meanwhile-anda') : kataPelaku(say, event),
    waktu: tanggalPukul(say, at),
  };
}
