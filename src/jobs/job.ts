import type { Temporal } from 'temporal-polyfill';
import type { WriteSlot } from '../app/pesan/work-on-slot.ts';
import type { Office } from '../domain/kantor/office.ts';
import type { Runtime } from '../runtime.ts';

/** One time at which a job runs at an office. */
export interface Slot<T = unknown> {
  time: Temporal.ZonedDateTime;
  /** What the slot is about, such as a month; part of its key. */
  about: string;
  content: T;
}

/** One row of the schedule: what runs, when, and how late it is still worth doing. */
export interface Job<T = unknown> {
  name: string;
  /** Writes to people who did not ask: only 07.00–20.00 on working days, else at the next such moment. */
  writesToPeople: boolean;
  /** A slot missed while the program was down is made up for until so many working days later; 'selalu': however late. */
  catchUpWorkingDays: number | 'selalu';
  /** The newest slot that is due at `now`, one for each thing the job is about. */
  slot(office: Office, now: Temporal.ZonedDateTime): Slot<T>[];
  /** Reads and renders; what it returns writes, in one transaction. */
  prepare(runtime: Runtime, office: Office, slot: Slot<T>): Promise<WriteSlot>;
}

/** Keeps the type of a job's slots inside its row. */
export function job<T>(row: Job<T>): Job {
  return row as Job;
}
