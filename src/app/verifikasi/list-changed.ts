import { officeReporter } from '../../domain/kantor/office.ts';
import {
  type LaterStep,
  newestStep,
  openCorrections,
  type ReportsAsked,
  stepsAfter,
} from '../../store/verifikasi/later-steps.ts';
import { momentText, monthName } from '../../text/dates.ts';
import type { OfficerAction } from '../action.ts';

/** Base in which a button carries a place in the order of recording: a Postgres integer has at most six digits of it. */
const BASE = 36;

/** Why a list of reports was not acted on: it is not the one that was on the screen. */
export type ListChangedRefusal =
  /** Nobody did anything to a report: a day passed, or the office changed what it asks. */
  | { code: 'daftar-berubah' }
  /** What was done to each report since, by whom and when, in words, a line each. */
  | { code: 'daftar-berubah-oleh'; steps: string };

/** What of a screen its button carries: the list, and up to where its steps were known. */
export interface SeenList {
  /** `fingerprint` of the list. */
  list: string;
  /** Place of the newest step then; absent in buttons of an older program. */
  place?: number;
}

/** The mark of a list for a button: its fingerprint, then the newest step's place. @returns e.g. `3f0a91c2de-1k` */
export function listMark(list: string, place: number): string {
  return `${list}-${place.toString(BASE)}`;
}

/** Reads what `listMark` made. */
export function readListMark(mark: string): SeenList {
  const [list = '', place = ''] = mark.split('-');
  return { list, place: /^[0-9a-z]{1,6}$/.test(place) ? Number.parseInt(place, BASE) : undefined };
}

/** Place of the newest step of these reports, to be read before the list that a screen shows. */
export async function placeNow(
  { tx, office }: OfficerAction,
  month?: ReportsAsked['month'],
): Promise<number> {
  return await newestStep(tx, { officeId: office.id, month });
}

/**
 * Why a list is not the one that a person saw: what was done to each report since, or, where no step tells it, the
 * corrections that are open now.
 * @param month the list is of this month's reports only
 */
export async function listChanged(
  act: OfficerAction,
  { place }: SeenList,
  month?: ReportsAsked['month'],
): Promise<ListChangedRefusal> {
  if (place === undefined) return { code: 'daftar-berubah' };
  const asked = { officeId: act.office.id, month };
  const steps = await stepsAfter(act.tx, asked, place);
  const told = steps.length > 0 ? steps : await openCorrections(act.tx, asked);
  return told.length === 0
    ? { code: 'daftar-berubah' }
    : { code: 'daftar-berubah-oleh', steps: stepLines(act, told).join('\n') };
}

/** Whether somebody else did something to one of these reports since. */
export async function changedByOthers(
  { tx, office, officer }: OfficerAction,
  { place }: SeenList,
  month: ReportsAsked['month'],
): Promise<boolean> {
  if (place === undefined) return false;
  const steps = await stepsAfter(tx, { officeId: office.id, month }, place);
  return steps.some((one) => one.byId !== officer.id);
}

/** A line for each report; those to which the same was done at the same time by one person share theirs. */
function stepLines({ say, office, officer }: OfficerAction, steps: readonly LaterStep[]): string[] {
  const lines = new Map<string, string[]>();
  for (const one of steps) {
    const done = say('daftar-langkah-sesudah', {
      by: one.byId === officer.id ? say('meanwhile-anda') : one.by,
      what: say(`meanwhile-${one.step}`),
      time: momentText(say, one.at, office.zone),
    });
    const unit = officeReporter(office, one.reporterId)?.namaPendek ?? '';
    lines.set(done, [...(lines.get(done) ?? []), `${unit} (${monthName(say, one.month)})`]);
  }
  return [...lines].map(([done, names]) => `• ${names.join(', ')}: ${done}`);
}
