import type { Temporal } from 'temporal-polyfill';
import type { Tulis } from '../app/slot/kerjakan-slot.ts';
import type { Kantor } from '../domain/kantor.ts';
import type { Runtime } from '../runtime.ts';

/** One time at which a job runs at an office. */
export interface Slot<T = unknown> {
  waktu: Temporal.ZonedDateTime;
  /** What the slot is about, such as a month; part of its key. */
  tentang: string;
  isi: T;
}

/** One row of the schedule: what runs, when, and how late it is still worth doing. */
export interface Job<T = unknown> {
  nama: string;
  /** Writes to people who did not ask: only 07.00–20.00 on working days, else at the next such moment. */
  menyapa: boolean;
  /** A slot missed while the program was down is made up for until so many working days later; 'selalu': however late. */
  susulanHariKerja: number | 'selalu';
  /** The newest slot that is due at `now`, one for each thing the job is about. */
  slot(kantor: Kantor, now: Temporal.ZonedDateTime): Slot<T>[];
  /** Reads and renders; what it returns writes, in one transaction. */
  siapkan(runtime: Runtime, kantor: Kantor, slot: Slot<T>): Promise<Tulis>;
}

/** Keeps the type of a job's slots inside its row. */
export function job<T>(row: Job<T>): Job {
  return row as Job;
}
