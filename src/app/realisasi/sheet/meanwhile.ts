import { butirName } from '../../../domain/realisasi/butir.ts';
import { momentText } from '../../../text/dates.ts';
import type { OfficerAction } from '../../action.ts';
import { butirOfSheet, type Sheet } from './open-sheet.ts';

/** What happened to a report last, in words: for the sentence with which an act on an older state is refused. */
export interface Meanwhile {
  /** e.g. `memverifikasi laporan ini` */
  what: string;
  by: string;
  /** e.g. `2 April 2026, 09.00 WIB` */
  time: string;
  /** The person who asks did it. */
  own: boolean;
}

type Say = Pick<OfficerAction, 'say' | 'officer' | 'office'>;

interface Happened {
  /** Key of the sentence's verb: `meanwhile-<apa>`. */
  what: string;
  butir?: string;
  by: string;
  byId: number;
  at: string;
}

/** Everything that may have changed a sheet since a person saw it, as far as it is still to be seen in it. */
function happenings({ work }: Sheet): Happened[] {
  if (work === undefined) return [];
  const { draft, latest, kendala, bukti } = work;
  return [
    ...(latest === undefined ? [] : [{ ...latest, what: latest.step }]),
    ...(draft?.opened === undefined || draft.kind !== 'ubah' ? [] : [{ ...draft.opened, what: 'ubah' }]),
    ...kendala.map((one) => ({ ...one, what: 'kendala', butir: undefined })),
    ...bukti.map((one) => ({ ...one, what: 'bukti' })),
    ...(draft?.answers ?? []).map(({ butir, enteredBy, enteredById, enteredAt }) => ({
      what: 'jawab',
      butir,
      by: enteredBy,
      byId: enteredById,
      at: enteredAt,
    })),
  ];
}

/** The newest thing that happened to a sheet; undefined before anything did. */
export function latestChange({ say, officer, office }: Say, sheet: Sheet): Meanwhile | undefined {
  const all = happenings(sheet);
  const [first] = all;
  if (first === undefined) return undefined;
  const last = all.reduce((newest, one) => (one.at >= newest.at ? one : newest), first);
  const butir = last.butir === undefined ? undefined : butirOfSheet(sheet, last.butir);
  const what =
    butir === undefined
      ? say(`meanwhile-${last.what === 'jawab' ? 'isian' : last.what}`)
      : say('lapor-mengisi-butir', { butir: butirName(butir, sheet.month) });
  const by = last.byId === officer.id ? say('meanwhile-anda') : last.by;
  return { what, by, time: momentText(say, last.at, office.zone), own: last.byId === officer.id };
}

/** Who did the newest step of the report's life, and when; undefined before it was sent. */
export function latestStep({ say, officer, office }: Say, { work }: Sheet): Meanwhile | undefined {
  if (work?.latest === undefined) return undefined;
  const { step, by, byId, at } = work.latest;
  return {
    what: say(`meanwhile-${step}`),
    by: byId === officer.id ? say('meanwhile-anda') : by,
    time: momentText(say, at, office.zone),
    own: byId === officer.id,
  };
}
